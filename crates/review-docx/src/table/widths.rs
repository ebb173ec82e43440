//! How wide the columns of a table are: as their author says or as their words need, and wide enough for every word.
//!
//! There are no fonts here, and the reader's may differ: widths of characters are estimates on the safe side.

use super::CELL_MARGIN;
use super::grid::{Grid, Slot};
use crate::block::CELL_INDENT;
use crate::body::Place;
use crate::script::is_han;
use review_core::document::{Need, balance, share};
use review_core::text::{Block, Inline, Mark, Table};
use review_locale::Direction;

/// The widths of a table's columns.
pub(super) struct Widths {
    /// In twentieths of a point; together as wide as the table's place.
    pub(super) columns: Vec<usize>,
    /// Whether the words have room only in smaller letters.
    small: bool,
}

/// What is added to the longest word, so that a rounding error does not break it.
const SLACK: f32 = 20.0;
/// By how much the longest word may be wider than it is estimated, in the reader's face.
const SAFETY: f32 = 1.06;

impl Widths {
    pub(super) fn of(table: &Table, grid: &Grid, place: &Place) -> Self {
        let width = place.width as f32;
        let mut needs = needs(grid, place, &NORMAL);
        let small = needs.iter().map(|need| need.word).sum::<f32>() > width;
        if small {
            needs = self::needs(grid, place, &SMALL);
        }
        let asked = table.widths.as_ref().filter(|asked| asked.len() == grid.columns());
        let columns = match asked {
            Some(asked) => raised(width, &needs, asked),
            None => share(width, &balance(width, &needs)),
        };
        Self { columns: whole(place.width as usize, &columns), small }
    }

    /// A share of the size of the text in twentieths of a point.
    pub(super) fn of_size(&self, share: f32, direction: Direction) -> i32 {
        let sizes = if self.small { SMALL } else { NORMAL };
        (share * sizes.text.size(direction)).round() as i32
    }

    /// The style of the paragraphs in a cell.
    pub(super) fn style(&self, heading: bool) -> &'static str {
        match (heading, self.small) {
            (true, false) => "TableHeading",
            (true, true) => "TableHeadingSmall",
            (false, false) => "TableText",
            (false, true) => "TableTextSmall",
        }
    }
}

/// Sizes of letters in twentieths of a point, as the styles have them.
struct Sizes {
    text: Letters,
    heading: Letters,
}

#[derive(Clone, Copy)]
struct Letters {
    latin: f32,
    /// The size of scripts from right to left, and of all that stands in their runs.
    complex: f32,
    bold: bool,
}

const NORMAL: Sizes = Sizes {
    text: Letters { latin: 190.0, complex: 230.0, bold: false },
    heading: Letters { latin: 180.0, complex: 220.0, bold: true },
};
const SMALL: Sizes = Sizes {
    text: Letters { latin: 160.0, complex: 190.0, bold: false },
    heading: Letters { latin: 150.0, complex: 180.0, bold: true },
};

fn needs(grid: &Grid, place: &Place, sizes: &Sizes) -> Vec<Need> {
    let margins = (2 * CELL_MARGIN) as f32;
    let mut needs = vec![Need::default(); grid.columns()];
    for row in &grid.rows {
        let mut column = 0;
        for slot in row {
            if let Slot::Cell { cell, columns: 1, .. } = slot {
                let letters = if cell.header { sizes.heading } else { sizes.text };
                let shift = grid.shift(slot, column).unwrap_or_default() * letters.size(place.direction);
                needs[column].take(blocks_need(&cell.content, letters, place.direction), shift);
            }
            column += slot.columns();
        }
    }
    needs.into_iter().map(|need| need.within(place.width as f32).map(|width| width + margins)).collect()
}

