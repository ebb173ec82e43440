//! Erasing on purpose: no byte of it is left in the files, and the history can still be verified.

use crate::{Desk, LATER, NOW, Office, answer, prose, text};
use review_core::record::{DraftId, RecordKey};
use review_locale::Language;
use review_store::{Authorship, Change, Error, Expunge};
use std::fs;

const SECRET: &str = "the informant lives in Rue des Lilas";

fn lead() -> RecordKey {
    prose("methodology.lead", Language::En)
}

fn paragraph(words: &str) -> String {
    format!(r#"[{{"type":"paragraph","attrs":{{"id":"a"}},"content":[{{"type":"text","text":"{words}"}}]}}]"#)
}

fn because(desk: &Desk, at: &str) -> Authorship {
    Authorship { reason: "classified".to_owned(), ..desk.by(at) }
}

/// Whether the store's file or its log holds the bytes.
fn holds(office: &Office, name: &str, bytes: &[u8]) -> bool {
    ["", "-wal"].iter().any(|ending| {
        let file = fs::read(office.path(&format!("{name}{ending}"))).unwrap_or_default();
        file.windows(bytes.len()).any(|window| window == bytes)
    })
}

/// A draft into which a secret was pasted, once in a short answer that is kept as it is.
fn desk_with_secret(office: &Office) -> (Desk, DraftId) {
    let mut desk = office.desk("amina");
    let draft = desk.draft(vec![Change::new(lead(), paragraph("We met."))]);
    for round in 0..20 {
        desk.say(&draft, &answer(&format!("objective.{round:02}.lead")), &"other words ".repeat(round));
        desk.say(&draft, &lead(), &paragraph(&format!("We met {round} times; {SECRET}.")));
    }
    desk.say(&draft, &lead(), &paragraph("We met twenty times."));
    (desk, draft)
}

#[test]
fn erased_words_are_in_no_file_and_the_history_is_whole() {
    let office = Office::new();
    let (mut desk, draft) = desk_with_secret(&office);
    desk.keep(&draft, &answer("follow_up.lead"), &paragraph(&format!("Again: {SECRET}")), LATER);
    assert!(holds(&office, "amina", SECRET.as_bytes()));
    let revisions = desk.store.revisions_with(&draft, SECRET).unwrap();
    assert_eq!(revisions.len(), 21);
    let what = Expunge { revisions, ..Expunge::default() };
    assert!(matches!(desk.store.expunge(&draft, &what, &desk.by(LATER)), Err(Error::ReasonNeeded)));
    let by = because(&desk, LATER);
    let expunged = desk.store.expunge(&draft, &what, &by).unwrap();
    assert_eq!((expunged.contents, expunged.working, expunged.is_scrubbed), (20, 1, true));

    assert!(!holds(&office, "amina", SECRET.as_bytes()));
    assert_eq!(desk.says(&draft, &lead()), [paragraph("We met twenty times.")]);
    assert_eq!(desk.store.working(&draft).unwrap(), []);
    let history = desk.store.history(&draft, &lead()).unwrap();
    assert_eq!(history.len(), 22);
    assert_eq!(text(desk.store.content(&history[1].1.content).unwrap()), "(erased)");
    assert_eq!(desk.store.verify().unwrap(), []);
    assert_eq!(desk.store.revisions_with(&draft, SECRET).unwrap(), []);
    let event = desk.store.events(Some(&draft)).unwrap().pop().unwrap();
    assert!(event.kind == "expunge" && event.body.contains("classified") && event.body.contains(&desk.person.0));
    drop(desk);
    assert!(!holds(&office, "amina", SECRET.as_bytes()));
    assert_eq!(office.desk("amina").store.verify().unwrap(), []);
}

#[test]
fn a_reader_keeps_the_bytes_in_the_log_and_it_is_said() {
    let office = Office::new();
    let (mut desk, draft) = desk_with_secret(&office);
    let reader = rusqlite::Connection::open(desk.store.path()).unwrap();
    reader.execute_batch("BEGIN; SELECT count(*) FROM content;").unwrap();
    let what = Expunge { revisions: desk.store.revisions_with(&draft, SECRET).unwrap(), ..Expunge::default() };
    let by = because(&desk, LATER);
    assert!(!desk.store.expunge(&draft, &what, &by).unwrap().is_scrubbed);
    drop(reader);
    assert!(desk.store.scrub().unwrap());
    assert!(!holds(&office, "amina", SECRET.as_bytes()));
}

#[test]
fn a_picture_is_erased_too_and_what_is_absent_is_passed_over() {
    let office = Office::new();
    let (mut desk, draft) = desk_with_secret(&office);
    let picture = desk.store.add_blob("image/png", b"pixels of a map").unwrap();
    let by = because(&desk, LATER);
    let what = Expunge { revisions: vec!["0".repeat(64).as_str().into()], blobs: vec![picture.clone()] };
    let expunged = desk.store.expunge(&draft, &what, &by).unwrap();
    assert_eq!((expunged.contents, expunged.blobs), (0, 1));
    assert_eq!(desk.store.blob(&picture).unwrap(), None);
    assert!(!holds(&office, "amina", b"pixels of a map"));
    assert_eq!(desk.store.verify().unwrap(), []);
}

#[test]
fn the_bin_is_emptied_after_thirty_days_and_other_drafts_keep_their_words() {
    let office = Office::new();
    let mut desk = office.desk("amina");
    let picture = desk.store.add_blob("image/png", b"pixels of the old one").unwrap();
    let shared = desk.store.add_blob("image/png", b"pixels of both").unwrap();
    let shown = |blob: &str| format!(r#"[{{"type":"figure","attrs":{{"id":"f","blob":"{blob}"}}}}]"#);
    let old = desk.draft(vec![
        Change::new(lead(), paragraph(SECRET)),
        Change::new(answer("follow_up.lead"), paragraph("said in both")),
        Change::new(answer("one"), shown(&picture.0)),
        Change::new(answer("two"), shown(&shared.0)),
    ]);
    let new =
        desk.draft(vec![Change::new(lead(), paragraph("said in both")), Change::new(answer("one"), shown(&shared.0))]);
    desk.keep(&old, &answer("three"), &paragraph(SECRET), NOW);
    desk.store.bin_draft(&old, "2026-05-08T09:30:00Z").unwrap();
    let early = desk.by("2026-06-07T09:29:59Z");
    assert_eq!(desk.store.empty_bin(&early).unwrap(), []);
    let late = desk.by("2026-06-07T09:30:00Z");
    assert_eq!(desk.store.empty_bin(&late).unwrap(), std::slice::from_ref(&old));
    assert_eq!(desk.store.empty_bin(&late).unwrap(), []);

    assert!(!holds(&office, "amina", SECRET.as_bytes()));
    assert!(!holds(&office, "amina", b"pixels of the old one"));
    assert_eq!(desk.says(&old, &lead()), ["(erased)"]);
    assert_eq!(desk.says(&new, &lead()), [paragraph("said in both")]);
    assert!(desk.store.blob(&shared).unwrap().is_some());
    let emptied = desk.store.drafts().unwrap().into_iter().map(|draft| (draft.id, draft.is_emptied));
    assert_eq!(emptied.filter(|(_, emptied)| *emptied).collect::<Vec<_>>(), [(old.clone(), true)]);
    assert_eq!(desk.store.events(Some(&old)).unwrap().pop().unwrap().kind, "empty");
    assert_eq!(desk.store.verify().unwrap(), []);
}
