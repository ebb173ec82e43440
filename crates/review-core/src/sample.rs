//! The sample review that ships: a complete review of an invented State in the six languages.

use crate::answer::{Neutral, Reason};
use crate::cover;
use crate::draft::{Draft, LANGUAGES, OUTLINE, UnreadableOutline, record_key};
use crate::entry::{self, Entry, EntryError, enter};
use crate::record::{DraftId, RecordKey, RecordKind};
use crate::template::{Question, Template};
use review_locale::Language;
use serde::Deserialize;
use serde_json::Value;
use std::collections::BTreeMap;

const REVIEW: &str = include_str!("../../../assets/samples/talassia/review.json");

fn words(language: Language) -> &'static str {
    match language {
        Language::Ar => include_str!("../../../assets/samples/talassia/ar.md"),
        Language::Zh => include_str!("../../../assets/samples/talassia/zh.md"),
        Language::En => include_str!("../../../assets/samples/talassia/en.md"),
        Language::Fr => include_str!("../../../assets/samples/talassia/fr.md"),
        Language::Ru => include_str!("../../../assets/samples/talassia/ru.md"),
        Language::Es => include_str!("../../../assets/samples/talassia/es.md"),
    }
}

/// What stands before the id of a question in the files of words.
const MARKER: &str = "%% ";

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Review {
    template: String,
    country: String,
    cycle: String,
    languages: Vec<Language>,
    saved_at: String,
    custom: review_locale::Custom,
    values: BTreeMap<String, Value>,
    records: BTreeMap<String, Value>,
    not_applicable: BTreeMap<String, Reason>,
    not_available: BTreeMap<String, Reason>,
}

/// The sample review.
pub struct Sample {
    /// When it was written, `2026-03-12T09:00:00Z`: the same on every machine, so that its exports are too.
    pub saved_at: String,
    /// Its records.
    pub entries: Vec<Entry>,
}

