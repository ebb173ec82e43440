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
    steps.run("build and lints", || process::run(&mut workspace.cargo_on_all(&BUILD)?))?;
    steps.run("tests", || process::run(&mut workspace.cargo_on_all(&TESTS)?))?;
    steps.run("no HTTP client", || no_http_client::check(workspace))?;
    steps.run("validators and window", || process::run(&mut workspace.cargo_on_all(&WITH_PROGRAMS)?))?;
    if long {
        steps.run("long tests", || {
            process::run(workspace.cargo_on_all(&LONG)?.env("PROPTEST_CASES", "2000").env("DOCUMENTS", "10000"))
        })?;
    }
    steps.summarize();
    Ok(())
}

const BUILD: [&str; 3] = ["test", "--all-targets", "--no-run"];
const TESTS: [&str; 1] = ["test"];
/// Those that are ignored because they need other programs, and not those that take long or are no tests by themselves.
/// Not by `--test`: cargo would select other features of the dependencies, and compile many of them once more.
const WITH_PROGRAMS: [&str; 7] = [
    "test",
    "--",
    "--ignored",
    "--skip=lock::",
    "--skip=damage::",
    "--skip=every_fault_of_a_conversion",
    "--skip=the_nasty_set",
];
const LONG: [&str; 4] = ["test", "--release", "--", "--include-ignored"];
