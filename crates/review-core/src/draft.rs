//! A draft as the store gives it: the heads of its records, read as answers.
//!
//! A draft is never invalid, only incomplete: what cannot be read is reported by `check` and left out here.

use crate::answer::{Answer, Neutral, NeutralRow, Prose, ProseRow, Row, RowEntry, merge_rows};
use crate::cover;
use crate::document::Image;
use crate::record::{DraftId, Head, RecordKey, RecordKind, RevisionId, hexadecimal};
use crate::template::{Condition, Question, QuestionKind, Template, read};
use crate::text::{BlobHash, Block};
use review_locale::{Custom, Language, PartialDate};
use serde::de::DeserializeOwned;
use serde_json::Value;
use sha2::{Digest, Sha256};
use std::collections::{BTreeMap, BTreeSet};

/// The path of the record that holds the draft's own copy of its outline.
pub const OUTLINE: &str = "outline";
/// The path of the record that names the languages of the report.
pub const LANGUAGES: &str = "cover.languages";
/// The path of the record that names the earlier review from which answers were carried over.
pub const EARLIER: &str = "cover.earlier";
/// The path of the record that names the regional commission whose review the team follows.
pub const REGION: &str = "cover.region";
/// The path of the record that holds the custom of digits and months where it is not the State's.
pub const CUSTOM: &str = "cover.custom";

/// The heads of a draft's records. Two heads of one record are a conflict; they come in the order of their ids.
pub type Heads = BTreeMap<RecordKey, Vec<Head>>;

/// What is answered in a language; values that have no language stand under none.
pub type Versions = (Option<Language>, Vec<Answer>);

/// A draft.
#[derive(Clone, Debug)]
pub struct Draft {
    /// Its id.
    pub id: DraftId,
    /// Its own copy of the outline.
    pub template: Template,
    /// Its records.
    pub heads: Heads,
    /// The pictures that its text shows.
    pub images: BTreeMap<BlobHash, Image>,
}

/// The draft's own copy of its outline is missing or cannot be read: there is nothing to read the answers by.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the outline of draft {0} cannot be read")]
pub struct UnreadableOutline(pub DraftId);

impl Draft {
    /// Reads a draft from its heads.
    pub fn new(id: DraftId, heads: Heads, images: BTreeMap<BlobHash, Image>) -> Result<Self, UnreadableOutline> {
        let key = RecordKey::neutral(RecordKind::Outline, OUTLINE);
        let contents = heads.get(&key).into_iter().flatten().filter_map(|head| head.content.as_deref());
        let Some(template) = contents.filter_map(|content| read(content).ok()).next() else {
            return Err(UnreadableOutline(id));
        };
        Ok(Self { id, template, heads, images })
    }

    /// The question `id`, of the outline or of the cover.
    pub fn question(&self, id: &str) -> Option<Question> {
        if cover::is_cover(id) {
            return cover::questions().into_iter().find(|question| question.id == id);
        }
        self.template.question(id)
    }

    /// The heads of a record.
    pub fn heads(&self, key: &RecordKey) -> &[Head] {
        self.heads.get(key).map_or(&[], Vec::as_slice)
    }

    /// What the heads of a record hold, the unreadable and the erased left out, each value once.
    pub(crate) fn values<T: DeserializeOwned>(&self, key: &RecordKey) -> Vec<T> {
        self.values_of(key).into_iter().map(|(_, value)| value).collect()
    }

    /// The same with their revisions. Two texts that differ in the ids of their blocks only say the same.
    fn values_of<T: DeserializeOwned>(&self, key: &RecordKey) -> Vec<(RevisionId, T)> {
        let heads = self.heads(key);
        let mut seen: Vec<Value> = Vec::new();
        let mut values = Vec::new();
        for (head, content) in heads.iter().filter_map(|head| Some((head, head.content.as_deref()?))) {
            let Ok(value) = serde_json::from_slice(content) else { continue };
            // One head, by far the most frequent case, has nothing to be compared with.
            if heads.len() > 1 {
                let Some(said) = without_ids(content).filter(|said| !seen.contains(said)) else { continue };
                seen.push(said);
            }
            values.push((head.revision.clone(), value));
        }
        values
    }

    /// The lists of a table's rows, one for each version.
    pub(crate) fn row_lists(&self, key: &RecordKey) -> Vec<Vec<RowEntry>> {
        let lists = self.values(key).into_iter().filter_map(|value| match value {
            Neutral::Rows(entries) => Some(entries),
            _ => None,
        });
        lists.collect()
    }

