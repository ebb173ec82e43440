//! Bringing back an answer, a chapter, the draft; taking big steps back. Nothing that was written is ever gone.

use crate::{Desk, LATER, NOW, Office, answer, prose, text};
use review_core::draft::Heads;
use review_core::record::{DraftId, Origin, RecordKey, RecordKind, Relation};
use review_locale::Language;
use review_store::{Authorship, Change, Error, Moment, Scope, StepKind};
use std::collections::{BTreeMap, BTreeSet};

fn lead() -> RecordKey {
    prose("methodology.lead", Language::En)
}

fn follow_up() -> RecordKey {
    prose("follow_up.lead", Language::En)
}

fn state() -> RecordKey {
    RecordKey::neutral(RecordKind::State, "chapter.methodology")
}

fn desk_with_draft(office: &Office) -> (Desk, DraftId) {
    let mut desk = office.desk("amina");
    let outline = RecordKey::neutral(RecordKind::Outline, "outline");
    let draft = desk.draft(vec![Change::new(outline, "{}"), Change::new(lead(), r#""first""#)]);
    (desk, draft)
}

/// The last arrival.
fn moment(desk: &Desk, draft: &DraftId) -> i64 {
    desk.store.timeline(draft, &Scope::Draft, None, 1).unwrap()[0].arrival
}

/// What each record says, in no order that matters: the contents without the names of their revisions.
fn contents(heads: &Heads) -> BTreeMap<RecordKey, BTreeSet<String>> {
    let said = |(key, heads): (&RecordKey, &Vec<review_core::record::Head>)| {
        (key.clone(), heads.iter().map(|head| text(head.content.clone())).collect())
    };
    heads.iter().map(said).collect()
}

fn chapter() -> Scope {
    Scope::Questions(vec!["methodology.lead".to_owned(), "methodology.consultations".to_owned()])
}

#[test]
fn a_chapter_comes_back_as_it_was_and_the_restoration_is_one_step() {
    let office = Office::new();
    let (mut desk, draft) = desk_with_draft(&office);
    let then = moment(&desk, &draft);
    let table = answer("methodology.consultations");
    desk.say(&draft, &lead(), r#""second""#);
    desk.say(&draft, &follow_up(), r#""later""#);
    desk.say(&draft, &state(), r#""complete""#);
    desk.say(&draft, &table.clone().with_row("a").in_language(Language::En), r#"{"place":"Rabat"}"#);
    desk.say(&draft, &table, r#"{"rows":[{"id":"a"}]}"#);
    desk.keep(&draft, &lead(), r#""being typed""#, LATER);
    let before = desk.heads(&draft);

    let by = desk.by(LATER);
    let restored = desk.store.restore(&draft, &chapter(), &Moment::Arrival(then), &by).unwrap();
    assert_eq!((restored.written, &restored.left), (3, &Vec::new()));
    assert_eq!(desk.says(&draft, &lead()), [r#""first""#]);
    assert_eq!(desk.says(&draft, &follow_up()), [r#""later""#]);
    assert_eq!(desk.says(&draft, &state()), [r#""complete""#]);
    let row = desk.heads(&draft)[&table.clone().with_row("a").in_language(Language::En)][0].revision.clone();
    let list = format!(r#"{{"rows":[{{"id":"a","removed":true,"sets_aside":["{row}"]}}]}}"#);
    assert_eq!(desk.says(&draft, &table), [list]);
    let (id, revision) = desk.store.history(&draft, &lead()).unwrap().pop().unwrap();
    assert_eq!(revision.origin, Origin::Restored);
    assert!(matches!(&desk.store.sources(&id).unwrap()[..], [(_, Relation::Restored)]));

    let step = desk.store.steps(Some(&draft)).unwrap().remove(0);
    assert_eq!((step.kind, step.written, Some(&step.event)), (StepKind::Restore, 3, restored.event.as_ref()));
    let undone = desk.store.undo_step(&step.event, &by).unwrap();
    assert_eq!((undone.written, &undone.left), (3, &Vec::new()));
    assert_eq!(contents(&desk.heads(&draft)), contents(&before));
    let steps = desk.store.steps(Some(&draft)).unwrap();
    assert_eq!((steps[0].kind, steps[0].is_undone, steps[1].is_undone), (StepKind::Undo, false, true));
    desk.store.undo_step(&steps[0].event, &by).unwrap();
    assert_eq!(desk.says(&draft, &lead()), [r#""first""#]);
    let steps = desk.store.steps(Some(&draft)).unwrap();
    assert_eq!((steps[1].is_undone, steps[2].is_undone), (true, false));
    assert_eq!(desk.store.verify().unwrap(), []);
}

#[test]
fn the_whole_draft_comes_back_and_again_changes_nothing() {
    let office = Office::new();
    let (mut desk, draft) = desk_with_draft(&office);
    desk.say(&draft, &answer("cover.country"), r#"{"choice":"MAR"}"#);
    let then = moment(&desk, &draft);
    let was = contents(&desk.store.heads_at(&draft, then).unwrap());
    desk.say(&draft, &lead(), r#""second""#);
    desk.say(&draft, &answer("cover.country"), r#"{"choice":"TUN"}"#);
    let by = desk.by(LATER);
    desk.store.restore(&draft, &Scope::Draft, &Moment::Arrival(then), &by).unwrap();
    assert_eq!(contents(&desk.heads(&draft)), was);
    let again = desk.store.restore(&draft, &Scope::Draft, &Moment::Arrival(then), &by).unwrap();
    assert_eq!((again.written, again.event), (0, None));
}

#[test]
fn an_answer_comes_back_to_one_of_its_revisions() {
    let office = Office::new();
    let (mut desk, draft) = desk_with_draft(&office);
    desk.say(&draft, &lead(), r#""second""#);
    let first = desk.store.history(&draft, &lead()).unwrap()[0].0.clone();
    let by = desk.by(LATER);
    assert_eq!(desk.store.restore_revision(&draft, &first, &by).unwrap().written, 1);
    assert_eq!(desk.says(&draft, &lead()), [r#""first""#]);
    let other = desk.draft(Vec::new());
    assert!(matches!(desk.store.restore_revision(&other, &first, &by), Err(Error::UnknownRevision { .. })));
}

#[test]
fn a_conflict_then_is_a_conflict_again() {
    let office = Office::new();
    let (mut desk, draft) = desk_with_draft(&office);
    let base = desk.heads(&draft)[&lead()][0].revision.clone();
    desk.say(&draft, &lead(), r#""one""#);
    let by = desk.by(LATER);
    let other = Change { bases: Some(vec![base]), ..Change::new(lead(), r#""two""#) };
    desk.store.write(&draft, vec![other], &by).unwrap();
    let then = moment(&desk, &draft);
    desk.say(&draft, &lead(), r#""one""#);
    desk.store.restore(&draft, &Scope::Draft, &Moment::Arrival(then), &by).unwrap();
    assert_eq!(desk.says(&draft, &lead()), [r#""one""#, r#""two""#]);
    assert_eq!(desk.store.verify().unwrap(), []);
}

#[test]
fn a_reason_that_comes_back_covers_the_words_that_come_back() {
    let office = Office::new();
    let (mut desk, draft) = desk_with_draft(&office);
    let first = desk.heads(&draft)[&lead()][0].revision.clone();
    let reason = format!(r#"{{"notApplicable":{{"reason":"none","sets_aside":["{first}"]}}}}"#);
    desk.say(&draft, &answer("methodology.lead"), &reason);
    let then = moment(&desk, &draft);
    desk.say(&draft, &answer("methodology.lead"), r#""empty""#);
    desk.say(&draft, &lead(), r#""second""#);
    let by = desk.by(LATER);
    desk.store.restore(&draft, &Scope::Draft, &Moment::Arrival(then), &by).unwrap();
    let words = desk.heads(&draft)[&lead()][0].revision.clone();
    let both = format!(r#"{{"notApplicable":{{"reason":"none","sets_aside":["{first}","{words}"]}}}}"#);
    assert_eq!(desk.says(&draft, &answer("methodology.lead")), [both]);
}

#[test]
fn an_import_is_taken_back_but_not_what_was_written_since() {
    let office = Office::new();
    let (mut desk, draft) = desk_with_draft(&office);
    let by = Authorship { origin: Origin::Imported, ..desk.by(NOW) };
    let changes = vec![Change::new(lead(), r#""read in""#), Change::new(follow_up(), r#""read in too""#)];
    desk.store.write_step(&draft, StepKind::Import, changes, &by).unwrap();
    desk.say(&draft, &follow_up(), r#""read in too and improved""#);
    let step = desk.store.steps(Some(&draft)).unwrap().remove(0);
    let undone = desk.store.undo_step(&step.event, &by).unwrap();
    assert_eq!((undone.written, undone.left), (1, vec![(draft.clone(), follow_up())]));
    assert_eq!(desk.says(&draft, &lead()), [r#""first""#]);
    assert_eq!(desk.says(&draft, &follow_up()), [r#""read in too and improved""#]);
}

#[test]
fn a_union_is_taken_back() {
    let office = Office::new();
    let (mut amina, draft) = desk_with_draft(&office);
    let mut boris = office.desk("boris");
    boris.take(&amina);
    boris.say(&draft, &lead(), r#""boris""#);
    let new = boris.draft(vec![Change::new(lead(), r#""new""#)]);
    let before = contents(&amina.heads(&draft));
    amina.say(&draft, &follow_up(), r#""own""#);
    amina.take(&boris);
    let by = amina.by(LATER);
    let step = amina.store.steps(None).unwrap().remove(0);
    assert_eq!((step.kind, step.written, step.draft), (StepKind::Union, 2, None));
    let undone = amina.store.undo_step(&step.event, &by).unwrap();
    assert_eq!((undone.written, undone.binned), (1, vec![new.clone()]));
    assert_eq!(contents(&amina.heads(&draft))[&lead()], before[&lead()]);
    assert_eq!(amina.says(&draft, &follow_up()), [r#""own""#]);
    assert!(amina.store.drafts().unwrap().iter().any(|draft| draft.id == new && draft.binned_at.is_some()));
    // Elsewhere nobody takes the step for one of their own.
    boris.take(&amina);
    assert!(matches!(
        boris.store.undo_step(&step.event, &by),
        Err(Error::UnknownPerson { .. } | Error::UnknownStep { .. })
    ));
    assert!(boris.store.steps(None).unwrap().iter().all(|other| other.event != step.event));
    assert_eq!(amina.store.verify().unwrap(), []);
}

#[test]
fn erased_words_do_not_come_back() {
    let office = Office::new();
    let (mut desk, draft) = desk_with_draft(&office);
    let first = desk.heads(&draft)[&lead()][0].revision.clone();
    let then = moment(&desk, &draft);
    desk.say(&draft, &lead(), r#""second""#);
    let by = Authorship { reason: "classified".to_owned(), ..desk.by(LATER) };
    let what = review_store::Expunge { revisions: vec![first], ..Default::default() };
    desk.store.expunge(&draft, &what, &by).unwrap();
    let restored = desk.store.restore(&draft, &Scope::Draft, &Moment::Arrival(then), &by).unwrap();
    assert_eq!((restored.written, restored.left), (0, vec![(draft.clone(), lead())]));
    assert_eq!(desk.says(&draft, &lead()), [r#""second""#]);
}
