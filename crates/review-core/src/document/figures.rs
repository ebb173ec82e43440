//! Columns of figures: known by what they hold, and aligned by their units.

use review_locale::{Direction, Language};

/// No figure has as many characters.
const LONGEST: usize = 24;

/// Whether the cells of a column, those of its head aside, hold figures and signs that there is none, and nothing else.
/// Not asked of the first column: it says what the figures are of, even where it is a year.
pub fn are_figures(cells: &[String]) -> bool {
    let is_figure = |text: &String| !text.contains(char::is_alphabetic) && text.chars().count() < LONGEST;
    cells.iter().all(is_figure) && cells.iter().any(|text| text.contains(char::is_numeric))
}

/// What stands right of the units of the first number of a text, its end or its decimals. From right to left what
/// follows a number stands left of it, a "%" that touches European digits aside (UAX #9, W5).
pub fn after_units(text: &str, language: Language, direction: Direction) -> &str {
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
    fn a_column_of_figures_is_known_by_its_body() {
        let are = |cells: &[&str]| are_figures(&cells.iter().map(|&cell| cell.to_owned()).collect::<Vec<_>>());
        assert!(are(&["12.5 %", "–", "1,204"]));
        assert!(!are(&["1", "see 1"]));
        assert!(!are(&["–", "–"]));
        assert!(!are(&["2021, 2022, 2023, 2024, 2025"]));
    }

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
