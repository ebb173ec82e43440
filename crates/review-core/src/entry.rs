//! Answers as they are entered outside the window: plain values, Markdown and JSON become the contents of records.

use crate::answer::{Answer, Neutral, NeutralRow, Prose, ProseRow, Reason, Row, RowEntry, merge_rows};
use crate::check::is_known_option;
use crate::draft::{Draft, record_key};
use crate::markdown;
use crate::record::{RecordKey, RecordKind, RevisionId};
use crate::template::{OptionSource, Options, Question, QuestionKind};
use review_locale::{Language, ascii_digits};
use serde::Serialize;
use serde_json::{Map, Value, json};
use std::collections::BTreeMap;

/// The longest answer that is taken in, in bytes: a hundred times the length of a whole report.
pub const LARGEST_ANSWER: usize = 16 * 1024 * 1024;

/// The most rows that a table may have.
pub const MOST_ROWS: usize = 10_000;

/// A record and what is to be written in it.
#[derive(Clone, Debug, PartialEq)]
pub struct Entry {
    /// The record.
    pub key: RecordKey,
    /// The bytes.
    pub content: Vec<u8>,
}

/// What was entered cannot be taken as an answer to the question. Nothing was changed.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum EntryError {
    /// Prose needs a language.
    #[error("the answer is prose: say in which language it is written")]
    LanguageNeeded,
    /// More than can be taken in.
    #[error("the answer has more than {LARGEST_ANSWER} bytes")]
    TooLarge,
    /// Not a number.
    #[error("`{0}` is no number")]
    NotANumber(String),
    /// Not a date.
    #[error("`{0}` is no date")]
    NotADate(String),
    /// Not an option.
    #[error("`{option}` is none of: {known}")]
    UnknownOption {
        /// What was entered.
        option: String,
        /// What can be chosen.
        known: String,
    },
    /// Not a JSON list of rows.
    #[error("no list of rows: {0}")]
    NotRows(String),
    /// More rows than a table may have.
    #[error("more than {MOST_ROWS} rows")]
    TooManyRows,
    /// A row has a field that the table does not have.
    #[error("row {row}: no field `{field}`")]
    UnknownField {
        /// Counted from 1.
        row: usize,
        /// The field.
        field: String,
    },
    /// Not one of the six languages.
    #[error("unknown language `{0}`")]
    UnknownLanguage(String),
    /// The id of a row is no short text, or stands twice.
    #[error("row {row}: the id is no short text of its own")]
    BadRowId {
        /// Counted from 1.
        row: usize,
    },
    /// An answer of another kind than the question asks for.
    #[error("an answer of kind {0} is needed")]
    WrongKind(&'static str),
    /// "Not applicable" without saying why.
    #[error("say why there is no answer")]
    ReasonNeeded,
    /// A field of a row cannot be taken.
    #[error("row {row}, {field}: {error}")]
    Field {
        /// Counted from 1.
        row: usize,
        /// The field.
        field: String,
        /// Why.
        error: Box<EntryError>,
    },
}

impl EntryError {
    /// The id of the message that says so, and what is inserted into it. What is wrong within a field is said by the
    /// error in there.
    pub fn message(&self) -> (&'static str, Vec<(&'static str, String)>) {
        match self {
            EntryError::LanguageNeeded => ("error-language-needed", Vec::new()),
            EntryError::TooLarge => {
                ("error-answer-too-large", vec![("limit", (LARGEST_ANSWER / 1024 / 1024).to_string())])
            }
            EntryError::NotANumber(value) => ("error-not-a-number", vec![("value", value.clone())]),
            EntryError::NotADate(value) => ("error-not-a-date", vec![("value", value.clone())]),
            EntryError::UnknownOption { option, known } => {
                ("error-unknown-option", vec![("option", option.clone()), ("known", known.clone())])
            }
            EntryError::NotRows(reason) => ("error-not-rows", vec![("reason", reason.clone())]),
            EntryError::TooManyRows => ("error-too-many-rows", vec![("limit", MOST_ROWS.to_string())]),
            EntryError::UnknownField { row, field } => {
                ("error-unknown-field", vec![("row", row.to_string()), ("field", field.clone())])
            }
            EntryError::UnknownLanguage(tag) => ("error-unknown-language", vec![("language", tag.clone())]),
            EntryError::BadRowId { row } => ("error-bad-row-id", vec![("row", row.to_string())]),
            EntryError::WrongKind(kind) => ("error-wrong-kind", vec![("kind", (*kind).to_owned())]),
            EntryError::ReasonNeeded => ("error-reason-needed", Vec::new()),
            EntryError::Field { row, field, .. } => {
                ("error-in-field", vec![("row", row.to_string()), ("field", field.clone())])
            }
        }
    }
}

