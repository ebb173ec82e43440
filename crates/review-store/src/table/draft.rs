//! The drafts. Everything else about a draft is a record of it.

use crate::migration::Step;
use review_core::record::DraftId;
use rusqlite::{Connection, Row, Transaction, params};

pub(crate) const STEPS: &[Step] = &[(
    1,
    "CREATE TABLE draft(
        id TEXT NOT NULL PRIMARY KEY,
        created_at TEXT NOT NULL,
        binned_at TEXT
    ) STRICT, WITHOUT ROWID;",
)];

/// The kind of the event by which a draft in the bin is erased.
pub(crate) const EMPTIED: &str = "empty";

/// Whether a draft was erased after it was put into the bin of this store.
pub(crate) const IS_EMPTIED: &str = "(draft.binned_at IS NOT NULL AND EXISTS (SELECT 1 FROM event
    WHERE event.device = (SELECT device FROM store) AND event.kind = 'empty' AND event.draft = draft.id
        AND event.at >= draft.binned_at))";

/// One draft as another store sees it: the bin is each store's own.
pub(crate) struct Draft {
    pub(crate) id: DraftId,
    pub(crate) created_at: String,
}

fn read(row: &Row) -> rusqlite::Result<Draft> {
    Ok(Draft { id: DraftId(row.get("id")?), created_at: row.get("created_at")? })
}

/// All drafts, in the order of their ids.
pub(crate) fn all(connection: &Connection) -> rusqlite::Result<Vec<Draft>> {
    let mut statement = connection.prepare("SELECT id, created_at FROM draft ORDER BY id")?;
    let rows = statement.query_map([], read)?;
    rows.collect()
}

/// The drafts whose id begins so.
pub(crate) fn beginning(connection: &Connection, prefix: &str) -> rusqlite::Result<Vec<DraftId>> {
    let sql = "SELECT id FROM draft WHERE substr(id, 1, length(?1)) = ?1 ORDER BY id";
    let mut statement = connection.prepare(sql)?;
    let rows = statement.query_map([prefix], |row| row.get(0).map(DraftId))?;
    rows.collect()
}

pub(crate) fn exists(connection: &Connection, id: &DraftId) -> rusqlite::Result<bool> {
    connection.prepare_cached("SELECT 1 FROM draft WHERE id = ?1")?.exists([&id.0])
}

/// Adds the draft; says whether it is new.
pub(crate) fn insert(transaction: &Transaction, id: &DraftId, created_at: &str) -> rusqlite::Result<bool> {
    let sql = "INSERT INTO draft(id, created_at) VALUES (?1, ?2) ON CONFLICT DO NOTHING";
    Ok(transaction.execute(sql, params![id.0, created_at])? == 1)
}

/// The drafts that were put into the bin up to a time and are not erased yet.
pub(crate) fn binned_before(connection: &Connection, at: &str) -> rusqlite::Result<Vec<DraftId>> {
    let sql = format!("SELECT id FROM draft WHERE binned_at <= ?1 AND NOT {IS_EMPTIED} ORDER BY id");
    let mut statement = connection.prepare(&sql)?;
    let rows = statement.query_map([at], |row| row.get(0).map(DraftId))?;
    rows.collect()
}

/// Puts the draft into the bin, or takes it out.
pub(crate) fn set_binned(transaction: &Transaction, id: &DraftId, at: Option<&str>) -> rusqlite::Result<()> {
    transaction.execute("UPDATE draft SET binned_at = ?2 WHERE id = ?1", params![id.0, at])?;
    Ok(())
}
