//! What was done with the store: made, united, exported. Each device's events form a chain of hashes.
//!
//! A store copied to a second machine goes on under the same device: its chain then forks, and both branches are kept.

use crate::error::Failure;
use crate::migration::Step;
use crate::{Result, Store, limit, table};
use review_core::record::{DeviceId, DraftId, hexadecimal};
use rusqlite::{Connection, OptionalExtension, Row, Transaction, params};
use sha2::{Digest, Sha256};

pub(crate) const STEPS: &[Step] = &[(
    1,
    "CREATE TABLE event(
        device TEXT NOT NULL REFERENCES device(id),
        seq INTEGER NOT NULL,
        previous TEXT NOT NULL,
        kind TEXT NOT NULL,
        draft TEXT NOT NULL,
        at TEXT NOT NULL,
        body TEXT NOT NULL,
        hash TEXT NOT NULL,
        PRIMARY KEY (device, seq, hash)
    ) STRICT, WITHOUT ROWID;",
)];

/// Something that was done with the store or a draft.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Event {
    /// Where.
    pub device: DeviceId,
    /// 1 for the device's first event.
    pub seq: i64,
    /// The hash of the event before; empty for the first.
    pub previous: String,
    /// What: `export`, `union`, `expunge`.
    pub kind: String,
    /// The draft, or nothing where the event is about the whole store.
    pub draft: String,
    /// When, by that device's clock.
    pub at: String,
    /// What else is known of it: JSON, or words.
    pub body: String,
    /// Its hash, by which it is known everywhere.
    pub hash: String,
}

fn read(row: &Row) -> rusqlite::Result<Event> {
    Ok(Event {
        device: DeviceId(row.get("device")?),
        seq: row.get("seq")?,
        previous: row.get("previous")?,
        kind: row.get("kind")?,
        draft: row.get("draft")?,
        at: row.get("at")?,
        body: row.get("body")?,
        hash: row.get("hash")?,
    })
}

impl Event {
    /// SHA-256 over the hash before and the fields, each preceded by its length in bytes as eight bytes.
    pub(crate) fn computed_hash(&self) -> String {
        let seq = self.seq.to_string();
        let fields = [&self.previous, &self.device.0, &seq, &self.kind, &self.draft, &self.at, &self.body];
        let mut hasher = Sha256::new();
        for field in fields {
            hasher.update((field.len() as u64).to_be_bytes());
            hasher.update(field.as_bytes());
        }
        hexadecimal(&hasher.finalize())
    }

    /// Checks forms and sizes, for one's own events and for others'.
    pub(crate) fn check(&self) -> Result<()> {
        limit::random_id("device", &self.device.0)?;
        limit::name("kind", &self.kind)?;
        limit::name("draft", &self.draft)?;
        limit::time(&self.at)?;
        limit::text("body", &self.body)
    }

    /// Whether the event before this one is here.
    pub(crate) fn is_linked(&self, connection: &Connection) -> rusqlite::Result<bool> {
        match self.seq {
            1 => Ok(self.previous.is_empty()),
            seq => exists(connection, &self.device, seq.saturating_sub(1), &self.previous),
        }
    }
}

/// What names an event: its device, its number there, its hash.
pub(crate) type Key = (DeviceId, i64, String);

/// All events, each device's from the first to the last.
pub(crate) fn keys(connection: &Connection) -> rusqlite::Result<Vec<Key>> {
    let mut statement = connection.prepare("SELECT device, seq, hash FROM event ORDER BY device, seq, hash")?;
    let rows = statement.query_map([], |row| Ok((DeviceId(row.get(0)?), row.get(1)?, row.get(2)?)))?;
    rows.collect()
}

pub(crate) fn get(connection: &Connection, (device, seq, hash): &Key) -> rusqlite::Result<Event> {
    let sql = "SELECT * FROM event WHERE device = ?1 AND seq = ?2 AND hash = ?3";
    connection.prepare_cached(sql)?.query_row(params![device.0, seq, hash], read)
}

