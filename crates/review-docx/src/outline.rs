//! What can be pointed at: sections, tables and figures in order, each with the bookmark that marks it.
//!
//! Found in one pass before anything is written, because contents and references point forward.

use review_core::document::{Document, ListingKind};
use review_core::text::{Block, Inline, plain_line};
use std::collections::{BTreeMap, BTreeSet};

/// The targets of a document.
pub(crate) struct Outline {
    pub(crate) sections: Vec<Entry>,
    pub(crate) tables: Vec<Entry>,
    pub(crate) figures: Vec<Entry>,
    /// What a reference to each target prints.
    texts: BTreeMap<String, String>,
    bookmarks: BTreeMap<String, String>,
    /// The sections whose numbers Word counts itself.
    counted: BTreeSet<String>,
}

/// How Word counts headings: "1", "1.1", "1.1.1"; a heading without a number is not counted.
#[derive(Default)]
struct Count([u32; COUNTED_LEVELS]);

/// The levels of headings that are counted.
pub(crate) const COUNTED_LEVELS: usize = 3;

impl Count {
    /// Goes on to a heading that bears this number, if it is the next.
    fn reach(&mut self, level: u8, number: &str) -> bool {
        let level = usize::from(level.max(1));
        let mut next = self.0;
        let Some(last) = next.get_mut(level - 1) else { return false };
        *last += 1;
        next[level..].fill(0);
        let printed: Vec<String> = next[..level].iter().map(u32::to_string).collect();
        let is_next = printed.join(".") == number;
        if is_next {
            self.0 = next;
        }
        is_next
    }
}

/// A line of the contents or of a list of tables or figures.
pub(crate) struct Entry {
    /// The id of the section, the table or the figure.
    pub(crate) target: String,
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
            counted: BTreeSet::new(),
        };
        let mut count = Count::default();
        for section in document.sections() {
            let bookmark = format!("_Sec{:04}", outline.sections.len() + 1);
            outline.bookmarks.insert(section.id.clone(), bookmark.clone());
            if section.number.as_ref().is_some_and(|number| count.reach(section.level, number)) {
                outline.counted.insert(section.id.clone());
            }
            outline.sections.push(Entry {
                target: section.id.clone(),
                level: section.level,
                number: section.number.clone(),
                title: section.title.clone(),
                bookmark,
            });
            outline.add_captions(&section.blocks);
        }
        outline
    }

    /// What a reference to `target` prints, and the bookmark that it leads to.
    pub(crate) fn reference(&self, target: &str) -> Option<(&str, &str)> {
        Some((self.texts.get(target)?, self.bookmarks.get(target)?))
    }

    /// Whether Word counts the number of this section. It does where the number is what its own count gives; other
    /// digits than 0 to 9 it would show only if it is set up so.
    pub(crate) fn counts(&self, section: &str) -> bool {
        self.counted.contains(section)
    }

    /// Whether it counts any.
    pub(crate) fn counts_any(&self) -> bool {
        !self.counted.is_empty()
    }

    pub(crate) fn captions(&self, kind: ListingKind) -> &[Entry] {
        match kind {
            ListingKind::Tables => &self.tables,
            ListingKind::Figures => &self.figures,
        }
    }

    /// The same walk as `Document::references`: the tenth table here is the tenth there.
    fn add_captions(&mut self, blocks: &[Block]) {
        for block in blocks {
            match block {
                Block::Table { attrs, table } => {
                    if !table.caption.is_empty() {
                        self.add_caption(ListingKind::Tables, &attrs.id.0, &table.caption);
                    }
                    for cell in table.rows.iter().flat_map(|row| &row.content) {
                        self.add_captions(&cell.content);
                    }
                }
                Block::Figure { attrs, text } => {
                    self.add_caption(ListingKind::Figures, &attrs.id.0, &text.caption);
                }
                Block::List { content, .. } => {
                    content.iter().for_each(|item| self.add_captions(&item.content));
                }
                Block::Quote { content, .. } => self.add_captions(content),
                Block::Paragraph { .. } | Block::Heading { .. } => {}
            }
        }
    }

    fn add_caption(&mut self, kind: ListingKind, id: &str, caption: &[Inline]) {
        let (entries, prefix) = match kind {
            ListingKind::Tables => (&mut self.tables, "_Tbl"),
            ListingKind::Figures => (&mut self.figures, "_Fig"),
        };
        let bookmark = format!("{prefix}{:04}", entries.len() + 1);
        self.bookmarks.insert(id.to_owned(), bookmark.clone());
        entries.push(Entry {
            target: id.to_owned(),
            level: 1,
            number: None,
            title: plain_line(caption).replace('\n', " "),
            bookmark,
        });
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_is_counted_where_it_is_the_next() {
        let mut count = Count::default();
        let numbers = [
            (1, "1"),
            (2, "1.1"),
            (3, "1.1.1"),
            (2, "1.3"),
            (1, "Annex A"),
            (2, "1.2"),
            (1, "2"),
            (2, "2.1"),
            (1, "٣"),
            (4, "2.1.1.1"),
        ];
        let reached: Vec<_> = numbers.into_iter().filter(|(level, number)| count.reach(*level, number)).collect();
        assert_eq!(reached, [(1, "1"), (2, "1.1"), (3, "1.1.1"), (2, "1.2"), (1, "2"), (2, "2.1")]);
    }
}
