//! The composed report in one language: what the writers of DOCX and PDF receive.
//!
//! Every word is already here; a writer adds none. There is no measure, no font and no question in it: how it looks
//! is the writers' affair, what it says is not.

mod columns;
mod dump;
mod figures;
mod stretch;

pub use columns::{Need, balance, share};
pub use dump::{dump, dump_text};
pub use figures::{after_units, are_figures};
pub use stretch::{Orientation, Stretch};

use crate::record::RevisionId;
use crate::text::{BlobHash, Block, BlockId, Inline, plain_line};
use review_locale::{Digits, Language};
use std::collections::BTreeMap;

/// A report, ready to be written.
#[derive(Clone, Debug, PartialEq)]
pub struct Document {
    /// What is said of the report as a whole.
    pub info: Info,
    /// The language it is written in; blocks and runs name theirs where it differs.
    pub lang: Language,
    /// The parts in printing order: the cover, the contents, lists, then the sections.
    pub parts: Vec<Part>,
    /// The pictures that its figures show.
    pub images: BTreeMap<BlobHash, Image>,
    /// The answers that blocks come from; a block that is not here is the composer's own. Blocks in a row with the same
    /// source are one answer.
    pub sources: BTreeMap<BlockId, Source>,
}

/// The answer that a block says, so that a file that comes back can be read into the right place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Source {
    /// The id of the question.
    pub question: String,
    /// The revision that is printed; of a table, that of its list of rows.
    pub revision: RevisionId,
    /// What the question is called, in the document's language.
    pub label: String,
    /// How many inlines at the beginning of the block are not the answer but its label.
    pub label_inlines: usize,
}

/// What is said of the report as a whole, and the words that writers place.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Info {
    /// The title, for the file's properties and the running header.
    pub title: String,
    /// The State's name as its team confirmed it.
    pub state: String,
    /// When the text was last changed, `2026-05-08T09:30:00Z`: the time that the file bears.
    pub modified: String,
    /// Whether the report is a draft and must say so on every page.
    pub draft: bool,
    /// "Draft of 8 May 2026, version 3f2a91c", for the foot of a draft's pages.
    pub draft_note: String,
    /// What the team chose about its pages.
    pub setup: PageSetup,
    /// The digits of page numbers, list numbers and captions.
    pub digits: Digits,
    /// Words that writers place themselves.
    pub labels: Labels,
    /// How many cross-references point to nothing that is printed.
    pub lost_references: usize,
}

/// What a team may choose about the pages.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct PageSetup {
    /// What it is printed on.
    pub paper: Paper,
    /// What is numbered in the margin.
    pub numbers: Numbers,
    /// Whether there is room for notes beside the text.
    pub wide_margin: bool,
}

/// A size of paper.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Paper {
    /// ISO 216 A4.
    #[default]
    A4,
    /// ANSI letter, as in North America.
    Letter,
}

/// What is numbered in the margin, so that one can speak of it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Numbers {
    /// Nothing.
    #[default]
    None,
    /// The paragraphs of the report, as in documents of the United Nations: see [`bears_number`].
    Paragraphs,
    /// The lines of each page.
    Lines,
}

/// Whether a block of a section is one of those that are numbered, where paragraphs are: a paragraph that stands for
/// itself, in no list, table or quotation.
pub fn bears_number(block: &Block) -> bool {
    matches!(block, Block::Paragraph { content, .. } if !plain_line(content).trim().is_empty())
}

/// Words that writers place themselves, in the document's language.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Labels {
    /// "Table", before a number.
    pub table: String,
    /// "Figure", before a number.
    pub figure: String,
    /// "Source:", before the source of a table.
    pub source: String,
    /// "Draft", in the running header of a draft.
    pub draft: String,
    /// "Footnotes", the name of the notes for those who hear the page.
    pub footnotes: String,
}

