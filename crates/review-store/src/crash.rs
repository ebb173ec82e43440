//! A writer that is killed at random moments: every save that it was told of is there afterwards, and the store is
//! sound. The writer is this test program again; in every fourth round it is killed in a migration.
//!
//! `GCM_CRASH_ROUNDS` and `GCM_CRASH_SEED` say how many rounds and which come first; the same seed does the same in the
//! same order, killed after the same time.

use crate::backup::{self, Reason};
use crate::migration::IS_LATER;
use crate::{Authorship, Change, Key, Moment, Result, Scope, Store};
use review_core::record::{ContentHash, DraftId, Origin, PersonId, RecordKey, RecordKind};
use std::collections::{BTreeMap, BTreeSet};
use std::io::{BufRead, BufReader, Write};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::mpsc;
use std::time::Duration;

const NOW: &str = "2026-05-08T09:30:00Z";
const PASSPHRASE: &str = "une phrase";
const RECORDS: [&str; 3] = ["methodology.lead", "follow_up.lead", "introduction.lead"];
const FOLDER: &str = "GCM_CRASH_FOLDER";
const SEED: &str = "GCM_CRASH_SEED";
/// In every run of the tests.
const ROUNDS: u64 = 50;
/// How long a migration is waited for.
const WAIT: Duration = Duration::from_secs(2);
/// How long the migration of so small a store takes at most, in microseconds.
const MIGRATION: u64 = 20_000;

#[test]
fn every_acknowledged_save_survives_a_kill() {
    let number = |name: &str| std::env::var(name).ok().map(|number| number.parse::<u64>().unwrap());
    let (rounds, first) = (number("GCM_CRASH_ROUNDS").unwrap_or(ROUNDS), number(SEED).unwrap_or(1));
    let (mut saves, mut in_migrations) = (0, 0);
    for seed in first..first + rounds {
        match round(seed) {
            Ok(Survived { acknowledged, was_migrating }) => {
                saves += acknowledged;
                in_migrations += u64::from(was_migrating);
            }
            Err(fault) => panic!("crash test: seed {seed}: {fault}"),
        }
    }
    println!(
        "crash test: {rounds} rounds from seed {first}, {in_migrations} killed in a migration, \
        {saves} acknowledged saves, 0 lost"
    );
}

/// Not a test: what the test above kills.
#[test]
#[ignore = "the writer that is killed"]
fn writer() {
    let Some(folder) = std::env::var_os(FOLDER) else { return };
    let seed = std::env::var(SEED).unwrap().parse().unwrap();
    // Ends the line on which the harness has named this test: what is said first stands on a line of its own.
    say("");
    Writer::new(folder.into(), seed).and_then(|mut writer| writer.run()).unwrap();
}

/// SplitMix64: the same numbers on every machine.
struct Random(u64);

impl Random {
    fn below(&mut self, bound: u64) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        (mixed ^ (mixed >> 31)) % bound
    }

    fn record(&mut self) -> &'static str {
        RECORDS[usize::try_from(self.below(RECORDS.len() as u64)).unwrap()]
    }
}

/// What is to be killed. It says before and after each save what it saves.
struct Writer {
    folder: PathBuf,
    random: Random,
    store: Option<Store>,
    other: Store,
    boris: PersonId,
    draft: DraftId,
    person: PersonId,
    words: u64,
}

impl Writer {
    fn new(folder: PathBuf, seed: u64) -> Result<Self> {
        let path = folder.join("reviews");
        let mut store = match seed.is_multiple_of(2) {
            true => Store::open_with(&path, &Key::passphrase(PASSPHRASE))?,
            false => Store::open(&path)?,
        };
        let mut other = Store::open(folder.join("other"))?;
        let boris = other.ensure_person("Boris", "", "")?;
        let person = store.ensure_person("Amina", "", "")?;
        let draft = store.create_draft(NOW, Vec::new(), &by(&person))?;
        other.union_with(&path, store.recovery_key().map(Key::Recovery).as_ref(), NOW)?;
        Ok(Self { folder, random: Random(seed), store: Some(store), other, boris, draft, person, words: 0 })
    }

    fn run(&mut self) -> Result<()> {
        loop {
            let store = self.store.take().unwrap();
            let store = match self.random.below(100) {
                0..55 => self.keep(store)?,
                55..67 => self.settle(store)?,
                67..77 => self.write(store)?,
                77..82 => self.restore(store)?,
                82..88 => self.union(store)?,
                88..92 => self.back_up(store)?,
                92..95 => self.restore_backup(store)?,
                95..98 => self.convert(store)?,
                98 => self.migrate(store)?,
                _ => self.reopen(store)?,
            };
            self.store = Some(store);
        }
    }

