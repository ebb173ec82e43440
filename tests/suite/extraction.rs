//! The text of an exported PDF as other programs read it: whoever searches, copies or listens gets every word.
//!
//! What is read is compared with the words of the DOCX. A word counts when its letters come together and in order;
//! hyphens do not count, since readers join what a hyphen parts at the end of a line; PDF.js leaves the hyphen out.
//! `cargo xtask test` installs the programs.

#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test that fails says where")]

use journeys::{Desk, docx_text, is_mark};
use std::collections::BTreeMap;
use std::path::Path;
use std::process::Command;

/// Texts of ours with many marks above and below the letters.
const ARABIC: &str = include_str!("../fixtures/arabic.md");

/// A program that reads the text of a PDF: poppler, of most Linux desktops; PDFium, of Chromium; MuPDF; PDF.js, of Firefox.
const READERS: [(&str, &[&str]); 4] = [
    ("poppler", &["pdftotext", "-enc", "UTF-8", "FILE", "-"]),
    ("PDFium", &["pdfium-text", "FILE"]),
    ("MuPDF", &["mutool", "draw", "-q", "-F", "txt", "FILE"]),
    ("PDF.js", &["pdfjs-text", "FILE"]),
];

/// The least share of words that each of them must find, in per cent. MuPDF gives Arabic as it stands on the page, from
/// left to right: its words are turned round.
const FLOORS: [(&str, [f64; 4]); 6] = [
    ("en", [100.0, 100.0, 100.0, 100.0]),
    ("fr", [100.0, 100.0, 100.0, 100.0]),
    ("es", [100.0, 100.0, 100.0, 100.0]),
    ("ru", [100.0, 100.0, 100.0, 100.0]),
    ("zh", [100.0, 100.0, 100.0, 100.0]),
    ("ar", [99.5, 99.0, 92.0, 96.0]),
];
/// The same for the Arabic text with many marks.
const MARKED: [f64; 4] = [99.0, 99.0, 94.0, 97.0];

#[test]
#[ignore = "needs poppler, PDFium, MuPDF and PDF.js: cargo xtask test"]
fn every_word_comes_back_from_the_pdf() {
    let desk = Desk::new();
    let sample = desk.done(&["sample"]);
    let mut lost = Vec::new();
    for (language, floors) in FLOORS {
        lost.extend(compare(&desk, &sample, language, floors));
    }
    let marked = desk.review("gcm-short", "ar");
    desk.answer(&marked, "methodology.lead", "ar", ARABIC);
    lost.extend(compare(&desk, &marked, "ar", MARKED));
    assert!(lost.is_empty(), "{}", lost.join("\n"));
}

/// What each reader finds too little of.
fn compare(desk: &Desk, draft: &str, language: &str, floors: [f64; 4]) -> Vec<String> {
    desk.export(draft, "pdf", language, &[]);
    let path = desk.path(&format!("{draft}-{language}.pdf"));
    let wanted = words(&docx_text(&desk.export(draft, "docx", language, &[])), language);
    let mut lost = Vec::new();
    for ((name, command), floor) in READERS.iter().zip(floors) {
        let read = read(command, &path);
        let read = if *name == "MuPDF" && language == "ar" { turned(&read) } else { read };
        let missing = missing(&wanted, &read, language);
        let share = 100.0 * (wanted.len() - missing.len()) as f64 / wanted.len() as f64;
        println!("{language} {name}: {share:.2} % of {} words", wanted.len());
        if share < floor {
            let some = missing.iter().take(20).cloned().collect::<Vec<_>>().join(" ");
            lost.push(format!("{language} by {name}: {share:.2} % of the words, at least {floor}; without {some}"));
        }
    }
    lost
}

