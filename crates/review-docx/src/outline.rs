//! What can be pointed at: sections, tables and figures in order, each with the bookmark that marks it.
//!
//! Found in one pass before anything is written, because contents and references point forward.

use review_core::document::{Document, ListingKind};
use review_core::text::{Block, Inline, plain_line};
use std::collections::BTreeMap;

/// The targets of a document.
pub(crate) struct Outline {
    pub(crate) sections: Vec<Entry>,
    pub(crate) tables: Vec<Entry>,
    pub(crate) figures: Vec<Entry>,
    /// What a reference to each target prints.
    texts: BTreeMap<String, String>,
    bookmarks: BTreeMap<String, String>,
}

/// A line of the contents or of a list of tables or figures.
pub(crate) struct Entry {
    /// The section that it is, or in which it stands.
    pub(crate) section: String,
    /// 1 to 3 for the contents.
    pub(crate) level: u8,
    /// "4.2", "Table 3".
    pub(crate) number: Option<String>,
    pub(crate) title: String,
    /// A name of our own: Word allows letters, digits and `_`, up to 40 characters, and docx-rs does not escape it.
    pub(crate) bookmark: String,
}

impl Outline {
    pub(crate) fn of(document: &Document) -> Self {
        let mut outline = Self {
            sections: Vec::new(),
            tables: Vec::new(),
            figures: Vec::new(),
            texts: document.references(),
            bookmarks: BTreeMap::new(),
        };
        for section in document.sections() {
            let bookmark = format!("_Sec{:04}", outline.sections.len() + 1);
            outline.bookmarks.insert(section.id.clone(), bookmark.clone());
            outline.sections.push(Entry {
                section: section.id.clone(),
                level: section.level,
                number: section.number.clone(),
                title: section.title.clone(),
                bookmark,
            });
            outline.add_captions(&section.blocks, &section.id);
        }
        outline
    }

    /// What a reference to `target` prints, and the bookmark that it leads to.
    pub(crate) fn reference(&self, target: &str) -> Option<(&str, &str)> {
        Some((self.texts.get(target)?, self.bookmarks.get(target)?))
    }

    pub(crate) fn captions(&self, kind: ListingKind) -> &[Entry] {
        match kind {
            ListingKind::Tables => &self.tables,
            ListingKind::Figures => &self.figures,
        }
    }

    /// The same walk as `Document::references`: the tenth table here is the tenth there.
    fn add_captions(&mut self, blocks: &[Block], section: &str) {
        for block in blocks {
            match block {
                Block::Table { attrs, table } => {
                    if !table.caption.is_empty() {
                        self.add_caption(ListingKind::Tables, &attrs.id.0, &table.caption, section);
                    }
                    for cell in table.rows.iter().flat_map(|row| &row.content) {
                        self.add_captions(&cell.content, section);
                    }
                }
                Block::Figure { attrs, text } => {
                    self.add_caption(ListingKind::Figures, &attrs.id.0, &text.caption, section);
                }
                Block::List { content, .. } => {
                    content.iter().for_each(|item| self.add_captions(&item.content, section));
                }
                Block::Quote { content, .. } => self.add_captions(content, section),
                Block::Paragraph { .. } | Block::Heading { .. } => {}
            }
        }
    }

    fn add_caption(&mut self, kind: ListingKind, id: &str, caption: &[Inline], section: &str) {
        let (entries, prefix) = match kind {
            ListingKind::Tables => (&mut self.tables, "_Tbl"),
            ListingKind::Figures => (&mut self.figures, "_Fig"),
        };
        let bookmark = format!("{prefix}{:04}", entries.len() + 1);
        self.bookmarks.insert(id.to_owned(), bookmark.clone());
        entries.push(Entry {
            section: section.to_owned(),
            level: 1,
            number: None,
            title: plain_line(caption).replace('\n', " "),
            bookmark,
        });
    }
}
