//! The revisions: who wrote which version of which record, where, when and why. Rows are added, never changed.

use crate::migration::Step;
use crate::{Result, Store, table};
use review_core::record::{ContentHash, DeviceId, DraftId, PersonId, RecordKey, Revision, RevisionId};
use rusqlite::{Connection, OptionalExtension, Row, Transaction, params};

pub(crate) const STEPS: &[Step] = &[(
    1,
    "CREATE TABLE revision(
        id TEXT NOT NULL PRIMARY KEY,
        draft TEXT NOT NULL REFERENCES draft(id),
        kind TEXT NOT NULL,
        path TEXT NOT NULL,
        row TEXT NOT NULL,
        lang TEXT NOT NULL,
        content TEXT NOT NULL REFERENCES content(hash),
        format INTEGER NOT NULL,
        origin TEXT NOT NULL,
        proposal INTEGER NOT NULL CHECK (proposal IN (0, 1)),
        person TEXT NOT NULL REFERENCES person(id),
        device TEXT NOT NULL REFERENCES device(id),
        at TEXT NOT NULL,
        reason TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX revision_by_record ON revision(draft, kind, path, row, lang);
    CREATE INDEX revision_by_content ON revision(content);",
)];

/// Reads all columns; the parents are in a table of their own and are not filled in.
pub(crate) fn read(row: &Row) -> rusqlite::Result<(RevisionId, Revision)> {
    let revision = Revision {
        draft: DraftId(row.get("draft")?),
        key: table::key(row)?,
        content: ContentHash(row.get("content")?),
        format: row.get("format")?,
        origin: table::named(row, "origin")?,
        proposal: row.get("proposal")?,
        person: PersonId(row.get("person")?),
        device: DeviceId(row.get("device")?),
        at: row.get("at")?,
        reason: row.get("reason")?,
        parents: Vec::new(),
    };
    Ok((RevisionId(row.get("id")?), revision))
}

/// The revision with its parents.
pub(crate) fn get(connection: &Connection, id: &RevisionId) -> rusqlite::Result<Revision> {
    let mut statement = connection.prepare_cached("SELECT * FROM revision WHERE id = ?1")?;
    let (_, mut revision) = statement.query_row([&id.0], read)?;
    revision.parents = table::revision_parent::of(connection, id)?;
    Ok(revision)
}

/// The ids of all revisions in the order in which they arrived; those without an arrival come last.
pub(crate) fn ids_by_arrival(connection: &Connection) -> rusqlite::Result<Vec<RevisionId>> {
    let sql = "SELECT revision.id FROM revision LEFT JOIN arrival ON arrival.revision = revision.id
        ORDER BY arrival.seq IS NULL, arrival.seq, revision.id";
    let mut statement = connection.prepare(sql)?;
    let rows = statement.query_map([], |row| row.get(0).map(RevisionId))?;
    rows.collect()
}

pub(crate) fn exists(connection: &Connection, id: &RevisionId) -> rusqlite::Result<bool> {
    connection.prepare_cached("SELECT 1 FROM revision WHERE id = ?1")?.exists([&id.0])
}

/// The content of a revision that is here, and whether it was erased.
pub(crate) fn content_of(connection: &Connection, id: &RevisionId) -> rusqlite::Result<Option<(ContentHash, bool)>> {
    let sql = "SELECT content, bytes IS NULL FROM revision JOIN content ON hash = content WHERE id = ?1";
    let read = |row: &Row| Ok((ContentHash(row.get(0)?), row.get(1)?));
    connection.prepare_cached(sql)?.query_row([&id.0], read).optional()
}

/// Where a revision that is here stands.
pub(crate) struct Place {
    /// Whether it belongs to the record that was asked about.
    pub(crate) is_of_record: bool,
    pub(crate) is_proposal: bool,
}

/// Where a revision stands, seen from a record; none if the revision is not here.
pub(crate) fn place(
    connection: &Connection,
    id: &RevisionId,
    draft: &DraftId,
    key: &RecordKey,
) -> rusqlite::Result<Option<Place>> {
    let sql = "SELECT proposal, draft = ?2 AND kind = ?3 AND path = ?4 AND row = ?5 AND lang = ?6 AS of_record
        FROM revision WHERE id = ?1";
    let fields = params![id.0, draft.0, key.kind.name(), key.path, key.row, key.lang_tag()];
    let read = |row: &Row| Ok(Place { is_of_record: row.get("of_record")?, is_proposal: row.get("proposal")? });
    connection.prepare_cached(sql)?.query_row(fields, read).optional()
}

/// The parents of a revision that are here and belong to another record: nobody writes such a revision.
pub(crate) fn stray_parents(connection: &Connection, revision: &Revision) -> rusqlite::Result<Vec<RevisionId>> {
    let mut stray = Vec::new();
    for parent in &revision.parents {
        if place(connection, parent, &revision.draft, &revision.key)?.is_some_and(|place| !place.is_of_record) {
            stray.push(parent.clone());
        }
    }
    Ok(stray)
}

/// Adds the revision and its parents; says whether it is new.
pub(crate) fn insert(transaction: &Transaction, id: &RevisionId, revision: &Revision) -> rusqlite::Result<bool> {
    let sql = "INSERT INTO revision(id, draft, kind, path, row, lang, content, format, origin, proposal, person,
            device, at, reason)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14) ON CONFLICT DO NOTHING";
    let key = &revision.key;
    let fields = params![
        id.0,
        revision.draft.0,
        key.kind.name(),
        key.path,
        key.row,
        key.lang_tag(),
        revision.content.0,
        revision.format,
        revision.origin.name(),
        revision.proposal,
        revision.person.0,
        revision.device.0,
        revision.at,
        revision.reason,
    ];
    let is_new = transaction.prepare_cached(sql)?.execute(fields)? == 1;
    if is_new {
        table::revision_parent::insert(transaction, id, &revision.parents)?;
    }
    Ok(is_new)
}

impl Store {
    /// All revisions of a record, in the order in which they arrived here.
    pub fn history(&self, draft: &DraftId, key: &RecordKey) -> Result<Vec<(RevisionId, Revision)>> {
        let sql = "SELECT revision.* FROM revision JOIN arrival ON arrival.revision = revision.id
            WHERE draft = ?1 AND kind = ?2 AND path = ?3 AND row = ?4 AND lang = ?5 ORDER BY arrival.seq";
        self.read(|connection| {
            let mut statement = connection.prepare_cached(sql)?;
            let rows = statement.query(params![draft.0, key.kind.name(), key.path, key.row, key.lang_tag()])?;
            let mut revisions = table::collect(rows, read)?;
            for (id, revision) in &mut revisions {
                revision.parents = table::revision_parent::of(connection, id)?;
            }
            Ok(revisions)
        })
    }
}
