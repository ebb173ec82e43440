//! Installing what a command needs and is missing. Repeating it costs nothing: what is there is left alone.
//!
//! Programs of the system come from its package manager; the page's packages go to `ui/node_modules`, everything else
//! to `target/tools`, all in fixed versions.

mod driver;
mod install;
mod node;
pub mod page;
mod python;
mod system;
mod validators;

use crate::workspace::Workspace;
use anyhow::Result;

/// Installs what `cargo xtask test` needs.
pub fn for_test(workspace: &Workspace) -> Result<()> {
    system::ensure(&[system::PROGRAM, system::WINDOW, system::DRIVING, system::EXPORTS])?;
    page::ensure(workspace)?;
    driver::ensure(workspace)?;
    validators::ensure(workspace)?;
    println!("Set-up: everything is there.");
    Ok(())
}

/// Installs what `cargo xtask bench window` needs.
pub fn for_window_bench(workspace: &Workspace) -> Result<()> {
    system::ensure(&[system::PROGRAM, system::WINDOW, system::DRIVING, system::WRITER])?;
    page::ensure(workspace)?;
    driver::ensure(workspace)
}

/// Installs what building the command needs.
pub fn for_command() -> Result<()> {
    system::ensure(&[system::PROGRAM])
}

/// Installs what building the window needs.
pub fn for_window(workspace: &Workspace) -> Result<()> {
    system::ensure(&[system::PROGRAM, system::WINDOW])?;
    page::ensure(workspace)
}
