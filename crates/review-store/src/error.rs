//! What can go wrong with a store. Inside the crate a `Failure` is thrown without a path; the door adds it.

use review_core::record::{DraftId, PersonId, RecordKey, RevisionId};
use rusqlite::ErrorCode;
use std::io::ErrorKind;
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
    /// The store is whole, and as it was some changes before: the end of its log was lost, or an earlier copy was put
    /// in its place. What is missing is known from the file beside it.
    #[error("{} lacks the last {missing} changes", path.display())]
    Behind {
        /// The file.
        path: PathBuf,
        /// How many changes.
        missing: u64,
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
    /// The store is encrypted and no key was given.
    #[error("{} is encrypted", path.display())]
    Encrypted {
        /// The file.
        path: PathBuf,
    },
    /// The key does not open the store. Whether the file is damaged is not known then.
    #[error("{} cannot be opened with this passphrase", path.display())]
    WrongKey {
        /// The file.
        path: PathBuf,
    },
    /// The disk is full. Nothing of the change was written.
    #[error("no space is left for {}", path.display())]
    DiskFull {
        /// The file.
        path: PathBuf,
    },
    /// The person may not read or write there (any more).
    #[error("no permission for {}", path.display())]
    NoPermission {
        /// The file or folder.
        path: PathBuf,
    },
    /// The file, or the disk on which it lies, was removed, renamed or replaced while the store was open.
    #[error("{} is not there any more", path.display())]
    Removed {
        /// The file.
        path: PathBuf,
    },
    /// The disk reports that it could not read or write.
    #[error("{}: {source}", path.display())]
    Device {
        /// The file.
        path: PathBuf,
        /// What it reports.
        source: Box<dyn std::error::Error + Send + Sync>,
    },
    /// The folder lies on a disk of another machine, where SQLite's log cannot work.
    #[error("{} lies on a network disk ({kind})", path.display())]
    OnNetwork {
        /// The store or its folder.
        path: PathBuf,
        /// What kind of network disk: `nfs`, `cifs`.
        kind: String,
    },
    /// Another program holds the store open.
    #[error("{} is open: {} on {} since {}", path.display(), holder.person, holder.machine, holder.since)]
    Held {
        /// The file.
        path: PathBuf,
        /// Who has it.
        holder: Box<crate::Holder>,
    },
    /// The file system refused.
    #[error("{}: {source}", path.display())]
    File {
        /// The file or folder.
        path: PathBuf,
        /// Why.
        source: std::io::Error,
    },
    /// SQLite failed in a way that has no name above: a defect of this program.
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
    /// No such revision can be restored in the draft.
    #[error("no revision `{revision}` to restore")]
    UnknownRevision {
        /// The id.
        revision: RevisionId,
    },
    /// No such step was taken in this store, so it cannot be taken back here.
    #[error("no step `{event}` was taken here")]
    UnknownStep {
        /// The hash of its event.
        event: String,
    },
    /// The draft has no such milestone, or it cannot be read.
    #[error("no milestone `{milestone}`")]
    UnknownMilestone {
        /// Its id.
        milestone: String,
    },
    /// The store lacks revisions that a milestone names: it came without its history.
    #[error("{missing} revisions of milestone `{milestone}` are not here")]
    MissingHistory {
        /// The name of the milestone.
        milestone: String,
        /// How many revisions.
        missing: usize,
    },
    /// Words are not erased without a reason.
    #[error("a reason is needed to erase")]
    ReasonNeeded,
}

impl Error {
    /// Names what the file system said of the file or folder at `path`.
    pub(crate) fn file(path: &Path, source: std::io::Error) -> Self {
        let path = path.to_owned();
        match source.kind() {
            ErrorKind::StorageFull | ErrorKind::QuotaExceeded => Error::DiskFull { path },
            ErrorKind::PermissionDenied => Error::NoPermission { path },
            ErrorKind::ReadOnlyFilesystem => Error::ReadOnly { path },
            _ => Error::File { path, source },
        }
    }

