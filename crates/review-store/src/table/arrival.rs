//! The order in which revisions came to be here. "As it was" goes by this order and never by clocks.
//!
//! Rows are never deleted, so the numbers have no gap; a gap is the trace of a revision that somebody removed.

use crate::migration::Step;
use review_core::record::RevisionId;
use rusqlite::{Connection, Transaction, params};

pub(crate) const STEPS: &[Step] = &[(
    1,
    "CREATE TABLE arrival(
        seq INTEGER NOT NULL PRIMARY KEY,
        revision TEXT NOT NULL UNIQUE REFERENCES revision(id),
        received_at TEXT NOT NULL
    ) STRICT;",
)];

pub(crate) fn insert(transaction: &Transaction, revision: &RevisionId, at: &str) -> rusqlite::Result<()> {
    let sql = "INSERT INTO arrival(revision, received_at) VALUES (?1, ?2)";
    transaction.prepare_cached(sql)?.execute(params![revision.0, at])?;
    Ok(())
}

/// The number of the last arrival; 0 if nothing arrived.
pub(crate) fn last(connection: &Connection) -> rusqlite::Result<i64> {
    connection.prepare_cached("SELECT coalesce(max(seq), 0) FROM arrival")?.query_row([], |row| row.get(0))
}

/// The revisions that arrived under these numbers, in order.
pub(crate) fn between(connection: &Connection, first: i64, last: i64) -> rusqlite::Result<Vec<RevisionId>> {
    let sql = "SELECT revision FROM arrival WHERE seq BETWEEN ?1 AND ?2 ORDER BY seq";
    let mut statement = connection.prepare_cached(sql)?;
    let rows = statement.query_map(params![first, last], |row| row.get(0).map(RevisionId))?;
    rows.collect()
}

/// Whether every revision has arrived and no number is missing.
pub(crate) fn is_complete(connection: &Connection) -> rusqlite::Result<bool> {
    let sql = "SELECT (SELECT count(*) FROM arrival) = (SELECT coalesce(max(seq), 0) FROM arrival)
        AND (SELECT count(*) FROM arrival) = (SELECT count(*) FROM revision)";
    connection.query_row(sql, [], |row| row.get(0))
}
