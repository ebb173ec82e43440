//! The command line, as clap reads it and `--help` explains it.

use clap::{ArgGroup, Args, Parser, Subcommand, ValueEnum};
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

    /// The file that holds the passphrase or the recovery key of an encrypted store; - is standard input [default: asked
    /// for at the terminal]
    #[arg(long, global = true, value_name = "FILE", env = "GCM_REVIEW_PASSPHRASE_FILE")]
    pub passphrase_file: Option<PathBuf>,

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
    /// Take in a picture (PNG, JPEG, SVG) for an answer; prints the line of Markdown that shows it
    ///
    /// In the answer, a paragraph "Figure: ..." before that line is the caption, "Credit: ..." after it says who made
    /// the picture. What the file carries hidden (where and when it was made, by whom) is left out.
    Picture {
        /// The file; - is standard input
        file: PathBuf,
        /// What the picture shows, for those who do not see it, in the language of the answer
        #[arg(long, value_name = "TEXT", default_value = "")]
        alt: String,
    },
    /// List what is left to do in a review
    Check(Check),
    Find(Find),
    Replace(Replace),
    /// Find misspelt words, and keep the words that are the team's own
    #[command(subcommand)]
    Spelling(SpellingCommand),
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
        /// The file that holds the other store's passphrase, if it is another one
        #[arg(long, value_name = "FILE")]
        other_passphrase_file: Option<PathBuf>,
    },
    /// List who wrote what and when, the newest first
    History(History),
    Compare(Compare),
    /// Bring back an answer, a section or the review as it was; prints the step by which "undo" takes it back
    Restore(Restore),
    /// List the big steps, or take one back
    Undo {
        /// The review
        draft: String,
        /// The step to take back; without it, the steps are listed
        step: Option<String>,
        /// As JSON
        #[arg(long)]
        json: bool,
    },
    /// Name a state of a review, and come back to it
    #[command(subcommand)]
    Milestone(MilestoneCommand),
    /// Write out who changed what, when and why, from the beginning
    Audit {
        /// The review
        draft: String,
        /// The format
        #[arg(long, value_enum)]
        format: AuditFormat,
    },
    /// Prove the store against its own hashes; prints a line for each fault
    Verify,
    /// Make, list, prove and bring back copies of the store
    #[command(subcommand)]
    Backup(BackupCommand),
    /// Put reviews aside, and bring them back
    #[command(subcommand)]
    Bin(BinCommand),
    /// Erase words for good: the history keeps who wrote and when, and says who erased and why
    Expunge(Expunge),
    /// Encrypt the store and its backups with a passphrase; prints the recovery key, this once
    Encrypt,
    /// Make an encrypted store and its backups plain again
    Decrypt,
    /// Put another passphrase in the place of the present one; the recovery key stays
    Passphrase {
        /// The file that holds the new passphrase [default: asked for at the terminal]
        #[arg(long, value_name = "FILE")]
        new_passphrase_file: Option<PathBuf>,
    },
    /// Read what can be read of a damaged store and write it into a new one
    Recover {
        /// The damaged store, or the folder that holds it
        store: PathBuf,
        /// The new store; a file that is there already is left alone
        #[arg(long, value_name = "NEW")]
        to: PathBuf,
    },
}

#[derive(Args)]
pub struct History {
    /// The review
    pub draft: String,
    /// The question; without it, the review as a whole
    pub question: Option<String>,
    /// In this language only
    #[arg(long, value_name = "LANG")]
    pub language: Option<Language>,
    /// The most versions to list
    #[arg(long, value_name = "N", default_value_t = 50)]
    pub limit: usize,
    /// As JSON
    #[arg(long)]
    pub json: bool,
}

/// Show what changed in an answer; without --from, what its last change did
///
/// "[-old-]" was removed, "{+new+}" was added, "{~same~}" was formatted otherwise. A line opens
/// with "+" for an added paragraph, "-" for a removed one, "*" for a changed one, ">" for a moved one.
#[derive(Args)]
#[command(verbatim_doc_comment)]
pub struct Compare {
    /// The review
    pub draft: String,
    /// The question
    pub question: String,
    /// The earlier version: the beginning of its id in the history, or a milestone
    #[arg(long, value_name = "VERSION")]
    pub from: Option<String>,
    /// The later version [default: the answer as it is]
    #[arg(long, value_name = "VERSION", requires = "from")]
    pub to: Option<String>,
    /// In this language only
    #[arg(long, value_name = "LANG")]
    pub language: Option<Language>,
    /// As JSON
    #[arg(long)]
    pub json: bool,
}