    fn change(&mut self, record: &str) -> (Change, String) {
        self.words += 1;
        let words = format!("words-{}-{}", self.words, "x".repeat(usize::try_from(self.random.below(6000)).unwrap()));
        (Change::new(answer(record), words.clone()), words)
    }

    fn keep(&mut self, mut store: Store) -> Result<Store> {
        let record = self.random.record();
        let (change, words) = self.change(record);
        say(&format!("keep {record} {words}"));
        store.keep(&self.draft, vec![change], &by(&self.person))?;
        say(&format!("kept {record} {words}"));
        Ok(store)
    }

    fn settle(&mut self, mut store: Store) -> Result<Store> {
        store.settle(&self.draft, None)?;
        say("settled");
        Ok(store)
    }

    fn write(&mut self, mut store: Store) -> Result<Store> {
        let record = self.random.record();
        let (change, words) = self.change(record);
        store.write(&self.draft, vec![change], &by(&self.person))?;
        say(&format!("written {record} {words}"));
        Ok(store)
    }

    fn restore(&mut self, mut store: Store) -> Result<Store> {
        let moment = Moment::Arrival(i64::try_from(self.random.below(40)).unwrap());
        store.restore(&self.draft, &Scope::Draft, &moment, &by(&self.person))?;
        say("settled");
        Ok(store)
    }

    /// What another person wrote counts as saved once it is here.
    fn union(&mut self, mut store: Store) -> Result<Store> {
        let record = self.random.record();
        let (change, words) = self.change(record);
        self.other.write(&self.draft, vec![change], &by(&self.boris))?;
        store.union(&self.folder.join("other"), NOW)?;
        say(&format!("united {record} {words}"));
        Ok(store)
    }

    fn back_up(&mut self, store: Store) -> Result<Store> {
        let made = store.back_up(NOW, Reason::Asked)?;
        say(&format!("backed {} up", made.path.file_name().unwrap().to_string_lossy()));
        Ok(store)
    }

    /// The state that was backed up just now: nothing is taken back.
    fn restore_backup(&mut self, store: Store) -> Result<Store> {
        let made = store.back_up(NOW, Reason::Start)?;
        let key = store.recovery_key().map(Key::Recovery);
        store.close()?;
        backup::restore(&self.folder.join("reviews"), &made.path, key.as_ref(), NOW)?;
        say("restored");
        self.open(key)
    }

    fn convert(&mut self, store: Store) -> Result<Store> {
        let store = if store.is_encrypted() { store.decrypt()? } else { store.encrypt(PASSPHRASE)?.0 };
        say("converted");
        Ok(store)
    }

    /// A later version of the program opens the store.
    fn migrate(&mut self, store: Store) -> Result<Store> {
        let key = store.recovery_key().map(Key::Recovery);
        store.close()?;
        if !IS_LATER.replace(true) {
            say("migrating");
        }
        let store = self.open(key)?;
        say("migrated");
        Ok(store)
    }

    fn reopen(&mut self, store: Store) -> Result<Store> {
        let key = store.recovery_key().map(Key::Recovery);
        store.close()?;
        self.open(key)
    }

    fn open(&self, key: Option<Key>) -> Result<Store> {
        let path = self.folder.join("reviews");
        key.map_or_else(|| Store::open(&path), |key| Store::open_with(&path, &key))
    }
}

fn answer(path: &str) -> RecordKey {
    RecordKey::neutral(RecordKind::Answer, path)
}

fn by(person: &PersonId) -> Authorship {
    Authorship { person: person.clone(), at: NOW.to_owned(), origin: Origin::Typed, reason: String::new() }
}

/// A whole line at once: a line cut by the kill is no acknowledgement.
fn say(line: &str) {
    let mut out = std::io::stdout().lock();
    out.write_all(format!("{line}\n").as_bytes()).and_then(|()| out.flush()).unwrap();
}

/// What was acknowledged of a record.
#[derive(Default)]
struct Saved {
    /// For ever.
    settled: BTreeSet<String>,
    /// What is being typed, if the last burst was acknowledged; and what was begun since.
    kept: Option<String>,
    begun: Option<String>,
}

struct Survived {
    /// Saves.
    acknowledged: u64,
    was_migrating: bool,
}

