//! The words that a team calls its own in one language: names of places and persons, terms of the administration. Pure:
//! the store keeps them as text.

use crate::word::{plain, words};
use std::collections::BTreeSet;

/// The most characters of a word.
const LONGEST: usize = 60;

/// Words of the team's own in one language.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct OwnWords(BTreeSet<String>);

/// What was to be learnt is not one word.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("`{0}` is not one word")]
pub struct NotAWord(pub String);

impl OwnWords {
    /// Under which key the store keeps those of a language.
    pub fn key(language: review_locale::Language) -> String {
        format!("spelling.{language}")
    }

    /// From the stored text, a word a line; what is no word is left out.
    pub fn read(stored: Option<&str>) -> Self {
        Self(stored.unwrap_or_default().lines().filter_map(|line| one_word(line).ok()).collect())
    }

    /// As the store keeps them.
    pub fn stored(&self) -> String {
        self.iter().collect::<Vec<_>>().join("\n")
    }

    /// Learns a word.
    pub fn add(&mut self, word: &str) -> Result<(), NotAWord> {
        self.0.insert(one_word(word)?);
        Ok(())
    }

    /// Forgets a word.
    pub fn remove(&mut self, word: &str) {
        self.0.remove(&plain(word.trim()));
    }

    /// The words in their order.
    pub fn iter(&self) -> impl Iterator<Item = &str> {
        self.0.iter().map(String::as_str)
    }

    pub(crate) fn has(&self, word: &str) -> bool {
        self.0.contains(word)
    }
}

fn one_word(text: &str) -> Result<String, NotAWord> {
    let text = text.trim();
    match words(text)[..] {
        [(0, word)] if word.len() == text.len() && word.chars().count() <= LONGEST => Ok(plain(word)),
        _ => Err(NotAWord(text.chars().take(LONGEST).collect())),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_learnt_and_forgotten_and_nothing_else_is() {
        let mut own = OwnWords::read(Some("Talassia\ntwo words\n\nOstrevia"));
        own.add(" médico-social ").unwrap();
        assert_eq!(own.stored(), "Ostrevia\nTalassia\nmédico-social");
        for wrong in ["", "two words", "a@example.org", "line\nbreak", "(x)", &"a".repeat(61)] {
            assert!(own.add(wrong).is_err(), "{wrong}");
        }
        own.remove("Talassia");
        own.remove("unknown");
        assert_eq!(own.stored(), "Ostrevia\nmédico-social");
        assert_eq!(OwnWords::read(Some(&own.stored())), own);
    }
}