/// A part of a report.
#[derive(Clone, Debug, PartialEq)]
pub enum Part {
    /// The cover page.
    Cover(Box<Cover>),
    /// The table of contents, down to level 3, under this title.
    Contents {
        /// Its heading.
        title: String,
    },
    /// A list of tables or figures under this title; the composer leaves it out where it would be empty.
    Listing {
        /// What is listed.
        kind: ListingKind,
        /// Its heading.
        title: String,
    },
    /// A heading and what follows it, up to the next section.
    Section(Section),
}

/// What a list at the front lists.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ListingKind {
    /// The captions of tables.
    Tables,
    /// The captions of figures.
    Figures,
}

/// The cover page, from top to bottom.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Cover {
    /// The State's formal name.
    pub state: Said,
    /// The title.
    pub title: Said,
    /// "Second voluntary national review ...": which review of which cycle; empty lines are left out.
    pub subtitle: Said,
    /// Label and value: submitting authority, period covered, validation.
    pub facts: Vec<(String, Said)>,
    /// Month and year.
    pub date: Said,
    /// "Draft of 8 May 2026", for a draft.
    pub draft: Option<String>,
}

/// A line of the cover.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Said {
    /// Its words.
    pub text: String,
    /// The answer that says them; none where no answer does, or several that await a decision.
    pub source: Option<Source>,
}

impl From<&str> for Said {
    /// Words of the program's own.
    fn from(text: &str) -> Self {
        Self { text: text.to_owned(), source: None }
    }
}

/// A heading and what follows it.
#[derive(Clone, Debug, PartialEq)]
pub struct Section {
    /// The id of the chapter, question or objective; unique in the document, for bookmarks and cross-references.
    pub id: String,
    /// 1 for a chapter, up to 3. A heading inside an answer lies below: see [`heading_level`].
    pub level: u8,
    /// "4.2" or "Annex A", in the document's digits; none for a section without a number.
    pub number: Option<String>,
    /// The heading's words.
    pub title: String,
    /// What follows the heading.
    pub blocks: Vec<Block>,
}

/// A picture.
#[derive(Clone, Debug, PartialEq)]
pub struct Image {
    /// PNG or JPEG; anything else was turned into pixels when it was taken in.
    pub media_type: MediaType,
    /// Width in pixels.
    pub width: u32,
    /// Height in pixels.
    pub height: u32,
    /// The file's bytes.
    pub bytes: Vec<u8>,
}

/// The kind of a picture's file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MediaType {
    /// image/png
    Png,
    /// image/jpeg
    Jpeg,
}

impl MediaType {
    /// Its name among the media types of the IANA.
    pub fn name(self) -> &'static str {
        match self {
            MediaType::Png => "image/png",
            MediaType::Jpeg => "image/jpeg",
        }
    }
}

/// The page on which each section, table and figure begins, as our own layout found it, for the lists at the front of a
/// DOCX: its id → the label printed on the page.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PageNumbers(pub BTreeMap<String, String>);

/// The outline level of a heading inside an answer: it lies below the section that holds the answer, at most 6.
pub fn heading_level(section: u8, heading: u8) -> u8 {
    (section + heading).min(6)
}

impl Document {
    /// The sections in order.
    pub fn sections(&self) -> impl Iterator<Item = &Section> {
        self.parts.iter().filter_map(|part| match part {
            Part::Section(section) => Some(section),
            Part::Cover(_) | Part::Contents { .. } | Part::Listing { .. } => None,
        })
    }

    /// What a cross-reference to each target prints: see [`Target::label`].
    pub fn references(&self) -> BTreeMap<String, String> {
        self.targets().into_iter().map(|target| (target.id, target.label)).collect()
    }

    /// Everything to which a cross-reference can point, in printing order. Tables without a caption have no number.
    pub fn targets(&self) -> Vec<Target> {
        let mut captions = Captions { document: self, tables: 0, figures: 0, targets: Vec::new() };
        for section in self.sections() {
            let Section { id, number, title, blocks, .. } = section;
            let label = number.clone().unwrap_or_else(|| title.clone());
            captions.targets.push(Target { id: id.clone(), kind: TargetKind::Section, label, title: title.clone() });
            captions.number(blocks);
        }
        captions.targets
    }
}

