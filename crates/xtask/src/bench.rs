//! `cargo xtask bench`: what an export of the sample review costs: time, peak memory, size of the file.
//! `cargo xtask bench docx`: what a long DOCX costs, beside pandoc and python-docx.
//! `cargo xtask bench pdf`: what a long PDF costs, beside other programs.
//! `cargo xtask bench store`: what it costs that no word is lost.
//! `cargo xtask bench window`: what the window costs, beside LibreOffice Writer.

mod cost;
mod docx;
mod long;
mod pdf;

pub use docx::docx;
pub use pdf::pdf;

use crate::process;
use crate::sample::{Export, FORMATS, LANGUAGES, Sample};
use crate::setup::{self, page};
use crate::units;
use crate::workspace::Workspace;
use anyhow::Result;
use std::time::Duration;

/// Odd, so that the median is one of the runs.
const RUNS: usize = 5;

/// Exports every format in every language several times and prints a table.
pub fn exports(workspace: &Workspace) -> Result<()> {
    let sample = Sample::prepare(workspace, workspace.target("bench"))?;
    println!("\nExports of the sample review, the median of {RUNS} runs of the whole command:\n");
    println!("{:<8}{:<10}{:>12}{:>14}{:>12}", "format", "language", "time", "peak memory", "size");
    for format in FORMATS {
        for language in LANGUAGES {
            let exports = (0..RUNS).map(|_| sample.export(format, language)).collect::<Result<Vec<_>>>()?;
            println!("{format:<8}{language:<10}{}", row(&exports));
        }
    }
    Ok(())
}

/// What safety costs: bursts, openings, room. Measured by `crates/review-store/benches/store.rs`.
pub fn store(workspace: &Workspace) -> Result<()> {
    process::run(&mut workspace.cargo(&["bench", "--package", "review-store", "--bench", "store"]))
}

/// Builds the program as it is shipped and hands it to the measurement in `tests/window/bench.rs`.
pub fn window(workspace: &Workspace) -> Result<()> {
    setup::for_window_bench(workspace)?;
    let sample = Sample::prepare(workspace, workspace.target("bench"))?;
    sample.export("docx", "en")?;
    page::run(workspace, "build")?;
    println!("Building the window (release profile; the first time takes minutes) …");
    process::run(&mut workspace.cargo(&["build", "--release", "--package", "gcm-review-app"]))?;
    let program = workspace.release_program("gcm-review-app")?;
    // The dev profile: only the program is measured, not what measures it.
    let mut bench = workspace.cargo_on_all(&["bench", "--profile", "dev", "--bench", "window", "--"])?;
    process::run(bench.arg(program).arg(sample.file("docx", "en")))
}

fn row(exports: &[Export]) -> String {
    let time = units::duration(median(exports.iter().map(|export| export.duration).collect()));
    let memory = units::size(exports.iter().map(|export| export.peak_memory).max().unwrap_or_default());
    let size = units::size(exports.iter().map(|export| export.size).max().unwrap_or_default());
    format!("{time:>12}{memory:>14}{size:>12}")
}

fn median(mut durations: Vec<Duration>) -> Duration {
    durations.sort_unstable();
    durations.get(durations.len() / 2).copied().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::median;
    use std::time::Duration;

    #[test]
    fn the_median_is_the_middle_run() {
        let durations = [9, 1, 5, 2, 3].map(Duration::from_secs);
        assert_eq!(median(durations.to_vec()), Duration::from_secs(3));
    }
}
