//! What safety costs: a burst of typing on the disk, opening a long history, the room of a version; plain and encrypted.
//! `cargo xtask bench store`, on the disk of cargo's target folder.
//!
//! The yardstick is a bare SQLite commit of the same bytes on the same disk, in the same order of settings, and taken in
//! turns with the burst: whatever else the machine does falls on both.

#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a measurement that fails says where")]

use review_core::record::{DraftId, Origin, RecordKey, RecordKind};
use review_locale::Language;
use review_store::{Authorship, Change, Key, Store};
use rusqlite::{Connection, params};
use serde_json::Value;
use std::path::Path;
use std::time::{Duration, Instant};
use tempfile::TempDir;

const BURSTS: usize = 1_000;
const FEW: usize = 1_000;
const MANY: usize = 100_000;
const OPENINGS: usize = 51;
const EDITS: usize = 400;
const WORDS: usize = 500;
const NOW: &str = "2026-05-08T09:30:00Z";
const PASSPHRASE: &str = "nine quiet rivers";

fn main() {
    let folder = tempfile::tempdir_in(env!("CARGO_TARGET_TMPDIR")).unwrap();
    println!("{BURSTS} bursts of an answer of {WORDS} words, in turns with a bare commit of the same bytes:");
    bursts(&folder, None);
    bursts(&folder, Some(&Key::passphrase(PASSPHRASE)));
    println!("\nOpening, the median of {OPENINGS}:");
    let [few, many] = [FEW, MANY].map(|revisions| opening(&folder, revisions, None));
    println!("  {MANY} versions against {FEW}: {:.2} times", many.as_secs_f64() / few.as_secs_f64());
    opening(&folder, FEW, Some(&Key::passphrase(PASSPHRASE)));
    println!("\nThe room of a version, {EDITS} edits of an answer of {WORDS} words:");
    for language in [Language::En, Language::Ar, Language::Zh] {
        room(&folder, language);
    }
}

/// The words of the sample review in a language, as it was written: what repeats in it is what repeats in a review.
fn sample(language: Language) -> Vec<String> {
    let sample = review_core::sample::sample().unwrap();
    let of_language = sample.entries.iter().filter(|entry| entry.key.lang == Some(language));
    let mut words = Vec::new();
    for entry in of_language {
        collect(&serde_json::from_slice(&entry.content).unwrap(), language, &mut words);
    }
    words
}

fn collect(value: &Value, language: Language, words: &mut Vec<String>) {
    match value {
        Value::Object(fields) => {
            if let Some(Value::String(text)) = fields.get("text") {
                match language {
                    Language::Zh => words.extend(text.chars().map(String::from)),
                    _ => words.extend(text.split_whitespace().map(|word| format!("{word} "))),
                }
            }
            fields.values().for_each(|value| collect(value, language, words));
        }
        Value::Array(values) => values.iter().for_each(|value| collect(value, language, words)),
        _ => {}
    }
}

/// An answer of five paragraphs after so many words were typed into it, here and there.
fn answer(words: &[String], typed: usize) -> String {
    let mut text: Vec<&str> = words.iter().take(WORDS).map(String::as_str).collect();
    for edit in 0..typed % EDITS {
        let place = edit * 131 % text.len();
        text[place] = &words[(WORDS + edit * 7) % words.len()];
    }
    let paragraphs = text.chunks(WORDS / 5).enumerate().map(|(index, words)| {
        serde_json::json!({
            "type": "paragraph", "attrs": {"id": format!("p{index}"), "dir": null, "lang": null},
            "content": [{"type": "text", "text": format!("{}{typed}", words.concat())}],
        })
    });
    Value::from_iter(paragraphs).to_string()
}

struct Written {
    store: Store,
    draft: DraftId,
    by: Authorship,
}

fn begin(path: &Path, key: Option<&Key>) -> Written {
    let mut store = key.map_or_else(|| Store::open(path), |key| Store::open_with(path, key)).unwrap();
    let by = store.authorship("Amina", NOW, Origin::Typed).unwrap();
    let draft = store.create_draft(NOW, Vec::new(), &by).unwrap();
    Written { store, draft, by }
}

