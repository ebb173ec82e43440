//! What is being typed and is not a revision yet, durable at each burst of typing. It stays on this machine.

use crate::migration::Step;
use crate::{Result, Store, limit, table};
use review_core::record::{DraftId, FORMAT, PersonId, RecordKey, RevisionId};
use rusqlite::{Connection, OptionalExtension, Row, Transaction, params};

pub(crate) const STEPS: &[Step] = &[(
    1,
    "CREATE TABLE working(
        draft TEXT NOT NULL REFERENCES draft(id),
        kind TEXT NOT NULL,
        path TEXT NOT NULL,
        row TEXT NOT NULL,
        lang TEXT NOT NULL,
        bases TEXT NOT NULL,
        bytes BLOB NOT NULL,
        format INTEGER NOT NULL,
        person TEXT NOT NULL REFERENCES person(id),
        saved_at TEXT NOT NULL,
        PRIMARY KEY (draft, kind, path, row, lang)
    ) STRICT;",
)];

/// What is being typed into one record.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Working {
    /// The record.
    pub key: RecordKey,
    /// The heads that were there when typing began.
    pub bases: Vec<RevisionId>,
    /// What is typed so far.
    pub bytes: Vec<u8>,
    /// The version of the text model in which the bytes are written.
    pub format: u32,
    /// Who is typing.
    pub person: PersonId,
    /// When it was kept last.
    pub saved_at: String,
}

const RECORD: &str = "draft = ?1 AND kind = ?2 AND path = ?3 AND row = ?4 AND lang = ?5";

/// The bases stand in one column, parted by spaces: they are only ever read together.
fn read(row: &Row) -> rusqlite::Result<Working> {
    let bases: String = row.get("bases")?;
    Ok(Working {
        key: table::key(row)?,
        bases: bases.split_whitespace().map(RevisionId::from).collect(),
        bytes: row.get("bytes")?,
        format: row.get("format")?,
        person: PersonId(row.get("person")?),
        saved_at: row.get("saved_at")?,
    })
}

/// What is being typed into a draft, in the order of the records.
pub(crate) fn of_draft(connection: &Connection, draft: &DraftId) -> rusqlite::Result<Vec<Working>> {
    let sql = "SELECT * FROM working WHERE draft = ?1 ORDER BY kind, path, row, lang";
    let mut statement = connection.prepare_cached(sql)?;
    table::collect(statement.query([&draft.0])?, read)
}

/// What is being typed into a record.
pub(crate) fn of_record(
    connection: &Connection,
    draft: &DraftId,
    key: &RecordKey,
) -> rusqlite::Result<Option<Working>> {
    let mut statement = connection.prepare_cached(&format!("SELECT * FROM working WHERE {RECORD}"))?;
    let record = params![draft.0, key.kind.name(), key.path, key.row, key.lang_tag()];
    statement.query_row(record, read).optional()
}

/// The drafts into which something is being typed.
pub(crate) fn drafts(connection: &Connection) -> rusqlite::Result<Vec<DraftId>> {
    let mut statement = connection.prepare("SELECT DISTINCT draft FROM working ORDER BY draft")?;
    let rows = statement.query_map([], |row| row.get(0).map(DraftId))?;
    rows.collect()
}

/// Takes the place of what was kept of the record before.
pub(crate) fn put(transaction: &Transaction, draft: &DraftId, working: &Working) -> rusqlite::Result<()> {
    let sql = "INSERT OR REPLACE INTO working(draft, kind, path, row, lang, bases, bytes, format, person, saved_at)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)";
    let Working { key, bases, bytes, format, person, saved_at } = working;
    let bases: Vec<&str> = bases.iter().map(|base| base.0.as_str()).collect();
    let (kind, lang, bases) = (key.kind.name(), key.lang_tag(), bases.join(" "));
    let fields = params![draft.0, kind, key.path, key.row, lang, bases, bytes, format, person.0, saved_at];
    transaction.prepare_cached(sql)?.execute(fields)?;
    Ok(())
}

pub(crate) fn delete(transaction: &Transaction, draft: &DraftId, key: &RecordKey) -> rusqlite::Result<()> {
    let record = params![draft.0, key.kind.name(), key.path, key.row, key.lang_tag()];
    transaction.prepare_cached(&format!("DELETE FROM working WHERE {RECORD}"))?.execute(record)?;
    Ok(())
}

/// The drafts and paths of the rows that this program would not have kept: a base of another record, an unknown name,
/// a newer text model.
pub(crate) fn wrong(connection: &Connection) -> rusqlite::Result<Vec<(DraftId, String)>> {
    let mut statement = connection.prepare("SELECT * FROM working ORDER BY draft, kind, path, row, lang")?;
    let mut rows = statement.query([])?;
    let mut wrong = Vec::new();
    while let Some(row) = rows.next()? {
        let draft = DraftId(row.get("draft")?);
        if !read(row).is_ok_and(|working| is_sound(connection, &draft, &working)) {
            wrong.push((draft, row.get("path")?));
        }
    }
    Ok(wrong)
}

fn is_sound(connection: &Connection, draft: &DraftId, working: &Working) -> bool {
    let of_record = |base: &RevisionId| {
        let place = table::revision::place(connection, base, draft, &working.key);
        place.is_ok_and(|place| place.is_none_or(|place| place.is_of_record))
    };
    let is_hash = |base: &RevisionId| limit::hash("base", &base.0).is_ok();
    working.format <= FORMAT
        && limit::time(&working.saved_at).is_ok()
        && limit::key(&working.key).is_ok()
        && working.bases.iter().all(|base| is_hash(base) && of_record(base))
}

impl Store {
    /// What is being typed into a draft, in the order of the records.
    pub fn working(&self, draft: &DraftId) -> Result<Vec<Working>> {
        self.read(|connection| Ok(of_draft(connection, draft)?))
    }
}
