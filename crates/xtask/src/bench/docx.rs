//! `cargo xtask bench docx`: what a long DOCX costs, beside pandoc and python-docx writing the same.
//!
//! Ours starts from the store, the others from the report as Markdown. All of them read and write files, and are measured
//! from start to end. Ours lays the report out too, for the page numbers in its contents; the others have none.

use super::cost::{Cost, RUNS, print_growth};
use super::long::{Content, Long};
use crate::process;
use crate::sample::Sample;
use crate::setup;
use crate::workspace::Workspace;
use anyhow::{Context, Result};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// The report: its pages, and what it holds beside words.
const PAGES: usize = 150;
const PICTURES: usize = 30;
const TABLES: usize = 60;
const GROWTH: [usize; 3] = [15, 150, 1_500];

/// Writes the report and prints what each program cost.
pub fn docx(workspace: &Workspace) -> Result<()> {
    setup::for_docx_bench(workspace)?;
    let sample = Sample::prepare(workspace, workspace.target("bench"))?;
    let pictures = pictures(workspace, sample.folder())?;
    let content = Content::of(&sample, "en")?.with(pictures, TABLES);
    let long = content.write(&sample, PAGES)?;
    fs::write(long.path("report.md"), long.markdown()).context("the report as Markdown")?;
    println!(
        "\nA report of about {PAGES} pages, {PICTURES} pictures and {TABLES} tables, the median of {RUNS} runs of the whole command:\n"
    );
    println!("  {:<14}{:>12}{:>14}{:>12}", "program", "time", "peak memory", "size");
    for (name, mut command) in
        [("gcm-review", long.export_docx()), ("pandoc", pandoc(&long)), ("python-docx", python_docx(workspace, &long))]
    {
        println!("  {name:<14}{}", Cost::of(&mut command, &docx_of(&long))?);
    }
    println!("\nOurs by length, in English:\n");
    let content = Content::of(&sample, "en")?;
    let mut runs = Vec::new();
    for pages in GROWTH {
        let long = content.write(&sample, pages)?;
        let cost = Cost::of(&mut long.export_docx(), &docx_of(&long))?;
        println!("  {:<14}{cost}", format!("{pages} pages"));
        runs.push((pages as f64, cost.seconds()));
    }
    print_growth(&runs);
    Ok(())
}

fn docx_of(long: &Long) -> PathBuf {
    long.path("report.docx")
}

fn pandoc(long: &Long) -> Command {
    let mut command = Command::new("pandoc");
    command.arg("--toc").arg(long.path("report.md")).arg("--output").arg(docx_of(long));
    command
}

fn python_docx(workspace: &Workspace, long: &Long) -> Command {
    let mut command = python(workspace, "python-docx-report.py");
    command.arg(long.path("report.md")).arg(docx_of(long));
    command
}

fn pictures(workspace: &Workspace, folder: &Path) -> Result<Vec<PathBuf>> {
    process::run(python(workspace, "pictures.py").arg(PICTURES.to_string()).arg(folder))?;
    Ok((0..PICTURES).map(|number| folder.join(format!("picture-{number:02}.png"))).collect())
}

fn python(workspace: &Workspace, script: &str) -> Command {
    let mut command = Command::new(workspace.tools().join("bin/python-docx"));
    command.arg(workspace.folder("crates/xtask/scripts").join(script));
    command
}
