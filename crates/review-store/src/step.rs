//! Big steps: what one command wrote in one go. An event names it, and it is taken back in one go.
//!
//! What a step wrote arrived in one run, so the event names the first and the last arrival, with a digest of the
//! revisions: a step of any size is one short line, and it is recognised only where it happened.

use crate::error::Failure;
use crate::keep::settle_where;
use crate::restore::{Restored, Restoring};
use crate::table::event::{self, Event};
use crate::table::{arrival, draft, head, revision};
use crate::write::{Author, known_person, settle_records, write_changes};
use crate::{Authorship, Change, Error, Result, Store, limit};
use review_core::draft::Heads;
use review_core::record::{DeviceId, DraftId, PersonId, RecordKey, RevisionId, hexadecimal};
use rusqlite::{Connection, Transaction};
use serde_json::{Value, json};
use sha2::{Digest, Sha256};
use std::collections::{BTreeMap, BTreeSet};

/// What a step did.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StepKind {
    /// Took answers from a file.
    Import,
    /// Took over answers of an earlier review.
    Carry,
    /// Brought back what was.
    Restore,
    /// Took back another step.
    Undo,
    /// Took in another store.
    Union,
    /// Put words in the place of others, all over the review.
    Replace,
}

impl StepKind {
    const ALL: [StepKind; 6] =
        [StepKind::Import, StepKind::Carry, StepKind::Restore, StepKind::Undo, StepKind::Union, StepKind::Replace];

    /// The kind of the event.
    pub fn name(self) -> &'static str {
        match self {
            StepKind::Import => "import",
            StepKind::Carry => "carry",
            StepKind::Restore => "restore",
            StepKind::Undo => "undo",
            StepKind::Union => "union",
            StepKind::Replace => "replace",
        }
    }
}

/// A step that was taken in this store.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    /// The hash of its event, by which it is taken back.
    pub event: String,
    /// What it did.
    pub kind: StepKind,
    /// To which draft; none for the whole store.
    pub draft: Option<DraftId>,
    /// When.
    pub at: String,
    /// Who did it; nobody is named for a union.
    pub person: Option<PersonId>,
    /// The number of revisions written.
    pub written: usize,
    /// Whether it was taken back.
    pub is_undone: bool,
}

/// What an event says of a step.
struct Trace {
    first: i64,
    last: i64,
    digest: String,
    undoes: Option<String>,
    person: Option<PersonId>,
}

impl Trace {
    fn read(event: &Event) -> Option<Self> {
        let body: Value = serde_json::from_str(&event.body).ok()?;
        let text = |name: &str| body.get(name).and_then(Value::as_str).map(str::to_owned);
        let number = |name: &str| body.get(name).and_then(Value::as_i64);
        let (first, last) = (number("first")?, number("last")?);
        let is_run = 0 < first && first <= last;
        let trace = Trace {
            first,
            last,
            digest: text("digest")?,
            undoes: text("undoes"),
            person: text("person").map(PersonId),
        };
        is_run.then_some(trace)
    }
}

/// Names, in one event, everything that arrived after `before`; gives its hash. Nothing arrived: there was no step.
pub(crate) fn name_step(
    transaction: &Transaction,
    author: &Author,
    kind: StepKind,
    draft: Option<&DraftId>,
    before: i64,
    mut body: Value,
) -> Result<Option<String>, Failure> {
    if !trace(transaction, before, &mut body)? {
        return Ok(None);
    }
    body["person"] = json!(author.by.person.0);
    if !author.by.reason.is_empty() {
        body["reason"] = json!(author.by.reason);
    }
    event::append(transaction, &author.device, kind.name(), draft, &author.by.at, &body.to_string()).map(Some)
}

/// Adds to the body of an event what arrived after `before`; says whether anything did.
pub(crate) fn trace(connection: &Connection, before: i64, body: &mut Value) -> rusqlite::Result<bool> {
    let (first, last) = (before + 1, arrival::last(connection)?);
    if first > last {
        return Ok(false);
    }
    body["first"] = json!(first);
    body["last"] = json!(last);
    body["digest"] = json!(digest(&arrival::between(connection, first, last)?));
    Ok(true)
}

/// SHA-256 over the ids, each with an end of line.
fn digest(revisions: &[RevisionId]) -> String {
    let mut hasher = Sha256::new();
    for revision in revisions {
        hasher.update(revision.0.as_bytes());
        hasher.update(b"\n");
    }
    hexadecimal(&hasher.finalize())
}

impl Store {
    /// Writes changes as one step, which can be taken back as one: an import, answers carried over, words replaced.
    /// Otherwise as [`Store::write`]. Gives the event by which it is taken back; none if all of it was said already.
    pub fn write_step(
        &mut self,
        draft: &DraftId,
        kind: StepKind,
        changes: Vec<Change>,
        by: &Authorship,
    ) -> Result<Option<String>> {
        let author = Author { device: self.device.clone(), by };
        self.change(|transaction| {
            crate::draft::known(transaction, draft)?;
            settle_records(transaction, draft, &author, &changes)?;
            let before = arrival::last(transaction)?;
            write_changes(transaction, draft, changes, &author)?;
            name_step(transaction, &author, kind, Some(draft), before, json!({}))
        })
    }

