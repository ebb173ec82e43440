//! Reading an outline file: every fault at once, each with its place in the file.
//!
//! The file may come from anywhere: it is bounded in size, and JSON nests at most 128 deep (serde_json's limit). Each
//! part is read on its own, so that a fault in one does not hide the faults of the others.

use super::{
    Chapter, Condition, Fault, FaultKind, Item, Limit, OBJECTIVES, Options, Question, QuestionKind, Required, SHIPPED,
    Template, objective_part, objective_question,
};
use crate::cover::is_cover;
use review_locale::has_outline_message;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value};
use std::collections::{BTreeMap, BTreeSet};

/// The largest outline file, in bytes. The larger of the two that ship has 12,000.
pub const LARGEST_FILE: usize = 1024 * 1024;

/// Stands where a part could not be read, so that the parts after it keep their places and the rules between the parts
/// are checked too. No id may be written so.
const STAND_IN: &str = "?";

const TEMPLATE_KEYS: &[&str] = &["id", "version", "objective_sheet", "chapters", "words"];
const CHAPTER_KEYS: &[&str] = &["id", "place", "limit", "items"];
const QUESTION_KEYS: &[&str] = &[
    "id",
    "kind",
    "required",
    "shown_if",
    "on_request",
    "only_with_earlier",
    "printed",
    "limit",
    "options",
    "options_from",
    "fields",
    "layout",
    "columns",
];

/// Reads an outline, or says everything that is wrong with the file.
pub fn read(bytes: &[u8]) -> Result<Template, Vec<Fault>> {
    let root = parse(bytes).map_err(|kind| vec![Fault { path: String::new(), kind }])?;
    let mut reader = Reader::default();
    let template = reader.template(&root);
    match template {
        Some(template) if reader.faults.is_empty() => Ok(template),
        Some(_) | None => Err(reader.faults),
    }
}

fn parse(bytes: &[u8]) -> Result<Value, FaultKind> {
    if bytes.len() > LARGEST_FILE {
        return Err(FaultKind::TooLarge { limit: LARGEST_FILE });
    }
    serde_json::from_slice(bytes).map_err(|error| FaultKind::NotJson { reason: error.to_string() })
}

#[derive(Default)]
struct Reader {
    faults: Vec<Fault>,
}

impl Reader {
    fn fault(&mut self, path: &str, kind: FaultKind) {
        self.faults.push(Fault { path: path.to_owned(), kind });
    }

    fn shape(&mut self, path: &str, reason: &dyn ToString) {
        self.fault(path, FaultKind::Shape { reason: reason.to_string() });
    }

    fn template(&mut self, root: &Value) -> Option<Template> {
        let object = self.object("", root, TEMPLATE_KEYS)?;
        let id: Option<String> = self.field("", object, "id");
        let version: Option<u32> = self.field("", object, "version");
        let words: BTreeMap<_, _> = match object.get("words") {
            Some(words) => self.value("/words", words).unwrap_or_default(),
            None => BTreeMap::new(),
        };
        let objective_sheet = self.each("/objective_sheet", object.get("objective_sheet"), Reader::question);
        let chapters = match object.get("chapters") {
            Some(chapters) => self.each("/chapters", Some(chapters), Reader::chapter),
            None => {
                self.shape("/chapters", &"missing field `chapters`");
                Vec::new()
            }
        };
        let id = id.unwrap_or_else(|| STAND_IN.to_owned());
        let template = Template { id, version: version.unwrap_or_default(), objective_sheet, chapters, words };
        let incomplete = !self.faults.is_empty();
        Check { template: &template, incomplete, faults: &mut self.faults }.run();
        Some(template)
    }

    fn chapter(&mut self, path: &str, value: &Value) -> Chapter {
        let Some(object) = self.object(path, value, CHAPTER_KEYS) else {
            return Chapter { id: STAND_IN.to_owned(), place: Default::default(), limit: None, items: Vec::new() };
        };
        let id = self.field(path, object, "id");
        let place = self.optional(path, object, "place").unwrap_or_default();
        let limit = self.optional(path, object, "limit");
        let items = self.each(&format!("{path}/items"), object.get("items"), Reader::item);
        Chapter { id: id.unwrap_or_else(|| STAND_IN.to_owned()), place, limit, items }
    }

