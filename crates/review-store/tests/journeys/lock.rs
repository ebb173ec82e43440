//! One program at a time: who has the store is said, and a program that was killed leaves no lock behind.

use crate::{LATER, NOW, Office};
use review_store::{Error, Holder, Lock};
use std::io::{BufRead, BufReader};
use std::process::{Command, Stdio};

/// In which environment variable the second program finds the store.
const STORE: &str = "LOCKED_STORE";

fn holder(person: &str) -> Holder {
    Holder {
        person: person.to_owned(),
        machine: "second floor".to_owned(),
        since: NOW.to_owned(),
        process: std::process::id(),
    }
}

#[test]
fn the_second_program_is_told_who_has_the_store() {
    let office = Office::new();
    let path = office.path("new/reviews");
    let lock = Lock::take(&path, &holder("Amina")).unwrap();
    assert_eq!(lock.left_by(), None);
    let Err(Error::Held { holder: found, .. }) = Lock::take(&path, &holder("Boris")) else { panic!("taken twice") };
    assert_eq!(*found, holder("Amina"));
    drop(lock);
    let lock = Lock::take(&path, &holder("Boris")).unwrap();
    assert_eq!(lock.left_by(), None);
}

#[test]
fn a_killed_program_leaves_a_note_and_no_lock() {
    let office = Office::new();
    let path = office.path("reviews");
    let mut program = Command::new(std::env::current_exe().unwrap());
    program.args(["lock::another_program", "--exact", "--ignored", "--nocapture"]).env(STORE, &path);
    let mut program = program.stdout(Stdio::piped()).spawn().unwrap();
    let lines = BufReader::new(program.stdout.take().unwrap()).lines();
    assert!(lines.map_while(Result::ok).any(|line| line.ends_with("locked")));
    let Err(Error::Held { holder: found, .. }) = Lock::take(&path, &holder("Boris")) else { panic!("taken twice") };
    assert_eq!((found.person.as_str(), found.process), ("Carla", program.id()));
    program.kill().unwrap();
    program.wait().unwrap();
    let lock = Lock::take(&path, &Holder { since: LATER.to_owned(), ..holder("Boris") }).unwrap();
    assert_eq!(lock.left_by().map(|left| left.person.as_str()), Some("Carla"));
}

#[test]
fn a_note_that_nobody_understands_is_no_obstacle() {
    let office = Office::new();
    let path = office.path("reviews");
    for note in ["", "{", "[]", "{\"person\":7,\"process\":-1}", "{\"machine\":\"\u{1b}[2Jroom\"}"] {
        std::fs::write(office.path("reviews.holder"), note).unwrap();
        let lock = Lock::take(&path, &holder("Amina")).unwrap();
        let left = lock.left_by().unwrap();
        assert!(!left.machine.contains('\u{1b}') && left.person.is_empty());
    }
}

/// Not a test: what [`a_killed_program_leaves_a_note_and_no_lock`] starts and kills.
#[test]
#[ignore = "is started by another test"]
fn another_program() {
    let Some(path) = std::env::var_os(STORE) else { return };
    let _lock = Lock::take(path.as_ref(), &holder("Carla")).unwrap();
    println!("locked");
    std::thread::sleep(std::time::Duration::from_secs(600));
}
