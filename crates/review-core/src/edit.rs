//! An answer as a form gives it back becomes the contents of records: the whole answer in one language, tables with
//! all their rows.

use crate::answer::{Answer, Neutral, NeutralRow, Prose, ProseRow, Reason, Row, RowEntry};
use crate::draft::{Draft, record_key};
use crate::entry::{
    Entry, EntryError, LARGEST_ANSWER, MOST_ROWS, entry, is_row_id, neutral, not_applicable, not_available,
    with_removed, withdraw_reason,
};
use crate::record::RecordKey;
use crate::template::{Question, QuestionKind};
use review_locale::Language;
use serde::Serialize;

/// What `answer` makes of the answer to `question` in `language`; none takes back what stands there. Words in other
/// languages stay. `new_id` gives the ids of rows that have none yet.
pub fn edit(
    draft: &Draft,
    question: &Question,
    language: Language,
    answer: Option<Answer>,
    new_id: &mut dyn FnMut() -> String,
) -> Result<Vec<Entry>, EntryError> {
    let key = record_key(&question.id);
    let entries = match answer {
        None => nothing(draft, question, language),
        Some(Answer::NotApplicable(reason)) => vec![not_applicable(draft, question, given(reason)?)],
        Some(Answer::NotAvailable(reason)) => vec![not_available(draft, question, given(reason)?)],
        Some(Answer::Records(rows)) => Table { draft, question, language }.edit(rows, new_id)?,
        Some(answer) => match cell(&question.kind, answer)? {
            Cell::Neutral(value) => vec![entry(key, &value)],
            Cell::Prose(prose) => {
                let mut entries = withdraw_reason(draft, question);
                entries.push(entry(key.in_language(language), &prose));
                entries
            }
        },
    };
    let size: usize = entries.iter().map(|entry| entry.content.len()).sum();
    if size > LARGEST_ANSWER { Err(EntryError::TooLarge) } else { Ok(entries) }
}

/// "Not applicable" is taken back before the words under it are.
fn nothing(draft: &Draft, question: &Question, language: Language) -> Vec<Entry> {
    let key = record_key(&question.id);
    let reason = withdraw_reason(draft, question);
    if !reason.is_empty() {
        return reason;
    }
    match &question.kind {
        QuestionKind::Text => vec![entry(key.in_language(language), &Prose::Line(String::new()))],
        QuestionKind::LongText => vec![entry(key.in_language(language), &Prose::Blocks(Vec::new()))],
        QuestionKind::Records(_) => vec![entry(key, &Neutral::Rows(with_removed(draft, question, Vec::new())))],
        QuestionKind::Number | QuestionKind::Date | QuestionKind::Choice(_) | QuestionKind::Choices(_) => {
            vec![entry(key, &Neutral::Empty)]
        }
    }
}

fn given(reason: Reason) -> Result<Reason, EntryError> {
    if reason.reason.trim().is_empty() { Err(EntryError::ReasonNeeded) } else { Ok(reason) }
}

/// Where a value is kept.
enum Cell {
    Neutral(Neutral),
    Prose(Prose),
}

fn cell(kind: &QuestionKind, answer: Answer) -> Result<Cell, EntryError> {
    match (kind, answer) {
        (QuestionKind::Text, Answer::Text(text)) => Ok(Cell::Prose(Prose::Line(one_line(&text)))),
        (QuestionKind::LongText, Answer::LongText(blocks)) => Ok(Cell::Prose(Prose::Blocks(blocks))),
        (QuestionKind::Number, Answer::Number(source)) => neutral(kind, &source).map(Cell::Neutral),
        (QuestionKind::Date, Answer::Date(date)) => Ok(Cell::Neutral(Neutral::Date(date))),
        (QuestionKind::Choice(_), Answer::Choice(option)) => neutral(kind, &option).map(Cell::Neutral),
        (QuestionKind::Choices(_), Answer::Choices(options)) => neutral(kind, &options.join(",")).map(Cell::Neutral),
        (kind, _) => Err(EntryError::WrongKind(kind.name())),
    }
}

