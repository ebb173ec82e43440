//! A long review for measurements, made of the sample's own paragraphs: as answers in the store, and the whole report as
//! markup for other programs.

use crate::process;
use crate::sample::{LANGUAGES, Sample};
use anyhow::{Context, Result};
use pulldown_cmark::{Event, HeadingLevel, Options, Parser, Tag, TagEnd, html};
use std::fmt::Write as _;
use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// The languages of the long reports; `all` is a report in English whose paragraphs are in all six.
pub const REPORTS: [&str; 7] = ["ar", "zh", "en", "fr", "ru", "es", "all"];
/// The parts of the sheets of objectives that are filled.
const SHEETS: usize = 23;
const PARTS: [&str; 4] = ["measures", "results", "challenges", "next"];
/// The characters of a page of running text, of Chinese and of other scripts.
const HAN_PAGE: usize = 900;
const PAGE: usize = 2_500;

/// The paragraphs of which a report is made.
pub struct Content {
    language: &'static str,
    paragraphs: Vec<String>,
    page: usize,
    /// Pictures, each shown once.
    pictures: Vec<PathBuf>,
    /// The most tables.
    tables: usize,
}

/// A long report on its way to a file.
pub struct Long {
    program: PathBuf,
    folder: PathBuf,
    draft: String,
    language: &'static str,
    markdown: String,
    /// Each picture with the line that shows it in an answer.
    pictures: Vec<(PathBuf, String)>,
}

impl Content {
    /// The paragraphs of the sample.
    pub fn of(sample: &Sample, language: &'static str) -> Result<Self> {
        let languages: &[&str] = if language == "all" { &LANGUAGES } else { &[language] };
        let mut all = Vec::new();
        for language in languages {
            sample.export("md", language)?;
            let text = fs::read_to_string(sample.file("md", language)).context("the sample as Markdown")?;
            all.push(text.lines().filter(|line| is_paragraph(line)).map(str::to_owned).collect::<Vec<_>>());
        }
        let longest = all.iter().map(Vec::len).max().unwrap_or(0);
        let turns = (0..longest).flat_map(|index| all.iter().filter_map(move |lines| lines.get(index).cloned()));
        let page = if language == "zh" { HAN_PAGE } else { PAGE };
        Ok(Self {
            language: if language == "all" { "en" } else { language },
            paragraphs: turns.collect(),
            page,
            pictures: Vec::new(),
            tables: usize::MAX,
        })
    }

    /// The same with these pictures and at most so many tables.
    pub fn with(self, pictures: Vec<PathBuf>, tables: usize) -> Self {
        Self { pictures, tables, ..self }
    }

    /// Writes a review of about so many pages into a store of its own.
    pub fn write(&self, sample: &Sample, pages: usize) -> Result<Long> {
        let folder = sample.folder().join(format!("long-{}-{pages}-{}", self.language, self.paragraphs.len()));
        let program = sample.program().to_owned();
        let mut long = Long {
            program,
            folder,
            draft: String::new(),
            language: self.language,
            markdown: String::new(),
            pictures: Vec::new(),
        };
        fs::create_dir_all(&long.folder).context("a folder for a long review")?;
        let new = ["new", "--template", "gcm-standard", "--country", "MAR", "--cycle", "imrf-2026", "--language"];
        long.draft = process::output(long.command().args(new).arg(self.language))?.trim().to_owned();
        let texts = (SHEETS * PARTS.len()).min(pages);
        let length = pages * self.page / texts;
        let mut next = self.paragraphs.iter().cycle();
        let mut tables = self.tables;
        for index in 0..texts {
            let (sheet, part) = (index / PARTS.len() + 1, PARTS[index % PARTS.len()]);
            if index % PARTS.len() == 0 {
                long.answer(&format!("objective.{sheet:02}.treatment"), None, "full")?;
            }
            let mut text = text(&mut next, length, &mut tables);
            // Those that are left over go to the last.
            let last = if index + 1 == texts { self.pictures.len() } else { index + 1 };
            for picture in self.pictures.get(index..last).unwrap_or_default() {
                text.push_str(&long.take_in(picture)?);
            }
            long.answer(&format!("objective.{sheet:02}.{part}"), Some(self.language), &text)?;
        }
        long.markdown = long.read_markdown()?;
        for (picture, line) in &long.pictures {
            let blob = line.rsplit_once('(').map_or("", |(_, link)| link.trim_end_matches(')'));
            long.markdown = long.markdown.replace(blob, &picture.display().to_string());
        }
        Ok(long)
    }
}

