//! The marks of list items and the numbers of front pages.

use review_locale::{Digits, Direction};

/// The mark of the item with this number in a list at this depth of its kind. Beside Arabic digits no mark has a full
/// stop: it looks like their zero.
pub(crate) fn marker(ordered: bool, depth: usize, number: u64, direction: Direction, digits: Digits) -> String {
    match (ordered, depth % 3, direction) {
        (false, 0, _) => "•".to_owned(),
        (false, 1, _) => "–".to_owned(),
        (false, _, _) => "◦".to_owned(),
        (true, 0, Direction::Rtl) => format!("{}-", digits.write(&number.to_string())),
        (true, 1, Direction::Rtl) => format!("({})", abjad(number)),
        (true, _, Direction::Rtl) => format!("({})", digits.write(&number.to_string())),
        (true, 1, Direction::Ltr) => format!("{})", latin_letters(number)),
        (true, 2, Direction::Ltr) => format!("{}.", roman(number)),
        (true, _, Direction::Ltr) => format!("{}.", digits.write(&number.to_string())),
    }
}

/// The standard's name for that kind of mark (ISO 32000-1, 14.8.5.5).
pub(crate) fn numbering_name(ordered: bool, depth: usize) -> &'static str {
    match (ordered, depth % 3) {
        (false, 0) => "Disc",
        (false, 2) => "Circle",
        // There is no name for a dash, nor for abjad.
        (false, _) => "None",
        (true, 1) => "LowerAlpha",
        (true, 2) => "LowerRoman",
        (true, _) => "Decimal",
    }
}

/// a, b, ... z, aa, ab.
fn latin_letters(mut number: u64) -> String {
    let mut letters = Vec::new();
    while number > 0 {
        number -= 1;
        letters.push(char::from(b'a' + (number % 26) as u8));
        number /= 26;
    }
    letters.into_iter().rev().collect()
}

/// i, ii, iii; digits where Roman numerals end.
pub(crate) fn roman(number: u64) -> String {
    const NUMERALS: [(u64, &str); 13] = [
        (1000, "m"),
        (900, "cm"),
        (500, "d"),
        (400, "cd"),
        (100, "c"),
        (90, "xc"),
        (50, "l"),
        (40, "xl"),
        (10, "x"),
        (9, "ix"),
        (5, "v"),
        (4, "iv"),
        (1, "i"),
    ];
    if !(1..4000).contains(&number) {
        return number.to_string();
    }
    let mut rest = number;
    let mut out = String::new();
    for (value, numeral) in NUMERALS {
        while rest >= value {
            out.push_str(numeral);
            rest -= value;
        }
    }
    out
}

/// أ، ب، ج، د: the Arabic letters by their value; digits from 1000.
pub(crate) fn abjad(number: u64) -> String {
    const UNITS: [&str; 10] = ["", "أ", "ب", "ج", "د", "هـ", "و", "ز", "ح", "ط"];
    const TENS: [&str; 10] = ["", "ي", "ك", "ل", "م", "ن", "س", "ع", "ف", "ص"];
    const HUNDREDS: [&str; 10] = ["", "ق", "ر", "ش", "ت", "ث", "خ", "ذ", "ض", "ظ"];
    if !(1..1000).contains(&number) {
        return Digits::Arab.write(&number.to_string());
    }
    let digit = |power: u64| (number / power % 10) as usize;
    format!("{}{}{}", HUNDREDS[digit(100)], TENS[digit(10)], UNITS[digit(1)])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sub_lists_of_arabic_go_by_abjad() {
        let marks: Vec<String> = (1..=4).map(|number| marker(true, 1, number, Direction::Rtl, Digits::Arab)).collect();
        assert_eq!(marks, ["(أ)", "(ب)", "(ج)", "(د)"]);
        assert_eq!(marker(true, 0, 12, Direction::Rtl, Digits::Arab), "١٢-");
        assert_eq!(abjad(11), "يأ");
    }

    #[test]
    fn letters_and_numerals_go_on_without_end() {
        assert_eq!((latin_letters(26), latin_letters(27)), ("z".to_owned(), "aa".to_owned()));
        assert_eq!((roman(1994), roman(0)), ("mcmxciv".to_owned(), "0".to_owned()));
    }
}
