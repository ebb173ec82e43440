//! The exported files before other programs: Microsoft's Open XML SDK, veraPDF, qpdf, poppler, LibreOffice.
//!
//! They are ignored by a plain `cargo test`, because the programs must be there: `cargo xtask test` installs and runs
//! them.

#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test that fails says where")]

use journeys::{Desk, docx_text, word_list};
use std::path::Path;
use std::process::{Command, Output};

const LANGUAGES: [&str; 6] = ["ar", "zh", "en", "fr", "ru", "es"];
const ARABIC: &str = include_str!("../fixtures/arabic.md");

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

#[test]
#[ignore = "needs poppler: cargo xtask test"]
fn latin_russian_and_chinese_text_comes_back_whole_from_the_pdf() {
    let desk = Desk::new();
    let draft = desk.done(&["sample"]);
    for (language, least) in [("en", 0.999), ("fr", 0.999), ("es", 0.999), ("ru", 0.999), ("zh", 0.999)] {
        let found = extracted(&desk, &draft, language);
        let wanted = letters(&docx_text(&desk.export(&draft, "docx", language, &[])));
        let share = common(&wanted, &letters(&found)) as f64 / wanted.len() as f64;
        println!("{language} by pdftotext: {:.2} % of letters", share * 100.0);
        assert!(share >= least, "{language}: {share:.4} of the letters");
    }
}

#[test]
#[ignore = "needs poppler: cargo xtask test"]
fn arabic_text_comes_back_from_the_pdf() {
    let desk = Desk::new();
    let draft = desk.review("gcm-short", "ar");
    desk.answer(&draft, "methodology.lead", "ar", ARABIC);
    let found = extracted(&desk, &draft, "ar");
    let source = ARABIC.replace("https://migrationnetwork.un.org/country-regional-network/arab-states", "");
    let source: String = source.replace("Table: ", "").replace("Source: ", "").replace("[^1]", "");
    let words = word_list(&source);
    let there = word_list(&found);
    let intact = words.iter().filter(|word| there.contains(word)).count() as f64 / words.len() as f64;
    let letters_in = letters(&source);
    let in_order = longest_common(&letters_in, &letters(&found)) as f64 / letters_in.len() as f64;
    println!(
        "Arabic by pdftotext: {:.1} % of words intact, {:.1} % of characters in order",
        intact * 100.0,
        in_order * 100.0
    );
    assert!(intact >= 0.70, "{intact:.3} of the words intact: {found}");
    assert!(in_order >= 0.98, "{in_order:.3} of the characters in order: {found}");
}

fn extracted(desk: &Desk, draft: &str, language: &str) -> String {
    desk.export(draft, "pdf", language, &[]);
    let path = desk.path(&format!("{draft}-{language}.pdf")).display().to_string();
    text(&output("pdftotext", &["-enc", "UTF-8", &path, "-"]).stdout)
}

fn letters(text: &str) -> Vec<char> {
    text.chars().filter(|c| c.is_alphanumeric()).collect()
}

/// How many letters of `wanted` are among `found`, whatever their order: pages part tables and notes differently.
fn common(wanted: &[char], found: &[char]) -> usize {
    let mut counts = std::collections::BTreeMap::new();
    found.iter().for_each(|c| *counts.entry(*c).or_insert(0_usize) += 1);
    let take = |c: &&char| match counts.get_mut(*c) {
        Some(count) if *count > 0 => {
            *count -= 1;
            true
        }
        _ => false,
    };
    wanted.iter().filter(take).count()
}

/// The length of the longest common subsequence.
fn longest_common(a: &[char], b: &[char]) -> usize {
    let mut row = vec![0; b.len() + 1];
    for x in a {
        let mut diagonal = 0;
        for (index, y) in b.iter().enumerate() {
            let above = row[index + 1];
            row[index + 1] = if x == y { diagonal + 1 } else { above.max(row[index]) };
            diagonal = above;
        }
    }
    row[b.len()]
}
