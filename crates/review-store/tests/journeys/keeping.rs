//! What is being typed: it survives, is shown, becomes a revision, and never hides what others wrote.

use crate::{Desk, LATER, NOW, Office, answer, count, prose, tamper, text};
use review_core::record::{DraftId, Origin, RecordKey};
use review_locale::Language;
use review_store::{Change, Error, Fault, Store};

fn key() -> RecordKey {
    prose("methodology.lead", Language::En)
}

fn desk_with_draft(office: &Office) -> (Desk, DraftId) {
    let mut desk = office.desk("amina");
    let draft = desk.draft(vec![Change::new(key(), "We")]);
    (desk, draft)
}

#[test]
fn what_is_typed_is_there_after_opening_again_and_is_settled_once() {
    let office = Office::new();
    let (mut desk, draft) = desk_with_draft(&office);
    desk.keep(&draft, &key(), "We me", NOW);
    desk.keep(&draft, &key(), "We met", LATER);
    let shown = desk.heads(&draft);
    drop(desk);
    let mut store = Store::open(office.path("amina")).unwrap();
    assert_eq!(store.heads(&draft).unwrap(), shown);
    assert_eq!(text(shown[&key()][0].content.clone()), "We met");
    assert_eq!(store.drafts().unwrap()[0].changed_at, LATER);
    assert_eq!(store.verify().unwrap(), []);

    let settled = store.settle(&draft, None).unwrap();
    assert_eq!(settled, [shown[&key()][0].revision.clone()]);
    assert_eq!(store.settle(&draft, None).unwrap(), []);
    assert_eq!(store.heads(&draft).unwrap(), shown);
    let (_, revision) = store.history(&draft, &key()).unwrap().pop().unwrap();
    assert_eq!((revision.at.as_str(), revision.origin), (LATER, Origin::Typed));
    assert_eq!(store.verify().unwrap(), []);
}

#[test]
fn only_the_question_that_was_left_is_settled() {
    let office = Office::new();
    let (mut desk, draft) = desk_with_draft(&office);
    let other = prose("follow_up.lead", Language::En);
    desk.keep(&draft, &key(), "We met", LATER);
    desk.keep(&draft, &other, "We shall", LATER);
    assert_eq!(desk.store.settle(&draft, Some("follow_up.lead")).unwrap().len(), 1);
    assert_eq!(desk.store.working(&draft).unwrap().len(), 1);
    assert_eq!(
        (desk.says(&draft, &key()), desk.says(&draft, &other)),
        (vec!["We met".into()], vec!["We shall".into()])
    );
    assert_eq!(desk.store.settle_all().unwrap().len(), 1);
    assert_eq!(desk.store.working(&draft).unwrap(), []);
}

#[test]
fn what_is_typed_and_taken_back_leaves_no_revision() {
    let office = Office::new();
    let (mut desk, draft) = desk_with_draft(&office);
    let before = desk.heads(&draft);
    desk.keep(&draft, &key(), "We", NOW);
    assert_eq!(desk.store.working(&draft).unwrap(), []);
    desk.keep(&draft, &key(), "We met", NOW);
    desk.keep(&draft, &key(), "We", LATER);
    assert_eq!(desk.heads(&draft), before);
    assert_eq!(desk.store.settle(&draft, None).unwrap(), []);
    assert_eq!(desk.store.working(&draft).unwrap(), []);
    assert_eq!(desk.heads(&draft), before);
}

#[test]
fn a_union_while_typing_makes_a_conflict_and_loses_nothing() {
    let office = Office::new();
    let (mut amina, draft) = desk_with_draft(&office);
    let mut boris = office.desk("boris");
    boris.take(&amina);
    amina.keep(&draft, &key(), "We met", NOW);
    boris.say(&draft, &key(), "We spoke");
    amina.take(&boris);
    let both = ["We met", "We spoke"];
    assert_eq!(amina.says(&draft, &key()), both);
    amina.keep(&draft, &key(), "We met twice", LATER);
    amina.store.settle(&draft, None).unwrap();
    assert_eq!(amina.says(&draft, &key()), ["We met twice", "We spoke"]);
    boris.take(&amina);
    assert_eq!(boris.heads(&draft), amina.heads(&draft));
    amina.say(&draft, &key(), "We met twice and spoke");
    boris.take(&amina);
    assert_eq!(boris.says(&draft, &key()), ["We met twice and spoke"]);
    assert_eq!(amina.store.verify().unwrap(), []);
}

