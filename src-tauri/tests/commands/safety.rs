//! Opening, locking, damage, backups, encryption through the door.

use super::Window;
use serde_json::{Value, json};
use std::path::Path;

const QUESTION: &str = "cover.title";

fn title(window: &Window, review: &str) -> Value {
    window.question(review, "cover", QUESTION)["answer"]["text"].clone()
}

fn write(window: &Window, review: &str, words: &str) {
    window.save(review, QUESTION, &json!({"type": "text", "text": words})).unwrap();
}

fn gate(window: &Window) -> String {
    window.done("gate", json!({}))["gate"]["kind"].as_str().unwrap().to_owned()
}

fn backups(folder: &Path) -> Vec<String> {
    let names = std::fs::read_dir(folder.join("backups")).unwrap();
    let mut names: Vec<String> = names.map(|file| file.unwrap().file_name().into_string().unwrap()).collect();
    names.retain(|name| name.ends_with(".sqlite"));
    names
}

#[test]
fn a_second_window_waits_or_reads_and_says_who_writes() {
    let folder = tempfile::tempdir().unwrap();
    let first = Window::open(folder.path());
    let review = first.create();
    let second = Window::open(folder.path());
    assert_eq!(gate(&second), "held");
    assert_eq!(second.call("start", json!({})).unwrap_err()["code"], "error-store-closed");
    second.done("open_to_read", json!({}));
    assert!(second.done("start", json!({}))["readerOf"]["machine"].is_string());
    write(&first, &review, "by the first");
    assert_eq!(title(&second, &review), "by the first");
    let refused = second.save(&review, QUESTION, &json!({"type": "text", "text": "no"})).unwrap_err();
    assert_eq!(refused["code"], "error-store-read-only");
    let refused = second.call("encrypt", json!({"passphrase": "no"})).unwrap_err();
    assert_eq!(refused["code"], "error-store-read-only");
    first.close();
    second.done("open_again", json!({}));
    assert_eq!(second.done("start", json!({}))["readerOf"], Value::Null);
    write(&second, &review, "by the second");
}

#[test]
fn what_was_typed_is_there_after_a_kill_and_the_next_start_knows_of_it() {
    let folder = tempfile::tempdir().unwrap();
    let window = Window::open(folder.path());
    let review = window.create();
    write(&window, &review, "half a sen");
    // As a kill leaves it: nothing is closed. The lock falls with the program.
    let left = tempfile::tempdir().unwrap();
    for file in std::fs::read_dir(folder.path()).unwrap().map(Result::unwrap).filter(|file| file.path().is_file()) {
        std::fs::copy(file.path(), left.path().join(file.file_name())).unwrap();
    }
    let again = Window::open(left.path());
    assert_eq!(title(&again, &review), "half a sen");
    assert_eq!(again.done("start", json!({}))["unclean"], true);
    assert_eq!(again.done("check_store", json!({})), 0);
    again.close();
    let third = Window::open(left.path());
    assert_eq!(third.done("start", json!({}))["unclean"], false);
}

#[test]
fn every_start_and_every_restoration_makes_a_backup_first() {
    let folder = tempfile::tempdir().unwrap();
    let window = Window::open(folder.path());
    let review = window.create();
    write(&window, &review, "as it was");
    window.close();
    let window = Window::open(folder.path());
    window.done("lock", json!({}));
    let list = window.done("backups", json!({}));
    let start = list["backups"].as_array().unwrap().iter().find(|backup| backup["reason"] == "start").unwrap().clone();
    write(&window, &review, "as it is");
    assert_eq!(window.done("verify_backup", json!({"name": start["name"]})), 0);
    window.done("restore_backup", json!({"name": start["name"]}));
    assert_eq!(title(&window, &review), "as it was");
    assert!(backups(folder.path()).iter().any(|name| name.contains("_restore_")));
    // The restored state is kept once more if a second has passed since it was; no backup is pushed out.
    let before = backups(folder.path());
    window.done("lock", json!({}));
    window.close();
    let after = backups(folder.path());
    assert!(before.iter().all(|name| after.contains(name)) && after.len() <= before.len() + 1, "{before:?} {after:?}");
    let kinds = |names: &[String]| -> std::collections::BTreeSet<String> {
        names.iter().filter_map(|name| Some(name.split_once('_')?.1.to_owned())).collect()
    };
    assert_eq!(kinds(&after), kinds(&before));
    let gone = Window::open(folder.path()).call("restore_backup", json!({"name": "none"})).unwrap_err();
    assert_eq!(gone["code"], "error-backup-gone");
}

