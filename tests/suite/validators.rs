//! The exported files before other programs: Microsoft's Open XML SDK, veraPDF, qpdf, LibreOffice.
//!
//! They are ignored by a plain `cargo test`, because the programs must be there: `cargo xtask test` installs and runs
//! them.

#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test that fails says where")]

use journeys::{Desk, part};
use quick_xml::events::Event;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

const LANGUAGES: [&str; 6] = ["ar", "zh", "en", "fr", "ru", "es"];

fn output(program: &str, arguments: &[&str]) -> Output {
    Command::new(program)
        .args(arguments)
        .output()
        .unwrap_or_else(|error| panic!("{program}: {error}; `cargo xtask test` installs it and puts it on the path"))
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

/// What a team may choose: everything at once, as far as it goes together.
const CHOICES: [&[&str]; 3] = [
    &[],
    &["--draft", "--numbers", "lines", "--wide-margin"],
    &["--draft", "--numbers", "paragraphs", "--paper", "letter"],
];

/// The sample in every language, exported to files on a desk; in English and in Arabic with every choice.
fn sample(format: &str) -> (Desk, Vec<String>) {
    let desk = Desk::new();
    let draft = desk.done(&["sample"]);
    let mut paths = Vec::new();
    for language in LANGUAGES {
        let choices = if matches!(language, "en" | "ar") { &CHOICES[..] } else { &CHOICES[..1] };
        for (number, choice) in choices.iter().enumerate() {
            desk.export(&draft, format, language, choice);
            let path = desk.path(&format!("{language}-{number}.{format}"));
            std::fs::rename(desk.path(&format!("{draft}-{language}.{format}")), &path).unwrap();
            paths.push(path.display().to_string());
        }
    }
    (desk, paths)
}

#[test]
#[ignore = "needs the Open XML SDK validator: cargo xtask test"]
fn the_docx_has_no_errors_by_the_open_xml_sdk() {
    let (_desk, paths) = sample("docx");
    for path in paths {
        let result = output("ooxml-validator", &[&path]);
        let report = text(&result.stdout);
        assert!(result.status.success(), "{path}: {report} {}", text(&result.stderr));
    }
}

#[test]
#[ignore = "needs veraPDF: cargo xtask test"]
fn the_pdf_conforms_to_pdf_ua_1_and_pdf_a_2a() {
    let (_desk, paths) = sample("pdf");
    for flavour in ["ua1", "2a"] {
        let paths: Vec<&str> = paths.iter().map(String::as_str).collect();
        let result = output("verapdf", &[&["--flavour", flavour][..], &paths].concat());
        let report = text(&result.stdout);
        assert!(result.status.success(), "{flavour}: {report} {}", text(&result.stderr));
    }
}

#[test]
#[ignore = "needs qpdf: cargo xtask test"]
fn the_pdf_is_clean_by_qpdf() {
    let (_desk, paths) = sample("pdf");
    for path in paths {
        let result = output("qpdf", &["--check", &path]);
        assert!(result.status.success(), "{path}: {}", text(&result.stderr));
    }
}

#[test]
#[ignore = "needs LibreOffice: cargo xtask test"]
fn libreoffice_opens_the_docx_with_all_its_words() {
    let desk = Desk::new();
    let draft = desk.done(&["sample"]);
    for (language, words) in [("en", "were granted; 31 per cent"), ("ar", "السياسات والتدابير المتخذة")]
    {
        desk.export(&draft, "docx", language, &[]);
        let path = desk.path(&format!("{draft}-{language}.docx"));
        let converted = convert(&desk, &path, "txt:Text (encoded):UTF8");
        assert!(std::fs::read_to_string(converted).unwrap().contains(words), "{language}");
    }
}

#[test]
#[ignore = "needs LibreOffice: cargo xtask test"]
fn answers_are_found_after_libreoffice_has_saved_the_docx() {
    let desk = Desk::new();
    let draft = desk.done(&["sample"]);
    for language in LANGUAGES {
        let written = desk.export(&draft, "docx", language, &[]);
        let path = desk.path(&format!("{draft}-{language}.docx"));
        let saved = std::fs::read(convert(&desk, &path, "docx")).unwrap();
        let answers = marked_answers(&written);
        assert!(answers.len() > 100, "{language}: {}", answers.len());
        assert_eq!(marked_answers(&saved), answers, "{language}");
    }
}

/// The words of each answer by the name of its bookmark. LibreOffice writes a bookmark over several paragraphs in parts:
/// the passage goes from the first beginning to the last end.
fn marked_answers(docx: &[u8]) -> BTreeMap<String, String> {
    let xml = part(docx, "word/document.xml");
    let mut reader = quick_xml::Reader::from_str(&xml);
    let mut words = String::new();
    let mut is_text = false;
    let mut names: BTreeMap<String, String> = BTreeMap::new();
    let mut places: BTreeMap<String, (usize, usize)> = BTreeMap::new();
    loop {
        match reader.read_event().unwrap() {
            Event::Start(start) => is_text = start.name().as_ref() == "w:t",
            Event::Text(text) if is_text => words.extend(text.chars().filter(|c| !c.is_whitespace())),
            Event::GeneralRef(name) if is_text => words.extend(["&", &name, ";"]),
            Event::End(_) => is_text = false,
            Event::Empty(mark) => {
                let value = |key: &str| mark.try_get_attribute(key).unwrap().map(|found| found.value.into_owned());
                let id = value("w:id").unwrap_or_default();
                match (mark.name().as_ref(), value("w:name")) {
                    ("w:bookmarkStart", Some(name)) if name.starts_with("_A") => {
                        places.entry(name.clone()).or_insert((words.len(), words.len()));
                        names.insert(id, name);
                    }
                    ("w:bookmarkEnd", _) => {
                        if let Some(place) = names.get(&id).and_then(|name| places.get_mut(name)) {
                            place.1 = words.len();
                        }
                    }
                    _ => {}
                }
            }
            Event::Eof => break,
            _ => {}
        }
    }
    places.into_iter().map(|(name, (start, end))| (name, words[start..end].to_owned())).collect()
}

/// Has LibreOffice save a file in another format.
fn convert(desk: &Desk, path: &Path, format: &str) -> PathBuf {
    let profile = format!("-env:UserInstallation=file://{}", desk.path("office").display());
    let folder = desk.path("converted").display().to_string();
    let arguments = [&profile, "--headless", "--convert-to", format, "--outdir", &folder, &path.display().to_string()];
    let result = output("soffice", &arguments);
    assert!(result.status.success(), "{}", text(&result.stderr));
    let extension = format.split(':').next().unwrap_or_default();
    Path::new(&folder).join(path.with_extension(extension).file_name().unwrap())
}