/// What `source` enters as the answer to `question`: Markdown for long text, the plain value for the other kinds, JSON
/// for the rows of a table. `new_id` gives the ids of blocks and rows.
pub fn enter(
    draft: &Draft,
    question: &Question,
    language: Option<Language>,
    source: &str,
    new_id: &mut dyn FnMut() -> String,
) -> Result<Vec<Entry>, EntryError> {
    if source.len() > LARGEST_ANSWER {
        return Err(EntryError::TooLarge);
    }
    let key = record_key(&question.id);
    match &question.kind {
        QuestionKind::Text | QuestionKind::LongText => {
            let key = key.in_language(language.ok_or(EntryError::LanguageNeeded)?);
            let mut entries = withdraw_reason(draft, question);
            entries.push(entry(key, &prose(&question.kind, source, new_id)));
            Ok(entries)
        }
        QuestionKind::Records(records) => {
            let rows = Rows { draft, question, fields: &records.fields, language };
            rows.enter(source, new_id)
        }
        kind => Ok(vec![entry(key, &neutral(kind, source)?)]),
    }
}

/// "Not applicable" as the answer to a question. Words that were typed earlier stay and come back with the next answer;
/// sentences for the report in other languages stay.
pub fn not_applicable(draft: &Draft, question: &Question, reason: Reason) -> Entry {
    entry(record_key(&question.id), &Neutral::NotApplicable(in_all_languages(draft, question, reason)))
}

/// "Not available" as the answer to a question.
pub fn not_available(draft: &Draft, question: &Question, reason: Reason) -> Entry {
    entry(record_key(&question.id), &Neutral::NotAvailable(in_all_languages(draft, question, reason)))
}

fn in_all_languages(draft: &Draft, question: &Question, given: Reason) -> Reason {
    let known = draft.answer(question, Language::En).into_iter().find_map(|answer| match answer {
        Answer::NotApplicable(reason) | Answer::NotAvailable(reason) => Some(reason.printed),
        _ => None,
    });
    let mut printed = known.unwrap_or_default();
    printed.extend(given.printed);
    printed.retain(|_, sentence| !sentence.trim().is_empty());
    Reason { reason: given.reason, printed, sets_aside: draft.word_revisions(&question.id) }
}

/// The records that say that every carried answer to a question still holds.
pub fn confirmations(draft: &Draft, question: &str) -> Vec<Entry> {
    let carried = draft.to_confirm().filter(|key| key.path == question);
    let confirmed = carried.map(|key| {
        let heads: Vec<&RevisionId> = draft.heads(key).iter().map(|head| &head.revision).collect();
        entry(RecordKey { kind: RecordKind::Confirmation, ..key.clone() }, &heads)
    });
    confirmed.collect()
}

/// The prose of a record.
pub fn prose_entry(key: RecordKey, prose: &Prose) -> Entry {
    entry(key, prose)
}

/// A neutral value of a record.
pub fn value(key: RecordKey, value: &Neutral) -> Entry {
    entry(key, value)
}

/// Words take the place of "not applicable".
pub(crate) fn withdraw_reason(draft: &Draft, question: &Question) -> Vec<Entry> {
    let key = record_key(&question.id);
    let is_reason = draft
        .answer(question, Language::En)
        .iter()
        .any(|answer| matches!(answer, Answer::NotApplicable(_) | Answer::NotAvailable(_)));
    if is_reason { vec![entry(key, &Neutral::Empty)] } else { Vec::new() }
}

pub(crate) fn entry(key: RecordKey, content: &impl Serialize) -> Entry {
    // Serialising these types to memory cannot fail: they hold no map with other keys than strings.
    Entry { key, content: serde_json::to_vec(content).unwrap_or_default() }
}

fn prose(kind: &QuestionKind, source: &str, new_id: &mut dyn FnMut() -> String) -> Prose {
    match kind {
        QuestionKind::LongText => Prose::Blocks(markdown::read(source, new_id)),
        _ => Prose::Line(source.split_whitespace().collect::<Vec<_>>().join(" ")),
    }
}

