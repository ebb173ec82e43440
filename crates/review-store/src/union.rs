//! Bringing another store's revisions into this one: safe to repeat, the same in either order, never losing a word.
//!
//! The other file is a stranger's: each row is checked as if it were forged, and one fault refuses the whole union.
//! Settings and what is being typed stay where they are; the bin is each store's own.

use crate::encryption::Key;
use crate::error::{Failure, from_sqlite};
use crate::path::is_same;
use crate::step::{StepKind, trace};
use crate::table::{arrival, blob, content, device, draft, event, head, person, revision, revision_source, template};
use crate::{Error, Result, Store, connection, limit};
use review_core::record::{ContentHash, DeviceId, DraftId, FORMAT, PersonId, RecordKey, Revision, RevisionId};
use rusqlite::{Connection, Transaction};
use std::collections::BTreeSet;
use std::path::Path;

/// How much a union brought that was not here.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct UnionReport {
    /// Drafts.
    pub drafts: usize,
    /// Revisions.
    pub revisions: usize,
    /// Contents; fewer than revisions where two say the same.
    pub contents: usize,
    /// Pictures and attachments.
    pub blobs: usize,
    /// Templates.
    pub templates: usize,
    /// Events.
    pub events: usize,
}

impl UnionReport {
    /// Whether nothing came but news of what was done elsewhere. Such a union is no event itself; otherwise two stores
    /// united again and again would tell each other of it for ever.
    fn is_quiet(&self) -> bool {
        *self == Self { events: self.events, ..Self::default() }
    }

    fn body(&self) -> serde_json::Value {
        let Self { drafts, revisions, contents, blobs, templates, events } = self;
        serde_json::json!({ "drafts": drafts, "revisions": revisions, "contents": contents, "blobs": blobs,
            "templates": templates, "events": events })
    }
}

impl Store {
    /// Brings in what the store at `other` has and this one has not. The other file is only read.
    ///
    /// # Errors
    ///
    /// [`Error::Itself`], [`Error::Refused`] with what was found, and those of [`Store::open`] about the other file.
    /// This store is then as it was.
    pub fn union(&mut self, other: &Path, now: &str) -> Result<UnionReport> {
        self.union_with(other, None, now)
    }

    /// The same with a store that may be encrypted.
    pub fn union_with(&mut self, other: &Path, key: Option<&Key>, now: &str) -> Result<UnionReport> {
        limit::time(now)?;
        if is_same(&self.path, other) {
            return Err(Error::Itself { path: other.to_owned() });
        }
        let other = Store::open_brought(other, key)?;
        let device = self.device.clone();
        other.read(|theirs| {
            // Before anything else is asked of a file of strangers.
            connection::sound(theirs, &other.path)?;
            let report = self.change(|ours| unite(ours, theirs, &other.path, &device, now))?;
            Ok(report)
        })
    }
}

fn unite(
    ours: &Transaction,
    theirs: &Connection,
    path: &Path,
    device: &DeviceId,
    now: &str,
) -> Result<UnionReport, Failure> {
    let before = arrival::last(ours)?;
    let mut union = Union { ours, theirs, path, now, report: UnionReport::default(), touched: BTreeSet::new() };
    union.drafts()?;
    union.revisions()?;
    union.blobs()?;
    union.templates()?;
    union.events()?;
    for (draft, key) in &union.touched {
        head::refresh(ours, draft, key)?;
    }
    if !union.report.is_quiet() {
        let mut body = union.report.body();
        trace(ours, before, &mut body)?;
        event::append(ours, device, StepKind::Union.name(), None, now, &body.to_string())?;
    }
    Ok(union.report)
}

/// A union under way.
struct Union<'a> {
    ours: &'a Transaction<'a>,
    theirs: &'a Connection,
    path: &'a Path,
    now: &'a str,
    report: UnionReport,
    /// The records that got a revision: their heads are to be made again.
    touched: BTreeSet<(DraftId, RecordKey)>,
}

