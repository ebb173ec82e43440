//! The history of a draft in the order of arrival, and the record of who changed what.

use crate::{Desk, LATER, NOW, Office, answer, prose};
use review_core::record::{DraftId, Origin, RecordKey};
use review_locale::Language;
use review_store::{Authorship, Change, Scope};

fn lead() -> RecordKey {
    prose("methodology.lead", Language::En)
}

fn desk_with_history(office: &Office) -> (Desk, DraftId) {
    let mut desk = office.desk("amina");
    desk.store.name_device("second floor").unwrap();
    let draft = desk.draft(vec![Change::new(lead(), "one")]);
    desk.say(&draft, &lead(), "two");
    desk.say(&draft, &answer("follow_up.lead"), "other");
    let by = Authorship { reason: "the Minister asked".to_owned(), origin: Origin::Imported, ..desk.by(NOW) };
    desk.store.write(&draft, vec![Change::new(lead(), "three")], &by).unwrap();
    (desk, draft)
}

#[test]
fn the_timeline_comes_in_pages_from_the_newest() {
    let office = Office::new();
    let (desk, draft) = desk_with_history(&office);
    let page = desk.store.timeline(&draft, &Scope::Draft, None, 3).unwrap();
    assert_eq!(page.iter().map(|entry| entry.arrival).collect::<Vec<_>>(), [4, 3, 2]);
    let rest = desk.store.timeline(&draft, &Scope::Draft, Some(2), 3).unwrap();
    assert_eq!(rest.len(), 1);
    let newest = &page[0];
    assert_eq!((newest.person.name.as_str(), newest.device.as_str()), ("amina", "second floor"));
    assert_eq!((newest.is_head, page[2].is_head, newest.is_erased), (true, false, false));
    assert_eq!(newest.revision.parents, [page[2].id.clone()]);
    let scope = Scope::Questions(vec!["follow_up.lead".to_owned()]);
    assert_eq!(desk.store.timeline(&draft, &scope, None, 9).unwrap(), [page[1].clone()]);
}

#[test]
fn the_draft_is_shown_as_it_was_whatever_the_clocks_say() {
    let office = Office::new();
    let (desk, draft) = desk_with_history(&office);
    // The third writing bears an earlier time than the second.
    for (seq, expected) in [(0, None), (1, Some("one")), (2, Some("two")), (3, Some("two")), (4, Some("three"))] {
        let heads = desk.store.heads_at(&draft, seq).unwrap();
        let said = heads.get(&lead()).map(|heads| crate::text(heads[0].content.clone()));
        assert_eq!(said.as_deref(), expected, "{seq}");
    }
    assert_eq!(desk.store.heads_at(&draft, 4).unwrap(), desk.heads(&draft));
}

#[test]
fn the_audit_says_what_who_when_where_old_new_and_why() {
    let office = Office::new();
    let (desk, draft) = desk_with_history(&office);
    let rows = desk.store.audit(&draft, None, 100).unwrap();
    let said = |bytes: &Option<Vec<u8>>| crate::text(bytes.clone());
    let changes: Vec<_> =
        rows.iter().map(|row| (row.old.iter().map(said).collect::<Vec<_>>(), said(&row.new))).collect();
    let expected = [
        (vec![], "one".to_owned()),
        (vec!["one".to_owned()], "two".to_owned()),
        (vec![], "other".to_owned()),
        (vec!["two".to_owned()], "three".to_owned()),
    ];
    assert_eq!(changes, expected);
    let last = &rows[3].entry;
    assert_eq!((last.revision.key.clone(), last.revision.at.as_str()), (lead(), NOW));
    assert_eq!((last.revision.reason.as_str(), last.revision.origin), ("the Minister asked", Origin::Imported));
    assert_eq!((last.person.entity.as_str(), last.device.as_str()), ("Ministry", "second floor"));
    assert_eq!(rows[1].entry.received_at, LATER);
    assert_eq!(desk.store.audit(&draft, Some(3), 100).unwrap(), rows[3..]);
    assert_eq!(desk.store.audit(&draft, Some(1), 1).unwrap(), rows[1..2]);
    let events = desk.store.events(Some(&draft)).unwrap();
    assert_eq!(events.iter().map(|event| event.kind.as_str()).collect::<Vec<_>>(), ["create"]);
}
