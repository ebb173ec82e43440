//! `cargo xtask crash-test`: a writer killed at random moments; what it was told was saved must be there.

use crate::process;
use crate::workspace::Workspace;
use anyhow::{Result, bail};

/// Runs the test with its options: `--rounds N`, `--seed S`.
pub fn test(workspace: &Workspace, options: &[&str]) -> Result<()> {
    // Not the store's package alone: cargo would select other features of its dependencies, and compile them once more.
    let mut test = workspace.cargo_on_all(&["test", "--lib", "crash::", "--", "--nocapture"])?;
    for option in options.chunks(2) {
        match option {
            ["--rounds", rounds] => test.env("GCM_CRASH_ROUNDS", rounds),
            ["--seed", seed] => test.env("GCM_CRASH_SEED", seed),
            _ => bail!("crash-test takes --rounds N and --seed S"),
        };
    }
    process::run(&mut test)
}
