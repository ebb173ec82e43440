//! What is left to do in a draft: findings are data, never errors, and none of them blocks an export.

use crate::answer::{Answer, Row};
use crate::cover;
use crate::document::Document;
use crate::draft::{Draft, record_key};
use crate::outline_view::{Section, SectionId};
use crate::record::{RecordKey, RecordKind};
use crate::reference::REFERENCE;
use crate::template::{
    Chapter, Item, Limit, OBJECTIVES, OptionSource, Options, Question, QuestionKind, Required, Sheets, TREATMENT, Unit,
    objective_question,
};
use crate::text::{Block, plain_text};
use crate::wording::Official;
use review_locale::{Arg, Language, count_words};
use serde::Serialize;
use serde::de::IgnoredAny;
use std::collections::{BTreeMap, BTreeSet};
use unicode_segmentation::UnicodeSegmentation;

/// Something is left to do.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Finding {
    /// The question or chapter that it is about.
    pub question: String,
    /// The language, where it is about the text in one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub language: Option<Language>,
    /// What it is.
    #[serde(flatten)]
    pub kind: FindingKind,
}

/// What is left to do.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "finding", rename_all = "kebab-case")]
pub enum FindingKind {
    /// A required question has no answer.
    Open,
    /// It is answered in another language but not in this one.
    MissingInLanguage,
    /// Longer than it may be.
    TooLong {
        /// What is there.
        count: usize,
        /// What may be.
        maximum: usize,
        /// What is counted.
        #[serde(serialize_with = "unit_name")]
        unit: Unit,
    },
    /// Shorter than it must be.
    TooShort {
        /// What is there.
        count: usize,
        /// What must be.
        minimum: usize,
        /// What is counted.
        #[serde(serialize_with = "unit_name")]
        unit: Unit,
    },
    /// Colleagues wrote different things at the same time.
    Conflict,
    /// Carried over from an earlier review and not confirmed.
    ToConfirm,
    /// The store holds something there that cannot be read as an answer.
    Unreadable,
    /// The answer names an option that the outline does not have.
    UnknownOption {
        /// The option.
        option: String,
    },
    /// The draft answers a question that is not asked any more after another answer.
    NotAsked,
    /// The draft answers a question that its outline does not ask.
    NotInOutline,
    /// A picture has no alternative text: those who do not see it are not told what it shows.
    Undescribed,
    /// Official wording that was not seen at its source is printed.
    Unverified {
        /// The words.
        text: String,
    },
}

#[allow(clippy::trivially_copy_pass_by_ref, reason = "the shape serde asks for")]
fn unit_name<S: serde::Serializer>(unit: &Unit, serializer: S) -> Result<S::Ok, S::Error> {
    unit.serialize(serializer)
}

impl FindingKind {
    /// The id of the message that says so.
    pub fn message_id(&self) -> &'static str {
        match self {
            FindingKind::Open => "finding-open",
            FindingKind::MissingInLanguage => "finding-missing-in-language",
            FindingKind::TooLong { unit: Unit::Words, .. } => "finding-too-many-words",
            FindingKind::TooLong { unit: Unit::Characters, .. } => "finding-too-many-characters",
            FindingKind::TooShort { unit: Unit::Words, .. } => "finding-too-few-words",
            FindingKind::TooShort { unit: Unit::Characters, .. } => "finding-too-few-characters",
            FindingKind::Conflict => "finding-conflict",
            FindingKind::ToConfirm => "finding-to-confirm",
            FindingKind::Unreadable => "finding-unreadable",
            FindingKind::UnknownOption { .. } => "finding-unknown-option",
            FindingKind::NotAsked => "finding-not-asked",
            FindingKind::NotInOutline => "finding-not-in-outline",
            FindingKind::Undescribed => "finding-undescribed",
            FindingKind::Unverified { .. } => "finding-unverified",
        }
    }

    /// What is inserted into that message, by name.
    pub fn args(&self) -> Vec<(&'static str, Arg<'_>)> {
        match self {
            FindingKind::TooLong { count, maximum: bound, .. }
            | FindingKind::TooShort { count, minimum: bound, .. } => {
                vec![("count", Arg::from(*count)), ("bound", Arg::from(*bound))]
            }
            FindingKind::UnknownOption { option: text } | FindingKind::Unverified { text } => {
                vec![("text", Arg::from(text))]
            }
            FindingKind::Open
            | FindingKind::MissingInLanguage
            | FindingKind::Conflict
            | FindingKind::ToConfirm
            | FindingKind::Unreadable
            | FindingKind::NotAsked
            | FindingKind::NotInOutline
            | FindingKind::Undescribed => Vec::new(),
        }
    }
}