#[test]
fn an_encrypted_store_opens_by_its_passphrase_and_its_recovery_key_only() {
    let folder = tempfile::tempdir().unwrap();
    let window = Window::open(folder.path());
    let review = window.create();
    write(&window, &review, "secret words");
    let key = window.done("encrypt", json!({"passphrase": "une phrase"}));
    assert_eq!(title(&window, &review), "secret words");
    let mut settings = window.done("start", json!({}))["settings"].clone();
    settings["language"] = json!("ar");
    window.done("save_settings", json!({"settings": settings}));
    let locked = window.done("lock", json!({}));
    assert_eq!((&locked["gate"]["kind"], &locked["language"]), (&json!("locked"), &json!("ar")));
    assert_eq!(window.call("start", json!({})).unwrap_err()["code"], "error-store-closed");
    let wrong = window.call("unlock", json!({"key": "another phrase"})).unwrap_err();
    assert_eq!(wrong["code"], "error-store-wrong-key");
    assert_eq!(gate(&window), "locked");
    assert_eq!(window.done("unlock", json!({"key": "une phrase"}))["gate"]["kind"], "open");
    let denied = window.call("recovery_key", json!({"current": "another phrase"})).unwrap_err();
    assert_eq!(denied["code"], "error-store-wrong-key");
    assert_eq!(window.done("recovery_key", json!({"current": "une phrase"})), key);
    window.done("change_passphrase", json!({"current": "une phrase", "passphrase": "une autre"}));
    window.close();
    let window = Window::open(folder.path());
    assert!(window.call("unlock", json!({"key": "une phrase"})).is_err());
    window.done("unlock", json!({"key": key}));
    assert_eq!(title(&window, &review), "secret words");
    window.done("decrypt", json!({"current": "une autre"}));
    window.close();
    assert_eq!(title(&Window::open(folder.path()), &review), "secret words");
}

#[test]
fn a_damaged_store_is_put_together_from_its_backup_and_from_what_can_be_read() {
    let folder = tempfile::tempdir().unwrap();
    let window = Window::open(folder.path());
    let review = window.create();
    write(&window, &review, "in the backup");
    window.done("make_backup", json!({}));
    write(&window, &review, "after the backup");
    window.close();
    let path = folder.path().join("reviews.sqlite");
    let mut bytes = std::fs::read(&path).unwrap();
    // The first page: SQLite can read nothing without it.
    bytes[..4096].fill(0xA5);
    std::fs::write(&path, &bytes).unwrap();
    let window = Window::open(folder.path());
    assert_eq!(gate(&window), "damaged");
    assert_eq!(window.call("lock", json!({})).unwrap_err()["code"], "error-store-closed");
    assert_eq!(gate(&window), "damaged");
    let rescue = window.done("rescue", json!({}));
    assert_eq!(std::fs::read(&path).unwrap(), bytes, "nothing changes before the person chooses");
    assert!(rescue["recovered"].as_u64().unwrap() > 0 && rescue["newer"].as_u64().unwrap() > 0, "{rescue}");
    assert_eq!(rescue["backup"]["reason"], "asked");
    assert_eq!(window.done("repair", json!({"repair": "everything"}))["gate"]["kind"], "open");
    assert_eq!(title(&window, &review), "after the backup");
    assert_eq!(window.done("check_store", json!({})), 0);
    let mut names = std::fs::read_dir(folder.path()).unwrap().map(|file| file.unwrap().file_name());
    assert!(!names.any(|name| name.to_string_lossy().starts_with("recovered-")), "it stands in the store");
    let kept = std::fs::read_dir(folder.path()).unwrap().map(|file| file.unwrap().path());
    let kept = kept.filter(|path| path.to_string_lossy().contains(".damaged-")).find(|path| path.is_file()).unwrap();
    assert_eq!(std::fs::read(kept).unwrap(), bytes);
}

#[test]
fn an_earlier_file_in_the_place_of_the_store_is_noticed_and_what_the_backup_has_comes_back() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("reviews.sqlite");
    let window = Window::open(folder.path());
    let review = window.create();
    write(&window, &review, "first");
    window.close();
    let earlier = std::fs::read(&path).unwrap();
    let window = Window::open(folder.path());
    write(&window, &review, "in the backup");
    window.done("make_backup", json!({}));
    window.close();
    std::fs::write(&path, &earlier).unwrap();

    let window = Window::open(folder.path());
    let view = window.done("gate", json!({}));
    let noticed = (&view["gate"]["kind"], &view["gate"]["error"]["code"]);
    assert_eq!(noticed, (&json!("damaged"), &json!("error-store-behind")));
    window.done("rescue", json!({}));
    assert_eq!(window.done("repair", json!({"repair": "everything"}))["gate"]["kind"], "open");
    assert_eq!(title(&window, &review), "in the backup");
    assert_eq!(window.done("check_store", json!({})), 0);
}

#[test]
fn a_store_of_a_newer_version_is_refused_at_the_gate() {
    let folder = tempfile::tempdir().unwrap();
    let window = Window::open(folder.path());
    window.create();
    window.close();
    let path = folder.path().join("reviews.sqlite");
    let mut bytes = std::fs::read(&path).unwrap();
    // The version of the user, of which this program's format is kept.
    bytes[60..64].copy_from_slice(&999_u32.to_be_bytes());
    std::fs::write(&path, &bytes).unwrap();
    let window = Window::open(folder.path());
    let view = window.done("gate", json!({}));
    assert_eq!(
        (&view["gate"]["kind"], &view["gate"]["error"]["code"]),
        (&json!("refused"), &json!("error-store-newer"))
    );
    assert_eq!(std::fs::read(&path).unwrap(), bytes);
}
