//! A report with one of everything, in the language asked for, and the written file opened again.

mod words;
mod xml;

pub use words::{Words, words};
pub use xml::{Tree, parse};

use review_core::document::{
    Cover, Document, Image, Info, Labels, ListingKind, MediaType, PageNumbers, PageSetup, Part, Section,
};
use review_core::text::{
    Attrs, BlobHash, Block, BlockId, Cell, FigureAttrs, FigureText, FootnoteAttrs, HeadingAttrs, HeadingLevel, Inline,
    Lang, LanguageAttrs, LinkAttrs, ListAttrs, ListItem, Mark, ReferenceAttrs, Row, Table,
};
use review_locale::{Digits, Language};
use std::collections::BTreeMap;
use std::io::{Cursor, Read};
use zip::ZipArchive;

/// The parts of the written file by name.
pub struct Package(BTreeMap<String, Vec<u8>>);

impl Package {
    pub fn write(document: &Document) -> Self {
        Self::open(&review_docx::write(document, &pages()).unwrap())
    }

    pub fn open(bytes: &[u8]) -> Self {
        let mut archive = ZipArchive::new(Cursor::new(bytes)).unwrap();
        let mut parts = BTreeMap::new();
        for index in 0..archive.len() {
            let mut file = archive.by_index(index).unwrap();
            let name = file.name().unwrap().into_owned();
            let mut content = Vec::new();
            file.read_to_end(&mut content).unwrap();
            parts.insert(name, content);
        }
        Self(parts)
    }

    pub fn text(&self, part: &str) -> &str {
        std::str::from_utf8(self.0.get(part).unwrap_or_else(|| panic!("no part {part}"))).unwrap()
    }

    pub fn tree(&self, part: &str) -> Tree {
        parse(self.text(part))
    }

    pub fn document(&self) -> Tree {
        self.tree("word/document.xml")
    }

    /// The names of all parts.
    pub fn names(&self) -> Vec<&str> {
        self.0.keys().map(String::as_str).collect()
    }

    /// All parts that are XML, with their names.
    pub fn trees(&self) -> Vec<(&str, Tree)> {
        let names = self.names().into_iter().filter(|name| name.ends_with(".xml") || name.ends_with(".rels"));
        names.map(|name| (name, self.tree(name))).collect()
    }
}

pub fn pages() -> PageNumbers {
    let pages = [("policy", "1"), ("borders", "3"), ("data", "4"), ("wide", "5")];
    PageNumbers(pages.into_iter().map(|(id, page)| (id.to_owned(), page.to_owned())).collect())
}

/// A document that holds nothing but these blocks, in one section.
pub fn with_blocks(language: Language, blocks: Vec<Block>) -> Document {
    let words = words(language);
    let section = section("policy", 1, Some("1"), words.chapter, blocks);
    Document { parts: vec![Part::Section(section)], ..bare(language) }
}

/// The report with one of everything.
pub fn sample(language: Language) -> Document {
    let words = words(language);
    let annex = section("data", 1, Some(words.annex_number), words.annex, vec![wide_table(&words)]);
    let parts = vec![
        Part::Cover(Box::new(cover(&words))),
        Part::Contents { title: words.contents.to_owned() },
        Part::Listing { kind: ListingKind::Tables, title: words.list_of_tables.to_owned() },
        Part::Listing { kind: ListingKind::Figures, title: words.list_of_figures.to_owned() },
        Part::Section(section("summary", 1, None, words.summary, vec![paragraph(vec![text(words.long)])])),
        Part::Section(section("policy", 1, Some("1"), words.chapter, policy(&words))),
        Part::Section(section("borders", 2, Some("1.1"), words.objective, borders(&words))),
        Part::Section(section("third", 3, Some("1.1.1"), words.subheading, vec![paragraph(vec![text(words.long)])])),
        Part::Section(annex),
        Part::Section(section("last", 1, Some("2"), words.summary, vec![paragraph(vec![text(words.long)])])),
    ];
    let images = BTreeMap::from([(BlobHash::from("chart"), image())]);
    Document { parts, images, ..bare(language) }
}

