//! Reports that strain every rule of the standards, before veraPDF. `cargo xtask test --long` runs them.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on should stop")]

#[allow(dead_code, unused_imports, reason = "each test uses a part of it")]
mod sample;

use review_core::document::Document;
use review_core::text::{
    Attrs, Block, BlockId, Cell, FigureAttrs, FigureText, FootnoteAttrs, HeadingAttrs, HeadingLevel, Inline, ListAttrs,
    ListItem, Row, Table,
};
use review_locale::Language;
use review_pdf::{layout, write};
use sample::{paragraph, section, table_of};
use std::process::Command;

/// A sentence of each direction, and one without spaces.
const LANGUAGES: [(Language, &str); 3] = [
    (Language::En, "Migration is a human right and a fact of life. "),
    (Language::Ar, "الهجرةُ حقٌّ من حقوق الإنسان، وهي واقعٌ من وقائع الحياة (IOM, 2024). "),
    (Language::Zh, "移民是一项人权，也是生活的现实。"),
];

#[test]
#[ignore = "long, and needs veraPDF: cargo xtask test --long"]
fn the_nasty_set_conforms_to_pdf_ua_1_and_pdf_a_2a() {
    let folder = std::env::temp_dir().join(format!("gcm-review-nasty-{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    let mut paths = Vec::new();
    for (language, sentence) in LANGUAGES {
        for (name, blocks) in nasty(sentence) {
            let mut document = sample::document(language);
            document.parts = vec![section("s", 1, None, "S", blocks)];
            let path = folder.join(format!("{language}-{name}.pdf"));
            std::fs::write(&path, write(&layout(&document).unwrap()).unwrap()).unwrap();
            paths.push(path);
        }
    }
    let path = folder.join("long.pdf");
    let pages = layout(&long(LANGUAGES[0].1)).unwrap();
    assert!(pages.pages.len() >= 500, "{}", pages.pages.len());
    std::fs::write(&path, write(&pages).unwrap()).unwrap();
    paths.push(path);
    for flavour in ["ua1", "2a"] {
        let result = Command::new("verapdf").args(["--flavour", flavour]).args(&paths).output();
        let result = result.unwrap_or_else(|error| panic!("verapdf: {error}; cargo xtask test --long installs it"));
        let report = String::from_utf8_lossy(&result.stdout);
        assert!(result.status.success(), "{flavour}: {report} {}", String::from_utf8_lossy(&result.stderr));
    }
    std::fs::remove_dir_all(folder).unwrap();
}

/// Five hundred pages of two hundred sections.
fn long(sentence: &str) -> Document {
    let mut document = sample::document(Language::En);
    document.parts = (0..200)
        .map(|index| {
            let blocks = (0..9).map(|block| paragraph(&format!("p{index}-{block}"), &sentence.repeat(20))).collect();
            let level = if index % 4 == 0 { 1 } else { 2 };
            section(&format!("s{index}"), level, Some(index.to_string()), "A section of the report", blocks)
        })
        .collect();
    document
}

fn nasty(sentence: &str) -> Vec<(&'static str, Vec<Block>)> {
    let note = |words: &str| Inline::Footnote {
        attrs: FootnoteAttrs { id: "n".into() },
        content: vec![Inline::text(words.to_owned())],
    };
    let long_note = Block::paragraph("n".into(), vec![Inline::text("…"), note(&sentence.repeat(200))]);
    let word: String = sentence.chars().filter(|c| c.is_alphabetic()).collect();
    let rows: Vec<Vec<String>> =
        (0..2_000).map(|row| vec![row.to_string(), sentence.to_owned(), (7 * row).to_string()]).collect();
    vec![
        ("rows", vec![table_of("t", "2,000", &rows)]),
        ("paragraph", vec![paragraph("p", &sentence.repeat(4_500))]),
        ("lists", vec![nested_list(5, sentence)]),
        ("notes", vec![long_note.clone(), paragraph("p", sentence), long_note]),
        ("word", vec![paragraph("w", &word.repeat(40)), table_of("w", "", &[vec![word.repeat(20), word.clone()]])]),
        ("merged", vec![merged(sentence)]),
        ("each-in-each", each_in_each(sentence)),
    ]
}

fn nested_list(depth: usize, sentence: &str) -> Block {
    let items = (0..3).map(|_| {
        let mut content = vec![paragraph("", sentence)];
        if depth > 1 {
            content.push(nested_list(depth - 1, sentence));
        }
        ListItem { content }
    });
    let attrs = ListAttrs { ordered: depth.is_multiple_of(2), ..ListAttrs::default() };
    Block::List { attrs, content: items.collect() }
}

fn merged(sentence: &str) -> Block {
    let cell = |header: bool, colspan: u32, rowspan: u32| Cell {
        header,
        colspan,
        rowspan,
        content: vec![paragraph("", sentence)],
    };
    let rows = vec![
        Row { content: vec![cell(true, 2, 1), cell(true, 1, 2), cell(true, 1, 1)] },
        Row { content: vec![cell(true, 1, 1), cell(true, 1, 1), cell(true, 1, 1)] },
        Row { content: vec![cell(true, 1, 3), cell(false, 3, 1)] },
        Row { content: vec![cell(false, 1, 2), cell(false, 2, 2)] },
        Row { content: vec![] },
        Row { content: vec![cell(true, 4, 1)] },
    ];
    Block::Table { attrs: Attrs::new("m".into()), table: Table { rows, ..Table::default() } }
}

/// Every kind of block in every kind that may hold blocks.
fn each_in_each(sentence: &str) -> Vec<Block> {
    let kinds = || {
        let heading = HeadingAttrs { id: BlockId::default(), dir: None, lang: None, level: HeadingLevel::clamped(2) };
        let text = FigureText { caption: vec![Inline::text(sentence)], credit: vec![Inline::text(sentence)] };
        vec![
            paragraph("", sentence),
            Block::Heading { attrs: heading, content: vec![Inline::text(sentence)] },
            nested_list(2, sentence),
            Block::Quote { attrs: Attrs::default(), content: vec![paragraph("", sentence)] },
            table_of("", sentence, &[vec![sentence.to_owned(); 3], vec![sentence.to_owned(); 3]]),
            Block::Figure { attrs: FigureAttrs { blob: "b2".into(), alt: "A".into(), ..FigureAttrs::default() }, text },
        ]
    };
    let items = kinds().into_iter().map(|block| ListItem { content: vec![block] }).collect();
    let cells = kinds().into_iter().map(|block| Cell::plain(false, vec![block])).collect();
    let head = (0..kinds().len()).map(|_| Cell::plain(true, vec![paragraph("", "H")])).collect();
    let rows = vec![Row { content: head }, Row { content: cells }];
    let mut blocks = kinds();
    blocks.push(Block::List { attrs: ListAttrs::default(), content: items });
    blocks.push(Block::Quote { attrs: Attrs::default(), content: kinds() });
    blocks.push(Block::Table { attrs: Attrs::default(), table: Table { rows, ..Table::default() } });
    blocks
}