fn read(command: &[&str], path: &Path) -> String {
    let path = path.display().to_string();
    let arguments = command[1..].iter().map(|argument| if *argument == "FILE" { path.as_str() } else { *argument });
    let result = Command::new(command[0]).args(arguments).output();
    let result = result.unwrap_or_else(|error| panic!("{}: {error}; `cargo xtask test` installs it", command[0]));
    assert!(result.status.success(), "{}: {}", command[0], String::from_utf8_lossy(&result.stderr));
    String::from_utf8_lossy(&result.stdout).into_owned()
}

/// The words that are not found, in one line or in the halves that a line's end parts without a trace.
fn missing(wanted: &[String], read: &str, language: &str) -> Vec<String> {
    let mut found = counted(&words(read, language));
    let mut joined = counted(&words(&read.replace(['\n', '\r'], ""), language));
    let mut parted = counted(&over_line_ends(read, language));
    let mut take = |word: &String| [&mut found, &mut joined, &mut parted].into_iter().any(|counts| taken(counts, word));
    wanted.iter().filter(|word| !take(word)).cloned().collect()
}

/// No word goes over more line ends than this.
const MOST_LINES: usize = 4;

/// The last word of each line with the first of the next, and of more lines where one holds nothing else: what parts a
/// word in a table, where the lines around are other cells.
fn over_line_ends(read: &str, language: &str) -> Vec<String> {
    let lines = read.lines().map(|line| words(line, language)).filter(|line| !line.is_empty());
    let lines: Vec<Vec<String>> = lines.collect();
    let mut parted = Vec::new();
    for (index, line) in lines.iter().enumerate() {
        let mut word = line[line.len() - 1].clone();
        for next in lines[index + 1..].iter().take(MOST_LINES) {
            word.push_str(&next[0]);
            parted.push(word.clone());
            if next.len() > 1 {
                break;
            }
        }
    }
    parted
}

fn taken(counts: &mut BTreeMap<String, usize>, word: &str) -> bool {
    match counts.get_mut(word) {
        Some(count) if *count > 0 => {
            *count -= 1;
            true
        }
        _ => false,
    }
}

fn counted(words: &[String]) -> BTreeMap<String, usize> {
    let mut counts = BTreeMap::new();
    words.iter().for_each(|word| *counts.entry(word.clone()).or_insert(0) += 1);
    counts
}

/// Runs of letters with their marks, and runs of digits; of Chinese every character.
fn words(text: &str, language: &str) -> Vec<String> {
    let text = without_hyphens(text);
    let mut words: Vec<String> = Vec::new();
    let mut last = None;
    for c in text.chars().filter(|&c| !is_invisible(c)) {
        let kind = kind(c);
        match words.last_mut() {
            Some(word) if kind.is_some() && kind == last && (language != "zh" || c.is_ascii()) => word.push(c),
            _ if kind.is_some() => words.push(c.to_string()),
            _ => {}
        }
        last = kind;
    }
    words
}

/// Whether a character is part of a word (true) or of a number (false).
fn kind(c: char) -> Option<bool> {
    match c {
        _ if c.is_numeric() => Some(false),
        _ if c.is_alphabetic() || is_mark(c) => Some(true),
        _ => None,
    }
}

/// PDFium writes U+FFFE for a hyphen at the end of a line, and joins the lines.
fn without_hyphens(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find(['-', '\u{AD}', '\u{2010}', '\u{2011}', '\u{FFFE}']) {
        out.push_str(&rest[..at]);
        let hyphen = rest[at..].chars().next().map_or(1, char::len_utf8);
        rest = &rest[at + hyphen..];
        let after = rest.trim_start_matches([' ', '\r']);
        if after.starts_with('\n') {
            rest = after.trim_start();
        }
    }
    out + rest
}

fn is_invisible(c: char) -> bool {
    matches!(c, '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{2069}' | '\u{FEFF}')
}

fn turned(text: &str) -> String {
    let line = |line: &str| line.chars().rev().collect::<String>();
    text.lines().map(line).collect::<Vec<_>>().join("\n")
}
