//! The words of official wording: the terms of the review, the objectives and principles, the names of States.

use crate::word::{plain, words};
use review_core::reference::REFERENCE;
use review_locale::Language;
use serde::Deserialize;
use serde_json::Value;
use std::collections::HashSet;

#[derive(Deserialize)]
struct TermsFile {
    terms: Vec<Value>,
}

/// The words of official wording in a language.
pub(crate) fn official(language: Language) -> HashSet<String> {
    let mut texts = terms(language);
    texts.extend(
        REFERENCE.objectives.iter().filter_map(|objective| Some(objective.titles.get(&language)?.text.clone())),
    );
    texts.extend(
        REFERENCE.principles.iter().filter_map(|principle| Some(principle.titles.get(&language)?.text.clone())),
    );
    let names = REFERENCE.states.values().filter_map(|state| state.names.get(&language));
    texts.extend(names.flat_map(|name| [name.short.clone(), name.formal.clone()]));
    texts.iter().flat_map(|text| words(text)).map(|(_, word)| plain(word)).collect()
}

#[allow(clippy::expect_used, reason = "the file is part of the program; a test reads it")]
fn terms(language: Language) -> Vec<String> {
    let file = include_str!("../../../assets/reference/terms.json");
    let file: TermsFile = serde_json::from_str(file).expect("the shipped terms are sound");
    let text = |term: &Value| Some(term.get(language.tag())?.get("text")?.as_str()?.to_owned());
    file.terms.iter().filter_map(text).collect()
}