/// Kills a writer, opens what it left, and compares.
fn round(seed: u64) -> std::result::Result<Survived, String> {
    // In memory where there is such a folder: a kill loses nothing that the system has, and more is saved meanwhile.
    let folder = fault_disk::memory().unwrap();
    let mut random = Random(seed ^ 0xDEAD);
    let mut writer = Command::new(std::env::current_exe().unwrap())
        .args(["crash::writer", "--exact", "--ignored", "--nocapture", "--test-threads=1"])
        .envs([(FOLDER, folder.path().as_os_str()), (SEED, seed.to_string().as_ref())])
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let out = BufReader::new(writer.stdout.take().unwrap());
    let (sender, migrating) = mpsc::channel();
    let reader = std::thread::spawn(move || {
        let lines = out.split(b'\n').map_while(std::result::Result::ok);
        let heard = |line: Vec<u8>| {
            if line == b"migrating" {
                // Nobody may be waiting for it.
                let _ = sender.send(());
            }
            String::from_utf8(line).unwrap()
        };
        lines.map(heard).collect::<Vec<_>>()
    });
    if (seed / 2).is_multiple_of(4) {
        // Where the order of its work brings no migration soon, it is killed at whatever it does.
        let _ = migrating.recv_timeout(WAIT);
        std::thread::sleep(Duration::from_micros(random.below(MIGRATION)));
    } else {
        std::thread::sleep(Duration::from_millis(random.below(800)));
    }
    if let Some(status) = writer.try_wait().unwrap() {
        return Err(format!("the writer ended by itself: {status}"));
    }
    writer.kill().unwrap();
    writer.wait().unwrap();
    let lines = reader.join().unwrap();
    let acknowledged = check(folder.path(), &lines)?;
    Ok(Survived { acknowledged, was_migrating: lines.last().is_some_and(|line| line == "migrating") })
}

/// Gives how many saves were acknowledged.
fn check(folder: &Path, lines: &[String]) -> std::result::Result<u64, String> {
    let mut saved: BTreeMap<&str, Saved> = BTreeMap::new();
    let (mut acknowledged, mut backups) = (0, BTreeSet::new());
    for line in lines {
        let mut words = line.split(' ');
        let (what, record, words) = (words.next().unwrap(), words.next().unwrap_or(""), words.next().unwrap_or(""));
        match what {
            "settled" => saved.values_mut().for_each(|saved| saved.settled.extend(saved.kept.take())),
            "backed" => drop(backups.insert(record.to_owned())),
            "keep" => saved.entry(record).or_default().begun = Some(words.to_owned()),
            "kept" => {
                let saved = saved.entry(record).or_default();
                (saved.kept, saved.begun) = (Some(words.to_owned()), None);
            }
            "written" => {
                let saved = saved.entry(record).or_default();
                saved.settled.extend(saved.kept.take());
                saved.settled.insert(words.to_owned());
            }
            "united" => drop(saved.entry(record).or_default().settled.insert(words.to_owned())),
            _ => {}
        }
        let is_save =
            ["settled", "kept", "written", "united", "backed", "restored", "converted", "migrated"].contains(&what);
        acknowledged += u64::from(is_save);
    }
    let path = folder.join("reviews");
    // The version that wrote last reads it.
    IS_LATER.set(lines.iter().any(|line| line == "migrating"));
    let store = Store::open_with(&path, &Key::passphrase(PASSPHRASE)).map_err(|error| format!("{error:?}"))?;
    let faults = store.verify().map_err(|error| format!("{error:?}"))?;
    if !faults.is_empty() {
        return Err(format!("{faults:?}"));
    }
    let draft = store.drafts().unwrap().first().map(|draft| draft.id.clone());
    for (record, saved) in saved {
        let draft = draft.as_ref().ok_or("the draft is lost")?;
        let said = said(&store, draft, &answer(record));
        let has = |words: &String| said.contains(&ContentHash::of(words.as_bytes()));
        let lost = saved.settled.iter().find(|words| !has(words));
        let is_typing_lost =
            saved.kept.as_ref().is_some_and(|kept| !has(kept) && !saved.begun.as_ref().is_some_and(has));
        if let Some(words) = lost.or(saved.kept.as_ref().filter(|_| is_typing_lost)) {
            return Err(format!("{record}: `{}` is lost", &words[..words.len().min(12)]));
        }
    }
    let key = store.recovery_key().map(Key::Recovery);
    let there = backup::backups(&backup::folder_of(&path)).unwrap();
    for made in backups {
        let found = there.iter().find(|backup| backup.path.ends_with(&made)).ok_or(format!("{made} is lost"))?;
        // Of a store that was being made encrypted or plain again, some backups may be the other way still.
        let faults = backup::verify(&found.path, key.as_ref())
            .or_else(|_| backup::verify(&found.path, Some(&Key::passphrase(PASSPHRASE))));
        match faults {
            Ok(faults) if faults.is_empty() => {}
            faults => return Err(format!("{made}: {faults:?}")),
        }
    }
    Ok(acknowledged)
}

/// All that a record ever said, what is being typed included.
fn said(store: &Store, draft: &DraftId, key: &RecordKey) -> BTreeSet<ContentHash> {
    let history = store.history(draft, key).unwrap().into_iter().map(|(_, revision)| revision.content);
    let working = store.working(draft).unwrap().into_iter().filter(|row| row.key == *key);
    history.chain(working.map(|row| ContentHash::of(&row.bytes))).collect()
}