/// What is left to do in the draft in `languages`, in the order of the outline, the cover first.
pub fn check(draft: &Draft, languages: &[Language]) -> Vec<Finding> {
    let questions: Vec<Question> = cover::questions().into_iter().chain(draft.template.questions()).collect();
    let mut findings = Vec::new();
    questions.iter().for_each(|question| check_question(draft, question, languages, &mut findings));
    draft.template.chapters.iter().for_each(|chapter| check_chapter(draft, chapter, languages, &mut findings));
    let asked: BTreeSet<&str> = questions.iter().map(|question| question.id.as_str()).collect();
    check_records(draft, &|_| true, &asked, &mut findings);
    check_principles(draft, &questions, languages, &mut findings);
    if prints_objectives(draft) {
        (1..=OBJECTIVES).for_each(|objective| check_title(draft, objective, languages, &mut findings));
    }
    in_readers_order(draft, &mut findings);
    findings
}

/// What is doubtful in a written report: the id of a message, and the number that is inserted into it. Said, never a
/// reason not to write it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Doubt {
    /// The message.
    pub message_id: &'static str,
    /// How many; none where nothing is counted.
    pub count: Option<usize>,
}

/// What is doubtful in the report `document` of `draft`, which was to be marked as a draft, or not.
pub fn doubts(draft: &Draft, document: &Document, wanted_draft: bool) -> Vec<Doubt> {
    let mut doubts = Vec::new();
    if document.info.lost_references > 0 {
        doubts.push(Doubt { message_id: "lost-references", count: Some(document.info.lost_references) });
    }
    if document.info.draft {
        if !wanted_draft {
            doubts.push(Doubt { message_id: "draft-because-of-conflict", count: None });
        }
        return doubts;
    }
    let findings = check(draft, &[document.lang]);
    let unverified = findings.iter().filter(|finding| matches!(finding.kind, FindingKind::Unverified { .. })).count();
    let carried = findings.iter().filter(|finding| finding.kind == FindingKind::ToConfirm);
    let unconfirmed = carried.map(|finding| &finding.question).collect::<BTreeSet<_>>().len();
    let counted = [("unverified-wording", unverified), ("unconfirmed-answers", unconfirmed)];
    let counted = counted.into_iter().filter(|(_, count)| *count > 0);
    doubts.extend(counted.map(|(message_id, count)| Doubt { message_id, count: Some(count) }));
    doubts
}

/// What [`check`] says of one section, without a look at the others: for what is shown while somebody writes there.
pub fn check_section(draft: &Draft, section: &Section, languages: &[Language]) -> Vec<Finding> {
    let mut findings = Vec::new();
    section.questions.iter().for_each(|question| check_question(draft, question, languages, &mut findings));
    if let SectionId::Chapter(id) = &section.id {
        let chapter = draft.template.chapters.iter().filter(|chapter| chapter.id == *id);
        chapter.for_each(|chapter| check_chapter(draft, chapter, languages, &mut findings));
    }
    let asked: BTreeSet<&str> = section.questions.iter().map(|question| question.id.as_str()).collect();
    check_records(draft, &|path| asked.contains(path), &asked, &mut findings);
    check_principles(draft, &section.questions, languages, &mut findings);
    if let SectionId::Objective(objective) = section.id {
        check_title(draft, objective, languages, &mut findings);
    }
    findings
}