    /// Whether it comes from where the file lies and not from what it holds.
    pub(crate) fn is_of_medium(&self) -> bool {
        use Error::{Device, NoPermission, ReadOnly, Sqlite};
        matches!(self, Device { .. } | NoPermission { .. } | ReadOnly { .. } | Sqlite { .. })
    }

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
            Error::Behind { path, missing } => ("error-store-behind", vec![at(path), ("missing", missing.to_string())]),
            Error::Refused { path, reason } => ("error-union-refused", vec![at(path), ("reason", reason.clone())]),
            Error::Itself { path } => ("error-union-same", vec![at(path)]),
            Error::Busy { path } => ("error-store-busy", vec![at(path)]),
            Error::ReadOnly { path } => ("error-store-read-only", vec![at(path)]),
            Error::Encrypted { path } => ("error-store-encrypted", vec![at(path)]),
            Error::WrongKey { path } => ("error-store-wrong-key", vec![at(path)]),
            Error::DiskFull { path } => ("error-store-disk-full", vec![at(path)]),
            Error::NoPermission { path } => ("error-store-no-permission", vec![at(path)]),
            Error::Removed { path } => ("error-store-removed", vec![at(path)]),
            Error::Device { path, source } => ("error-store-device", vec![at(path), ("reason", source.to_string())]),
            Error::OnNetwork { path, kind } => ("error-store-on-network", vec![at(path), ("kind", kind.clone())]),
            Error::Held { path, holder } => {
                let crate::Holder { person, machine, since, .. } = &**holder;
                let who = [("person", person.clone()), ("machine", machine.clone()), ("since", since.clone())];
                ("error-store-held", [at(path)].into_iter().chain(who).collect())
            }
            Error::File { path, source } => ("error-store-io", vec![at(path), ("reason", source.to_string())]),
            Error::Sqlite { path, source } => ("error-store-io", vec![at(path), ("reason", source.to_string())]),
            Error::UnknownDraft { prefix } => ("error-unknown-draft", vec![("draft", prefix.clone())]),
            Error::AmbiguousDraft { prefix, .. } => ("error-ambiguous-draft", vec![("draft", prefix.clone())]),
            Error::UnreadableOutline { draft } => ("error-unreadable-outline", vec![("draft", draft.0.clone())]),
            Error::UnknownRevision { .. } | Error::UnknownStep { .. } => ("error-cannot-restore", Vec::new()),
            Error::UnknownMilestone { .. } => ("error-unknown-milestone", Vec::new()),
            Error::MissingHistory { milestone, missing } => {
                let args = vec![("milestone", milestone.clone()), ("missing", missing.to_string())];
                ("error-missing-history", args)
            }
            Error::ReasonNeeded => ("error-expunge-reason", Vec::new()),
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
            // SQLite looks whether the file still has its name before it writes some of its own files.
            ErrorCode::ReadOnly if code.extended_code == rusqlite::ffi::SQLITE_READONLY_DBMOVED => {
                Error::Removed { path }
            }
            ErrorCode::ReadOnly => Error::ReadOnly { path },
            ErrorCode::DiskFull => Error::DiskFull { path },
            ErrorCode::PermissionDenied => Error::NoPermission { path },
            ErrorCode::CannotOpen | ErrorCode::SystemIoFailure if !path.exists() => Error::Removed { path },
            ErrorCode::CannotOpen => Error::NoPermission { path },
            ErrorCode::SystemIoFailure => Error::Device { path, source: Box::new(error) },
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

#[cfg(test)]
mod tests {
    use super::*;
    use rusqlite::ffi;

    #[test]
    fn what_a_person_can_do_something_about_has_a_name() {
        let here = tempfile::NamedTempFile::new().unwrap();
        let message = |code, path: &Path| {
            let error = rusqlite::Error::SqliteFailure(ffi::Error::new(code), None);
            from_sqlite(error, path).message().0
        };
        for (code, expected) in [
            (ffi::SQLITE_FULL, "error-store-disk-full"),
            (ffi::SQLITE_READONLY, "error-store-read-only"),
            (ffi::SQLITE_READONLY_DBMOVED, "error-store-removed"),
            (ffi::SQLITE_CANTOPEN, "error-store-no-permission"),
            (ffi::SQLITE_PERM, "error-store-no-permission"),
            (ffi::SQLITE_IOERR_FSYNC, "error-store-device"),
            (ffi::SQLITE_CORRUPT, "error-store-damaged"),
            (ffi::SQLITE_BUSY, "error-store-busy"),
        ] {
            assert_eq!(message(code, here.path()), expected, "{code}");
        }
        let gone = here.path().with_extension("gone");
        assert_eq!(message(ffi::SQLITE_IOERR_WRITE, &gone), "error-store-removed");
        assert_eq!(message(ffi::SQLITE_CANTOPEN, &gone), "error-store-removed");
        for (kind, expected) in [
            (ErrorKind::StorageFull, "error-store-disk-full"),
            (ErrorKind::PermissionDenied, "error-store-no-permission"),
            (ErrorKind::ReadOnlyFilesystem, "error-store-read-only"),
        ] {
            assert_eq!(Error::file(here.path(), kind.into()).message().0, expected);
        }
    }
}
