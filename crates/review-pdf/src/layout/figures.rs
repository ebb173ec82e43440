//! Columns of figures: known by what they hold, and aligned by their units.

use super::Layouter;
use super::column::Column;
use super::grid::{Grid, GridCell};
use super::typeset::Setting;
use super::words::Words;
use review_core::text::plain_text;
use review_locale::{Direction, Language};

/// A column that leaves its figures less room than this share of it does not align them.
const ROOM: f32 = 0.5;
/// No figure has as many characters.
const LONGEST: usize = 24;

/// The columns of a table that hold figures: for each of them how wide the widest is that stands right of its units,
/// decimals and "%"; none for the other columns.
pub(crate) type Figures = Vec<Option<f32>>;

impl Layouter<'_> {
    pub(crate) fn figures(&mut self, grid: &Grid<'_>, column: &Column) -> Figures {
        (0..grid.columns).map(|index| self.figures_in(grid, index, column)).collect()
    }

    /// The first column says what the figures are of, even where it is a year.
    fn figures_in(&mut self, grid: &Grid<'_>, index: usize, column: &Column) -> Option<f32> {
        let texts: Vec<String> = body(grid, index).map(text).collect();
        let is_figure = |text: &String| !text.contains(char::is_alphabetic) && text.chars().count() < LONGEST;
        if index == 0 || !texts.iter().all(is_figure) || !texts.iter().any(|text| text.contains(char::is_numeric)) {
            return None;
        }
        let mut tails: Vec<&str> = texts.iter().map(|text| self.after_units(text, column)).collect();
        tails.sort_unstable();
        tails.dedup();
        Some(tails.into_iter().map(|tail| self.width_of(tail, column)).fold(0.0, f32::max))
    }

    /// How much farther from the right edge a figure stands than the one with the widest decimals.
    pub(crate) fn shift_to_units(&mut self, cell: &GridCell<'_>, widest: f32, column: &Column) -> f32 {
        let text = text(cell);
        let tail = self.after_units(&text, column);
        let shift = widest - self.width_of(tail, column);
        if shift <= 0.0 || widest > ROOM * column.width {
            return 0.0;
        }
        shift.min(column.width - self.width_of(&text, column)).max(0.0)
    }

    fn after_units<'t>(&self, text: &'t str, column: &Column) -> &'t str {
        after_units(text, self.document.lang, column.direction)
    }

    /// The width of a text on one line.
    fn width_of(&mut self, text: &str, column: &Column) -> f32 {
        if text.is_empty() {
            return 0.0;
        }
        let setting = Setting { style: column.style, lang: &column.lang, direction: column.direction, width: 0.0 };
        self.typesetter.measure(Words::plain(text), setting).1
    }
}

fn body<'g, 't>(grid: &'g Grid<'t>, index: usize) -> impl Iterator<Item = &'g GridCell<'t>> {
    let cells = grid.rows[grid.head..].iter().flatten();
    cells.filter(move |cell| cell.column == index && cell.columns == 1 && cell.cell.is_some())
}

fn text(cell: &GridCell<'_>) -> String {
    cell.cell.map(|cell| plain_text(&cell.content)).unwrap_or_default()
}

/// What stands right of the units of the first number of a text, its end or its decimals. From right to left what
/// follows a number stands left of it, a "%" that touches European digits aside (UAX #9, W5).
fn after_units(text: &str, language: Language, direction: Direction) -> &str {
    let Some(start) = text.find(char::is_numeric) else { return "" };
    let number = &text[start..start + length(&text[start..])];
    let whole = number.find(|c| is_decimal_mark(c, number, language)).unwrap_or(number.len());
    let end = start + number.len();
    let tail_end = match direction {
        Direction::Ltr => text.len(),
        Direction::Rtl if number.ends_with(|c: char| c.is_ascii_digit()) && text[end..].starts_with(['%', '٪']) => {
            end + text[end..].chars().next().map_or(0, char::len_utf8)
        }
        Direction::Rtl => end,
    };
    &text[start + whole..tail_end]
}

/// The length of a number at the beginning of a text: digits, and single marks or spaces between them.
fn length(text: &str) -> usize {
    let mut end = 0;
    let mut characters = text.char_indices().peekable();
    while let Some((at, c)) = characters.next() {
        let parts = matches!(c, '.' | ',' | '٫' | '٬' | '\'' | ' ' | '\u{A0}' | '\u{202F}' | '\u{2009}');
        let goes_on = characters.peek().is_some_and(|(_, next)| next.is_numeric());
        if !(c.is_numeric() || parts && goes_on) {
            break;
        }
        end = at + c.len_utf8();
    }
    end
}

/// Arabic is written with the marks of its own digits, or with either of the European ones: the last of them, unless
/// three digits follow, as they do thousands.
fn is_decimal_mark(c: char, number: &str, language: Language) -> bool {
    match language {
        Language::En | Language::Zh => c == '.',
        Language::Fr | Language::Ru | Language::Es => c == ',',
        Language::Ar => {
            let after = number.rsplit(c).next().unwrap_or_default();
            let decimals = after.chars().all(char::is_numeric) && after.chars().count() != 3;
            c == '٫' || (matches!(c, '.' | ',') && decimals)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn decimals_and_what_follows_stand_right_of_the_units() {
        let ltr = [
            (Language::En, "1,234.56 %", ".56 %"),
            (Language::En, "12 %", " %"),
            (Language::En, "12", ""),
            (Language::En, "–", ""),
            (Language::En, "12.5 (2024)", ".5 (2024)"),
            (Language::Fr, "1\u{202f}234,5", ",5"),
            (Language::Es, "1.234", ""),
            (Language::Zh, "12.5%", ".5%"),
        ];
        for (language, text, tail) in ltr {
            assert_eq!(after_units(text, language, Direction::Ltr), tail, "{text}");
        }
        let rtl = [("١٬٢٣٤٫٥ ٪", "٫٥"), ("١٢٪", ""), ("12.5%", ".5%"), ("1,234", ""), ("1.234,5 %", ",5")];
        for (text, tail) in rtl {
            assert_eq!(after_units(text, Language::Ar, Direction::Rtl), tail, "{text}");
        }
    }
}
