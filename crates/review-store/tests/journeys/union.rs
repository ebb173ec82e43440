//! Two stores edited apart and brought together: nothing is lost, both say the same, and a stranger's file does no harm.

use crate::{Desk, LATER, NOW, Office, answer, count, prose, tamper, text};
use review_core::record::{DraftId, RecordKey, RecordKind};
use review_locale::Language;
use review_store::{Change, Error, UnionReport};
use std::fs;

/// Two desks that begin with the same draft.
fn two_desks(office: &Office) -> (Desk, Desk, DraftId) {
    let (mut amina, mut boris) = (office.desk("amina"), office.desk("boris"));
    let outline = RecordKey::neutral(RecordKind::Outline, "outline");
    let draft = amina.draft(vec![
        Change::new(outline, "outline 1"),
        Change::new(prose("methodology.lead", Language::En), "We met."),
    ]);
    boris.take(&amina);
    (amina, boris, draft)
}

fn both_take(one: &mut Desk, other: &mut Desk) {
    one.take(other);
    other.take(one);
}

#[test]
fn work_done_apart_comes_together_with_one_conflict() {
    let office = Office::new();
    let (mut amina, mut boris, draft) = two_desks(&office);
    let measures = |row: &str| answer("objective.05.measures").with_row(row);
    let outline = RecordKey::neutral(RecordKind::Outline, "outline");
    let state = RecordKey::neutral(RecordKind::State, "objective.05");
    let same = prose("methodology.lead", Language::En);

    amina.say(&draft, &measures("a"), "visa scheme");
    amina.say(&draft, &state, "complete");
    amina.say(&draft, &prose("follow_up.lead", Language::Fr), "Nous suivrons.");
    amina.say(&draft, &same, "We met twice.");
    boris.say(&draft, &measures("b"), "labour accord");
    boris.say(&draft, &outline, "outline 2");
    boris.say(&draft, &prose("follow_up.lead", Language::En), "We shall follow up.");
    boris.say(&draft, &same, "We met in the capital.");
    both_take(&mut amina, &mut boris);

    assert_eq!(amina.heads(&draft), boris.heads(&draft));
    let heads = amina.heads(&draft);
    assert_eq!(heads.len(), 7);
    let conflicts: Vec<_> = heads.iter().filter(|(_, heads)| heads.len() > 1).map(|(key, _)| key).collect();
    assert_eq!(conflicts, [&same]);
    assert_eq!(amina.says(&draft, &same), ["We met in the capital.", "We met twice."]);
    assert_eq!(amina.says(&draft, &outline), ["outline 2"]);
    assert_eq!(boris.says(&draft, &measures("a")), ["visa scheme"]);

    boris.say(&draft, &same, "We met twice in the capital.");
    amina.take(&boris);
    assert_eq!(amina.says(&draft, &same), ["We met twice in the capital."]);
    assert_eq!(amina.heads(&draft), boris.heads(&draft));
    for desk in [&amina, &boris] {
        assert_eq!(desk.store.verify().unwrap(), []);
    }
}

#[test]
fn a_second_union_changes_nothing() {
    let office = Office::new();
    let (mut amina, mut boris, draft) = two_desks(&office);
    boris.say(&draft, &answer("objective.01.lead"), "data");
    boris.store.add_blob("image/png", b"picture").unwrap();
    boris.store.add_template("our-outline", 1, b"{}", NOW).unwrap();
    let report = amina.take(&boris);
    let events = report.events;
    let expected = UnionReport { drafts: 0, revisions: 1, contents: 1, blobs: 1, templates: 1, events };
    assert_eq!(report, expected);
    assert_eq!(amina.take(&boris), UnionReport::default());
    // News of the union itself goes once each way and then rests.
    boris.take(&amina);
    amina.take(&boris);
    assert_eq!((boris.take(&amina), amina.take(&boris)), Default::default());
    assert_eq!(amina.store.templates().unwrap().len(), 1);
}

#[test]
fn a_file_is_not_united_with_itself_and_the_other_file_is_only_read() {
    let office = Office::new();
    let (mut amina, boris, _) = two_desks(&office);
    let own = amina.store.path().to_owned();
    assert!(matches!(amina.store.union(&own, NOW), Err(Error::Itself { .. })));
    let roundabout = own.parent().unwrap().join(".").join(own.file_name().unwrap());
    assert!(matches!(amina.store.union(&roundabout, NOW), Err(Error::Itself { .. })));

    let path = boris.store.path().to_owned();
    drop(boris);
    let folder = office.path("stick");
    fs::create_dir(&folder).unwrap();
    let brought = folder.join("50% done? #1.gcmreview");
    fs::rename(path, &brought).unwrap();
    let before = fs::read(&brought).unwrap();
    amina.store.union(&brought, NOW).unwrap();
    assert_eq!(fs::read(&brought).unwrap(), before);
    assert_eq!(fs::read_dir(&folder).unwrap().count(), 1);
}