/// Running text, no heading, list, table, quotation or note.
fn is_paragraph(line: &str) -> bool {
    line.chars().count() > 120 && !line.starts_with(['#', '-', '|', '>', '[', '*']) && !line.contains("[^")
}

/// Paragraphs up to a length, among them headings, lists and tables.
fn text<'t>(paragraphs: &mut impl Iterator<Item = &'t String>, length: usize, tables: &mut usize) -> String {
    let mut text = String::new();
    let mut characters = 0;
    for (index, paragraph) in paragraphs.enumerate() {
        let start = paragraph.chars().take(36).collect::<String>().replace(['|', '\\'], " ");
        match index % 9 {
            3 => {
                let _ = write!(text, "### {}\n\n", start.trim());
            }
            5 => {
                let _ = write!(text, "- {paragraph}\n- {start}\n- {start}\n\n");
            }
            8 if *tables > 0 => {
                *tables -= 1;
                let _ = write!(text, "| {start} | {start} | 2024 |\n| --- | --- | --- |\n");
                (0..5).for_each(|row| _ = writeln!(text, "| {start} | {start} | {} |", 1_200 + row));
                text.push('\n');
            }
            _ => {}
        }
        let _ = write!(text, "{paragraph}\n\n");
        characters += paragraph.chars().count();
        if characters >= length {
            break;
        }
    }
    text
}

impl Long {
    /// A file beside the report.
    pub fn path(&self, name: &str) -> PathBuf {
        self.folder.join(name)
    }

    /// Where all files are.
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// Writes it as PDF.
    pub fn export(&self) -> Command {
        self.export_as("pdf")
    }

    /// Writes it as DOCX.
    pub fn export_docx(&self) -> Command {
        self.export_as("docx")
    }

    fn export_as(&self, format: &str) -> Command {
        let mut command = self.command();
        command.args(["export", &self.draft, "--format", format, "--language", self.language, "--force", "--output"]);
        command.arg(self.path(&format!("report.{format}")));
        command
    }

    fn command(&self) -> Command {
        let mut command = Command::new(&self.program);
        command.arg("--data-dir").arg(self.path("store"));
        command
    }

    fn answer(&self, question: &str, language: Option<&str>, text: &str) -> Result<()> {
        let mut command = self.command();
        command.args(["answer", &self.draft, question]);
        command.args(language.iter().flat_map(|language| ["--language", language]));
        let mut child = command.stdin(Stdio::piped()).stdout(Stdio::null()).spawn().context("gcm-review")?;
        child.stdin.take().context("standard input")?.write_all(text.as_bytes())?;
        anyhow::ensure!(child.wait()?.success(), "{} failed", process::shown(&command));
        Ok(())
    }

    /// Takes a picture in; the lines that show it with a caption.
    fn take_in(&mut self, picture: &Path) -> Result<String> {
        let line = process::output(self.command().args(["picture", "--alt", "A pattern"]).arg(picture))?;
        let line = line.trim().to_owned();
        let shown = format!("Figure: A pattern of colours\n\n{line}\n\n");
        self.pictures.push((picture.to_owned(), line));
        Ok(shown)
    }

    /// The report as Markdown; its pictures are files.
    pub fn markdown(&self) -> &str {
        &self.markdown
    }

