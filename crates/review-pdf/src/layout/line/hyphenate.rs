//! Soft hyphens (U+00AD) where a word of English, French, Spanish or Russian may break.

use crate::layout::line::words::{Kind, Words};
use review_core::text::Lang;

/// The shortest word that is broken, in letters.
const SHORTEST: usize = 7;
/// The fewest letters on either line.
const FEWEST: usize = 3;

/// Puts soft hyphens into the words of each segment by its language. Links and note marks stay whole, and so does the
/// last word where there is room: half a word is no last line.
pub(crate) fn hyphenate(words: &mut Words, paragraph: &Lang, room: bool) {
    let last = words.segments.len().saturating_sub(1);
    for (index, segment) in words.segments.iter_mut().enumerate() {
        let lang = segment.meaning.lang.as_ref().unwrap_or(paragraph);
        if let (Some(lang), Kind::Words) = (patterns(lang), &segment.meaning.kind) {
            let text = segment.text.trim_end();
            let end = if room && index == last { text.rfind(' ').unwrap_or(0) } else { segment.text.len() };
            segment.text = hyphenate_text(&segment.text[..end], lang) + &segment.text[end..];
        }
    }
}

fn patterns(lang: &Lang) -> Option<hypher::Lang> {
    match lang.primary().as_str() {
        "en" => Some(hypher::Lang::English),
        "fr" => Some(hypher::Lang::French),
        "es" => Some(hypher::Lang::Spanish),
        "ru" => Some(hypher::Lang::Russian),
        _ => None,
    }
}

fn hyphenate_text(text: &str, lang: hypher::Lang) -> String {
    let mut out = String::with_capacity(text.len() + text.len() / 4);
    let mut rest = text;
    while !rest.is_empty() {
        let letters = rest.find(|c: char| !c.is_alphabetic()).unwrap_or(rest.len());
        let (word, after) = rest.split_at(letters);
        push_word(&mut out, word, lang);
        let gap = after.find(char::is_alphabetic).unwrap_or(after.len());
        out.push_str(&after[..gap]);
        rest = &after[gap..];
    }
    out
}

fn push_word(out: &mut String, word: &str, lang: hypher::Lang) {
    let length = word.chars().count();
    // Words in capitals are names and abbreviations. Very long ones are no words.
    let name = word.chars().filter(|c| c.is_uppercase()).count() > 1;
    if !(SHORTEST..=40).contains(&length) || name {
        return out.push_str(word);
    }
    let mut letters = 0;
    for syllable in hypher::hyphenate(word, lang) {
        if letters >= FEWEST && length - letters >= FEWEST {
            out.push('\u{AD}');
        }
        out.push_str(syllable);
        letters += syllable.chars().count();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn long_words_break_by_their_language() {
        let hyphenated = |text, lang| hyphenate_text(text, lang).replace('\u{AD}', "·");
        assert_eq!(hyphenated("regular migration, IOM", hypher::Lang::English), "reg·u·lar migra·tion, IOM");
        assert_eq!(hyphenated("миграционной", hypher::Lang::Russian), "мигра·ци·он·ной");
    }
}
