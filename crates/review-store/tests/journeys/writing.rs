//! Writing: drafts, heads, conflicts, proposals, what is being typed.

use crate::{Desk, LATER, NOW, Office, answer, count, prose, tamper, text};
use review_core::record::{DraftId, Origin, PersonId, Relation, RevisionId};
use review_core::text::BlobHash;
use review_locale::Language;
use review_store::{Authorship, Change, Error, MAXIMUM_CONTENT};

fn desk_with_draft(office: &Office) -> (Desk, DraftId) {
    let mut desk = office.desk("amina");
    let draft = desk.draft(vec![Change::new(answer("methodology.lead"), "first")]);
    (desk, draft)
}

#[test]
fn a_draft_is_made_with_its_first_records_and_listed() {
    let office = Office::new();
    let (mut desk, draft) = desk_with_draft(&office);
    desk.say(&draft, &prose("methodology.lead", Language::Ar), "أول");
    let summary = desk.store.drafts().unwrap().remove(0);
    assert_eq!((summary.id, summary.created_at.as_str(), summary.changed_at.as_str()), (draft.clone(), NOW, LATER));
    assert_eq!(desk.heads(&draft).len(), 2);
    desk.store.bin_draft(&draft, LATER).unwrap();
    assert_eq!(desk.store.drafts().unwrap()[0].binned_at.as_deref(), Some(LATER));
    desk.store.unbin_draft(&draft, LATER).unwrap();
    assert_eq!(desk.store.drafts().unwrap()[0].binned_at, None);
}

#[test]
fn drafts_are_found_by_the_beginning_of_their_id() {
    let office = Office::new();
    let (mut desk, draft) = desk_with_draft(&office);
    assert_eq!(desk.store.find_draft(&draft.0).unwrap(), draft);
    assert_eq!(desk.store.find_draft(&draft.0[..8]).unwrap(), draft);
    let other = desk.draft(Vec::new());
    let mut both = vec![draft.clone(), other];
    both.sort();
    let ambiguous = desk.store.find_draft("").unwrap_err();
    assert!(matches!(ambiguous, Error::AmbiguousDraft { found, .. } if found == both));
    assert!(matches!(desk.store.find_draft("no such"), Err(Error::UnknownDraft { .. })));
    assert!(matches!(desk.store.heads(&"absent".into()), Err(Error::UnknownDraft { .. })));
}

#[test]
fn writing_replaces_the_head_and_keeps_the_history() {
    let office = Office::new();
    let (mut desk, draft) = desk_with_draft(&office);
    desk.say(&draft, &answer("methodology.lead"), "second");
    assert_eq!(desk.says(&draft, &answer("methodology.lead")), ["second"]);
    let history = desk.store.history(&draft, &answer("methodology.lead")).unwrap();
    let words = history.iter().map(|(_, revision)| text(desk.store.content(&revision.content).unwrap()));
    assert_eq!(words.collect::<Vec<_>>(), ["first", "second"]);
    assert_eq!(history[1].1.parents, [history[0].0.clone()]);
}

#[test]
fn the_same_words_again_are_no_revision_and_the_same_words_elsewhere_no_second_content() {
    let office = Office::new();
    let (mut desk, draft) = desk_with_draft(&office);
    let by = desk.by(LATER);
    let head = desk.heads(&draft)[&answer("methodology.lead")][0].revision.clone();
    let same = Change::new(answer("methodology.lead"), "first");
    assert_eq!(desk.store.write(&draft, vec![same], &by).unwrap(), [head]);
    assert_eq!(count(desk.store.path(), "SELECT count(*) FROM revision"), 1);
    desk.say(&draft, &answer("follow_up.lead"), "first");
    assert_eq!(count(desk.store.path(), "SELECT count(*) FROM revision"), 2);
    assert_eq!(count(desk.store.path(), "SELECT count(*) FROM content"), 1);
}

#[test]
fn an_outdated_base_makes_a_conflict_and_a_write_resolves_it() {
    let office = Office::new();
    let (mut desk, draft) = desk_with_draft(&office);
    let key = answer("methodology.lead");
    let base = desk.heads(&draft)[&key][0].revision.clone();
    desk.say(&draft, &key, "second");
    let mut change = Change::new(key.clone(), "typed meanwhile");
    change.bases = Some(vec![base.clone(), base]);
    let by = desk.by(LATER);
    desk.store.write(&draft, vec![change], &by).unwrap();
    assert_eq!(desk.says(&draft, &key), ["second", "typed meanwhile"]);
    let heads = desk.heads(&draft).remove(&key).unwrap();
    desk.say(&draft, &key, "second");
    assert_eq!(desk.says(&draft, &key), ["second"]);
    let (_, merged) = desk.store.history(&draft, &key).unwrap().pop().unwrap();
    assert_eq!(merged.parents, heads.into_iter().map(|head| head.revision).collect::<Vec<_>>());
    assert_eq!(desk.store.verify().unwrap(), []);
}

