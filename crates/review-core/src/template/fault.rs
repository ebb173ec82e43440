//! What is wrong with an outline file.

use serde::Serialize;
use std::fmt;

/// One fault of an outline file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Fault {
    /// Where in the file, as a JSON Pointer (RFC 6901): `/chapters/2/items/0/question/kind`.
    pub path: String,
    /// What is wrong there.
    #[serde(flatten)]
    pub kind: FaultKind,
}

/// What is wrong at a place of an outline file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "fault", rename_all = "kebab-case")]
pub enum FaultKind {
    /// The file is larger than an outline may be.
    TooLarge {
        /// The limit in bytes.
        limit: usize,
    },
    /// The file is no JSON, or is nested too deeply.
    NotJson {
        /// What the parser says.
        reason: String,
    },
    /// The shape is not that of an outline: a field is missing, unknown or of another type.
    Shape {
        /// What the parser says.
        reason: String,
    },
    /// An id holds other characters than lower-case letters, digits, hyphens and, in questions, full stops.
    BadId {
        /// The id.
        id: String,
    },
    /// The id of an outline that ships.
    ReservedId {
        /// The id.
        id: String,
    },
    /// An id stands twice.
    RepeatedId {
        /// The id.
        id: String,
    },
    /// Nothing is asked.
    Empty,
    /// A choice without options.
    NoOptions,
    /// A table inside a table.
    NestedRecords,
    /// A condition names no question of kind choice.
    UnknownQuestion {
        /// The id.
        id: String,
    },
    /// A condition or a list of columns names something that is not there.
    UnknownOption {
        /// The id.
        id: String,
    },
    /// A minimum above a maximum.
    BadLimit,
    /// No language has words for an id.
    NoWords {
        /// The id of the message.
        id: String,
    },
    /// Objectives are printed but there is no sheet for them.
    NoSheet,
}

impl FaultKind {
    /// The id of the message that says so, and what is inserted into it.
    pub fn message(&self) -> (&'static str, String) {
        match self {
            FaultKind::TooLarge { limit } => ("fault-too-large", limit.to_string()),
            FaultKind::NotJson { reason } => ("fault-not-json", reason.clone()),
            FaultKind::Shape { reason } => ("fault-shape", reason.clone()),
            FaultKind::BadId { id } => ("fault-bad-id", id.clone()),
            FaultKind::ReservedId { id } => ("fault-reserved-id", id.clone()),
            FaultKind::RepeatedId { id } => ("fault-repeated-id", id.clone()),
            FaultKind::Empty => ("fault-empty", String::new()),
            FaultKind::NoOptions => ("fault-no-options", String::new()),
            FaultKind::NestedRecords => ("fault-nested-records", String::new()),
            FaultKind::UnknownQuestion { id } => ("fault-unknown-question", id.clone()),
            FaultKind::UnknownOption { id } => ("fault-unknown-option", id.clone()),
            FaultKind::BadLimit => ("fault-bad-limit", String::new()),
            FaultKind::NoWords { id } => ("fault-no-words", id.clone()),
            FaultKind::NoSheet => ("fault-no-sheet", String::new()),
        }
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (message, detail) = self.kind.message();
        write!(f, "{}: {message} {detail}", self.path)
    }
}
