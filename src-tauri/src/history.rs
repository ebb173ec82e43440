//! What happened to a review: its versions, what changed between two moments, bringing back what was, milestones, the
//! decision of conflicts.

use crate::desk::{Desk, now, question};
use crate::difference::lines;
use crate::error::Result;
use crate::show::{Speech, section_title, show_answer};
use crate::view::{
    AppError, ChangedAnswer, ChoiceView, ConflictVersion, ConflictView, HistoryPage, MilestoneView, MomentView,
    PickView, Resolution, RestoreResult, RestoreScope, SideView, StepLine, Version,
};
use review_core::answer::Answer;
use review_core::compare::{Choice, Pick, Side, compare_drafts, resolve};
use review_core::conflict::{self, Conflict};
use review_core::draft::Draft;
use review_core::outline_view::{Section, section_of, sections};
use review_core::record::{DraftId, Origin, RecordKind, RevisionId};
use review_core::restore::is_restorable;
use review_core::text::Block;
use review_locale::Language;
use review_store::backup::Reason;
use review_store::{Change, FileToKeep, Milestone, Moment, Restored, Scope, Store, TimelineEntry, Words};
use std::collections::BTreeMap;
use std::path::Path;

/// How many versions are shown at a time.
const PAGE: usize = 100;

fn id(review: &str) -> DraftId {
    DraftId(review.to_owned())
}

fn of_question(question: &str) -> Scope {
    Scope::Questions(vec![question.to_owned()])
}

/// The versions of a review, or of one question, before an arrival.
pub fn history(desk: &mut Desk, review: &str, question: Option<&str>, before: Option<i64>) -> Result<HistoryPage> {
    let draft = desk.draft(review)?;
    let scope = question.map_or(Scope::Draft, of_question);
    let entries = desk.store.timeline(&draft.id, &scope, before, PAGE + 1)?;
    let sections = sections(&draft);
    let speech = Speech::new(desk);
    let before = entries.get(PAGE).and_then(|_| entries.get(PAGE - 1)).map(|last| last.arrival);
    let versions = entries.iter().take(PAGE).map(|entry| version(&speech, &draft, &sections, entry));
    Ok(HistoryPage { versions: versions.collect(), before })
}

fn version(speech: &Speech, draft: &Draft, sections: &[Section], entry: &TimelineEntry) -> Version {
    let revision = &entry.revision;
    let key = &revision.key;
    let is_answer = matches!(key.kind, RecordKind::Answer | RecordKind::Info);
    let asked = draft.question(&key.path).filter(|_| is_answer);
    let section = section_of(sections, &key.path).filter(|_| is_answer);
    Version {
        arrival: entry.arrival,
        revision: entry.id.0.clone(),
        kind: key.kind.name().to_owned(),
        section: section.map(|section| section.id.to_string()).unwrap_or_default(),
        question: key.path.clone(),
        title: asked.map(|asked| draft.template.label(&speech.words, &asked)).unwrap_or_default(),
        language: key.lang,
        at: revision.at.clone(),
        person: entry.person.name.clone(),
        entity: entry.person.entity.clone(),
        device: entry.device.clone(),
        origin: revision.origin.name().to_owned(),
        reason: revision.reason.clone(),
        current: entry.is_head,
        erased: entry.is_erased,
        restorable: is_restorable(key) && !entry.is_erased,
    }
}

/// What changed from one moment to another, in one question or in all, in the order of the outline.
pub fn compare(
    desk: &mut Desk,
    review: &str,
    question: Option<&str>,
    language: Language,
    (from, to): (&MomentView, &MomentView),
) -> Result<Vec<ChangedAnswer>> {
    let draft = desk.draft(review)?;
    let (old, new) = (then(desk, &draft, from)?, then(desk, &draft, to)?);
    let speech = Speech::new(desk);
    let languages: Vec<Language> = match question {
        Some(_) => draft.languages().into_iter().collect(),
        None => vec![language],
    };
    let mut changed = Vec::new();
    for section in sections(&draft) {
        for asked in section.questions.iter().filter(|asked| question.is_none_or(|question| asked.id == question)) {
            let names = crate::show::names(&speech, &draft, asked, language);
            for (language, difference) in compare_drafts(old.as_ref(), new.as_ref(), asked, &languages) {
                changed.push(ChangedAnswer {
                    section: section_title(&speech, &draft, &section.id),
                    question: asked.id.clone(),
                    title: draft.template.label(&speech.words, asked),
                    language,
                    lines: lines(&difference, &names),
                });
            }
        }
    }
    Ok(changed)
}

