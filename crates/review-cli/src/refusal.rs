//! Why the command did nothing: a message id and what is inserted into it. The words are found at the door.

use review_core::entry::EntryError;
use review_core::find::{QueryError, ReplaceError};
use review_core::template::Fault;
use review_locale::{Arg, Words};
use review_picture::Error as PictureError;
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

    /// A refusal whose sentence depends on a number.
    pub fn counted(message: &'static str, count: usize) -> Self {
        Self { count: Some(count), ..Self::new(message, &[]) }
    }

    /// An outline file with faults.
    pub fn faults(path: &Path, faults: Vec<Fault>) -> Self {
        let refusal = Self::new("error-template-faults", &[("path", &path.display())]);
        Self { count: Some(faults.len()), faults, ..refusal }
    }

    /// What was entered for `question` cannot be taken.
    pub fn entry(question: &str, error: &EntryError) -> Self {
        let (message, mut args) = error.message();
        if let EntryError::LanguageNeeded = error {
            args.push(("question", question.to_owned()));
        }
        let cause = match error {
            EntryError::Field { field, error, .. } => Some(Box::new(Self::entry(field, error))),
            _ => None,
        };
        Self { args, cause, ..Self::new(message, &[]) }
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

macro_rules! says_itself {
    ($($error:ty),*) => {
        $(impl From<$error> for Refusal {
            fn from(error: $error) -> Self {
                let (message, args) = error.message();
                Self { args, ..Self::new(message, &[]) }
            }
        })*
    };
}
says_itself!(PictureError, StoreError, QueryError, ReplaceError);
