//! What one run of a program cost.

use crate::process;
use crate::sample::measure;
use crate::units;
use anyhow::{Context, Result};
use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Duration;

/// Odd, so that the median is one of the runs.
pub const RUNS: usize = 3;

/// Time, memory, and the size of the file that was written.
pub struct Cost {
    pub duration: Duration,
    pub peak_memory: u64,
    pub size: u64,
}

impl Cost {
    /// Runs a program that writes `file`, beside which its messages go; the median of several runs.
    pub fn of(command: &mut Command, file: &Path) -> Result<Self> {
        let mut runs = (0..RUNS).map(|_| Self::once(command, file)).collect::<Result<Vec<_>>>()?;
        runs.sort_by_key(|run| run.duration);
        Ok(runs.swap_remove(runs.len() / 2))
    }

    fn once(command: &mut Command, file: &Path) -> Result<Self> {
        let messages = file.with_extension("messages.txt");
        let _ = fs::remove_file(file);
        command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(fs::File::create(&messages)?);
        let (duration, peak_memory) = measure(command, &messages)?;
        let size = fs::metadata(file).with_context(|| format!("no file: {}", process::shown(command)))?.len();
        Ok(Self { duration, peak_memory, size })
    }

    pub fn seconds(&self) -> f64 {
        self.duration.as_secs_f64()
    }
}

impl std::fmt::Display for Cost {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let (time, memory, size) =
            (units::duration(self.duration), units::size(self.peak_memory), units::size(self.size));
        write!(out, "{time:>12}{memory:>14}{size:>12}")
    }
}

/// Prints how the time grows with the pages, from the first run to the last; each is its pages and its seconds.
pub fn print_growth(runs: &[(f64, f64)]) {
    if let ([first, ..], [.., last]) = (runs, runs) {
        let exponent = (last.1 / first.1).ln() / (last.0 / first.0).ln();
        println!("\n  time grows with the pages to the power of {exponent:.2}");
    }
}