/// The review at a moment; none before it had an outline.
fn then(desk: &Desk, draft: &Draft, moment: &MomentView) -> Result<Option<Draft>> {
    let heads = match moment {
        MomentView::Now => return Ok(Some(draft.clone())),
        MomentView::After { arrival } => desk.store.heads_at(&draft.id, *arrival)?,
        MomentView::Before { arrival } => desk.store.heads_at(&draft.id, arrival.saturating_sub(1))?,
        MomentView::Milestone { milestone } => desk.store.heads_at_milestone(&draft.id, milestone)?,
    };
    Ok(Draft::new(draft.id.clone(), heads, BTreeMap::new()).ok())
}

/// Makes an answer, a section or the review say again what it said at a moment.
pub fn restore(desk: &mut Desk, review: &str, scope: &RestoreScope, moment: &MomentView) -> Result<RestoreResult> {
    let draft = desk.draft(review)?;
    let unknown = |section: &str| AppError::new("error-unknown-section", &[("section", &section)]);
    let scope = match scope {
        RestoreScope::Draft => Scope::Draft,
        RestoreScope::Question { question } => of_question(question),
        RestoreScope::Section { section } => {
            let found = sections(&draft).into_iter().find(|found| found.id.to_string() == *section);
            let questions = found.ok_or_else(|| unknown(section))?.questions;
            Scope::Questions(questions.into_iter().map(|question| question.id).collect())
        }
    };
    let moment = match moment {
        // As it is now: nothing to bring back.
        MomentView::Now => Moment::Arrival(i64::MAX),
        MomentView::After { arrival } => Moment::Arrival(*arrival),
        MomentView::Before { arrival } => Moment::Arrival(arrival.saturating_sub(1)),
        MomentView::Milestone { milestone } => Moment::Milestone(milestone.clone()),
    };
    step(desk, review, |desk, draft, by| Ok(desk.store.restore(draft, &scope, &moment, by)?))
}

/// Makes one record say again what one of its versions says.
pub fn restore_version(desk: &mut Desk, review: &str, revision: &str) -> Result<RestoreResult> {
    let revision = RevisionId(revision.to_owned());
    step(desk, review, |desk, draft, by| Ok(desk.store.restore_revision(draft, &revision, by)?))
}

/// Takes a big step back.
pub fn undo(desk: &mut Desk, review: &str, event: &str) -> Result<RestoreResult> {
    step(desk, review, |desk, _, by| Ok(desk.store.undo_step(event, by)?))
}

/// A big step: backed up before, and named by what it left.
fn step(
    desk: &mut Desk,
    review: &str,
    work: impl FnOnce(&mut Desk, &DraftId, &review_store::Authorship) -> Result<Restored>,
) -> Result<RestoreResult> {
    desk.settle(review, None)?;
    desk.back_up(Reason::Restore)?;
    let by = desk.authorship(&now(), Origin::Restored)?;
    let restored = work(desk, &id(review), &by)?;
    desk.read_anew();
    let draft = desk.draft(review)?;
    let speech = Speech::new(desk);
    let title = |key: &review_core::record::RecordKey| {
        let asked = draft.question(&key.path);
        asked.map_or_else(|| key.path.clone(), |asked| draft.template.label(&speech.words, &asked))
    };
    let mut left: Vec<String> = restored.left.iter().map(|(_, key)| title(key)).collect();
    left.dedup();
    Ok(RestoreResult { written: restored.written, left, step: restored.event })
}

/// The big steps, the newest first.
pub fn steps(desk: &Desk, review: &str) -> Result<Vec<StepLine>> {
    let mut lines = Vec::new();
    for step in desk.store.steps(Some(&id(review)))? {
        let person = step.person.as_ref().map(|person| desk.store.person(person)).transpose()?.flatten();
        lines.push(StepLine {
            step: step.event,
            kind: step.kind.name().to_owned(),
            at: step.at,
            person: person.map(|(name, _, _)| name).unwrap_or_default(),
            written: step.written,
            undone: step.is_undone,
        });
    }
    Ok(lines)
}