    fn item(&mut self, path: &str, value: &Value) -> Item {
        match value.get("question") {
            Some(question) => Item::Question(self.question(&format!("{path}/question"), question)),
            None => self.value(path, value).unwrap_or(Item::Abbreviations),
        }
    }

    fn question(&mut self, path: &str, value: &Value) -> Question {
        self.readable_question(path, value).unwrap_or_else(|| Question::new(STAND_IN, QuestionKind::Text))
    }

    fn readable_question(&mut self, path: &str, value: &Value) -> Option<Question> {
        let object = self.object(path, value, QUESTION_KEYS)?;
        // The columns are read one by one, for the faults in each; then the question as a whole.
        let fields = self.each(&format!("{path}/fields"), object.get("fields"), Reader::question);
        let mut outer = object.clone();
        if outer.contains_key("fields") {
            outer.insert("fields".to_owned(), Value::Array(Vec::new()));
        }
        let mut question: Question = self.value(path, &Value::Object(outer))?;
        if let QuestionKind::Records(records) = &mut question.kind {
            records.fields = fields;
        }
        Some(question)
    }

    fn object<'v>(&mut self, path: &str, value: &'v Value, keys: &[&str]) -> Option<&'v Map<String, Value>> {
        let Some(object) = value.as_object() else {
            self.shape(path, &"an object is needed");
            return None;
        };
        for key in object.keys().filter(|key| !keys.contains(&key.as_str())) {
            self.shape(&format!("{path}/{}", pointer(key)), &format!("unknown field `{key}`"));
        }
        Some(object)
    }

    fn each<T>(&mut self, path: &str, list: Option<&Value>, read: fn(&mut Self, &str, &Value) -> T) -> Vec<T> {
        let items = match list {
            None => return Vec::new(),
            Some(Value::Array(items)) => items,
            Some(_) => {
                self.shape(path, &"a list is needed");
                return Vec::new();
            }
        };
        let numbered = items.iter().enumerate();
        numbered.map(|(index, item)| read(self, &format!("{path}/{index}"), item)).collect()
    }

    fn field<T: DeserializeOwned>(&mut self, path: &str, object: &Map<String, Value>, key: &str) -> Option<T> {
        match object.get(key) {
            Some(value) => self.value(&format!("{path}/{key}"), value),
            None => {
                self.shape(path, &format!("missing field `{key}`"));
                None
            }
        }
    }

    fn optional<T: DeserializeOwned>(&mut self, path: &str, object: &Map<String, Value>, key: &str) -> Option<T> {
        self.value(&format!("{path}/{key}"), object.get(key)?)
    }

    fn value<T: DeserializeOwned>(&mut self, path: &str, value: &Value) -> Option<T> {
        match T::deserialize(value) {
            Ok(read) => Some(read),
            Err(error) => {
                self.shape(path, &error);
                None
            }
        }
    }
}

/// A key as a token of a JSON Pointer.
fn pointer(key: &str) -> String {
    key.replace('~', "~0").replace('/', "~1")
}

/// The rules that hold between the parts of an outline.
struct Check<'a> {
    template: &'a Template,
    /// Whether stand-ins are among the parts; they were reported where they stand.
    incomplete: bool,
    faults: &'a mut Vec<Fault>,
}

