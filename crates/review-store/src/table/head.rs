//! The heads: the revisions that no other replaces, proposals aside. A cache; it can always be made again.

use crate::keep::overlay;
use crate::migration::Step;
use crate::table::working;
use crate::{Result, Store, table};
use review_core::draft::Heads;
use review_core::record::{ContentHash, DraftId, Head, RecordKey, RevisionId};
use rusqlite::{Connection, OptionalExtension, Row, Transaction, params};

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
/// hide another record's text, in whichever order the two arrive. CROSS JOIN keeps SQLite to this order of tables
/// (<https://www.sqlite.org/optoverview.html#crossjoin>): otherwise it walks a record's whole history for each revision.
const HEADS: &str = "SELECT draft, kind, path, row, lang, id FROM revision AS own
    WHERE proposal = 0 AND NOT EXISTS (
        SELECT 1 FROM revision_parent CROSS JOIN revision AS child ON child.id = revision_parent.revision
        WHERE revision_parent.parent = own.id AND child.proposal = 0 AND child.draft = own.draft
            AND child.kind = own.kind AND child.path = own.path AND child.row = own.row AND child.lang = own.lang)";

const RECORD: &str = "draft = ?1 AND kind = ?2 AND path = ?3 AND row = ?4 AND lang = ?5";

/// The heads of drafts with what they say.
const FULL: &str = "SELECT head.*, revision.origin, revision.at, content.codec, content.bytes
    FROM head JOIN revision ON revision.id = head.revision JOIN content ON content.hash = revision.content";

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

/// The heads of all records of a draft, those of a record in the order of their ids.
pub(crate) fn of_draft(connection: &Connection, draft: &DraftId) -> rusqlite::Result<Heads> {
    let sql = format!("{FULL} WHERE head.draft = ?1 ORDER BY head.revision");
    let mut statement = connection.prepare_cached(&sql)?;
    Ok(by_record(table::collect(statement.query([&draft.0])?, read)?))
}

/// The heads of a draft as they were when the arrival `seq` was the last. They are among the revisions that had arrived,
/// and among those that are heads now or were replaced since: whichever are fewer are looked at.
pub(crate) fn of_draft_at(connection: &Connection, draft: &DraftId, seq: i64) -> rusqlite::Result<Heads> {
    let candidates = match seq < table::arrival::last(connection)? / 2 {
        true => "SELECT revision FROM arrival WHERE seq <= ?2",
        false => {
            "SELECT revision FROM head WHERE draft = ?1 UNION SELECT revision_parent.parent
            FROM arrival CROSS JOIN revision_parent ON revision_parent.revision = arrival.revision WHERE arrival.seq > ?2"
        }
    };
    let sql = format!(
        "SELECT own.*, own.id AS revision, content.codec, content.bytes
        FROM ({candidates}) AS candidate CROSS JOIN arrival ON arrival.revision = candidate.revision
            CROSS JOIN revision AS own ON own.id = arrival.revision
            CROSS JOIN content ON content.hash = own.content
        WHERE own.draft = ?1 AND own.proposal = 0 AND arrival.seq <= ?2 AND NOT EXISTS (
            SELECT 1 FROM revision_parent CROSS JOIN revision AS child ON child.id = revision_parent.revision
                CROSS JOIN arrival AS later ON later.revision = child.id
            WHERE revision_parent.parent = own.id AND later.seq <= ?2 AND child.proposal = 0 AND child.draft = own.draft
                AND child.kind = own.kind AND child.path = own.path AND child.row = own.row AND child.lang = own.lang)
        ORDER BY own.id"
    );
    let mut statement = connection.prepare_cached(&sql)?;
    Ok(by_record(table::collect(statement.query(params![draft.0, seq])?, read)?))
}

/// A revision as a head.
pub(crate) fn of_revision(connection: &Connection, id: &RevisionId) -> rusqlite::Result<Option<(RecordKey, Head)>> {
    let sql = "SELECT own.*, own.id AS revision, content.codec, content.bytes
        FROM revision AS own JOIN content ON content.hash = own.content WHERE own.id = ?1";
    connection.prepare_cached(sql)?.query_row([&id.0], read).optional()
}

fn by_record(heads: Vec<(RecordKey, Head)>) -> Heads {
    let mut records = Heads::new();
    for (key, head) in heads {
        records.entry(key).or_default().push(head);
    }
    records
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

/// Makes all heads again from the revisions.
pub(crate) fn rebuild(transaction: &Transaction) -> rusqlite::Result<()> {
    transaction.execute("DELETE FROM head", [])?;
    transaction.execute(&format!("INSERT INTO head(draft, kind, path, row, lang, revision) {HEADS}"), [])?;
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
    /// The heads of all records of a draft, those of a record in the order of their ids: the same on every machine. What
    /// is being typed stands in the place of the heads from which typing began, as the revision that it will become.
    ///
    /// More than one head is a conflict, though the heads may say the same.
    pub fn heads(&self, draft: &DraftId) -> Result<Heads> {
        self.read(|connection| {
            crate::draft::known(connection, draft)?;
            let mut heads = of_draft(connection, draft)?;
            for row in working::of_draft(connection, draft)? {
                overlay(connection, draft, &self.device, row, &mut heads)?;
            }
            Ok(heads)
        })
    }

    /// The heads of one record of a draft, what is being typed in their place.
    pub(crate) fn heads_of_record(&self, draft: &DraftId, key: &RecordKey) -> Result<Vec<Head>> {
        let sql = format!(
            "{FULL} WHERE head.draft = ?1 AND head.kind = ?2 AND head.path = ?3 AND head.row = ?4 AND head.lang = ?5
            ORDER BY head.revision"
        );
        self.read(|connection| {
            let mut statement = connection.prepare_cached(&sql)?;
            let rows = statement.query(params![draft.0, key.kind.name(), key.path, key.row, key.lang_tag()])?;
            let mut heads = by_record(table::collect(rows, read)?);
            if let Some(row) = working::of_record(connection, draft, key)? {
                overlay(connection, draft, &self.device, row, &mut heads)?;
            }
            Ok(heads.remove(key).unwrap_or_default())
        })
    }

    /// Makes all heads again from the revisions.
    pub fn rebuild_heads(&mut self) -> Result<()> {
        self.change(|transaction| Ok(rebuild(transaction)?))
    }
}
