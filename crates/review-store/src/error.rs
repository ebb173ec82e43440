//! What can go wrong with a store. Inside the crate a `Failure` is thrown without a path; the door adds it.

use review_core::record::{DraftId, PersonId, RecordKey, RevisionId};
use rusqlite::ErrorCode;
use std::path::{Path, PathBuf};

/// An operation on a store failed. What was stored before is as it was.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The file is not a store of this program.
    #[error("{} is not a GCM Review file", path.display())]
    NotAStore {
        /// The file.
        path: PathBuf,
    },
    /// The file, or a revision in it, was written by a newer version of the program. It was not touched.
    #[error("{} was written by a newer version (format {found}, this program reads up to {supported})", path.display())]
    Newer {
        /// The file.
        path: PathBuf,
        /// The format found.
        found: u32,
        /// The newest format that this program reads.
        supported: u32,
    },
    /// The file is a store, but what it holds cannot be read as one.
    #[error("{} is damaged: {reason}", path.display())]
    Damaged {
        /// The file.
        path: PathBuf,
        /// What was found.
        reason: String,
    },
    /// A file offered for union holds something that this program would never write. Nothing was taken from it.
    #[error("{} was refused: {reason}", path.display())]
    Refused {
        /// The file offered.
        path: PathBuf,
        /// What was found.
        reason: String,
    },
    /// A store was offered to itself.
    #[error("{} is the store itself", path.display())]
    Itself {
        /// The file offered.
        path: PathBuf,
    },
    /// Another program is writing to the store.
    #[error("{} is in use by another program", path.display())]
    Busy {
        /// The file.
        path: PathBuf,
    },
    /// The store may only be read.
    #[error("{} can only be read", path.display())]
    ReadOnly {
        /// The file.
        path: PathBuf,
    },
    /// The file system refused.
    #[error("{}: {source}", path.display())]
    File {
        /// The file or folder.
        path: PathBuf,
        /// Why.
        source: std::io::Error,
    },
    /// SQLite failed in a way that has no name above: no space, a defect of the disk, a defect of this program.
    #[error("{}: {source}", path.display())]
    Sqlite {
        /// The file.
        path: PathBuf,
        /// Why.
        source: Box<dyn std::error::Error + Send + Sync>,
    },
    /// No draft has this id, or one that begins so.
    #[error("no draft `{prefix}`")]
    UnknownDraft {
        /// What was asked for.
        prefix: String,
    },
    /// More than one draft has an id that begins so.
    #[error("`{prefix}` may be any of {} drafts", found.len())]
    AmbiguousDraft {
        /// What was asked for.
        prefix: String,
        /// The drafts, in the order of their ids.
        found: Vec<DraftId>,
    },
    /// There is nothing to read the draft's answers by.
    #[error("the outline of draft {draft} cannot be read")]
    UnreadableOutline {
        /// The draft.
        draft: DraftId,
    },
    /// The person was never introduced to the store.
    #[error("no person `{person}`")]
    UnknownPerson {
        /// The id.
        person: PersonId,
    },
    /// A revision cannot stand where it was said to stand in the history of a record.
    #[error("revision {revision} cannot be replaced in `{key}`")]
    UnknownBase {
        /// The record.
        key: RecordKey,
        /// What was given as its earlier revision.
        revision: RevisionId,
    },
    /// A template of the same id and version, but with other bytes, is here already.
    #[error("another template `{id}` of version {version} is here already")]
    OtherTemplate {
        /// The template.
        id: String,
        /// Its version.
        version: u32,
    },
    /// A field has a form or a size that a store does not take.
    #[error("{0}")]
    Malformed(String),
}

impl Error {
    /// The id of the message that says so, and what is inserted into it.
    pub fn message(&self) -> (&'static str, Vec<(&'static str, String)>) {
        let at = |path: &Path| ("path", path.display().to_string());
        match self {
            Error::NotAStore { path } => ("error-store-not-a-store", vec![at(path)]),
            Error::Newer { path, found, supported } => {
                let formats = [("found", found.to_string()), ("supported", supported.to_string())];
                ("error-store-newer", [at(path)].into_iter().chain(formats).collect())
            }
            Error::Damaged { path, reason } => ("error-store-damaged", vec![at(path), ("reason", reason.clone())]),
            Error::Refused { path, reason } => ("error-union-refused", vec![at(path), ("reason", reason.clone())]),
            Error::Itself { path } => ("error-union-same", vec![at(path)]),
            Error::Busy { path } => ("error-store-busy", vec![at(path)]),
            Error::ReadOnly { path } => ("error-store-io", vec![at(path), ("reason", self.to_string())]),
            Error::File { path, source } => ("error-store-io", vec![at(path), ("reason", source.to_string())]),
            Error::Sqlite { path, source } => ("error-store-io", vec![at(path), ("reason", source.to_string())]),
            Error::UnknownDraft { prefix } => ("error-unknown-draft", vec![("draft", prefix.clone())]),
            Error::AmbiguousDraft { prefix, .. } => ("error-ambiguous-draft", vec![("draft", prefix.clone())]),
            Error::UnreadableOutline { draft } => ("error-unreadable-outline", vec![("draft", draft.0.clone())]),
            Error::UnknownPerson { .. }
            | Error::UnknownBase { .. }
            | Error::OtherTemplate { .. }
            | Error::Malformed(_) => ("error-store-refused", vec![("reason", self.to_string())]),
        }
    }
}

/// A failure inside the crate: the path is not known there.
#[derive(Debug)]
pub(crate) enum Failure {
    /// SQLite said no.
    Sqlite(rusqlite::Error),
    /// Already in its final words.
    Final(Error),
}

impl From<rusqlite::Error> for Failure {
    fn from(error: rusqlite::Error) -> Self {
        Failure::Sqlite(error)
    }
}

impl From<Error> for Failure {
    fn from(error: Error) -> Self {
        Failure::Final(error)
    }
}

impl Failure {
    /// The failure as the caller sees it, about the store at `path`.
    pub(crate) fn at(self, path: &Path) -> Error {
        match self {
            Failure::Sqlite(error) => from_sqlite(error, path),
            Failure::Final(error) => error,
        }
    }
}

/// Names the failures that a person can do something about.
pub(crate) fn from_sqlite(error: rusqlite::Error, path: &Path) -> Error {
    let path = path.to_owned();
    match &error {
        rusqlite::Error::SqliteFailure(code, _) => match code.code {
            ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked => Error::Busy { path },
            ErrorCode::ReadOnly => Error::ReadOnly { path },
            ErrorCode::DatabaseCorrupt | ErrorCode::NotADatabase => Error::Damaged { path, reason: error.to_string() },
            _ => Error::Sqlite { path, source: Box::new(error) },
        },
        // A value of another type, or a name of which this program knows nothing: newer files are refused by their
        // format, so an unknown name is damage.
        rusqlite::Error::FromSqlConversionFailure(..)
        | rusqlite::Error::InvalidColumnType(..)
        | rusqlite::Error::IntegralValueOutOfRange(..)
        | rusqlite::Error::Utf8Error(..)
        | rusqlite::Error::QueryReturnedNoRows => Error::Damaged { path, reason: error.to_string() },
        _ => Error::Sqlite { path, source: Box::new(error) },
    }
}
