//! What happened to a draft: its revisions in the order in which they arrived here, and the draft as it was.

use crate::draft::known;
use crate::table::person::{self, Person};
use crate::table::{content, head, revision, revision_parent, revision_source};
use crate::{Result, Store, table};
use review_core::draft::{Draft, Heads};
use review_core::record::{DraftId, RecordKey, RecordKind, Relation, Revision, RevisionId};
use review_core::restore::is_restorable;
use rusqlite::{Connection, Row, params};
use serde_json::json;
use std::collections::BTreeSet;

/// Which records of a draft.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Scope {
    /// All of them.
    Draft,
    /// Those of these questions: an answer, the questions of a section or of a chapter.
    Questions(Vec<String>),
}

impl Scope {
    /// Whether a record that can be restored is among them.
    pub(crate) fn restores(&self, key: &RecordKey) -> bool {
        is_restorable(key)
            && match self {
                Scope::Draft => true,
                Scope::Questions(paths) => paths.contains(&key.path),
            }
    }
}

/// A revision as the history shows it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TimelineEntry {
    /// Its number in the order in which revisions arrived in this store; the same revision has another one elsewhere.
    pub arrival: i64,
    /// When it arrived, by this machine's clock.
    pub received_at: String,
    /// Its id.
    pub id: RevisionId,
    /// What it says of itself.
    pub revision: Revision,
    /// Who wrote it.
    pub person: Person,
    /// The name of the device on which it was written; may be empty.
    pub device: String,
    /// Whether it stands now.
    pub is_head: bool,
    /// Whether its content was erased on purpose.
    pub is_erased: bool,
}

/// A row of the record of who changed what.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AuditRow {
    /// What, who, when, where, why.
    pub entry: TimelineEntry,
    /// What it was made from, beside the versions that it replaces.
    pub sources: Vec<(RevisionId, Relation)>,
    /// What stood there before, for each version that was replaced and is here; none for what was erased.
    pub old: Vec<Option<Vec<u8>>>,
    /// What it says; none if that was erased.
    pub new: Option<Vec<u8>>,
}

const COLUMNS: &str = "SELECT arrival.seq, arrival.received_at, revision.*, person.name, person.role, person.entity,
    device.name AS device_name, content.bytes IS NULL AS is_erased,
    EXISTS (SELECT 1 FROM head WHERE head.draft = revision.draft AND head.kind = revision.kind
        AND head.path = revision.path AND head.row = revision.row AND head.lang = revision.lang
        AND head.revision = revision.id) AS is_head";
const NAMES: &str = "CROSS JOIN content ON content.hash = revision.content
    CROSS JOIN person ON person.id = revision.person CROSS JOIN device ON device.id = revision.device";
/// The whole draft is walked by arrival, so that a page costs the same however long the history is. CROSS JOIN keeps
/// SQLite to this order.
const OF_DRAFT: &str = "FROM arrival CROSS JOIN revision ON revision.id = arrival.revision";
/// The revisions of questions are few and found by the names of the records, which begin with their kinds.
const OF_QUESTIONS: &str = "FROM json_each(?4) AS kind CROSS JOIN json_each(?5) AS path
    CROSS JOIN revision ON revision.draft = ?1 AND revision.kind = kind.value AND revision.path = path.value
    CROSS JOIN arrival ON arrival.revision = revision.id";

fn read(row: &Row) -> rusqlite::Result<TimelineEntry> {
    let (id, revision) = revision::read(row)?;
    Ok(TimelineEntry {
        arrival: row.get("seq")?,
        received_at: row.get("received_at")?,
        id,
        revision,
        person: person::read(row)?,
        device: row.get("device_name")?,
        is_head: row.get("is_head")?,
        is_erased: row.get("is_erased")?,
    })
}

fn entries(
    connection: &Connection,
    rest: &str,
    draft: &DraftId,
    scope: &Scope,
    (seq, most): (i64, usize),
) -> rusqlite::Result<Vec<TimelineEntry>> {
    let most = i64::try_from(most).unwrap_or(i64::MAX);
    let select = |tables: &str| format!("{COLUMNS} {tables} {NAMES} WHERE revision.draft = ?1 AND {rest} LIMIT ?3");
    let mut entries = match scope {
        Scope::Draft => {
            let mut statement = connection.prepare_cached(&select(OF_DRAFT))?;
            table::collect(statement.query(params![draft.0, seq, most])?, read)?
        }
        Scope::Questions(paths) => {
            let mut statement = connection.prepare_cached(&select(OF_QUESTIONS))?;
            let kinds = json!(RecordKind::ALL.map(RecordKind::name)).to_string();
            let paths = json!(paths.iter().collect::<BTreeSet<_>>()).to_string();
            table::collect(statement.query(params![draft.0, seq, most, kinds, paths])?, read)?
        }
    };
    for entry in &mut entries {
        entry.revision.parents = revision_parent::of(connection, &entry.id)?;
    }
    Ok(entries)
}

impl Store {
    /// The revisions of a draft, the newest first: at most `most` that arrived before the arrival `before`.
    pub fn timeline(
        &self,
        draft: &DraftId,
        scope: &Scope,
        before: Option<i64>,
        most: usize,
    ) -> Result<Vec<TimelineEntry>> {
        let rest = "arrival.seq < ?2 ORDER BY arrival.seq DESC";
        self.read(|connection| {
            known(connection, draft)?;
            Ok(entries(connection, rest, draft, scope, (before.unwrap_or(i64::MAX), most))?)
        })
    }

    /// Who changed what in a draft, from the beginning: at most `most` rows that arrived after the arrival `after`, so
    /// that a long history is written out in pages.
    pub fn audit(&self, draft: &DraftId, after: Option<i64>, most: usize) -> Result<Vec<AuditRow>> {
        let rest = "arrival.seq > ?2 ORDER BY arrival.seq";
        self.read(|connection| {
            known(connection, draft)?;
            let entries = entries(connection, rest, draft, &Scope::Draft, (after.unwrap_or(0), most))?;
            let rows = entries.into_iter().map(|entry| audit_row(connection, entry));
            Ok(rows.collect::<rusqlite::Result<Vec<_>>>()?)
        })
    }

    /// The heads of a draft as they were when the arrival `seq` was the last: "as it was" goes by the order of arrival
    /// and never by clocks.
    pub fn heads_at(&self, draft: &DraftId, seq: i64) -> Result<Heads> {
        self.read(|connection| {
            known(connection, draft)?;
            Ok(head::of_draft_at(connection, draft, seq)?)
        })
    }

    /// The draft as it was then, with its pictures.
    pub fn draft_as_of(&self, draft: &DraftId, seq: i64) -> Result<Draft> {
        self.draft_of(draft, self.heads_at(draft, seq)?)
    }
}

fn audit_row(connection: &Connection, entry: TimelineEntry) -> rusqlite::Result<AuditRow> {
    let mut old = Vec::new();
    for parent in &entry.revision.parents {
        old.extend(head::of_revision(connection, parent)?.map(|(_, head)| head.content));
    }
    let sources = revision_source::of(connection, &entry.id)?;
    let new = content::find(connection, &entry.revision.content)?.flatten();
    Ok(AuditRow { entry, sources, old, new })
}
