//! `cargo xtask bench pdf`: what a long PDF costs, beside typst, LibreOffice and Chromium on the same content.
//!
//! Each program starts from what it is made for: ours from the store, typst from its markup, Chromium from a page,
//! LibreOffice from our own DOCX. All of them read and write files, and are measured from start to end.

use super::cost::{Cost, RUNS, print_growth};
use super::long::{Content, Long, REPORTS};
use crate::process;
use crate::sample::Sample;
use crate::setup;
use crate::workspace::Workspace;
use anyhow::{Context, Result};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// The pages of the report that is written in every language, and of those that show how the cost grows.
const PAGES: usize = 150;
const GROWTH: [usize; 3] = [15, 150, 1_500];

/// Writes the reports and prints what each cost.
pub fn pdf(workspace: &Workspace) -> Result<()> {
    setup::for_pdf_bench(workspace)?;
    let sample = Sample::prepare(workspace, workspace.target("bench"))?;
    println!("\nA report of about {PAGES} pages, the median of {RUNS} runs of the whole command:\n");
    println!("  {:<10}{:<14}{:>8}{:>12}{:>14}{:>12}", "language", "program", "pages", "time", "peak memory", "size");
    for language in REPORTS {
        let content = Content::of(&sample, language)?;
        let long = content.write(&sample, PAGES)?;
        let programs: [(&str, Command); 4] = [
            ("gcm-review", long.export()),
            ("typst", typst(workspace, &long)?),
            ("LibreOffice", office(&long)?),
            ("Chromium", chromium(&long)?),
        ];
        for (name, mut command) in programs {
            let cost = Cost::of(&mut command, &pdf_of(&long))?;
            println!("  {language:<10}{name:<14}{:>8}{cost}", pages(&pdf_of(&long))?);
        }
    }
    println!("\nOurs by length, in English:\n");
    let content = Content::of(&sample, "en")?;
    let mut runs = Vec::new();
    for pages in GROWTH {
        let long = content.write(&sample, pages)?;
        let cost = Cost::of(&mut long.export(), &pdf_of(&long))?;
        let pages = self::pages(&pdf_of(&long))?;
        println!("  {:<24}{pages:>8}{cost}", "");
        runs.push((pages as f64, cost.seconds()));
    }
    print_growth(&runs);
    Ok(())
}

fn pdf_of(long: &Long) -> PathBuf {
    long.path("report.pdf")
}

fn pages(pdf: &Path) -> Result<usize> {
    let said = process::output(Command::new("pdfinfo").arg(pdf))?;
    let pages = said.lines().find_map(|line| line.strip_prefix("Pages:"));
    pages.context("pdfinfo names no pages")?.trim().parse().context("the number of pages")
}

/// Tagged, as ours is.
fn typst(workspace: &Workspace, long: &Long) -> Result<Command> {
    fs::write(long.path("report.typ"), long.typst()).context("the markup")?;
    let mut command = Command::new(workspace.tools().join("python/bin/python"));
    let script = "import sys, typst; typst.compile(sys.argv[1], output=sys.argv[2], font_paths=[sys.argv[3]], ignore_system_fonts=True, pdf_standards=['ua-1'])";
    command.env("PYTHONPATH", workspace.tools().join(setup::TYPST_FOLDER)).args(["-c", script]);
    command.arg(long.path("report.typ")).arg(long.path("report.pdf")).arg(workspace.folder("assets/fonts"));
    Ok(command)
}

fn office(long: &Long) -> Result<Command> {
    process::run(long.export_docx().stdout(Stdio::null()).stderr(Stdio::null()))?;
    let mut command = Command::new("soffice");
    command.arg(format!("-env:UserInstallation=file://{}", long.path("office").display()));
    command.args(["--headless", "--convert-to", "pdf", "--outdir"]).arg(long.folder()).arg(long.path("report.docx"));
    Ok(command)
}

fn chromium(long: &Long) -> Result<Command> {
    fs::write(long.path("report.html"), long.html()).context("the page")?;
    let mut command = Command::new("chromium");
    command.args(["--headless", "--no-sandbox", "--disable-gpu", "--no-pdf-header-footer"]);
    let profile: PathBuf = long.path("chromium");
    command.arg(format!("--user-data-dir={}", profile.display()));
    command.arg(format!("--print-to-pdf={}", long.path("report.pdf").display())).arg(long.path("report.html"));
    Ok(command)
}
