//! The outline of a review as data: what is asked, in which order, under which rules.
//!
//! Ids and rules only. The words of the outlines that ship live in Fluent; a team's own outline carries its words in
//! the file. Ids are stable for ever: answers, carry-over and merging hold on to them.

mod fault;
mod file;

pub use fault::{Fault, FaultKind};
pub use file::read;

use review_locale::{Language, Words};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// The number of objectives of the Compact.
pub const OBJECTIVES: u8 = 23;

/// The part of an objective's sheet that says how the objective is treated.
pub const TREATMENT: &str = "treatment";

/// The outlines that ship, as the files of `assets/templates`.
pub const SHIPPED: [(&str, &str); 2] = [
    ("gcm-short", include_str!("../../../assets/templates/gcm-short/template.json")),
    ("gcm-standard", include_str!("../../../assets/templates/gcm-standard/template.json")),
];

/// An outline.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Template {
    /// Lower-case letters, digits and hyphens.
    pub id: String,
    /// Counts up with each change.
    pub version: u32,
    /// What is asked about each objective; the ids are parts, so that `measures` is asked as `objective.05.measures`.
    #[serde(default)]
    pub objective_sheet: Vec<Question>,
    /// The chapters in order.
    pub chapters: Vec<Chapter>,
    /// The words of a team's own outline: language → message id → words. Empty for the outlines that ship.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub words: BTreeMap<Language, BTreeMap<String, String>>,
}

/// A chapter.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Chapter {
    /// Unique among the chapters.
    pub id: String,
    /// Where it stands, and so how it is numbered.
    #[serde(default)]
    pub place: Place,
    /// The length of the whole chapter.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub limit: Option<Limit>,
    /// What it holds, in order.
    pub items: Vec<Item>,
}

/// Where a chapter stands.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Place {
    /// Before the first numbered chapter, without a number.
    Front,
    /// In the body, numbered.
    #[default]
    Body,
    /// After the body, "Annex A".
    Annex,
}

/// A part of a chapter.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[allow(clippy::large_enum_variant, reason = "an outline holds a few dozen")]
pub enum Item {
    /// A question and its answer.
    Question(Question),
    /// The table of the 23 objectives: treatment, lead, one line each.
    Overview,
    /// The sheets of the objectives.
    Objectives(Sheets),
    /// What the sheets say in one part, gathered.
    Collected(String),
    /// The rows of a question's table, one after the other in full.
    Cards(String),
    /// The abbreviations marked in the text, with their expansions.
    Abbreviations,
}

/// Which sheets are printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Sheets {
    /// Those treated in full; the others stand in the overview.
    Chosen,
    /// All 23 in order.
    All,
}

/// A question.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Question {
    /// Stable for ever: `methodology.lead`; in an objective's sheet, the part: `measures`.
    pub id: String,
    /// What kind of answer it takes.
    #[serde(flatten)]
    pub kind: QuestionKind,
    /// Whether it is listed as open until it is answered.
    #[serde(default, skip_serializing_if = "Required::is_never")]
    pub required: Required,
    /// Whether it is asked only after a certain answer to another question.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub shown_if: Option<Condition>,
    /// Whether it is asked only when the writer adds it.
    #[serde(default, skip_serializing_if = "is_false")]
    pub on_request: bool,
    /// Whether it is asked only in a review that follows an earlier one.
    #[serde(default, skip_serializing_if = "is_false")]
    pub only_with_earlier: bool,
    /// Whether the answer is printed in the report.
    #[serde(default = "yes", skip_serializing_if = "is_true")]
    pub printed: bool,
    /// The length of the answer.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub limit: Option<Limit>,
}

fn yes() -> bool {
    true
}

#[allow(clippy::trivially_copy_pass_by_ref, reason = "the shape serde asks for")]
fn is_true(value: &bool) -> bool {
    *value
}

#[allow(clippy::trivially_copy_pass_by_ref, reason = "the shape serde asks for")]
fn is_false(value: &bool) -> bool {
    !*value
}

/// What kind of answer a question takes.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum QuestionKind {
    /// One line of words, per language.
    Text,
    /// Blocks of text, per language.
    LongText,
    /// A number.
    Number,
    /// A day, a month or a year.
    Date,
    /// One of several options.
    Choice(Options),
    /// Any of several options.
    Choices(Options),
    /// A table whose rows the team writes.
    Records(Records),
}

/// What can be chosen.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Options {
    /// The ids of the options.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub options: Vec<String>,
    /// The reference data that give the options instead.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub options_from: Option<OptionSource>,
}

/// Reference data that give options.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum OptionSource {
    /// The ten guiding principles: `principle-1` to `principle-10`.
    Principles,
    /// Targets of the Sustainable Development Goals: `10.7`.
    SdgTargets,
    /// The review cycles: `imrf-2026`.
    Cycles,
}

