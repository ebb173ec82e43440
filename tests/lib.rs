//! A desk with a store of its own, on which the `gcm-review` command is run in process, and readers of what it wrote.

#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test that fails says where")]

pub mod any_text;

use quick_xml::events::Event;
use review_cli::{STORE, Streams, run};
use review_core::draft::Draft;
use review_store::Store;
use std::collections::BTreeMap;
use std::ffi::OsString;
use std::io::Read;
use std::path::{Path, PathBuf};
use tempfile::TempDir;

/// A folder with a store, and room for exported files.
pub struct Desk {
    folder: TempDir,
}

/// What a run of the command left.
#[derive(Debug)]
pub struct Outcome {
    /// The exit code.
    pub code: u8,
    /// Standard output.
    pub output: String,
    /// Standard error.
    pub errors: String,
}

impl Default for Desk {
    fn default() -> Self {
        Self::new()
    }
}

impl Desk {
    /// An empty desk.
    pub fn new() -> Self {
        Self { folder: tempfile::tempdir().expect("a temporary folder") }
    }

    /// Runs the command with these arguments and nothing on standard input.
    pub fn run(&self, arguments: &[&str]) -> Outcome {
        self.type_in(arguments, "")
    }

    /// Runs the command with `input` on standard input.
    pub fn type_in(&self, arguments: &[&str], input: &str) -> Outcome {
        self.type_in_secret(arguments, input, &[])
    }

    /// Runs the command with `input` on standard input; a person types these passphrases when asked.
    pub fn type_in_secret(&self, arguments: &[&str], input: &str, secrets: &[&str]) -> Outcome {
        let data = ["gcm-review".into(), "--data-dir".into(), self.folder.path().into()];
        let arguments = data.into_iter().chain(arguments.iter().map(OsString::from));
        let (mut input, mut output, mut errors) = (input.as_bytes(), Vec::new(), Vec::new());
        let mut typed = secrets.iter();
        let mut secret = |_: &str| {
            typed.next().map(|words| (*words).to_owned()).ok_or_else(|| std::io::ErrorKind::Unsupported.into())
        };
        let mut streams = Streams { input: &mut input, output: &mut output, errors: &mut errors, secret: &mut secret };
        let code = run(arguments, &mut streams);
        let text = |bytes| String::from_utf8(bytes).expect("text");
        Outcome { code, output: text(output), errors: text(errors) }
    }

    /// Runs the command, which must succeed; returns what it printed, without the line's end.
    pub fn done(&self, arguments: &[&str]) -> String {
        self.done_with(arguments, "")
    }

    /// Runs the command with `input`, which must succeed.
    pub fn done_with(&self, arguments: &[&str], input: &str) -> String {
        let outcome = self.type_in(arguments, input);
        assert_eq!(outcome.code, 0, "{arguments:?}: {}", outcome.errors);
        outcome.output.trim_end().to_owned()
    }

    /// Starts a review of Morocco for the forum of 2026.
    pub fn review(&self, template: &str, language: &str) -> String {
        let country = ["--country", "MAR", "--cycle", "imrf-2026", "--language", language];
        self.done(&[&["new", "--template", template][..], &country[..]].concat())
    }

    /// Answers a question in a language.
    pub fn answer(&self, draft: &str, question: &str, language: &str, text: &str) {
        self.done_with(&["answer", draft, question, "--language", language], text);
    }

    /// Answers a question that has no language.
    pub fn set(&self, draft: &str, question: &str, value: &str) {
        self.done_with(&["answer", draft, question], value);
    }

    /// Exports a review and reads the file.
    pub fn export(&self, draft: &str, format: &str, language: &str, more: &[&str]) -> Vec<u8> {
        let path = self.path(&format!("{draft}-{language}.{format}"));
        let output = path.display().to_string();
        let fixed = ["export", draft, "--format", format, "--language", language, "--force", "--output", &output];
        self.done(&[&fixed[..], more].concat());
        std::fs::read(path).expect("the exported file")
    }

    /// Exports a review as text.
    pub fn markdown(&self, draft: &str, language: &str, more: &[&str]) -> String {
        String::from_utf8(self.export(draft, "md", language, more)).expect("text")
    }

    /// A path on the desk.
    pub fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// The file of the store.
    pub fn store_path(&self) -> PathBuf {
        self.path(STORE)
    }

    /// The store itself.
    pub fn store(&self) -> Store {
        Store::open(self.store_path()).expect("the store")
    }

    /// A draft as the store holds it.
    pub fn draft(&self, id: &str) -> Draft {
        let store = self.store();
        let id = store.find_draft(id).expect("the draft");
        Draft::new(id.clone(), store.heads(&id).expect("heads"), BTreeMap::new()).expect("an outline")
    }

    /// A copy of this desk's store on another desk.
    pub fn copy(&self) -> Desk {
        let copy = Desk::new();
        std::fs::copy(self.store_path(), copy.store_path()).expect("a copy of the store");
        copy
    }
}

/// The words of a DOCX in reading order: the body, then the footnotes, a line for each paragraph.
pub fn docx_text(docx: &[u8]) -> String {
    ["word/document.xml", "word/footnotes.xml"].map(|name| xml_text(&part(docx, name))).concat()
}

/// A part of a DOCX.
pub fn part(docx: &[u8], name: &str) -> String {
    let mut archive = zip::ZipArchive::new(std::io::Cursor::new(docx)).expect("a zip archive");
    let mut xml = String::new();
    archive.by_name(name).expect(name).read_to_string(&mut xml).expect(name);
    xml
}

fn xml_text(xml: &str) -> String {
    let mut reader = quick_xml::Reader::from_str(xml);
    let (mut text, mut is_text) = (String::new(), false);
    loop {
        match reader.read_event().expect("well-formed XML") {
            Event::Start(start) => is_text = start.name().as_ref() == "w:t",
            Event::End(end) => {
                is_text = false;
                if end.name().as_ref() == "w:p" {
                    text.push('\n');
                }
            }
            Event::Empty(start) if matches!(start.name().as_ref(), "w:tab" | "w:br") => text.push(' '),
            Event::Text(words) if is_text => text.push_str(&words),
            Event::GeneralRef(entity) if is_text => text.push_str(resolve(&entity)),
            Event::Eof => return text,
            _ => {}
        }
    }
}

fn resolve(entity: &str) -> &'static str {
    match entity {
        "amp" => "&",
        "lt" => "<",
        "gt" => ">",
        "quot" => "\"",
        "apos" => "'",
        _ => "?",
    }
}

/// The words of a text, for comparing what went in with what came out.
pub fn word_list(text: &str) -> Vec<String> {
    text.split(|c: char| !(c.is_alphanumeric() || is_mark(c)))
        .filter(|word| !word.is_empty())
        .map(str::to_owned)
        .collect()
}

/// The marks of Arabic letters that belong to a word.
pub fn is_mark(c: char) -> bool {
    matches!(c, '\u{0610}'..='\u{061A}' | '\u{064B}'..='\u{065F}' | '\u{0670}')
}

/// A file of the repository, from its root.
pub fn root(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..").join(path)
}