fn record(language: Language, number: usize) -> RecordKey {
    RecordKey::neutral(RecordKind::Answer, format!("question.{number}")).in_language(language)
}

fn bursts(folder: &TempDir, key: Option<&Key>) {
    let kind = if key.is_some() { "encrypted" } else { "plain" };
    let mut written = begin(&folder.path().join(format!("bursts-{kind}")), key);
    let bare = bare(&folder.path().join(format!("bare-{kind}")));
    let (mut ours, mut bares) = (Vec::new(), Vec::new());
    let words = sample(Language::En);
    for burst in 0..BURSTS {
        let text = answer(&words, burst);
        let begun = Instant::now();
        let change = Change::new(record(Language::En, 0), text.as_bytes());
        written.store.keep(&written.draft, vec![change], &written.by).unwrap();
        ours.push(begun.elapsed());
        let begun = Instant::now();
        bare.execute("INSERT OR REPLACE INTO typed(id, bytes) VALUES (1, ?1)", params![text.as_bytes()]).unwrap();
        bares.push(begun.elapsed());
    }
    let ([half, most], [bare_half, bare_most]) = (percentiles(ours), percentiles(bares));
    println!(
        "  {kind:<10} p50 {half:.2} ms, p99 {most:.2} ms; bare p50 {bare_half:.2} ms, p99 {bare_most:.2} ms; {:.2} and {:.2} times",
        half / bare_half,
        most / bare_most
    );
}

/// The least that SQLite can be asked for with the same safety.
fn bare(path: &Path) -> Connection {
    let connection = Connection::open(path).unwrap();
    connection
        .execute_batch(
            "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA secure_delete = ON;
             CREATE TABLE typed(id INTEGER PRIMARY KEY, bytes BLOB);",
        )
        .unwrap();
    connection
}

/// In milliseconds.
fn percentiles(mut times: Vec<Duration>) -> [f64; 2] {
    times.sort_unstable();
    [50, 99].map(|percent| times[times.len() * percent / 100].as_secs_f64() * 1000.0)
}

fn opening(folder: &TempDir, revisions: usize, key: Option<&Key>) -> Duration {
    let kind = if key.is_some() { "encrypted" } else { "plain" };
    let path = folder.path().join(format!("opening-{kind}-{revisions}"));
    let mut written = begin(&path, key);
    let mut number = 0;
    while number < revisions {
        let change = |number| Change::new(record(Language::En, number % 500), format!("\"version {number}\""));
        let changes: Vec<Change> = (number..revisions.min(number + 500)).map(change).collect();
        number += changes.len();
        written.store.write(&written.draft, changes, &written.by).unwrap();
    }
    written.store.close().unwrap();
    let mut times: Vec<Duration> = (0..OPENINGS)
        .map(|_| {
            let begun = Instant::now();
            let store = key.map_or_else(|| Store::open(&path), |key| Store::open_with(&path, key)).unwrap();
            let passed = begun.elapsed();
            store.close().unwrap();
            passed
        })
        .collect();
    times.sort_unstable();
    let median = times[times.len() / 2];
    println!("  {kind:<10} {revisions:>7} versions: {:.2} ms", median.as_secs_f64() * 1000.0);
    median
}

fn room(folder: &TempDir, language: Language) {
    let path = folder.path().join(format!("room-{language}"));
    let mut written = begin(&path, None);
    let before = size(&path, written.store);
    written = again(&path, written.draft, written.by);
    let words = sample(language);
    for edit in 0..EDITS {
        let change = Change::new(record(language, 0), answer(&words, edit));
        written.store.write(&written.draft, vec![change], &written.by).unwrap();
    }
    let after = size(&path, written.store);
    let plain = answer(&words, EDITS).len();
    println!("  {language}: {} bytes for {plain} bytes of text", (after - before) / EDITS as u64);
}

fn again(path: &Path, draft: DraftId, by: Authorship) -> Written {
    Written { store: Store::open(path).unwrap(), draft, by }
}

/// Of the file with its log in it.
fn size(path: &Path, store: Store) -> u64 {
    store.close().unwrap();
    std::fs::metadata(path).unwrap().len()
}
