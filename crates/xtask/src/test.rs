//! `cargo xtask test`: everything that must hold before a change is handed on. Stops at the first step that fails.

mod no_http_client;
mod steps;

use crate::process;
use crate::setup::{self, page};
use crate::workspace::Workspace;
use anyhow::Result;
use steps::Steps;

/// Runs every step; the long tests only when asked.
pub fn test(workspace: &Workspace, long: bool) -> Result<()> {
    let mut steps = Steps::default();
    steps.run("set-up", || setup::for_test(workspace))?;
    steps.run("formatting", || process::run(&mut workspace.cargo(&["fmt", "--all", "--check"])))?;
    steps.run("types of the page", || page::run(workspace, "check"))?;
    steps.run("tests of the page", || page::run(workspace, "test"))?;
    steps.run("page", || page::run(workspace, "build"))?;
    steps.run("lints", || process::run(&mut workspace.cargo_on_all(&LINTS)?))?;
    steps.run("tests", || process::run(&mut workspace.cargo_on_all(&TESTS)?))?;
    steps.run("no HTTP client", || no_http_client::check(workspace))?;
    steps.run("validators", || process::run(&mut workspace.cargo_on_all(&VALIDATORS)?))?;
    steps.run("window", || process::run(&mut workspace.cargo_on_all(&WINDOW)?))?;
    if long {
        steps.run("long tests", || process::run(workspace.cargo_on_all(&LONG)?.env("PROPTEST_CASES", "2000")))?;
    }
    steps.summarize();
    Ok(())
}

const LINTS: [&str; 5] = ["clippy", "--all-targets", "--", "-D", "warnings"];
const TESTS: [&str; 1] = ["test"];
const VALIDATORS: [&str; 5] = ["test", "--test", "validators", "--", "--ignored"];
const WINDOW: [&str; 5] = ["test", "--test", "window", "--", "--ignored"];
const LONG: [&str; 4] = ["test", "--release", "--", "--include-ignored"];