#[test]
fn a_file_without_history_is_taken_and_the_history_may_follow() {
    let office = Office::new();
    let (mut amina, mut boris, draft) = two_desks(&office);
    let key = prose("methodology.lead", Language::En);
    boris.say(&draft, &key, "second");
    boris.say(&draft, &key, "third");
    let whole = office.path("whole");
    let path = boris.store.path().to_owned();
    drop(boris);
    fs::copy(&path, &whole).unwrap();
    // The middle revision is left out; the last one still names it.
    let second =
        "(SELECT revision.id FROM revision JOIN content ON hash = content WHERE bytes = CAST('second' AS BLOB))";
    let tables =
        ["head", "arrival", "revision_parent"].map(|table| format!("DELETE FROM {table} WHERE revision = {second};"));
    tamper(&path, &format!("{} DELETE FROM revision WHERE id = {second};", tables.concat()));
    let mut carla = office.desk("carla");
    carla.store.union(&path, LATER).unwrap();
    assert!(carla.says(&draft, &key).contains(&"third".to_owned()));
    carla.store.union(&whole, LATER).unwrap();
    amina.store.union(&whole, LATER).unwrap();
    assert_eq!(carla.says(&draft, &key), ["third"]);
    assert_eq!(carla.heads(&draft), amina.heads(&draft));
}

#[test]
fn erased_words_stay_erased_and_do_not_erase() {
    let office = Office::new();
    let (amina, mut boris, draft) = two_desks(&office);
    let path = amina.store.path().to_owned();
    drop(amina);
    tamper(&path, "UPDATE content SET bytes = NULL;");
    let mut amina = office.desk("amina");
    both_take(&mut amina, &mut boris);
    let key = prose("methodology.lead", Language::En);
    assert_eq!(amina.says(&draft, &key), ["(erased)"]);
    assert_eq!(boris.says(&draft, &key), ["We met."]);
    let mut carla = office.desk("carla");
    carla.take(&amina);
    assert_eq!(carla.says(&draft, &key), ["(erased)"]);
    assert_eq!(carla.store.verify().unwrap(), []);
}

#[test]
fn the_bin_is_each_stores_own() {
    let office = Office::new();
    let (mut amina, mut boris, draft) = two_desks(&office);
    boris.store.bin_draft(&draft, LATER).unwrap();
    let mut carla = office.desk("carla");
    carla.take(&boris);
    both_take(&mut amina, &mut boris);
    let binned = |desk: &Desk| desk.store.drafts().unwrap()[0].binned_at.is_some();
    assert_eq!((binned(&amina), binned(&boris), binned(&carla)), (false, true, false));
}

#[test]
fn a_store_copied_to_a_second_machine_still_unites() {
    let office = Office::new();
    let (amina, _, draft) = two_desks(&office);
    let path = amina.store.path().to_owned();
    drop(amina);
    fs::copy(&path, office.path("copy")).unwrap();
    let (mut amina, mut copy) = (office.desk("amina"), office.desk("copy"));
    for (desk, word) in [(&mut amina, "one"), (&mut copy, "two")] {
        desk.store.log("export", Some(&draft), NOW, word).unwrap();
        desk.say(&draft, &answer(&format!("objective.01.{word}")), word);
    }
    both_take(&mut amina, &mut copy);
    assert_eq!(amina.heads(&draft), copy.heads(&draft));
    copy.store.log("export", Some(&draft), LATER, "three").unwrap();
    amina.take(&copy);
    assert_eq!(amina.store.verify().unwrap(), []);
    assert_eq!(count(amina.store.path(), "SELECT count(*) FROM event WHERE body IN ('one', 'two', 'three')"), 3);
}

