//! How many changes a store has seen, written down once more beside it after each one.
//!
//! A log whose end is missing reads as a whole store, as it was some changes before; so does an earlier copy that was
//! put in its place. The file beside it tells: it is written once the change is on the disk, so it never counts more
//! than the store does, unless changes were lost.

use crate::error::from_sqlite;
use crate::path::beside;
use crate::{Error, Result, table};
use rusqlite::Connection;
use std::fs::File;
use std::io::{Seek, Write};
use std::path::{Path, PathBuf};

/// What was written down.
pub(crate) struct Noted {
    /// The id of the store, the same in every copy of it.
    store: String,
    changes: u64,
}

fn path_of(store: &Path) -> PathBuf {
    beside(store, ".changes")
}

/// What was written down last; none if nothing was, or nothing that can be understood.
pub(crate) fn read(store: &Path) -> Option<Noted> {
    let text = std::fs::read_to_string(path_of(store)).ok()?;
    let (store, changes) = text.trim_end().split_once(' ')?;
    Some(Noted { store: store.to_owned(), changes: changes.trim_start().parse().ok()? })
}

/// Refuses a store that has seen fewer changes than were `noted`, which is read before the store is: another program
/// may be writing. What was noted of another store says nothing.
pub(crate) fn check(connection: &Connection, path: &Path, noted: Option<Noted>) -> Result<()> {
    let Some(noted) = noted else { return Ok(()) };
    let found = table::store::id(connection).and_then(|store| Ok((store, table::setting::changes(connection)?)));
    let (store, changes) = found.map_err(|error| from_sqlite(error, path))?;
    match noted.changes.saturating_sub(changes) {
        missing @ 1.. if noted.store == store => Err(Error::Behind { path: path.to_owned(), missing }),
        _ => Ok(()),
    }
}

/// Forgets what was written down: an earlier state is about to be put in the place of this one on purpose.
pub(crate) fn forget(store: &Path) -> Result<()> {
    let path = path_of(store);
    match std::fs::remove_file(&path) {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => Err(Error::file(&path, error)),
        _ => Ok(()),
    }
}

/// Writes down, for one open store.
#[derive(Debug)]
pub(crate) struct Tally {
    path: PathBuf,
    store: String,
    /// Once something was written.
    file: Option<File>,
}

impl Tally {
    pub(crate) fn of(store: &Path, id: String) -> Self {
        Self { path: path_of(store), store: id, file: None }
    }

    /// Writes down that the store has seen so many changes; always as many bytes, so that nothing is left of what was
    /// there. Not synced: what a power loss leaves is older, and tells less. Where it cannot be written it is missing:
    /// the change is on the disk all the same.
    pub(crate) fn note(&mut self, changes: u64) {
        let open = || File::options().create(true).truncate(false).write(true).open(&self.path);
        self.file = self.file.take().or_else(|| open().ok());
        if let Some(file) = &mut self.file {
            let line = format!("{} {changes:>20}\n", self.store);
            let _ = file.rewind().and_then(|()| file.write_all(line.as_bytes()));
        }
    }
}
