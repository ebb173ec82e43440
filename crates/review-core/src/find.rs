//! Finding words in what a review says, and putting others in their place.
//!
//! Everything is looked through in memory, as it is shown: in the order of the outline, without words that were set
//! aside. A hit is exact to the character, in the units of the editor (UTF-16), so that the page and the program mean
//! the same place.

mod fold;
mod line;
mod replace;
#[cfg(test)]
mod tests;

pub use fold::{LONGEST_QUERY, Options, Query, QueryError, Span};
pub use replace::{LONGEST_REPLACEMENT, ReplaceError, Replaced, Rewrite, replace};

use crate::answer::{Answer, Neutral, Prose, ProseRow, Reason};
use crate::draft::{Draft, record_key, sets_aside};
use crate::outline_view::{SectionId, sections};
use crate::record::{Head, RecordKey, RevisionId};
use crate::template::Question;
use crate::text::BlockId;
use line::{Line, for_each_line};
use review_locale::Language;

/// How many characters of the line stand before and after a hit in a list.
const SURROUNDINGS: usize = 48;

/// Where a hit stands.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place {
    /// The record; one without a language says "not applicable", and the hit is in the sentence printed for it.
    pub key: RecordKey,
    /// The version of it in which the hit was seen.
    pub revision: RevisionId,
    /// The language of the words.
    pub language: Language,
    /// The field of a row of a table; empty elsewhere.
    pub field: String,
    /// The block, in a text of blocks.
    pub block: BlockId,
    /// The number of the line within the block: a table and a figure have several, and each footnote is one.
    pub line: usize,
    /// The characters of the line.
    pub span: Span,
}

/// A hit with the words around it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hit {
    /// The section in which it is worked on.
    pub section: SectionId,
    /// Where it stands.
    pub place: Place,
    /// The words of the line before it.
    pub before: String,
    /// What was found, as it is written there.
    pub words: String,
    /// The words of the line after it.
    pub after: String,
}

/// What was found: all of it counted, the first of it listed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Found {
    /// How many hits there are.
    pub count: usize,
    /// In how many answers.
    pub answers: usize,
    /// The first hits, in the reader's order.
    pub hits: Vec<Hit>,
}

/// Finds words in what a review says, in one language or in all of them; lists `most` hits.
pub fn find(draft: &Draft, query: &Query, language: Option<Language>, most: usize) -> Found {
    let mut found = Found::default();
    let mut last = None;
    for_each_record(draft, language, &mut |section, record| {
        record.for_each_line(&mut |field, block, number, line| {
            let text = line.text();
            for span in query.find(&text) {
                found.count += 1;
                if last.as_ref() != Some(&record.key.path) {
                    found.answers += 1;
                    last = Some(record.key.path.clone());
                }
                if found.hits.len() < most {
                    let place = Place {
                        key: record.key.clone(),
                        revision: record.head.revision.clone(),
                        language: record.language,
                        field: field.to_owned(),
                        block: block.clone(),
                        line: number,
                        span,
                    };
                    found.hits.push(hit(section, place, &text));
                }
            }
        });
    });
    found
}

fn hit(section: &SectionId, place: Place, text: &str) -> Hit {
    let (start, end) = (byte(text, place.span.start), byte(text, place.span.end));
    let (before, after) = (start_cut(&text[..start]), end_cut(&text[end..]));
    Hit { section: section.clone(), before, words: shown(&text[start..end]), after, place }
}

/// Where the character at this place in UTF-16 begins.
fn byte(text: &str, units: usize) -> usize {
    let mut at = 0;
    let found = text.char_indices().find(|(_, character)| {
        let is_here = at >= units;
        at += character.len_utf16();
        is_here
    });
    found.map_or(text.len(), |(byte, _)| byte)
}

fn start_cut(text: &str) -> String {
    let Some((cut, _)) = text.char_indices().rev().nth(SURROUNDINGS) else { return shown(text) };
    let kept = &text[cut..];
    let word = kept.find(char::is_whitespace).map_or(kept, |blank| &kept[blank..]);
    format!("…{}", shown(if word.trim().is_empty() { kept } else { word.trim_start() }))
}

fn end_cut(text: &str) -> String {
    let Some((cut, _)) = text.char_indices().nth(SURROUNDINGS) else { return shown(text) };
    let kept = &text[..cut];
    let word = kept.rfind(char::is_whitespace).map_or(kept, |blank| &kept[..blank]);
    format!("{}…", shown(if word.trim().is_empty() { kept } else { word }))
}

fn shown(text: &str) -> String {
    text.replace(line::OBJECT, "").replace('\n', " ")
}

/// A version of a record that holds words in a language.
struct Record<'d> {
    key: RecordKey,
    head: &'d Head,
    language: Language,
    question: &'d Question,
}

