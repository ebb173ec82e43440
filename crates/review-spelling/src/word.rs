//! What counts as a word, which words are looked at, and of what pieces a word is made.

use review_locale::Language;
use unicode_normalization::UnicodeNormalization;
use unicode_segmentation::UnicodeSegmentation;

/// Hyphens that make one word of two.
const HYPHENS: [char; 3] = ['-', '\u{2010}', '\u{2011}'];

/// The words of `text` by UAX #29, what hyphens join as one, each with the byte at which it begins. Addresses of the
/// web and of mailboxes are left out. `ui/src/editor/words.ts` does the same; `tests/words.json` holds the two together.
pub fn words(text: &str) -> Vec<(usize, &str)> {
    let mut found = Vec::new();
    let mut start = 0;
    for chunk in text.split(char::is_whitespace) {
        if !is_address(chunk) {
            join(chunk, start, &mut found);
        }
        start += chunk.len();
        start += text[start..].chars().next().map_or(0, char::len_utf8);
    }
    found
}

fn is_address(chunk: &str) -> bool {
    chunk.contains("://") || chunk.contains('@')
}

fn join<'t>(chunk: &'t str, offset: usize, found: &mut Vec<(usize, &'t str)>) {
    let mut open: Option<(usize, usize)> = None;
    for (at, word) in chunk.unicode_word_indices() {
        let end = at + word.len();
        open = match open {
            Some((first, last)) if is_hyphen(&chunk[last..at]) => Some((first, end)),
            Some((first, last)) => {
                found.push((offset + first, &chunk[first..last]));
                Some((at, end))
            }
            None => Some((at, end)),
        };
    }
    found.extend(open.map(|(first, last)| (offset + first, &chunk[first..last])));
}

fn is_hyphen(between: &str) -> bool {
    let mut characters = between.chars();
    characters.next().is_some_and(|c| HYPHENS.contains(&c)) && characters.next().is_none()
}

/// The word as dictionaries write it: composed, with a plain apostrophe and hyphen, without tashkil, tatweel, marks of
/// stress and signs that do not show.
pub(crate) fn plain(word: &str) -> String {
    let seen = word.nfc().filter(|c| !is_left_out(*c));
    seen.map(|c| match c {
        '\u{2019}' | '\u{2018}' | '\u{02BC}' => '\'',
        c if HYPHENS.contains(&c) => '-',
        c => c,
    })
    .collect()
}

fn is_left_out(c: char) -> bool {
    matches!(c, '\u{064B}'..='\u{0652}' | '\u{0670}' | '\u{0640}' | '\u{0301}' | '\u{00AD}' | '\u{200B}'..='\u{200F}'
        | '\u{2060}' | '\u{2066}'..='\u{2069}')
}

/// Whether a dictionary of this language has anything to say of the word. Not of numbers, addresses, abbreviations,
/// single letters and words in another script.
pub(crate) fn is_judged(word: &str, language: Language) -> bool {
    let is_plain = !word.chars().any(|c| c.is_numeric() || matches!(c, '.' | '_' | ':'));
    let letters = word.chars().filter(|c| c.is_alphabetic());
    is_plain && letters.count() > 1 && word.chars().any(|c| is_of(c, language)) && !is_abbreviation(word)
}

/// SDG, SDGs, OIM; a heading in capitals is not told from one.
fn is_abbreviation(word: &str) -> bool {
    let capitals = word.strip_suffix('s').filter(|rest| rest.chars().count() > 1).unwrap_or(word);
    let is_capital = |c: char| !c.is_lowercase();
    capitals.chars().any(char::is_uppercase) && capitals.chars().all(is_capital)
}

fn is_of(c: char, language: Language) -> bool {
    match language {
        Language::Ar => matches!(c, '\u{0620}'..='\u{06FF}' | '\u{0750}'..='\u{077F}'),
        Language::Ru => matches!(c, '\u{0400}'..='\u{04FF}'),
        Language::En | Language::Fr | Language::Es => c.is_alphabetic() && (c as u32) < 0x0250,
        Language::Zh => false,
    }
}

/// What is written before a vowel with an apostrophe in French.
const ELISIONS: [&str; 13] =
    ["c'", "d'", "j'", "l'", "m'", "n'", "s'", "t'", "qu'", "jusqu'", "lorsqu'", "puisqu'", "quoiqu'"];

/// The pieces of a plain word that can be looked at one by one, with what joins them; put together they are the word.
/// One piece: it cannot be parted.
pub(crate) fn pieces(word: &str, language: Language) -> Vec<&str> {
    if word.contains('-') {
        return word.split_inclusive('-').collect();
    }
    let start = match language {
        Language::Fr => ELISIONS.iter().find(|elision| word.to_lowercase().starts_with(**elision)).map(|e| e.len()),
        Language::En => word.ends_with("'s").then(|| word.len() - 2),
        Language::Ar | Language::Zh | Language::Ru | Language::Es => None,
    };
    match start.filter(|start| word.is_char_boundary(*start)) {
        Some(start) if start > 0 && start < word.len() => vec![&word[..start], &word[start..]],
        Some(_) | None => vec![word],
    }
}

/// An Arabic word without one of the particles that are written together with it: and, so, with, for, as.
pub(crate) fn without_particle(word: &str) -> Option<&str> {
    let rest = word.strip_prefix(['و', 'ف', 'ب', 'ل', 'ك'])?;
    (rest.chars().count() > 2).then_some(rest)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_words_are_those_that_the_editor_sees() {
        let cases: Vec<(String, Vec<String>)> = serde_json::from_str(include_str!("../tests/words.json")).unwrap();
        for (text, expected) in cases {
            let found = words(&text);
            assert_eq!(found.iter().map(|(_, word)| *word).collect::<Vec<_>>(), expected, "{text}");
            assert!(found.iter().all(|(start, word)| text[*start..].starts_with(word)), "{text}");
        }
    }

    #[test]
    fn abbreviations_numbers_and_words_in_another_script_are_not_judged() {
        for (language, word, expected) in [
            (Language::En, "teh", true),
            (Language::En, "SDGs", false),
            (Language::En, "A", false),
            (Language::En, "IOM", false),
            (Language::En, "Is", true),
            (Language::En, "19th", false),
            (Language::En, "example.org", false),
            (Language::Ru, "GCM", false),
            (Language::Ru, "Note", false),
            (Language::Ru, "миграция", true),
            (Language::Ar, "الهجرة", true),
            (Language::En, "الهجرة", false),
            (Language::Zh, "移民", false),
        ] {
            assert_eq!(is_judged(word, language), expected, "{word}");
        }
    }

    #[test]
    fn pieces_make_up_the_word() {
        for (language, word, expected) in [
            (Language::Fr, "l'accueil", &["l'", "accueil"][..]),
            (Language::Fr, "Jusqu'au", &["Jusqu'", "au"]),
            (Language::Fr, "médico-social", &["médico-", "social"]),
            (Language::En, "Talassia's", &["Talassia", "'s"]),
            (Language::En, "women", &["women"]),
            (Language::Es, "l'a", &["l'a"]),
        ] {
            assert_eq!(pieces(word, language), expected);
        }
    }
}