/// What is pasted may hold ends of lines; a no-break space is a choice of the writer's.
fn one_line(text: &str) -> String {
    text.split(char::is_control).filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ").trim().to_owned()
}

struct Table<'a> {
    draft: &'a Draft,
    question: &'a Question,
    language: Language,
}

impl Table<'_> {
    fn edit(&self, rows: Vec<Row>, new_id: &mut dyn FnMut() -> String) -> Result<Vec<Entry>, EntryError> {
        if !matches!(self.question.kind, QuestionKind::Records(_)) {
            return Err(EntryError::WrongKind(self.question.kind.name()));
        }
        if rows.len() > MOST_ROWS {
            return Err(EntryError::TooManyRows);
        }
        let key = record_key(&self.question.id);
        let (mut entries, mut list) = (Vec::new(), Vec::<RowEntry>::new());
        for (index, row) in rows.into_iter().enumerate() {
            let id = if row.id.is_empty() { new_id() } else { row.id.clone() };
            if !is_row_id(&id) || list.iter().any(|kept| kept.id == id) {
                return Err(EntryError::BadRowId { row: index + 1 });
            }
            entries.extend(self.row(index + 1, key.clone().with_row(id.clone()), row)?);
            list.push(RowEntry::kept(id));
        }
        entries.insert(0, entry(key, &Neutral::Rows(with_removed(self.draft, self.question, list))));
        Ok(entries)
    }

    fn row(&self, number: usize, key: RecordKey, row: Row) -> Result<Vec<Entry>, EntryError> {
        let prose_key = key.clone().in_language(self.language);
        let mut neutral: NeutralRow = self.kept(&key);
        let mut prose: ProseRow = self.kept(&prose_key);
        for (name, versions) in row.cells {
            let unknown = || EntryError::UnknownField { row: number, field: name.clone() };
            let field = self.question.fields().iter().find(|field| field.id == name).ok_or_else(unknown)?;
            let Some(answer) = versions.into_iter().next() else { continue };
            let wrong = |error| EntryError::Field { row: number, field: name.clone(), error: Box::new(error) };
            match cell(&field.kind, answer).map_err(wrong)? {
                Cell::Neutral(Neutral::Empty) => {}
                Cell::Neutral(value) => drop(neutral.insert(name.clone(), value)),
                Cell::Prose(words) if words.is_empty() => {}
                Cell::Prose(words) => drop(prose.insert(name.clone(), words)),
            }
        }
        let entries =
            [self.changed(key, &neutral, neutral.is_empty()), self.changed(prose_key, &prose, prose.is_empty())];
        Ok(entries.into_iter().flatten().collect())
    }

    /// What a record of a row holds in columns that the outline does not have: it is kept.
    fn kept<V: serde::de::DeserializeOwned + PartialEq>(
        &self,
        key: &RecordKey,
    ) -> std::collections::BTreeMap<String, V> {
        let stored: Vec<std::collections::BTreeMap<String, V>> = self.draft.values(key);
        let is_known = |name: &String| self.question.fields().iter().any(|field| field.id == *name);
        stored.into_iter().flatten().filter(|(name, _)| !is_known(name)).collect()
    }

    /// An entry, unless it would be the first of its record and say nothing.
    fn changed(&self, key: RecordKey, content: &impl Serialize, is_empty: bool) -> Option<Entry> {
        let is_new = self.draft.heads(&key).is_empty();
        (!(is_empty && is_new)).then(|| entry(key, content))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::record::{DraftId, Head, Origin, RevisionId};
    use crate::template::Template;
    use std::collections::BTreeMap;

    fn draft() -> Draft {
        let template = Template::shipped("gcm-short").unwrap();
        Draft { id: DraftId::default(), template, heads: BTreeMap::new(), images: BTreeMap::new() }
    }

    fn save(draft: &mut Draft, id: &str, language: Language, answer: Option<Answer>) {
        let question = draft.question(id).unwrap();
        let mut next = 0;
        let mut new_id = || {
            next += 1;
            format!("new-{next}")
        };
        for entry in edit(draft, &question, language, answer, &mut new_id).unwrap() {
            let revision = RevisionId(entry.key.to_string());
            let head = Head { revision, content: Some(entry.content), origin: Origin::Typed, at: String::new() };
            draft.heads.insert(entry.key, vec![head]);
        }
    }

    fn answer(draft: &Draft, id: &str, language: Language) -> Vec<Answer> {
        draft.answer(&draft.question(id).unwrap(), language)
    }

    fn row(id: &str, cells: &[(&str, Answer)]) -> Row {
        let cells = cells.iter().map(|(field, answer)| ((*field).to_owned(), vec![answer.clone()])).collect();
        Row { id: id.to_owned(), cells }
    }

    fn text(text: &str) -> Answer {
        Answer::Text(text.to_owned())
    }

    #[test]
    fn rows_are_changed_added_and_removed_and_other_languages_stay() {
        let mut draft = draft();
        let id = "methodology.consultations";
        let place = |words: &str| ("place", text(words));
        let women = ("women", Answer::Number("12".to_owned()));
        let both = vec![row("a", &[place("Rabat"), women.clone()]), row("b", &[place("Fès")])];
        save(&mut draft, id, Language::Fr, Some(Answer::Records(both)));
        save(
            &mut draft,
            id,
            Language::Ar,
            Some(Answer::Records(vec![row("", &[]), row("a", &[place("الرباط"), women])])),
        );
        let [Answer::Records(rows)] = &answer(&draft, id, Language::Fr)[..] else { panic!("rows expected") };
        assert_eq!(rows.iter().map(|row| row.id.as_str()).collect::<Vec<_>>(), ["new-1", "a"]);
        assert_eq!(rows[1].cells["place"], [text("Rabat")]);
        assert_eq!(rows[1].cells["women"], [Answer::Number("12".to_owned())]);
        save(&mut draft, id, Language::Fr, None);
        assert_eq!(answer(&draft, id, Language::Ar), []);
    }

    #[test]
    fn a_reason_covers_the_words_and_is_taken_back_before_them() {
        let mut draft = draft();
        let (id, lang) = ("cover.authority", Language::En);
        save(&mut draft, id, lang, Some(text("Ministry\r\nof\u{a0}Labour ")));
        let reason = |language: Language| Reason {
            reason: "none".to_owned(),
            printed: BTreeMap::from([(language, "Printed".to_owned())]),
            ..Reason::default()
        };
        save(&mut draft, id, lang, Some(Answer::NotApplicable(reason(Language::En))));
        save(&mut draft, id, lang, Some(Answer::NotAvailable(reason(Language::Fr))));
        let [Answer::NotAvailable(both)] = &answer(&draft, id, lang)[..] else { panic!("a reason expected") };
        assert_eq!(both.printed.len(), 2);
        save(&mut draft, id, lang, None);
        assert_eq!(answer(&draft, id, lang), [text("Ministry of\u{a0}Labour")]);
        save(&mut draft, id, lang, None);
        assert_eq!(answer(&draft, id, lang), []);
    }

    #[test]
    fn what_does_not_fit_the_question_is_refused() {
        let draft = draft();
        let refused = |id: &str, answer: Answer| {
            let question = draft.question(id).unwrap();
            edit(&draft, &question, Language::En, Some(answer), &mut String::new).unwrap_err()
        };
        assert_eq!(refused("cover.deadline", text("soon")), EntryError::WrongKind("date"));
        let number = ("women", Answer::Number("some".to_owned()));
        let wrong = refused("methodology.consultations", Answer::Records(vec![row("a", &[number])]));
        assert!(matches!(wrong, EntryError::Field { row: 1, .. }), "{wrong}");
        let twice = vec![row("a", &[]), row("a", &[])];
        assert_eq!(refused("methodology.consultations", Answer::Records(twice)), EntryError::BadRowId { row: 2 });
        assert_eq!(refused("cover.title", Answer::NotApplicable(Reason::default())), EntryError::ReasonNeeded);
    }
}
