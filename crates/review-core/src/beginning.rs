//! How a review begins: its first records, and what it takes over from an earlier one.

use crate::answer::{Neutral, Prose, merge_rows};
use crate::cover;
use crate::draft::{Draft, EARLIER, REGION, record_key};
use crate::entry::{self, Entry};
use crate::record::{Head, RecordKey, RecordKind, RevisionId};
use crate::reference::REFERENCE;
use crate::sample::first_entries;
use crate::template::Template;
use crate::wording::is_own_wording;
use review_locale::{Language, PartialDate};
use std::collections::BTreeSet;

/// The facts on the cover that an earlier review of the same State hands on. Its title says which review it was.
const CARRIED_FACTS: [&str; 3] = [cover::STATE, cover::AUTHORITY, cover::FOCAL_POINT];

/// What is decided before the first answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Beginning {
    /// The code of the State.
    pub country: String,
    /// The regional commission whose review is followed, where the team said.
    pub region: Option<String>,
    /// The id of a review cycle, or the team's own words.
    pub cycle: String,
    /// The language whose text prevails.
    pub language: Language,
    /// The other languages of the report.
    pub other_languages: Vec<Language>,
    /// The title in the first language.
    pub title: Option<String>,
    /// When the report must be sent.
    pub deadline: Option<PartialDate>,
}

/// A record taken over from an earlier review.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Carried {
    /// The record.
    pub key: RecordKey,
    /// What it says.
    pub content: Vec<u8>,
    /// The revision that says it in the earlier review.
    pub source: RevisionId,
}

/// The code is that of no State.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("`{0}` is no State")]
pub struct UnknownState(pub String);

impl Beginning {
    /// The first records of a review that answers `template` and may follow an earlier one.
    pub fn entries(&self, template: &Template, earlier: Option<&Draft>) -> Result<Vec<Entry>, UnknownState> {
        if !REFERENCE.states.contains_key(&self.country) {
            return Err(UnknownState(self.country.clone()));
        }
        let mut languages = vec![self.language];
        languages.extend(self.other_languages.iter().filter(|language| **language != self.language));
        // An outline that was read is written again without fail.
        let mut entries = first_entries(template, &self.country, &languages).unwrap_or_default();
        let known = REFERENCE.cycle(&self.cycle).is_some();
        let chosen = [
            (cover::AUTHENTIC_LANGUAGE, Some(self.language.tag())),
            (cover::EDITION, Some(earlier.map_or("first", next_edition))),
            (EARLIER, earlier.map(|earlier| earlier.id.0.as_str())),
            (cover::CYCLE, known.then_some(self.cycle.as_str())),
            (REGION, self.region.as_deref()),
        ];
        let chosen = chosen.into_iter().filter_map(|(path, option)| Some((path, option?)));
        entries
            .extend(chosen.map(|(path, option)| entry::value(record_key(path), &Neutral::Choice(option.to_owned()))));
        entries.extend(self.deadline.map(|date| entry::value(record_key(cover::DEADLINE), &Neutral::Date(date))));
        let own_cycle = (!known).then_some(&self.cycle);
        let texts = [(cover::TITLE, self.title.as_ref()), (cover::CYCLE_NAME, own_cycle)];
        let texts = texts.into_iter().filter_map(|(path, text)| Some((path, text?)));
        entries.extend(texts.map(|(path, text)| {
            entry::prose_entry(record_key(path).in_language(self.language), &Prose::Line(text.clone()))
        }));
        Ok(entries)
    }
}

fn next_edition(earlier: &Draft) -> &'static str {
    match earlier.choice(cover::EDITION).as_deref() {
        Some("second") => "third",
        Some("third") => "fourth",
        Some("fourth" | "fifth") => "fifth",
        Some(_) | None => "second",
    }
}

/// Every answer of `earlier` that the new outline asks for, the team's own wording of official titles and, for the same
/// State, some facts of the cover. A record with several versions is carried with all of them; lists of rows are merged
/// first.
pub fn carried(earlier: &Draft, template: &Template, country: &str) -> Vec<Carried> {
    let asked: BTreeSet<String> = template.questions().into_iter().map(|question| question.id).collect();
    let same_state = earlier.country().as_deref() == Some(country);
    let is_carried = |key: &RecordKey| match key.kind {
        RecordKind::Answer => asked.contains(&key.path),
        RecordKind::Info => is_own_wording(key) || (same_state && CARRIED_FACTS.contains(&key.path.as_str())),
        RecordKind::Outline
        | RecordKind::State
        | RecordKind::Confirmation
        | RecordKind::Comment
        | RecordKind::Signoff
        | RecordKind::Assignment
        | RecordKind::Dismissal
        | RecordKind::Milestone => false,
    };
    let records = earlier.heads.iter().filter(|(key, _)| is_carried(key));
    records.flat_map(|(key, heads)| carried_record(earlier, key, heads)).collect()
}

fn carried_record(earlier: &Draft, key: &RecordKey, heads: &[Head]) -> Vec<Carried> {
    let lists = earlier.row_lists(key);
    let said = heads.iter().filter_map(|head| Some((head, head.content.clone()?)));
    let all = said.map(|(head, content)| Carried { key: key.clone(), content, source: head.revision.clone() });
    let mut all: Vec<Carried> = all.collect();
    if lists.len() > 1 && lists.len() == all.len() {
        all.truncate(1);
        for merged in &mut all {
            merged.content = entry::value(key.clone(), &Neutral::Rows(merge_rows(&lists))).content;
        }
    }
    all
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_review_begins_with_what_was_decided_and_only_for_a_state() {
        let template = Template::shipped("gcm-short").unwrap();
        let beginning = Beginning {
            country: "MAR".to_owned(),
            region: Some("ECA".to_owned()),
            cycle: "our own".to_owned(),
            language: Language::Fr,
            other_languages: vec![Language::Ar, Language::Fr],
            title: None,
            deadline: "2026-04-30".parse().ok(),
        };
        let entries = beginning.entries(&template, None).unwrap();
        let said = |path: &str| {
            let entry = entries.iter().find(|entry| entry.key.path == path);
            entry.map(|entry| String::from_utf8_lossy(&entry.content).into_owned())
        };
        assert_eq!(said(crate::draft::LANGUAGES).as_deref(), Some(r#"{"choices":["fr","ar"]}"#));
        assert_eq!(said(cover::CYCLE_NAME).as_deref(), Some(r#""our own""#));
        assert_eq!(said(cover::CYCLE), None);
        assert_eq!(said(cover::DEADLINE).as_deref(), Some(r#"{"date":"2026-04-30"}"#));
        let nowhere = Beginning { country: "XXX".to_owned(), ..beginning };
        assert_eq!(nowhere.entries(&template, None), Err(UnknownState("XXX".to_owned())));
    }
}
