//! Encryption at rest: no word in any file of the folder, every key that should open does, and no other.

use crate::{Desk, LATER, NOW, Office, answer};
use review_store::backup::{self, Reason, SecondCopy};
use review_store::{Change, Error, Fault, Key, Store};
use std::fs;
use std::path::{Path, PathBuf};

const WORDS: &str = "tamarind orchard";
const PASSPHRASE: &str = "une phrase que l’on retient";

fn key() -> Key {
    Key::passphrase(PASSPHRASE)
}

/// A desk whose store is encrypted from the first day.
fn encrypted_desk(office: &Office, name: &str) -> Desk {
    let mut store = Store::open_with(office.path(name), &key()).unwrap();
    let person = store.ensure_person("Amina Tamarind", "drafter", "Ministry").unwrap();
    Desk { store, person }
}

/// All files below a folder.
fn files(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    entries.flat_map(|path| if path.is_dir() { files(&path) } else { vec![path] }).collect()
}

/// The files in which the secret word can be read.
fn telling(folder: &Path) -> Vec<PathBuf> {
    let tells = |path: &PathBuf| {
        let bytes = fs::read(path).unwrap().to_ascii_lowercase();
        [b"tamarind", b"sqlite f"].iter().any(|word| bytes.windows(word.len()).any(|window| window == *word))
    };
    files(folder).into_iter().filter(tells).collect()
}

#[test]
fn no_word_is_readable_in_any_file() {
    let office = Office::new();
    let mut desk = encrypted_desk(&office, "office/reviews");
    let draft = desk.draft(vec![Change::new(answer("methodology.lead"), WORDS)]);
    desk.say(&draft, &answer("methodology.lead"), &WORDS.repeat(2000));
    desk.store.add_blob("image/png", WORDS.as_bytes()).unwrap();
    desk.keep(&draft, &answer("follow_up.lead"), WORDS, LATER);
    desk.store.back_up(NOW, Reason::Asked).unwrap();
    let folder = office.path("office");
    assert!(folder.join("reviews-wal").exists());
    assert_eq!(telling(&folder), Vec::<PathBuf>::new());
    desk.store.sealed_copy(&folder.join("sent.gcmreview"), "for Geneva").unwrap();
    desk.store.close().unwrap();
    assert_eq!(telling(&folder), Vec::<PathBuf>::new());
    // The proof can fail: the same in a plain store.
    let mut plain = office.desk("plain/reviews");
    plain.draft(vec![Change::new(answer("methodology.lead"), WORDS)]);
    assert!(!telling(&office.path("plain")).is_empty());
}

#[test]
fn only_the_right_key_opens_and_a_wrong_one_learns_nothing() {
    let office = Office::new();
    let mut desk = encrypted_desk(&office, "reviews");
    let draft = desk.draft(vec![Change::new(answer("methodology.lead"), WORDS)]);
    let heads = desk.heads(&draft);
    let recovery = desk.store.recovery_key().unwrap().printed();
    let path = desk.store.path().to_owned();
    let wrong = Key::passphrase("une autre");
    let refused = |expected: &str| {
        for error in [
            Store::open_with(&path, &wrong).unwrap_err(),
            Store::open_read_only_with(&path, &wrong).unwrap_err(),
            backup::verify(&path, Some(&wrong)).unwrap_err(),
        ] {
            assert!(matches!(&error, Error::WrongKey { .. }), "{error}");
            assert!(!format!("{error:?}{error}").to_lowercase().contains("tamarind"));
        }
        assert!(matches!(Store::open(&path), Err(Error::Encrypted { .. })), "{expected}");
        assert!(matches!(Store::open_read_only(&path), Err(Error::Encrypted { .. })), "{expected}");
    };
    refused("while it is in use");
    let other = Store::open_read_only_with(&path, &key()).unwrap();
    assert_eq!(other.heads(&draft).unwrap(), heads);
    drop((other, desk));
    refused("at rest");
    assert_eq!(Store::open_with(&path, &key()).unwrap().heads(&draft).unwrap(), heads);
    let stray = Store::open_with(office.path("other"), &key()).unwrap().recovery_key().unwrap().printed();
    let stray = Key::recovery(&stray).unwrap();
    assert!(matches!(Store::open_with(&path, &stray), Err(Error::WrongKey { .. })));

    fs::remove_file(office.path("reviews.key")).unwrap();
    assert!(matches!(Store::open_with(&path, &key()), Err(Error::WrongKey { .. })));
    assert!(matches!(Store::open(&path), Err(Error::Encrypted { .. })));
    let mut store = Store::open_with(&path, &Key::recovery(&recovery).unwrap()).unwrap();
    assert_eq!(store.heads(&draft).unwrap(), heads);
    store.set_passphrase("une nouvelle").unwrap();
    store.close().unwrap();
    assert!(matches!(Store::open_with(&path, &key()), Err(Error::WrongKey { .. })));
    let store = Store::open_with(&path, &Key::passphrase("une nouvelle")).unwrap();
    assert_eq!(store.verify().unwrap(), []);
}

