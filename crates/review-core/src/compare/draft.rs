//! One question in two states of a draft.

use super::{Difference, compare_answers};
use crate::answer::Answer;
use crate::draft::{Draft, Versions};
use crate::template::Question;
use review_locale::Language;
use std::collections::BTreeSet;

/// What differs in each language; what is the same in both states is left out, and a state may be missing.
pub fn compare_drafts(
    old: Option<&Draft>,
    new: Option<&Draft>,
    question: &Question,
    languages: &[Language],
) -> Vec<(Option<Language>, Difference)> {
    let versions = |draft: Option<&Draft>| draft.map(|draft| draft.versions(question, languages)).unwrap_or_default();
    let (old, new) = (versions(old), versions(new));
    let found: BTreeSet<Option<Language>> = old.iter().chain(&new).map(|(language, _)| *language).collect();
    let mut differences = Vec::new();
    for language in found {
        let (old, new) = (of(&old, language), of(&new, language));
        for index in 0..old.len().max(new.len()) {
            let (old, new) = (old.get(index), new.get(index));
            let difference = compare_answers(old, new).filter(|_| old != new);
            differences.extend(difference.map(|difference| (language, difference)));
        }
    }
    differences
}

fn of(versions: &[Versions], language: Option<Language>) -> &[Answer] {
    versions.iter().find(|(found, _)| *found == language).map_or(&[], |(_, answers)| answers)
}
