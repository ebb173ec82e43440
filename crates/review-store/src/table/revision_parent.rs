//! Which revisions a revision replaces, of the same record. A parent may be absent: a file may come without history.

use crate::migration::Step;
use review_core::record::RevisionId;
use rusqlite::{Connection, Transaction, params};

pub(crate) const STEPS: &[Step] = &[(
    1,
    "CREATE TABLE revision_parent(
        revision TEXT NOT NULL REFERENCES revision(id),
        parent TEXT NOT NULL,
        PRIMARY KEY (revision, parent)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX revision_parent_by_parent ON revision_parent(parent);",
)];

/// The parents, sorted.
pub(crate) fn of(connection: &Connection, revision: &RevisionId) -> rusqlite::Result<Vec<RevisionId>> {
    let sql = "SELECT parent FROM revision_parent WHERE revision = ?1 ORDER BY parent";
    let mut statement = connection.prepare_cached(sql)?;
    let rows = statement.query_map([&revision.0], |row| row.get(0).map(RevisionId))?;
    rows.collect()
}

pub(crate) fn insert(transaction: &Transaction, revision: &RevisionId, parents: &[RevisionId]) -> rusqlite::Result<()> {
    let sql = "INSERT INTO revision_parent(revision, parent) VALUES (?1, ?2)";
    let mut statement = transaction.prepare_cached(sql)?;
    for parent in parents {
        statement.execute(params![revision.0, parent.0])?;
    }
    Ok(())
}