impl Check<'_> {
    fn run(&mut self) {
        let template = self.template;
        self.ids();
        if template.chapters.iter().all(|chapter| chapter.items.is_empty()) {
            self.fault("/chapters", FaultKind::Empty);
        }
        for (path, question, prefix) in located(template) {
            self.question(&path, question, &prefix);
        }
        for (chapter_index, chapter) in template.chapters.iter().enumerate() {
            let path = format!("/chapters/{chapter_index}");
            self.limit(&format!("{path}/limit"), chapter.limit.as_ref());
            for (item_index, item) in chapter.items.iter().enumerate() {
                self.item(&format!("{path}/items/{item_index}"), item);
            }
        }
        for id in template.message_ids() {
            let known = has_outline_message(&id) || template.words.values().any(|words| words.contains_key(&id));
            if !known && !self.stands_in(&id) {
                self.fault("/words", FaultKind::NoWords { id });
            }
        }
    }

    fn fault(&mut self, path: &str, kind: FaultKind) {
        self.faults.push(Fault { path: path.to_owned(), kind });
    }

    fn stands_in(&self, id: &str) -> bool {
        self.incomplete && id.ends_with(STAND_IN)
    }

    fn ids(&mut self) {
        let template = self.template;
        self.plain_id("/id", &template.id);
        let shipped = SHIPPED.iter().any(|(id, _)| *id == template.id);
        if shipped && !template.words.is_empty() {
            self.fault("/id", FaultKind::ReservedId { id: template.id.clone() });
        }
        let mut seen = BTreeSet::new();
        for (index, chapter) in template.chapters.iter().enumerate() {
            let path = format!("/chapters/{index}/id");
            self.plain_id(&path, &chapter.id);
            if !seen.insert(&chapter.id) && !self.stands_in(&chapter.id) {
                self.fault(&path, FaultKind::RepeatedId { id: chapter.id.clone() });
            }
        }
        let mut seen = BTreeSet::new();
        for (path, question, prefix) in located(template) {
            let id = format!("{prefix}{}", question.id);
            if self.stands_in(&id) {
                continue;
            }
            if !is_question_id(&question.id) {
                self.fault(&format!("{path}/id"), FaultKind::BadId { id: question.id.clone() });
            }
            if (objective_part(&id).is_some() || is_cover(&id)) && prefix.is_empty() {
                self.fault(&format!("{path}/id"), FaultKind::ReservedId { id: id.clone() });
            }
            if !seen.insert(id.replace('.', "-")) {
                self.fault(&format!("{path}/id"), FaultKind::RepeatedId { id: question.id.clone() });
            }
        }
    }

    fn plain_id(&mut self, path: &str, id: &str) {
        if !is_plain_id(id) && !self.stands_in(id) {
            self.fault(path, FaultKind::BadId { id: id.to_owned() });
        }
    }

    fn question(&mut self, path: &str, question: &Question, prefix: &str) {
        self.limit(&format!("{path}/limit"), question.limit.as_ref());
        if let Some(condition) = &question.shown_if {
            self.condition(&format!("{path}/shown_if"), condition, prefix);
        }
        if let Required::When(condition) = &question.required {
            self.condition(&format!("{path}/required"), condition, prefix);
        }
        match &question.kind {
            QuestionKind::Choice(options) | QuestionKind::Choices(options) => self.options(path, options),
            QuestionKind::Records(records) => {
                if records.fields.is_empty() {
                    self.fault(&format!("{path}/fields"), FaultKind::Empty);
                }
                let ids: BTreeSet<&str> = records.fields.iter().map(|field| field.id.as_str()).collect();
                if ids.len() < records.fields.len() {
                    self.fault(&format!("{path}/fields"), FaultKind::RepeatedId { id: question.id.clone() });
                }
                for (index, field) in records.fields.iter().enumerate() {
                    self.field(&format!("{path}/fields/{index}"), field);
                }
                for column in records.columns.iter().flatten().filter(|column| !ids.contains(column.as_str())) {
                    self.fault(&format!("{path}/columns"), FaultKind::UnknownOption { id: column.clone() });
                }
            }
            QuestionKind::Text | QuestionKind::LongText | QuestionKind::Number | QuestionKind::Date => {}
        }
    }

    fn field(&mut self, path: &str, field: &Question) {
        self.plain_id(&format!("{path}/id"), &field.id);
        self.limit(&format!("{path}/limit"), field.limit.as_ref());
        match &field.kind {
            QuestionKind::Choice(options) | QuestionKind::Choices(options) => self.options(path, options),
            QuestionKind::Records(_) => self.fault(path, FaultKind::NestedRecords),
            QuestionKind::Text | QuestionKind::LongText | QuestionKind::Number | QuestionKind::Date => {}
        }
    }

    fn options(&mut self, path: &str, options: &Options) {
        if options.options.is_empty() && options.options_from.is_none() {
            self.fault(&format!("{path}/options"), FaultKind::NoOptions);
        }
        for (index, option) in options.options.iter().enumerate() {
            let path = format!("{path}/options/{index}");
            self.plain_id(&path, option);
            if options.options[..index].contains(option) {
                self.fault(&path, FaultKind::RepeatedId { id: option.clone() });
            }
        }
    }

    fn condition(&mut self, path: &str, condition: &Condition, prefix: &str) {
        let wanted = format!("{prefix}{}", condition.question);
        let found =
            located(self.template).into_iter().find(|(_, question, own)| format!("{own}{}", question.id) == wanted);
        let Some((_, Question { kind: QuestionKind::Choice(choice), .. }, _)) = found else {
            return self.fault(path, FaultKind::UnknownQuestion { id: condition.question.clone() });
        };
        for option in condition.any_of.iter().filter(|option| !choice.options.contains(option)) {
            self.fault(path, FaultKind::UnknownOption { id: option.clone() });
        }
    }

    fn limit(&mut self, path: &str, limit: Option<&Limit>) {
        let bounds = limit.map(|limit| [limit.minimum, limit.suggested, limit.maximum]);
        let given: Vec<usize> = bounds.into_iter().flatten().flatten().collect();
        if !given.is_sorted() {
            self.fault(path, FaultKind::BadLimit);
        }
    }

    fn item(&mut self, path: &str, item: &Item) {
        match item {
            Item::Collected(part) => {
                if !self.template.objective_sheet.iter().any(|question| question.id == *part) {
                    self.fault(path, FaultKind::UnknownQuestion { id: part.clone() });
                }
            }
            Item::Cards(id) => {
                let is_records = |question: &Question| !question.fields().is_empty() && question.id == *id;
                if !located(self.template).iter().any(|(_, question, _)| is_records(question)) {
                    self.fault(path, FaultKind::UnknownQuestion { id: id.clone() });
                }
            }
            Item::Objectives(_) | Item::Overview => {
                if !self.template.objective_sheet.iter().any(|question| question.id == super::TREATMENT) {
                    self.fault(path, FaultKind::NoSheet);
                }
            }
            Item::Question(_) | Item::Abbreviations => {}
        }
    }
}

