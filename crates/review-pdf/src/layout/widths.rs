//! How wide the columns of a table are: as their author says, or as their words need.

use super::Layouter;
use super::column::Column;
use super::figures::Figures;
use super::grid::{Grid, GridCell};
use super::hyphenate::hyphenate;
use super::script::is_han;
use super::style::{CELL_PAD, INDENT};
use super::typeset::Setting;
use super::words::Words;
use review_core::text::{Block, Inline};

/// Rows that are looked at: enough to know a table by.
const SAMPLE: usize = 80;
/// No column asks for more than this share of the table for one long word, nor for all its words on one line.
const WIDEST_WORD: f32 = 0.3;
const WIDEST_LINE: f32 = 0.55;
/// What a column has at least.
const NARROWEST: f32 = 14.0;
/// What is added to the longest word, so that a rounding error does not break it.
const SLACK: f32 = 0.5;

/// How much smaller the text of a crowded table may be set.
const SCALES: [f32; 4] = [1.0, 0.95, 0.9, 0.85];
/// A Chinese cell of so many characters is one word.
const SHORT_HAN: usize = 6;
/// A cell of so many characters should not take more than two lines.
const SHORT: usize = 24;
/// Short cells take two lines where that leaves the rest of the table to other text.
const MOST_PAIRS: f32 = 0.96;
/// The share of the table that is kept for the amount of text, where a column has much of it.
const LONG_TEXT: f32 = 0.18;
/// The room of a hyphen, as a share of the size.
const HYPHEN: f32 = 0.4;

/// The widths of a table's columns, together as wide as its column, and how much smaller its text is set.
pub(crate) struct Widths {
    pub(crate) columns: Vec<f32>,
    pub(crate) scale: f32,
}

/// What a column, or a cell, would have.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
struct Need {
    /// For the longest syllable, where words may be hyphenated.
    syllable: f32,
    /// For the longest word.
    word: f32,
    /// For two lines of what is short, such as a date.
    pair: f32,
    /// For the longest paragraph on one line.
    line: f32,
    /// How many characters there are.
    amount: f32,
}

impl Need {
    fn take(&mut self, other: Need, indent: f32) {
        self.syllable = self.syllable.max(other.syllable + indent);
        self.word = self.word.max(other.word + indent);
        self.pair = self.pair.max(other.pair + indent);
        self.line = self.line.max(other.line + indent);
        self.amount += other.amount;
    }

    /// With text of another size, and with the padding of a cell.
    fn scaled(self, scale: f32) -> Self {
        let padded = |width: f32| (scale * width).max(NARROWEST) + 2.0 * CELL_PAD.width + SLACK;
        let [syllable, word, pair, line] = [self.syllable, self.word, self.pair, self.line].map(padded);
        Need { syllable, word, pair, line, amount: self.amount.max(1.0) }
    }
}

impl Layouter<'_> {
    pub(crate) fn column_widths(
        &mut self,
        grid: &Grid<'_>,
        figures: &Figures,
        asked: Option<&[u32]>,
        column: &Column,
    ) -> Widths {
        let asked = asked.filter(|asked| asked.len() == grid.columns && asked.iter().any(|&width| width > 0));
        match asked {
            Some(asked) => {
                let weights: Vec<f32> = asked.iter().map(|&width| width as f32).collect();
                Widths { columns: share(column.width, &weights), scale: 1.0 }
            }
            None => self.natural_widths(grid, figures, column),
        }
    }

    fn natural_widths(&mut self, grid: &Grid<'_>, figures: &Figures, column: &Column) -> Widths {
        let mut needs = vec![Need::default(); grid.columns];
        for (row, cells) in grid.rows.iter().enumerate().take(SAMPLE) {
            for cell in cells.iter().filter(|cell| cell.columns == 1) {
                let need = self.cell_need(cell, column);
                let shift = figures[cell.column].filter(|_| row >= grid.head);
                let shift = shift.map_or(0.0, |widest| self.shift_to_units(cell, widest, column));
                needs[cell.column].take(need, shift);
            }
        }
        for need in &mut needs {
            need.word = need.word.min(WIDEST_WORD * column.width);
            need.syllable = need.syllable.min(need.word);
            need.pair = need.pair.clamp(need.word, WIDEST_WORD * column.width);
            need.line = need.line.clamp(need.word, WIDEST_LINE * column.width);
        }
        let scaled = |scale: f32| needs.iter().map(|need| need.scaled(scale)).collect::<Vec<_>>();
        let fits = |scale: &f32| scaled(*scale).iter().map(|need| need.syllable).sum::<f32>() <= column.width;
        let scale = SCALES.into_iter().find(fits).unwrap_or(SCALES[SCALES.len() - 1]);
        let columns = share(column.width, &balance(column.width, &scaled(scale)));
        Widths { columns, scale }
    }

    fn cell_need(&mut self, cell: &GridCell<'_>, column: &Column) -> Need {
        let mut need = Need::default();
        let Some(cell) = cell.cell else { return need };
        let mut lines = Vec::new();
        for block in &cell.content {
            collect_lines(block, 0.0, &mut lines);
        }
        for (line, indent) in lines {
            let words = self.collect_for_measure(line);
            let style = if cell.header { super::table::header_style(column.style) } else { column.style };
            let setting = Setting { style, lang: &column.lang, direction: column.direction, width: column.width };
            need.take(self.line_need(words, setting), indent);
        }
        need
    }

    fn line_need(&mut self, words: Words, setting: Setting<'_>) -> Need {
        let text = words.text();
        let amount = text.chars().count();
        let (mut word, line) = self.typesetter.measure(words.clone(), setting);
        if amount <= SHORT_HAN && text.contains(is_han) {
            word = line;
        }
        let mut hyphenated = words;
        hyphenate(&mut hyphenated, setting.lang, false);
        let syllable = match hyphenated.text().len() > text.len() {
            true => self.typesetter.measure(hyphenated, setting).0 + HYPHEN * setting.style.size,
            false => word,
        };
        let pair = if amount <= SHORT { (1.08 * line * larger_half(&text)).min(line) } else { word };
        Need { syllable: syllable.min(word), word, pair, line, amount: amount as f32 }
    }
}

