//! Which other revisions a revision used and how: translated from, carried over from. The source may be absent.

use crate::migration::Step;
use crate::{Result, Store, table};
use review_core::record::{Relation, RevisionId};
use rusqlite::{Connection, Row, Transaction, params};

pub(crate) const STEPS: &[Step] = &[(
    1,
    "CREATE TABLE revision_source(
        revision TEXT NOT NULL REFERENCES revision(id),
        source TEXT NOT NULL,
        relation TEXT NOT NULL,
        PRIMARY KEY (revision, source, relation)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX revision_source_by_source ON revision_source(source);",
)];

fn read(row: &Row) -> rusqlite::Result<(RevisionId, Relation)> {
    Ok((RevisionId(row.get("source")?), table::named(row, "relation")?))
}

/// The sources, sorted.
pub(crate) fn of(connection: &Connection, id: &RevisionId) -> rusqlite::Result<Vec<(RevisionId, Relation)>> {
    let sql = "SELECT source, relation FROM revision_source WHERE revision = ?1 ORDER BY source, relation";
    let mut statement = connection.prepare_cached(sql)?;
    let rows = statement.query_map([&id.0], read)?;
    rows.collect()
}

pub(crate) fn insert(
    transaction: &Transaction,
    id: &RevisionId,
    sources: &[(RevisionId, Relation)],
) -> rusqlite::Result<()> {
    let sql = "INSERT INTO revision_source(revision, source, relation) VALUES (?1, ?2, ?3) ON CONFLICT DO NOTHING";
    let mut statement = transaction.prepare_cached(sql)?;
    for (source, relation) in sources {
        statement.execute(params![id.0, source.0, relation.name()])?;
    }
    Ok(())
}

impl Store {
    /// What a revision was made from, beside its parents.
    pub fn sources(&self, id: &RevisionId) -> Result<Vec<(RevisionId, Relation)>> {
        self.read(|connection| Ok(of(connection, id)?))
    }
}
