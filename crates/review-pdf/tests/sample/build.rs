//! Builds the sample report from its words.

use super::Words;
use review_core::document::{Cover, Document, Image, Info, Labels, ListingKind, MediaType, PageSetup, Part, Section};
use review_core::text::{
    AbbreviationAttrs, Attrs, BlobHash, Block, BlockId, Cell, FigureAttrs, FigureText, FootnoteAttrs, HeadingAttrs,
    HeadingLevel, Inline, Lang, LanguageAttrs, LinkAttrs, ListAttrs, ListItem, Mark, ReferenceAttrs, Row, Table,
};
use review_locale::{Digits, Language};
use std::collections::BTreeMap;

/// A report with one of everything.
pub fn report(language: Language) -> Document {
    let words = Words::of(language);
    let digits = digits(language);
    let number = |number: &str| Some(digits.write(number));
    let mut parts = vec![
        Part::Cover(Box::new(Cover {
            state: words.state.into(),
            title: words.title.into(),
            subtitle: words.subtitle.into(),
            facts: words.facts.iter().map(|(label, value)| (label.to_string(), (*value).into())).collect(),
            date: words.date.into(),
            draft: Some(words.draft.into()),
        })),
        Part::Contents { title: words.contents.into() },
        Part::Listing { kind: ListingKind::Tables, title: words.tables.into() },
    ];
    parts.push(section("one", 1, number("1"), words.chapters[0], prose(&words)));
    parts.push(section("one.one", 2, number("1.1"), words.topics[0], lists(&words)));
    parts.push(section("two", 1, number("2"), words.chapters[1], vec![paragraph("p20", words.paragraphs[1])]));
    parts.push(section("two.one", 2, number("2.1"), words.topics[1], tables(&words)));
    parts.push(section("two.two", 3, number("2.1.1"), words.aside, figures(&words)));
    parts.push(section("annex", 1, None, words.tables, vec![wide_table(&words)]));
    Document { parts, ..document(language) }
}

/// A report without parts, with the pictures of the sample.
pub fn document(language: Language) -> Document {
    let words = Words::of(language);
    let jpeg = include_bytes!("../fixtures/bars.jpg").to_vec();
    let images = BTreeMap::from([
        (BlobHash::from("a1"), Image { media_type: MediaType::Jpeg, width: 640, height: 360, bytes: jpeg }),
        (BlobHash::from("b2"), image_png(120, 60)),
    ]);
    let info = Info {
        title: words.title.into(),
        state: words.state.into(),
        modified: "2026-05-08T09:30:00Z".into(),
        draft: true,
        draft_note: words.draft.into(),
        setup: PageSetup::default(),
        digits: digits(language),
        labels: Labels {
            table: words.table.into(),
            figure: words.figure.into(),
            source: words.source.into(),
            draft: words.draft.into(),
            footnotes: String::new(),
        },
        lost_references: 0,
    };
    Document { info, lang: language, parts: Vec::new(), images, sources: BTreeMap::new() }
}

fn digits(language: Language) -> Digits {
    match language {
        Language::Ar => Digits::Arab,
        _ => Digits::Latn,
    }
}

/// A section of upright pages.
pub fn section(id: &str, level: u8, number: Option<String>, title: &str, blocks: Vec<Block>) -> Part {
    Part::Section(Section { id: id.into(), level, number, title: title.into(), blocks })
}

/// A paragraph without marks.
pub fn paragraph(id: &str, text: &str) -> Block {
    Block::paragraph(id.into(), vec![Inline::text(text)])
}

/// A table of plain cells, the first row and the first column as headers.
pub fn table_of(id: &str, caption: &str, rows: &[Vec<String>]) -> Block {
    let cell = |row: usize, column: usize, text: &str| Cell::plain(row == 0 || column == 0, vec![paragraph("", text)]);
    let rows = rows.iter().enumerate().map(|(index, row)| Row {
        content: row.iter().enumerate().map(|(column, text)| cell(index, column, text)).collect(),
    });
    let caption = if caption.is_empty() { Vec::new() } else { vec![Inline::text(caption)] };
    let table = Table { caption, rows: rows.collect(), ..Table::default() };
    Block::Table { attrs: Attrs::new(id.into()), table }
}

/// A picture of this size that fades away.
#[allow(clippy::unwrap_used, reason = "writing to memory does not fail")]
pub fn image_png(width: u32, height: u32) -> Image {
    let mut bytes = Vec::new();
    let mut encoder = png::Encoder::new(&mut bytes, width, height);
    encoder.set_color(png::ColorType::Rgba);
    encoder.set_depth(png::BitDepth::Eight);
    let pixels: Vec<u8> = (0..width * height).flat_map(|at| [15, 76, 92, (at % width * 255 / width) as u8]).collect();
    let mut writer = encoder.write_header().unwrap();
    writer.write_image_data(&pixels).unwrap();
    writer.finish().unwrap();
    Image { media_type: MediaType::Png, width, height, bytes }
}

fn note(id: &str, text: &str) -> Inline {
    Inline::Footnote { attrs: FootnoteAttrs { id: id.into() }, content: vec![Inline::text(text)] }
}

