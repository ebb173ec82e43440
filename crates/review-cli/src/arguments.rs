//! The command line, as clap reads it and `--help` explains it.

use clap::{Args, Parser, Subcommand, ValueEnum};
use review_locale::Language;
use std::path::PathBuf;

/// Draft a voluntary national review of the Global Compact for Safe, Orderly and Regular Migration, offline, and export
/// it as DOCX or PDF.
///
/// A first review in four commands:
///
///   id=$(gcm-review new --template gcm-short --country MAR --cycle imrf-2026 --language fr)
///   gcm-review answer $id methodology.lead --language fr methodology.md
///   gcm-review check $id
///   gcm-review export $id --format pdf --output review.pdf
///
/// A review may be named by the beginning of its id. Exit codes: 0 done, 1 refused with the reason, 2 wrong usage.
#[derive(Parser)]
#[command(name = "gcm-review", version, verbatim_doc_comment)]
pub struct Arguments {
    /// The folder that holds the store of reviews [default: the user's own data folder]
    #[arg(long, global = true, value_name = "DIR")]
    pub data_dir: Option<PathBuf>,

    /// The language of messages: ar, zh, en, fr, ru, es
    #[arg(long, global = true, value_name = "LANG", default_value = "en")]
    pub messages: Language,

    /// What to do
    #[command(subcommand)]
    pub command: Command,
}

#[derive(Subcommand)]
pub enum Command {
    /// Start a review; prints its id and nothing else
    New(New),
    /// List the reviews, the last changed first
    List {
        /// As JSON
        #[arg(long)]
        json: bool,
    },
    /// Show a review, or the answer to one of its questions
    Show(Show),
    Answer(Answer),
    /// List what is left to do in a review
    Check(Check),
    /// Write the report as a file
    Export(Export),
    /// Add the sample review with its six languages; prints its id and nothing else
    Sample,
    /// List, add or show outlines
    #[command(subcommand)]
    Template(TemplateCommand),
    /// Take in everything that another store has and this one has not; nothing is ever lost
    Union {
        /// The other store, or the folder that holds it
        #[arg(value_name = "OTHER-STORE")]
        other: PathBuf,
    },
}

#[derive(Args)]
pub struct New {
    /// The outline, as `template list` names it
    #[arg(long, value_name = "ID")]
    pub template: String,
    /// The State's three-letter code (ISO 3166-1)
    #[arg(long, value_name = "ISO3")]
    pub country: String,
    /// The review cycle: an id such as imrf-2026, or words of your own
    #[arg(long, value_name = "ID|TEXT", value_parser = clap::builder::NonEmptyStringValueParser::new())]
    pub cycle: String,
    /// The language of the report; more can be added by answering in them
    #[arg(long, value_name = "LANG")]
    pub language: Language,
    /// The title of the report
    #[arg(long, value_name = "TEXT")]
    pub title: Option<String>,
    /// An earlier review whose answers are carried over, to be confirmed
    #[arg(long, value_name = "DRAFT")]
    pub from: Option<String>,
}

#[derive(Args)]
pub struct Show {
    /// The review
    pub draft: String,
    /// The question; without it, the review as a whole
    pub question: Option<String>,
    /// In this language only
    #[arg(long, value_name = "LANG")]
    pub language: Option<Language>,
    /// As JSON
    #[arg(long)]
    pub json: bool,
}

/// Answer a question
///
/// Long text is Markdown with tables and footnotes; a line "Table: …" before a table is its caption, "Note: …" and
/// "Source: …" after it are its notes and source. Numbers are written as 1234.5, dates as 2026, 2026-05 or 2026-05-08,
/// choices as the ids of options, several parted by commas.
///
/// The rows of a table are a JSON list of objects: a row whose "id" is known is changed in the fields that are given,
/// one without an "id" is added, one that is not given is removed. Words are in the language of --language, or given
/// as {"fr": "…", "ar": "…"}:
///
///   [{"action": "Adopt the decree on appeals", "responsible": "Ministry of Justice", "time-frame": "2026"}]
///
/// "template show ID --json" lists every question with its kind, fields and options.
#[derive(Args)]
#[command(verbatim_doc_comment)]
pub struct Answer {
    /// The review
    pub draft: String,
    /// The question, such as methodology.lead, objective.05.measures or cover.state
    pub question: String,
    /// The language in which the answer is written
    #[arg(long, value_name = "LANG")]
    pub language: Option<Language>,
    /// The file that holds the answer; - is standard input
    #[arg(default_value = "-", value_name = "FILE")]
    pub file: PathBuf,
    /// The question does not apply, for this reason, which is never printed
    #[arg(long, value_name = "REASON", group = "reason", conflicts_with_all = ["file", "not_available", "confirm"])]
    pub not_applicable: Option<String>,
    /// There is nothing to answer with, for this reason, which is never printed
    #[arg(long, value_name = "REASON", group = "reason", conflicts_with_all = ["file", "confirm"])]
    pub not_available: Option<String>,
    /// The sentence that the report prints instead of an answer, in the language of --language
    #[arg(long, value_name = "SENTENCE", requires_all = ["language", "reason"])]
    pub printed: Option<String>,
    /// The answer carried over from an earlier review still holds
    #[arg(long, conflicts_with = "file")]
    pub confirm: bool,
}

#[derive(Args)]
pub struct Check {
    /// The review
    pub draft: String,
    /// For the report in this language [default: the languages of the review]
    #[arg(long, value_name = "LANG")]
    pub language: Option<Language>,
    /// As JSON
    #[arg(long)]
    pub json: bool,
}

#[derive(Args)]
pub struct Export {
    /// The review
    pub draft: String,
    /// The format of the file
    #[arg(long, value_enum)]
    pub format: Format,
    /// The language of the report [default: the authentic language]
    #[arg(long, value_name = "LANG")]
    pub language: Option<Language>,
    /// Mark every page as a draft
    #[arg(long = "draft")]
    pub is_draft: bool,
    /// Print text of the authentic language where an answer is missing, instead of saying that it is missing
    #[arg(long)]
    pub fill_from_authentic: bool,
    /// The file to write; a folder gets a file with the usual name; - is standard output
    #[arg(long, value_name = "FILE")]
    pub output: PathBuf,
    /// Replace the file if it exists
    #[arg(long)]
    pub force: bool,
}

/// A format of exported files.
#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// Word, with native styles, lists and footnotes
    Docx,
    /// Tagged PDF (PDF/UA-1 and PDF/A-2a)
    Pdf,
    /// Markdown
    Md,
    /// The answers as data
    Json,
}

#[derive(Subcommand)]
pub enum TemplateCommand {
    /// List the outlines
    List {
        /// As JSON
        #[arg(long)]
        json: bool,
    },
    /// Add an outline of your own; refused with every fault if it has any
    Add {
        /// The JSON file
        file: PathBuf,
    },
    /// Show every question of an outline with its kind, or one question with its guidance
    Show {
        /// The outline
        template: String,
        /// The question, such as objective.05.measures
        question: Option<String>,
        /// As JSON, with fields, options and rules
        #[arg(long)]
        json: bool,
    },
}
