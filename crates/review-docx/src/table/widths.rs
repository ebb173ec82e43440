//! How wide the columns of a table are: as the writer asked or as their words need, and wide enough for every word.
//!
//! There are no fonts here, and the reader's may differ: widths of characters are estimates on the safe side.

use super::CELL_MARGIN;
use super::grid::{Grid, Slot};
use crate::block::CELL_INDENT;
use crate::body::Place;
use crate::script::is_han;
use review_core::text::{Block, Inline, Mark, Table};
use review_locale::Direction;

/// The widths of a table's columns.
pub(super) struct Widths {
    /// In twentieths of a point; together as wide as the table's place.
    pub(super) columns: Vec<usize>,
    /// Whether the words have room only in smaller letters.
    small: bool,
}

/// What a column needs for its longest word, and what it would like for its longest paragraph.
#[derive(Clone, Copy, Default)]
struct Need {
    least: f64,
    most: f64,
}

/// No column asks for more than this share of the table for one word, such as an address, or for its words on one line.
const WIDEST_WORD: f64 = 0.3;
const WIDEST_LINE: f64 = 0.55;
/// What is added to the longest word, so that a rounding error does not break it.
const SLACK: f64 = 20.0;

impl Widths {
    pub(super) fn of(table: &Table, grid: &Grid, place: &Place) -> Self {
        let width = f64::from(place.width);
        let mut needs = needs(grid, place, &NORMAL);
        let small = needs.iter().map(|need| need.least).sum::<f64>() > width;
        if small {
            needs = self::needs(grid, place, &SMALL);
        }
        let asked = table.widths.as_ref().filter(|asked| asked.len() == grid.columns());
        let columns = match asked {
            Some(asked) => raised(width, &needs, asked),
            None => balanced(width, &needs),
        };
        Self { columns: whole(place.width as usize, &columns), small }
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
    latin: f64,
    /// The size of scripts from right to left, and of all that stands in their runs.
    complex: f64,
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
    let width = f64::from(place.width);
    let margins = f64::from(2 * CELL_MARGIN);
    let mut needs = vec![Need { least: margins, most: margins }; grid.columns()];
    for row in &grid.rows {
        let mut column = 0;
        for slot in row {
            if let Slot::Cell { cell, columns: 1, .. } = slot {
                let letters = if cell.header { sizes.heading } else { sizes.text };
                let need = blocks_need(&cell.content, letters, place.direction);
                let word = need.least.min(WIDEST_WORD * width);
                let line = need.most.clamp(word, (WIDEST_LINE * width).max(word));
                needs[column].least = needs[column].least.max(word + margins);
                needs[column].most = needs[column].most.max(line + margins);
            }
            column += slot.columns();
        }
    }
    needs
}

fn blocks_need(blocks: &[Block], letters: Letters, direction: Direction) -> Need {
    let mut need = Need::default();
    for block in blocks {
        let (inner, indent) = match block {
            Block::Paragraph { content, .. } | Block::Heading { content, .. } => {
                (line_need(content, letters, direction), 0)
            }
            Block::List { content, .. } => {
                let items = content.iter().map(|item| blocks_need(&item.content, letters, direction));
                (items.fold(Need::default(), Need::or), CELL_INDENT)
            }
            Block::Quote { content, .. } => (blocks_need(content, letters, direction), 2 * CELL_INDENT),
            // What is wide in itself takes what it gets.
            Block::Table { .. } | Block::Figure { .. } => (Need::default(), 0),
        };
        need = need.or(inner.behind(f64::from(indent)));
    }
    need
}

impl Need {
    fn or(self, other: Need) -> Need {
        Need { least: self.least.max(other.least), most: self.most.max(other.most) }
    }

    fn behind(self, indent: f64) -> Need {
        Need { least: self.least + indent, most: self.most + indent }
    }
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
        need = need.or(text_need(line, letters, direction));
    }
    need
}

/// Lines break at spaces and behind hyphens, and between Han characters, of which a few stay together.
fn text_need(line: &str, letters: Letters, direction: Direction) -> Need {
    let (mut word, mut whole, mut longest) = (0.0, 0.0, 0.0f64);
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
    Need { least: longest + SLACK, most: whole + SLACK }
}

