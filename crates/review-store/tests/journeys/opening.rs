//! Opening: what is not a store, what is newer, what is damaged is refused, and is afterwards as it was to the byte.

use crate::{NOW, Office, answer, tamper};
use review_store::backup::{self, Reason};
use review_store::{Change, Error, FORMAT, Store};
use std::fs;
use std::path::Path;

/// Tries to open for writing, for reading and for union; checks the error, and that nothing was touched or left.
fn check_refused(office: &Office, path: &Path, expected: impl Fn(&Error) -> bool) {
    let mut own = office.desk("own").store;
    let before = fs::read(path).unwrap();
    let files = || fs::read_dir(path.parent().unwrap()).unwrap().count();
    let count = files();
    for error in
        [Store::open(path).unwrap_err(), Store::open_read_only(path).unwrap_err(), own.union(path, NOW).unwrap_err()]
    {
        assert!(expected(&error), "{error}");
    }
    assert_eq!(fs::read(path).unwrap(), before, "the file was touched");
    assert_eq!(files(), count, "something was left beside the file");
    assert_eq!(own.drafts().unwrap(), []);
}

/// A closed store with a draft in a folder of its own.
fn store_file(office: &Office) -> std::path::PathBuf {
    let mut desk = office.desk("other/reviews");
    desk.draft(vec![Change::new(answer("methodology.lead"), "x".repeat(20_000))]);
    desk.store.path().to_owned()
}

#[test]
fn a_store_is_made_with_its_folder_and_found_again() {
    let office = Office::new();
    let path = office.path("new/folder/reviews");
    let device = Store::open(&path).unwrap().device().clone();
    assert_eq!(Store::open(&path).unwrap().device(), &device);
    assert_eq!(fs::read_dir(path.parent().unwrap()).unwrap().count(), 1);
    assert!(matches!(Store::open_read_only(office.path("absent")), Err(Error::File { .. })));
}

#[test]
fn a_text_file_is_no_store() {
    let office = Office::new();
    fs::create_dir(office.path("other")).unwrap();
    let path = office.path("other/notes.txt");
    fs::write(&path, "Dear colleagues").unwrap();
    check_refused(&office, &path, |error| matches!(error, Error::NotAStore { .. }));
}

#[test]
fn another_programs_database_is_no_store() {
    let office = Office::new();
    fs::create_dir(office.path("other")).unwrap();
    let path = office.path("other/bookmarks.sqlite");
    tamper(&path, "CREATE TABLE bookmark(address TEXT);");
    check_refused(&office, &path, |error| matches!(error, Error::NotAStore { .. }));
}

#[test]
fn a_newer_store_is_left_alone() {
    let office = Office::new();
    let path = store_file(&office);
    tamper(&path, &format!("PRAGMA user_version = {};", FORMAT + 1));
    let newer = |error: &Error| matches!(error, Error::Newer { found, supported, .. } if *found == FORMAT + 1 && *supported == FORMAT);
    check_refused(&office, &path, newer);
}

#[test]
fn a_stranger_or_newer_file_in_use_is_refused_too() {
    let office = Office::new();
    let newer = store_file(&office);
    tamper(&newer, "PRAGMA user_version = 9;");
    let bookmarks = office.path("bookmarks.sqlite");
    tamper(&bookmarks, "PRAGMA journal_mode = WAL; CREATE TABLE bookmark(address TEXT);");
    for path in [&newer, &bookmarks] {
        let user = rusqlite::Connection::open(path).unwrap();
        user.execute_batch("CREATE TABLE more(x TEXT);").unwrap();
        let before = fs::read(path).unwrap();
        let error = Store::open(path).unwrap_err();
        assert!(matches!(error, Error::Newer { found: 9, .. } | Error::NotAStore { .. }), "{error}");
        assert_eq!(fs::read(path).unwrap(), before);
    }
    let text = office.path("notes.txt");
    fs::write(&text, "Dear colleagues".repeat(500)).unwrap();
    fs::write(office.path("notes.txt-wal"), "").unwrap();
    assert!(matches!(Store::open(&text), Err(Error::NotAStore { .. })));
}

#[test]
fn what_was_written_survives_a_crash() {
    let office = Office::new();
    let mut desk = office.desk("amina");
    let draft = desk.draft(vec![Change::new(answer("methodology.lead"), "first")]);
    // The files as a power loss would leave them: the log was never brought into the store.
    fs::create_dir(office.path("after")).unwrap();
    for ending in ["", "-wal"] {
        fs::copy(office.path(&format!("amina{ending}")), office.path(&format!("after/amina{ending}"))).unwrap();
    }
    let after = Store::open(office.path("after/amina")).unwrap();
    assert_eq!(after.heads(&draft).unwrap(), desk.heads(&draft));
}

#[test]
fn a_store_that_lost_its_last_changes_is_recognised_and_can_be_repaired() {
    let office = Office::new();
    let mut desk = office.desk("other/reviews");
    let draft = desk.draft(vec![Change::new(answer("methodology.lead"), "first")]);
    let path = desk.store.path().to_owned();
    let earlier = desk.store.back_up(NOW, Reason::Asked).unwrap();
    desk.say(&draft, &answer("methodology.lead"), "second");
    desk.keep(&draft, &answer("follow_up.lead"), "being typed", NOW);
    drop(desk);
    // Not by this program: by a disk, or by hand.
    fs::copy(&earlier.path, &path).unwrap();
    check_refused(&office, &path, |error| matches!(error, Error::Behind { missing: 2, .. }));
    // By this program, because somebody wants it so.
    backup::restore(&path, &earlier.path, None, NOW).unwrap();
    let mut desk = office.desk("other/reviews");
    assert_eq!(desk.store.verify().unwrap(), []);
    desk.say(&draft, &answer("methodology.lead"), "third");
    drop(desk);
    Store::open(&path).unwrap();
}

#[test]
fn a_truncated_store_is_damaged() {
    let office = Office::new();
    let path = store_file(&office);
    let whole = fs::read(&path).unwrap();
    for length in [0, 40, 100, 4096, whole.len() / 2, whole.len() - 4096, whole.len() - 1] {
        fs::write(&path, &whole[..length]).unwrap();
        check_refused(&office, &path, |error| matches!(error, Error::Damaged { .. }));
    }
}

#[test]
fn foreign_tables_views_and_triggers_are_damage() {
    for sql in [
        "CREATE TABLE more(x TEXT);",
        "CREATE TRIGGER trap AFTER INSERT ON revision BEGIN DELETE FROM content; END;",
        "DROP TABLE setting; CREATE VIEW setting(key, value) AS SELECT 'a', 'b';",
        "ALTER TABLE draft ADD COLUMN more TEXT;",
    ] {
        let office = Office::new();
        let path = store_file(&office);
        tamper(&path, sql);
        check_refused(&office, &path, |error| matches!(error, Error::Damaged { .. }));
    }
}

#[test]
fn a_store_open_elsewhere_can_be_read_and_united() {
    let office = Office::new();
    let mut writer = office.desk("writer");
    let draft = writer.draft(vec![Change::new(answer("methodology.lead"), "first")]);
    let reader = Store::open_read_only(writer.store.path()).unwrap();
    writer.say(&draft, &answer("methodology.lead"), "second");
    assert_eq!(reader.heads(&draft).unwrap(), writer.heads(&draft));
    let mut other = office.desk("other");
    other.take(&writer);
    assert_eq!(other.says(&draft, &answer("methodology.lead")), ["second"]);
    let mut reader = reader;
    assert!(matches!(reader.set_setting("language", "fr"), Err(Error::ReadOnly { .. })));
}