/// The cover first, then the chapters as they are read; what names nothing of the outline comes last.
fn in_readers_order(draft: &Draft, findings: &mut [Finding]) {
    let mut order: Vec<String> = cover::questions().into_iter().map(|question| question.id).collect();
    for chapter in &draft.template.chapters {
        order.push(chapter.id.clone());
        order.extend(draft.template.questions_of(chapter).into_iter().map(|question| question.id));
    }
    let positions: BTreeMap<String, usize> = order.into_iter().zip(0..).collect();
    findings.sort_by_key(|finding| positions.get(&finding.question).copied().unwrap_or(usize::MAX));
}

/// The answers to a question in each of the six languages.
type Versions = [(Language, Vec<Answer>)];

fn check_question(draft: &Draft, question: &Question, languages: &[Language], findings: &mut Vec<Finding>) {
    let versions = Language::ALL.map(|language| (language, draft.answer(question, language)));
    let is_answered = versions.iter().any(|(_, answers)| !answers.is_empty());
    match (draft.is_asked(question), is_answered) {
        (false, false) => {}
        (false, true) => findings.push(finding(question, None, FindingKind::NotAsked)),
        (true, false) if is_required(draft, question) => findings.push(finding(question, None, FindingKind::Open)),
        (true, false) => {}
        (true, true) => {
            for language in languages {
                check_answers(question, *language, &versions, findings);
            }
        }
    }
}

fn check_answers(question: &Question, language: Language, versions: &Versions, findings: &mut Vec<Finding>) {
    let here = versions.iter().filter(|(known, _)| *known == language);
    let answers: Vec<&Answer> = here.flat_map(|(_, answers)| answers).collect();
    if answers.is_empty() || lacks_words(question, language, &answers, versions) {
        findings.push(finding(question, Some(language), FindingKind::MissingInLanguage));
    }
    answers.into_iter().for_each(|answer| check_answer(question, language, answer, findings));
}

/// Whether a cell of a table has words in another language and none in this one.
fn lacks_words(question: &Question, language: Language, answers: &[&Answer], versions: &Versions) -> bool {
    let prose: Vec<&Question> = question.fields().iter().filter(|field| field.kind.is_prose()).collect();
    let [Answer::Records(rows)] = answers else { return false };
    let here = |row: &str, field: &str| rows.iter().any(|known| known.id == row && known.cells.contains_key(field));
    let others = versions.iter().filter(|(other, _)| *other != language);
    others.flat_map(|(_, answers)| answers).any(|answer| match answer {
        Answer::Records(rows) => rows
            .iter()
            .any(|row| prose.iter().any(|field| row.cells.contains_key(&field.id) && !here(&row.id, &field.id))),
        _ => false,
    })
}

/// Whether a question is open until it is answered, given the other answers.
pub fn is_required(draft: &Draft, question: &Question) -> bool {
    match &question.required {
        Required::When(condition) => draft.holds(condition),
        Required::Flag(required) => *required,
        Required::Unsaid => false,
    }
}

fn check_answer(question: &Question, language: Language, answer: &Answer, findings: &mut Vec<Finding>) {
    let mut say = |kind| {
        let is_prose = question.kind.is_prose() || matches!(answer, Answer::Records(_));
        let finding = finding(question, is_prose.then_some(language), kind);
        if !findings.contains(&finding) {
            findings.push(finding);
        }
    };
    match (answer, &question.kind) {
        (Answer::Text(text), _) => check_length(question.limit.as_ref(), text, &mut say),
        (Answer::LongText(blocks), _) => check_text(question.limit.as_ref(), blocks, &mut say),
        (Answer::Choice(option), QuestionKind::Choice(options)) => check_option(options, option, &mut say),
        (Answer::Choices(chosen), QuestionKind::Choices(options)) => {
            chosen.iter().for_each(|option| check_option(options, option, &mut say));
        }
        (Answer::Records(rows), QuestionKind::Records(records)) => {
            for field in &records.fields {
                for cell in rows.iter().filter_map(|row: &Row| row.cells.get(&field.id)).flatten() {
                    check_cell(field, cell, &mut say);
                }
            }
        }
        (Answer::Number(_) | Answer::Date(_), QuestionKind::Number | QuestionKind::Date) => {}
        (Answer::NotApplicable(_) | Answer::NotAvailable(_), _) => {}
        (Answer::Choice(_) | Answer::Choices(_) | Answer::Records(_) | Answer::Number(_) | Answer::Date(_), _) => {
            say(FindingKind::Unreadable);
        }
    }
}

