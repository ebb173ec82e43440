//! Damaged copies of a store: every one is recognised or proven harmless, and every readable revision is recovered.
//!
//! `cargo test -p review-store --test journeys -- --ignored damage --nocapture` plays 500 of them and prints figures.

use crate::{Desk, LATER, NOW, Office, answer, text};
use review_core::record::{DraftId, Head, Origin, RecordKey, Relation, Revision, RevisionId};
use review_store::{Change, Error, Fault, Key, Recovered, Store, Working, recover};
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

const PAGE: usize = 4096;

/// A source of numbers that gives the same ones for the same seed (xorshift64*).
struct Numbers(u64);

impl Numbers {
    fn below(&mut self, end: usize) -> usize {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        (self.0.wrapping_mul(0x2545_f491_4f6c_dd1d) >> 33) as usize % end.max(1)
    }
}

/// Everything that a person could miss.
#[derive(Debug, Default, PartialEq)]
struct State {
    revisions: BTreeMap<RevisionId, (Revision, Option<Vec<u8>>)>,
    heads: BTreeMap<(DraftId, RecordKey), Vec<Head>>,
    working: BTreeMap<(DraftId, RecordKey), Working>,
}

fn state(store: &Store) -> Result<State, Error> {
    let mut state = State::default();
    for draft in store.drafts()? {
        for (key, heads) in store.heads(&draft.id)? {
            for (id, revision) in store.history(&draft.id, &key)? {
                let content = store.content(&revision.content)?;
                state.revisions.insert(id, (revision, content));
            }
            state.heads.insert((draft.id.clone(), key), heads);
        }
        for working in store.working(&draft.id)? {
            state.working.insert((draft.id.clone(), working.key.clone()), working);
        }
    }
    Ok(state)
}

/// What is damaged: the file of a store and its log, and by what it is opened.
struct Sample {
    file: Vec<u8>,
    log: Vec<u8>,
    /// What stands beside them: how many changes the store has seen.
    tally: Vec<u8>,
    key: Option<Key>,
    state: State,
}

/// A store as a ministry has it after some weeks: long and short texts, conflicts and their resolution, proposals,
/// pictures, words not yet settled.
fn write_weeks(desk: &mut Desk, office: &Office) {
    let drafts: Vec<DraftId> = (0..3).map(|_| desk.draft(Vec::new())).collect();
    for round in 0..6 {
        for (index, draft) in drafts.iter().enumerate() {
            for record in 0..10 {
                let words = format!("objective {record} in round {round} of {index}. ").repeat(1 + record * record * 8);
                desk.say(draft, &answer(&format!("objective.{record:02}.lead")), &words);
            }
        }
        desk.store.log("export", Some(&drafts[0]), NOW, "report").unwrap();
    }
    let mut other = office.desk("colleague");
    other.take(desk);
    for record in 0..5 {
        let key = answer(&format!("objective.{record:02}.lead"));
        other.say(&drafts[0], &key, "what the colleague says");
        desk.say(&drafts[0], &key, "what is said here");
    }
    desk.take(&other);
    desk.say(&drafts[0], &answer("objective.00.lead"), "resolved");
    let by = desk.by(LATER);
    let source = desk.heads(&drafts[1])[&answer("objective.01.lead")][0].revision.clone();
    let carried =
        Change { sources: vec![(source, Relation::Carried)], ..Change::new(answer("follow_up.lead"), "carried") };
    let proposed = Change { proposal: true, ..Change::new(answer("objective.03.lead"), "a proposal") };
    desk.store.write(&drafts[2], vec![carried, proposed], &by).unwrap();
    desk.store.add_blob("image/png", &b"picture".repeat(6000)).unwrap();
    desk.store.keep(&drafts[0], vec![Change::new(answer("methodology.lead"), "being typed")], &by).unwrap();
}

/// The same weeks in a closed store, in one with a log beside it, and in an encrypted one.
fn samples() -> Vec<Sample> {
    ["closed", "logged", "encrypted"].map(sample).into()
}

fn sample(name: &str) -> Sample {
    let office = Office::new();
    let mut desk = office.desk(name);
    write_weeks(&mut desk, &office);
    let path = desk.store.path().to_owned();
    let log = if name == "logged" { fs::read(office.path("logged-wal")).unwrap() } else { Vec::new() };
    let logged = fs::read(&path).unwrap();
    let state = state(&desk.store).unwrap();
    desk.store.close().unwrap();
    let tally = fs::read(office.path(&format!("{name}.changes"))).unwrap();
    match name {
        "logged" => Sample { file: logged, log, tally, key: None, state },
        "encrypted" => {
            let (store, key) = Store::open(&path).unwrap().encrypt("passphrase").unwrap();
            store.close().unwrap();
            let key = Key::recovery(&key.printed());
            Sample { file: fs::read(&path).unwrap(), log, tally, key, state }
        }
        _ => Sample { file: fs::read(&path).unwrap(), log, tally, key: None, state },
    }
}