#[test]
fn writing_settles_first_and_each_person_keeps_their_own_words() {
    let office = Office::new();
    let (mut desk, draft) = desk_with_draft(&office);
    desk.keep(&draft, &key(), "We met", NOW);
    desk.say(&draft, &key(), "from the command line");
    assert_eq!(desk.says(&draft, &key()), ["from the command line"]);
    desk.keep(&draft, &key(), "amina's", NOW);
    let amina = std::mem::replace(&mut desk.person, desk.store.ensure_person("boris", "", "").unwrap());
    desk.keep(&draft, &key(), "boris's", LATER);
    desk.store.settle(&draft, None).unwrap();
    let history = desk.store.history(&draft, &key()).unwrap();
    let words: Vec<_> =
        history.iter().map(|(_, revision)| text(desk.store.content(&revision.content).unwrap())).collect();
    assert_eq!(words, ["We", "We met", "from the command line", "amina's", "boris's"]);
    assert_eq!((&history[3].1.person, &history[4].1.person), (&amina, &desk.person));
    assert_eq!(desk.says(&draft, &key()), ["boris's"]);
}

#[test]
fn words_set_aside_while_they_are_typed_stay_set_aside() {
    let office = Office::new();
    let (mut desk, draft) = desk_with_draft(&office);
    desk.keep(&draft, &key(), "We met", NOW);
    let typed = desk.heads(&draft)[&key()][0].revision.clone();
    let reason = format!(r#"{{"notApplicable":{{"reason":"none","sets_aside":["{typed}"]}}}}"#);
    desk.keep(&draft, &answer("methodology.lead"), &reason, LATER);
    desk.store.settle(&draft, None).unwrap();
    assert_eq!(desk.heads(&draft)[&key()][0].revision, typed);
}

#[test]
fn all_that_is_typed_is_kept_or_none() {
    let office = Office::new();
    let (mut desk, draft) = desk_with_draft(&office);
    let by = desk.by(LATER);
    let stranger = desk.heads(&draft)[&key()][0].revision.clone();
    let other = prose("follow_up.lead", Language::En);
    let bad = Change { bases: Some(vec![stranger]), ..Change::new(other.clone(), "x") };
    let proposal = Change { proposal: true, ..Change::new(other, "x") };
    for wrong in [bad, proposal] {
        let refused = desk.store.keep(&draft, vec![Change::new(key(), "We met"), wrong], &by).unwrap_err();
        assert!(matches!(refused, Error::UnknownBase { .. } | Error::Malformed(_)), "{refused}");
        assert_eq!(desk.store.working(&draft).unwrap(), []);
    }
    assert!(matches!(desk.store.keep(&"absent".into(), Vec::new(), &by), Err(Error::UnknownDraft { .. })));
}

#[test]
fn typed_rows_that_cannot_be_settled_are_found() {
    for sql in [
        "UPDATE working SET saved_at = 'yesterday';",
        "UPDATE working SET bases = 'none';",
        "UPDATE working SET kind = 'secret';",
        "UPDATE working SET format = 9;",
        "UPDATE working SET path = 'follow_up.lead';",
    ] {
        let office = Office::new();
        let (mut desk, draft) = desk_with_draft(&office);
        desk.keep(&draft, &key(), "We met", NOW);
        let path = desk.store.path().to_owned();
        drop(desk);
        tamper(&path, sql);
        let faults = Store::open_read_only(&path).unwrap().verify().unwrap();
        assert!(matches!(&faults[..], [Fault::Working { draft: of, .. }] if *of == draft), "{sql} {faults:?}");
    }
}

#[test]
fn long_answers_are_packed_and_read_back() {
    let office = Office::new();
    let (mut desk, draft) = desk_with_draft(&office);
    let long = "الهجرة الآمنة والمنظمة والنظامية ".repeat(200);
    desk.keep(&draft, &key(), &long, NOW);
    desk.store.settle(&draft, None).unwrap();
    assert_eq!(desk.says(&draft, &key()), std::slice::from_ref(&long));
    let mut boris = office.desk("boris");
    boris.take(&desk);
    assert_eq!(boris.says(&draft, &key()), std::slice::from_ref(&long));
    let size = count(desk.store.path(), "SELECT max(length(bytes)) FROM content WHERE codec = 1");
    assert!(size > 0 && size < i64::try_from(long.len()).unwrap() / 4, "{size}");
    assert_eq!(boris.store.verify().unwrap(), []);
}
