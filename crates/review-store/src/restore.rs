//! Bringing back what was: an answer, a chapter or the draft. Nothing is taken away: what was becomes new revisions.

use crate::draft::known;
use crate::error::Failure;
use crate::keep::settle_where;
use crate::milestone::heads_of_milestone;
use crate::step::{StepKind, name_step};
use crate::table::{arrival, head};
use crate::timeline::Scope;
use crate::write::{Author, known_person, write_anew};
use crate::{Authorship, Change, Error, Result, Store, limit};
use review_core::draft::Heads;
use review_core::record::{DraftId, Head, Origin, RecordKey, Relation, RevisionId};
use review_core::restore::{Renamed, as_it_was, emptied, is_restorable, names_revisions};
use rusqlite::Transaction;
use serde_json::{Value, json};
use std::collections::BTreeSet;

/// A moment in the history of a draft.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Moment {
    /// When this arrival was the last.
    Arrival(i64),
    /// A milestone, by its id.
    Milestone(String),
}

/// What a restoration did.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Restored {
    /// The hash of the event, by which it can be taken back; none if everything was as it was already.
    pub event: Option<String>,
    /// The number of revisions written.
    pub written: usize,
    /// The records that were left as they are: what they said was erased, or they were changed since.
    pub left: Vec<(DraftId, RecordKey)>,
    /// The drafts that went into the bin.
    pub binned: Vec<DraftId>,
}

impl Restored {
    /// Counts what was done to one draft.
    pub(crate) fn take(&mut self, restoring: Restoring) {
        self.written += restoring.written;
        self.left.extend(restoring.left.into_iter().map(|key| (restoring.draft.clone(), key)));
    }
}

impl Store {
    /// Makes the records of `scope` say again what they said at a moment, as one step. What people said about the text
    /// (states, comments, sign-offs, milestones) stays. A record that was not there then says nothing afterwards; words
    /// that were erased since cannot come back, and their records are left.
    pub fn restore(&mut self, draft: &DraftId, scope: &Scope, moment: &Moment, by: &Authorship) -> Result<Restored> {
        let body = match moment {
            Moment::Arrival(seq) => json!({ "to": seq }),
            Moment::Milestone(milestone) => json!({ "milestone": milestone }),
        };
        self.restore_where(
            draft,
            by,
            body,
            |key| scope.restores(key),
            |transaction| match moment {
                Moment::Arrival(seq) => Ok(head::of_draft_at(transaction, draft, *seq)?),
                Moment::Milestone(milestone) => heads_of_milestone(transaction, draft, milestone),
            },
        )
    }

    /// Makes a record say again what one of its revisions says, as one step.
    ///
    /// # Errors
    ///
    /// [`Error::UnknownRevision`] unless it is a revision of a record of this draft that can be restored.
    pub fn restore_revision(&mut self, draft: &DraftId, revision: &RevisionId, by: &Authorship) -> Result<Restored> {
        let unknown = || Error::UnknownRevision { revision: revision.clone() };
        let found = self.read(|connection| {
            let place = head::of_revision(connection, revision)?;
            let is_here = match &place {
                Some((key, _)) => crate::table::revision::place(connection, revision, draft, key)?,
                None => None,
            };
            Ok(place.filter(|(key, _)| is_restorable(key) && is_here.is_some_and(|place| place.is_of_record)))
        })?;
        let (key, head) = found.ok_or_else(unknown)?;
        let then = Heads::from([(key.clone(), vec![head])]);
        let body = json!({ "revision": revision.0 });
        self.restore_where(draft, by, body, |other| *other == key, |_| Ok(then.clone()))
    }

    fn restore_where(
        &mut self,
        draft: &DraftId,
        by: &Authorship,
        body: Value,
        chosen: impl Fn(&RecordKey) -> bool,
        then: impl FnOnce(&Transaction) -> Result<Heads, Failure>,
    ) -> Result<Restored> {
        limit::time(&by.at)?;
        let by = Restoring::authorship(by);
        let author = Author { device: self.device.clone(), by: &by };
        self.change(|transaction| {
            known(transaction, draft)?;
            known_person(transaction, &by.person)?;
            let then = then(transaction)?;
            settle_where(transaction, draft, &author.device, |row| chosen(&row.key))?;
            let before = arrival::last(transaction)?;
            let mut restoring = Restoring::new(transaction, draft, &author)?;
            restoring.records(&then, chosen)?;
            let mut restored = Restored::default();
            restored.take(restoring);
            restored.event = name_step(transaction, &author, StepKind::Restore, Some(draft), before, body)?;
            Ok(restored)
        })
    }
}

/// A restoration of a draft under way.
pub(crate) struct Restoring<'a> {
    transaction: &'a Transaction<'a>,
    draft: &'a DraftId,
    author: &'a Author<'a>,
    /// The heads as they are, what was restored included.
    pub(crate) now: Heads,
    renamed: Renamed,
    written: usize,
    left: Vec<RecordKey>,
}

