//! `cargo xtask test`: everything that must hold before a change is handed on. Stops at the first step that fails.

mod no_http_client;
mod steps;

use crate::process;
use crate::setup;
use crate::workspace::Workspace;
use anyhow::{Context, Result};
use std::process::Command;
use steps::Steps;

/// Runs every step; the long tests only when asked.
pub fn test(workspace: &Workspace, long: bool) -> Result<()> {
    let mut steps = Steps::default();
    steps.run("set-up", || setup::for_test(workspace))?;
    steps.run("formatting", || process::run(&mut workspace.cargo(&["fmt", "--all", "--check"])))?;
    steps.run("lints", || process::run(&mut workspace.cargo(&LINTS)))?;
    steps.run("tests", || process::run(&mut workspace.cargo(&["test"])))?;
    steps.run("no HTTP client", || no_http_client::check(workspace))?;
    steps.run("validators", || process::run(&mut with_tools(workspace, &VALIDATORS)?))?;
    if long {
        steps.run("long tests", || process::run(with_tools(workspace, &LONG)?.env("PROPTEST_CASES", "2000")))?;
    }
    steps.summarize();
    Ok(())
}

const LINTS: [&str; 5] = ["clippy", "--all-targets", "--", "-D", "warnings"];
const VALIDATORS: [&str; 7] = ["test", "--package", "journeys", "--test", "validators", "--", "--ignored"];
const LONG: [&str; 4] = ["test", "--release", "--", "--include-ignored"];

/// Cargo with the validators: `verapdf` and `ooxml-validator` found by name, their folder in `GCM_REVIEW_TOOLS`.
fn with_tools(workspace: &Workspace, arguments: &[&str]) -> Result<Command> {
    let tools = workspace.tools();
    let mut path = vec![tools.join("bin")];
    path.extend(std::env::split_paths(&std::env::var_os("PATH").unwrap_or_default()));
    let path = std::env::join_paths(path).context("the workspace is in a folder whose name PATH cannot hold")?;
    let mut command = workspace.cargo(arguments);
    command.env("PATH", path).env("GCM_REVIEW_TOOLS", tools);
    Ok(command)
}
