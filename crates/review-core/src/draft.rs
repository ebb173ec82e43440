//! A draft as the store gives it: the heads of its records, read as answers.
//!
//! A draft is never invalid, only incomplete: what cannot be read is reported by `check` and left out here.

use crate::answer::{Answer, Neutral, NeutralRow, Prose, ProseRow, Row, RowEntry, merge_rows};
use crate::cover;
use crate::document::Image;
use crate::record::{DraftId, Head, RecordKey, RecordKind, RevisionId};
use crate::template::{Condition, Question, QuestionKind, Template, read};
use crate::text::{BlobHash, Block};
use review_locale::{Custom, Language};
use serde::de::DeserializeOwned;
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
    pub(crate) fn values<T: DeserializeOwned + PartialEq>(&self, key: &RecordKey) -> Vec<T> {
        let mut values: Vec<T> = Vec::new();
        for content in self.heads(key).iter().filter_map(|head| head.content.as_deref()) {
            if let Ok(value) = serde_json::from_slice(content)
                && !values.contains(&value)
            {
                values.push(value);
            }
        }
        values
    }

    /// The answer to a question in `lang`: nothing, one version, or several that await a decision. "Not applicable"
    /// and "not available" stand before words that were typed earlier.
    pub fn answer(&self, question: &Question, lang: Language) -> Vec<Answer> {
        let key = record_key(&question.id);
        let neutral: Vec<Neutral> = self.values(&key);
        if let QuestionKind::Records(_) = question.kind
            && neutral.iter().any(|value| matches!(value, Neutral::Rows(_)))
        {
            return vec![Answer::Records(self.rows(question, &neutral, lang))].into_iter().filter(has_rows).collect();
        }
        let answers: Vec<Answer> = neutral.into_iter().filter_map(Neutral::answer).collect();
        if !question.kind.is_prose() || !answers.is_empty() {
            return answers;
        }
        let prose: Vec<Prose> = self.values(&key.in_language(lang));
        prose.into_iter().filter(|prose| !prose.is_empty()).map(Answer::from).collect()
    }

    fn rows(&self, question: &Question, neutral: &[Neutral], lang: Language) -> Vec<Row> {
        let lists: Vec<Vec<RowEntry>> = neutral
            .iter()
            .filter_map(|value| match value {
                Neutral::Rows(entries) => Some(entries.clone()),
                _ => None,
            })
            .collect();
        let kept = merge_rows(&lists).into_iter().filter(|entry| !entry.removed);
        kept.map(|entry| self.row(question, entry.id, lang)).collect()
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
        let values: Vec<Neutral> = self.values(&record_key(question));
        values.into_iter().find_map(|value| match value {
            Neutral::Choice(option) => Some(option),
            _ => None,
        })
    }

    /// A fact on the cover in `lang`: words as they are, other values as their plain form.
    pub fn fact(&self, path: &str, lang: Language) -> Option<String> {
        let prose: Vec<Prose> = self.values(&record_key(path).in_language(lang));
        prose.into_iter().find_map(|prose| match prose {
            Prose::Line(line) if !line.trim().is_empty() => Some(line),
            Prose::Line(_) | Prose::Blocks(_) => None,
        })
    }

    /// A date on the cover.
    pub fn date(&self, path: &str) -> Option<review_locale::PartialDate> {
        let values: Vec<Neutral> = self.values(&record_key(path));
        values.into_iter().find_map(|value| match value {
            Neutral::Date(date) => Some(date),
            _ => None,
        })
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
        let written = self.heads.keys().filter_map(|key| key.lang);
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
        self.choice(&condition.question).is_some_and(|option| condition.any_of.contains(&option))
    }

    /// Whether a question is asked at all, given the other answers.
    pub fn is_asked(&self, question: &Question) -> bool {
        let shown = question.shown_if.as_ref().is_none_or(|condition| self.holds(condition));
        shown && (!question.only_with_earlier || self.has_earlier())
    }

    /// The records that have two heads or more and no rule that merges them: the conflicts that a person resolves.
    pub fn conflicts(&self) -> impl Iterator<Item = &RecordKey> {
        self.heads.iter().filter(|(key, heads)| heads.len() > 1 && !self.merges_by_itself(key)).map(|(key, _)| key)
    }

    /// Lists of rows are merged without loss, and equal contents are no conflict.
    fn merges_by_itself(&self, key: &RecordKey) -> bool {
        let values: Vec<serde_json::Value> = self.values(key);
        let is_list = |value: &serde_json::Value| matches!(Neutral::deserialize_from(value), Some(Neutral::Rows(_)));
        values.len() < 2 && self.heads(key).iter().all(|head| head.content.is_some()) || values.iter().all(is_list)
    }

    /// The carried-over records that nobody has confirmed yet.
    pub fn to_confirm(&self) -> impl Iterator<Item = &RecordKey> {
        let carried = |head: &Head| head.origin == crate::record::Origin::Carried;
        let asked = |key: &RecordKey| matches!(key.kind, RecordKind::Answer);
        self.heads
            .iter()
            .filter(move |(key, heads)| {
                asked(key) && heads.iter().any(|head| carried(head) && !self.is_confirmed(key, &head.revision))
            })
            .map(|(key, _)| key)
    }

    fn is_confirmed(&self, key: &RecordKey, revision: &RevisionId) -> bool {
        let confirmation = RecordKey { kind: RecordKind::Confirmation, ..key.clone() };
        self.values::<RevisionId>(&confirmation).contains(revision)
    }

    /// The pictures that the draft's text shows, whether they are loaded or not.
    pub fn pictures(&self) -> BTreeSet<BlobHash> {
        let mut found = BTreeSet::new();
        for content in self.heads.values().flatten().filter_map(|head| head.content.as_deref()) {
            if let Ok(blocks) = serde_json::from_slice::<Vec<Block>>(content) {
                blocks.into_iter().for_each(|mut block| {
                    block.for_each_figure_mut(&mut |figure| {
                        found.insert(figure.blob.clone());
                    });
                });
            }
        }
        found
    }

    /// When the draft was last changed.
    pub fn changed_at(&self) -> String {
        let times = self.heads.values().flatten().map(|head| head.at.as_str());
        times.max().unwrap_or_default().to_owned()
    }
}

fn has_rows(answer: &Answer) -> bool {
    !matches!(answer, Answer::Records(rows) if rows.is_empty())
}

impl Neutral {
    fn deserialize_from(value: &serde_json::Value) -> Option<Self> {
        serde_json::from_value(value.clone()).ok()
    }
}

/// The neutral record of a question of the outline or of the cover.
pub fn record_key(question: &str) -> RecordKey {
    let kind = if cover::is_cover(question) { RecordKind::Info } else { RecordKind::Answer };
    RecordKey::neutral(kind, question)
}
