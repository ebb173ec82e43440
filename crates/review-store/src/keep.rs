//! What is being typed: kept at each burst, and settled as a revision when the writer leaves the field.
//!
//! A draft is read as it will be once all that is being typed is settled: the revision that it will become stands in
//! the place of the heads from which typing began, under the id that it will have.

use crate::draft::known;
use crate::error::Failure;
use crate::table::working::{self, Working};
use crate::table::{content, head, revision};
use crate::write::{Author, add_revision, check_base, known_person};
use crate::{Authorship, Change, Error, Result, Store, limit};
use review_core::draft::Heads;
use review_core::record::{ContentHash, DeviceId, DraftId, FORMAT, Head, Origin, Revision, RevisionId};
use rusqlite::{Connection, Transaction};

impl Store {
    /// Keeps what is being typed, all or nothing, so that it survives whatever happens next. The versions from which
    /// typing began are those of the first burst; what a record says already is not kept. It is settled as typed,
    /// whatever origin and reason are given here.
    pub fn keep(&mut self, draft: &DraftId, changes: Vec<Change>, by: &Authorship) -> Result<()> {
        limit::time(&by.at)?;
        let device = self.device.clone();
        self.change(|transaction| {
            known(transaction, draft)?;
            known_person(transaction, &by.person)?;
            changes.into_iter().try_for_each(|change| keep(transaction, draft, &device, change, by))
        })
    }

    /// Makes revisions of what is being typed into a draft, or only to one question, by the person and at the time of
    /// the last burst. What says nothing new is forgotten. Gives the revisions written.
    pub fn settle(&mut self, draft: &DraftId, path: Option<&str>) -> Result<Vec<RevisionId>> {
        let device = self.device.clone();
        let chosen = |row: &Working| path.is_none_or(|path| row.key.path == path);
        self.change(|transaction| settle_where(transaction, draft, &device, chosen))
    }

    /// Makes revisions of all that is being typed.
    pub fn settle_all(&mut self) -> Result<Vec<RevisionId>> {
        let device = self.device.clone();
        self.change(|transaction| {
            let mut written = Vec::new();
            for draft in working::drafts(transaction)? {
                written.extend(settle_where(transaction, &draft, &device, |_| true)?);
            }
            Ok(written)
        })
    }
}

fn keep(
    transaction: &Transaction,
    draft: &DraftId,
    device: &DeviceId,
    change: Change,
    by: &Authorship,
) -> Result<(), Failure> {
    limit::key(&change.key)?;
    limit::content("content", change.content.len())?;
    if change.proposal || !change.sources.is_empty() {
        let reason = "what is being typed is no proposal and has no sources";
        return Err(Error::Malformed(reason.to_owned()).into());
    }
    let before = working::of_record(transaction, draft, &change.key)?;
    if before.as_ref().is_some_and(|before| before.bytes == change.content) {
        return Ok(());
    }
    let is_first = before.is_none();
    let bases = match (before, change.bases) {
        (Some(before), _) if before.person == by.person => before.bases,
        // Each person's words stand under their own name.
        (Some(before), _) => match settle_row(transaction, draft, device, &before)? {
            Some(settled) => vec![settled],
            None => before.bases,
        },
        (None, Some(bases)) => bases,
        (None, None) => {
            let heads = head::of_record(transaction, draft, &change.key)?;
            heads.into_iter().map(|head| head.revision).collect()
        }
    };
    let (person, saved_at) = (by.person.clone(), by.at.clone());
    let row = Working { key: change.key, bases, bytes: change.content, format: FORMAT, person, saved_at };
    if is_first {
        row.bases.iter().try_for_each(|base| check_base(transaction, draft, &row.key, base, false))?;
        if says_nothing_new(transaction, &row)? {
            return Ok(());
        }
    }
    Ok(working::put(transaction, draft, &row)?)
}

/// Makes revisions of the rows of a draft that are `chosen`.
pub(crate) fn settle_where(
    transaction: &Transaction,
    draft: &DraftId,
    device: &DeviceId,
    chosen: impl Fn(&Working) -> bool,
) -> Result<Vec<RevisionId>, Failure> {
    let mut written = Vec::new();
    for row in working::of_draft(transaction, draft)?.into_iter().filter(chosen) {
        written.extend(settle_row(transaction, draft, device, &row)?);
    }
    Ok(written)
}

/// Gives the revision, if one was written.
fn settle_row(
    transaction: &Transaction,
    draft: &DraftId,
    device: &DeviceId,
    row: &Working,
) -> Result<Option<RevisionId>, Failure> {
    working::delete(transaction, draft, &row.key)?;
    if says_nothing_new(transaction, row)? {
        return Ok(None);
    }
    let revision = becomes(draft, device, row);
    content::keep(transaction, &revision.content, &row.bytes)?;
    add_revision(transaction, &revision, &[]).map(Some)
}

/// The revision that a row becomes when it is settled.
pub(crate) fn becomes(draft: &DraftId, device: &DeviceId, row: &Working) -> Revision {
    let by = Authorship {
        person: row.person.clone(),
        at: row.saved_at.clone(),
        origin: Origin::Typed,
        reason: String::new(),
    };
    let mut bases = row.bases.clone();
    bases.sort();
    bases.dedup();
    let revision = Author { device: device.clone(), by: &by }.revision(draft, &row.key, &row.bytes, bases);
    Revision { format: row.format, ..revision }
}

/// Whether the single version from which typing began says the same. Erased words that are typed again are new.
fn says_nothing_new(connection: &Connection, row: &Working) -> rusqlite::Result<bool> {
    let [base] = row.bases.as_slice() else { return Ok(false) };
    let base = revision::content_of(connection, base)?;
    Ok(base.is_some_and(|(content, is_erased)| !is_erased && content == ContentHash::of(&row.bytes)))
}

/// Shows what is being typed in the place of the heads from which it began.
pub(crate) fn overlay(
    connection: &Connection,
    draft: &DraftId,
    device: &DeviceId,
    row: Working,
    heads: &mut Heads,
) -> rusqlite::Result<()> {
    let becomes = becomes(draft, device, &row);
    let id = becomes.id();
    if says_nothing_new(connection, &row)? || revision::exists(connection, &id)? {
        return Ok(());
    }
    let heads = heads.entry(row.key).or_default();
    heads.retain(|head| !row.bases.contains(&head.revision));
    heads.push(Head { revision: id, content: Some(row.bytes), origin: becomes.origin, at: becomes.at });
    heads.sort_by(|one, other| one.revision.cmp(&other.revision));
    Ok(())
}