fn check_cell(field: &Question, cell: &Answer, say: &mut dyn FnMut(FindingKind)) {
    match (cell, &field.kind) {
        (Answer::Text(text), _) => check_length(field.limit.as_ref(), text, say),
        (Answer::LongText(blocks), _) => check_text(field.limit.as_ref(), blocks, say),
        (Answer::Choice(option), QuestionKind::Choice(options)) => check_option(options, option, say),
        (Answer::Choices(chosen), QuestionKind::Choices(options)) => {
            chosen.iter().for_each(|option| check_option(options, option, say));
        }
        _ => {}
    }
}

fn check_text(limit: Option<&Limit>, blocks: &[Block], say: &mut dyn FnMut(FindingKind)) {
    check_length(limit, &plain_text(blocks), say);
    for block in blocks {
        block.for_each_figure(&mut |figure| {
            if figure.alt.trim().is_empty() {
                say(FindingKind::Undescribed);
            }
        });
    }
}

fn check_length(limit: Option<&Limit>, text: &str, say: &mut dyn FnMut(FindingKind)) {
    let Some(limit) = limit else { return };
    let count = count(limit.unit, text);
    if let Some(maximum) = limit.maximum.filter(|maximum| count > *maximum) {
        say(FindingKind::TooLong { count, maximum, unit: limit.unit });
    }
    if let Some(minimum) = limit.minimum.filter(|minimum| count < *minimum) {
        say(FindingKind::TooShort { count, minimum, unit: limit.unit });
    }
}

/// The length of `text` in `unit`.
pub fn count(unit: Unit, text: &str) -> usize {
    match unit {
        Unit::Words => count_words(text),
        Unit::Characters => text.graphemes(true).count(),
    }
}

fn check_option(options: &Options, option: &str, say: &mut dyn FnMut(FindingKind)) {
    if !is_known_option(options, option) {
        say(FindingKind::UnknownOption { option: option.to_owned() });
    }
}

/// Whether an option can be chosen.
pub fn is_known_option(options: &Options, option: &str) -> bool {
    let from_reference = match options.options_from {
        Some(OptionSource::Principles) => REFERENCE.principle(option).is_some(),
        Some(OptionSource::SdgTargets) => crate::reference::Reference::is_sdg_target(option),
        Some(OptionSource::Cycles) => REFERENCE.cycle(option).is_some(),
        None => false,
    };
    from_reference || options.options.iter().any(|known| known == option)
}

fn check_chapter(draft: &Draft, chapter: &Chapter, languages: &[Language], findings: &mut Vec<Finding>) {
    for language in languages {
        let Some((count, limit)) = chapter_length(draft, chapter, *language) else { return };
        if let Some(maximum) = limit.maximum.filter(|maximum| count > *maximum) {
            let kind = FindingKind::TooLong { count, maximum, unit: limit.unit };
            findings.push(Finding { question: chapter.id.clone(), language: Some(*language), kind });
        }
    }
}

/// How long the prose of a chapter is in the unit of its limit; none where it has no limit. A chapter of one question
/// is measured by its question.
pub fn chapter_length<'a>(draft: &Draft, chapter: &'a Chapter, language: Language) -> Option<(usize, &'a Limit)> {
    let questions: Vec<&Question> = chapter.items.iter().filter_map(asked_in_chapter).collect();
    let limit = chapter.limit.as_ref().filter(|_| questions.len() > 1)?;
    Some((questions.iter().map(|question| prose_length(draft, question, language, limit.unit)).sum(), limit))
}

