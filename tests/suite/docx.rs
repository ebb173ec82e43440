//! Reports made of any text that an answer may hold, written as DOCX: every character comes back, and every part keeps to
//! the schema.

#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test that fails says where")]

use journeys::any_text::any_text;
use journeys::{docx_text, part};
use proptest::collection::vec;
use proptest::prelude::Strategy;
use proptest::sample::select;
use proptest::strategy::ValueTree;
use proptest::test_runner::{Config, RngSeed, TestRunner};
use quick_xml::events::Event;
use review_core::document::{
    Document, Image, Info, Labels, MediaType, Numbers, PageNumbers, PageSetup, Paper, Part, Section, Source, clean,
};
use review_core::record::RevisionId;
use review_core::text::{BlobHash, Block, FigureAttrs, Inline, Table};
use review_locale::{Digits, Language};
use std::collections::BTreeMap;
use std::process::Command;

/// How many reports are written, and how many of them Microsoft's validator reads: it takes seconds for each.
const REPORTS: usize = 2_000;
const VALIDATED: usize = 40;

fn reports(count: usize, sections: usize) -> impl Iterator<Item = Document> {
    let config = Config { rng_seed: RngSeed::Fixed(7), failure_persistence: None, ..Config::default() };
    let mut runner = TestRunner::new(config);
    let strategy = any_report(sections);
    (0..count).map(move |_| strategy.new_tree(&mut runner).unwrap().current())
}

fn any_report(sections: usize) -> impl Strategy<Value = Document> {
    let languages = select(Language::ALL.to_vec());
    let setup = select(vec![
        PageSetup::default(),
        PageSetup { numbers: Numbers::Lines, wide_margin: true, ..PageSetup::default() },
        PageSetup { numbers: Numbers::Paragraphs, paper: Paper::Letter, ..PageSetup::default() },
    ]);
    (languages, setup, vec((0..4_u8, any_text()), 1..=sections)).prop_map(|(lang, setup, texts)| {
        let mut document = bare(lang, setup);
        let mut chapters = 0;
        for (index, (level, mut blocks)) in texts.into_iter().enumerate() {
            blocks.iter_mut().for_each(|block| block.for_each_figure_mut(&mut show));
            for block in &blocks {
                document.sources.insert(block.id().clone(), source(index));
            }
            chapters += usize::from(level == 1);
            // Level 0 stands for an annex.
            let number = match level {
                0 => Some("Annex A".to_owned()),
                1 => Some(chapters.to_string()),
                _ => None,
            };
            let (id, title) = (format!("section{index}"), format!("Section {index} <الفصل>"));
            document.parts.push(Part::Section(Section { id, level: level.max(1), number, title, blocks }));
        }
        document
    })
}

/// Every other figure shows a picture that is there.
fn show(figure: &mut FigureAttrs) {
    if figure.blob.0.as_bytes().first().is_some_and(|first| first % 2 == 0) {
        figure.blob = BlobHash::from("shown");
    }
}

fn source(section: usize) -> Source {
    Source {
        question: format!("question.{section}"),
        revision: RevisionId(format!("{section:064x}")),
        label: "Label".to_owned(),
        label_inlines: 0,
    }
}

fn bare(lang: Language, setup: PageSetup) -> Document {
    let labels = Labels {
        table: "Table".to_owned(),
        figure: "Figure".to_owned(),
        source: "Source:".to_owned(),
        draft: "Draft".to_owned(),
        footnotes: "Footnotes".to_owned(),
    };
    let info = Info {
        title: "A \"title\" & <more>".to_owned(),
        draft: true,
        setup,
        labels,
        digits: Digits::Latn,
        ..Info::default()
    };
    // Nothing but the head of a picture: no program here paints it.
    let image = Image { media_type: MediaType::Png, width: 40, height: 30, bytes: b"\x89PNG\r\n\x1a\n".to_vec() };
    let images = BTreeMap::from([(BlobHash::from("shown"), image)]);
    Document { info, lang, parts: Vec::new(), images, sources: BTreeMap::new() }
}

fn write(document: &Document) -> Vec<u8> {
    review_docx::write(document, &PageNumbers::default()).unwrap()
}

#[test]
fn every_character_comes_back_and_every_part_keeps_to_the_schema() {
    for (index, mut document) in reports(REPORTS, 2).enumerate() {
        let docx = write(&document);
        clean(&mut document);
        let expected = Said::of(&document);
        assert_eq!(letters(&docx_text(&docx)), letters(&(expected.body + &expected.notes)), "report {index}");
        for name in ["document", "footnotes", "numbering", "styles", "settings", "header1", "header2", "footer1"] {
            check_order(&part(&docx, &format!("word/{name}.xml")), &format!("report {index}: {name}"));
        }
    }
}

#[test]
#[ignore = "needs the Open XML SDK validator: cargo xtask test"]
fn dense_reports_have_no_errors_by_the_open_xml_sdk() {
    let folder = tempfile::tempdir().unwrap();
    for (index, document) in reports(VALIDATED, 12).enumerate() {
        let path = folder.path().join(format!("{index}.docx"));
        std::fs::write(&path, write(&document)).unwrap();
        let result = Command::new("ooxml-validator").arg(&path).output().expect("ooxml-validator");
        assert!(result.status.success(), "report {index}: {}", String::from_utf8_lossy(&result.stdout));
    }
}

/// Text without white space and marks of direction, of which the writer adds some.
fn letters(text: &str) -> String {
    text.chars().filter(|c| !c.is_whitespace() && *c != '\u{200F}').collect()
}

/// What a document says, worked out without the writer.
struct Said<'d> {
    document: &'d Document,
    references: BTreeMap<String, String>,
    body: String,
    notes: String,
    tables: usize,
    figures: usize,
}

