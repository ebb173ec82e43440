//! The editor and the program hold the same texts: what one writes the other gives back to the letter, both ways, and
//! both count it alike. The editor runs in Node (`ui/tests/documents`).
//!
//! `DOCUMENTS` says how many texts go each way.

#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test that fails says where")]

use journeys::any_text::{KINDS, any_text, kinds};
use journeys::root;
use proptest::strategy::{Strategy, ValueTree};
use proptest::test_runner::{Config, RngSeed, TestRunner};
use review_core::check::count;
use review_core::template::Unit;
use review_core::text::{Block, plain_text};
use serde_json::Value;
use std::collections::BTreeSet;
use std::io::Write;
use std::process::{Command, Stdio};

const FEW: usize = 500;

fn documents() -> usize {
    std::env::var("DOCUMENTS").map_or(FEW, |number| number.parse().expect("DOCUMENTS is a number"))
}

#[test]
#[ignore = "needs node: cargo xtask test"]
fn what_the_program_writes_the_editor_gives_back() {
    let config = Config { rng_seed: RngSeed::Fixed(1), failure_persistence: None, ..Config::default() };
    let mut runner = TestRunner::new(config);
    let texts: Vec<_> = (0..documents()).map(|_| any_text().new_tree(&mut runner).unwrap().current()).collect();
    let met: BTreeSet<&str> = texts.iter().flatten().flat_map(kinds).collect();
    assert_eq!(met, BTreeSet::from(KINDS), "every kind of block, inline and mark is among the texts");
    let lines = texts.iter().map(|text| serde_json::to_string(text).unwrap());
    let given_back = editor(&["read"], lines.collect());
    assert_eq!(given_back.len(), texts.len());
    for (text, line) in texts.iter().zip(given_back) {
        assert_eq!(line, written(text));
    }
}

#[test]
#[ignore = "needs node: cargo xtask test"]
fn what_the_editor_writes_the_program_gives_back() {
    let lines = editor(&["write", "1", &documents().to_string()], Vec::new());
    assert_eq!(lines.len(), documents());
    for line in lines {
        let value: Value = serde_json::from_str(&line).unwrap();
        let text: Result<Vec<Block>, _> = serde_json::from_value(value["blocks"].clone());
        assert_eq!(line, written(&text.unwrap_or_else(|error| panic!("{error}: {line}"))));
    }
}

/// A text with its length, as the editor writes it too.
fn written(text: &[Block]) -> String {
    let (blocks, plain) = (serde_json::to_string(text).unwrap(), plain_text(text));
    let [words, characters] = [Unit::Words, Unit::Characters].map(|unit| count(unit, &plain));
    format!(r#"{{"blocks":{blocks},"words":{words},"characters":{characters}}}"#)
}

/// What the editor writes, line by line.
fn editor(arguments: &[&str], input: Vec<String>) -> Vec<String> {
    let mut command = Command::new("node");
    command.current_dir(root("ui")).arg("tests/documents/documents.mjs").args(arguments);
    let mut node = command.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().expect("node");
    let mut pipe = node.stdin.take().unwrap();
    let writer = std::thread::spawn(move || {
        for line in input {
            writeln!(pipe, "{line}").expect("the editor reads");
        }
    });
    let output = node.wait_with_output().expect("node");
    writer.join().expect("all was read");
    assert!(output.status.success(), "the editor failed");
    String::from_utf8(output.stdout).expect("UTF-8").lines().map(str::to_owned).collect()
}