/// What a record holds, as far as it is words.
#[derive(Clone, PartialEq)]
enum Content {
    Prose(Prose),
    Row(ProseRow),
    Aside(Neutral),
}

impl Content {
    fn read(key: &RecordKey, content: &[u8]) -> Option<Self> {
        match (key.lang, key.row.is_empty()) {
            (Some(_), true) => serde_json::from_slice(content).ok().map(Content::Prose),
            (Some(_), false) => serde_json::from_slice(content).ok().map(Content::Row),
            (None, _) => serde_json::from_slice(content).ok().map(Content::Aside),
        }
    }

    fn written(&self) -> Vec<u8> {
        let written = match self {
            Content::Prose(prose) => serde_json::to_vec(prose),
            Content::Row(row) => serde_json::to_vec(row),
            Content::Aside(neutral) => serde_json::to_vec(neutral),
        };
        written.unwrap_or_default()
    }
}

/// What is told of a line: the field of a row, the block, the number within it, and its words.
type Visit<'v> = &'v mut dyn FnMut(&str, &BlockId, usize, Line);

impl Record<'_> {
    fn content(&self) -> Option<Content> {
        Content::read(&self.key, self.head.content.as_deref()?)
    }

    /// The lines, in reading order. What cannot be read has none.
    fn for_each_line(&self, visit: Visit) {
        if let Some(mut content) = self.content() {
            self.for_each_line_of(&mut content, visit);
        }
    }

    fn for_each_line_of(&self, content: &mut Content, visit: Visit) {
        match content {
            Content::Prose(prose) => for_each_line(prose, &mut |block, number, line| visit("", block, number, line)),
            Content::Row(row) => {
                for field in self.question.fields() {
                    let Some(prose) = row.get_mut(&field.id) else { continue };
                    for_each_line(prose, &mut |block, number, line| visit(&field.id, block, number, line));
                }
            }
            Content::Aside(Neutral::NotApplicable(reason) | Neutral::NotAvailable(reason)) => {
                if let Some(sentence) = reason.printed.get_mut(&self.language) {
                    visit("", &BlockId::default(), 0, Line::Plain(sentence));
                }
            }
            Content::Aside(
                Neutral::Empty
                | Neutral::Number(_)
                | Neutral::Date(_)
                | Neutral::Choice(_)
                | Neutral::Choices(_)
                | Neutral::Rows(_),
            ) => {}
        }
    }
}

/// Every record that shows words, in the reader's order. A question that is not asked shows none.
fn for_each_record(draft: &Draft, language: Option<Language>, visit: &mut dyn FnMut(&SectionId, &Record)) {
    let languages: Vec<Language> = match language {
        Some(language) => vec![language],
        None => draft.languages().into_iter().collect(),
    };
    for section in sections(draft) {
        for question in section.questions.iter().filter(|question| draft.is_asked(question)) {
            for language in &languages {
                for (key, head) in records(draft, question, *language) {
                    visit(&section.id, &Record { key, head, language: *language, question });
                }
            }
        }
    }
}

/// The versions of the records that an answer shows in a language: its words, the rows of its table, or the sentence
/// that is printed in their place.
fn records<'d>(draft: &'d Draft, question: &Question, language: Language) -> Vec<(RecordKey, &'d Head)> {
    let key = record_key(&question.id);
    let answers = draft.answer(question, language);
    let reasons: Vec<&Answer> = answers.iter().filter(|answer| reason(answer).is_some()).collect();
    let mut keys = Vec::new();
    if question.kind.is_prose() {
        keys.push(key.clone().in_language(language));
    }
    for rows in answers.iter().filter_map(|answer| if let Answer::Records(rows) = answer { Some(rows) } else { None }) {
        keys.extend(rows.iter().map(|row| key.clone().with_row(row.id.clone()).in_language(language)));
    }
    if !reasons.is_empty() {
        keys.push(key);
    }
    let is_shown = |head: &&Head| reasons.iter().all(|reason| !sets_aside(reason, &head.revision));
    let heads = |key: RecordKey| draft.heads(&key).iter().filter(is_shown).map(move |head| (key.clone(), head));
    keys.into_iter().flat_map(|key| heads(key).collect::<Vec<_>>()).collect()
}

fn reason(answer: &Answer) -> Option<&Reason> {
    match answer {
        Answer::NotApplicable(reason) | Answer::NotAvailable(reason) => Some(reason),
        Answer::Text(_)
        | Answer::LongText(_)
        | Answer::Number(_)
        | Answer::Date(_)
        | Answer::Choice(_)
        | Answer::Choices(_)
        | Answer::Records(_) => None,
    }
}