fn asked_in_chapter(item: &Item) -> Option<&Question> {
    match item {
        Item::Question(question) => Some(question),
        Item::Overview | Item::Objectives(_) | Item::Collected(_) | Item::Cards(_) | Item::Abbreviations => None,
    }
}

fn prose_length(draft: &Draft, question: &Question, language: Language, unit: Unit) -> usize {
    let lengths = draft.answer(question, language).into_iter().map(|answer| match answer {
        Answer::Text(text) => count(unit, &text),
        Answer::LongText(blocks) => count(unit, &plain_text(&blocks)),
        _ => 0,
    });
    lengths.max().unwrap_or_default()
}

/// What is said of records rather than of questions: conflicts, carried answers, what cannot be read. `asked` are the
/// questions of the outline among the paths that `of_interest` lets through.
fn check_records(
    draft: &Draft,
    of_interest: &dyn Fn(&str) -> bool,
    asked: &BTreeSet<&str>,
    findings: &mut Vec<Finding>,
) {
    let about = |key: &RecordKey, kind| Finding { question: key.path.clone(), language: key.lang, kind };
    let mut say_once = |finding: Finding| {
        if !findings.contains(&finding) {
            findings.push(finding);
        }
    };
    let of_interest = |key: &&RecordKey| of_interest(&key.path);
    draft.conflicts().filter(of_interest).for_each(|key| say_once(about(key, FindingKind::Conflict)));
    draft.to_confirm().filter(of_interest).for_each(|key| say_once(about(key, FindingKind::ToConfirm)));
    for (key, heads) in draft.heads.iter().filter(|(key, _)| of_interest(key)) {
        let is_json = |bytes: &Vec<u8>| serde_json::from_slice::<IgnoredAny>(bytes).is_ok();
        if heads.iter().any(|head| head.content.as_ref().is_some_and(|content| !is_json(content))) {
            findings.push(about(key, FindingKind::Unreadable));
        }
        let is_answer = matches!(key.kind, RecordKind::Answer) && key.row.is_empty();
        if is_answer && !asked.contains(key.path.as_str()) {
            findings.push(about(key, FindingKind::NotInOutline));
        }
    }
}

fn prints_objectives(draft: &Draft) -> bool {
    draft.template.chapters.iter().flat_map(|chapter| &chapter.items).any(|item| match item {
        Item::Overview | Item::Objectives(Sheets::All | Sheets::Chosen) => true,
        Item::Question(_) | Item::Collected(_) | Item::Cards(_) | Item::Abbreviations => false,
    })
}

/// The official title of an objective, if it was not seen at its source and is not the team's own.
fn check_title(draft: &Draft, objective: u8, languages: &[Language], findings: &mut Vec<Finding>) {
    for language in languages {
        if let Some(text) = Official::Objective(objective).unverified(draft, *language) {
            findings.push(Finding {
                question: objective_question(objective, TREATMENT),
                language: Some(*language),
                kind: FindingKind::Unverified { text: text.to_owned() },
            });
        }
    }
}

fn finding(question: &Question, language: Option<Language>, kind: FindingKind) -> Finding {
    Finding { question: record_key(&question.id).path, language, kind }
}

/// The titles of the principles that are named as options.
fn check_principles(draft: &Draft, questions: &[Question], languages: &[Language], findings: &mut Vec<Finding>) {
    let named = questions.iter().filter(|question| question.printed && draft.is_asked(question)).filter(|question| {
        matches!(&question.kind, QuestionKind::Choices(options) if options.options_from == Some(OptionSource::Principles))
    });
    for question in named {
        for language in languages {
            let chosen = draft.answer(question, *language).into_iter().flat_map(|answer| match answer {
                Answer::Choices(options) => options,
                _ => Vec::new(),
            });
            for text in chosen.filter_map(|option| Official::of_option(&option)?.unverified(draft, *language)) {
                findings.push(Finding {
                    question: question.id.clone(),
                    language: Some(*language),
                    kind: FindingKind::Unverified { text: text.to_owned() },
                });
            }
        }
    }
}
