//! Making drafts, listing them, finding one by the beginning of its id, the bin.

use crate::connection::random_id;
use crate::error::Failure;
use crate::write::{Author, write_changes};
use crate::{Authorship, Change, Error, Result, Store, limit, table};
use review_core::record::DraftId;
use rusqlite::{Connection, Row, Transaction};

/// What the list of drafts shows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DraftSummary {
    /// The draft.
    pub id: DraftId,
    /// When it was made.
    pub created_at: String,
    /// The latest time of what it says now; when it was made, if it says nothing.
    pub changed_at: String,
    /// When it was put into the bin, if it is there.
    pub binned_at: Option<String>,
    /// Whether it was erased in the bin: nothing is left to bring back.
    pub is_emptied: bool,
}

impl Store {
    /// Makes a draft with its first records.
    pub fn create_draft(&mut self, now: &str, records: Vec<Change>, by: &Authorship) -> Result<DraftId> {
        limit::time(now)?;
        let draft = DraftId(random_id());
        let author = Author { device: self.device.clone(), by };
        self.change(|transaction| {
            table::draft::insert(transaction, &draft, now)?;
            write_changes(transaction, &draft, records, &author)?;
            table::event::append(transaction, &author.device, "create", Some(&draft), now, "").map(drop)
        })?;
        Ok(draft)
    }

    /// All drafts, those in the bin included, the one changed last first.
    pub fn drafts(&self) -> Result<Vec<DraftSummary>> {
        let sql = format!(
            "SELECT id, created_at, binned_at, {} AS emptied,
                coalesce((SELECT max(at) FROM (
                    SELECT at FROM head JOIN revision ON revision.id = head.revision WHERE head.draft = draft.id
                    UNION ALL SELECT saved_at FROM working WHERE working.draft = draft.id)), created_at) AS changed_at
            FROM draft ORDER BY changed_at DESC, id",
            table::draft::IS_EMPTIED
        );
        self.read(|connection| Ok(table::collect(connection.prepare(&sql)?.query([])?, read_summary)?))
    }

    /// The draft whose id is `prefix` or begins with it, in the bin or not.
    pub fn find_draft(&self, prefix: &str) -> Result<DraftId> {
        let mut found = self.read(|connection| Ok(table::draft::beginning(connection, prefix)?))?;
        match found.len() {
            0 => Err(Error::UnknownDraft { prefix: prefix.to_owned() }),
            1 => Ok(found.remove(0)),
            _ => Err(Error::AmbiguousDraft { prefix: prefix.to_owned(), found }),
        }
    }

    /// Puts a draft into the bin. Nothing of it is erased.
    pub fn bin_draft(&mut self, draft: &DraftId, now: &str) -> Result<()> {
        self.set_binned(draft, true, now)
    }

    /// Takes a draft out of the bin.
    pub fn unbin_draft(&mut self, draft: &DraftId, now: &str) -> Result<()> {
        self.set_binned(draft, false, now)
    }

    fn set_binned(&mut self, draft: &DraftId, binned: bool, now: &str) -> Result<()> {
        limit::time(now)?;
        let device = self.device.clone();
        let kind = if binned { "bin" } else { "unbin" };
        self.change(|transaction: &Transaction| {
            known(transaction, draft)?;
            table::draft::set_binned(transaction, draft, binned.then_some(now))?;
            table::event::append(transaction, &device, kind, Some(draft), now, "").map(drop)
        })
    }
}

fn read_summary(row: &Row) -> rusqlite::Result<DraftSummary> {
    Ok(DraftSummary {
        id: DraftId(row.get("id")?),
        created_at: row.get("created_at")?,
        changed_at: row.get("changed_at")?,
        binned_at: row.get("binned_at")?,
        is_emptied: row.get("emptied")?,
    })
}

/// Gives up unless the draft is here.
pub(crate) fn known(connection: &Connection, draft: &DraftId) -> Result<(), Failure> {
    if table::draft::exists(connection, draft)? {
        return Ok(());
    }
    Err(Error::UnknownDraft { prefix: draft.0.clone() }.into())
}
