//! One program at a time on a store: the operating system's lock decides, a note beside it says who holds it.
//!
//! The lock falls with the program, also when it is killed. A note that is left then tells of an unclean end.

use crate::path::beside;
use crate::{Error, Result, write_file};
use serde_json::{Value, json};
use std::fs::{File, TryLockError};
use std::path::{Path, PathBuf};

/// Who has a store open.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Holder {
    /// The person; best left empty where the store is encrypted, because the note is not.
    pub person: String,
    /// The machine.
    pub machine: String,
    /// Since when: `2026-05-08T09:30:00Z`.
    pub since: String,
    /// The number of the process.
    pub process: u32,
}

/// The lock on a store, held until it is dropped.
#[derive(Debug)]
pub struct Lock {
    /// Never read; the lock is on it. Apart from the note, because Windows lets nobody read a locked file.
    _file: File,
    note: PathBuf,
    left: Option<Holder>,
}

impl Lock {
    /// Takes the lock on the store at `path`, and makes its folder.
    ///
    /// # Errors
    ///
    /// [`Error::Held`] with who holds it; their name may be empty if they have only just come.
    pub fn take(path: &Path, holder: &Holder) -> Result<Self> {
        let (name, note) = (beside(path, ".lock"), beside(path, ".holder"));
        let refused = |error| Error::file(path, error);
        if let Some(folder) = path.parent() {
            std::fs::create_dir_all(folder).map_err(refused)?;
        }
        let file = File::options().create(true).truncate(false).write(true).open(&name).map_err(refused)?;
        match file.try_lock() {
            Ok(()) => {}
            Err(TryLockError::WouldBlock) => {
                let holder = Box::new(read(&note).unwrap_or_default());
                return Err(Error::Held { path: path.to_owned(), holder });
            }
            // A file system that knows no locks: SQLite would refuse to write there, and says so better.
            Err(TryLockError::Error(_)) => {}
        }
        let left = read(&note);
        write_file(&note, written(holder).as_bytes(), true).map_err(refused)?;
        Ok(Self { _file: file, note, left })
    }

    /// Who held the lock and did not come to an orderly end: the store is then to be checked in full.
    pub fn left_by(&self) -> Option<&Holder> {
        self.left.as_ref()
    }
}

impl Drop for Lock {
    fn drop(&mut self) {
        // A note that stays only makes the next start check the store in full.
        let _ = std::fs::remove_file(&self.note);
    }
}

fn written(holder: &Holder) -> String {
    let Holder { person, machine, since, process } = holder;
    json!({ "person": person, "machine": machine, "since": since, "process": process }).to_string()
}

/// The note, as far as it can be understood: another version of the program may have written it.
fn read(note: &Path) -> Option<Holder> {
    let text = std::fs::read(note).ok()?;
    let value: Value = serde_json::from_slice(&text).unwrap_or_default();
    let field = |name: &str| value[name].as_str().unwrap_or_default().chars().filter(|c| !c.is_control()).take(200);
    let process = value["process"].as_u64().and_then(|number| number.try_into().ok()).unwrap_or_default();
    let (person, machine, since) = (field("person").collect(), field("machine").collect(), field("since").collect());
    Some(Holder { person, machine, since, process })
}
