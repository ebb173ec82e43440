//! The six official languages of the United Nations and what follows from each: direction, script, digits.

use serde::{Deserialize, Serialize};
use std::{fmt, str::FromStr};

/// A language in which the program speaks and a report can be written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Language {
    /// Arabic.
    Ar,
    /// Chinese, in simplified characters.
    Zh,
    /// English.
    En,
    /// French.
    Fr,
    /// Russian.
    Ru,
    /// Spanish.
    Es,
}

impl Language {
    /// All six, in the order in which the United Nations lists them in English.
    pub const ALL: [Language; 6] = [Language::Ar, Language::Zh, Language::En, Language::Fr, Language::Ru, Language::Es];

    /// The BCP 47 tag, which is also the name of the folder in `assets/locales`.
    pub fn tag(self) -> &'static str {
        match self {
            Language::Ar => "ar",
            Language::Zh => "zh",
            Language::En => "en",
            Language::Fr => "fr",
            Language::Ru => "ru",
            Language::Es => "es",
        }
    }

    /// The language's name in itself.
    pub fn own_name(self) -> &'static str {
        match self {
            Language::Ar => "العربية",
            Language::Zh => "中文",
            Language::En => "English",
            Language::Fr => "français",
            Language::Ru => "русский",
            Language::Es => "español",
        }
    }

    /// The direction in which its paragraphs run.
    pub fn direction(self) -> Direction {
        match self {
            Language::Ar => Direction::Rtl,
            Language::Zh | Language::En | Language::Fr | Language::Ru | Language::Es => Direction::Ltr,
        }
    }
}

impl fmt::Display for Language {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.tag())
    }
}

/// The text named no language that the program knows.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("unknown language `{0}`: one of ar, zh, en, fr, ru, es is needed")]
pub struct UnknownLanguage(pub String);

impl FromStr for Language {
    type Err = UnknownLanguage;

    fn from_str(tag: &str) -> Result<Self, Self::Err> {
        Language::ALL.into_iter().find(|language| language.tag() == tag).ok_or_else(|| UnknownLanguage(tag.to_owned()))
    }
}

/// The direction in which text runs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Direction {
    /// Left to right.
    Ltr,
    /// Right to left.
    Rtl,
}

/// The shapes of decimal digits.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Digits {
    /// 0123456789, CLDR `latn`.
    #[default]
    Latn,
    /// ٠١٢٣٤٥٦٧٨٩, CLDR `arab`.
    Arab,
}

impl Digits {
    /// Rewrites the ASCII digits of `text` in this shape and leaves every other character alone.
    pub fn write(self, text: &str) -> String {
        match self {
            Digits::Latn => text.to_owned(),
            Digits::Arab => text.chars().map(arabic_indic).collect(),
        }
    }
}

fn arabic_indic(c: char) -> char {
    match c.to_digit(10) {
        Some(value) => char::from_u32(0x0660 + value).unwrap_or(c),
        None => c,
    }
}

/// Reads Arabic-Indic and extended Arabic-Indic digits as ASCII digits; every other character stays.
pub fn ascii_digits(text: &str) -> String {
    text.chars()
        .map(|c| match c {
            '\u{0660}'..='\u{0669}' => char::from(b'0' + (c as u32 - 0x0660) as u8),
            '\u{06F0}'..='\u{06F9}' => char::from(b'0' + (c as u32 - 0x06F0) as u8),
            _ => c,
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn digits_go_there_and_back() {
        assert_eq!(Digits::Arab.write("12 / 2026"), "١٢ / ٢٠٢٦");
        assert_eq!(ascii_digits("١٢ / ۲۰۲۶"), "12 / 2026");
    }

    #[test]
    fn a_tag_names_its_language_and_nothing_else_does() {
        for language in Language::ALL {
            assert_eq!(language.tag().parse(), Ok(language));
        }
        assert!("pt".parse::<Language>().is_err());
    }
}