/// What a disk, a stick or a copy broken off does to a file. Gives its name, and how many pages it may have cost.
fn damage(numbers: &mut Numbers, file: &mut Vec<u8>, log: &mut Vec<u8>) -> (&'static str, Option<usize>) {
    let target = if log.is_empty() || numbers.below(2) == 0 { file } else { log };
    let (length, pages) = (target.len(), target.len() / PAGE);
    let page = numbers.below(pages) * PAGE;
    match numbers.below(7) {
        0 => {
            let at = numbers.below(length);
            target[at] ^= 1 << numbers.below(8);
            ("one bit turned", Some(1))
        }
        1 => {
            for _ in 0..20 {
                let at = numbers.below(length);
                target[at] ^= 1 << numbers.below(8);
            }
            ("twenty bits turned", Some(20))
        }
        2 => {
            let length = numbers.below(length);
            target.truncate(length);
            ("cut off", None)
        }
        3 => {
            target[page..page + PAGE].fill(0);
            ("a page of zeros", Some(2))
        }
        4 => {
            target[page..page + PAGE].fill_with(|| numbers.below(256) as u8);
            ("a page of noise", Some(2))
        }
        5 => {
            let other = numbers.below(pages) * PAGE;
            let (one, two) = (target[page..page + PAGE].to_vec(), target[other..other + PAGE].to_vec());
            target[page..page + PAGE].copy_from_slice(&two);
            target[other..other + PAGE].copy_from_slice(&one);
            ("two pages exchanged", Some(4))
        }
        _ => {
            let end = (page + PAGE * (1 + numbers.below(8))).min(length);
            target[page..end].fill(0xff);
            ("a stretch of ones", Some(9))
        }
    }
}

/// How a damaged copy was recognised.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Verdict {
    /// It was not opened.
    Refused,
    /// It was opened, and verifying names what is wrong.
    Named,
    /// Nothing is missing.
    Harmless,
    /// A field changed that no hash covers: what was being typed.
    Unhashed,
}

fn verdict(path: &Path, sample: &Sample) -> (Verdict, Option<State>) {
    let opened = match &sample.key {
        Some(key) => Store::open_read_only_with(path, key),
        None => Store::open_read_only(path),
    };
    let Ok(store) = opened else { return (Verdict::Refused, None) };
    let found = state(&store).ok();
    match (store.verify(), found) {
        (Ok(faults), Some(found)) if faults.is_empty() => {
            let is_part = found.revisions.iter().all(|(id, revision)| sample.state.revisions.get(id) == Some(revision));
            assert!(is_part, "a clean store says something else");
            let State { revisions, heads, working } = &sample.state;
            let lacks_nothing =
                (&found.revisions, &found.heads, found.working.len()) == (revisions, heads, working.len());
            assert!(lacks_nothing, "a clean store says less");
            let verdict = if found.working == *working { Verdict::Harmless } else { Verdict::Unhashed };
            (verdict, Some(found))
        }
        (_, found) => (Verdict::Named, found),
    }
}

/// Recovers, and compares with what was there and with what SQLite still reads.
fn check_recovered(
    path: &Path,
    target: &Path,
    sample: &Sample,
    readable: Option<&State>,
) -> Option<(Recovered, State)> {
    let recovered = match recover(path, sample.key.as_ref(), target, LATER) {
        Ok(recovered) => recovered,
        Err(Error::Damaged { .. } | Error::WrongKey { .. }) => {
            assert!(!target.exists() && readable.is_none_or(|readable| readable.revisions.is_empty()));
            return None;
        }
        Err(error) => panic!("{error}"),
    };
    let store = match &sample.key {
        Some(key) => Store::open_with(target, key),
        None => Store::open(target),
    }
    .unwrap();
    let faults = store.verify().unwrap();
    assert!(faults.iter().all(|fault| matches!(fault, Fault::Event { .. })), "{faults:?}");
    let found = state(&store).unwrap();
    let mut proven = 0;
    for (id, (revision, content)) in &found.revisions {
        match sample.state.revisions.get(id) {
            Some((was, said)) => {
                assert_eq!(was, revision);
                assert!(content.is_none() || content == said);
                proven += 1;
            }
            None => assert_eq!(revision.origin, Origin::Restored, "a revision that nobody wrote"),
        }
    }
    assert!(proven <= recovered.revisions);
    for (id, (revision, content)) in readable.into_iter().flat_map(|readable| &readable.revisions) {
        let was_there = sample.state.revisions.get(id).is_some_and(|(was, said)| (was, said) == (revision, content));
        let is_there = found.revisions.get(id).is_some_and(|(_, here)| here == content);
        assert!(is_there || !was_there, "SQLite reads {id} and it was not recovered");
    }
    Some((recovered, found))
}

