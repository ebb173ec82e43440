//! Writing: a change becomes a revision and takes the place of its parents among the heads.

use crate::draft::known;
use crate::error::Failure;
use crate::keep::settle_where;
use crate::table::{arrival, content, head, person, revision, revision_source};
use crate::{Error, Result, Store, limit};
use review_core::record::{
    ContentHash, DeviceId, DraftId, FORMAT, Origin, PersonId, RecordKey, Relation, Revision, RevisionId,
};
use rusqlite::{Connection, Transaction};
use std::collections::BTreeSet;

/// A new version of one record.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// The record.
    pub key: RecordKey,
    /// What it says from now on: kept as these exact bytes.
    pub content: Vec<u8>,
    /// What it was made from, beside its earlier versions. A proposal that is taken up is named here.
    pub sources: Vec<(RevisionId, Relation)>,
    /// Whether it only proposes: it then replaces nothing.
    pub proposal: bool,
    /// The versions that the writer had before them; none stands for whatever the heads are now, so that writing
    /// resolves a conflict. A version that is no longer a head makes a second head: a conflict, and nothing is lost.
    pub bases: Option<Vec<RevisionId>>,
    /// Where the content comes from, if not from where all else does that is written with it.
    pub origin: Option<Origin>,
}

impl Change {
    /// The record says `content` from now on, whatever it said before.
    pub fn new(key: RecordKey, content: impl Into<Vec<u8>>) -> Self {
        Self { key, content: content.into(), sources: Vec::new(), proposal: false, bases: None, origin: None }
    }
}

/// Who writes, when, how and why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Authorship {
    /// The person, as [`Store::ensure_person`] gave it.
    pub person: PersonId,
    /// The time by this machine's clock: `2026-05-08T09:30:00Z`.
    pub at: String,
    /// Where the content comes from.
    pub origin: Origin,
    /// Why, where a reason was asked for; may be empty.
    pub reason: String,
}

/// A writer on a device.
pub(crate) struct Author<'a> {
    pub(crate) device: DeviceId,
    pub(crate) by: &'a Authorship,
}

impl Author<'_> {
    /// The revision by which this author says `content`.
    pub(crate) fn revision(
        &self,
        draft: &DraftId,
        key: &RecordKey,
        content: &[u8],
        parents: Vec<RevisionId>,
    ) -> Revision {
        Revision {
            draft: draft.clone(),
            key: key.clone(),
            content: ContentHash::of(content),
            format: FORMAT,
            origin: self.by.origin,
            proposal: false,
            person: self.by.person.clone(),
            device: self.device.clone(),
            at: self.by.at.clone(),
            reason: self.by.reason.clone(),
            parents,
        }
    }
}

impl Store {
    /// Writes all changes or none. Gives, for each, the revision that now says it: where a record already says the
    /// same and has one head, nothing is written and that head is given. What is being typed into the same records is
    /// settled before.
    pub fn write(&mut self, draft: &DraftId, changes: Vec<Change>, by: &Authorship) -> Result<Vec<RevisionId>> {
        let author = Author { device: self.device.clone(), by };
        self.change(|transaction| {
            known(transaction, draft)?;
            settle_records(transaction, draft, &author, &changes)?;
            write_changes(transaction, draft, changes, &author)
        })
    }
}

/// Settles what is being typed into the records that are about to change.
pub(crate) fn settle_records(
    transaction: &Transaction,
    draft: &DraftId,
    author: &Author,
    changes: &[Change],
) -> Result<(), Failure> {
    let keys: BTreeSet<&RecordKey> = changes.iter().map(|change| &change.key).collect();
    settle_where(transaction, draft, &author.device, |row| keys.contains(&row.key))?;
    Ok(())
}

/// Writes the changes of a draft that is known.
pub(crate) fn write_changes(
    transaction: &Transaction,
    draft: &DraftId,
    changes: Vec<Change>,
    author: &Author,
) -> Result<Vec<RevisionId>, Failure> {
    known_person(transaction, &author.by.person)?;
    changes.into_iter().map(|change| write_change(transaction, draft, &change, author)).collect()
}

fn write_change(
    transaction: &Transaction,
    draft: &DraftId,
    change: &Change,
    author: &Author,
) -> Result<RevisionId, Failure> {
    let heads = head::of_record(transaction, draft, &change.key)?;
    if let [head] = heads.as_slice()
        && !change.proposal
        && !head.is_erased
        && head.content == ContentHash::of(&change.content)
    {
        return Ok(head.revision.clone());
    }
    write_anew(transaction, draft, change, heads, author)
}

/// Writes a revision, whatever the record says already.
pub(crate) fn write_anew(
    transaction: &Transaction,
    draft: &DraftId,
    change: &Change,
    heads: Vec<head::Current>,
    author: &Author,
) -> Result<RevisionId, Failure> {
    limit::content("content", change.content.len())?;
    change.sources.iter().try_for_each(|(source, _)| limit::hash("source", &source.0))?;
    let parents = parents(transaction, draft, change, heads)?;
    let revision = author.revision(draft, &change.key, &change.content, parents);
    let origin = change.origin.unwrap_or(revision.origin);
    let revision = Revision { proposal: change.proposal, origin, ..revision };
    limit::revision(&revision)?;
    content::keep(transaction, &revision.content, &change.content)?;
    add_revision(transaction, &revision, &change.sources)
}

/// Adds the revision with all that belongs to it. One that is here already, to the last field, stays as it is.
pub(crate) fn add_revision(
    transaction: &Transaction,
    revision: &Revision,
    sources: &[(RevisionId, Relation)],
) -> Result<RevisionId, Failure> {
    let id = revision.id();
    if !revision::insert(transaction, &id, revision)? {
        return Ok(id);
    }
    revision_source::insert(transaction, &id, sources)?;
    arrival::insert(transaction, &id, &revision.at)?;
    if !revision.proposal {
        head::advance(transaction, &revision.draft, &revision.key, &id, &revision.parents)?;
    }
    Ok(id)
}

/// The bases that were given, once each, or else the heads.
fn parents(
    transaction: &Transaction,
    draft: &DraftId,
    change: &Change,
    heads: Vec<head::Current>,
) -> Result<Vec<RevisionId>, Failure> {
    let Some(mut bases) = change.bases.clone() else {
        return Ok(heads.into_iter().map(|head| head.revision).collect());
    };
    bases.sort();
    bases.dedup();
    for base in &bases {
        check_base(transaction, draft, &change.key, base, change.proposal)?;
    }
    Ok(bases)
}

/// A base is a revision of the same record. Only a proposal replaces a proposal: were the text written in its place,
/// the proposal's own bases would stay heads beside it.
pub(crate) fn check_base(
    transaction: &Transaction,
    draft: &DraftId,
    key: &RecordKey,
    base: &RevisionId,
    proposal: bool,
) -> Result<(), Failure> {
    match revision::place(transaction, base, draft, key)? {
        Some(place) if place.is_of_record && (!place.is_proposal || proposal) => Ok(()),
        _ => Err(Error::UnknownBase { key: key.clone(), revision: base.clone() }.into()),
    }
}

/// Gives up unless the person was introduced.
pub(crate) fn known_person(connection: &Connection, id: &PersonId) -> Result<(), Failure> {
    match person::find(connection, id)? {
        Some(_) => Ok(()),
        None => Err(Error::UnknownPerson { person: id.clone() }.into()),
    }
}