    /// The answer to a question in `lang`: nothing, one version, or several that await a decision. "Not applicable"
    /// and "not available" stand before the words that were known when they were said.
    pub fn answer(&self, question: &Question, lang: Language) -> Vec<Answer> {
        self.revised_answer(question, lang).into_iter().map(|(_, answer)| answer).collect()
    }

    /// The same with the revision that says each; for a table, that of its list of rows.
    pub(crate) fn revised_answer(&self, question: &Question, lang: Language) -> Vec<(RevisionId, Answer)> {
        let key = record_key(&question.id);
        let neutral: Vec<(RevisionId, Neutral)> = self.values_of(&key);
        let mut answers: Vec<(RevisionId, Answer)> =
            neutral.into_iter().filter_map(|(revision, value)| Some((revision, value.answer()?))).collect();
        if let (QuestionKind::Records(_), Some(list)) = (&question.kind, self.heads(&key).first()) {
            let rows = self.rows(question, lang);
            if !rows.is_empty() {
                answers.insert(0, (list.revision.clone(), Answer::Records(rows)));
            }
        }
        if question.kind.is_prose() {
            let prose: Vec<(RevisionId, Prose)> = self.values_of(&key.in_language(lang));
            let words = prose.into_iter().filter(|(revision, prose)| {
                !prose.is_empty() && answers.iter().all(|(_, answer)| !sets_aside(answer, revision))
            });
            let words: Vec<_> = words.map(|(revision, prose)| (revision, prose.into())).collect();
            answers.splice(0..0, words);
        }
        answers
    }

    /// The answers in each language; values that have no language once, under none.
    pub fn versions(&self, question: &Question, languages: &[Language]) -> Vec<Versions> {
        let has_language = |answers: &[Answer]| {
            answers.iter().any(|answer| matches!(answer, Answer::Text(_) | Answer::LongText(_) | Answer::Records(_)))
        };
        let mut found = Vec::new();
        for language in languages {
            let answers = self.answer(question, *language);
            if answers.is_empty() {
                continue;
            }
            if !has_language(&answers) {
                return vec![(None, answers)];
            }
            found.push((Some(*language), answers));
        }
        found
    }

    fn rows(&self, question: &Question, lang: Language) -> Vec<Row> {
        let lists = self.row_lists(&record_key(&question.id));
        let kept = merge_rows(&lists).into_iter().filter(|entry| !self.is_removed(question, entry));
        kept.map(|entry| self.row(question, entry.id, lang)).collect()
    }

    /// A removed row stays away unless somebody changed it at the same time.
    fn is_removed(&self, question: &Question, entry: &RowEntry) -> bool {
        entry.removed && self.row_revisions(&question.id, &entry.id).all(|revision| entry.sets_aside.contains(revision))
    }