fn prose(words: &Words) -> Vec<Block> {
    let link = Mark::Link { attrs: LinkAttrs { href: "https://migrationnetwork.un.org/".into() } };
    let english = Mark::Language { attrs: LanguageAttrs { lang: Lang("en".into()) } };
    let abbreviation = Mark::Abbreviation { attrs: AbbreviationAttrs { expansion: "carbon dioxide".into() } };
    let marked = vec![
        Inline::marked(words.bold, Mark::Bold),
        Inline::text(" – "),
        Inline::marked(words.italic, Mark::Italic),
        Inline::text(" ("),
        Inline::marked("Global Compact for Migration", english),
        Inline::text("), "),
        Inline::marked(words.link, link),
        Inline::text(". "),
        Inline::text(words.see),
        Inline::text(" "),
        Inline::Reference { attrs: ReferenceAttrs { target: "t1".into() } },
        Inline::text(". "),
        Inline::marked("CO", abbreviation.clone()),
        Inline::Text { marks: vec![Mark::Subscript, abbreviation], text: "2".into() },
        Inline::text(", 10"),
        Inline::marked("6", Mark::Superscript),
        Inline::text(", "),
        Inline::marked(words.bold, Mark::Underline),
        Inline::text("."),
    ];
    vec![
        Block::paragraph(
            "p1".into(),
            vec![
                Inline::text(words.paragraphs[0]),
                note("n1", words.note),
                Inline::text(" "),
                Inline::text(words.paragraphs[1]),
            ],
        ),
        Block::Heading {
            attrs: HeadingAttrs { id: "h1".into(), dir: None, lang: None, level: HeadingLevel::clamped(1) },
            content: vec![Inline::text(words.aside)],
        },
        Block::paragraph("p2".into(), marked),
        Block::Quote { attrs: Attrs::new("q1".into()), content: vec![paragraph("q2", words.paragraphs[2])] },
        paragraph("p3", words.paragraphs[1]),
    ]
}

fn lists(words: &Words) -> Vec<Block> {
    let item = |text: &str| ListItem { content: vec![paragraph("", text)] };
    let list = |ordered: bool, content: Vec<ListItem>| {
        let attrs = ListAttrs { ordered, ..ListAttrs::default() };
        Block::List { attrs, content }
    };
    let all = || words.items.iter().map(|text| item(text)).collect::<Vec<_>>();
    let mut nested = all();
    nested[1].content.push(list(true, all()));
    let mut bullets = all();
    bullets[0].content.push(list(false, all()));
    vec![
        paragraph("p10", words.paragraphs[0]),
        list(false, bullets),
        list(true, nested),
        Block::Paragraph {
            attrs: Attrs { id: "p11".into(), dir: None, lang: Some(Lang("en".into())) },
            content: vec![
                Inline::text(Words::of(Language::En).paragraphs[2]),
                Inline::Break,
                Inline::text(
                    "https://example.org/a-very-long-address/that-has-no-place-to-break/and-goes-on-and-on-and-on/until-the-line-is-full",
                ),
                note("n2", Words::of(Language::En).note),
            ],
        },
    ]
}

fn tables(words: &Words) -> Vec<Block> {
    let mut rows = vec![words.head.map(String::from).to_vec()];
    rows.extend(words.rows.iter().map(|row| row.map(String::from).to_vec()));
    let Block::Table { attrs, mut table } = table_of("t1", words.caption, &rows) else { unreachable!() };
    table.rows[1].content[3].content =
        vec![Block::paragraph(BlockId::default(), vec![Inline::text(words.rows[0][3]), note("n3", words.note)])];
    table.source = vec![Inline::text(words.source_text)];
    table.notes = vec![Inline::text(words.note)];
    let spanned = Table {
        rows: vec![
            Row { content: vec![wide(true, 2, 1, words.head[0]), wide(true, 1, 2, words.head[3])] },
            Row { content: vec![wide(true, 1, 1, words.head[1]), wide(true, 1, 1, words.head[2])] },
            Row {
                content: vec![
                    wide(true, 1, 2, words.rows[0][0]),
                    wide(false, 1, 1, words.rows[0][1]),
                    wide(false, 1, 1, words.rows[0][3]),
                ],
            },
            Row { content: vec![wide(false, 2, 1, words.paragraphs[2])] },
        ],
        ..Table::default()
    };
    vec![
        paragraph("p21", words.paragraphs[2]),
        Block::Table { attrs, table },
        paragraph("p22", words.paragraphs[0]),
        Block::Table { attrs: Attrs::new("t2".into()), table: spanned },
    ]
}

fn wide(header: bool, colspan: u32, rowspan: u32, text: &str) -> Cell {
    Cell { header, colspan, rowspan, content: vec![paragraph("", text)] }
}

fn figures(words: &Words) -> Vec<Block> {
    let figure = |id: &str, blob: &str| Block::Figure {
        attrs: FigureAttrs { id: id.into(), blob: blob.into(), alt: words.alt.into(), ..FigureAttrs::default() },
        text: FigureText { caption: vec![Inline::text(words.caption)], credit: vec![Inline::text(words.source_text)] },
    };
    vec![figure("f1", "a1"), figure("f2", "b2")]
}

/// A table of several pages.
/// A long table with too many columns for an upright page.
fn wide_table(words: &Words) -> Block {
    let mut rows = vec![vec![words.head.map(String::from); 3].concat()];
    for index in 0..42 {
        rows.push(vec![words.rows[index % 3].map(String::from); 3].concat());
    }
    table_of("t3", words.caption, &rows)
}
