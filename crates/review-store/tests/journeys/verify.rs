//! Verifying: what was changed behind the program's back is found and named.

use crate::{NOW, Office, answer, tamper};
use review_store::{Change, Fault, Store};

/// Tampers with a sound store and gives what is found.
fn faults_after(sql: &str) -> Vec<Fault> {
    let office = Office::new();
    let mut desk = office.desk("amina");
    let draft = desk.draft(vec![Change::new(answer("methodology.lead"), "first")]);
    desk.say(&draft, &answer("methodology.lead"), "second");
    desk.store.add_blob("image/png", b"picture").unwrap();
    desk.store.log("export", Some(&draft), NOW, "one").unwrap();
    desk.store.log("export", Some(&draft), NOW, "two").unwrap();
    assert_eq!(desk.store.verify().unwrap(), []);
    let path = desk.store.path().to_owned();
    drop(desk);
    tamper(&path, sql);
    Store::open_read_only(path).unwrap().verify().unwrap()
}

#[test]
fn a_changed_revision_is_found() {
    for change in ["reason = 'approved'", "at = '2020-01-01T00:00:00Z'", "kind = 'secret'", "lang = 'tlh'"] {
        let faults = faults_after(&format!("UPDATE revision SET {change};"));
        assert!(matches!(faults[..2], [Fault::Revision(_), Fault::Revision(_)]), "{change}: {faults:?}");
    }
    let faults = faults_after("DELETE FROM revision_parent;");
    assert!(faults.iter().any(|fault| matches!(fault, Fault::Revision(_))), "{faults:?}");
}

#[test]
fn a_removed_revision_is_found() {
    let faults = faults_after("DELETE FROM revision WHERE id IN (SELECT revision FROM arrival WHERE seq = 1);");
    assert!(faults.contains(&Fault::Arrivals), "{faults:?}");
    let first = "(SELECT id FROM revision WHERE at = '2026-05-08T09:30:00Z')";
    let faults = faults_after(&format!(
        "DELETE FROM arrival WHERE revision = {first}; DELETE FROM revision WHERE id = {first};"
    ));
    assert_eq!(faults, [Fault::Arrivals]);
}

#[test]
fn changed_bytes_are_found_and_erased_ones_are_not_a_fault() {
    let faults = faults_after("UPDATE content SET bytes = x'00';");
    assert!(matches!(faults[..], [Fault::Content(_), Fault::Content(_)]), "{faults:?}");
    let faults = faults_after("UPDATE content SET codec = 9;");
    assert!(matches!(faults[..], [Fault::Content(_), Fault::Content(_)]), "{faults:?}");
    let faults = faults_after("UPDATE blob SET bytes = x'00';");
    assert!(matches!(faults[..], [Fault::Blob(_)]), "{faults:?}");
    assert_eq!(faults_after("UPDATE content SET bytes = NULL; UPDATE blob SET bytes = NULL;"), []);
}

#[test]
fn a_broken_chain_of_events_is_found() {
    let event = |faults: Vec<Fault>, expected: i64| {
        assert!(matches!(faults[..], [Fault::Event { seq, .. }] if seq == expected), "{faults:?}");
    };
    event(faults_after("UPDATE event SET body = 'never' WHERE seq = 2;"), 2);
    event(faults_after("DELETE FROM event WHERE seq = 2;"), 3);
    event(faults_after("DELETE FROM event WHERE seq = 1;"), 2);
}

#[test]
fn wrong_heads_are_found_and_made_again() {
    let office = Office::new();
    let mut desk = office.desk("amina");
    let draft = desk.draft(vec![Change::new(answer("methodology.lead"), "first")]);
    desk.say(&draft, &answer("methodology.lead"), "second");
    let heads = desk.heads(&draft);
    let path = desk.store.path().to_owned();
    drop(desk);
    tamper(&path, "UPDATE head SET revision = (SELECT revision FROM arrival WHERE seq = 1);");
    let mut desk = office.desk("amina");
    assert!(matches!(desk.store.verify().unwrap()[..], [Fault::Head(_), Fault::Head(_)]));
    desk.store.rebuild_heads().unwrap();
    assert_eq!(desk.heads(&draft), heads);
    assert_eq!(desk.store.verify().unwrap(), []);
}