/// The milestones, the newest first.
pub fn milestones(desk: &Desk, review: &str) -> Result<Vec<MilestoneView>> {
    let view = |Milestone { id, name, at, file, .. }: Milestone| MilestoneView {
        file: file.map(|file| file.name),
        id,
        name,
        at,
    };
    Ok(desk.store.milestones(&id(review))?.into_iter().map(view).collect())
}

/// Names the review as it stands, with the file at `file` if there is one.
pub fn set_milestone(desk: &mut Desk, review: &str, name: &str, file: Option<&Path>) -> Result<Vec<MilestoneView>> {
    let by = desk.authorship(&now(), Origin::Typed)?;
    let read = |path: &Path| {
        let refused = |reason| AppError::new("error-read-file", &[("path", &path.display()), ("reason", &reason)]);
        std::fs::read(path).map_err(refused)
    };
    let bytes = file.map(read).transpose()?;
    let file_name = file.and_then(Path::file_name).map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    let media_type = match file.and_then(Path::extension).and_then(|ending| ending.to_str()) {
        Some("pdf") => "application/pdf",
        Some(_) | None => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    };
    let file = bytes.as_ref().map(|bytes| FileToKeep { name: &file_name, media_type, bytes });
    desk.store.set_milestone(&id(review), name, file, &by)?;
    desk.read_anew();
    milestones(desk, review)
}

/// The file that was sent at a milestone, with its name.
pub fn milestone_file(desk: &Desk, review: &str, milestone: &str) -> Result<Option<(String, Vec<u8>)>> {
    let found = desk.store.milestones(&id(review))?.into_iter().find(|found| found.id == milestone);
    let Some(file) = found.and_then(|found| found.file) else { return Ok(None) };
    Ok(desk.store.blob(&file.blob)?.map(|(_, bytes)| (file.name, bytes)))
}

/// Erases the words of a version for good. The backup that is made for it keeps the rest of the review and none of these
/// words. Answers in how many places they stood.
pub fn expunge(desk: &mut Desk, review: &str, revision: &str, in_backups: bool, reason: &str) -> Result<usize> {
    let words = Words::Revisions(vec![RevisionId(revision.to_owned())]);
    let by = desk.authorship(&now(), Origin::Typed)?;
    let by = review_store::Authorship { reason: reason.to_owned(), ..by };
    let expunged = desk.store.expunge_words(&id(review), &words, &by)?;
    desk.read_anew();
    let folder = review_store::backup::folder_of(desk.store.path());
    for backup in review_store::backup::backups(&folder)?.into_iter().filter(|_| in_backups) {
        desk.store.expunge_in_backup(&backup.path, &id(review), &words, &by)?;
    }
    desk.back_up(Reason::Restore)?;
    Ok(expunged.contents + expunged.working)
}

/// Versions of an answer that await a decision; none are shown if there is nothing to decide.
pub fn conflict(desk: &mut Desk, review: &str, asked: &str, language: Language) -> Result<ConflictView> {
    let draft = desk.draft(review)?;
    let asked = question(&draft, asked)?;
    let speech = Speech::new(desk);
    let title = draft.template.label(&speech.words, &asked);
    let sections = sections(&draft);
    let section = section_of(&sections, &asked.id).map(|section| section.id.to_string()).unwrap_or_default();
    let kind = crate::show::kind(&speech, &draft, &asked, language);
    let Some(found) = conflict::conflict(&draft, &asked, language) else {
        let (heads, versions, choices) = (Vec::new(), Vec::new(), Vec::new());
        return Ok(ConflictView { section, title, kind, heads, versions, choices });
    };
    let written = Authors::of(&desk.store, &draft, &asked.id)?;
    let versions = found.versions.iter().map(|version| {
        let entry = written.entry(&version.revision);
        ConflictVersion {
            person: entry.map(|entry| entry.person.name.clone()).unwrap_or_default(),
            at: entry.map(|entry| entry.revision.at.clone()).unwrap_or_default(),
            answer: version
                .answer
                .as_ref()
                .map_or(crate::view::AnswerView::Nothing, |answer| show_answer(answer, language)),
        }
    });
    let choices = written.choices(&desk.store, &draft, &found)?.into_iter().map(choice);
    let (versions, choices) = (versions.collect(), choices.collect());
    Ok(ConflictView { section, title, kind, heads: heads(&found), versions, choices })
}