/// The sample's files do not fit its outline: the program was built wrongly.
#[derive(Debug, thiserror::Error)]
pub enum SampleError {
    /// The file of values is no JSON of the shape.
    #[error("review.json: {0}")]
    Review(#[from] serde_json::Error),
    /// The outline is not one that ships.
    #[error("unknown outline {0}")]
    UnknownTemplate(String),
    /// A question is not in the outline.
    #[error("unknown question {0}")]
    UnknownQuestion(String),
    /// An answer does not fit its question.
    #[error("{question}: {error}")]
    Entry {
        /// The question.
        question: String,
        /// Why.
        error: EntryError,
    },
    /// The outline cannot be read back.
    #[error(transparent)]
    Outline(#[from] UnreadableOutline),
}

/// Reads the sample review.
pub fn sample() -> Result<Sample, SampleError> {
    let review: Review = serde_json::from_str(REVIEW)?;
    let template =
        Template::shipped(&review.template).ok_or_else(|| SampleError::UnknownTemplate(review.template.clone()))?;
    let mut entries = first_entries(&template, &review.country, &review.languages)?;
    entries.push(entry::value(record_key(cover::CYCLE), &Neutral::Choice(review.cycle.clone())));
    let custom = serde_json::to_vec(&review.custom)?;
    entries.push(Entry { key: record_key(crate::draft::CUSTOM), content: custom });
    let mut reader = Reader { draft: bare(template), entries, made: 0 };
    reader.neutral(&review)?;
    for language in review.languages {
        reader.words(language)?;
    }
    Ok(Sample { saved_at: review.saved_at, entries: reader.entries })
}

/// Whether a draft is the sample, or what became of it.
pub fn is_sample(draft: &Draft) -> bool {
    let review: Result<Review, _> = serde_json::from_str(REVIEW);
    review.is_ok_and(|review| draft.country().as_deref() == Some(review.country.as_str()))
}

/// The records with which every draft begins: its copy of the outline, its State and its languages.
pub fn first_entries(
    template: &Template,
    country: &str,
    languages: &[Language],
) -> Result<Vec<Entry>, serde_json::Error> {
    let tags = languages.iter().map(|language| language.tag().to_owned()).collect();
    let outline = RecordKey::neutral(RecordKind::Outline, OUTLINE);
    Ok(vec![
        Entry { key: outline, content: serde_json::to_vec(template)? },
        entry::value(record_key(cover::COUNTRY), &Neutral::Choice(country.to_owned())),
        entry::value(record_key(LANGUAGES), &Neutral::Choices(tags)),
    ])
}

/// A draft that holds nothing but its outline, to enter answers against.
fn bare(template: Template) -> Draft {
    Draft { id: DraftId::default(), template, heads: BTreeMap::new(), images: BTreeMap::new() }
}

struct Reader {
    draft: Draft,
    entries: Vec<Entry>,
    made: u32,
}

impl Reader {
    fn question(&self, id: &str) -> Result<Question, SampleError> {
        self.draft.question(id).ok_or_else(|| SampleError::UnknownQuestion(id.to_owned()))
    }

    fn enter(&mut self, id: &str, language: Option<Language>, source: &str) -> Result<(), SampleError> {
        let question = self.question(id)?;
        let made = &mut self.made;
        let mut new_id = || {
            *made += 1;
            format!("sample-{made}")
        };
        let entered = enter(&self.draft, &question, language, source, &mut new_id);
        let entered = entered.map_err(|error| SampleError::Entry { question: id.to_owned(), error })?;
        self.entries.extend(entered);
        Ok(())
    }

    fn neutral(&mut self, review: &Review) -> Result<(), SampleError> {
        for (id, value) in &review.values {
            let source = match value {
                Value::String(text) => text.clone(),
                Value::Array(items) => items.iter().filter_map(Value::as_str).collect::<Vec<_>>().join(","),
                other => other.to_string(),
            };
            self.enter(id, None, &source)?;
        }
        for (id, rows) in &review.records {
            self.enter(id, None, &rows.to_string())?;
        }
        for (id, reason) in &review.not_applicable {
            let question = self.question(id)?;
            self.entries.push(entry::not_applicable(&self.draft, &question, reason.clone()));
        }
        for (id, reason) in &review.not_available {
            let question = self.question(id)?;
            self.entries.push(entry::not_available(&self.draft, &question, reason.clone()));
        }
        Ok(())
    }

    fn words(&mut self, language: Language) -> Result<(), SampleError> {
        let source = format!("\n{}", words(language));
        for part in source.split(&format!("\n{MARKER}")).skip(1) {
            let (id, text) = part.split_once('\n').unwrap_or((part, ""));
            self.enter(id.trim(), Some(language), text)?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::compose::{Missing, Options, compose};
    use crate::document::{Document, PageSetup, Part};
    use crate::record::{Head, Origin, RevisionId};
    use crate::text::plain_text;
    use review_locale::count_words;

    fn draft() -> Draft {
        let sample = sample().unwrap();
        let mut heads: crate::draft::Heads = BTreeMap::new();
        for entry in sample.entries {
            let head = Head {
                revision: RevisionId(entry.key.to_string()),
                content: Some(entry.content),
                origin: Origin::Typed,
                at: sample.saved_at.clone(),
            };
            heads.insert(entry.key, vec![head]);
        }
        Draft::new(DraftId::from("sample"), heads, BTreeMap::new()).unwrap()
    }

    fn compose_in(language: Language) -> Document {
        let setup = PageSetup::default();
        compose(&draft(), &Options { language, draft: false, missing: Missing::Say, setup }).unwrap()
    }

    #[test]
    fn the_sample_is_long_enough_and_complete_in_six_languages() {
        for (language, least) in Language::ALL.into_iter().zip([3000, 1000, 3000, 1000, 1000, 1000]) {
            let document = compose_in(language);
            let words: usize = document.sections().map(|section| count_words(&plain_text(&section.blocks))).sum();
            assert!(words >= least, "{language}: {words} words");
            let dump = crate::document::dump(&document);
            let missing = review_locale::Words::new(language, review_locale::Isolation::Off).text("not-available");
            assert!(!dump.contains("missing-in-language") && !missing.is_empty());
            assert!(!document.info.draft);
        }
    }

    #[test]
    fn nothing_is_left_to_do_in_the_sample_but_wording_to_verify() {
        let findings = crate::check::check(&draft(), &Language::ALL);
        let open: Vec<_> = findings
            .iter()
            .filter(|finding| !matches!(finding.kind, crate::check::FindingKind::Unverified { .. }))
            .collect();
        assert!(open.is_empty(), "{open:#?}");
    }

    #[test]
    fn the_lines_of_the_cover_name_the_answers_that_say_them() {
        let document = compose_in(Language::Fr);
        let Some(Part::Cover(cover)) = document.parts.first() else { panic!("a cover expected") };
        let lines = [&cover.state, &cover.title, &cover.subtitle, &cover.date];
        let lines = lines.into_iter().chain(cover.facts.iter().map(|(_, value)| value));
        for line in lines.filter(|line| !line.text.is_empty()) {
            let source = line.source.as_ref().unwrap_or_else(|| panic!("whose answer is {:?}?", line.text));
            assert!(source.question.starts_with("cover.") && !source.label.contains("cover"), "{source:?}");
        }
    }

    #[test]
    fn what_is_internal_is_never_printed() {
        for language in Language::ALL {
            let dump = crate::document::dump(&compose_in(language));
            let draft = draft();
            let notes = draft.question("objective.10.notes").unwrap();
            for answer in draft.answer(&notes, language) {
                let crate::answer::Answer::LongText(blocks) = answer else { panic!("long text expected") };
                let first: String = plain_text(&blocks).chars().take(20).collect();
                assert!(!first.is_empty() && !dump.contains(&first), "{first}");
            }
            let review: Review = serde_json::from_str(REVIEW).unwrap();
            for reason in review.not_applicable.values().chain(review.not_available.values()) {
                assert!(!dump.contains(&reason.reason), "{}", reason.reason);
            }
        }
    }
}
