//! Answers: values, choices and the rows of records.

use super::{Change, Comparison, Entry, Piece, compare, compare_lines, text};
use crate::answer::{Answer, Reason, Row};
use review_locale::PartialDate;
use serde::Serialize;
use std::collections::{BTreeMap, BTreeSet};

/// What changed between two versions of an answer.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(tag = "type", rename_all = "camelCase")]
pub enum Difference {
    /// One line of words.
    Line {
        /// The words.
        pieces: Vec<Piece>,
    },
    /// Blocks of text.
    Text(Comparison),
    /// A number.
    Number(Sides<String>),
    /// A date.
    Date(Sides<PartialDate>),
    /// The id of an option.
    Choice(Sides<String>),
    /// The ids of options; their order says nothing.
    Choices {
        /// Those chosen in either version.
        options: Vec<Entry<String>>,
    },
    /// The rows of a table.
    Records {
        /// The fields of each.
        rows: Vec<Entry<Vec<FieldChange>>>,
    },
    /// "Not applicable".
    NotApplicable(Sides<Reason>),
    /// "Not available".
    NotAvailable(Sides<Reason>),
    /// An answer of another kind.
    Replaced {
        /// All of the old one, as removed.
        old: Box<Difference>,
        /// All of the new one, as added.
        new: Box<Difference>,
    },
}

/// A value in the two versions; none where the version has none.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Sides<T> {
    /// In the old version.
    pub old: Option<T>,
    /// In the new version.
    pub new: Option<T>,
}

/// A field of a row.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct FieldChange {
    /// The field's id.
    pub field: String,
    /// Whether it changed.
    pub change: Change,
    /// What stands there: one answer, or several where colleagues wrote different things at the same time.
    pub versions: Vec<Difference>,
}

/// Compares two versions of an answer, of which one may be missing; none if both are.
pub fn compare_answers(old: Option<&Answer>, new: Option<&Answer>) -> Option<Difference> {
    let (either, old_text, new_text) = (new.or(old)?, old.and_then(line), new.and_then(line));
    if let (Some(old), Some(new)) = (old, new)
        && std::mem::discriminant(old) != std::mem::discriminant(new)
    {
        let old = Box::new(compare_answers(Some(old), None)?);
        let new = Box::new(compare_answers(None, Some(new))?);
        return Some(Difference::Replaced { old, new });
    }
    Some(match either {
        Answer::Text(_) => {
            Difference::Line { pieces: compare_lines(old_text.unwrap_or_default(), new_text.unwrap_or_default()) }
        }
        Answer::LongText(_) => Difference::Text(compare(
            part(old, |answer| if let Answer::LongText(blocks) = answer { blocks } else { &[] }),
            part(new, |answer| if let Answer::LongText(blocks) = answer { blocks } else { &[] }),
        )),
        Answer::Number(_) => Difference::Number(sides(old, new, |answer| match answer {
            Answer::Number(number) => Some(number.clone()),
            _ => None,
        })),
        Answer::Date(_) => Difference::Date(sides(old, new, |answer| match answer {
            Answer::Date(date) => Some(*date),
            _ => None,
        })),
        Answer::Choice(_) => Difference::Choice(sides(old, new, |answer| match answer {
            Answer::Choice(option) => Some(option.clone()),
            _ => None,
        })),
        Answer::Choices(_) => Difference::Choices {
            options: options(
                part(old, |answer| if let Answer::Choices(options) = answer { options } else { &[] }),
                part(new, |answer| if let Answer::Choices(options) = answer { options } else { &[] }),
            ),
        },
        Answer::Records(_) => Difference::Records {
            rows: rows(
                part(old, |answer| if let Answer::Records(rows) = answer { rows } else { &[] }),
                part(new, |answer| if let Answer::Records(rows) = answer { rows } else { &[] }),
            ),
        },
        Answer::NotApplicable(_) => Difference::NotApplicable(sides(old, new, reason)),
        Answer::NotAvailable(_) => Difference::NotAvailable(sides(old, new, reason)),
    })
}

fn line(answer: &Answer) -> Option<&str> {
    if let Answer::Text(text) = answer { Some(text) } else { None }
}

fn reason(answer: &Answer) -> Option<Reason> {
    match answer {
        Answer::NotApplicable(reason) | Answer::NotAvailable(reason) => Some(reason.clone()),
        _ => None,
    }
}

fn part<'a, T>(answer: Option<&'a Answer>, part: impl Fn(&'a Answer) -> &'a [T]) -> &'a [T] {
    answer.map_or(&[], part)
}

fn sides<T>(old: Option<&Answer>, new: Option<&Answer>, value: impl Fn(&Answer) -> Option<T>) -> Sides<T> {
    Sides { old: old.and_then(&value), new: new.and_then(&value) }
}

fn options(old: &[String], new: &[String]) -> Vec<Entry<String>> {
    let place = |options: &[String], option: &String| options.iter().position(|other| other == option);
    let kept = new.iter().enumerate().map(|(to, option)| {
        let from = place(old, option);
        let change = if from.is_some() { Change::Same } else { Change::Added };
        Entry { change, moved: false, from, to: Some(to), body: option.clone() }
    });
    let removed = old.iter().enumerate().filter(|(_, option)| !new.contains(option)).map(|(from, option)| Entry {
        change: Change::Removed,
        moved: false,
        from: Some(from),
        to: None,
        body: option.clone(),
    });
    kept.chain(removed).collect()
}

/// Rows have ids that nothing changes.
fn rows(old: &[Row], new: &[Row]) -> Vec<Entry<Vec<FieldChange>>> {
    let places: BTreeMap<&str, usize> = old.iter().enumerate().map(|(place, row)| (row.id.as_str(), place)).collect();
    let pairs: Vec<Option<usize>> = new.iter().map(|row| places.get(row.id.as_str()).copied()).collect();
    text::ordered(old, new, &pairs, |row| {
        let (old, new) = row.options();
        let fields: BTreeSet<&String> = [old, new].into_iter().flatten().flat_map(|row| row.cells.keys()).collect();
        let fields: Vec<FieldChange> = fields.into_iter().map(|id| field(id, old, new)).collect();
        (fields.iter().map(|field| field.change.min(Change::Changed)).max().unwrap_or(Change::Same), fields)
    })
}

fn field(id: &str, old: Option<&Row>, new: Option<&Row>) -> FieldChange {
    let answers = |row: Option<&'_ Row>| row.and_then(|row| row.cells.get(id)).cloned().unwrap_or_default();
    let (old, new) = (answers(old), answers(new));
    let versions = (0..old.len().max(new.len())).filter_map(|i| compare_answers(old.get(i), new.get(i)));
    let change = match (old.is_empty(), new.is_empty()) {
        (true, false) => Change::Added,
        (false, true) => Change::Removed,
        _ if old == new => Change::Same,
        _ => Change::Changed,
    };
    FieldChange { field: id.to_owned(), change, versions: versions.collect() }
}