#[derive(Args)]
#[command(group(ArgGroup::new("when").args(["version", "at"]).required(true)))]
pub struct Restore {
    /// The review
    pub draft: String,
    /// The question; without it and without --section, the review as a whole
    #[arg(conflicts_with = "section")]
    pub question: Option<String>,
    /// The version of the answer: the beginning of its id in the history
    #[arg(requires = "question")]
    pub version: Option<String>,
    /// The section: cover, chapter.policy, objective.05
    #[arg(long, value_name = "ID", requires = "at")]
    pub section: Option<String>,
    /// As it was when this version had just been written, or at this milestone
    #[arg(long, value_name = "VERSION|MILESTONE")]
    pub at: Option<String>,
}

#[derive(Subcommand)]
pub enum MilestoneCommand {
    /// Name what the review says now; prints the id and nothing else
    Make {
        /// The review
        draft: String,
        /// The name, such as "sent to the Minister, 12 March"
        #[arg(value_parser = clap::builder::NonEmptyStringValueParser::new())]
        name: String,
        /// The file that was sent, to be kept with it
        #[arg(long, value_name = "FILE")]
        file: Option<PathBuf>,
    },
    /// List the milestones, the newest first
    List {
        /// The review
        draft: String,
        /// As JSON
        #[arg(long)]
        json: bool,
    },
    /// Show the review, or the answer to one of its questions, as it was
    Show {
        #[command(flatten)]
        milestone: Named,
        /// The question; without it, the review as a whole
        question: Option<String>,
        /// In this language only
        #[arg(long, value_name = "LANG")]
        language: Option<Language>,
        /// As JSON
        #[arg(long)]
        json: bool,
    },
    /// Write the report as it was as a file
    Export {
        #[command(flatten)]
        milestone: Named,
        #[command(flatten)]
        report: Report,
    },
    /// Write the file that was sent
    File {
        #[command(flatten)]
        milestone: Named,
        #[command(flatten)]
        target: Target,
    },
}

#[derive(Args)]
pub struct Named {
    /// The review
    pub draft: String,
    /// The milestone: its name, or the beginning of its id
    pub milestone: String,
}

/// A format of the record of changes.
#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum AuditFormat {
    /// A table for spreadsheets, in UTF-8; what would be taken for a formula has an apostrophe before it
    Csv,
    /// A list of objects
    Json,
}

#[derive(Subcommand)]
pub enum BackupCommand {
    /// Make a backup, which only a person removes; prints where it is
    Make {
        /// A second folder for a copy, such as a stick
        #[arg(long, value_name = "DIR")]
        second: Option<PathBuf>,
    },
    /// List the backups, the newest first
    List {
        #[command(flatten)]
        place: BackupPlace,
        /// As JSON
        #[arg(long)]
        json: bool,
    },
    /// Put a backup in the place of the store; the store as it is is backed up first
    Restore {
        /// The backup: its name or the beginning of it, or a file
        backup: String,
        #[command(flatten)]
        place: BackupPlace,
    },
    /// Prove backups against their own hashes; prints a line for each fault
    Verify {
        /// The backup: its name or the beginning of it, or a file; without it, all of them
        backup: Option<String>,
        #[command(flatten)]
        place: BackupPlace,
    },
}

#[derive(Args)]
pub struct BackupPlace {
    /// In this second folder, instead of the one beside the store
    #[arg(long, value_name = "DIR")]
    pub second: Option<PathBuf>,
}

#[derive(Subcommand)]
pub enum BinCommand {
    /// Put a review into the bin
    Put {
        /// The review
        draft: String,
    },
    /// List what is in the bin
    List {
        /// As JSON
        #[arg(long)]
        json: bool,
    },
    /// Take a review out of the bin
    TakeOut {
        /// The review
        draft: String,
    },
    /// Erase for good what has lain in the bin for 30 days; prints the ids
    Empty,
}

