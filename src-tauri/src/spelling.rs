//! Spelling at the desk: the words that the team calls its own, and those that nobody knows.

use crate::desk::{App, Desk};
use crate::error::Result;
use crate::view::{AppError, OwnWordsView};
use review_locale::Language;
use review_spelling::{NotAWord, OwnWords, Speller};

/// The words among these that nobody knows, in the language of their passage. The desk is free while a dictionary is
/// unpacked.
pub fn misspelt(app: &App, language: &str, words: &[String]) -> Result<Vec<String>> {
    let Some(speller) = Speller::of_tag(language) else { return Ok(Vec::new()) };
    let own = app.work(|desk| own_words(desk, speller.language()))?;
    Ok(speller.misspelt(words.iter().map(String::as_str), &own).into_iter().map(str::to_owned).collect())
}

/// What may have been meant by a word.
pub fn suggest(language: &str, word: &str) -> Vec<String> {
    Speller::of_tag(language).map(|speller| speller.suggest(word)).unwrap_or_default()
}

/// The team's own words in each language that is checked.
pub fn all(desk: &Desk) -> Result<Vec<OwnWordsView>> {
    let checked = Language::ALL.into_iter().filter(|language| Speller::knows_language(*language));
    checked.map(|language| Ok(shown(language, &own_words(desk, language)?))).collect()
}

/// Learns a word in the language of a passage, or forgets it.
pub fn change(desk: &mut Desk, language: &str, word: &str, is_known: bool) -> Result<()> {
    let Ok(language) = review_core::text::Lang::from(language).primary().parse() else { return Ok(()) };
    let mut own = own_words(desk, language)?;
    match is_known {
        true => own.add(word)?,
        false => own.remove(word),
    }
    Ok(desk.store.set_setting(&OwnWords::key(language), &own.stored())?)
}

fn own_words(desk: &Desk, language: Language) -> Result<OwnWords> {
    Ok(OwnWords::read(desk.store.setting(&OwnWords::key(language))?.as_deref()))
}

fn shown(language: Language, own: &OwnWords) -> OwnWordsView {
    OwnWordsView { language, words: own.iter().map(str::to_owned).collect() }
}

impl From<NotAWord> for AppError {
    fn from(NotAWord(word): NotAWord) -> Self {
        Self::new("error-not-a-word", &[("word", &word)])
    }
}
