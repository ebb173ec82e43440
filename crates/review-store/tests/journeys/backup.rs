//! Backups: made while the store is open, listed by their names, proven, put in place of the store in one step.

use crate::{Desk, LATER, NOW, Office, answer, count};
use review_core::record::DraftId;
use review_store::backup::{self, Limits, Reason, SecondCopy};
use review_store::{Change, Error, Store};
use std::fs;

fn desk_with_words(office: &Office) -> (Desk, DraftId) {
    let mut desk = office.desk("office/reviews");
    let draft = desk.draft(vec![Change::new(answer("methodology.lead"), "first")]);
    (desk, draft)
}

#[test]
fn a_backup_is_listed_with_what_is_in_it_and_can_be_proven() {
    let office = Office::new();
    let (mut desk, draft) = desk_with_words(&office);
    let first = desk.store.back_up(NOW, Reason::Start).unwrap();
    desk.say(&draft, &answer("methodology.lead"), "second");
    let second = desk.store.back_up(LATER, Reason::Union).unwrap();
    let folder = backup::folder_of(desk.store.path());
    assert_eq!(backup::backups(&folder).unwrap(), [second.clone(), first.clone()]);
    assert_eq!((second.drafts, second.revisions, second.reason.name()), (1, 2, "union"));
    assert_eq!(backup::verify(&first.path, None).unwrap(), []);
    assert_eq!(fs::read_dir(&folder).unwrap().count(), 2, "something was left in the folder");
    assert_eq!(backup::backups(&office.path("absent")).unwrap(), []);
    fs::write(folder.join("notes.txt"), "ours").unwrap();
    let keeping = backup::rotate(&folder, "2027-01-01T00:00:00Z", &Limits { starts: 0, ..Limits::default() }).unwrap();
    assert_eq!(keeping.remove, [second, first]);
    assert_eq!(fs::read_dir(&folder).unwrap().count(), 1, "only backups are removed");
}

#[test]
fn a_restore_keeps_what_was_there() {
    let office = Office::new();
    let (mut desk, draft) = desk_with_words(&office);
    let first = desk.store.back_up(NOW, Reason::Start).unwrap();
    desk.say(&draft, &answer("methodology.lead"), "second");
    let path = desk.store.path().to_owned();
    assert!(matches!(backup::restore(&path, &first.path, None, LATER), Err(Error::Busy { .. })));
    assert_eq!(desk.says(&draft, &answer("methodology.lead")), ["second"]);
    desk.store.close().unwrap();
    let restored = backup::restore(&path, &first.path, None, LATER).unwrap();
    assert_eq!((restored.drafts, restored.revisions), (1, 1));
    let desk = office.desk("office/reviews");
    assert_eq!(desk.says(&draft, &answer("methodology.lead")), ["first"]);
    assert_eq!(desk.store.verify().unwrap(), []);
    assert_eq!(count(&path, "SELECT count(*) FROM event WHERE kind = 'restore' AND body LIKE '%start%'"), 1);
    drop(desk);
    backup::restore(&path, &restored.before.unwrap(), None, LATER).unwrap();
    assert_eq!(office.desk("office/reviews").says(&draft, &answer("methodology.lead")), ["second"]);
}

#[test]
fn a_damaged_store_is_kept_when_a_backup_takes_its_place() {
    let office = Office::new();
    let (desk, draft) = desk_with_words(&office);
    let made = desk.store.back_up(NOW, Reason::Start).unwrap();
    let path = desk.store.path().to_owned();
    desk.store.close().unwrap();
    let mut bytes = fs::read(&path).unwrap();
    bytes.truncate(9000);
    fs::write(&path, &bytes).unwrap();
    fs::write(office.path("office/reviews-wal"), "half a log").unwrap();
    let restored = backup::restore(&path, &made.path, None, LATER).unwrap();
    let kept = restored.before.unwrap();
    assert_eq!(fs::read(&kept).unwrap(), bytes);
    assert_eq!(
        fs::read(office.path("office").join(format!("{}-wal", kept.file_name().unwrap().to_str().unwrap()))).unwrap(),
        b"half a log"
    );
    let desk = office.desk("office/reviews");
    assert_eq!(desk.says(&draft, &answer("methodology.lead")), ["first"]);
    assert_eq!(desk.store.verify().unwrap(), []);
}