#[derive(Args)]
#[command(group(ArgGroup::new("what").args(["revision", "passage"]).required(true)))]
pub struct Expunge {
    /// The review
    pub draft: String,
    /// The versions to erase: the beginnings of their ids in the history
    #[arg(long, value_name = "ID", num_args = 1..)]
    pub revision: Vec<String>,
    /// Every version that holds this passage; - is standard input, so that the words stand in no history of commands
    #[arg(long, value_name = "TEXT")]
    pub passage: Option<String>,
    /// Why; the reason stays in the history
    #[arg(long, value_name = "TEXT")]
    pub reason: String,
    /// In the backups beside the store too
    #[arg(long)]
    pub in_backups: bool,
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
/// "Source: …" after it are its notes and source; the command "picture" says how a picture is shown. Numbers are written as 1234.5, dates as 2026, 2026-05 or 2026-05-08,
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

/// Find words in what a review says
///
/// Case, accents, vowel signs and the forms of Arabic letters do not count, digits are the same in all scripts. A line
/// names the question, the row and field of a table, and the language; the words found stand in brackets.
#[derive(Args)]
#[command(verbatim_doc_comment)]
pub struct Find {
    /// The review
    pub draft: String,
    /// The words
    pub words: String,
    #[command(flatten)]
    pub how: Sought,
    /// The most places to list; all are counted
    #[arg(long, value_name = "N", default_value_t = 200)]
    pub limit: usize,
    /// As JSON
    #[arg(long)]
    pub json: bool,
}

/// Put words in the place of others, all over a review; prints the step by which "undo" takes it back
///
/// The words are found as "find" finds them. The new ones have the marks of the first character that they replace.
#[derive(Args)]
#[command(verbatim_doc_comment)]
pub struct Replace {
    /// The review
    pub draft: String,
    /// The words
    pub old: String,
    /// What stands in their place from now on; may be empty
    pub new: String,
    #[command(flatten)]
    pub how: Sought,
    /// List what would be replaced, and change nothing
    #[arg(long)]
    pub dry_run: bool,
}

/// How words are sought.
#[derive(Args)]
pub struct Sought {
    /// In this language only
    #[arg(long, value_name = "LANG")]
    pub language: Option<Language>,
    /// Exactly as written: case, accents and the forms of Arabic letters count
    #[arg(long)]
    pub match_case: bool,
    /// Not within other words
    #[arg(long)]
    pub whole_words: bool,
}

#[derive(Subcommand)]
pub enum SpellingCommand {
    /// List the misspelt words of a review: the language, the word, how often it stands where
    Check {
        /// The review
        draft: String,
        /// In the answers in this language [default: the languages of the review]
        #[arg(long, value_name = "LANG")]
        language: Option<Language>,
        /// As JSON
        #[arg(long)]
        json: bool,
    },
    /// List what may have been meant by a word, the likeliest first
    Suggest(Spelt),
    /// Make a word one of the team's own, known in every review of the store
    Add(Spelt),
    /// Take a word out of the team's own
    Remove(Spelt),
    /// List the team's own words
    List {
        /// In this language only
        #[arg(long, value_name = "LANG")]
        language: Option<Language>,
        /// As JSON
        #[arg(long)]
        json: bool,
    },
}

#[derive(Args)]
pub struct Spelt {
    /// The word
    pub word: String,
    /// Its language
    #[arg(long, value_name = "LANG")]
    pub language: Language,
}

#[derive(Args)]
pub struct Export {
    /// The review
    pub draft: String,
    #[command(flatten)]
    pub report: Report,
}

#[derive(Args)]
pub struct Report {
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
    /// The size of the paper
    #[arg(long, value_enum, default_value = "a4")]
    pub paper: Paper,
    /// What is numbered in the margin
    #[arg(long, value_enum, default_value = "none")]
    pub numbers: Numbers,
    /// Leave room for notes beside the text
    #[arg(long)]
    pub wide_margin: bool,
    #[command(flatten)]
    pub target: Target,
}

/// A size of paper.
#[derive(Clone, Copy, ValueEnum)]
pub enum Paper {
    A4,
    Letter,
}

/// What is numbered in the margin.
#[derive(Clone, Copy, ValueEnum)]
pub enum Numbers {
    /// Nothing
    None,
    /// The paragraphs of the report
    Paragraphs,
    /// The lines of each page
    Lines,
}

#[derive(Args)]
pub struct Target {
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