/// Every question with its place in the file and what stands before its id.
fn located(template: &Template) -> Vec<(String, &Question, String)> {
    let sheet = template.objective_sheet.iter().enumerate();
    let mut found: Vec<_> = sheet
        .map(|(index, question)| (format!("/objective_sheet/{index}"), question, objective_question(1, "")))
        .collect();
    for (chapter_index, chapter) in template.chapters.iter().enumerate() {
        for (item_index, item) in chapter.items.iter().enumerate() {
            if let Item::Question(question) = item {
                let path = format!("/chapters/{chapter_index}/items/{item_index}/question");
                found.push((path, question, String::new()));
            }
        }
    }
    found
}

fn is_plain_id(id: &str) -> bool {
    id.starts_with(|c: char| c.is_ascii_lowercase())
        && id.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
        && id.len() <= 64
}

fn is_question_id(id: &str) -> bool {
    id.len() <= 128 && id.split('.').all(is_plain_id)
}

impl Template {
    /// The ids of all messages that the outline needs.
    pub fn message_ids(&self) -> BTreeSet<String> {
        let mut ids: BTreeSet<String> = self.chapters.iter().map(|chapter| format!("chapter-{}", chapter.id)).collect();
        let mut asked: Vec<Question> = self.questions();
        // An outline may keep a sheet without printing it.
        asked.extend((1..=OBJECTIVES).take(1).flat_map(|number| self.sheet(number)));
        for question in &asked {
            let id = question.message_id();
            ids.extend(option_ids(&id, &question.kind));
            for field in question.fields() {
                let id = question.field_message_id(field);
                ids.extend(option_ids(&id, &field.kind));
                ids.insert(id);
            }
            ids.insert(id);
        }
        ids
    }
}

