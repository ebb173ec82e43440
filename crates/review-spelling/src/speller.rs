//! Whether a word is spelt right in a language, and what may have been meant.

use crate::dictionary::{dictionary, has_dictionary};
use crate::official::official;
use crate::own::OwnWords;
use crate::word::{is_judged, pieces, plain, without_particle};
use review_locale::Language;
use spellbook::Dictionary;
use std::collections::HashSet;
use std::iter::successors;
use std::sync::LazyLock;

/// The most suggestions for a word.
pub const MOST_SUGGESTIONS: usize = 7;
/// For a longer word none are sought: the time that it takes grows with the word.
const LONGEST_SUGGESTED: usize = 32;

/// What knows the words of one language.
pub struct Speller {
    language: Language,
    dictionary: Dictionary,
    official: HashSet<String>,
}

macro_rules! spellers {
    ($($language:ident $name:ident),*) => {
        $(static $name: LazyLock<Option<Speller>> = LazyLock::new(|| Speller::load(Language::$language));)*
        fn loaded(language: Language) -> &'static LazyLock<Option<Speller>> {
            match language {
                $(Language::$language => &$name),*
            }
        }
    };
}
spellers!(Ar AR, Zh ZH, En EN, Fr FR, Ru RU, Es ES);

impl Speller {
    /// The speller of a language, its dictionary unpacked the first time; none for Chinese.
    pub fn of(language: Language) -> Option<&'static Self> {
        loaded(language).as_ref()
    }

    /// The speller for a passage's tag, such as `fr` or `fr-CH`; none if the program has no dictionary for it.
    pub fn of_tag(tag: &str) -> Option<&'static Self> {
        Self::of(review_core::text::Lang::from(tag).primary().parse().ok()?)
    }

    fn load(language: Language) -> Option<Self> {
        Some(Self { language, dictionary: dictionary(language)?, official: official(language) })
    }

    /// Whether words in this language are checked. Unpacks nothing.
    pub fn knows_language(language: Language) -> bool {
        has_dictionary(language)
    }

    /// Its language.
    pub fn language(&self) -> Language {
        self.language
    }

    /// The words among these that nobody knows, in their order.
    pub fn misspelt<'w>(&self, words: impl IntoIterator<Item = &'w str>, own: &OwnWords) -> Vec<&'w str> {
        words.into_iter().filter(|word| !self.knows(&plain(word), own)).collect()
    }

    /// What may have been meant, the likeliest first.
    pub fn suggest(&self, word: &str) -> Vec<String> {
        let word_as_typed = word;
        let word = plain(word);
        if word.chars().count() > LONGEST_SUGGESTED {
            return Vec::new();
        }
        let mut suggestions = self.similar(&word);
        if suggestions.is_empty() {
            suggestions = self.with_one_piece_mended(&word);
        }
        suggestions.truncate(MOST_SUGGESTIONS);
        suggestions.into_iter().map(|suggestion| as_typed(&suggestion, word_as_typed)).collect()
    }

    /// A plain word.
    fn knows(&self, word: &str, own: &OwnWords) -> bool {
        if !is_judged(word, self.language) || self.dictionary.check(word) || self.names(word, own) {
            return true;
        }
        let pieces = pieces(word, self.language);
        let is_joint = |piece: &str| piece.ends_with('\'') || piece == "'s";
        pieces.len() > 1 && pieces.iter().all(|piece| is_joint(piece) || self.knows(piece.trim_end_matches('-'), own))
    }

    /// Whether it is official wording, or the team's own, at the start of a sentence and behind a particle too.
    fn names(&self, word: &str, own: &OwnWords) -> bool {
        let is_there = |word: &str| self.official.contains(word) || own.has(word);
        let mut behind_particles = successors(without_particle(word), |rest| without_particle(rest));
        is_there(word) || is_there(&word.to_lowercase()) || behind_particles.any(is_there)
    }

    /// Words of the dictionary that are a slip away, or else that sound or look alike.
    fn similar(&self, word: &str) -> Vec<String> {
        let mut found = Vec::new();
        self.dictionary.suggester().with_ngram_suggestions(false).suggest(word, &mut found);
        if found.is_empty() {
            self.dictionary.suggest(word, &mut found);
        }
        found
    }

    fn with_one_piece_mended(&self, word: &str) -> Vec<String> {
        let pieces = pieces(word, self.language);
        let nobody = OwnWords::default();
        let is_wrong = |piece: &&str| !self.knows(piece.trim_end_matches('-'), &nobody);
        let Some(wrong) = pieces.iter().position(is_wrong).filter(|_| pieces.len() > 1) else {
            return Vec::new();
        };
        let (before, after) = (pieces[..wrong].concat(), pieces[wrong + 1..].concat());
        let piece = pieces[wrong].trim_end_matches('-');
        let joint = &pieces[wrong][piece.len()..];
        self.similar(piece).into_iter().map(|mended| format!("{before}{mended}{joint}{after}")).collect()
    }
}

/// With the apostrophe that the writer uses.
fn as_typed(suggestion: &str, typed: &str) -> String {
    match typed.contains('\u{2019}') {
        true => suggestion.replace('\'', "\u{2019}"),
        false if typed.contains('\'') => suggestion.replace('\u{2019}', "'"),
        false => suggestion.to_owned(),
    }
}