    /// The steps that were taken in this store, the newest first; those of one draft come with those of the whole
    /// store.
    pub fn steps(&self, draft: Option<&DraftId>) -> Result<Vec<Step>> {
        let events = self.events(draft)?;
        let own: Vec<&Event> = events.iter().filter(|event| event.device == self.device).collect();
        let mut undone = BTreeSet::new();
        let mut steps = Vec::new();
        // From the newest: an undoing that was undone itself counts no more.
        let mut newest: Vec<&Event> = own;
        newest.sort_by(|one, other| (other.seq, &one.hash).cmp(&(one.seq, &other.hash)));
        for event in newest {
            let kind = StepKind::ALL.into_iter().find(|kind| kind.name() == event.kind);
            let (Some(kind), Some(trace)) = (kind, Trace::read(event)) else { continue };
            let is_undone = undone.contains(&event.hash);
            if !is_undone {
                undone.extend(trace.undoes);
            }
            steps.push(Step {
                event: event.hash.clone(),
                kind,
                draft: (!event.draft.is_empty()).then(|| DraftId(event.draft.clone())),
                at: event.at.clone(),
                person: trace.person,
                written: usize::try_from(trace.last - trace.first + 1).unwrap_or_default(),
                is_undone,
            });
        }
        Ok(steps)
    }

    /// Takes a step back: what stood there before is written again, as one step that can itself be taken back. Records
    /// that were changed since are left as they are, and named. A draft that came with the step goes into the bin.
    ///
    /// # Errors
    ///
    /// [`Error::UnknownStep`] if no such step was taken in this store.
    pub fn undo_step(&mut self, event: &str, by: &Authorship) -> Result<Restored> {
        limit::time(&by.at)?;
        let by = Restoring::authorship(by);
        let author = Author { device: self.device.clone(), by: &by };
        self.change(|transaction| {
            known_person(transaction, &by.person)?;
            let step = find(transaction, event, &author.device)?;
            undo(transaction, event, &step, &author)
        })
    }
}

/// The step of this event, if what it names is what is here.
fn find(connection: &Connection, hash: &str, device: &DeviceId) -> Result<(Event, Trace), Failure> {
    let event = event::find(connection, hash)?.filter(|event| event.device == *device);
    let step = event.and_then(|event| Trace::read(&event).map(|trace| (event, trace)));
    if let Some((event, trace)) = step
        && digest(&arrival::between(connection, trace.first, trace.last)?) == trace.digest
    {
        return Ok((event, trace));
    }
    Err(Error::UnknownStep { event: hash.to_owned() }.into())
}

fn undo(
    transaction: &Transaction,
    hash: &str,
    (event, trace): &(Event, Trace),
    author: &Author,
) -> Result<Restored, Failure> {
    let mut touched: BTreeMap<DraftId, BTreeSet<RecordKey>> = BTreeMap::new();
    for id in arrival::between(transaction, trace.first, trace.last)? {
        let revision = revision::get(transaction, &id)?;
        touched.entry(revision.draft).or_default().insert(revision.key);
    }
    for (draft, keys) in &touched {
        settle_where(transaction, draft, &author.device, |row| keys.contains(&row.key))?;
    }
    let before = arrival::last(transaction)?;
    let mut restored = Restored::default();
    for (draft, keys) in touched {
        let then = head::of_draft_at(transaction, &draft, trace.first - 1)?;
        if then.is_empty() && event.kind == StepKind::Union.name() {
            draft::set_binned(transaction, &draft, Some(&author.by.at))?;
            event::append(transaction, &author.device, "bin", Some(&draft), &author.by.at, "")?;
            restored.binned.push(draft);
            continue;
        }
        let after = head::of_draft_at(transaction, &draft, trace.last)?;
        let mut restoring = Restoring::new(transaction, &draft, author)?;
        let is_untouched = |key: &RecordKey| same_revisions(&after, &restoring.now, key);
        let (untouched, changed): (BTreeSet<RecordKey>, BTreeSet<RecordKey>) = keys.into_iter().partition(is_untouched);
        restoring.records(&then, |key| untouched.contains(key))?;
        restored.left.extend(changed.into_iter().map(|key| (draft.clone(), key)));
        restored.take(restoring);
    }
    let draft = (!event.draft.is_empty()).then(|| DraftId(event.draft.clone()));
    let body = json!({ "undoes": hash });
    restored.event = name_step(transaction, author, StepKind::Undo, draft.as_ref(), before, body)?;
    Ok(restored)
}

fn same_revisions(one: &Heads, other: &Heads, key: &RecordKey) -> bool {
    let revisions = |heads: &Heads| -> Vec<RevisionId> {
        heads.get(key).into_iter().flatten().map(|head| head.revision.clone()).collect()
    };
    revisions(one) == revisions(other)
}
