//! Answers, and the form in which the store holds them.
//!
//! A neutral record holds what has no language: a value, the rows of a table, "not applicable". A record in a language
//! holds prose. Both are JSON; what cannot be read is kept as it is and reported, never dropped.

use crate::record::RevisionId;
use crate::text::Block;
use review_locale::{Language, PartialDate};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// An answer in one language, as it is read back.
#[derive(Clone, Debug, PartialEq)]
pub enum Answer {
    /// One line of words.
    Text(String),
    /// Blocks of text.
    LongText(Vec<Block>),
    /// A number, written as `-1234.5`.
    Number(String),
    /// A day, a month or a year.
    Date(PartialDate),
    /// The id of the chosen option.
    Choice(String),
    /// The ids of the chosen options.
    Choices(Vec<String>),
    /// The rows of a table, from the top.
    Records(Vec<Row>),
    /// The question does not apply to this State.
    NotApplicable(Reason),
    /// It applies, but there is nothing to answer with: no data are collected.
    NotAvailable(Reason),
}

/// Why a question has no answer.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Reason {
    /// For the team; never printed.
    pub reason: String,
    /// A sentence for the report, per language; may be missing.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub printed: BTreeMap<Language, String>,
    /// The words that stood there and were known when this was said. Words that are not among them were written at the
    /// same time by somebody else: a conflict.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub sets_aside: Vec<RevisionId>,
}

/// A row of a table.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Row {
    /// Unique in the table.
    pub id: String,
    /// Field id → what stands there; more than one where colleagues wrote different things at the same time.
    pub cells: BTreeMap<String, Vec<Answer>>,
}

/// What a neutral record holds.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum Neutral {
    /// Nothing, after something was removed.
    #[default]
    Empty,
    /// A number.
    Number(String),
    /// A date.
    Date(PartialDate),
    /// An option.
    Choice(String),
    /// Options.
    Choices(Vec<String>),
    /// The rows of a table in their order, the removed ones too.
    Rows(Vec<RowEntry>),
    /// "Not applicable".
    NotApplicable(Reason),
    /// "Not available".
    NotAvailable(Reason),
}

/// A row in the list of a table's rows.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RowEntry {
    /// The row's id.
    pub id: String,
    /// Whether it was removed. The entry stays, so that two lists can be merged.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub removed: bool,
    /// What the row held when it was removed. If somebody changed it at the same time, it is shown again.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub sets_aside: Vec<RevisionId>,
}

impl RowEntry {
    /// A row that is there.
    pub fn kept(id: impl Into<String>) -> Self {
        Self { id: id.into(), ..Self::default() }
    }
}

/// The neutral fields of a row: field id → value.
pub type NeutralRow = BTreeMap<String, Neutral>;

/// The prose of a row in one language: field id → words.
pub type ProseRow = BTreeMap<String, Prose>;

/// Prose: one line, or blocks.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum Prose {
    /// One line.
    Line(String),
    /// Blocks.
    Blocks(Vec<Block>),
}

impl Prose {
    /// Whether it says nothing.
    pub fn is_empty(&self) -> bool {
        match self {
            Prose::Line(line) => line.trim().is_empty(),
            Prose::Blocks(blocks) => crate::text::is_empty(blocks),
        }
    }
}

impl From<Prose> for Answer {
    fn from(prose: Prose) -> Self {
        match prose {
            Prose::Line(line) => Answer::Text(line),
            Prose::Blocks(blocks) => Answer::LongText(blocks),
        }
    }
}

impl Neutral {
    /// The answer it stands for; none for an empty value and for the rows of a table, which need their records.
    pub fn answer(self) -> Option<Answer> {
        match self {
            Neutral::Empty | Neutral::Rows(_) => None,
            Neutral::Number(number) => Some(Answer::Number(number)),
            Neutral::Date(date) => Some(Answer::Date(date)),
            Neutral::Choice(option) => Some(Answer::Choice(option)),
            Neutral::Choices(options) if options.is_empty() => None,
            Neutral::Choices(options) => Some(Answer::Choices(options)),
            Neutral::NotApplicable(reason) => Some(Answer::NotApplicable(reason)),
            Neutral::NotAvailable(reason) => Some(Answer::NotAvailable(reason)),
        }
    }
}

/// Merges the row lists of several heads: the order of the first, then what only the others have, each after the row
/// it follows there; a row removed in one of them is removed. No row is lost and the result does not depend on who
/// merges, because heads come in the order of their ids.
pub fn merge_rows(lists: &[Vec<RowEntry>]) -> Vec<RowEntry> {
    let mut merged: Vec<RowEntry> = Vec::new();
    for list in lists {
        let mut after = 0;
        for entry in list {
            match merged.iter().position(|known| known.id == entry.id) {
                Some(position) => {
                    let known = &mut merged[position];
                    known.removed |= entry.removed;
                    let more = entry.sets_aside.iter().filter(|revision| !known.sets_aside.contains(revision));
                    let more: Vec<RevisionId> = more.cloned().collect();
                    known.sets_aside.extend(more);
                    after = position + 1;
                }
                None => {
                    merged.insert(after, entry.clone());
                    after += 1;
                }
            }
        }
    }
    merged
}

#[cfg(test)]
mod tests {
    use super::*;

    fn list(ids: &str) -> Vec<RowEntry> {
        let entry = |id: &str| RowEntry { removed: id.starts_with('-'), ..RowEntry::kept(id.trim_start_matches('-')) };
        ids.split_whitespace().map(entry).collect()
    }

    #[test]
    fn merging_lists_of_rows_loses_none() {
        for (lists, expected) in [
            (vec!["a b", "a b"], "a b"),
            (vec!["a b x", "a b y"], "a b y x"),
            (vec!["a x b", "a b"], "a x b"),
            (vec!["a -b", "a b c"], "a -b c"),
            (vec!["b a", "a b c"], "b c a"),
            (vec![], ""),
        ] {
            let lists: Vec<_> = lists.into_iter().map(list).collect();
            assert_eq!(merge_rows(&lists), list(expected), "{lists:?}");
        }
    }

    #[test]
    fn the_stored_form_is_small_and_strict() {
        let stored = serde_json::to_string(&Neutral::Date("2026-05".parse().unwrap())).unwrap();
        assert_eq!(stored, r#"{"date":"2026-05"}"#);
        assert!(serde_json::from_str::<Neutral>(r#"{"colour":"blue"}"#).is_err());
        assert!(serde_json::from_str::<Neutral>(r#"{"date":"yesterday"}"#).is_err());
    }
}
