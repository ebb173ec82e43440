//! Documents that nobody would write, or that somebody wrote to do harm: they take long at worst, and never panic.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on should stop")]

#[allow(dead_code, unused_imports, reason = "each test uses a part of it")]
mod sample;

use review_core::document::{Document, Image, MediaType, Part};
use review_core::text::{
    Attrs, BlobHash, Block, Cell, FigureAttrs, FigureText, FootnoteAttrs, Inline, LinkAttrs, ListAttrs, ListItem, Mark,
    Row, Table,
};
use review_locale::Language;
use review_pdf::{Pages, layout, write};
use sample::{paragraph, section, table_of};

/// Lays out and writes the blocks in a left-to-right and a right-to-left report.
fn survives(blocks: &[Block]) -> Vec<Pages> {
    [Language::En, Language::Ar, Language::Zh]
        .map(|language| {
            let mut document = sample::document(language);
            document.parts = vec![Part::Contents { title: String::new() }, section("s", 1, None, "", blocks.to_vec())];
            written(&document)
        })
        .to_vec()
}

fn written(document: &Document) -> Pages {
    let pages = layout(document).unwrap();
    write(&pages).unwrap();
    pages
}

fn table(rows: Vec<Row>) -> Block {
    Block::Table { attrs: Attrs::default(), table: Table { rows, ..Table::default() } }
}

#[test]
fn words_longer_than_a_line() {
    survives(&[paragraph("", &"a".repeat(5000)), paragraph("", &"ه".repeat(5000)), paragraph("", &"民".repeat(5000))]);
}

#[test]
fn tables_without_rows_cells_or_sense() {
    let cell = |colspan, rowspan| Cell { header: true, colspan, rowspan, content: vec![paragraph("", "x")] };
    survives(&[
        table(vec![]),
        table(vec![Row { content: vec![] }]),
        table(vec![Row { content: vec![] }, Row { content: vec![cell(1, 1)] }, Row { content: vec![] }]),
        table(vec![Row { content: vec![cell(u32::MAX, u32::MAX), cell(0, 0)] }, Row { content: vec![cell(3, 9)] }]),
        table((0..80).map(|_| Row { content: vec![cell(2, 80), cell(1, 1)] }).collect()),
        table(vec![Row { content: (0..150).map(|_| cell(1, 1)).collect() }]),
    ]);
}

#[test]
fn a_cell_higher_than_a_page() {
    let long = "Everything that was said at the consultation. ".repeat(300);
    let pages = survives(&[table_of("t", "c", &[vec!["A".into(), "B".into()], vec![long, "short".into()]])]);
    assert!(pages[0].pages.len() > 3);
}

#[test]
fn a_head_higher_than_a_page() {
    let long = "Everything that was said at the consultation. ".repeat(300);
    survives(&[table_of("t", "c", &[vec![long, "B".into()], vec!["x".into(), "short".into()]])]);
}

#[test]
fn a_paragraph_of_sixty_pages() {
    let pages = survives(&[paragraph("", &"Migration is a human right and a fact of life. ".repeat(5000))]);
    assert!(pages[0].pages.len() > 50);
}

#[test]
fn lists_quotes_and_tables_nested_deeply() {
    let mut list = paragraph("", "in the depth");
    let mut quote = list.clone();
    let mut cells = list.clone();
    for _ in 0..90 {
        list = Block::List { attrs: ListAttrs::default(), content: vec![ListItem { content: vec![list] }] };
        quote = Block::Quote { attrs: Attrs::default(), content: vec![quote] };
        cells = table(vec![Row { content: vec![Cell::plain(false, vec![cells])] }]);
    }
    survives(&[list, quote, cells]);
}

#[test]
fn empty_items_and_odd_numbers() {
    let empty = ListItem { content: vec![] };
    let attrs = ListAttrs { ordered: true, start: Some(u32::MAX), ..ListAttrs::default() };
    survives(&[
        Block::List { attrs, content: vec![empty.clone(), empty.clone()] },
        Block::List {
            attrs: ListAttrs { ordered: true, start: Some(0), ..ListAttrs::default() },
            content: vec![empty],
        },
        Block::List { attrs: ListAttrs::default(), content: vec![] },
        Block::Quote { attrs: Attrs::default(), content: vec![] },
        paragraph("", ""),
        paragraph("", "   \u{200B}\u{00AD}\u{2060}"),
    ]);
}

#[test]
fn pictures_that_are_none() {
    let figure = |blob: &str| Block::Figure {
        attrs: FigureAttrs { blob: blob.into(), ..FigureAttrs::default() },
        text: FigureText::default(),
    };
    let mut document = sample::document(Language::En);
    let damaged = |media_type, bytes: &[u8]| Image { media_type, width: 0, height: 0, bytes: bytes.to_vec() };
    let mut cut = sample::image_png(50, 50);
    cut.bytes.truncate(cut.bytes.len() / 2);
    document.images.insert(BlobHash::from("cut"), cut);
    document.images.insert(BlobHash::from("empty"), damaged(MediaType::Png, b""));
    document.images.insert(BlobHash::from("jpeg"), damaged(MediaType::Jpeg, b"\xFF\xD8\xFF\xC0\x00"));
    document.images.insert(BlobHash::from("thin"), sample::image_png(3000, 1));
    let blobs = ["cut", "empty", "jpeg", "thin", "absent"];
    document.parts = vec![section("s", 1, None, "S", blobs.map(figure).to_vec())];
    written(&document);
}

#[test]
fn characters_of_every_kind() {
    let mut text = String::new();
    for code in
        (0..0x3000).chain(0xD7F0..0xE010).chain(0xF900..0x1_0100).chain(0x1_F600..0x1_F610).chain(0xE_0000..0xE_0080)
    {
        text.extend(char::from_u32(code));
    }
    let marks = "e\u{5D0}\u{301}\u{302}\u{303}\u{94D} \u{202E}abc\u{202C} ".repeat(30);
    survives(&[paragraph("", &text), paragraph("", &marks)]);
}

#[test]
fn links_that_lead_astray() {
    let link = |href: &str| Inline::marked("link", Mark::Link { attrs: LinkAttrs { href: href.into() } });
    let note = Inline::Footnote {
        attrs: FootnoteAttrs::default(),
        content: vec![Inline::Footnote { attrs: FootnoteAttrs::default(), content: vec![] }],
    };
    let block = Block::paragraph(
        "".into(),
        vec![link("javascript:alert(1)"), link("https://exa(mple.org/ä)\\"), link(""), note.clone(), note],
    );
    survives(&[block]);
}

#[test]
fn sections_out_of_order_and_with_the_same_name() {
    let mut document = sample::document(Language::En);
    document.parts = [3, 1, 9, 0, 200, 2].map(|level| section("same", level, None, "Title", vec![])).to_vec();
    document.parts.push(Part::Contents { title: "Contents".repeat(200) });
    written(&document);
}
