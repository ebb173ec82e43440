//! The text of an answer: blocks and inlines, read and written as the JSON of the editor.
//!
//! The serde forms of these types are the stored form; there is no second model. What they do not know they reject, so
//! that nothing is dropped in silence. JSON nests at most 128 deep (serde_json's limit), which bounds hostile input.

mod direction;
mod passage;
mod visit;
mod wire;

pub use direction::{block_direction, letter_direction};
pub use passage::{Passage, passages};
pub use visit::{href, is_empty, is_safe_href, join_runs, plain_line, plain_text};

use review_locale::Direction;
use serde::{Deserialize, Serialize};
use std::fmt;
#[cfg(feature = "typescript")]
use ts_rs::TS;
#[cfg(feature = "typescript")]
pub use wire::declarations;

/// An identifier of a block, a footnote or a blob within its kind.
macro_rules! identifier {
    ($(#[$doc:meta])* $name:ident) => {
        #[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
        $(#[$doc])*
        #[serde(transparent)]
        pub struct $name(pub String);

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }

        impl From<&str> for $name {
            fn from(id: &str) -> Self {
                Self(id.to_owned())
            }
        }
    };
}
pub(crate) use identifier;

identifier! {
    /// The stable id of a block: merging and comments hold on to it.
    BlockId
}
identifier! {
    /// The id of a footnote, unique in its answer.
    FootnoteId
}
identifier! {
    /// The SHA-256 of an image's bytes, in lower-case hexadecimal.
    BlobHash
}
identifier! {
    /// A BCP 47 language tag. A passage may be in any language, not only in the six.
    #[cfg_attr(feature = "typescript", ts(rename = "LanguageTag"))]
    Lang
}

/// What every block carries.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(TS))]
#[serde(deny_unknown_fields)]
pub struct Attrs {
    /// Stable id.
    pub id: BlockId,
    /// Direction set by hand; otherwise it follows from the text.
    #[serde(default)]
    #[cfg_attr(feature = "typescript", ts(type = "\"rtl\" | \"ltr\" | null"))]
    pub dir: Option<Direction>,
    /// Language of the passage where it is not the answer's.
    #[serde(default)]
    pub lang: Option<Lang>,
}

impl Attrs {
    /// The attributes of a block about which nothing but its id is known.
    pub fn new(id: BlockId) -> Self {
        Self { id, ..Self::default() }
    }
}

/// A block of text.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(TS))]
#[serde(tag = "type", rename_all = "camelCase", deny_unknown_fields)]
pub enum Block {
    /// A paragraph.
    Paragraph {
        /// Id, direction, language.
        attrs: Attrs,
        /// The words; none for an empty paragraph.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        #[cfg_attr(feature = "typescript", ts(optional, as = "Option<Vec<Inline>>"))]
        content: Vec<Inline>,
    },
    /// A heading inside an answer.
    Heading {
        /// Id, direction, language, level.
        attrs: HeadingAttrs,
        /// The words.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        #[cfg_attr(feature = "typescript", ts(optional, as = "Option<Vec<Inline>>"))]
        content: Vec<Inline>,
    },
    /// A list with or without numbers.
    List {
        /// Id, direction, language, numbering.
        attrs: ListAttrs,
        /// The items, which may hold lists.
        #[cfg_attr(feature = "typescript", ts(as = "Vec<wire::ListItemNode>"))]
        content: Vec<ListItem>,
    },
    /// A passage quoted from elsewhere.
    Quote {
        /// Id, direction, language.
        attrs: Attrs,
        /// The passage.
        content: Vec<Block>,
    },
    /// A table with its caption, notes and source.
    Table {
        /// Id, direction, language.
        attrs: Attrs,
        /// The parts of the table.
        #[serde(rename = "content")]
        #[cfg_attr(feature = "typescript", ts(as = "wire::TableNodes"))]
        table: Table,
    },
    /// A picture with its caption and credit.
    Figure {
        /// Id, direction, language, picture, alternative text.
        attrs: FigureAttrs,
        /// Caption and credit.
        #[serde(rename = "content")]
        #[cfg_attr(feature = "typescript", ts(as = "wire::FigureNodes"))]
        text: FigureText,
    },
}

/// What a heading carries.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(TS))]
#[serde(deny_unknown_fields)]
pub struct HeadingAttrs {
    /// Stable id.
    pub id: BlockId,
    /// Direction set by hand.
    #[serde(default)]
    #[cfg_attr(feature = "typescript", ts(type = "\"rtl\" | \"ltr\" | null"))]
    pub dir: Option<Direction>,
    /// Language of the passage.
    #[serde(default)]
    pub lang: Option<Lang>,
    /// 1 to 3, counted inside the answer.
    #[cfg_attr(feature = "typescript", ts(type = "1 | 2 | 3"))]
    pub level: HeadingLevel,
}

/// The level of a heading inside an answer: 1, 2 or 3.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "u8", into = "u8")]
pub struct HeadingLevel(u8);

impl HeadingLevel {
    /// The level, brought into 1 to 3.
    pub fn clamped(level: u8) -> Self {
        Self(level.clamp(1, 3))
    }

    /// 1, 2 or 3.
    pub fn get(self) -> u8 {
        self.0
    }
}

impl TryFrom<u8> for HeadingLevel {
    type Error = String;

    fn try_from(level: u8) -> Result<Self, String> {
        match level {
            1..=3 => Ok(Self(level)),
            _ => Err(format!("a heading's level is 1, 2 or 3, not {level}")),
        }
    }
}

impl From<HeadingLevel> for u8 {
    fn from(level: HeadingLevel) -> u8 {
        level.0
    }
}

/// What a list carries.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(TS))]
#[serde(deny_unknown_fields)]
pub struct ListAttrs {
    /// Stable id.
    pub id: BlockId,
    /// Direction set by hand.
    #[serde(default)]
    #[cfg_attr(feature = "typescript", ts(type = "\"rtl\" | \"ltr\" | null"))]
    pub dir: Option<Direction>,
    /// Language of the passage.
    #[serde(default)]
    pub lang: Option<Lang>,
    /// Whether the items are numbered.
    pub ordered: bool,
    /// The first number where it is not 1.
    #[serde(default)]
    pub start: Option<u32>,
}

/// One item of a list.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(from = "wire::ListItemNode", into = "wire::ListItemNode")]
pub struct ListItem {
    /// What the item says.
    pub content: Vec<Block>,
}

/// A table. The rows form a grid: a merged cell stands once, where it begins.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Table {
    /// The caption without its number.
    pub caption: Vec<Inline>,
    /// Relative widths of the columns; none lets the content decide.
    pub widths: Option<Vec<u32>>,
    /// The rows from the top.
    pub rows: Vec<Row>,
    /// Notes under the table.
    pub notes: Vec<Inline>,
    /// The source of the figures.
    pub source: Vec<Inline>,
}