/// A table whose rows the team writes.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Records {
    /// The columns: questions of any kind but records.
    pub fields: Vec<Question>,
    /// How the rows are printed.
    #[serde(default)]
    pub layout: RecordLayout,
    /// The columns printed in a table where not all are.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub columns: Option<Vec<String>>,
}

/// How the rows of a table are printed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum RecordLayout {
    /// As the rows of a table.
    #[default]
    Table,
    /// One after the other, each field on its own.
    Cards,
}

/// Whether a question is open until it is answered.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum Required {
    /// After a certain answer to another question.
    When(Condition),
    /// `true`: always; `false`: never.
    Flag(bool),
    /// Left out: never.
    #[default]
    #[serde(skip)]
    Unsaid,
}

impl Required {
    fn is_never(&self) -> bool {
        matches!(self, Required::Unsaid | Required::Flag(false))
    }
}

/// "If the choice made there is one of these."
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Condition {
    /// A question of kind choice; inside a sheet, one of its parts.
    pub question: String,
    /// The options of which one must be chosen.
    pub any_of: Vec<String>,
}

/// How long a text may be. Advice: one may write over it and cut later.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Limit {
    /// What is counted.
    pub unit: Unit,
    /// No fewer.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub minimum: Option<usize>,
    /// About so many.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub suggested: Option<usize>,
    /// No more.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub maximum: Option<usize>,
}

/// What a limit counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Unit {
    /// Words, by the convention of word processors.
    Words,
    /// Characters as a person counts them.
    Characters,
}

impl Template {
    /// An outline that ships.
    pub fn shipped(id: &str) -> Option<Template> {
        let (_, source) = SHIPPED.into_iter().find(|(shipped, _)| *shipped == id)?;
        // That the shipped files are sound is what the tests of this module hold.
        read(source.as_bytes()).ok()
    }

    /// Every question in the order of the outline, those of the objectives written out for each of the 23.
    pub fn questions(&self) -> Vec<Question> {
        self.chapters.iter().flat_map(|chapter| self.questions_of(chapter)).collect()
    }

    /// The questions of one chapter.
    pub fn questions_of(&self, chapter: &Chapter) -> Vec<Question> {
        let written_out = |item: &Item| match item {
            Item::Question(question) => vec![question.clone()],
            Item::Objectives(_) => (1..=OBJECTIVES).flat_map(|number| self.sheet(number)).collect(),
            Item::Overview | Item::Collected(_) | Item::Cards(_) | Item::Abbreviations => Vec::new(),
        };
        chapter.items.iter().flat_map(written_out).collect()
    }

    /// The question `id`.
    pub fn question(&self, id: &str) -> Option<Question> {
        let mut items = self.chapters.iter().flat_map(|chapter| &chapter.items);
        let asked = |item: &Item| match item {
            Item::Question(question) => (question.id == id).then(|| question.clone()),
            Item::Objectives(_) => self.question_of_sheet(id),
            Item::Overview | Item::Collected(_) | Item::Cards(_) | Item::Abbreviations => None,
        };
        items.find_map(asked)
    }

    fn question_of_sheet(&self, id: &str) -> Option<Question> {
        let (objective, part) = objective_part(id).filter(|(objective, _)| (1..=OBJECTIVES).contains(objective))?;
        let question = self.objective_sheet.iter().find(|question| question.id == part)?.for_objective(objective);
        // "objective.5.measures" is no id: numbers have two digits.
        (question.id == id).then_some(question)
    }

    /// The questions of one objective's sheet, with full ids.
    pub fn sheet(&self, objective: u8) -> Vec<Question> {
        self.objective_sheet.iter().map(|part| part.for_objective(objective)).collect()
    }

    /// The words of message `id`: those of the outline itself, in `words`' language, then in any it has, then Fluent's.
    pub fn message(&self, words: &Words, id: &str) -> String {
        let own = |language: &Language| self.words.get(language)?.get(id).cloned();
        own(&words.language())
            .or_else(|| words.lookup(id, &[]))
            .or_else(|| self.words.keys().find_map(own))
            .unwrap_or_else(|| id.to_owned())
    }

    /// The title of a chapter.
    pub fn chapter_title(&self, words: &Words, chapter: &Chapter) -> String {
        self.message(words, &format!("chapter-{}", chapter.id))
    }

    /// The label of a question.
    pub fn label(&self, words: &Words, question: &Question) -> String {
        self.message(words, &question.message_id())
    }

    /// The label of a column of a question's table.
    pub fn field_label(&self, words: &Words, question: &Question, field: &Question) -> String {
        self.message(words, &question.field_message_id(field))
    }
}