pub(crate) fn exists(connection: &Connection, device: &DeviceId, seq: i64, hash: &str) -> rusqlite::Result<bool> {
    let sql = "SELECT 1 FROM event WHERE device = ?1 AND seq = ?2 AND hash = ?3";
    connection.prepare_cached(sql)?.exists(params![device.0, seq, hash])
}

/// The device's last event; of a forked chain the longer branch's, then the first in the order of hashes.
fn last(connection: &Connection, device: &DeviceId) -> rusqlite::Result<Option<Event>> {
    let sql = "SELECT * FROM event WHERE device = ?1 ORDER BY seq DESC, hash LIMIT 1";
    connection.query_row(sql, [&device.0], read).optional()
}

pub(crate) fn insert(transaction: &Transaction, event: &Event) -> rusqlite::Result<()> {
    let sql = "INSERT INTO event(device, seq, previous, kind, draft, at, body, hash)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)";
    let Event { device, seq, previous, kind, draft, at, body, hash } = event;
    transaction.execute(sql, params![device.0, seq, previous, kind, draft, at, body, hash])?;
    Ok(())
}

/// The event of this hash, which no other event has.
pub(crate) fn find(connection: &Connection, hash: &str) -> rusqlite::Result<Option<Event>> {
    connection.query_row("SELECT * FROM event WHERE hash = ?1", [hash], read).optional()
}

/// The events of a draft and of the whole store, or all, by their times.
pub(crate) fn of_draft(connection: &Connection, draft: Option<&DraftId>) -> rusqlite::Result<Vec<Event>> {
    let sql = "SELECT * FROM event WHERE ?1 IS NULL OR draft IN (?1, '') ORDER BY at, device, seq, hash";
    let mut statement = connection.prepare_cached(sql)?;
    table::collect(statement.query([draft.map(|draft| &draft.0)])?, read)
}

/// Adds an event at the end of the device's chain. Gives its hash, by which it is known everywhere.
pub(crate) fn append(
    transaction: &Transaction,
    device: &DeviceId,
    kind: &str,
    draft: Option<&DraftId>,
    at: &str,
    body: &str,
) -> Result<String, Failure> {
    let last = last(transaction, device)?;
    let mut event = Event {
        device: device.clone(),
        seq: last.as_ref().map_or(0, |last| last.seq) + 1,
        previous: last.map_or_else(String::new, |last| last.hash),
        kind: kind.to_owned(),
        draft: draft.map_or_else(String::new, |draft| draft.0.clone()),
        at: at.to_owned(),
        body: body.to_owned(),
        hash: String::new(),
    };
    event.check()?;
    event.hash = event.computed_hash();
    insert(transaction, &event)?;
    Ok(event.hash)
}

impl Store {
    /// What was done with a draft and with the whole store, or everything, in the order of the times.
    pub fn events(&self, draft: Option<&DraftId>) -> Result<Vec<Event>> {
        self.read(|connection| Ok(of_draft(connection, draft)?))
    }

    /// Writes down that something was done: `export`, with what and where in `body`.
    pub fn log(&mut self, kind: &str, draft: Option<&DraftId>, at: &str, body: &str) -> Result<()> {
        let device = self.device.clone();
        self.change(|transaction| append(transaction, &device, kind, draft, at, body)).map(drop)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn events_form_a_chain() {
        let folder = tempfile::tempdir().unwrap();
        let mut store = Store::open(folder.path().join("reviews")).unwrap();
        for body in ["first", "second"] {
            store.log("export", None, "2026-05-08T09:30:00Z", body).unwrap();
        }
        let events = store.read(|connection| {
            let keys = keys(connection)?;
            Ok(keys.iter().map(|key| get(connection, key)).collect::<rusqlite::Result<Vec<_>>>()?)
        });
        let events = events.unwrap();
        assert_eq!(events.iter().map(|event| event.seq).collect::<Vec<_>>(), [1, 2]);
        assert_eq!(events[1].previous, events[0].hash);
        assert!(events.iter().all(|event| event.hash == event.computed_hash()));
    }
}