/// Tampers with boris's store and checks that amina's refuses it and stays as it was.
fn check_forgery(sql: &str) {
    let office = Office::new();
    let (mut amina, mut boris, draft) = two_desks(&office);
    boris.say(&draft, &prose("methodology.lead", Language::En), "forged");
    boris.store.add_blob("image/png", b"picture").unwrap();
    boris.store.log("export", Some(&draft), NOW, "").unwrap();
    let path = boris.store.path().to_owned();
    drop(boris);
    tamper(&path, sql);
    let (heads, drafts) = (amina.heads(&draft), amina.store.drafts().unwrap());
    let events = count(amina.store.path(), "SELECT count(*) FROM event");
    let error = amina.store.union(&path, LATER).unwrap_err();
    assert!(
        matches!(&error, Error::Refused { path: of, .. } | Error::Damaged { path: of, .. } if *of == path),
        "{error}"
    );
    assert_eq!((amina.heads(&draft), amina.store.drafts().unwrap()), (heads, drafts));
    assert_eq!(count(amina.store.path(), "SELECT count(*) FROM event"), events);
    assert_eq!(amina.store.verify().unwrap(), []);
}

#[test]
fn forged_files_are_refused_whole() {
    let forged = "WHERE content IN (SELECT hash FROM content WHERE bytes = CAST('forged' AS BLOB))";
    for sql in [
        format!("UPDATE revision SET reason = 'approved' {forged};"),
        format!("UPDATE revision SET kind = 'secret' {forged};"),
        format!("UPDATE revision SET path = 'objective.02.lead' {forged};"),
        format!("UPDATE revision SET at = 'long ago' {forged};"),
        "DELETE FROM revision_parent;".to_owned(),
        "UPDATE content SET bytes = CAST('other' AS BLOB) WHERE bytes = CAST('forged' AS BLOB);".to_owned(),
        "UPDATE content SET codec = 7 WHERE bytes = CAST('forged' AS BLOB);".to_owned(),
        "DELETE FROM content WHERE bytes = CAST('forged' AS BLOB);".to_owned(),
        "DELETE FROM person;".to_owned(),
        "UPDATE blob SET bytes = x'00';".to_owned(),
        "INSERT INTO blob VALUES ('../../etc', 'image/png', x'00');".to_owned(),
        "INSERT INTO draft VALUES ('my draft', '2026-05-08T09:30:00Z', NULL);".to_owned(),
        "UPDATE event SET body = 'never happened' WHERE kind = 'export';".to_owned(),
        "DELETE FROM event WHERE seq = 1 AND kind = 'union';".to_owned(),
    ] {
        check_forgery(&sql);
    }
}

#[test]
fn too_large_a_content_is_refused() {
    // Fits the limit of a row and not that of a content.
    let size = review_store::MAXIMUM_CONTENT + 1;
    check_forgery(&format!("UPDATE content SET bytes = zeroblob({size}) WHERE bytes = CAST('forged' AS BLOB);"));
}

#[test]
fn a_revision_cannot_hide_another_records_text() {
    let office = Office::new();
    let (mut amina, mut boris, draft) = two_desks(&office);
    let victim = amina.heads(&draft)[&prose("methodology.lead", Language::En)][0].revision.clone();
    boris.say(&draft, &answer("objective.01.lead"), "trap");
    let (_, mut revision) = boris.store.history(&draft, &answer("objective.01.lead")).unwrap().remove(0);
    let old = revision.id();
    revision.parents = vec![victim];
    let new = revision.id();
    let path = boris.store.path().to_owned();
    drop(boris);
    tamper(
        &path,
        &format!(
            "UPDATE revision SET id = '{new}' WHERE id = '{old}'; UPDATE head SET revision = '{new}' WHERE revision = '{old}';
            UPDATE arrival SET revision = '{new}' WHERE revision = '{old}';
            INSERT INTO revision_parent VALUES ('{new}', '{}');",
            revision.parents[0]
        ),
    );
    assert!(matches!(amina.store.union(&path, LATER), Err(Error::Refused { .. })));
    let mut boris = office.desk("boris");
    assert_eq!(boris.store.verify().unwrap().len(), 1);
    boris.store.rebuild_heads().unwrap();
    assert_eq!(boris.says(&draft, &prose("methodology.lead", Language::En)), ["We met."]);
}

#[test]
fn nothing_that_was_written_is_lost() {
    let office = Office::new();
    let (mut amina, mut boris, draft) = two_desks(&office);
    let key = prose("methodology.lead", Language::En);
    for words in ["a", "b", "c"] {
        amina.say(&draft, &key, words);
        boris.say(&draft, &key, &words.to_uppercase());
    }
    both_take(&mut amina, &mut boris);
    for desk in [&amina, &boris] {
        let history = desk.store.history(&draft, &key).unwrap();
        let mut words: Vec<_> =
            history.iter().map(|(_, revision)| text(desk.store.content(&revision.content).unwrap())).collect();
        words.sort();
        assert_eq!(words, ["A", "B", "C", "We met.", "a", "b", "c"]);
    }
}
