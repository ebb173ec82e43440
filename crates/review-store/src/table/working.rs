//! What is being typed and is not a revision yet, durable at each burst of typing. It stays on this machine.

use crate::migration::Step;
use crate::{Result, Store, limit, table};
use review_core::record::{DraftId, FORMAT, PersonId, RecordKey, RevisionId};
use rusqlite::{Row, params};

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
    /// When it was saved last.
    pub saved_at: String,
}

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

impl Store {
    /// Saves what is being typed into a record, in the place of what was saved of it before.
    pub fn save_working(
        &mut self,
        draft: &DraftId,
        key: &RecordKey,
        bases: &[RevisionId],
        bytes: &[u8],
        person: &PersonId,
        now: &str,
    ) -> Result<()> {
        limit::key(key)?;
        limit::content("content", bytes.len())?;
        limit::time(now)?;
        bases.iter().try_for_each(|base| limit::hash("base", &base.0))?;
        let bases: Vec<&str> = bases.iter().map(|base| base.0.as_str()).collect();
        let sql = "INSERT OR REPLACE INTO working(draft, kind, path, row, lang, bases, bytes, format, person, saved_at)
            VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)";
        self.change(|transaction| {
            crate::draft::known(transaction, draft)?;
            crate::write::known_person(transaction, person)?;
            let (kind, lang) = (key.kind.name(), key.lang_tag());
            let bases = bases.join(" ");
            let fields = params![draft.0, kind, key.path, key.row, lang, bases, bytes, FORMAT, person.0, now];
            transaction.prepare_cached(sql)?.execute(fields)?;
            Ok(())
        })
    }

    /// What is being typed into a draft, in the order of the records.
    pub fn working(&self, draft: &DraftId) -> Result<Vec<Working>> {
        let sql = "SELECT * FROM working WHERE draft = ?1 ORDER BY kind, path, row, lang";
        self.read(|connection| {
            let mut statement = connection.prepare_cached(sql)?;
            Ok(table::collect(statement.query([&draft.0])?, read)?)
        })
    }

    /// Forgets what was being typed into a record, once it is written as a revision or given up.
    pub fn drop_working(&mut self, draft: &DraftId, key: &RecordKey) -> Result<()> {
        let sql = "DELETE FROM working WHERE draft = ?1 AND kind = ?2 AND path = ?3 AND row = ?4 AND lang = ?5";
        self.change(|transaction| {
            transaction.execute(sql, params![draft.0, key.kind.name(), key.path, key.row, key.lang_tag()])?;
            Ok(())
        })
    }
}
