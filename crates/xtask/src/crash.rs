//! `cargo xtask crash-test`: a writer killed at random moments; what it was told was saved must be there.

use crate::process;
use crate::workspace::Workspace;
use anyhow::Result;

/// Runs the test with its own options: `--rounds N`, `--seed S`.
pub fn test(workspace: &Workspace, options: &[&str]) -> Result<()> {
    let test = ["test", "--package", "review-store", "--test", "crash", "--"];
    process::run(&mut workspace.cargo(&[&test, options].concat()))
}
