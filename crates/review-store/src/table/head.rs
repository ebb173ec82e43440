//! The heads: the revisions that no other replaces, proposals aside. A cache; it can always be made again.

use crate::migration::Step;
use crate::{Result, Store, table};
use review_core::record::{ContentHash, DraftId, Head, RecordKey, RevisionId};
use rusqlite::{Connection, Row, Transaction, params};
use std::collections::BTreeMap;

pub(crate) const STEPS: &[Step] = &[(
    1,
    "CREATE TABLE head(
        draft TEXT NOT NULL,
        kind TEXT NOT NULL,
        path TEXT NOT NULL,
        row TEXT NOT NULL,
        lang TEXT NOT NULL,
        revision TEXT NOT NULL REFERENCES revision(id),
        PRIMARY KEY (draft, kind, path, row, lang, revision)
    ) STRICT, WITHOUT ROWID;",
)];

/// The heads as they follow from the revisions. A child counts only within the same record, so that no revision can
/// hide another record's text, in whichever order the two arrive.
const HEADS: &str = "SELECT draft, kind, path, row, lang, id FROM revision AS own
    WHERE proposal = 0 AND NOT EXISTS (
        SELECT 1 FROM revision_parent JOIN revision AS child ON child.id = revision_parent.revision
        WHERE revision_parent.parent = own.id AND child.proposal = 0 AND child.draft = own.draft
            AND child.kind = own.kind AND child.path = own.path AND child.row = own.row AND child.lang = own.lang)";

const RECORD: &str = "draft = ?1 AND kind = ?2 AND path = ?3 AND row = ?4 AND lang = ?5";

/// A head as a write needs it.
pub(crate) struct Current {
    pub(crate) revision: RevisionId,
    pub(crate) content: ContentHash,
    pub(crate) is_erased: bool,
}

fn read_current(row: &Row) -> rusqlite::Result<Current> {
    Ok(Current {
        revision: RevisionId(row.get("revision")?),
        content: ContentHash(row.get("content")?),
        is_erased: row.get("erased")?,
    })
}

fn read(row: &Row) -> rusqlite::Result<(RecordKey, Head)> {
    let head = Head {
        revision: RevisionId(row.get("revision")?),
        content: table::content::bytes(row)?,
        origin: table::named(row, "origin")?,
        at: row.get("at")?,
    };
    Ok((table::key(row)?, head))
}

/// The heads of one record, in the order of their ids.
pub(crate) fn of_record(connection: &Connection, draft: &DraftId, key: &RecordKey) -> rusqlite::Result<Vec<Current>> {
    let sql = "SELECT head.revision, revision.content, content.bytes IS NULL AS erased
        FROM head JOIN revision ON revision.id = head.revision JOIN content ON content.hash = revision.content
        WHERE head.draft = ?1 AND head.kind = ?2 AND head.path = ?3 AND head.row = ?4 AND head.lang = ?5
        ORDER BY head.revision";
    let mut statement = connection.prepare_cached(sql)?;
    let rows = statement.query(params![draft.0, key.kind.name(), key.path, key.row, key.lang_tag()])?;
    table::collect(rows, read_current)
}

/// Puts a new revision in the place of its parents.
pub(crate) fn advance(
    transaction: &Transaction,
    draft: &DraftId,
    key: &RecordKey,
    revision: &RevisionId,
    parents: &[RevisionId],
) -> rusqlite::Result<()> {
    let mut remove = transaction.prepare_cached(&format!("DELETE FROM head WHERE {RECORD} AND revision = ?6"))?;
    for parent in parents {
        remove.execute(params![draft.0, key.kind.name(), key.path, key.row, key.lang_tag(), parent.0])?;
    }
    let sql = "INSERT INTO head(draft, kind, path, row, lang, revision) VALUES (?1, ?2, ?3, ?4, ?5, ?6)";
    let mut add = transaction.prepare_cached(sql)?;
    add.execute(params![draft.0, key.kind.name(), key.path, key.row, key.lang_tag(), revision.0])?;
    Ok(())
}

/// Makes the heads of one record again from its revisions.
pub(crate) fn refresh(transaction: &Transaction, draft: &DraftId, key: &RecordKey) -> rusqlite::Result<()> {
    let record = params![draft.0, key.kind.name(), key.path, key.row, key.lang_tag()];
    transaction.prepare_cached(&format!("DELETE FROM head WHERE {RECORD}"))?.execute(record)?;
    let sql = format!("INSERT INTO head(draft, kind, path, row, lang, revision) {HEADS} AND {RECORD}");
    transaction.prepare_cached(&sql)?.execute(record)?;
    Ok(())
}

/// The revisions that stand among the heads and should not, or the other way round.
pub(crate) fn wrong(connection: &Connection) -> rusqlite::Result<Vec<RevisionId>> {
    let kept = "SELECT draft, kind, path, row, lang, revision FROM head";
    let sql = format!(
        "SELECT revision FROM (SELECT * FROM ({kept} EXCEPT {HEADS}) UNION SELECT * FROM ({HEADS} EXCEPT {kept}))
        ORDER BY revision"
    );
    let mut statement = connection.prepare(&sql)?;
    let rows = statement.query_map([], |row| row.get(0).map(RevisionId))?;
    rows.collect()
}

impl Store {
    /// The heads of all records of a draft, those of a record in the order of their ids: the same on every machine.
    ///
    /// More than one head is a conflict, though the heads may say the same.
    pub fn heads(&self, draft: &DraftId) -> Result<BTreeMap<RecordKey, Vec<Head>>> {
        let sql = "SELECT head.*, revision.origin, revision.at, content.codec, content.bytes
            FROM head JOIN revision ON revision.id = head.revision JOIN content ON content.hash = revision.content
            WHERE head.draft = ?1 ORDER BY head.revision";
        let heads = self.read(|connection| {
            crate::draft::known(connection, draft)?;
            let mut statement = connection.prepare_cached(sql)?;
            Ok(table::collect(statement.query([&draft.0])?, read)?)
        })?;
        let mut records: BTreeMap<RecordKey, Vec<Head>> = BTreeMap::new();
        for (key, head) in heads {
            records.entry(key).or_default().push(head);
        }
        Ok(records)
    }

    /// Makes all heads again from the revisions.
    pub fn rebuild_heads(&mut self) -> Result<()> {
        self.change(|transaction| {
            transaction.execute("DELETE FROM head", [])?;
            transaction.execute(&format!("INSERT INTO head(draft, kind, path, row, lang, revision) {HEADS}"), [])?;
            Ok(())
        })
    }
}