#[test]
fn a_proposal_replaces_nothing_until_it_is_taken_up() {
    let office = Office::new();
    let (mut desk, draft) = desk_with_draft(&office);
    let key = answer("methodology.lead");
    let by = desk.by(LATER);
    let proposal = Change { proposal: true, ..Change::new(key.clone(), "proposed") };
    let proposed = desk.store.write(&draft, vec![proposal], &by).unwrap().remove(0);
    assert_eq!(desk.says(&draft, &key), ["first"]);
    desk.store.rebuild_heads().unwrap();
    assert_eq!(desk.says(&draft, &key), ["first"]);

    let in_its_place = Change { bases: Some(vec![proposed.clone()]), ..Change::new(key.clone(), "proposed") };
    assert!(matches!(desk.store.write(&draft, vec![in_its_place], &by), Err(Error::UnknownBase { .. })));
    let sources = vec![(proposed, Relation::Merged)];
    let taken_up = Change { sources: sources.clone(), ..Change::new(key.clone(), "proposed") };
    let written = desk.store.write(&draft, vec![taken_up], &by).unwrap().remove(0);
    assert_eq!(desk.says(&draft, &key), ["proposed"]);
    assert_eq!(desk.store.sources(&written).unwrap(), sources);
}

#[test]
fn all_changes_are_written_or_none() {
    let office = Office::new();
    let (mut desk, draft) = desk_with_draft(&office);
    let by = desk.by(LATER);
    let elsewhere = desk.heads(&draft)[&answer("methodology.lead")][0].revision.clone();
    for base in [elsewhere, RevisionId("0".repeat(64))] {
        let good = Change::new(answer("methodology.lead"), "second");
        let bad = Change { bases: Some(vec![base]), ..Change::new(answer("follow_up.lead"), "x") };
        assert!(matches!(desk.store.write(&draft, vec![good, bad], &by), Err(Error::UnknownBase { .. })));
        assert_eq!(desk.says(&draft, &answer("methodology.lead")), ["first"]);
    }
}

#[test]
fn what_no_store_takes_is_refused_when_it_is_written() {
    let office = Office::new();
    let (mut desk, draft) = desk_with_draft(&office);
    let by = desk.by(LATER);
    let mut write = |key, content: Vec<u8>, by| desk.store.write(&draft, vec![Change::new(key, content)], by);
    let key = || answer("methodology.lead");
    assert!(matches!(write(key(), vec![0; MAXIMUM_CONTENT + 1], &by), Err(Error::Malformed(_))));
    assert!(matches!(write(answer(""), vec![1], &by), Err(Error::Malformed(_))));
    let yesterday = Authorship { at: "yesterday".to_owned(), ..by.clone() };
    assert!(matches!(write(key(), vec![1], &yesterday), Err(Error::Malformed(_))));
    let nobody = Authorship { person: PersonId("0".repeat(32)), ..by.clone() };
    assert!(matches!(write(key(), vec![1], &nobody), Err(Error::UnknownPerson { .. })));
    write(key(), vec![0; MAXIMUM_CONTENT], &by).unwrap();
}

#[test]
fn erased_words_stay_known_as_erased_and_come_back_when_written_again() {
    let office = Office::new();
    let (desk, draft) = desk_with_draft(&office);
    let path = desk.store.path().to_owned();
    drop(desk);
    tamper(&path, "UPDATE content SET bytes = NULL;");
    let mut desk = office.desk("amina");
    let key = answer("methodology.lead");
    assert_eq!(desk.heads(&draft)[&key][0].content, None);
    assert_eq!(desk.store.verify().unwrap(), []);
    desk.say(&draft, &key, "first");
    assert_eq!(desk.says(&draft, &key), ["first"]);
}

#[test]
fn the_origin_is_kept() {
    let office = Office::new();
    let (mut desk, draft) = desk_with_draft(&office);
    let mut by = desk.by(LATER);
    by.origin = Origin::Imported;
    desk.store.write(&draft, vec![Change::new(answer("follow_up.lead"), "read in")], &by).unwrap();
    assert_eq!(desk.heads(&draft)[&answer("follow_up.lead")][0].origin, Origin::Imported);
    assert_eq!(desk.store.blob(&BlobHash("0".repeat(64))).unwrap(), None);
}