/// Plays so many damaged copies; prints how they were recognised and what was recovered.
fn play(copies: u64) {
    let samples = samples();
    let (mut verdicts, mut kinds) = (BTreeMap::<_, usize>::new(), BTreeMap::<_, (usize, usize, usize, usize)>::new());
    let mut slowest = Duration::ZERO;
    for seed in 1..=copies {
        let sample = &samples[seed as usize % samples.len()];
        let folder = tempfile::tempdir().unwrap();
        let [path, target] = ["reviews", "recovered"].map(|name| folder.path().join(name));
        let (mut file, mut log) = (sample.file.clone(), sample.log.clone());
        let mut numbers = Numbers(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15));
        let (kind, pages) = damage(&mut numbers, &mut file, &mut log);
        lay(&path, &file, &log, &sample.tally);
        let started = Instant::now();
        let (verdict, readable) = verdict(&path, sample);
        // Looking may have brought the log into the file: the reader gets what the damage left.
        lay(&path, &file, &log, &sample.tally);
        let recovered = check_recovered(&path, &target, sample, readable.as_ref());
        slowest = slowest.max(started.elapsed());
        let all = sample.state.revisions.len();
        let words = |found: &State| found.revisions.values().filter(|(_, words)| words.is_some()).count();
        let (here, words) = recovered.map_or((0, 0), |(_, found)| (found.revisions.len(), words(&found)));
        if let Some(pages) = pages.filter(|_| log.is_empty()) {
            assert!(all <= here + 14 * pages, "{kind} {seed}: {here} of {all}");
        }
        *verdicts.entry(verdict).or_default() += 1;
        let entry = kinds.entry(kind).or_default();
        *entry = (entry.0 + 1, entry.1 + all, entry.2 + words.min(all), entry.3 + usize::from(words >= all));
    }
    println!("{copies} damaged copies: {verdicts:?}; the slowest took {slowest:?}");
    for (kind, (copies, all, here, whole)) in kinds {
        println!(
            "  {kind}: {copies} copies, {here} of {all} revisions recovered with their words, {whole} copies without loss"
        );
    }
    assert!(slowest < Duration::from_secs(60));
}

fn lay(path: &Path, file: &[u8], log: &[u8], tally: &[u8]) {
    let beside = |ending: &str| PathBuf::from(format!("{}{ending}", path.display()));
    fs::write(path, file).unwrap();
    fs::write(beside(".changes"), tally).unwrap();
    let _ = fs::remove_file(beside("-shm"));
    match log.is_empty() {
        true => drop(fs::remove_file(beside("-wal"))),
        false => fs::write(beside("-wal"), log).unwrap(),
    }
}

#[test]
fn a_sound_store_is_recovered_whole() {
    for sample in samples() {
        let office = Office::new();
        lay(&office.path("reviews"), &sample.file, &sample.log, &sample.tally);
        let (_, found) =
            check_recovered(&office.path("reviews"), &office.path("new"), &sample, Some(&sample.state)).unwrap();
        assert_eq!(found, sample.state);
    }
}

#[test]
fn forty_damaged_copies_are_recognised_and_recovered() {
    play(42);
}

#[test]
#[ignore = "takes minutes"]
fn five_hundred_damaged_copies_are_recognised_and_recovered() {
    play(500);
}

#[test]
fn a_revision_that_cannot_prove_itself_keeps_its_words() {
    let office = Office::new();
    let mut desk = office.desk("reviews");
    let draft = desk.draft(vec![Change::new(answer("methodology.lead"), "first")]);
    desk.say(&draft, &answer("methodology.lead"), "second");
    desk.say(&draft, &answer("follow_up.lead"), "other");
    let path = desk.store.path().to_owned();
    drop(desk);
    crate::tamper(&path, "DELETE FROM revision_parent; UPDATE draft SET created_at = 'never';");
    let recovered = recover(&path, None, &office.path("new"), LATER).unwrap();
    assert_eq!((recovered.revisions, recovered.unproven, recovered.drafts), (2, 1, 1));
    let store = Store::open(office.path("new")).unwrap();
    assert_eq!(store.verify().unwrap(), []);
    let history = store.history(&draft, &answer("methodology.lead")).unwrap();
    let words: Vec<_> = history.iter().map(|(_, known)| text(store.content(&known.content).unwrap())).collect();
    assert_eq!(words, ["first", "second"]);
    assert!(history[1].1.proposal && history[1].1.origin == Origin::Restored);
}

#[test]
fn a_file_made_to_hang_the_reader_does_not() {
    let office = Office::new();
    let mut page = vec![0_u8; PAGE];
    page[0] = 0x0d;
    page[3..5].copy_from_slice(&2000_u16.to_be_bytes());
    for cell in 0..2000 {
        page[8 + 2 * cell..10 + 2 * cell].copy_from_slice(&4060_u16.to_be_bytes());
    }
    // A row of 64 megabytes whose chain of pages is this page for ever.
    page[4060..4065].copy_from_slice(&[0xa0, 0x80, 0x80, 0x00, 0x01]);
    let mut file = page.repeat(500);
    file[..16].copy_from_slice(b"SQLite format 3\0");
    fs::write(office.path("reviews"), &file).unwrap();
    let started = Instant::now();
    let error = recover(&office.path("reviews"), None, &office.path("new"), LATER).unwrap_err();
    assert!(matches!(error, Error::Damaged { .. }) && started.elapsed() < Duration::from_secs(20), "{error}");
    assert!(!office.path("new").exists());
}