fn bare(language: Language) -> Document {
    let words = words(language);
    let labels = Labels {
        table: words.table.to_owned(),
        figure: words.figure.to_owned(),
        source: words.source.to_owned(),
        draft: words.draft.to_owned(),
        footnotes: words.footnotes.to_owned(),
    };
    let info = Info {
        title: words.title.to_owned(),
        state: words.state.to_owned(),
        modified: "2026-05-08T09:30:00Z".to_owned(),
        draft: true,
        draft_note: words.draft.to_owned(),
        setup: PageSetup::default(),
        digits: Digits::Latn,
        labels,
        lost_references: 0,
    };
    Document { info, lang: language, parts: Vec::new(), images: BTreeMap::new(), sources: BTreeMap::new() }
}

fn cover(words: &Words) -> Cover {
    Cover {
        state: words.state.into(),
        title: words.title.into(),
        subtitle: words.subtitle.into(),
        facts: words.facts.iter().map(|(label, value)| (label.to_string(), (*value).into())).collect(),
        date: words.date.into(),
        draft: Some(words.draft_of.to_owned()),
    }
}

pub fn section(id: &str, level: u8, number: Option<&str>, title: &str, blocks: Vec<Block>) -> Section {
    Section { id: id.to_owned(), level, number: number.map(str::to_owned), title: title.to_owned(), blocks }
}

fn policy(words: &Words) -> Vec<Block> {
    vec![
        paragraph(vec![
            text(words.long),
            Inline::text(" "),
            Inline::marked(words.emphasis, Mark::Bold),
            Inline::text(", "),
            Inline::marked(words.emphasis, Mark::Italic),
            Inline::text(" "),
            link("https://migrationnetwork.un.org/?a=1&b=2", words.link),
            footnote(vec![text(words.note), Inline::text(" "), link("https://www.iom.int/", words.link)]),
            Inline::text(". CO"),
            Inline::marked("2", Mark::Subscript),
            Inline::text(" m"),
            Inline::marked("2", Mark::Superscript),
        ]),
        paragraph(vec![text(words.mixed), footnote(vec![text(words.note)])]),
        heading(1, words.subheading),
        list(
            false,
            None,
            vec![
                item(vec![paragraph(vec![text(words.items[0])])]),
                item(vec![
                    paragraph(vec![text(words.items[1])]),
                    list(false, None, vec![item(vec![paragraph(vec![text(words.items[2])])])]),
                ]),
            ],
        ),
        list(
            true,
            None,
            vec![
                item(vec![paragraph(vec![text(words.items[0])]), paragraph(vec![text(words.long)])]),
                item(vec![
                    paragraph(vec![text(words.items[1])]),
                    list(
                        true,
                        None,
                        vec![
                            item(vec![paragraph(vec![text(words.items[2])])]),
                            item(vec![paragraph(vec![text(words.items[0])])]),
                        ],
                    ),
                ]),
                item(vec![paragraph(vec![text(words.items[2])])]),
            ],
        ),
        list(true, Some(7), vec![item(vec![paragraph(vec![text(words.items[0])])])]),
        Block::Quote { attrs: attrs("quote"), content: vec![paragraph(vec![text(words.long)])] },
        heading(2, words.subheading),
        foreign(words.foreign_lang, words.foreign),
    ]
}

fn borders(words: &Words) -> Vec<Block> {
    let references = ["policy", "flows", "chart", "nowhere"].map(reference);
    let mut line = vec![text(words.see), Inline::text(" ")];
    line.extend(references.into_iter().flat_map(|reference| [reference, Inline::text("; ")]));
    line.push(Inline::Break);
    line.push(text(words.mixed));
    vec![
        paragraph(line),
        merged_table(words),
        paragraph(vec![text(words.long)]),
        figure("chart", "chart", words),
        figure("lost", "lost", words),
        plain_table(words),
        plain_table(words),
    ]
}