#[test]
fn a_store_and_its_backups_become_encrypted_and_plain_again_without_loss() {
    let office = Office::new();
    let mut desk = office.desk("office/reviews");
    let draft = desk.draft(vec![Change::new(answer("methodology.lead"), WORDS)]);
    for word in ["second", WORDS, "fourth"] {
        desk.say(&draft, &answer("methodology.lead"), word);
    }
    desk.store.add_blob("image/png", &WORDS.as_bytes().repeat(5000)).unwrap();
    let (heads, path) = (desk.heads(&draft), desk.store.path().to_owned());
    let history = desk.store.history(&draft, &answer("methodology.lead")).unwrap();
    let plain = desk.store.back_up(NOW, Reason::Start).unwrap();

    let (store, recovery) = desk.store.encrypt(PASSPHRASE).unwrap();
    assert_eq!(telling(&office.path("office")), Vec::<PathBuf>::new());
    let later = store.back_up(LATER, Reason::Start).unwrap();
    assert_eq!(store.heads(&draft).unwrap(), heads);
    assert_eq!(store.history(&draft, &answer("methodology.lead")).unwrap(), history);
    assert_eq!(store.verify().unwrap(), []);
    store.close().unwrap();
    let recovery = Key::recovery(&recovery.printed()).unwrap();
    for file in [&path, &plain.path, &later.path] {
        for key in [&key(), &recovery] {
            assert_eq!(backup::verify(file, Some(key)).unwrap(), []);
        }
        assert!(matches!(backup::verify(file, None), Err(Error::Encrypted { .. })));
    }

    let mut store = Store::open_with(&path, &key()).unwrap();
    store.set_passphrase("another").unwrap();
    assert!(matches!(backup::verify(&later.path, Some(&key())), Err(Error::WrongKey { .. })));
    let store = store.decrypt().unwrap();
    assert!(!store.is_encrypted());
    assert_eq!(store.heads(&draft).unwrap(), heads);
    assert_eq!(store.history(&draft, &answer("methodology.lead")).unwrap(), history);
    assert_eq!(store.verify().unwrap(), []);
    for file in [&plain.path, &later.path] {
        assert_eq!(backup::verify(file, None).unwrap(), []);
    }
    drop(store);
    let mut left = files(&office.path("office"));
    left.retain(|file| !["reviews", "reviews.changes"].iter().any(|own| file.ends_with(own)));
    assert_eq!(left.len(), 2, "only the backups: {left:?}");
}