    /// What a row holds, in all languages.
    pub(crate) fn row_revisions<'d>(&'d self, question: &str, row: &str) -> impl Iterator<Item = &'d RevisionId> {
        self.words_of(record_key(question).with_row(row))
            .chain(self.heads(&record_key(question).with_row(row)))
            .map(|head| &head.revision)
    }

    /// The heads of a record in all languages.
    fn words_of(&self, key: RecordKey) -> impl Iterator<Item = &Head> {
        Language::ALL.into_iter().flat_map(move |language| self.heads(&key.clone().in_language(language)))
    }

    /// What "not applicable" sets aside: the words to a question in all languages.
    pub(crate) fn word_revisions(&self, question: &str) -> Vec<RevisionId> {
        self.words_of(record_key(question)).map(|head| head.revision.clone()).collect()
    }

    fn row(&self, question: &Question, id: String, lang: Language) -> Row {
        let key = record_key(&question.id).with_row(id.clone());
        let mut cells: BTreeMap<String, Vec<Answer>> = BTreeMap::new();
        let mut put = |field: String, answer: Answer| {
            let versions = cells.entry(field).or_default();
            if !versions.contains(&answer) {
                versions.push(answer);
            }
        };
        for fields in self.values::<NeutralRow>(&key) {
            for (field, value) in fields {
                value.answer().into_iter().for_each(|answer| put(field.clone(), answer));
            }
        }
        for fields in self.values::<ProseRow>(&key.in_language(lang)) {
            for (field, prose) in fields.into_iter().filter(|(_, prose)| !prose.is_empty()) {
                put(field, prose.into());
            }
        }
        Row { id, cells }
    }

    /// The option chosen for a question; with several versions, the first.
    pub fn choice(&self, question: &str) -> Option<String> {
        self.options(question).into_iter().next()
    }

    /// Every version of the option chosen for a question.
    pub fn options(&self, question: &str) -> Vec<String> {
        let values: Vec<Neutral> = self.values(&record_key(question));
        let options = values.into_iter().filter_map(|value| match value {
            Neutral::Choice(option) => Some(option),
            _ => None,
        });
        options.collect()
    }

    /// A fact on the cover in `lang`; with several versions, the first.
    pub fn fact(&self, path: &str, lang: Language) -> Option<String> {
        self.facts(path, lang).into_iter().next()
    }

    /// Every version of a fact on the cover in `lang`.
    pub fn facts(&self, path: &str, lang: Language) -> Vec<String> {
        let prose: Vec<Prose> = self.values(&record_key(path).in_language(lang));
        let lines = prose.into_iter().filter_map(|prose| match prose {
            Prose::Line(line) if !line.trim().is_empty() => Some(line),
            Prose::Line(_) | Prose::Blocks(_) => None,
        });
        lines.collect()
    }

    /// A date on the cover; with several versions, the first.
    pub fn date(&self, path: &str) -> Option<PartialDate> {
        self.dates(path).into_iter().next()
    }

    /// Every version of a date on the cover.
    pub fn dates(&self, path: &str) -> Vec<PartialDate> {
        let values: Vec<Neutral> = self.values(&record_key(path));
        let dates = values.into_iter().filter_map(|value| match value {
            Neutral::Date(date) => Some(date),
            _ => None,
        });
        dates.collect()
    }

    /// The code of the State.
    pub fn country(&self) -> Option<String> {
        self.choice(cover::COUNTRY)
    }

    /// The language whose text prevails.
    pub fn authentic_language(&self) -> Option<Language> {
        self.choice(cover::AUTHENTIC_LANGUAGE)?.parse().ok()
    }

    /// The languages in which something is written, and those that were chosen.
    pub fn languages(&self) -> BTreeSet<Language> {
        let chosen = self.values::<Neutral>(&record_key(LANGUAGES)).into_iter().flat_map(|value| match value {
            Neutral::Choices(tags) => tags,
            _ => Vec::new(),
        });
        let written = self.heads.iter().filter(|(_, heads)| heads.iter().any(says_something));
        let written = written.filter_map(|(key, _)| key.lang);
        chosen.filter_map(|tag| tag.parse().ok()).chain(written).collect()
    }

    /// The custom by which digits and months are written.
    pub fn custom(&self) -> Custom {
        let own = self.values(&record_key(CUSTOM)).into_iter().next();
        own.unwrap_or_else(|| Custom::of_state(&self.country().unwrap_or_default()))
    }

    /// Whether the review follows an earlier one.
    pub fn has_earlier(&self) -> bool {
        let second_or_later = self.choice(cover::EDITION).is_some_and(|edition| edition != "first");
        second_or_later || self.choice(EARLIER).is_some()
    }

    /// Whether a condition holds.
    pub fn holds(&self, condition: &Condition) -> bool {
        self.options(&condition.question).iter().any(|option| condition.any_of.contains(option))
    }

    /// Whether a question is asked at all, given the other answers.
    pub fn is_asked(&self, question: &Question) -> bool {
        let shown = question.shown_if.as_ref().is_none_or(|condition| self.holds(condition));
        shown && (!question.only_with_earlier || self.has_earlier())
    }

    /// The records about which two people said different things at the same time and no rule decides: the conflicts
    /// that a person resolves.
    pub fn conflicts(&self) -> impl Iterator<Item = &RecordKey> {
        let several = |key: &RecordKey, heads: &[Head]| heads.len() > 1 && !self.merges_by_itself(key);
        let differs = move |(key, heads): &(&RecordKey, &Vec<Head>)| several(key, heads) || self.defies_a_reason(key);
        self.heads.iter().filter(differs).map(|(key, _)| key)
    }

    /// Whether a conflict would be printed.
    pub fn has_printed_conflict(&self) -> bool {
        self.conflicts().any(|key| matches!(key.kind, RecordKind::Info | RecordKind::Answer | RecordKind::Outline))
    }

    /// Words beside a "not applicable" that did not know them.
    fn defies_a_reason(&self, key: &RecordKey) -> bool {
        let is_words =
            key.lang.is_some() && key.row.is_empty() && matches!(key.kind, RecordKind::Info | RecordKind::Answer);
        if !is_words {
            return false;
        }
        let neutral = RecordKey { lang: None, ..key.clone() };
        let reasons: Vec<Answer> = self.values::<Neutral>(&neutral).into_iter().filter_map(Neutral::answer).collect();
        if reasons.is_empty() {
            return false;
        }
        let prose: Vec<(RevisionId, Prose)> = self.values_of(key);
        let mut words = prose.iter().filter(|(_, prose)| !prose.is_empty());
        words.any(|(revision, _)| reasons.iter().all(|reason| !sets_aside(reason, revision)))
    }

    /// Lists of rows are merged without loss, and equal contents are no conflict.
    fn merges_by_itself(&self, key: &RecordKey) -> bool {
        let values: Vec<Value> = self.values(key);
        let is_list = |value: &Value| value.get("rows").is_some();
        (values.len() < 2 && self.heads(key).iter().all(|head| head.content.is_some())) || values.iter().all(is_list)
    }

    /// The carried-over records that nobody has confirmed yet.
    pub fn to_confirm(&self) -> impl Iterator<Item = &RecordKey> {
        let carried = |head: &Head| head.origin == crate::record::Origin::Carried;
        let asked = |key: &RecordKey| matches!(key.kind, RecordKind::Answer | RecordKind::Info);
        self.heads
            .iter()
            .filter(move |(key, heads)| {
                asked(key) && heads.iter().any(|head| carried(head) && !self.is_confirmed(key, &head.revision))
            })
            .map(|(key, _)| key)
    }

    fn is_confirmed(&self, key: &RecordKey, revision: &RevisionId) -> bool {
        let confirmation = RecordKey { kind: RecordKind::Confirmation, ..key.clone() };
        self.values::<Vec<RevisionId>>(&confirmation).iter().flatten().any(|confirmed| confirmed == revision)
    }

    /// The pictures that the draft's text shows, whether they are loaded or not.
    pub fn pictures(&self) -> BTreeSet<BlobHash> {
        let mut found = BTreeSet::new();
        for content in self.heads.values().flatten().filter_map(|head| head.content.as_deref()) {
            if let Ok(blocks) = serde_json::from_slice::<Vec<Block>>(content) {
                for block in &blocks {
                    block.for_each_figure(&mut |figure| {
                        found.insert(figure.blob.clone());
                    });
                }
            }
        }
        found
    }

    /// When the draft was last changed.
    pub fn changed_at(&self) -> String {
        let times = self.heads.values().flatten().map(|head| head.at.as_str());
        times.max().unwrap_or_default().to_owned()
    }

    /// Seven hexadecimal digits that tell its versions apart, the same on every machine.
    pub fn version(&self) -> String {
        let mut digest = Sha256::new();
        self.heads.values().flatten().for_each(|head| digest.update(&head.revision.0));
        hexadecimal(&digest.finalize())[..7].to_owned()
    }
}

