//! The exported files before other programs: Microsoft's Open XML SDK, veraPDF, qpdf, LibreOffice.
//!
//! They are ignored by a plain `cargo test`, because the programs must be there: `cargo xtask test` installs and runs
//! them.

#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test that fails says where")]

use journeys::Desk;
use std::path::Path;
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
        let converted = convert(&desk, &path);
        assert!(converted.contains(words), "{language}");
    }
}

fn convert(desk: &Desk, path: &Path) -> String {
    let profile = format!("-env:UserInstallation=file://{}", desk.path("office").display());
    let folder = desk.path("converted").display().to_string();
    let arguments = [
        &profile,
        "--headless",
        "--convert-to",
        "txt:Text (encoded):UTF8",
        "--outdir",
        &folder,
        &path.display().to_string(),
    ];
    let result = output("soffice", &arguments);
    assert!(result.status.success(), "{}", text(&result.stderr));
    let name = path.file_stem().unwrap().to_string_lossy().into_owned();
    std::fs::read_to_string(Path::new(&folder).join(format!("{name}.txt"))).unwrap()
}
