//! A disk that fails at every call of every operation, once and from then on: what was saved is there, what is said to
//! be saved is saved, every failure has a name, and the operation is done once the disk is whole again.

#![allow(clippy::unwrap_used)] // clippy.toml allows it in the tests; the helpers here are beside them

use fault_disk::{Fault, Plan};
use review_core::record::{ContentHash, DraftId, Origin, PersonId, RecordKey, RecordKind};
use review_store::backup::{self, Reason};
use review_store::{Authorship, Change, Error, Key, Moment, Result, Scope, StepKind, Store};
use std::collections::BTreeSet;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::PathBuf;
use tempfile::TempDir;

const NOW: &str = "2026-05-08T09:30:00Z";
const LATER: &str = "2026-05-09T10:00:00Z";
const PASSPHRASE: &str = "une phrase";
const WRITTEN: &str = "methodology.lead";
const TYPED: &str = "follow_up.lead";
/// Saved before the disk fails.
const SAVED: [(&str, &str); 3] = [(WRITTEN, "first"), (WRITTEN, "second"), (TYPED, "being typed")];

/// An operation: what is done, what is then there, and what of the saved is then replaced.
struct Operation {
    name: &'static str,
    replaces: &'static [&'static str],
    run: fn(&mut Office) -> Result<()>,
    is_done: fn(&Office, &Store) -> bool,
}

const OPERATIONS: [Operation; 13] = [
    Operation {
        name: "save",
        replaces: &["being typed"],
        run: save,
        is_done: |office, store| office.says(store, TYPED, "typed on"),
    },
    Operation {
        name: "settle",
        replaces: &[],
        run: settle,
        is_done: |office, store| store.working(&office.draft).unwrap().is_empty(),
    },
    Operation {
        name: "big step",
        replaces: &[],
        run: import,
        is_done: |office, store| office.says(store, "import.7", &long(7)),
    },
    Operation { name: "restore", replaces: &[], run: restore, is_done: |_, store| has_event(store, "restore") },
    Operation { name: "union", replaces: &[], run: union, is_done: |_, store| has_event(store, "union") },
    Operation { name: "checkpoint", replaces: &[], run: close, is_done: |_, _| true },
    Operation { name: "opening", replaces: &[], run: reopen, is_done: |_, _| true },
    Operation { name: "creation", replaces: &[], run: create, is_done: |office, _| office.path("created").exists() },
    Operation { name: "backup", replaces: &[], run: back_up, is_done: |office, _| sound_backups(office) == 2 },
    Operation {
        name: "backup restored",
        replaces: &["second", "being typed"],
        run: restore_backup,
        is_done: |_, store| has_event(store, "restore"),
    },
    Operation {
        name: "copy elsewhere",
        replaces: &[],
        run: save_copy,
        is_done: |office, _| office.path("copy").exists(),
    },
    Operation { name: "encrypting", replaces: &[], run: encrypt, is_done: |_, store| store.is_encrypted() },
    Operation { name: "decrypting", replaces: &[], run: decrypt, is_done: |_, store| !store.is_encrypted() },
];

fn save(office: &mut Office) -> Result<()> {
    let (draft, by) = (office.draft.clone(), office.by(LATER));
    office.open()?.keep(&draft, vec![Change::new(answer(TYPED), "typed on")], &by)
}

fn settle(office: &mut Office) -> Result<()> {
    let draft = office.draft.clone();
    office.open()?.settle(&draft, None).map(drop)
}

/// Of many pages.
fn import(office: &mut Office) -> Result<()> {
    let (draft, by) = (office.draft.clone(), office.by(LATER));
    let changes = (0..8).map(|index| Change::new(answer(&format!("import.{index}")), long(index))).collect();
    office.open()?.write_step(&draft, StepKind::Import, changes, &by).map(drop)
}

fn restore(office: &mut Office) -> Result<()> {
    let (draft, by) = (office.draft.clone(), office.by(LATER));
    office.open()?.restore(&draft, &Scope::Draft, &Moment::Arrival(1), &by).map(drop)
}

fn union(office: &mut Office) -> Result<()> {
    let other = office.path("other");
    office.open()?.union(&other, LATER).map(drop)
}

fn close(office: &mut Office) -> Result<()> {
    office.open()?;
    office.store.take().map_or(Ok(()), Store::close)
}

fn reopen(office: &mut Office) -> Result<()> {
    office.store = None;
    office.open().map(drop)
}

fn create(office: &mut Office) -> Result<()> {
    let path = office.path("created");
    let store = match office.key.clone() {
        Some(_) if path.exists() => return Ok(()),
        Some(key) => Store::open_with(path, &key),
        None => Store::open(path),
    };
    store?.close()
}