/// Two rows of headings, a cell over two columns, one over two rows.
fn merged_table(words: &Words) -> Block {
    let head = |text: &str, colspan, rowspan| Cell { colspan, rowspan, ..cell(true, text) };
    let rows = vec![
        row(vec![head(words.items[0], 1, 2), head(words.items[1], 2, 1)]),
        row(vec![head("2022", 1, 1), head("2024", 1, 1)]),
        row(vec![cell(false, words.items[2]), cell(false, "1\u{a0}234"), cell(false, "2\u{a0}345")]),
        row(vec![Cell { rowspan: 2, ..cell(true, words.link) }, cell(false, "12%"), cell(false, "GFMD (2024)")]),
        row(vec![
            cell(false, "13%"),
            Cell::plain(
                false,
                vec![list(
                    false,
                    None,
                    vec![
                        item(vec![paragraph(vec![text(words.items[0])])]),
                        item(vec![paragraph(vec![text(words.items[2])])]),
                    ],
                )],
            ),
        ]),
    ];
    let table = Table {
        caption: vec![text(words.caption)],
        widths: Some(vec![3, 1, 2]),
        rows,
        notes: vec![text(words.note)],
        source: vec![link("https://example.org/data", words.link)],
    };
    Block::Table { attrs: attrs("flows"), table }
}

/// A table without a caption has no number.
fn plain_table(words: &Words) -> Block {
    let rows = vec![
        row(vec![cell(true, words.items[0]), cell(true, words.items[1])]),
        row(vec![cell(false, words.items[2]), cell(false, words.mixed)]),
    ];
    Block::Table { attrs: attrs("plain"), table: Table { rows, ..Table::default() } }
}

fn wide_table(words: &Words) -> Block {
    let cells = |header, count: usize| (0..count).map(|index| cell(header, words.items[index % 3])).collect();
    let rows = (0..30).map(|index| row(cells(index == 0, 11))).collect();
    let table = Table { caption: vec![text(words.caption)], rows, ..Table::default() };
    Block::Table { attrs: attrs("wide"), table }
}

fn figure(id: &str, blob: &str, words: &Words) -> Block {
    let attrs = FigureAttrs {
        id: BlockId::from(id),
        blob: BlobHash::from(blob),
        alt: words.alt.to_owned(),
        ..FigureAttrs::default()
    };
    Block::Figure { attrs, text: FigureText { caption: vec![text(words.caption)], credit: vec![text(words.note)] } }
}

fn image() -> Image {
    Image { media_type: MediaType::Png, width: 900, height: 480, bytes: b"\x89PNG\r\n\x1a\n".to_vec() }
}

pub fn text(words: &str) -> Inline {
    Inline::text(words)
}

pub fn paragraph(content: Vec<Inline>) -> Block {
    Block::paragraph(BlockId::from("p"), content)
}

pub fn foreign(lang: &str, words: &str) -> Block {
    let attrs = Attrs { lang: Some(Lang::from(lang)), ..attrs("foreign") };
    Block::Paragraph { attrs, content: vec![text(words)] }
}

pub fn in_language(lang: &str, words: &str) -> Inline {
    Inline::marked(words, Mark::Language { attrs: LanguageAttrs { lang: Lang::from(lang) } })
}

pub fn link(href: &str, words: &str) -> Inline {
    Inline::marked(words, Mark::Link { attrs: LinkAttrs { href: href.to_owned() } })
}

pub fn footnote(content: Vec<Inline>) -> Inline {
    Inline::Footnote { attrs: FootnoteAttrs::default(), content }
}

pub fn reference(target: &str) -> Inline {
    Inline::Reference { attrs: ReferenceAttrs { target: target.to_owned() } }
}

pub fn heading(level: u8, words: &str) -> Block {
    let attrs = HeadingAttrs { id: BlockId::from("h"), dir: None, lang: None, level: HeadingLevel::clamped(level) };
    Block::Heading { attrs, content: vec![text(words)] }
}

pub fn list(ordered: bool, start: Option<u32>, content: Vec<ListItem>) -> Block {
    Block::List { attrs: ListAttrs { ordered, start, ..ListAttrs::default() }, content }
}

pub fn item(content: Vec<Block>) -> ListItem {
    ListItem { content }
}

pub fn row(content: Vec<Cell>) -> Row {
    Row { content }
}

pub fn cell(header: bool, words: &str) -> Cell {
    Cell::plain(header, vec![paragraph(vec![text(words)])])
}

pub fn attrs(id: &str) -> Attrs {
    Attrs::new(BlockId::from(id))
}