pub(crate) fn neutral(kind: &QuestionKind, source: &str) -> Result<Neutral, EntryError> {
    let source = source.trim();
    if source.is_empty() {
        return Ok(Neutral::Empty);
    }
    match kind {
        QuestionKind::Number => number(source).map(Neutral::Number),
        QuestionKind::Date => source.parse().map(Neutral::Date).map_err(|_| EntryError::NotADate(source.to_owned())),
        QuestionKind::Choice(options) => option(options, source).map(Neutral::Choice),
        QuestionKind::Choices(options) => {
            let chosen = source.split([',', '،', '、', '\n']).map(str::trim).filter(|option| !option.is_empty());
            let chosen = chosen.map(|chosen| option(options, chosen)).collect::<Result<Vec<String>, _>>()?;
            let mut once: Vec<String> = Vec::new();
            chosen.into_iter().for_each(|option| {
                if !once.contains(&option) {
                    once.push(option);
                }
            });
            Ok(Neutral::Choices(once))
        }
        QuestionKind::Text | QuestionKind::LongText | QuestionKind::Records(_) => Ok(Neutral::Empty),
    }
}

/// Digits of either shape, a sign, and a point or the Arabic decimal separator: written as `-1234.5`.
fn number(source: &str) -> Result<String, EntryError> {
    let plain = ascii_digits(source).replace('٫', ".").replace('−', "-");
    let digits = plain.strip_prefix('-').unwrap_or(&plain);
    let (whole, fraction) = digits.split_once('.').unwrap_or((digits, "0"));
    let is_number = [whole, fraction].iter().all(|part| !part.is_empty() && part.bytes().all(|b| b.is_ascii_digit()));
    if is_number && plain.len() <= 64 { Ok(plain) } else { Err(EntryError::NotANumber(source.to_owned())) }
}

fn option(options: &Options, source: &str) -> Result<String, EntryError> {
    if is_known_option(options, source) {
        return Ok(source.to_owned());
    }
    let known = match options.options_from {
        Some(OptionSource::Principles) => "principle-1 … principle-10".to_owned(),
        Some(OptionSource::SdgTargets) => "1.1 … 17.19".to_owned(),
        Some(OptionSource::Cycles) => {
            let cycles = crate::reference::REFERENCE.cycles.iter();
            cycles.map(|cycle| cycle.id.as_str()).collect::<Vec<_>>().join(", ")
        }
        None => options.options.join(", "),
    };
    Err(EntryError::UnknownOption { option: source.to_owned(), known })
}

/// The rows of a table, entered as a JSON list of objects.
struct Rows<'a> {
    draft: &'a Draft,
    question: &'a Question,
    fields: &'a [Question],
    language: Option<Language>,
}

/// What one row holds: neutral fields, and prose per language.
#[derive(Default)]
struct RowContent {
    neutral: NeutralRow,
    prose: BTreeMap<Language, ProseRow>,
}

impl Rows<'_> {
    /// The rows as given become the table: a row whose `id` is known is changed, one without is added, and one that is
    /// not given is removed. Words in languages that are not given stay.
    fn enter(&self, source: &str, new_id: &mut dyn FnMut() -> String) -> Result<Vec<Entry>, EntryError> {
        let given: Vec<Map<String, Value>> =
            serde_json::from_str(source).map_err(|error| EntryError::NotRows(error.to_string()))?;
        if given.len() > MOST_ROWS {
            return Err(EntryError::TooManyRows);
        }
        let key = record_key(&self.question.id);
        let (mut entries, mut list) = (Vec::new(), Vec::<RowEntry>::new());
        for (index, object) in given.iter().enumerate() {
            let id = row_id(index + 1, object.get("id"), &list, new_id)?;
            let content = self.row(index + 1, &id, object, new_id)?;
            let row_key = key.clone().with_row(id.clone());
            entries.push(entry(row_key.clone(), &content.neutral));
            for (language, prose) in &content.prose {
                entries.push(entry(row_key.clone().in_language(*language), prose));
            }
            list.push(RowEntry::kept(id));
        }
        entries.insert(0, entry(key, &Neutral::Rows(with_removed(self.draft, self.question, list))));
        Ok(entries)
    }

    fn row(
        &self,
        row: usize,
        id: &str,
        object: &Map<String, Value>,
        new_id: &mut dyn FnMut() -> String,
    ) -> Result<RowContent, EntryError> {
        let key = record_key(&self.question.id).with_row(id);
        // What is not given stays.
        let mut content = RowContent::default();
        self.draft.values::<NeutralRow>(&key).into_iter().rev().for_each(|fields| content.neutral.extend(fields));
        for language in Language::ALL {
            let known = self.draft.values::<ProseRow>(&key.clone().in_language(language));
            for fields in known.into_iter().rev() {
                content.prose.entry(language).or_default().extend(fields);
            }
        }
        for (name, value) in object.iter().filter(|(name, _)| *name != "id") {
            let unknown = || EntryError::UnknownField { row, field: name.clone() };
            let field = self.fields.iter().find(|field| field.id == *name).ok_or_else(unknown)?;
            let entered = self.field(field, value, &mut content, new_id);
            entered.map_err(|error| EntryError::Field { row, field: name.clone(), error: Box::new(error) })?;
        }
        Ok(content)
    }

    fn field(
        &self,
        field: &Question,
        value: &Value,
        content: &mut RowContent,
        new_id: &mut dyn FnMut() -> String,
    ) -> Result<(), EntryError> {
        if !field.kind.is_prose() {
            let entered = neutral(&field.kind, &plain(value))?;
            content.neutral.insert(field.id.clone(), entered);
            return Ok(());
        }
        let mut put = |language: Language, source: &str| {
            let prose = prose(&field.kind, source, new_id);
            content.prose.entry(language).or_default().insert(field.id.clone(), prose);
        };
        match value {
            Value::Object(languages) => {
                for (tag, source) in languages {
                    let language = tag.parse().map_err(|_| EntryError::UnknownLanguage(tag.clone()))?;
                    put(language, &plain(source));
                }
            }
            other => put(self.language.ok_or(EntryError::LanguageNeeded)?, &plain(other)),
        }
        Ok(())
    }
}