impl<'d> Said<'d> {
    fn of(document: &'d Document) -> Self {
        let references = document.references();
        let mut said = Said { document, references, body: String::new(), notes: String::new(), tables: 0, figures: 0 };
        for section in document.sections() {
            // "1" is Word's own count.
            if let Some(number) = section.number.as_ref().filter(|number| number.starts_with("Annex")) {
                let colon = if document.lang == Language::Zh { "：" } else { ":" };
                said.body.extend([number, colon]);
            }
            said.body.push_str(&section.title);
            said.blocks(&section.blocks);
        }
        said
    }

    fn blocks(&mut self, blocks: &[Block]) {
        for block in blocks {
            match block {
                Block::Paragraph { content, .. } | Block::Heading { content, .. } => self.line(content),
                Block::List { content, .. } => content.iter().for_each(|item| self.blocks(&item.content)),
                Block::Quote { content, .. } => self.blocks(content),
                Block::Table { table, .. } => self.table(table),
                Block::Figure { attrs, text } => {
                    if !self.document.images.contains_key(&attrs.blob) {
                        self.body.push_str(&attrs.alt);
                    }
                    self.figures += 1;
                    self.caption("Figure", self.figures, &text.caption);
                    self.line(&text.credit);
                }
            }
        }
    }

    fn table(&mut self, table: &Table) {
        if !table.caption.is_empty() {
            self.tables += 1;
            self.caption("Table", self.tables, &table.caption);
        }
        table.rows.iter().flat_map(|row| &row.content).for_each(|cell| self.blocks(&cell.content));
        self.line(&table.notes);
        if !table.source.is_empty() {
            self.body.push_str("Source:");
            self.line(&table.source);
        }
    }

    fn caption(&mut self, name: &str, number: usize, caption: &[Inline]) {
        self.body.push_str(&format!("{name}{number}"));
        if !caption.is_empty() {
            self.body.push_str(match self.document.lang {
                Language::Zh => "",
                Language::Ar => ":",
                _ => ".",
            });
        }
        self.line(caption);
    }

    fn line(&mut self, line: &[Inline]) {
        let words = self.words(line, true);
        self.body.push_str(&words);
    }

    fn words(&mut self, line: &[Inline], notes: bool) -> String {
        let mut words = String::new();
        for inline in line {
            match inline {
                Inline::Text { text, .. } => words.push_str(text),
                Inline::Reference { attrs } => {
                    words.push_str(self.references.get(&attrs.target).map_or("", String::as_str));
                }
                Inline::Footnote { content, .. } => {
                    let note = self.words(content, false);
                    match notes {
                        true => self.notes.push_str(&note),
                        false => words.push_str(&note),
                    }
                }
                Inline::Break | Inline::Value { .. } => {}
            }
        }
        words
    }
}

/// The order of children in ECMA-376 part 1, annex A, as far as the parts of a report hold them.
const ORDERS: [(&str, &str); 10] = [
    (
        "w:pPr",
        "pStyle keepNext keepLines pageBreakBefore widowControl numPr pBdr shd tabs bidi spacing ind contextualSpacing jc outlineLvl rPr sectPr",
    ),
    ("w:rPr", "rStyle rFonts b bCs i iCs strike noProof color sz szCs u vertAlign rtl em lang"),
    ("w:sectPr", "headerReference footerReference type pgSz pgMar lnNumType pgNumType cols bidi"),
    ("w:tblPr", "tblStyle bidiVisual tblW tblInd tblBorders tblLayout tblCellMar tblLook tblCaption"),
    ("w:tcPr", "tcW gridSpan vMerge shd"),
    ("w:trPr", "cantSplit tblHeader"),
    ("w:lvl", "start numFmt pStyle suff lvlText lvlJc pPr rPr"),
    ("w:numPr", "ilvl numId"),
    ("w:sdtPr", "rPr alias tag id"),
    ("w:style", "name basedOn next uiPriority semiHidden unhideWhenUsed qFormat pPr rPr tblPr"),
];

/// Children in the order of the schema, a paragraph at the end of each cell, fields that end where they began.
fn check_order(xml: &str, place: &str) {
    let mut reader = quick_xml::Reader::from_str(xml);
    let mut open: Vec<(String, usize, String)> = Vec::new();
    let mut fields = 0;
    loop {
        let event = reader.read_event().unwrap();
        let (Event::Start(start) | Event::Empty(start)) = &event else {
            match event {
                Event::End(_) => {
                    let (name, _, last) = open.pop().unwrap();
                    assert!(name != "w:tc" || last == "w:p", "{place}: a cell ends with {last}");
                }
                Event::Eof => break,
                _ => {}
            }
            continue;
        };
        let name = start.name().as_ref().to_owned();
        if let Some((parent, reached, last)) = open.last_mut() {
            if let Some((_, order)) = ORDERS.iter().find(|(known, _)| known == parent) {
                let rank = order.split(' ').position(|known| name.strip_prefix("w:") == Some(known));
                let rank = rank.unwrap_or_else(|| panic!("{place}: {name} in {parent}"));
                // The two are of one rank.
                assert!(*reached <= rank || matches!(parent.as_str(), "w:trPr"), "{place}: {name} in {parent}");
                *reached = rank;
            }
            last.clone_from(&name);
        }
        if name == "w:fldChar" {
            let kind = start.try_get_attribute("w:fldCharType").unwrap().unwrap();
            fields += match kind.value.as_ref() {
                "begin" => 1,
                "end" => -1,
                _ => 0,
            };
        }
        if matches!(event, Event::Start(_)) {
            open.push((name, 0, String::new()));
        }
    }
    assert_eq!(fields, 0, "{place}: a field is open");
}
