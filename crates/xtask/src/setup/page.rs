//! What the page in `ui` is built with: the packages that its lock file names.

use super::node;
use crate::process;
use crate::workspace::Workspace;
use anyhow::{Context, Result};
use std::fs;
use std::path::Path;
use std::time::SystemTime;

/// Installs the packages unless they are there and as new as the lock file.
pub fn ensure(workspace: &Workspace) -> Result<()> {
    let page = workspace.page();
    let wanted = changed(&page.join("package-lock.json")).context("ui has no package-lock.json")?;
    // npm writes this file last, so that what was broken off is started anew.
    if changed(&page.join("node_modules/.package-lock.json")).is_some_and(|installed| installed >= wanted) {
        return Ok(());
    }
    println!("Set-up: installing the packages of ui …");
    let mut npm = node::npm(workspace)?;
    // No package's own script is run: they download and compile at will, and the page needs none of them.
    npm.args(["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel", "error"]);
    process::run(npm.current_dir(page))
}

/// Runs one of the scripts in `ui/package.json`.
pub fn run(workspace: &Workspace, script: &str) -> Result<()> {
    process::run(node::npm(workspace)?.args(["run", "--silent", script]).current_dir(workspace.page()))
}

fn changed(file: &Path) -> Option<SystemTime> {
    fs::metadata(file).and_then(|metadata| metadata.modified()).ok()
}
