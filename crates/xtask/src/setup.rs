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
use install::Install;

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

/// The folder of typst in the tools.
pub const TYPST_FOLDER: &str = TYPST.folder;
const TYPST: Install = Install { folder: "typst", version: "typst==0.15.2", proof: "typst/__init__.py" };

/// Installs what `cargo xtask bench pdf` needs.
pub fn for_pdf_bench(workspace: &Workspace) -> Result<()> {
    system::ensure(&[system::PROGRAM, system::DRIVING, system::EXPORTS])?;
    TYPST.ensure(workspace, |folder| python::install(workspace, TYPST.version, folder))
}

/// Installs what `cargo xtask bench docx` needs.
pub fn for_docx_bench(workspace: &Workspace) -> Result<()> {
    system::ensure(&[system::PROGRAM, system::PANDOC])?;
    validators::ensure(workspace)
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
