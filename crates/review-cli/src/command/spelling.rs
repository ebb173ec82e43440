//! `spelling`: the misspelt words of a review, and the words that are the team's own.

use crate::arguments::Spelt;
use crate::refusal::Refusal;
use crate::terminal::Terminal;
use review_locale::{Arg, Language};
use review_spelling::{Misspelt, NotAWord, OwnWords, Place, Speller, misspelt};
use review_store::Store;
use serde_json::json;
use std::collections::BTreeMap;

pub fn check(terminal: &mut Terminal, draft: &str, language: Option<Language>, json: bool) -> Result<(), Refusal> {
    let store = terminal.store_to_read()?;
    let draft = terminal.draft(&store, draft)?;
    let languages: Vec<Language> = language.map_or_else(|| draft.languages().into_iter().collect(), |only| vec![only]);
    let found = misspelt(&draft, &languages, &own_words(&store, None)?);
    if json {
        terminal.print(&json!(found).to_string());
        return Ok(());
    }
    terminal.say("spelling-count", &[("count", Arg::from(found.len()))]);
    for Misspelt { language, word, places } in &found {
        let places: Vec<String> = places.iter().map(place).collect();
        terminal.print(&format!("{language}\t{word}\t{}", places.join(", ")));
    }
    Ok(())
}

/// `objective.05.measures (fr) ×2`
fn place(place: &Place) -> String {
    let Place { question, answer, count } = place;
    format!("{question} ({answer}) ×{count}")
}

pub fn suggest(terminal: &mut Terminal, spelt: &Spelt) -> Result<(), Refusal> {
    let speller = Speller::of(spelt.language);
    for suggestion in speller.map(|speller| speller.suggest(&spelt.word)).unwrap_or_default() {
        terminal.print(&suggestion);
    }
    Ok(())
}

pub fn add(terminal: &mut Terminal, spelt: &Spelt) -> Result<(), Refusal> {
    let store = terminal.store()?;
    change(store, spelt.language, |own| Ok(own.add(&spelt.word)?))
}

pub fn remove(terminal: &mut Terminal, spelt: &Spelt) -> Result<(), Refusal> {
    let store = terminal.existing_store()?;
    change(store, spelt.language, |own| {
        own.remove(&spelt.word);
        Ok(())
    })
}

pub fn list(terminal: &mut Terminal, language: Option<Language>, json: bool) -> Result<(), Refusal> {
    let own = own_words(&terminal.store_to_read()?, language)?;
    if json {
        let words: BTreeMap<Language, Vec<&str>> =
            own.iter().map(|(language, own)| (*language, own.iter().collect())).collect();
        terminal.print(&json!(words).to_string());
        return Ok(());
    }
    for (language, word) in own.iter().flat_map(|(language, own)| own.iter().map(move |word| (language, word))) {
        terminal.print(&format!("{language}\t{word}"));
    }
    Ok(())
}

fn own_words(store: &Store, only: Option<Language>) -> Result<BTreeMap<Language, OwnWords>, Refusal> {
    let wanted = Language::ALL.into_iter().filter(|language| only.is_none_or(|only| only == *language));
    wanted.map(|language| Ok((language, OwnWords::read(store.setting(&OwnWords::key(language))?.as_deref())))).collect()
}

fn change(
    mut store: Store,
    language: Language,
    change: impl FnOnce(&mut OwnWords) -> Result<(), Refusal>,
) -> Result<(), Refusal> {
    let key = OwnWords::key(language);
    let mut own = OwnWords::read(store.setting(&key)?.as_deref());
    change(&mut own)?;
    Ok(store.set_setting(&key, &own.stored())?)
}

impl From<NotAWord> for Refusal {
    fn from(NotAWord(word): NotAWord) -> Self {
        Self::new("error-not-a-word", &[("word", &word)])
    }
}