#[test]
fn a_damaged_backup_is_refused_and_the_store_stays() {
    let office = Office::new();
    let (desk, draft) = desk_with_words(&office);
    let made = desk.store.back_up(NOW, Reason::Start).unwrap();
    let whole = fs::read(&made.path).unwrap();
    let path = desk.store.path().to_owned();
    desk.store.close().unwrap();
    let before = fs::read(&path).unwrap();
    for length in [0, 50, 5000, whole.len() - 1] {
        fs::write(&made.path, &whole[..length]).unwrap();
        assert!(matches!(backup::restore(&path, &made.path, None, LATER), Err(Error::Damaged { .. })));
        assert_eq!(fs::read(&path).unwrap(), before);
    }
    assert_eq!(office.desk("office/reviews").says(&draft, &answer("methodology.lead")), ["first"]);
}

#[test]
fn a_second_folder_may_be_absent() {
    let office = Office::new();
    let (desk, _) = desk_with_words(&office);
    let made = desk.store.back_up(NOW, Reason::Start).unwrap();
    let stick = office.path("stick");
    assert!(matches!(desk.store.copy_backup(&made, &stick), SecondCopy::Absent));
    fs::create_dir(&stick).unwrap();
    let SecondCopy::Made(copy) = desk.store.copy_backup(&made, &stick) else { panic!("no copy") };
    assert_eq!(backup::verify(&copy, None).unwrap(), []);
    let listed = backup::backups(&desk.store.second_folder(&stick).unwrap()).unwrap();
    assert_eq!(listed.len(), 1);
    fs::write(&made.path, "not a backup").unwrap();
    assert!(matches!(desk.store.copy_backup(&made, &stick), SecondCopy::Failed(_)));
    assert_eq!(backup::verify(&copy, None).unwrap(), [], "the good copy was replaced by a bad one");
}

#[test]
#[cfg(unix)]
fn a_store_removed_while_it_is_open_is_noticed_and_can_be_saved_elsewhere() {
    let office = Office::new();
    let (mut desk, draft) = desk_with_words(&office);
    let path = desk.store.path().to_owned();
    fs::remove_file(&path).unwrap();
    let by = desk.by(LATER);
    let change = || vec![Change::new(answer("methodology.lead"), "second")];
    let refused = desk.store.write(&draft, change(), &by).unwrap_err();
    assert!(matches!(&refused, Error::Removed { .. }), "{refused}");
    // A new store would read the log that is left: none is made.
    assert!(matches!(Store::open(&path), Err(Error::Damaged { .. })));
    fs::write(&path, "another file").unwrap();
    assert!(matches!(desk.store.write(&draft, change(), &by), Err(Error::Removed { .. })), "another file has the name");
    let elsewhere = office.path("saved.sqlite");
    desk.store.save_copy(&elsewhere).unwrap();
    assert!(matches!(desk.store.save_copy(&elsewhere), Err(Error::File { .. })));
    drop(desk);
    let saved = Store::open(&elsewhere).unwrap();
    assert_eq!(saved.verify().unwrap(), []);
    assert_eq!(saved.heads(&draft).unwrap().len(), 1);
}

#[test]
fn a_clock_that_was_set_back_changes_no_order() {
    let office = Office::new();
    let (mut desk, draft) = desk_with_words(&office);
    for (at, words) in [("2026-05-09T10:00:00Z", "second"), ("1999-01-01T00:00:00Z", "third")] {
        let by = desk.by(at);
        desk.store.write(&draft, vec![Change::new(answer("methodology.lead"), words)], &by).unwrap();
    }
    assert_eq!(desk.says(&draft, &answer("methodology.lead")), ["third"]);
    let history = desk.store.history(&draft, &answer("methodology.lead")).unwrap();
    let times: Vec<_> = history.iter().map(|(_, revision)| revision.at.as_str()).collect();
    assert_eq!(times, [NOW, "2026-05-09T10:00:00Z", "1999-01-01T00:00:00Z"]);
    assert_eq!(desk.store.verify().unwrap(), []);
}
