//! The misspelt words of a whole review, with where they stand.

use crate::own::OwnWords;
use crate::speller::Speller;
use crate::word::words;
use review_core::answer::Answer;
use review_core::cover;
use review_core::draft::Draft;
use review_core::text::passages;
use review_locale::Language;
use serde::Serialize;
use std::collections::BTreeMap;

/// A word that nobody knows.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Misspelt {
    /// The language in which it was looked up: that of its passage.
    pub language: Language,
    /// The word.
    pub word: String,
    /// Where it stands, in the order of the outline.
    pub places: Vec<Place>,
}

/// Where a word stands.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Place {
    /// The question.
    pub question: String,
    /// The language of the answer.
    pub answer: Language,
    /// How often.
    pub count: usize,
}

type Found = BTreeMap<(Language, String), Vec<Place>>;

/// The misspelt words of what is written in `languages`, by language and in the order of the alphabet.
pub fn misspelt(draft: &Draft, languages: &[Language], own: &BTreeMap<Language, OwnWords>) -> Vec<Misspelt> {
    let mut found = Found::new();
    for question in cover::questions().into_iter().chain(draft.template.questions()) {
        for language in languages {
            let mut texts = Vec::new();
            draft.answer(&question, *language).iter().for_each(|answer| gather(answer, *language, &mut texts));
            texts.iter().for_each(|(tag, text)| look(tag, text, own, &question.id, *language, &mut found));
        }
    }
    found.into_iter().map(|((language, word), places)| Misspelt { language, word, places }).collect()
}

/// Looks at one passage of the answer in `answer` to a question.
fn look(
    tag: &str,
    text: &str,
    own: &BTreeMap<Language, OwnWords>,
    question: &str,
    answer: Language,
    found: &mut Found,
) {
    let Some(speller) = Speller::of_tag(tag) else { return };
    let none = OwnWords::default();
    let known = own.get(&speller.language()).unwrap_or(&none);
    for word in speller.misspelt(words(text).into_iter().map(|(_, word)| word), known) {
        let places = found.entry((speller.language(), word.to_owned())).or_default();
        match places.last_mut() {
            Some(place) if place.question == question && place.answer == answer => place.count += 1,
            Some(_) | None => places.push(Place { question: question.to_owned(), answer, count: 1 }),
        }
    }
}

/// The passages of an answer, each with the tag of its language.
fn gather(answer: &Answer, language: Language, texts: &mut Vec<(String, String)>) {
    let tag = language.tag().to_owned();
    match answer {
        Answer::Text(line) => texts.push((tag, line.clone())),
        Answer::LongText(blocks) => {
            let each = passages(blocks).into_iter();
            texts.extend(each.map(|passage| (passage.lang.map_or(tag.clone(), |lang| lang.0), passage.text)));
        }
        Answer::Records(rows) => {
            let cells = rows.iter().flat_map(|row| row.cells.values()).flatten();
            cells.for_each(|cell| gather(cell, language, texts));
        }
        Answer::NotApplicable(reason) | Answer::NotAvailable(reason) => {
            texts.extend(reason.printed.get(&language).map(|printed| (tag, printed.clone())));
        }
        Answer::Number(_) | Answer::Date(_) | Answer::Choice(_) | Answer::Choices(_) => {}
    }
}