const HAN_TOGETHER: usize = 6;

impl Letters {
    /// The width of a character, in twentieths of a point.
    fn width(self, c: char, direction: Direction) -> f64 {
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
    fn arabic(self) -> f64 {
        if self.bold { 0.7 } else { 0.64 }
    }

    /// The share of an em that a character of Latin, Greek or Cyrillic takes.
    fn share(self, c: char) -> f64 {
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

/// Each column as wide as its needs; what is left over, or lacking, goes by how much more each would like.
fn balanced(width: f64, needs: &[Need]) -> Vec<f64> {
    let least: f64 = needs.iter().map(|need| need.least).sum();
    let most: f64 = needs.iter().map(|need| need.most).sum();
    let column = |need: &Need| match () {
        _ if least >= width => need.least * width / least,
        _ if most <= width => need.most * width / most,
        () => need.least + (need.most - need.least) * (width - least) / (most - least),
    };
    needs.iter().map(column).collect()
}

/// The widths that the writer asked for. A column that is too narrow for its longest word gets what it needs from the
/// others.
fn raised(width: f64, needs: &[Need], asked: &[u32]) -> Vec<f64> {
    if needs.iter().map(|need| need.least).sum::<f64>() >= width {
        return balanced(width, needs);
    }
    let asked: Vec<f64> = asked.iter().map(|width| f64::from((*width).max(1))).collect();
    let mut fixed = vec![false; needs.len()];
    loop {
        let chosen = |fixed: &[bool], column: usize| if fixed[column] { needs[column].least } else { 0.0 };
        let room = width - (0..needs.len()).map(|column| chosen(&fixed, column)).sum::<f64>();
        let weights: f64 = asked.iter().zip(&fixed).filter(|(_, fixed)| !**fixed).map(|(asked, _)| asked).sum();
        let share = |column: usize| match fixed[column] {
            true => needs[column].least,
            false => room * asked[column] / weights,
        };
        let columns: Vec<f64> = (0..needs.len()).map(share).collect();
        match (0..needs.len()).find(|&column| !fixed[column] && columns[column] < needs[column].least) {
            Some(narrow) => fixed[narrow] = true,
            None => return columns,
        }
    }
}

/// Whole numbers that add up to the width.
fn whole(width: usize, columns: &[f64]) -> Vec<usize> {
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

    fn need(least: f64, most: f64) -> Need {
        Need { least, most }
    }

    #[test]
    fn a_column_of_long_text_gives_way() {
        assert_eq!(balanced(300.0, &[need(50.0, 50.0), need(50.0, 450.0)]), [50.0, 250.0]);
        assert_eq!(balanced(300.0, &[need(50.0, 50.0), need(50.0, 100.0)]), [100.0, 200.0]);
        assert_eq!(balanced(300.0, &[need(200.0, 200.0), need(400.0, 500.0)]), [100.0, 200.0]);
    }

    #[test]
    fn what_was_asked_for_is_kept_where_the_words_have_room() {
        let small = [need(10.0, 10.0); 3];
        assert_eq!(raised(600.0, &small, &[1, 1, 4]), [100.0, 100.0, 400.0]);
        assert_eq!(raised(600.0, &[need(200.0, 300.0), small[0], small[0]], &[1, 1, 4]), [200.0, 80.0, 320.0]);
        assert_eq!(whole(601, &[100.2, 100.2, 400.6]).iter().sum::<usize>(), 601);
    }

    #[test]
    fn the_longest_word_decides() {
        let letters = NORMAL.text;
        let least = |text: &str| text_need(text, letters, Direction::Ltr).least;
        assert_eq!(least("of registration in 2025"), least("registration"));
        assert_eq!(least("self-registration"), least("registration"));
        assert_eq!(least("国家移民管理局数据库"), least("国家移民管理"));
        assert!(least("1\u{a0}234\u{a0}567") > least("1 234 567"));
        let bold = text_need("registration", NORMAL.heading, Direction::Ltr).least;
        assert!(bold > least("registration"));
    }
}
