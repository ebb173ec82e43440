//! `cargo xtask run | test | bench | setup`: the chores of the project, the same wherever it is built.
//!
//! Each command first sets up what it needs and is missing. The chores only start other programs and read their
//! answers; nothing of the product is linked in, so that this program builds in seconds.

mod bench;
mod crash;
mod process;
mod run;
mod sample;
mod setup;
mod test;
mod units;
mod workspace;

use anyhow::Result;
use std::process::ExitCode;
use workspace::Workspace;

const USAGE: &str = "\
Usage: cargo xtask COMMAND

  run             build the page and the program and open the window; where there is no display, export the
                  sample review in six languages to target/sample
  test [--long]   formatting, types and tests of the page, lints, tests, no HTTP client in the product, validators
                  of DOCX and PDF, the real window and the page in Chromium from end to end;
                  --long: also the tests that are left out otherwise, with many more random cases
  bench           time, peak memory and size of the exports of the sample review
  bench docx      a report of 150 pages with 30 pictures and 60 tables beside pandoc and python-docx, and how the cost
                  grows
  bench pdf       a report of 150 pages in each language beside typst, LibreOffice and Chromium, and how the cost grows
                  up to 1,500 pages
  bench store     a burst of typing on the disk beside a bare commit, opening a long history, the room of a version,
                  plain and encrypted
  bench window    start, memory and change of section of the window, beside LibreOffice Writer, and what a key costs in
                  an answer of 10,000 words
  crash-test [--rounds N] [--seed S]
                  a writer of the store is killed N times at random moments: nothing that was saved may be lost
  setup           only install what `test` needs

Every command first installs what it needs and is missing.
Exit codes: 0 done, 1 failed, 2 wrong usage.";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let done = match arguments.as_slice() {
        ["run"] => in_workspace(run::run),
        ["test"] => in_workspace(|workspace| test::test(workspace, false)),
        ["test", "--long"] => in_workspace(|workspace| test::test(workspace, true)),
        ["bench"] => in_workspace(bench::exports),
        ["bench", "docx"] => in_workspace(bench::docx),
        ["bench", "pdf"] => in_workspace(bench::pdf),
        ["bench", "store"] => in_workspace(bench::store),
        ["bench", "window"] => in_workspace(bench::window),
        ["crash-test", options @ ..] if options.len() % 2 == 0 => {
            in_workspace(|workspace| crash::test(workspace, options))
        }
        ["setup"] => in_workspace(setup::for_test),
        ["help" | "--help" | "-h"] => {
            println!("{USAGE}");
            return ExitCode::SUCCESS;
        }
        _ => {
            eprintln!("{USAGE}");
            return ExitCode::from(2);
        }
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("\ncargo xtask: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn in_workspace(chore: impl FnOnce(&Workspace) -> Result<()>) -> Result<()> {
    chore(&Workspace::find()?)
}
