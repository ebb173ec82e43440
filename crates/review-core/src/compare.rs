//! Two versions of one answer → what changed: paragraphs first, then words.
//!
//! `text` pairs blocks, items and rows and goes down to their lines; `line` compares words; `answer` compares values
//! and rows of records; `draft` compares a question in two states; `conflict` offers two heads block by block; `plain` writes a comparison for the command line.
//! Nothing is dropped: what is same or added, in the new order, is the new text; what is same or removed, the old one.

mod answer;
mod conflict;
mod draft;
mod line;
mod matching;
mod plain;
#[cfg(test)]
mod tests;
mod text;

pub use answer::{Difference, FieldChange, Sides, compare_answers};
pub use conflict::{Choice, Pick, Side, choices, resolve};
pub use draft::compare_drafts;
pub use plain::{write, write_line};

use crate::text::{BlobHash, Block, FootnoteId, Inline, Mark};
use review_locale::count_words;
use serde::Serialize;

/// What changed between two versions of a text.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Comparison {
    /// The blocks in the order of the new version; a removed one stands where it stood.
    pub blocks: Vec<Entry<Body>>,
    /// How much changed.
    pub summary: Summary,
}

/// How much changed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Summary {
    /// Words shown as added, counted as limits are.
    pub added_words: usize,
    /// Words shown as removed.
    pub removed_words: usize,
    /// Blocks, items of lists and rows of tables that stand elsewhere among the same.
    pub moved: usize,
    /// Blocks that are in both versions with other words.
    pub changed: usize,
    /// Blocks that are in both versions with the same words, formatted otherwise.
    pub formatted: usize,
}

/// What happened to a block, an item, a row or a cell.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "camelCase")]
pub enum Change {
    /// It is the same.
    Same,
    /// The words are the same; a mark, a level, a numbering, a direction, a picture or a merged cell is not.
    Formatted,
    /// Words changed.
    Changed,
    /// It is in the new version only.
    Added,
    /// It is in the old version only.
    Removed,
}

/// A block, an item, a row or a cell among its siblings.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Entry<T> {
    /// What happened to it.
    pub change: Change,
    /// Whether it stands elsewhere among those that are in both versions.
    pub moved: bool,
    /// Its place among the old siblings, from 0; none if it was added. Sorted by it, the entries are the old version.
    pub from: Option<usize>,
    /// Its place among the new siblings, from 0; none if it was removed.
    pub to: Option<usize>,
    /// What it holds.
    pub body: T,
}

/// Blocks within a block.
pub type Blocks = Vec<Entry<Body>>;

/// What a block holds, of both versions.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(tag = "type", rename_all = "camelCase")]
pub enum Body {
    /// A paragraph or a heading.
    Line {
        /// The heading's level; 0 for a paragraph.
        level: Setting<u8>,
        /// The words.
        pieces: Vec<Piece>,
    },
    /// A list.
    List {
        /// Whether the items are numbered.
        ordered: Setting<bool>,
        /// The items.
        items: Vec<Entry<Blocks>>,
    },
    /// A quotation.
    Quote {
        /// The passage.
        blocks: Blocks,
    },
    /// A table.
    Table {
        /// The caption.
        caption: Vec<Piece>,
        /// The rows, and the cells in each.
        rows: Vec<Entry<Vec<Entry<Blocks>>>>,
        /// The notes.
        notes: Vec<Piece>,
        /// The source.
        source: Vec<Piece>,
    },
    /// A figure.
    Figure {
        /// The picture.
        blob: Setting<BlobHash>,
        /// The alternative text.
        alt: Vec<Piece>,
        /// The caption.
        caption: Vec<Piece>,
        /// The credit.
        credit: Vec<Piece>,
    },
}

/// Something that is not words.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Setting<T> {
    /// What it is in the last version that has the block.
    pub value: T,
    /// What it was, if it was something else.
    pub before: Option<T>,
}

/// A piece of a line.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Piece {
    /// What happened to it.
    #[serde(flatten)]
    pub change: PieceChange,
    /// What it says.
    #[serde(flatten)]
    pub content: Content,
}

/// What happened to a piece of a line.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(tag = "change", rename_all = "camelCase")]
pub enum PieceChange {
    /// It is the same. The words of a footnote may have changed: its own pieces say so.
    Same,
    /// It is in the new version only.
    Added,
    /// It is in the old version only.
    Removed,
    /// The words are the same, the marks are not.
    Formatted {
        /// The marks that they had.
        before: Vec<Mark>,
    },
}

/// What a piece says.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(tag = "type", rename_all = "camelCase")]
pub enum Content {
    /// Words.
    Text {
        /// The words, with the spaces around them.
        text: String,
        /// Their marks.
        marks: Vec<Mark>,
    },
    /// A line break.
    Break,
    /// A footnote where its number stands.
    Footnote {
        /// Its id in the last version that has it.
        id: FootnoteId,
        /// What it says.
        pieces: Vec<Piece>,
    },
    /// The number of a section, a table or a figure.
    Reference {
        /// Where to.
        target: String,
    },
    /// A figure printed from its one place.
    Value {
        /// The record, and its row after a `#`.
        record: String,
        /// The field.
        field: String,
    },
}

/// Compares two versions of a text.
pub fn compare(old: &[Block], new: &[Block]) -> Comparison {
    let blocks = text::blocks(old, new);
    let mut summary = Summary::default();
    for entry in &blocks {
        match entry.change {
            Change::Changed => summary.changed += 1,
            Change::Formatted => summary.formatted += 1,
            Change::Same | Change::Added | Change::Removed => {}
        }
    }
    summary.count_blocks(&blocks);
    Comparison { blocks, summary }
}

/// Compares two versions of a line of words.
pub fn compare_lines(old: &str, new: &str) -> Vec<Piece> {
    let inlines = |line: &str| -> Vec<Inline> { if line.is_empty() { Vec::new() } else { vec![Inline::text(line)] } };
    line::pieces(&inlines(old), &inlines(new))
}

impl Summary {
    fn count_blocks(&mut self, blocks: &[Entry<Body>]) {
        for entry in blocks {
            self.moved += usize::from(entry.moved);
            match &entry.body {
                Body::Line { pieces, .. } => self.count_pieces(pieces),
                Body::List { items, .. } => self.count_parts(items),
                Body::Quote { blocks } => self.count_blocks(blocks),
                Body::Table { caption, rows, notes, source } => {
                    [caption, notes, source].into_iter().for_each(|pieces| self.count_pieces(pieces));
                    for row in rows {
                        self.moved += usize::from(row.moved);
                        self.count_parts(&row.body);
                    }
                }
                Body::Figure { alt, caption, credit, .. } => {
                    [alt, caption, credit].into_iter().for_each(|pieces| self.count_pieces(pieces));
                }
            }
        }
    }

    fn count_parts(&mut self, parts: &[Entry<Blocks>]) {
        for part in parts {
            self.moved += usize::from(part.moved);
            self.count_blocks(&part.body);
        }
    }

    fn count_pieces(&mut self, pieces: &[Piece]) {
        for piece in pieces {
            match (&piece.content, &piece.change) {
                (Content::Footnote { pieces, .. }, _) => self.count_pieces(pieces),
                (Content::Text { text, .. }, PieceChange::Added) => self.added_words += count_words(text),
                (Content::Text { text, .. }, PieceChange::Removed) => self.removed_words += count_words(text),
                (Content::Text { .. } | Content::Break | Content::Reference { .. } | Content::Value { .. }, _) => {}
            }
        }
    }
}