#[test]
fn a_crash_between_the_steps_of_encrypting_loses_nothing() {
    let office = Office::new();
    let mut desk = office.desk("reviews");
    let draft = desk.draft(vec![Change::new(answer("methodology.lead"), WORDS)]);
    let (heads, path) = (desk.heads(&draft), desk.store.path().to_owned());
    drop(desk);
    let plain = fs::read(&path).unwrap();
    let (store, _) = Store::open(&path).unwrap().encrypt(PASSPHRASE).unwrap();
    store.close().unwrap();
    let encrypted = fs::read(&path).unwrap();
    // The key is written and the copy finished, but the copy has not its name yet.
    let unfinished = office.path(&format!("reviews.{}.new", "0a".repeat(16)));
    fs::write(&unfinished, &encrypted).unwrap();
    fs::write(&path, &plain).unwrap();
    assert_eq!(Store::open(&path).unwrap().heads(&draft).unwrap(), heads);
    assert_eq!(Store::open_with(&path, &key()).unwrap().heads(&draft).unwrap(), heads);
    // On the way back a plain copy was left: it goes when the store is opened.
    fs::write(&path, &encrypted).unwrap();
    fs::write(&unfinished, &plain).unwrap();
    assert_eq!(Store::open_with(&path, &key()).unwrap().heads(&draft).unwrap(), heads);
    assert!(!unfinished.exists());
}

#[test]
fn a_file_sent_away_opens_with_its_own_passphrase_alone() {
    let office = Office::new();
    for encrypted in [false, true] {
        let mut desk = match encrypted {
            true => encrypted_desk(&office, "encrypted/reviews"),
            false => office.desk("plain/reviews"),
        };
        let draft = desk.draft(vec![Change::new(answer("methodology.lead"), WORDS)]);
        let sent = office.path(&format!("sent-{encrypted}.gcmreview"));
        desk.store.sealed_copy(&sent, "it's for Geneva").unwrap();
        let there = Store::open_read_only_with(&sent, &Key::passphrase("it's for Geneva")).unwrap();
        assert_eq!(there.heads(&draft).unwrap(), desk.heads(&draft));
        assert_eq!(there.verify().unwrap(), []);
        assert!(matches!(Store::open_read_only(&sent), Err(Error::Encrypted { .. })));
        assert!(matches!(Store::open_read_only_with(&sent, &key()), Err(Error::WrongKey { .. })));
    }
    assert_eq!(telling(&office.path("")).iter().filter(|path| path.ends_with("gcmreview")).count(), 0);
}

#[test]
fn a_damaged_encrypted_store_is_told_from_a_wrong_passphrase() {
    let office = Office::new();
    let mut desk = encrypted_desk(&office, "reviews");
    desk.draft(vec![Change::new(answer("methodology.lead"), WORDS)]);
    let path = desk.store.path().to_owned();
    desk.store.close().unwrap();
    let mut bytes = fs::read(&path).unwrap();
    bytes[1000] ^= 1;
    fs::write(&path, &bytes).unwrap();
    assert!(matches!(Store::open_with(&path, &key()), Err(Error::Damaged { .. })));
    assert!(matches!(Store::open_with(&path, &Key::passphrase("wrong")), Err(Error::WrongKey { .. })));
    bytes.truncate(5000);
    fs::write(&path, &bytes).unwrap();
    assert!(matches!(Store::open_with(&path, &key()), Err(Error::Damaged { .. })));
}

#[test]
fn a_restored_backup_stays_encrypted_and_so_does_its_second_copy() {
    let office = Office::new();
    let mut desk = encrypted_desk(&office, "office/reviews");
    let draft = desk.draft(vec![Change::new(answer("methodology.lead"), WORDS)]);
    let heads = desk.heads(&draft);
    let made = desk.store.back_up(NOW, Reason::Asked).unwrap();
    fs::create_dir(office.path("stick")).unwrap();
    let SecondCopy::Made(second) = desk.store.copy_backup(&made, &office.path("stick")) else { panic!("no copy") };
    desk.say(&draft, &answer("methodology.lead"), "tamarind again");
    let path = desk.store.path().to_owned();
    desk.store.close().unwrap();
    // The whole folder is lost: the stick alone is enough.
    for file in files(&office.path("office")) {
        fs::remove_file(file).unwrap();
    }
    backup::restore(&path, &second, Some(&key()), LATER).unwrap();
    let store = Store::open_with(&path, &key()).unwrap();
    assert_eq!(store.heads(&draft).unwrap(), heads);
    assert_eq!(store.verify().unwrap(), Vec::<Fault>::new());
    drop(store);
    assert_eq!(telling(&office.path("")), Vec::<PathBuf>::new());
}