fn back_up(office: &mut Office) -> Result<()> {
    office.open()?.back_up(LATER, Reason::Asked).map(drop)
}

fn restore_backup(office: &mut Office) -> Result<()> {
    close(office)?;
    let backups = backup::backups(&backup::folder_of(&office.path("reviews")))?;
    let first = backups.iter().find(|backup| backup.at == NOW).unwrap();
    backup::restore(&office.path("reviews"), &first.path, office.key.as_ref(), LATER).map(drop)
}

fn save_copy(office: &mut Office) -> Result<()> {
    let target = office.path("copy");
    match office.open()?.save_copy(&target) {
        Err(Error::File { source, .. }) if source.kind() == std::io::ErrorKind::AlreadyExists => Ok(()),
        saved => saved,
    }
}

fn encrypt(office: &mut Office) -> Result<()> {
    office.open()?;
    let Some(store) = office.store.take() else { return Ok(()) };
    if store.is_encrypted() {
        return Ok(());
    }
    office.store = Some(store.encrypt(PASSPHRASE)?.0);
    Ok(())
}

fn decrypt(office: &mut Office) -> Result<()> {
    office.open()?;
    let Some(store) = office.store.take() else { return Ok(()) };
    office.store = Some(store.decrypt()?);
    Ok(())
}

fn has_event(store: &Store, kind: &str) -> bool {
    store.events(None).unwrap().iter().any(|event| event.kind == kind)
}

/// How many backups there are; each is whole.
fn sound_backups(office: &Office) -> usize {
    let backups = backup::backups(&backup::folder_of(&office.path("reviews"))).unwrap();
    for made in &backups {
        assert_eq!(backup::verify(&made.path, office.key.as_ref()).unwrap(), []);
    }
    backups.len()
}

fn long(index: usize) -> String {
    // Incompressible enough to take pages.
    (0..120).map(|part| ContentHash::of(format!("{index} {part}").as_bytes()).0).collect()
}

fn answer(path: &str) -> RecordKey {
    RecordKey::neutral(RecordKind::Answer, path)
}

/// A folder with a store, a second store to be united, and a backup.
struct Office {
    folder: TempDir,
    store: Option<Store>,
    key: Option<Key>,
    draft: DraftId,
    person: PersonId,
}

impl Office {
    /// What every run begins with.
    fn new(is_encrypted: bool) -> Self {
        let folder = fault_disk::memory().unwrap();
        let path = folder.path().join("reviews");
        let mut store = match is_encrypted {
            true => Store::open_with(&path, &Key::passphrase(PASSPHRASE)).unwrap(),
            false => Store::open(&path).unwrap(),
        };
        let person = store.ensure_person("Amina", "drafter", "Ministry").unwrap();
        let by = authorship(&person, NOW);
        let draft = store.create_draft(NOW, vec![Change::new(answer(WRITTEN), "first")], &by).unwrap();
        store.back_up(NOW, Reason::Asked).unwrap();
        store.write(&draft, vec![Change::new(answer(WRITTEN), "second")], &by).unwrap();
        store.keep(&draft, vec![Change::new(answer(TYPED), "being typed")], &by).unwrap();
        let key = store.recovery_key().map(Key::Recovery);
        store.close().unwrap();
        let mut other = Store::open(folder.path().join("other")).unwrap();
        let boris = other.ensure_person("Boris", "", "").unwrap();
        other.create_draft(NOW, vec![Change::new(answer(WRITTEN), "third")], &authorship(&boris, NOW)).unwrap();
        other.close().unwrap();
        Self { folder, store: None, key, draft, person }
    }