/// Something to which a cross-reference can point.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Target {
    /// The id of a section or a block.
    pub id: String,
    /// What it is.
    pub kind: TargetKind,
    /// What a cross-reference to it prints: the number of a section, "Table 3", "Figure 1"; a section without a number is
    /// called by its title.
    pub label: String,
    /// The title of the section, the words of the caption.
    pub title: String,
}

/// What a cross-reference points to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TargetKind {
    /// A section.
    Section,
    /// A table with a caption.
    Table,
    /// A figure.
    Figure,
}

/// Counts captions through a document.
struct Captions<'a> {
    document: &'a Document,
    tables: u32,
    figures: u32,
    targets: Vec<Target>,
}

impl Captions<'_> {
    fn number(&mut self, blocks: &[Block]) {
        for block in blocks {
            match block {
                Block::Table { attrs, table } => {
                    if !table.caption.is_empty() {
                        self.tables += 1;
                        self.push(TargetKind::Table, &attrs.id.0, self.tables, &table.caption);
                    }
                    table.rows.iter().flat_map(|row| &row.content).for_each(|cell| self.number(&cell.content));
                }
                Block::Figure { attrs, text } => {
                    self.figures += 1;
                    self.push(TargetKind::Figure, &attrs.id.0, self.figures, &text.caption);
                }
                Block::List { content, .. } => content.iter().for_each(|item| self.number(&item.content)),
                Block::Quote { content, .. } => self.number(content),
                Block::Paragraph { .. } | Block::Heading { .. } => {}
            }
        }
    }

    fn push(&mut self, kind: TargetKind, id: &str, number: u32, caption: &[Inline]) {
        let Info { labels, digits, .. } = &self.document.info;
        let name = if kind == TargetKind::Table { &labels.table } else { &labels.figure };
        let label = format!("{name} {}", digits.write(&number.to_string()));
        self.targets.push(Target { id: id.to_owned(), kind, label, title: plain_line(caption) });
    }
}

/// Removes what no XML or PDF may hold (control characters, lone non-characters) from every text of the document, once,
/// at the entrance of the writers. Tabs and line feeds become spaces.
pub fn clean(document: &mut Document) {
    for part in &mut document.parts {
        match part {
            Part::Cover(cover) => {
                for line in [&mut cover.state, &mut cover.title, &mut cover.subtitle, &mut cover.date] {
                    clean_text(&mut line.text);
                }
                cover.draft.iter_mut().for_each(clean_text);
                for (label, value) in &mut cover.facts {
                    clean_text(label);
                    clean_text(&mut value.text);
                }
            }
            Part::Contents { title } | Part::Listing { title, .. } => clean_text(title),
            Part::Section(section) => {
                clean_text(&mut section.title);
                section.number.iter_mut().for_each(clean_text);
                for block in &mut section.blocks {
                    block.for_each_line_mut(&mut clean_line);
                    block.for_each_figure_mut(&mut |figure| clean_text(&mut figure.alt));
                }
            }
        }
    }
    let Info { title, state, modified, labels, draft_note, draft: _, setup: _, digits: _, lost_references: _ } =
        &mut document.info;
    let Labels { table, figure, source, draft, footnotes } = labels;
    for text in [title, state, modified, draft_note, table, figure, source, draft, footnotes] {
        clean_text(text);
    }
}

fn clean_line(line: &mut Vec<Inline>) {
    for inline in line.iter_mut() {
        if let Inline::Text { text, .. } = inline {
            clean_text(text);
        }
    }
    line.retain(|inline| !matches!(inline, Inline::Text { text, .. } if text.is_empty()));
}

fn clean_text(text: &mut String) {
    let dirty = |c: char| c.is_control() || matches!(c, '\u{FFFE}' | '\u{FFFF}' | '\u{FEFF}');
    if text.contains(dirty) {
        *text = text
            .chars()
            .filter_map(|c| match c {
                '\t' | '\n' | '\r' => Some(' '),
                c if dirty(c) => None,
                c => Some(c),
            })
            .collect();
    }
}