/// A row of a table.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(from = "wire::RowNode", into = "wire::RowNode")]
pub struct Row {
    /// The cells that begin in this row, from the start side.
    pub content: Vec<Cell>,
}

/// A cell of a table.
#[derive(Clone, Debug, PartialEq)]
pub struct Cell {
    /// Whether the cell heads its column or row.
    pub header: bool,
    /// Columns covered, at least 1.
    pub colspan: u32,
    /// Rows covered, at least 1.
    pub rowspan: u32,
    /// What the cell says.
    pub content: Vec<Block>,
}

/// What a figure carries.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(TS))]
#[serde(deny_unknown_fields)]
pub struct FigureAttrs {
    /// Stable id.
    pub id: BlockId,
    /// Direction set by hand.
    #[serde(default)]
    #[cfg_attr(feature = "typescript", ts(type = "\"rtl\" | \"ltr\" | null"))]
    pub dir: Option<Direction>,
    /// Language of the passage.
    #[serde(default)]
    pub lang: Option<Lang>,
    /// The picture.
    pub blob: BlobHash,
    /// What the picture shows, for those who do not see it.
    pub alt: String,
}

/// The words around a picture.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct FigureText {
    /// The caption without its number.
    pub caption: Vec<Inline>,
    /// Who made the picture.
    pub credit: Vec<Inline>,
}

/// A piece of a line of text.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(TS))]
#[serde(tag = "type", rename_all = "camelCase", deny_unknown_fields)]
pub enum Inline {
    /// Words with their marks.
    Text {
        /// The marks, in the order in which the editor writes them.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        #[cfg_attr(feature = "typescript", ts(optional, as = "Option<Vec<Mark>>"))]
        marks: Vec<Mark>,
        /// Never empty.
        text: String,
    },
    /// A line break inside a paragraph.
    Break,
    /// A footnote, written in place.
    Footnote {
        /// Its id.
        attrs: FootnoteAttrs,
        /// What it says; it holds no footnote itself.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        #[cfg_attr(feature = "typescript", ts(optional, as = "Option<Vec<Inline>>"))]
        content: Vec<Inline>,
    },
    /// "See table 3": the number of a section, a table or a figure.
    Reference {
        /// Where to.
        attrs: ReferenceAttrs,
    },
    /// A figure that stands in one place of the draft and is printed in many.
    Value {
        /// Which one.
        attrs: ValueAttrs,
    },
}