/// The id of a row: as given, or a new one.
fn row_id(
    row: usize,
    given: Option<&Value>,
    list: &[RowEntry],
    new_id: &mut dyn FnMut() -> String,
) -> Result<String, EntryError> {
    let Some(given) = given else { return Ok(new_id()) };
    let id = given.as_str().filter(|id| is_row_id(id)).filter(|id| list.iter().all(|kept| kept.id != *id));
    id.map(str::to_owned).ok_or(EntryError::BadRowId { row })
}

/// An id tells rows apart and stands in keys: it is short and has no control characters.
pub(crate) fn is_row_id(id: &str) -> bool {
    !id.is_empty() && id.len() <= 64 && !id.chars().any(char::is_control)
}

/// The rows that are known and not listed join the list as removed.
pub(crate) fn with_removed(draft: &Draft, question: &Question, mut list: Vec<RowEntry>) -> Vec<RowEntry> {
    let known = known_rows(draft, question).into_iter();
    let gone: Vec<RowEntry> = known.filter(|known| list.iter().all(|kept| kept.id != known.id)).collect();
    list.extend(gone.into_iter().map(|gone| RowEntry {
        removed: true,
        sets_aside: draft.row_revisions(&question.id, &gone.id).cloned().collect(),
        id: gone.id,
    }));
    list
}

/// The rows of a table as they are listed now, the removed ones too.
pub(crate) fn known_rows(draft: &Draft, question: &Question) -> Vec<RowEntry> {
    merge_rows(&draft.row_lists(&record_key(&question.id)))
}

/// An answer in the form in which `answer` takes it.
pub fn as_entered(answer: &Answer) -> String {
    match answer {
        Answer::Text(text) => text.clone(),
        Answer::LongText(blocks) => markdown::write(blocks),
        Answer::Number(number) => number.clone(),
        Answer::Date(date) => date.to_string(),
        Answer::Choice(option) => option.clone(),
        Answer::Choices(options) => options.join(", "),
        Answer::Records(rows) => json!(rows.iter().map(row_as_entered).collect::<Vec<_>>()).to_string(),
        Answer::NotApplicable(_) | Answer::NotAvailable(_) => String::new(),
    }
}

/// A row of a table in the form in which tables are entered.
pub fn row_as_entered(row: &Row) -> Value {
    let mut object = Map::new();
    object.insert("id".to_owned(), json!(row.id));
    for (field, versions) in &row.cells {
        let words: Vec<String> = versions.iter().map(as_entered).collect();
        object.insert(field.clone(), json!(words.join(" / ").trim_end()));
    }
    Value::Object(object)
}

/// A JSON value as it would be typed.
fn plain(value: &Value) -> String {
    match value {
        Value::Null => String::new(),
        Value::String(text) => text.clone(),
        Value::Array(items) => items.iter().map(plain).collect::<Vec<_>>().join(","),
        other => other.to_string(),
    }
}
