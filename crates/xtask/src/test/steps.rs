//! Named steps one after another, each with its time, and a summary at the end or at the first failure.

use crate::units;
use anyhow::{Context, Result};
use std::time::{Duration, Instant};

/// The steps so far.
#[derive(Default)]
pub struct Steps {
    done: Vec<Step>,
}

struct Step {
    name: &'static str,
    duration: Duration,
    outcome: &'static str,
}

impl Steps {
    /// Runs a step. If it fails, prints the summary, and the error names the step.
    pub fn run(&mut self, name: &'static str, step: impl FnOnce() -> Result<()>) -> Result<()> {
        println!("\n── {name}");
        let start = Instant::now();
        let result = step();
        let outcome = if result.is_ok() { "ok" } else { "FAILED" };
        let duration = start.elapsed();
        println!("── {name}: {outcome} ({})", units::duration(duration));
        self.done.push(Step { name, duration, outcome });
        if result.is_err() {
            self.summarize();
        }
        result.with_context(|| format!("the step \"{name}\" failed"))
    }

    /// Prints every step that was done, with its time.
    pub fn summarize(&self) {
        println!("\n── Summary");
        for step in &self.done {
            println!("  {:<20}{:>14}  {}", step.name, units::duration(step.duration), step.outcome);
        }
        let whole = self.done.iter().map(|step| step.duration).sum();
        println!("  {:<20}{:>14}", "together", units::duration(whole));
    }
}