    fn read_markdown(&self) -> Result<String> {
        process::run(self.export_as("md").stdout(Stdio::null()).stderr(Stdio::null()))?;
        fs::read_to_string(self.path("report.md")).context("the report as Markdown")
    }

    fn events(&self) -> Parser<'_> {
        Parser::new_ext(&self.markdown, Options::ENABLE_TABLES | Options::ENABLE_FOOTNOTES)
    }

    /// The report as a page.
    pub fn html(&self) -> String {
        let direction = if self.language == "ar" { "rtl" } else { "ltr" };
        let mut page =
            format!("<!doctype html><html lang=\"{}\" dir=\"{direction}\"><meta charset=\"utf-8\">", self.language);
        page.push_str("<title>Report</title><style>@page{size:A4;margin:26mm}body{font:10.5pt/1.5 serif;text-align:justify;hyphens:auto}td,th{border-bottom:1px solid #ccc}</style>");
        html::push_html(&mut page, self.events());
        page
    }

    /// The report as typst's markup, with contents and justified, hyphenated text in the same faces.
    pub fn typst(&self) -> String {
        let direction = if self.language == "ar" { "rtl" } else { "ltr" };
        let mut out = format!(
            "#set document(title: \"Report\")\n#set page(paper: \"a4\", margin: 26mm, numbering: \"1\")\n\
             #set text(lang: \"{}\", dir: {direction}, size: 10.5pt, font: (\"Noto Serif\", \"Amiri\", \"Noto Serif SC\"))\n\
             #set par(justify: true)\n#outline()\n",
            self.language
        );
        self.events().for_each(|event| typst_event(event, &mut out));
        out
    }
}

fn typst_event(event: Event<'_>, out: &mut String) {
    match event {
        Event::Text(text) | Event::Code(text) => push_text(out, &text),
        Event::SoftBreak | Event::HardBreak => out.push('\n'),
        Event::Start(tag) => typst_start(&tag, out),
        Event::End(tag) => typst_end(tag, out),
        _ => {}
    }
}

fn typst_start(tag: &Tag<'_>, out: &mut String) {
    match tag {
        Tag::Heading { level, .. } => {
            let level = match level {
                HeadingLevel::H1 => 1,
                HeadingLevel::H2 => 2,
                HeadingLevel::H3 => 3,
                HeadingLevel::H4 | HeadingLevel::H5 | HeadingLevel::H6 => 4,
            };
            let _ = write!(out, "\n#heading(level: {level})[");
        }
        Tag::BlockQuote(_) => out.push_str("\n#quote(block: true)["),
        Tag::List(Some(_)) => out.push_str("\n#enum("),
        Tag::List(None) => out.push_str("\n#list("),
        Tag::Item | Tag::TableCell => out.push('['),
        Tag::Emphasis => out.push_str("#emph["),
        Tag::Strong => out.push_str("#strong["),
        Tag::Table(columns) => {
            let _ = write!(out, "\n#table(columns: {}, ", columns.len());
        }
        Tag::TableHead => out.push_str("table.header("),
        Tag::FootnoteDefinition(_) => out.push_str("\n#["),
        _ => {}
    }
}

fn typst_end(tag: TagEnd, out: &mut String) {
    match tag {
        TagEnd::Paragraph => out.push_str("\n\n"),
        TagEnd::Heading(_) | TagEnd::BlockQuote(_) | TagEnd::FootnoteDefinition => out.push_str("]\n\n"),
        TagEnd::List(_) | TagEnd::Table => out.push_str(")\n\n"),
        TagEnd::Item | TagEnd::TableCell => out.push_str("],"),
        TagEnd::Emphasis | TagEnd::Strong => out.push(']'),
        TagEnd::TableHead => out.push_str("),"),
        _ => {}
    }
}

/// Text in which no sign is markup.
fn push_text(out: &mut String, text: &str) {
    for c in text.chars() {
        if c.is_ascii_punctuation() {
            out.push('\\');
        }
        out.push(c);
    }
}
