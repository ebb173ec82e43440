//! Why the command did nothing: a message id and what is inserted into it. The words are found at the door.

use review_core::entry::{EntryError, LARGEST_ANSWER};
use review_core::template::Fault;
use review_locale::{Arg, Words};
use review_store::Error as StoreError;
use std::path::Path;

/// Why the command did nothing.
#[derive(Debug)]
pub struct Refusal {
    message: &'static str,
    args: Vec<(&'static str, String)>,
    /// A number on which the form of the sentence depends.
    count: Option<usize>,
    /// What is wrong within what is inserted, in words.
    cause: Option<Box<Refusal>>,
    faults: Vec<Fault>,
}

impl Refusal {
    /// A refusal that says `message`.
    pub fn new(message: &'static str, args: &[(&'static str, &dyn ToString)]) -> Self {
        let args = args.iter().map(|(name, value)| (*name, value.to_string())).collect();
        Self { message, args, count: None, cause: None, faults: Vec::new() }
    }

    /// An outline file with faults.
    pub fn faults(path: &Path, faults: Vec<Fault>) -> Self {
        let refusal = Self::new("error-template-faults", &[("path", &path.display())]);
        Self { count: Some(faults.len()), faults, ..refusal }
    }

    /// What was entered for `question` cannot be taken.
    pub fn entry(question: &str, error: &EntryError) -> Self {
        match error {
            EntryError::LanguageNeeded => Self::new("error-language-needed", &[("question", &question)]),
            EntryError::TooLarge => Self::new("error-answer-too-large", &[("limit", &(LARGEST_ANSWER / 1024 / 1024))]),
            EntryError::NotANumber(value) => Self::new("error-not-a-number", &[("value", value)]),
            EntryError::NotADate(value) => Self::new("error-not-a-date", &[("value", value)]),
            EntryError::UnknownOption { option, known } => {
                Self::new("error-unknown-option", &[("option", option), ("known", known)])
            }
            EntryError::NotRows(reason) => Self::new("error-not-rows", &[("reason", reason)]),
            EntryError::UnknownField { row, field } => {
                Self::new("error-unknown-field", &[("row", row), ("field", field)])
            }
            EntryError::Field { row, field, error } => {
                let refusal = Self::new("error-in-field", &[("row", row), ("field", field)]);
                Self { cause: Some(Box::new(Self::entry(field, error))), ..refusal }
            }
        }
    }

    /// The refusal in words: a line, and a line for each fault.
    pub fn text(&self, words: &Words) -> String {
        let cause = self.cause.as_ref().map(|cause| cause.text(words));
        let mut args: Vec<(&str, Arg)> = self.args.iter().map(|(name, value)| (*name, Arg::from(value))).collect();
        args.extend(cause.iter().map(|cause| ("reason", Arg::from(cause))));
        args.extend(self.count.map(|count| ("count", Arg::from(count))));
        let mut lines = vec![words.format(self.message, &args)];
        for fault in &self.faults {
            let (message, detail) = fault.kind.message();
            let place = if fault.path.is_empty() { "/" } else { &fault.path };
            lines.push(format!("  {place}: {}", words.format(message, &[("detail", Arg::from(&detail))])));
        }
        lines.join("\n")
    }
}

impl From<StoreError> for Refusal {
    fn from(error: StoreError) -> Self {
        let reason = error.to_string();
        match error {
            StoreError::NotAStore { path } => Self::new("error-store-not-a-store", &[("path", &path.display())]),
            StoreError::Newer { path, found, supported } => {
                let args: [(&str, &dyn ToString); 3] =
                    [("path", &path.display()), ("found", &found), ("supported", &supported)];
                Self::new("error-store-newer", &args)
            }
            StoreError::Damaged { path, reason } => {
                Self::new("error-store-damaged", &[("path", &path.display()), ("reason", &reason)])
            }
            StoreError::Refused { path, reason } => {
                Self::new("error-union-refused", &[("path", &path.display()), ("reason", &reason)])
            }
            StoreError::Itself { path } => Self::new("error-union-same", &[("path", &path.display())]),
            StoreError::Busy { path } => Self::new("error-store-busy", &[("path", &path.display())]),
            StoreError::ReadOnly { path } => {
                Self::new("error-store-io", &[("path", &path.display()), ("reason", &reason)])
            }
            StoreError::File { path, source } => {
                Self::new("error-store-io", &[("path", &path.display()), ("reason", &source)])
            }
            StoreError::Sqlite { path, source } => {
                Self::new("error-store-io", &[("path", &path.display()), ("reason", &source)])
            }
            StoreError::UnknownDraft { prefix } => Self::new("error-unknown-draft", &[("draft", &prefix)]),
            StoreError::AmbiguousDraft { prefix, .. } => Self::new("error-ambiguous-draft", &[("draft", &prefix)]),
            StoreError::UnknownPerson { .. }
            | StoreError::UnknownBase { .. }
            | StoreError::OtherTemplate { .. }
            | StoreError::Malformed(_) => Self::new("error-store-refused", &[("reason", &reason)]),
        }
    }
}