    /// The same in a folder of its own; what is open stays open here, as if the program were killed.
    fn killed(&self) -> Self {
        let folder = fault_disk::killed(self.folder.path()).unwrap();
        Self { folder, store: None, key: self.key.clone(), draft: self.draft.clone(), person: self.person.clone() }
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    fn by(&self, at: &str) -> Authorship {
        authorship(&self.person, at)
    }

    fn open(&mut self) -> Result<&mut Store> {
        if self.store.is_none() {
            let path = self.path("reviews");
            // A store that is encrypted only now: its passphrase is known.
            let key = self.key.clone().unwrap_or_else(|| Key::passphrase(PASSPHRASE));
            self.store = Some(Store::open_with(path, &key)?);
        }
        self.store.as_mut().ok_or_else(|| Error::Malformed("no store".to_owned()))
    }

    fn says(&self, store: &Store, path: &str, words: &str) -> bool {
        said(store, &self.draft, &answer(path)).contains(&ContentHash::of(words.as_bytes()))
    }
}

fn authorship(person: &PersonId, at: &str) -> Authorship {
    Authorship { person: person.clone(), at: at.to_owned(), origin: Origin::Typed, reason: String::new() }
}

/// All that a record ever said, what is being typed included.
fn said(store: &Store, draft: &DraftId, key: &RecordKey) -> BTreeSet<ContentHash> {
    let history = store.history(draft, key).unwrap().into_iter().map(|(_, revision)| revision.content);
    let working = store.working(draft).unwrap().into_iter().filter(|row| row.key == *key);
    history.chain(working.map(|row| ContentHash::of(&row.bytes))).collect()
}

/// Opens what a kill would leave, and proves it. Gives whether the operation is done there.
fn prove(office: &Office, operation: &Operation) -> bool {
    let mut left = office.killed();
    left.open().unwrap();
    let store = left.store.take().unwrap();
    assert_eq!(store.verify().unwrap(), []);
    let is_done = (operation.is_done)(&left, &store);
    for (path, words) in SAVED.into_iter().filter(|(_, words)| !is_done || !operation.replaces.contains(words)) {
        assert!(left.says(&store, path, words), "`{words}` is lost");
    }
    is_done
}

fn named(error: &Error, cannot_tell: bool) {
    let is_wrong = matches!(error, Error::Sqlite { .. } | Error::Damaged { .. } | Error::NotAStore { .. });
    assert!(!is_wrong || cannot_tell, "{error:?}");
    let (message, _) = error.message();
    let text = include_str!("../../../assets/locales/en/errors.ftl");
    assert!(text.contains(&format!("\n{message} = ")), "{message}");
}

/// Runs the operation with the fault at one call. Gives how many calls could have failed so.
fn run(base: &Office, operation: &Operation, plan: Plan) -> u64 {
    let mut office = base.killed();
    office.open().unwrap();
    let (done, calls) = fault_disk::during(plan, || (operation.run)(&mut office));
    // SQLCipher tells a page that could not be read from one that could not be decrypted only sometimes, and then
    // refuses every page until the file is opened again, which a store does by itself before it writes.
    let cannot_tell = base.key.is_some() && plan.fault == Fault::Read;
    match &done {
        Ok(()) => assert!(prove(&office, operation), "said to be done, and is not"),
        Err(error) => {
            named(error, cannot_tell);
            prove(&office, operation);
        }
    }
    if done.is_err() {
        let again = (operation.run)(&mut office).or_else(|error| {
            assert!(cannot_tell, "again, with a whole disk: {error:?}");
            office.store = None;
            (operation.run)(&mut office)
        });
        again.unwrap_or_else(|error| panic!("again, with a whole disk: {error:?}"));
        assert!(prove(&office, operation), "done again, and is not");
    }
    calls
}

/// Every fault at every place of an operation, or at every `step`th. Gives how many there are, and those that were not survived.
fn every_place(operation: &Operation, base: &Office, step: usize) -> (u64, Vec<Plan>) {
    let (mut runs, mut failed) = (0, Vec::new());
    for (fault, lasts) in Fault::ALL.into_iter().flat_map(|fault| [(fault, false), (fault, true)]) {
        let places = run(base, operation, Plan { fault, at: u64::MAX, lasts });
        for at in (1..=places).step_by(step) {
            let plan = Plan { fault, at, lasts };
            runs += 1;
            if catch_unwind(AssertUnwindSafe(|| run(base, operation, plan))).is_err() {
                failed.push(plan);
            }
        }
    }
    (runs, failed)
}

fn all(is_encrypted: bool, step: usize, chosen: impl Fn(&str) -> bool) {
    fault_disk::install();
    let base = Office::new(is_encrypted);
    let kind = if is_encrypted { "encrypted" } else { "plain" };
    for operation in OPERATIONS.iter().filter(|operation| chosen(operation.name)) {
        let (runs, failed) = every_place(operation, &base, step);
        println!("{:<16} {kind:<10} {runs:>6} faults", operation.name);
        assert!(runs > 0 && failed.is_empty(), "{}: {} of {runs} faults, {failed:?}", operation.name, failed.len());
    }
}

const CONVERSIONS: [&str; 2] = ["encrypting", "decrypting"];
/// A conversion writes row by row, at hundreds of places, and derives the key from the passphrase each time.
const SOME: usize = 223;

#[test]
fn a_plain_store_survives_every_fault() {
    all(false, 1, |name| !CONVERSIONS.contains(&name));
}

#[test]
fn an_encrypted_store_survives_every_fault() {
    all(true, 1, |name| !CONVERSIONS.contains(&name));
}

#[test]
fn a_conversion_survives_some_faults() {
    all(true, SOME, |name| name == "decrypting");
    all(false, SOME, |name| name == "encrypting");
}

#[test]
#[ignore = "an hour: thousands of conversions"]
fn every_fault_of_a_conversion_is_survived() {
    all(false, 1, |name| name == "encrypting");
    all(true, 1, |name| name == "decrypting");
}