fn blocks_need(blocks: &[Block], letters: Letters, direction: Direction) -> Need {
    let mut need = Need::default();
    for block in blocks {
        let (inner, indent) = match block {
            Block::Paragraph { content, .. } | Block::Heading { content, .. } => {
                (line_need(content, letters, direction), 0)
            }
            Block::List { content, .. } => {
                let mut items = Need::default();
                content.iter().for_each(|item| items.take(blocks_need(&item.content, letters, direction), 0.0));
                (items, CELL_INDENT)
            }
            Block::Quote { content, .. } => (blocks_need(content, letters, direction), 2 * CELL_INDENT),
            // What is wide in itself takes what it gets.
            Block::Table { .. } | Block::Figure { .. } => (Need::default(), 0),
        };
        need.take(inner, indent as f32);
    }
    need
}

fn line_need(content: &[Inline], letters: Letters, direction: Direction) -> Need {
    let text = content.iter().map(|inline| match inline {
        Inline::Text { text, .. } => text.as_str(),
        Inline::Break => "\n",
        // A raised number is about as wide as a digit.
        Inline::Footnote { .. } => "0",
        Inline::Reference { .. } => "00",
        Inline::Value { .. } => "",
    });
    let is_bold = |inline: &Inline| matches!(inline, Inline::Text { marks, .. } if marks.contains(&Mark::Bold));
    let letters = Letters { bold: letters.bold || content.iter().any(is_bold), ..letters };
    let mut need = Need::default();
    for line in text.collect::<String>().lines() {
        need.take(text_need(line, letters, direction), 0.0);
    }
    need
}

/// Lines break at spaces and behind hyphens, and between Han characters, of which a few stay together.
fn text_need(line: &str, letters: Letters, direction: Direction) -> Need {
    let (mut word, mut whole, mut longest) = (0.0, 0.0, 0.0f32);
    let mut han = 0;
    for c in line.chars() {
        let width = letters.width(c, direction);
        whole += width;
        han = if is_han(c) { han + 1 } else { 0 };
        let breaks = c.is_whitespace() && !matches!(c, '\u{a0}' | '\u{202f}');
        if han > HAN_TOGETHER || breaks {
            word = 0.0;
        }
        if !breaks {
            word += width;
        }
        longest = longest.max(word);
        if matches!(c, '-' | '\u{2013}' | '\u{2014}' | '，' | '、' | '；' | '。') {
            word = 0.0;
        }
        if han > HAN_TOGETHER {
            han = 1;
        }
    }
    // Word parts no words by itself.
    let word = SAFETY * longest + SLACK;
    Need::of_line(line, word, word, whole + SLACK)
}

const HAN_TOGETHER: usize = 6;

impl Letters {
    /// The size of what stands in paragraphs of a direction.
    fn size(self, direction: Direction) -> f32 {
        match direction {
            Direction::Ltr => self.latin,
            Direction::Rtl => self.complex,
        }
    }

    /// The width of a character, in twentieths of a point.
    fn width(self, c: char, direction: Direction) -> f32 {
        match c {
            // Vowel signs, joiners and marks of direction.
            '\u{064B}'..='\u{065F}' | '\u{0670}' | '\u{0300}'..='\u{036F}' | '\u{00AD}' => 0.0,
            '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{2069}' => 0.0,
            '\u{0590}'..='\u{08FF}' | '\u{FB1D}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFE}' => self.complex * self.arabic(),
            '\u{2E80}'..='\u{A4CF}' | '\u{AC00}'..='\u{D7AF}' | '\u{F900}'..='\u{FAFF}' => self.latin,
            '\u{FE30}'..='\u{FE4F}' | '\u{FF00}'..='\u{FF60}' | '\u{20000}'..='\u{323AF}' => self.latin,
            _ if !c.is_alphabetic() && direction == Direction::Rtl => self.complex * self.share(c).max(self.arabic()),
            _ => self.latin * self.share(c),
        }
    }

    /// The share of an em that an Arabic letter takes, or a digit of an Arabic face. Simplified Arabic is narrower, but
    /// where it is missing the reader's face may be wide.
    fn arabic(self) -> f32 {
        if self.bold { 0.7 } else { 0.64 }
    }