fn heads(conflict: &Conflict) -> Vec<String> {
    conflict.versions.iter().map(|version| version.revision.0.clone()).collect()
}

/// Writes the decision between the versions that were shown.
pub fn resolve_conflict(
    desk: &mut Desk,
    review: &str,
    (asked, language): (&str, Language),
    shown: &[String],
    resolution: Resolution,
) -> Result<String> {
    // What is being typed shows as a version before it is one.
    desk.settle(review, None)?;
    let draft = desk.draft(review)?;
    let asked = question(&draft, asked)?;
    let changed = || AppError::new("error-cannot-restore", &[]);
    let found =
        conflict::conflict(&draft, &asked, language).filter(|found| heads(found) == shown).ok_or_else(changed)?;
    let entries = match resolution {
        Resolution::Version { index } => {
            let taken = found.take(&draft, &asked, language, index).ok_or_else(changed)?;
            taken.map_err(|error| AppError::entry(&asked.id, &error))?
        }
        Resolution::Picks { picks } => {
            let picks = picks.iter().filter_map(|(index, picked)| Some((index.parse().ok()?, pick(picked)))).collect();
            let choices = Authors::of(&desk.store, &draft, &asked.id)?.choices(&desk.store, &draft, &found)?;
            found.write(resolve(&choices, &picks)).ok_or_else(changed)?
        }
    };
    let at = now();
    let by = desk.authorship(&at, Origin::Merged)?;
    // A third version is decided upon next.
    let bases = found.key.is_some().then(|| found.versions.iter().map(|version| version.revision.clone()).collect());
    let changes = entries.into_iter().map(|entry| Change { bases: bases.clone(), ..Change::from(entry) });
    desk.store.write(&draft.id, changes.collect(), &by)?;
    desk.read_anew();
    Ok(at)
}

/// Who wrote the versions of a question.
struct Authors(Vec<TimelineEntry>);

impl Authors {
    fn of(store: &Store, draft: &Draft, asked: &str) -> Result<Self> {
        Ok(Self(store.timeline(&draft.id, &of_question(asked), None, usize::MAX)?))
    }

    fn entry(&self, revision: &RevisionId) -> Option<&TimelineEntry> {
        self.0.iter().find(|entry| entry.id == *revision)
    }

    /// The two texts beside each other, with the one from which both began.
    fn choices(&self, store: &Store, draft: &Draft, conflict: &Conflict) -> Result<Vec<Choice>> {
        let parents = |version: &conflict::Version| {
            self.entry(&version.revision).map(|entry| entry.revision.parents.clone()).unwrap_or_default()
        };
        let shared = match conflict.versions.as_slice() {
            [left, right] => {
                let right = parents(right);
                parents(left).into_iter().find(|parent| right.contains(parent)).and_then(|parent| self.entry(&parent))
            }
            _ => None,
        };
        let base = match (shared, &conflict.key) {
            (Some(shared), Some(key)) => {
                let heads = store.heads_at(&draft.id, shared.arrival)?.remove(key).unwrap_or_default();
                let content = heads.into_iter().find(|head| head.revision == shared.id).and_then(|head| head.content);
                content.and_then(|content| conflict::read(key, &content))
            }
            _ => None,
        };
        let base: Option<&[Block]> = match &base {
            Some(Answer::LongText(blocks)) => Some(blocks),
            _ => None,
        };
        Ok(conflict.choices(base))
    }
}

fn choice(choice: Choice) -> ChoiceView {
    match choice {
        Choice::Agreed { blocks, by } => {
            let by = match by {
                Side::Both => SideView::Both,
                Side::Left => SideView::Left,
                Side::Right => SideView::Right,
            };
            ChoiceView::Agreed { blocks, by }
        }
        Choice::Differs { left, right, linked } => ChoiceView::Differs { left, right, linked },
    }
}

fn pick(pick: &PickView) -> Pick {
    match pick {
        PickView::Left => Pick::Left,
        PickView::Right => Pick::Right,
        PickView::Both => Pick::Both,
    }
}
