//! Named steps one after another, each with its time, and a summary at the end or at the first failure.

use crate::units;
use anyhow::{Context, Result};
use std::time::{Duration, Instant};

/// The steps so far.
#[derive(Default)]
pub struct Steps {
    done: Vec<(&'static str, Duration)>,
}

impl Steps {
    /// Runs a step. If it fails, prints the summary, and the error names the step.
    pub fn run(&mut self, name: &'static str, step: impl FnOnce() -> Result<()>) -> Result<()> {
        println!("\n── {name}");
        let start = Instant::now();
        let result = step();
        let duration = start.elapsed();
        if result.is_err() {
            self.summarize();
            println!("  {name:<20}{:>14}  FAILED", units::duration(duration));
        } else {
            println!("── {name}: {}", units::duration(duration));
            self.done.push((name, duration));
        }
        result.with_context(|| format!("the step \"{name}\" failed"))
    }

    /// Prints every step that was done, with its time.
    pub fn summarize(&self) {
        println!("\n── Summary");
        for (name, duration) in &self.done {
            println!("  {name:<20}{:>14}  ok", units::duration(*duration));
        }
        let whole = self.done.iter().map(|(_, duration)| *duration).sum();
        println!("  {:<20}{:>14}", "together", units::duration(whole));
    }
}