    /// The share of an em that a character of Latin, Greek or Cyrillic takes.
    fn share(self, c: char) -> f32 {
        let (regular, bold) = match c {
            'i' | 'j' | 'l' | 't' | 'f' | 'I' | '.' | ',' | ':' | ';' | '\'' | '’' | '!' | '|' | '(' | ')' | ' '
            | '-' => (0.36, 0.4),
            'm' | 'w' | 'M' | 'W' | '@' | '%' | 'œ' | 'æ' | 'Œ' | 'Æ' | '—' | '…' => (0.9, 0.95),
            'ж' | 'ш' | 'щ' | 'ю' | 'ф' | 'ы' | 'м' | 'Ж' | 'Ш' | 'Щ' | 'Ю' | 'Ф' | 'Ы' | 'М' => {
                (0.85, 0.95)
            }
            '\u{0400}'..='\u{052F}' if !c.is_uppercase() => (0.6, 0.64),
            _ if c.is_uppercase() => (0.72, 0.76),
            _ => (0.55, 0.62),
        };
        if self.bold { bold } else { regular }
    }
}

/// The widths that the author says. A column that is too narrow for its longest word gets what it needs from the others.
fn raised(width: f32, needs: &[Need], asked: &[u32]) -> Vec<f32> {
    if needs.iter().map(|need| need.word).sum::<f32>() >= width {
        return share(width, &balance(width, needs));
    }
    let mut fixed = vec![false; needs.len()];
    loop {
        let taken: f32 = needs.iter().zip(&fixed).map(|(need, fixed)| if *fixed { need.word } else { 0.0 }).sum();
        let weights = asked.iter().zip(&fixed).map(|(asked, fixed)| if *fixed { 0.0 } else { (*asked).max(1) as f32 });
        let free = share(width - taken, &weights.collect::<Vec<_>>());
        let narrow = (0..needs.len()).find(|&column| !fixed[column] && free[column] < needs[column].word);
        match narrow {
            Some(narrow) => fixed[narrow] = true,
            None => {
                let column = |column: usize| if fixed[column] { needs[column].word } else { free[column] };
                return (0..needs.len()).map(column).collect();
            }
        }
    }
}

/// Whole numbers that add up to the width.
fn whole(width: usize, columns: &[f32]) -> Vec<usize> {
    let mut left = width;
    let mut whole: Vec<usize> = Vec::with_capacity(columns.len());
    for column in columns {
        let column = (column.round() as usize).clamp(1, left.max(1));
        left = left.saturating_sub(column);
        whole.push(column);
    }
    if let Some(last) = whole.last_mut() {
        *last += left;
    }
    whole
}

#[cfg(test)]
mod tests {
    use super::*;

    fn need(word: f32) -> Need {
        Need { syllable: word, word, pair: word, line: word, amount: 1.0 }
    }

    #[test]
    fn what_was_asked_for_is_kept_where_the_words_have_room() {
        let small = [need(10.0); 3];
        assert_eq!(raised(600.0, &small, &[1, 1, 4]), [100.0, 100.0, 400.0]);
        assert_eq!(raised(600.0, &[need(200.0), small[0], small[0]], &[1, 1, 4]), [200.0, 80.0, 320.0]);
        assert_eq!(whole(601, &[100.2, 100.2, 400.6]).iter().sum::<usize>(), 601);
    }

    #[test]
    fn the_longest_word_decides() {
        let letters = NORMAL.text;
        let least = |text: &str| text_need(text, letters, Direction::Ltr).word;
        assert_eq!(least("of registration in 2025"), least("registration"));
        assert_eq!(least("self-registration"), least("registration"));
        assert_eq!(least("国家移民管理局数据库"), least("国家移民管理"));
        assert!(least("1\u{a0}234\u{a0}567") > least("1 234 567"));
        let bold = text_need("registration", NORMAL.heading, Direction::Ltr).word;
        assert!(bold > least("registration"));
    }
}
