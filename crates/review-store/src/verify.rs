//! Proving the store against its own hashes: what was changed, removed or decayed is named, nothing is repaired.

use crate::connection::failed_read;
use crate::table::{arrival, blob, content, event, head, revision, working};
use crate::{Result, Store};
use review_core::record::{ContentHash, DeviceId, DraftId, RevisionId};
use review_core::text::BlobHash;
use rusqlite::Connection;
use std::collections::BTreeSet;

/// Something that is not as it was written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fault {
    /// SQLite finds the file itself unsound, in its own words. Nothing else was looked at then.
    File(String),
    /// A row names another one that is not there.
    Dangling {
        /// The table in which the row is.
        table: String,
        /// The table to which it points.
        target: String,
    },
    /// The bytes of a content are not those of its hash.
    Content(ContentHash),
    /// The bytes of a picture are not those of its hash.
    Blob(BlobHash),
    /// The fields or parents of a revision are not those of its id.
    Revision(RevisionId),
    /// A revision names a revision of another record as its parent.
    Parent {
        /// The revision.
        revision: RevisionId,
        /// What it names.
        parent: RevisionId,
    },
    /// A revision that had arrived is gone, or one is here that never arrived.
    Arrivals,
    /// A revision stands among the heads and should not, or the other way round; the heads can be made again.
    Head(RevisionId),
    /// An event was changed, or the one before it is gone.
    Event {
        /// The device on which it happened.
        device: DeviceId,
        /// Its number there.
        seq: i64,
    },
    /// What is being typed cannot become a revision as it stands.
    Working {
        /// The draft.
        draft: DraftId,
        /// The question.
        path: String,
    },
}

impl Store {
    /// How many revisions are here and not in another store.
    pub fn count_missing_from(&self, other: &Store) -> Result<usize> {
        let (ours, theirs) = (self.revision_ids()?, other.revision_ids()?);
        Ok(ours.difference(&theirs).count())
    }

    fn revision_ids(&self) -> Result<BTreeSet<String>> {
        self.read(|connection| {
            let mut statement = connection.prepare("SELECT id FROM revision")?;
            let ids = statement.query_map([], |row| row.get(0))?;
            Ok(ids.collect::<rusqlite::Result<_>>()?)
        })
    }

    /// Looks at everything. An empty list: the store is sound. Contents erased on purpose are no fault.
    pub fn verify(&self) -> Result<Vec<Fault>> {
        self.read(|connection| {
            let mut faults = file(connection)?;
            if faults.is_empty() {
                dangling(connection, &mut faults)?;
                contents(connection, &mut faults)?;
                blobs(connection, &mut faults)?;
                revisions(connection, &mut faults)?;
                events(connection, &mut faults)?;
                let wrong = working::wrong(connection)?.into_iter();
                faults.extend(wrong.map(|(draft, path)| Fault::Working { draft, path }));
            }
            Ok(faults)
        })
    }
}

fn file(connection: &Connection) -> rusqlite::Result<Vec<Fault>> {
    let mut statement = connection.prepare("PRAGMA integrity_check")?;
    let lines = statement.query_map([], |row| row.get::<_, String>(0))?;
    let lines = lines.collect::<rusqlite::Result<Vec<_>>>()?;
    lines.iter().try_for_each(|line| failed_read(line))?;
    Ok(lines.into_iter().filter(|line| line != "ok").map(Fault::File).collect())
}

fn dangling(connection: &Connection, faults: &mut Vec<Fault>) -> rusqlite::Result<()> {
    let mut statement = connection.prepare("PRAGMA foreign_key_check")?;
    let found = statement.query_map([], |row| Ok(Fault::Dangling { table: row.get(0)?, target: row.get(2)? }))?;
    for fault in found {
        faults.push(fault?);
    }
    Ok(())
}

fn contents(connection: &Connection, faults: &mut Vec<Fault>) -> rusqlite::Result<()> {
    let mut statement = connection.prepare("SELECT hash, codec, bytes FROM content ORDER BY hash")?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        let hash = ContentHash(row.get("hash")?);
        // Bytes that cannot be unpacked are as wrong as other bytes.
        let is_right = content::bytes(row).is_ok_and(|bytes| bytes.is_none_or(|bytes| ContentHash::of(&bytes) == hash));
        if !is_right {
            faults.push(Fault::Content(hash));
        }
    }
    Ok(())
}

fn blobs(connection: &Connection, faults: &mut Vec<Fault>) -> rusqlite::Result<()> {
    for hash in blob::hashes(connection)? {
        let bytes = blob::find(connection, &hash)?.and_then(|blob| blob.bytes);
        if bytes.is_some_and(|bytes| blob::hash_of(&bytes) != hash) {
            faults.push(Fault::Blob(hash));
        }
    }
    Ok(())
}

fn revisions(connection: &Connection, faults: &mut Vec<Fault>) -> rusqlite::Result<()> {
    for id in revision::ids_by_arrival(connection)? {
        // A name of which this program knows nothing was not written by it: the row was changed.
        match revision::get(connection, &id) {
            Ok(revision) if revision.id() == id => {
                let stray = revision::stray_parents(connection, &revision)?.into_iter();
                faults.extend(stray.map(|parent| Fault::Parent { revision: id.clone(), parent }));
            }
            _ => faults.push(Fault::Revision(id)),
        }
    }
    if !arrival::is_complete(connection)? {
        faults.push(Fault::Arrivals);
    }
    faults.extend(head::wrong(connection)?.into_iter().map(Fault::Head));
    Ok(())
}

fn events(connection: &Connection, faults: &mut Vec<Fault>) -> rusqlite::Result<()> {
    for key in event::keys(connection)? {
        let event = event::get(connection, &key)?;
        if event.hash != event.computed_hash() || !event.is_linked(connection)? {
            faults.push(Fault::Event { device: event.device, seq: event.seq });
        }
    }
    Ok(())
}