fn option_ids(id: &str, kind: &QuestionKind) -> Vec<String> {
    match kind {
        QuestionKind::Choice(options) | QuestionKind::Choices(options) => {
            options.options.iter().map(|option| format!("{id}-{option}")).collect()
        }
        QuestionKind::Text
        | QuestionKind::LongText
        | QuestionKind::Number
        | QuestionKind::Date
        | QuestionKind::Records(_) => Vec::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use expect_test::{Expect, expect};
    use review_locale::{Isolation, Language, Words};

    fn check(source: &str, expected: &Expect) {
        let faults = read(source.as_bytes()).unwrap_err();
        let lines: Vec<String> = faults.iter().map(Fault::to_string).collect();
        expected.assert_eq(&lines.join("\n"));
    }

    #[test]
    fn a_teams_own_outline_carries_its_words() {
        let source = r#"{"id": "our-outline", "version": 1,
            "chapters": [{"id": "views", "items": [{"question": {"id": "views.youth", "kind": "long-text"}}]}],
            "words": {"en": {"chapter-views": "Views", "views-youth": "Views of young people"}}}"#;
        let template = read(source.as_bytes()).unwrap();
        let words = Words::new(Language::Fr, Isolation::Off);
        assert_eq!(template.label(&words, &template.questions()[0]), "Views of young people");
    }

    #[test]
    fn every_fault_is_listed_with_its_place() {
        check(
            r#"{"id": "Our Outline", "version": "one", "colour": "blue",
                "objective_sheet": [{"id": "measures", "kind": "long-text",
                    "shown_if": {"question": "treatment", "any_of": ["full"]}}],
                "chapters": [
                    {"id": "a", "items": [
                        {"question": {"id": "a.b", "kind": "essay"}},
                        {"question": {"id": "a.c", "kind": "choice"}},
                        {"question": {"id": "a.d", "kind": "records", "fields": [
                            {"id": "x", "kind": "records", "fields": []},
                            {"id": "y", "kind": "text", "hue": 1}], "columns": ["z"]}},
                        {"objectives": "all"}]},
                    {"id": "a", "items": [
                        {"question": {"id": "a.c", "kind": "text", "limit": {"unit": "words", "minimum": 9, "maximum": 3}}},
                        {"collected": "nothing"}, "overwiew"]}]}"#,
            &expect![[r#"
                /colour: fault-shape unknown field `colour`
                /version: fault-shape invalid type: string "one", expected u32
                /chapters/0/items/0/question: fault-shape unknown variant `essay`, expected one of `text`, `long-text`, `number`, `date`, `choice`, `choices`, `records`
                /chapters/0/items/2/question/fields/1/hue: fault-shape unknown field `hue`
                /chapters/1/items/2: fault-shape unknown variant `overwiew`, expected one of `question`, `overview`, `objectives`, `collected`, `cards`, `abbreviations`
                /id: fault-bad-id Our Outline
                /chapters/1/id: fault-repeated-id a
                /chapters/1/items/0/question/id: fault-repeated-id a.c
                /objective_sheet/0/shown_if: fault-unknown-question treatment
                /chapters/0/items/1/question/options: fault-no-options 
                /chapters/0/items/2/question/fields/0: fault-nested-records 
                /chapters/0/items/2/question/columns: fault-unknown-option z
                /chapters/1/items/0/question/limit: fault-bad-limit 
                /chapters/0/items/3: fault-no-sheet 
                /chapters/1/items/1: fault-unknown-question nothing
                /words: fault-no-words a-c
                /words: fault-no-words a-d
                /words: fault-no-words a-d-x
                /words: fault-no-words a-d-y
                /words: fault-no-words chapter-a"#]],
        );
    }

    #[test]
    fn what_is_no_outline_is_said() {
        check("", &expect![": fault-not-json EOF while parsing a value at line 1 column 0"]);
        check("[]", &expect![": fault-shape an object is needed"]);
        check(
            "{}",
            &expect![[r#"
            : fault-shape missing field `id`
            : fault-shape missing field `version`
            /chapters: fault-shape missing field `chapters`
            /chapters: fault-empty "#]],
        );
        check(&"[".repeat(5000), &expect![": fault-not-json recursion limit exceeded at line 1 column 128"]);
        check(&" ".repeat(LARGEST_FILE + 1), &expect![": fault-too-large 1048576"]);
    }
}
