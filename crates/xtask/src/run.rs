//! `cargo xtask run`: the program as it is so far. There is no window yet, so the command shows what it can do.

use crate::sample::{FORMATS, LANGUAGES, Sample};
use crate::units;
use crate::workspace::Workspace;
use anyhow::Result;
use std::time::Instant;

/// Exports the sample review in every format and language. Needs nothing but cargo.
pub fn run(workspace: &Workspace) -> Result<()> {
    println!("This version has no window yet: it comes with a later one. Until then, see the reports it writes.\n");
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