/// The longer of the two lines into which a text breaks best at a space, as a share of the whole.
fn larger_half(text: &str) -> f32 {
    let all = text.chars().count();
    let halves = text.match_indices(' ').map(|(at, _)| text[..at].chars().count()).map(|left| left.max(all - left - 1));
    halves.min().unwrap_or(all) as f32 / all.max(1) as f32
}

fn collect_lines<'t>(block: &'t Block, indent: f32, lines: &mut Vec<(&'t [Inline], f32)>) {
    match block {
        Block::Paragraph { content, .. } | Block::Heading { content, .. } => lines.push((content, indent)),
        Block::List { content, .. } => {
            content.iter().flat_map(|item| &item.content).for_each(|b| collect_lines(b, indent + INDENT, lines));
        }
        Block::Quote { content, .. } => content.iter().for_each(|b| collect_lines(b, indent + INDENT, lines)),
        // What is wide in itself takes what it gets.
        Block::Table { .. } | Block::Figure { .. } => {}
    }
}

/// Each column gets what its words need, and of the rest what the amount of its text calls for, but no more than its
/// longest line. Where there is no room for all words, those of the widest columns are hyphenated first.
fn balance(width: f32, needs: &[Need]) -> Vec<f32> {
    let sum = |of: fn(&Need) -> f32| needs.iter().map(of).sum::<f32>();
    if sum(|need| need.line) <= width {
        return needs.iter().map(|need| need.line).collect();
    }
    let hyphenated =
        |room: f32| at_level(room, |level| needs.iter().map(|need| need.word.min(level).max(need.syllable)).collect());
    if sum(|need| need.word) > width {
        return hyphenated(width);
    }
    // Words give way to a column of long text, too.
    let long = needs.iter().any(|need| need.line > 0.5 * width);
    let room = if long { (1.0 - LONG_TEXT) * width } else { width };
    let least: Vec<f32> = match () {
        () if sum(|need| need.pair) <= MOST_PAIRS * width => needs.iter().map(|need| need.pair).collect(),
        () if sum(|need| need.word) <= room || sum(|need| need.syllable) > room => {
            needs.iter().map(|need| need.word).collect()
        }
        () => hyphenated(room),
    };
    let grown =
        |(need, least): (&Need, &f32), level: f32| (level * need.amount.sqrt()).clamp(*least, need.line.max(*least));
    at_level(width, |level| needs.iter().zip(&least).map(|pair| grown(pair, level)).collect())
}

/// The widths at the highest level at which they are together no wider than `width`.
fn at_level(width: f32, widths: impl Fn(f32) -> Vec<f32>) -> Vec<f32> {
    let (mut low, mut high) = (0.0, width);
    for _ in 0..24 {
        let middle = (low + high) / 2.0;
        match widths(middle).iter().sum::<f32>() <= width {
            true => low = middle,
            false => high = middle,
        }
    }
    widths(low)
}

fn share(width: f32, weights: &[f32]) -> Vec<f32> {
    let total: f32 = weights.iter().sum();
    weights.iter().map(|weight| width * weight / total).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn need(syllable: f32, word: f32, line: f32, amount: f32) -> Need {
        Need { syllable, word, pair: word, line, amount }
    }

    fn rounded(width: f32, needs: &[Need]) -> Vec<f32> {
        balance(width, needs).into_iter().map(f32::round).collect()
    }

    #[test]
    fn a_column_of_long_text_gives_way() {
        assert_eq!(rounded(300.0, &[need(50.0, 50.0, 50.0, 9.0), need(50.0, 50.0, 450.0, 900.0)]), [50.0, 250.0]);
        assert_eq!(share(300.0, &[1.0, 2.0]), [100.0, 200.0]);
    }

    #[test]
    fn the_amount_of_text_decides_not_the_longest_line() {
        let needs = [need(40.0, 40.0, 400.0, 100.0), need(40.0, 40.0, 400.0, 400.0)];
        assert_eq!(rounded(300.0, &needs), [100.0, 200.0]);
    }

    #[test]
    fn a_date_takes_two_lines() {
        assert_eq!(larger_half("16 September 2025"), 12.0 / 17.0);
        let date = Need { pair: 70.0, ..need(40.0, 50.0, 100.0, 9.0) };
        assert_eq!(rounded(300.0, &[date, need(40.0, 40.0, 400.0, 900.0)]), [70.0, 230.0]);
    }

    #[test]
    fn what_cannot_be_hyphenated_stays_whole() {
        let needs = [need(90.0, 90.0, 90.0, 9.0), need(40.0, 150.0, 200.0, 9.0), need(40.0, 60.0, 60.0, 9.0)];
        assert_eq!(rounded(250.0, &needs), [90.0, 100.0, 60.0]);
    }
}
