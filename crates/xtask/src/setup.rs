//! Installing what a command needs and is missing. Repeating it costs nothing: what is there is left alone.
//!
//! Programs of the system come from its package manager; everything else goes to `target/tools`, in fixed versions.
//! `run` and `bench` need nothing but cargo, so only `test` has a set-up.

mod install;
mod node;
mod python;
mod system;
mod validators;

use crate::workspace::Workspace;
use anyhow::Result;

/// Installs what `cargo xtask test` needs.
pub fn for_test(workspace: &Workspace) -> Result<()> {
    system::ensure(&system::FOR_TEST)?;
    validators::ensure(workspace)?;
    println!("Set-up: everything is there.");
    Ok(())
}