impl<'a> Restoring<'a> {
    pub(crate) fn new(transaction: &'a Transaction, draft: &'a DraftId, author: &'a Author) -> rusqlite::Result<Self> {
        let now = head::of_draft(transaction, draft)?;
        Ok(Self { transaction, draft, author, now, renamed: Renamed::new(), written: 0, left: Vec::new() })
    }

    /// Who restores, whatever origin was given.
    pub(crate) fn authorship(by: &Authorship) -> Authorship {
        Authorship { origin: Origin::Restored, ..by.clone() }
    }

    /// Makes the chosen records say what they said then: words and rows first, then what names them.
    pub(crate) fn records(&mut self, then: &Heads, chosen: impl Fn(&RecordKey) -> bool) -> Result<(), Failure> {
        let keys: BTreeSet<&RecordKey> = then.keys().chain(self.now.keys()).filter(|key| chosen(key)).collect();
        let keys: Vec<RecordKey> = keys.into_iter().cloned().collect();
        let (naming, words): (Vec<RecordKey>, Vec<RecordKey>) = keys.into_iter().partition(names_revisions);
        for key in words.into_iter().chain(naming) {
            let heads = then.get(&key).map_or(&[][..], Vec::as_slice);
            self.record(key, heads)?;
        }
        Ok(())
    }

    fn record(&mut self, key: RecordKey, then: &[Head]) -> Result<(), Failure> {
        let now = self.now.get(&key).cloned().unwrap_or_default();
        let wanted = if then.is_empty() { self.nothing(&key, &now) } else { self.contents(&key, then) };
        let Some(wanted) = wanted else {
            // What can say nothing at all is not worth a word; what was erased is.
            self.left.extend((!then.is_empty()).then_some(key));
            return Ok(());
        };
        let said: BTreeSet<Option<&[u8]>> = now.iter().map(|head| head.content.as_deref()).collect();
        if said != wanted.iter().map(|(_, content)| Some(content.as_slice())).collect() {
            // What was carried over and is to be confirmed still is, unless somebody typed since.
            let is_carried =
                |heads: &[Head]| !heads.is_empty() && heads.iter().all(|head| head.origin == Origin::Carried);
            let origin = if is_carried(then) && is_carried(&now) { Origin::Carried } else { Origin::Restored };
            self.write(&key, &wanted, &now, origin)?;
        }
        self.rename(&key, &wanted);
        Ok(())
    }

    /// What a record says that was not there then.
    fn nothing(&self, key: &RecordKey, now: &[Head]) -> Option<Wanted> {
        let said = now.iter().find_map(|head| head.content.as_deref()).unwrap_or_default();
        let content = emptied(key, said)?;
        let content = if names_revisions(key) { self.followed(key, &content) } else { content };
        Some(vec![(None, content)])
    }

    /// What the heads said then, each content once; none if one was erased.
    fn contents(&self, key: &RecordKey, then: &[Head]) -> Option<Wanted> {
        let mut wanted = Wanted::new();
        for head in then {
            let content = head.content.as_deref()?;
            let content = if names_revisions(key) { self.followed(key, content) } else { content.to_vec() };
            wanted.push((Some(head.revision.clone()), content));
        }
        Some(wanted)
    }

    fn followed(&self, key: &RecordKey, content: &[u8]) -> Vec<u8> {
        as_it_was(key, content, &self.now, &self.renamed)
    }

    /// Several versions, a conflict then, are a conflict again: each takes the place of what stands there now.
    fn write(&mut self, key: &RecordKey, wanted: &Wanted, now: &[Head], origin: Origin) -> Result<(), Failure> {
        let bases: Vec<RevisionId> = now.iter().map(|head| head.revision.clone()).collect();
        let mut heads: Vec<Head> = Vec::new();
        for (source, content) in wanted {
            if heads.iter().any(|head| head.content.as_ref() == Some(content)) {
                continue;
            }
            let sources = source.iter().map(|source| (source.clone(), Relation::Restored)).collect();
            let bases = Some(bases.clone());
            let change = Change { sources, bases, origin: Some(origin), ..Change::new(key.clone(), content.clone()) };
            let revision = write_anew(self.transaction, self.draft, &change, Vec::new(), self.author)?;
            let at = self.author.by.at.clone();
            heads.push(Head { revision, content: Some(change.content), origin, at });
            self.written += 1;
        }
        self.now.insert(key.clone(), heads);
        Ok(())
    }

    /// Remembers which revisions say now what others said then.
    fn rename(&mut self, key: &RecordKey, wanted: &Wanted) {
        let now = self.now.get(key).map_or(&[][..], Vec::as_slice);
        for (source, content) in wanted {
            let says = |head: &&Head| head.content.as_ref() == Some(content);
            if let (Some(source), Some(head)) = (source, now.iter().find(says)) {
                self.renamed.insert(source.clone(), head.revision.clone());
            }
        }
    }
}

/// What a record is to say, each content with the revision that said it.
type Wanted = Vec<(Option<RevisionId>, Vec<u8>)>;
