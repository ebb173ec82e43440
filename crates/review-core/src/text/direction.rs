//! Which way a text runs: the same answer for the screen, the DOCX and the PDF.

use super::Lang;
use review_locale::Direction;

/// Primary language subtags that are written from right to left.
const RIGHT_TO_LEFT: [&str; 10] = ["ar", "ckb", "dv", "fa", "he", "ps", "sd", "ug", "ur", "yi"];

/// A text without a language of its own changes direction only if it has this many letters: a name, an acronym or an
/// address stays on the side of the text around it.
const TELLING: usize = 30;

impl Lang {
    /// The first subtag, in lower case.
    pub fn primary(&self) -> String {
        self.0.split(['-', '_']).next().unwrap_or_default().to_ascii_lowercase()
    }

    /// Whether the tag has the form of BCP 47: letters, then letters and digits parted by hyphens.
    pub fn is_well_formed(&self) -> bool {
        let mut parts = self.0.split('-');
        let is_language = |part: &str| (2..=8).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_alphabetic());
        let is_part = |part: &str| (1..=8).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_alphanumeric());
        parts.next().is_some_and(is_language) && parts.all(is_part)
    }

    /// The direction in which the language is written.
    pub fn direction(&self) -> Direction {
        match RIGHT_TO_LEFT.contains(&self.primary().as_str()) {
            true => Direction::Rtl,
            false => Direction::Ltr,
        }
    }
}

/// The direction in which a block runs: the one set by hand, that of its language, the one that its text shows, or that
/// of the text around it.
pub fn block_direction(set: Option<Direction>, lang: Option<&Lang>, text: &str, around: Direction) -> Direction {
    set.or_else(|| lang.map(Lang::direction)).or_else(|| shown_direction(text)).unwrap_or(around)
}

/// The direction of most letters of a text of two words or more that has enough of them to tell.
fn shown_direction(text: &str) -> Option<Direction> {
    let letters = text.chars().filter_map(letter_direction);
    let (mut left_to_right, mut right_to_left) = (0, 0);
    for direction in letters {
        match direction {
            Direction::Ltr => left_to_right += 1,
            Direction::Rtl => right_to_left += 1,
        }
    }
    let is_phrase = text.trim().contains(char::is_whitespace) && left_to_right + right_to_left >= TELLING;
    let most = if right_to_left >= left_to_right { Direction::Rtl } else { Direction::Ltr };
    is_phrase.then_some(most)
}

/// The direction of a letter; none for digits, signs and spaces, which take it from their neighbours.
pub fn letter_direction(c: char) -> Option<Direction> {
    match c {
        '\u{0660}'..='\u{0669}' | '\u{06F0}'..='\u{06F9}' => None,
        '\u{0590}'..='\u{08FF}' | '\u{FB1D}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFE}' => {
            c.is_alphabetic().then_some(Direction::Rtl)
        }
        _ => c.is_alphabetic().then_some(Direction::Ltr),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use Direction::{Ltr, Rtl};

    #[test]
    fn a_name_or_an_address_does_not_turn_the_line() {
        for (text, around, expected) in [
            ("الاتفاق العالمي من أجل الهجرة الآمنة والمنظمة والنظامية (GCM)", Ltr, Rtl),
            ("Global Compact for Safe, Orderly and Regular Migration", Rtl, Ltr),
            ("https://migrationnetwork.un.org/country-regional-network/arab-states", Rtl, Rtl),
            ("IOM", Rtl, Rtl),
            ("12 %", Rtl, Rtl),
            ("الهجرة", Ltr, Ltr),
        ] {
            assert_eq!(block_direction(None, None, text, around), expected, "{text}");
        }
    }

    #[test]
    fn what_is_set_or_said_comes_first() {
        let arabic = Lang::from("ar-EG");
        assert_eq!(block_direction(None, Some(&arabic), "A long enough English sentence of thirty letters", Ltr), Rtl);
        assert_eq!(block_direction(Some(Ltr), Some(&arabic), "", Rtl), Ltr);
    }
}