/// The id of a question of an objective's sheet: `objective.05.measures`.
pub fn objective_question(objective: u8, part: &str) -> String {
    format!("objective.{objective:02}.{part}")
}

/// The objective and the part that a question of an objective's sheet asks for.
pub fn objective_part(question: &str) -> Option<(u8, &str)> {
    let (number, part) = question.strip_prefix("objective.")?.split_once('.')?;
    Some((number.parse().ok()?, part))
}

impl Question {
    /// A question that is always asked, never required and printed.
    pub fn new(id: impl Into<String>, kind: QuestionKind) -> Self {
        Self {
            id: id.into(),
            kind,
            required: Required::Unsaid,
            shown_if: None,
            on_request: false,
            only_with_earlier: false,
            printed: true,
            limit: None,
        }
    }

    fn for_objective(&self, objective: u8) -> Question {
        let full = |condition: &Condition| Condition {
            question: objective_question(objective, &condition.question),
            any_of: condition.any_of.clone(),
        };
        Question {
            id: objective_question(objective, &self.id),
            shown_if: self.shown_if.as_ref().map(full),
            required: match &self.required {
                Required::When(condition) => Required::When(full(condition)),
                Required::Flag(flag) => Required::Flag(*flag),
                Required::Unsaid => Required::Unsaid,
            },
            ..self.clone()
        }
    }

    /// The id of the message that holds its label: the parts of an objective's sheet share one for all 23.
    pub fn message_id(&self) -> String {
        match objective_part(&self.id) {
            Some((_, part)) => format!("objective-{part}"),
            None => self.id.replace('.', "-"),
        }
    }

    /// The id of the message that holds the label of one of its columns.
    pub fn field_message_id(&self, field: &Question) -> String {
        format!("{}-{}", self.message_id(), field.id)
    }

    /// The columns of its table; none for other kinds.
    pub fn fields(&self) -> &[Question] {
        match &self.kind {
            QuestionKind::Records(records) => &records.fields,
            QuestionKind::Text
            | QuestionKind::LongText
            | QuestionKind::Number
            | QuestionKind::Date
            | QuestionKind::Choice(_)
            | QuestionKind::Choices(_) => &[],
        }
    }
}

impl QuestionKind {
    /// The name in a template file.
    pub fn name(&self) -> &'static str {
        match self {
            QuestionKind::Text => "text",
            QuestionKind::LongText => "long-text",
            QuestionKind::Number => "number",
            QuestionKind::Date => "date",
            QuestionKind::Choice(_) => "choice",
            QuestionKind::Choices(_) => "choices",
            QuestionKind::Records(_) => "records",
        }
    }

    /// Whether an answer is written in a language.
    pub fn is_prose(&self) -> bool {
        match self {
            QuestionKind::Text | QuestionKind::LongText => true,
            QuestionKind::Number
            | QuestionKind::Date
            | QuestionKind::Choice(_)
            | QuestionKind::Choices(_)
            | QuestionKind::Records(_) => false,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_shipped_outlines_are_sound_and_share_their_sheet() {
        let read_all: Vec<Template> = SHIPPED
            .iter()
            .map(|(id, source)| read(source.as_bytes()).unwrap_or_else(|faults| panic!("{id}: {faults:#?}")))
            .collect();
        assert_eq!(read_all[0].objective_sheet, read_all[1].objective_sheet);
        for (template, (id, _)) in read_all.iter().zip(SHIPPED) {
            assert_eq!(template.id, id);
        }
    }

    #[test]
    fn what_both_outlines_ask_they_ask_in_the_same_kind() {
        let short = Template::shipped("gcm-short").unwrap();
        let standard = Template::shipped("gcm-standard").unwrap();
        for question in short.questions() {
            if let Some(other) = standard.question(&question.id) {
                assert_eq!(question.kind.name(), other.kind.name(), "{}", question.id);
            }
        }
    }

    #[test]
    fn every_id_of_the_shipped_outlines_has_its_words() {
        for (id, _) in SHIPPED {
            let template = Template::shipped(id).unwrap();
            for message in template.message_ids() {
                assert!(review_locale::has_outline_message(&message), "{id}: gcm.ftl lacks {message}");
            }
        }
    }

    #[test]
    fn a_sheet_is_asked_23_times_with_its_conditions() {
        let template = Template::shipped("gcm-short").unwrap();
        let measures = template.question("objective.05.measures").unwrap();
        assert!(
            ["objective.5.measures", "objective.24.measures", "objective.05.gone"]
                .iter()
                .all(|id| template.question(id).is_none())
        );
        assert_eq!(measures.shown_if.unwrap().question, "objective.05.treatment");
        let asked = template.questions();
        let treatments = asked.iter().filter(|question| question.id.ends_with(".treatment")).count();
        assert_eq!(treatments, usize::from(OBJECTIVES));
    }
}
