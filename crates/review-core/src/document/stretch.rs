//! How the pages of a section lie: upright, but on their side under a table that is too wide.
//!
//! Found here, once, so that the PDF and the DOCX turn the same pages.

use super::Section;
use crate::text::{Block, Cell, Table, plain_text};

/// How a page lies.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Orientation {
    /// Upright.
    #[default]
    Portrait,
    /// On its side, for wide tables.
    Landscape,
}

/// Blocks of a section whose pages lie the same way.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Stretch<'a> {
    /// How they lie.
    pub orientation: Orientation,
    /// The blocks.
    pub blocks: &'a [Block],
}

impl Section {
    /// The section's blocks by how their pages lie; at least one stretch, and its heading stands with the first.
    pub fn stretches(&self) -> Vec<Stretch<'_>> {
        // A table is looked through once.
        let lies: Vec<Orientation> = self.blocks.iter().map(orientation).collect();
        let mut rest = self.blocks.as_slice();
        let stretch = |same: &[Orientation]| {
            let (blocks, after) = rest.split_at(same.len());
            rest = after;
            Stretch { orientation: same.first().copied().unwrap_or_default(), blocks }
        };
        let stretches: Vec<Stretch> = lies.chunk_by(|left, right| left == right).map(stretch).collect();
        match stretches.is_empty() {
            true => vec![Stretch { orientation: Orientation::Portrait, blocks: &[] }],
            false => stretches,
        }
    }
}

fn orientation(block: &Block) -> Orientation {
    match block {
        Block::Table { table, .. } if is_wide(table) => Orientation::Landscape,
        _ => Orientation::Portrait,
    }
}

/// How many letters of a table's size go on a line of an upright page; and how many of a table with many columns, in
/// which few words leave room for a second line.
const UPRIGHT: usize = 96;
const UPRIGHT_MANY: usize = 80;
const MANY: usize = 7;
/// The room between two columns, in letters.
const GAP: usize = 3;
/// A longer word may be parted, and a line may end between Chinese characters.
const LONGEST: usize = 14;

/// Whether the longest words of the columns have no room beside each other on an upright page.
fn is_wide(table: &Table) -> bool {
    let mut columns: Vec<usize> = Vec::new();
    for row in &table.rows {
        let mut column = 0;
        for cell in &row.content {
            let end = column + cell.colspan.clamp(1, 63) as usize;
            columns.resize(columns.len().max(end), 0);
            // A cell of several columns has room in each of them.
            if end == column + 1 {
                columns[column] = columns[column].max(longest_word(cell));
            }
            column = end;
        }
    }
    let room = if columns.len() >= MANY { UPRIGHT_MANY } else { UPRIGHT };
    columns.iter().map(|word| word + GAP).sum::<usize>() > room
}

/// In letters of Latin; a Chinese character is as wide as two, and five Arabic letters as seven.
fn longest_word(cell: &Cell) -> usize {
    let text = plain_text(&cell.content);
    let is_gap = |c: char| c.is_whitespace() && c != '\u{A0}' && c != '\u{202F}';
    let words = text.split(|c| is_gap(c) || matches!(c, '-' | '–' | '/'));
    let width = |word: &str| {
        let fifths = |c| match c {
            '\u{2E80}'..='\u{9FFF}' | '\u{F900}'..='\u{FAFF}' | '\u{FF00}'..='\u{FF60}' => 10,
            '\u{0600}'..='\u{06FF}' => 7,
            _ => 5,
        };
        word.chars().map(fifths).sum::<usize>().div_ceil(5).min(LONGEST)
    };
    words.map(width).max().unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::{Attrs, Inline, Row};

    fn table(columns: usize, word: &str) -> Block {
        let cell = || Cell::plain(false, vec![Block::paragraph("p".into(), vec![Inline::text(word)])]);
        let rows = vec![Row { content: (0..columns).map(|_| cell()).collect() }];
        Block::Table { attrs: Attrs::new("t".into()), table: Table { rows, ..Table::default() } }
    }

    #[test]
    fn a_table_too_wide_for_an_upright_page_turns_it() {
        for (columns, word, expected) in [
            (5, "Implementation", Orientation::Portrait),
            (7, "Implementation", Orientation::Landscape),
            (9, "2024", Orientation::Portrait),
            (10, "1,234,567", Orientation::Landscape),
            (5, "国家移民管理局", Orientation::Portrait),
            (7, "国家移民管理局", Orientation::Landscape),
            (7, "الحكومية", Orientation::Landscape),
        ] {
            assert_eq!(orientation(&table(columns, word)), expected, "{columns} {word}");
        }
    }

    #[test]
    fn blocks_that_lie_the_same_way_stay_together() {
        let words = || Block::paragraph("p".into(), vec![Inline::text("words")]);
        let blocks = vec![words(), words(), table(9, "Implementation"), words()];
        let section = Section { id: String::new(), level: 1, number: None, title: String::new(), blocks };
        let counts: Vec<_> = section.stretches().iter().map(|stretch| stretch.blocks.len()).collect();
        assert_eq!(counts, [2, 1, 1]);
        let empty = Section { blocks: Vec::new(), ..section };
        assert_eq!(empty.stretches().len(), 1);
    }
}
