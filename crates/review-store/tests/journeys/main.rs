//! What a person notices of the store, tested through its public face; where a test tampers, it uses SQLite directly.

#![allow(clippy::unwrap_used)] // clippy.toml allows it in the tests; the helpers here are beside them

mod backup;
mod damage;
mod encryption;
mod erasing;
mod history;
mod keeping;
mod lasting;
mod lock;
mod milestones;
mod opening;
mod random;
mod restoring;
mod union;
mod verify;
mod writing;

use review_core::record::{DraftId, Head, Origin, PersonId, RecordKey, RecordKind};
use review_locale::Language;
use review_store::{Authorship, Change, Store};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use tempfile::TempDir;

pub(crate) const NOW: &str = "2026-05-08T09:30:00Z";
pub(crate) const LATER: &str = "2026-05-09T10:00:00Z";

/// A folder with the stores of several machines.
pub(crate) struct Office {
    folder: TempDir,
}

impl Office {
    pub(crate) fn new() -> Self {
        Self { folder: tempfile::tempdir().unwrap() }
    }

    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// The machine of a person, who is introduced to its store.
    pub(crate) fn desk(&self, name: &str) -> Desk {
        let mut store = Store::open(self.path(name)).unwrap();
        let person = store.ensure_person(name, "drafter", "Ministry").unwrap();
        Desk { store, person }
    }
}

/// A store and the person who writes in it.
pub(crate) struct Desk {
    pub(crate) store: Store,
    pub(crate) person: PersonId,
}

impl Desk {
    pub(crate) fn by(&self, at: &str) -> Authorship {
        Authorship { person: self.person.clone(), at: at.to_owned(), origin: Origin::Typed, reason: String::new() }
    }

    pub(crate) fn draft(&mut self, records: Vec<Change>) -> DraftId {
        let by = self.by(NOW);
        self.store.create_draft(NOW, records, &by).unwrap()
    }

    pub(crate) fn say(&mut self, draft: &DraftId, key: &RecordKey, words: &str) {
        let by = self.by(LATER);
        self.store.write(draft, vec![Change::new(key.clone(), words)], &by).unwrap();
    }

    /// Types into a record without leaving it.
    pub(crate) fn keep(&mut self, draft: &DraftId, key: &RecordKey, words: &str, at: &str) {
        let by = self.by(at);
        self.store.keep(draft, vec![Change::new(key.clone(), words)], &by).unwrap();
    }

    pub(crate) fn heads(&self, draft: &DraftId) -> BTreeMap<RecordKey, Vec<Head>> {
        self.store.heads(draft).unwrap()
    }

    /// What the heads of a record say, in no order that matters.
    pub(crate) fn says(&self, draft: &DraftId, key: &RecordKey) -> Vec<String> {
        let heads = self.heads(draft).remove(key).unwrap_or_default();
        let mut words: Vec<_> = heads.into_iter().map(|head| text(head.content)).collect();
        words.sort();
        words
    }

    /// Brings the other desk's store into this one.
    pub(crate) fn take(&mut self, other: &Desk) -> review_store::UnionReport {
        self.store.union(other.store.path(), LATER).unwrap()
    }
}

pub(crate) fn text(content: Option<Vec<u8>>) -> String {
    content.map_or_else(|| "(erased)".to_owned(), |bytes| String::from_utf8(bytes).unwrap())
}

pub(crate) fn answer(path: &str) -> RecordKey {
    RecordKey::neutral(RecordKind::Answer, path)
}

pub(crate) fn prose(path: &str, lang: Language) -> RecordKey {
    answer(path).in_language(lang)
}

/// Changes a closed store behind the program's back.
pub(crate) fn tamper(path: &Path, sql: &str) {
    let connection = rusqlite::Connection::open(path).unwrap();
    connection.execute_batch(&format!("PRAGMA foreign_keys = OFF; {sql}")).unwrap();
}

/// One number out of a store.
pub(crate) fn count(path: &Path, sql: &str) -> i64 {
    rusqlite::Connection::open(path).unwrap().query_row(sql, [], |row| row.get(0)).unwrap()
}
