//! Writing: a change becomes a revision and takes the place of its parents among the heads.

use crate::draft::known;
use crate::error::Failure;
use crate::table::{arrival, content, head, person, revision, revision_source};
use crate::{Error, Result, Store, limit};
use review_core::record::{
    ContentHash, DeviceId, DraftId, FORMAT, Origin, PersonId, RecordKey, Relation, Revision, RevisionId,
};
use rusqlite::{Connection, Transaction};

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
}

impl Change {
    /// The record says `content` from now on, whatever it said before.
    pub fn new(key: RecordKey, content: impl Into<Vec<u8>>) -> Self {
        Self { key, content: content.into(), sources: Vec::new(), proposal: false, bases: None }
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

impl Store {
    /// Writes all changes or none. Gives, for each, the revision that now says it: where a record already says the
    /// same and has one head, nothing is written and that head is given.
    pub fn write(&mut self, draft: &DraftId, changes: Vec<Change>, by: &Authorship) -> Result<Vec<RevisionId>> {
        let author = Author { device: self.device.clone(), by };
        self.change(|transaction| {
            known(transaction, draft)?;
            write_changes(transaction, draft, changes, &author)
        })
    }
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
    limit::content("content", change.content.len())?;
    change.sources.iter().try_for_each(|(source, _)| limit::hash("source", &source.0))?;
    let heads = head::of_record(transaction, draft, &change.key)?;
    let hash = ContentHash::of(&change.content);
    if let [head] = heads.as_slice()
        && !change.proposal
        && !head.is_erased
        && head.content == hash
    {
        return Ok(head.revision.clone());
    }
    let parents = parents(transaction, draft, change, heads)?;
    let revision = revision_of(draft, change, hash, parents, author);
    limit::revision(&revision)?;
    content::keep(transaction, &revision.content, &change.content)?;
    add(transaction, &revision, change)
}

fn revision_of(
    draft: &DraftId,
    change: &Change,
    content: ContentHash,
    parents: Vec<RevisionId>,
    author: &Author,
) -> Revision {
    Revision {
        draft: draft.clone(),
        key: change.key.clone(),
        content,
        format: FORMAT,
        origin: author.by.origin,
        proposal: change.proposal,
        person: author.by.person.clone(),
        device: author.device.clone(),
        at: author.by.at.clone(),
        reason: author.by.reason.clone(),
        parents,
    }
}

/// Adds the revision with all that belongs to it. One that is here already, to the last field, stays as it is.
fn add(transaction: &Transaction, revision: &Revision, change: &Change) -> Result<RevisionId, Failure> {
    let id = revision.id();
    if !revision::insert(transaction, &id, revision)? {
        return Ok(id);
    }
    revision_source::insert(transaction, &id, &change.sources)?;
    arrival::insert(transaction, &id, &revision.at)?;
    if !change.proposal {
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
        check_base(transaction, draft, change, base)?;
    }
    Ok(bases)
}

/// A base is a revision of the same record. Only a proposal replaces a proposal: were the text written in its place,
/// the proposal's own bases would stay heads beside it.
fn check_base(transaction: &Transaction, draft: &DraftId, change: &Change, base: &RevisionId) -> Result<(), Failure> {
    match revision::place(transaction, base, draft, &change.key)? {
        Some(place) if place.is_of_record && (!place.is_proposal || change.proposal) => Ok(()),
        _ => Err(Error::UnknownBase { key: change.key.clone(), revision: base.clone() }.into()),
    }
}

/// Gives up unless the person was introduced.
pub(crate) fn known_person(connection: &Connection, id: &PersonId) -> Result<(), Failure> {
    match person::find(connection, id)? {
        Some(_) => Ok(()),
        None => Err(Error::UnknownPerson { person: id.clone() }.into()),
    }
}