/// Whether a "not applicable" or "not available" knew these words.
pub(crate) fn sets_aside(answer: &Answer, words: &RevisionId) -> bool {
    match answer {
        Answer::NotApplicable(reason) | Answer::NotAvailable(reason) => reason.sets_aside.contains(words),
        _ => false,
    }
}

fn says_something(head: &Head) -> bool {
    let empty: [&[u8]; 3] = [b"[]", b"{}", b"\"\""];
    head.content.as_deref().is_some_and(|content| !empty.contains(&content))
}

/// A content without the ids of its blocks and footnotes; none if it is no JSON.
fn without_ids(content: &[u8]) -> Option<Value> {
    let mut value = serde_json::from_slice(content).ok()?;
    drop_ids(&mut value);
    Some(value)
}

fn drop_ids(value: &mut Value) {
    match value {
        Value::Object(object) => {
            if let Some(Value::Object(attrs)) = object.get_mut("attrs") {
                attrs.remove("id");
            }
            object.values_mut().for_each(drop_ids);
        }
        Value::Array(items) => items.iter_mut().for_each(drop_ids),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}

/// The neutral record of a question of the outline or of the cover.
pub fn record_key(question: &str) -> RecordKey {
    let kind = if cover::is_cover(question) { RecordKind::Info } else { RecordKind::Answer };
    RecordKey::neutral(kind, question)
}