impl Union<'_> {
    fn drafts(&mut self) -> Result<(), Failure> {
        for draft in self.theirs(draft::all(self.theirs))? {
            self.allowed(limit::random_id("draft", &draft.id.0))?;
            self.allowed(limit::time(&draft.created_at))?;
            self.report.drafts += usize::from(draft::insert(self.ours, &draft.id, &draft.created_at)?);
        }
        Ok(())
    }

    /// In the order in which they arrived there, which is the order in which they are known to have arisen.
    fn revisions(&mut self) -> Result<(), Failure> {
        for id in self.theirs(revision::ids_by_arrival(self.theirs))? {
            let revision = self.theirs(revision::get(self.theirs, &id))?;
            self.check(&id, &revision)?;
            if !revision::exists(self.ours, &id)? {
                self.revision(&id, &revision)?;
            }
        }
        Ok(())
    }

    fn check(&self, id: &RevisionId, revision: &Revision) -> Result<(), Failure> {
        self.allowed(limit::hash("revision", &id.0))?;
        self.allowed(limit::revision(revision))?;
        if revision.id() != *id {
            return self.refuse(format!("revision {id} is not what its id says"));
        }
        if revision.format > FORMAT {
            let (path, found) = (self.path.to_owned(), revision.format);
            return Err(Error::Newer { path, found, supported: FORMAT }.into());
        }
        Ok(())
    }

    /// Adds a revision with all that it names.
    fn revision(&mut self, id: &RevisionId, revision: &Revision) -> Result<(), Failure> {
        if !draft::exists(self.ours, &revision.draft)? {
            return self.refuse(format!("the draft of revision {id} is missing"));
        }
        if let Some(parent) = revision::stray_parents(self.ours, revision)?.first() {
            return self.refuse(format!("revision {id} replaces {parent}, which belongs to another record"));
        }
        self.content(&revision.content)?;
        self.person(&revision.person)?;
        self.device(&revision.device)?;
        revision::insert(self.ours, id, revision)?;
        self.sources(id)?;
        arrival::insert(self.ours, id, self.now)?;
        self.touched.insert((revision.draft.clone(), revision.key.clone()));
        self.report.revisions += 1;
        Ok(())
    }

    /// Where the hash is here, nothing is done: bytes erased here stay erased, and bytes erased there stay ours.
    fn content(&mut self, hash: &ContentHash) -> Result<(), Failure> {
        if content::exists(self.ours, hash)? {
            return Ok(());
        }
        let Some(bytes) = self.theirs(content::find(self.theirs, hash))? else {
            return self.refuse(format!("content {hash} is missing"));
        };
        self.allowed(limit::content("content", bytes.as_ref().map_or(0, Vec::len)))?;
        if bytes.as_ref().is_some_and(|bytes| ContentHash::of(bytes) != *hash) {
            return self.refuse(format!("content {hash} is not what its hash says"));
        }
        content::insert(self.ours, hash, bytes.as_deref())?;
        self.report.contents += 1;
        Ok(())
    }

    fn person(&self, id: &PersonId) -> Result<(), Failure> {
        if person::find(self.ours, id)?.is_some() {
            return Ok(());
        }
        let Some(person) = self.theirs(person::find(self.theirs, id))? else {
            return self.refuse(format!("person {id} is missing"));
        };
        self.allowed(person::check(&person))?;
        Ok(person::insert(self.ours, id, &person)?)
    }

    fn device(&self, id: &DeviceId) -> Result<(), Failure> {
        if device::name(self.ours, id)?.is_some() {
            return Ok(());
        }
        let Some(name) = self.theirs(device::name(self.theirs, id))? else {
            return self.refuse(format!("device {id} is missing"));
        };
        self.allowed(limit::text("name", &name))?;
        Ok(device::insert(self.ours, id, &name)?)
    }

    /// The id of a revision does not cover its sources; so they are taken with a new revision only, never added to one
    /// that is here.
    fn sources(&self, id: &RevisionId) -> Result<(), Failure> {
        let sources = self.theirs(revision_source::of(self.theirs, id))?;
        for (source, _) in &sources {
            self.allowed(limit::hash("source", &source.0))?;
        }
        Ok(revision_source::insert(self.ours, id, &sources)?)
    }

    fn blobs(&mut self) -> Result<(), Failure> {
        for hash in self.theirs(blob::hashes(self.theirs))? {
            self.allowed(limit::hash("picture", &hash.0))?;
            if blob::find(self.ours, &hash)?.is_some() {
                continue;
            }
            let Some(found) = self.theirs(blob::find(self.theirs, &hash))? else { continue };
            self.allowed(blob::check(&found))?;
            if found.bytes.as_ref().is_some_and(|bytes| blob::hash_of(bytes) != hash) {
                return self.refuse(format!("picture {hash} is not what its hash says"));
            }
            self.report.blobs += usize::from(blob::insert(self.ours, &found)?);
        }
        Ok(())
    }

    /// A template that is here under the same id and version stays as it is: a draft has its own copy of its outline.
    fn templates(&mut self) -> Result<(), Failure> {
        for (id, version) in self.theirs(template::keys(self.theirs))? {
            let Some(bytes) = self.theirs(template::find(self.theirs, &id, version))? else { continue };
            let found = (id, version, bytes);
            self.allowed(template::check(&found))?;
            self.report.templates += usize::from(template::insert(self.ours, &found)?);
        }
        Ok(())
    }

    fn events(&mut self) -> Result<(), Failure> {
        for key in self.theirs(event::keys(self.theirs))? {
            let event = self.theirs(event::get(self.theirs, &key))?;
            self.allowed(event.check())?;
            if event.hash != event.computed_hash() {
                return self.refuse(format!("event {} of device {} was changed", event.seq, event.device));
            }
            if !event::exists(self.ours, &event.device, event.seq, &event.hash)? {
                self.event(&event)?;
            }
        }
        Ok(())
    }

    fn event(&mut self, event: &event::Event) -> Result<(), Failure> {
        self.device(&event.device)?;
        if !event.is_linked(self.ours)? {
            return self.refuse(format!("the event before {} of device {} is gone", event.seq, event.device));
        }
        self.report.events += 1;
        Ok(event::insert(self.ours, event)?)
    }

    /// What reading the other file gave; a failure is about that file and not about ours.
    fn theirs<T>(&self, result: rusqlite::Result<T>) -> Result<T, Failure> {
        result.map_err(|error| from_sqlite(error, self.path).into())
    }

    /// A form or a size that a store does not take is a reason to refuse the file.
    fn allowed(&self, result: Result<()>) -> Result<(), Failure> {
        result.or_else(|error| self.refuse(error.to_string()))
    }

    fn refuse<T>(&self, reason: String) -> Result<T, Failure> {
        Err(Error::Refused { path: self.path.to_owned(), reason }.into())
    }
}