/// What a footnote carries.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(TS))]
#[serde(deny_unknown_fields)]
pub struct FootnoteAttrs {
    /// Unique in the answer.
    pub id: FootnoteId,
}

/// What a cross-reference carries.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(TS))]
#[serde(deny_unknown_fields)]
pub struct ReferenceAttrs {
    /// The id of a section or a block.
    pub target: String,
}

/// What a bound value carries.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(TS))]
#[serde(deny_unknown_fields)]
pub struct ValueAttrs {
    /// The path of the record, and its row after a `#`.
    pub record: String,
    /// The field of the record, empty for the whole value.
    pub field: String,
}

/// What is said of a run of words.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(TS))]
#[serde(tag = "type", rename_all = "camelCase", deny_unknown_fields)]
pub enum Mark {
    /// Strong emphasis.
    Bold,
    /// Emphasis.
    Italic,
    /// Underlined.
    Underline,
    /// Raised.
    Superscript,
    /// Lowered.
    Subscript,
    /// A link.
    Link {
        /// Where to.
        attrs: LinkAttrs,
    },
    /// A passage in another language.
    Language {
        /// Which one.
        attrs: LanguageAttrs,
    },
    /// An abbreviation, listed at the front of the report.
    Abbreviation {
        /// What it stands for.
        attrs: AbbreviationAttrs,
    },
}

/// What a link carries.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(TS))]
#[serde(deny_unknown_fields)]
pub struct LinkAttrs {
    /// An http, https or mailto address.
    pub href: String,
}

/// What a passage in another language carries.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(TS))]
#[serde(deny_unknown_fields)]
pub struct LanguageAttrs {
    /// Its language.
    pub lang: Lang,
}

/// What an abbreviation carries.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(TS))]
#[serde(deny_unknown_fields)]
pub struct AbbreviationAttrs {
    /// The words in full.
    pub expansion: String,
}

impl Inline {
    /// Words without marks.
    pub fn text(text: impl Into<String>) -> Self {
        Inline::Text { marks: Vec::new(), text: text.into() }
    }

    /// Words with one mark.
    pub fn marked(text: impl Into<String>, mark: Mark) -> Self {
        Inline::Text { marks: vec![mark], text: text.into() }
    }
}

impl Cell {
    /// A cell of one row and one column.
    pub fn plain(header: bool, content: Vec<Block>) -> Self {
        Self { header, colspan: 1, rowspan: 1, content }
    }
}

impl Block {
    /// A paragraph.
    pub fn paragraph(id: BlockId, content: Vec<Inline>) -> Self {
        Block::Paragraph { attrs: Attrs::new(id), content }
    }

    /// The block's stable id.
    pub fn id(&self) -> &BlockId {
        match self {
            Block::Paragraph { attrs, .. } | Block::Quote { attrs, .. } | Block::Table { attrs, .. } => &attrs.id,
            Block::Heading { attrs, .. } => &attrs.id,
            Block::List { attrs, .. } => &attrs.id,
            Block::Figure { attrs, .. } => &attrs.id,
        }
    }

    /// Gives the block another id.
    pub fn set_id(&mut self, id: BlockId) {
        let slot = match self {
            Block::Paragraph { attrs, .. } | Block::Quote { attrs, .. } | Block::Table { attrs, .. } => &mut attrs.id,
            Block::Heading { attrs, .. } => &mut attrs.id,
            Block::List { attrs, .. } => &mut attrs.id,
            Block::Figure { attrs, .. } => &mut attrs.id,
        };
        *slot = id;
    }

    /// The language of the block where it is not the answer's.
    pub fn lang(&self) -> Option<&Lang> {
        match self {
            Block::Paragraph { attrs, .. } | Block::Quote { attrs, .. } | Block::Table { attrs, .. } => {
                attrs.lang.as_ref()
            }
            Block::Heading { attrs, .. } => attrs.lang.as_ref(),
            Block::List { attrs, .. } => attrs.lang.as_ref(),
            Block::Figure { attrs, .. } => attrs.lang.as_ref(),
        }
    }

    /// Says in which language the block is written, unless it already says so.
    pub fn set_lang(&mut self, lang: &Lang) {
        let slot = match self {
            Block::Paragraph { attrs, .. } | Block::Quote { attrs, .. } | Block::Table { attrs, .. } => &mut attrs.lang,
            Block::Heading { attrs, .. } => &mut attrs.lang,
            Block::List { attrs, .. } => &mut attrs.lang,
            Block::Figure { attrs, .. } => &mut attrs.lang,
        };
        slot.get_or_insert_with(|| lang.clone());
    }
}
