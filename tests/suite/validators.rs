//! The exported files before other programs: Microsoft's Open XML SDK, veraPDF, qpdf, LibreOffice.
//!
//! They are ignored by a plain `cargo test`, because the programs must be there: `cargo xtask test` installs and runs
//! them.

#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test that fails says where")]

use journeys::{Desk, part};
use quick_xml::events::Event;
use review_core::compose::{Missing, Options, compose};
use review_core::document::{PageSetup, TargetKind};
use review_locale::Language;
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

#[test]
#[ignore = "needs LibreOffice and mutool: cargo xtask test"]
fn libreoffice_shows_the_docx_with_the_headings_and_tables_of_our_pdf() {
    let desk = Desk::new();
    let draft = desk.done(&["sample"]);
    for language in Language::ALL {
        for format in ["docx", "pdf"] {
            desk.export(&draft, format, language.tag(), &[]);
        }
        let path = |extension: &str| desk.path(&format!("{draft}-{language}.{extension}"));
        let theirs = convert(&desk, &path("docx"), "pdf");
        let (ours, shown) = (outline(&path("pdf")), outline(&theirs));
        let titles = |outline: &[(String, i64)]| outline.iter().map(|(title, _)| letters(title)).collect::<Vec<_>>();
        assert_eq!(titles(&shown), titles(&ours), "{language}");
        // From the first heading on: the contents have another length.
        let apart = |(ours_at, shown_at): (&(String, i64), &(String, i64))| {
            ((ours_at.1 - ours[0].1) - (shown_at.1 - shown[0].1)).unsigned_abs()
        };
        let distances: Vec<u64> = ours.iter().zip(&shown).map(apart).collect();
        let mean = distances.iter().sum::<u64>() as f64 / distances.len() as f64;
        println!("{language}: headings stand {mean:.1} pages apart, at most {}", distances.iter().max().unwrap());
        // From LibreOffice's file poppler reads Arabic in visual order, and some Chinese characters as their radicals.
        if matches!(language, Language::Ar | Language::Zh) {
            continue;
        }
        let words = letters(&text(&output("pdftotext", &[&theirs.display().to_string(), "-"]).stdout));
        let options = Options { language, draft: false, missing: Missing::Say, setup: PageSetup::default() };
        let document = compose(&desk.draft(&draft), &options).unwrap();
        let tables = document.targets().into_iter().filter(|target| target.kind == TargetKind::Table);
        let mut rest = words.as_str();
        // The list of tables first, then the tables themselves.
        let captions: Vec<String> = tables.map(|table| letters(&format!("{}{}", table.label, table.title))).collect();
        assert!(captions.len() >= 7);
        for caption in captions.iter().chain(&captions) {
            let at = rest.find(caption.as_str()).unwrap_or_else(|| panic!("{language}: {caption} is not in its place"));
            rest = &rest[at + caption.len()..];
        }
    }
}

/// The bookmarks of a PDF: each title with the page to which it leads.
fn outline(pdf: &Path) -> Vec<(String, i64)> {
    let shown = text(&output("mutool", &["show", &pdf.display().to_string(), "outline"]).stdout);
    let entry = |line: &str| {
        let (title, page) = line.split_once('"')?.1.rsplit_once("\"\t#page=")?;
        Some((title.to_owned(), page.split('&').next()?.parse().ok()?))
    };
    shown.lines().filter_map(entry).collect()
}

/// Letters and digits alone: programs differ in spaces, hyphens, and in the marks that part a number from a title.
fn letters(text: &str) -> String {
    text.chars().filter(|c| c.is_alphanumeric()).collect()
}

#[test]
#[ignore = "needs python-docx: cargo xtask test"]
fn python_docx_reads_every_style() {
    const SCRIPT: &str = "
import sys, docx
from docx.oxml.ns import qn
document = docx.Document(sys.argv[1])
names = {style.style_id: style.name for style in document.styles}
used = {mark.get(qn('w:val')) for tag in ('w:pStyle', 'w:rStyle', 'w:tblStyle') for mark in document.element.iter(qn(tag))}
assert used <= set(names), used - set(names)
for paragraph in document.paragraphs:
    mark = paragraph._p.find('.//' + qn('w:pStyle'))
    assert paragraph.style.style_id == mark.get(qn('w:val')), paragraph.style
headings = [p.text for p in document.paragraphs if p.style.name.startswith('Heading')]
print(len(used), len(headings), len(document.tables), document.core_properties.title)
";
    let (_desk, paths) = sample("docx");
    for path in paths {
        let result = output("python-docx", &["-c", SCRIPT, &path]);
        assert!(result.status.success(), "{path}: {}", text(&result.stderr));
        let said = text(&result.stdout);
        let counts: Vec<usize> = said.split(' ').take(3).map(|count| count.parse().unwrap()).collect();
        assert!(counts[0] > 20 && counts[1] > 100 && counts[2] > 10, "{path}: {said}");
    }
}
