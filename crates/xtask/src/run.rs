//! `cargo xtask run`: opens the window; where there is no display, exports the sample review instead.

use crate::process;
use crate::sample::{FORMATS, LANGUAGES, Sample};
use crate::setup;
use crate::units;
use crate::workspace::Workspace;
use anyhow::Result;
use std::time::Instant;

/// Shows the program as it is.
pub fn run(workspace: &Workspace) -> Result<()> {
    if has_display() {
        return window(workspace);
    }
    println!("There is no display (DISPLAY and WAYLAND_DISPLAY are not set), so no window can be opened.");
    println!("See the reports that the program writes.\n");
    reports(workspace)
}

/// Windows and macOS always have one.
fn has_display() -> bool {
    let is_set = |name| std::env::var_os(name).is_some_and(|value| !value.is_empty());
    !cfg!(target_os = "linux") || is_set("DISPLAY") || is_set("WAYLAND_DISPLAY")
}

/// Builds the page and the program, and opens the window until it is closed.
fn window(workspace: &Workspace) -> Result<()> {
    setup::for_window(workspace)?;
    println!("Building the page and the program (the first time takes minutes) …");
    setup::page::run(workspace, "build")?;
    // The dev profile: libraries are optimised in it too, and it leaves out the link-time optimisation, which is much of
    // the wait for a release build and not to be felt in the window.
    process::run(&mut workspace.cargo(&["run", "--package", "gcm-review-app", "--bin", "gcm-review-app"]))
}

/// Exports the sample review in every format and language.
fn reports(workspace: &Workspace) -> Result<()> {
    let sample = Sample::prepare(workspace, workspace.target("sample"))?;
    let start = Instant::now();
    println!("\nThe sample review in {} languages:", LANGUAGES.len());
    for format in FORMATS {
        for language in LANGUAGES {
            let export = sample.export(format, language)?;
            let file = workspace.shown(&sample.file(format, language));
            println!("  {file:<30}{:>10}{:>12}", units::duration(export.duration), units::size(export.size));
        }
    }
    println!("\n{} files in {}.", FORMATS.len() * LANGUAGES.len(), units::duration(start.elapsed()));
    Ok(())
}
