//! The outline as a writer walks through it: sections, their states, what is left to do in each, the one before and
//! the one after.
//!
//! A section is what is worked on in one go: the cover, the questions of a chapter, the sheet of an objective. Words
//! are found at the door, but for the numbers, which count as the report does.

use crate::answer::{Answer, Row};
use crate::check::{Finding, FindingKind};
use crate::compose::annex_number;
use crate::cover;
use crate::draft::Draft;
use crate::entry::{Entry, entry};
use crate::record::{RecordKey, RecordKind};
use crate::template::{Chapter, Item, OBJECTIVES, Place, Question, TREATMENT, objective_part, objective_question};
use crate::text::plain_text;
use review_locale::{Formats, Language, Words, count_words};
use serde::{Deserialize, Serialize};
use std::fmt;
use std::str::FromStr;

/// Which section.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum SectionId {
    /// The facts on the cover.
    Cover,
    /// The questions of the chapter with this id.
    Chapter(String),
    /// The sheet of the objective with this number.
    Objective(u8),
}

/// No section has this id.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("no section `{0}`")]
pub struct UnknownSection(pub String);

impl fmt::Display for SectionId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            SectionId::Cover => f.write_str("cover"),
            SectionId::Chapter(chapter) => write!(f, "chapter.{chapter}"),
            SectionId::Objective(number) => write!(f, "objective.{number:02}"),
        }
    }
}

impl FromStr for SectionId {
    type Err = UnknownSection;

    fn from_str(id: &str) -> Result<Self, UnknownSection> {
        let objective = |number: &str| number.parse().ok().filter(|number| (1..=OBJECTIVES).contains(number));
        match id.split_once('.') {
            None if id == "cover" => Ok(SectionId::Cover),
            Some(("chapter", chapter)) => Ok(SectionId::Chapter(chapter.to_owned())),
            Some(("objective", number)) => {
                objective(number).map(SectionId::Objective).ok_or_else(|| UnknownSection(id.to_owned()))
            }
            _ => Err(UnknownSection(id.to_owned())),
        }
    }
}

/// A section with its questions, asked or not.
#[derive(Clone, Debug, PartialEq)]
pub struct Section {
    /// Which one.
    pub id: SectionId,
    /// The chapter in which it stands; none for the cover.
    pub chapter: Option<String>,
    /// Its questions in order.
    pub questions: Vec<Question>,
}

/// How far a section is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum State {
    /// Nothing is written in the language.
    Empty,
    /// Something is.
    Drafting,
    /// The writer says: ready for review.
    Ready,
    /// The writer says: complete.
    Complete,
    /// The sheet of an objective that the review does not cover.
    Unasked,
}

/// What a writer says about a section.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Declared {
    /// Being written.
    Drafting,
    /// Ready for review.
    Ready,
    /// Complete.
    Complete,
}

/// How far a section is in one language.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Progress {
    /// Its state.
    pub state: State,
    /// What is left to do.
    pub open: usize,
    /// The words written.
    pub words: usize,
}

/// All sections in the order of the outline, the cover first. A chapter that asks nothing has none: the program makes
/// it.
pub fn sections(draft: &Draft) -> Vec<Section> {
    let mut sections = vec![Section { id: SectionId::Cover, chapter: None, questions: cover::questions() }];
    for chapter in &draft.template.chapters {
        let questions: Vec<Question> = chapter.items.iter().filter_map(own_question).cloned().collect();
        let of_chapter = |id, questions| Section { id, chapter: Some(chapter.id.clone()), questions };
        if !questions.is_empty() {
            sections.push(of_chapter(SectionId::Chapter(chapter.id.clone()), questions));
        }
        if chapter.items.iter().any(|item| matches!(item, Item::Objectives(_))) {
            let sheet = |number| of_chapter(SectionId::Objective(number), draft.template.sheet(number));
            sections.extend((1..=OBJECTIVES).map(sheet));
        }
    }
    sections
}

fn own_question(item: &Item) -> Option<&Question> {
    match item {
        Item::Question(question) => Some(question),
        Item::Overview | Item::Objectives(_) | Item::Collected(_) | Item::Cards(_) | Item::Abbreviations => None,
    }
}

/// The section in which a question, or a chapter as a whole, is worked on; none if the outline does not ask it.
pub fn section_of<'a>(sections: &'a [Section], question: &str) -> Option<&'a Section> {
    let by_id = |id: &SectionId| sections.iter().find(|section| section.id == *id);
    if cover::is_cover(question) {
        return by_id(&SectionId::Cover);
    }
    if let Some((number, _)) = objective_part(question) {
        return by_id(&SectionId::Objective(number));
    }
    let asks = |section: &&Section| section.questions.iter().any(|asked| asked.id == question);
    sections.iter().find(asks).or_else(|| by_id(&SectionId::Chapter(question.to_owned())))
}

/// The sections before and after one.
pub fn neighbours<'a>(sections: &'a [Section], id: &SectionId) -> (Option<&'a SectionId>, Option<&'a SectionId>) {
    let Some(position) = sections.iter().position(|section| section.id == *id) else { return (None, None) };
    let at = |position: usize| sections.get(position).map(|section| &section.id);
    (position.checked_sub(1).and_then(at), at(position + 1))
}

/// The number under which each chapter would be printed if all of them said something.
pub fn chapter_numbers(chapters: &[Chapter], words: &Words, formats: &Formats) -> Vec<Option<String>> {
    let (mut bodies, mut annexes) = (0, 0);
    let number = |chapter: &Chapter| match chapter.place {
        Place::Front => None,
        Place::Body => {
            bodies += 1;
            Some(formats.ordinal(bodies))
        }
        Place::Annex => {
            annexes += 1;
            Some(annex_number(words, formats, annexes - 1))
        }
    };
    chapters.iter().map(number).collect()
}

/// Whether a finding is work for the writer of a section. Wording that nobody could verify is listed before an export.
pub fn is_work(finding: &Finding) -> bool {
    !matches!(finding.kind, FindingKind::Unverified { .. })
}

/// How far a section is in `language`; `findings` are those of the whole draft in that language.
pub fn progress(draft: &Draft, section: &Section, findings: &[Finding], language: Language) -> Progress {
    let of_section = |finding: &&Finding| {
        let of_chapter = matches!(&section.id, SectionId::Chapter(chapter) if *chapter == finding.question);
        of_chapter || section.questions.iter().any(|question| question.id == finding.question)
    };
    let open = findings.iter().filter(|finding| is_work(finding)).filter(of_section).count();
    let asked = section.questions.iter().filter(|question| draft.is_asked(question));
    let answers: Vec<Answer> =
        asked.filter_map(|question| draft.answer(question, language).into_iter().next()).collect();
    let words = answers.iter().map(words_in).sum();
    Progress { state: state(draft, section, answers.is_empty()), open, words }
}

fn state(draft: &Draft, section: &Section, is_empty: bool) -> State {
    if let SectionId::Objective(number) = section.id
        && draft.choice(&objective_question(number, TREATMENT)).as_deref() == Some("not-covered")
    {
        return State::Unasked;
    }
    match (declared(draft, &section.id), is_empty) {
        (Some(Declared::Complete), _) => State::Complete,
        (Some(Declared::Ready), _) => State::Ready,
        (Some(Declared::Drafting) | None, true) => State::Empty,
        (Some(Declared::Drafting) | None, false) => State::Drafting,
    }
}

/// What was said of a section; of two things said at the same time, the more cautious one.
fn declared(draft: &Draft, id: &SectionId) -> Option<Declared> {
    let said: Vec<Declared> = draft.values(&state_key(id));
    [Declared::Drafting, Declared::Ready, Declared::Complete].into_iter().find(|state| said.contains(state))
}

fn state_key(id: &SectionId) -> RecordKey {
    RecordKey::neutral(RecordKind::State, id.to_string())
}

/// The record that says how far a section is.
pub fn declare(id: &SectionId, state: Declared) -> Entry {
    entry(state_key(id), &state)
}

fn words_in(answer: &Answer) -> usize {
    match answer {
        Answer::Text(text) => count_words(text),
        Answer::LongText(blocks) => count_words(&plain_text(blocks)),
        Answer::Records(rows) => rows.iter().flat_map(|row: &Row| row.cells.values()).flatten().map(words_in).sum(),
        Answer::Number(_)
        | Answer::Date(_)
        | Answer::Choice(_)
        | Answer::Choices(_)
        | Answer::NotApplicable(_)
        | Answer::NotAvailable(_) => 0,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::answer::Neutral;
    use crate::check::check;
    use crate::draft::record_key;
    use crate::entry::value;
    use crate::record::{DraftId, Head, Origin, RevisionId};
    use crate::template::Template;
    use std::collections::BTreeMap;

    fn draft(outline: &str, entries: Vec<Entry>) -> Draft {
        let head = |entry: Entry| {
            let revision = RevisionId(entry.key.to_string());
            let head = Head { revision, content: Some(entry.content), origin: Origin::Typed, at: String::new() };
            (entry.key, vec![head])
        };
        let heads = entries.into_iter().map(head).collect();
        Draft { id: DraftId::default(), template: Template::shipped(outline).unwrap(), heads, images: BTreeMap::new() }
    }

    #[test]
    fn the_sections_hold_every_question_once() {
        for (outline, _) in crate::template::SHIPPED {
            let draft = draft(outline, Vec::new());
            let sections = sections(&draft);
            let asked: usize = sections.iter().map(|section| section.questions.len()).sum();
            assert_eq!(asked, cover::questions().len() + draft.template.questions().len());
            for section in &sections {
                assert_eq!(section.id.to_string().parse(), Ok(section.id.clone()));
                for question in &section.questions {
                    assert_eq!(section_of(&sections, &question.id).map(|found| &found.id), Some(&section.id));
                }
            }
        }
    }

    #[test]
    fn one_walks_from_the_cover_to_the_end_and_back() {
        let sections = sections(&draft("gcm-short", Vec::new()));
        let mut here = &SectionId::Cover;
        let mut steps = 1;
        while let (_, Some(next)) = neighbours(&sections, here) {
            assert_eq!(neighbours(&sections, next).0, Some(here));
            (here, steps) = (next, steps + 1);
        }
        assert_eq!(steps, sections.len());
        assert_eq!(neighbours(&sections, &SectionId::Chapter("gone".to_owned())), (None, None));
    }

    #[test]
    fn a_section_is_empty_until_written_in_and_then_what_its_writer_says() {
        let of = |entries: Vec<Entry>, id: &str| {
            let draft = draft("gcm-short", entries);
            let sections = sections(&draft);
            let id: SectionId = id.parse().unwrap();
            let section = sections.iter().find(|section| section.id == id).unwrap();
            progress(&draft, section, &check(&draft, &[Language::En]), Language::En)
        };
        let lead = Entry {
            key: record_key("methodology.lead").in_language(Language::En),
            content: br#"[{"type":"paragraph","attrs":{"id":"a"},"content":[{"type":"text","text":"Two words"}]}]"#
                .to_vec(),
        };
        let methodology = SectionId::Chapter("methodology".to_owned());
        let empty = of(Vec::new(), "chapter.methodology");
        assert_eq!(empty, Progress { state: State::Empty, open: 2, words: 0 });
        let begun = of(vec![lead.clone()], "chapter.methodology");
        assert_eq!(begun, Progress { state: State::Drafting, open: 1, words: 2 });
        let ready = of(vec![lead, declare(&methodology, Declared::Ready)], "chapter.methodology");
        assert_eq!(ready.state, State::Ready);
        let treatment = record_key(&objective_question(5, TREATMENT));
        let left_out = value(treatment, &Neutral::Choice("not-covered".to_owned()));
        assert_eq!(of(vec![left_out], "objective.05").state, State::Unasked);
    }

    #[test]
    fn a_section_alone_is_found_as_it_is_in_the_whole_review() {
        let treatment = |objective, option: &str| {
            value(record_key(&objective_question(objective, TREATMENT)), &Neutral::Choice(option.to_owned()))
        };
        let text = |path: &str, content: &str| Entry {
            key: record_key(path).in_language(Language::En),
            content: content.as_bytes().to_vec(),
        };
        let entries = vec![
            treatment(5, "full"),
            treatment(6, "unknown"),
            text("objective.07.reason", r#""not asked""#),
            text("methodology.lead", "no JSON"),
            text("cover.title", r#""Report""#),
            text("gone.question", "[]"),
        ];
        let draft = draft("gcm-standard", entries);
        let languages = [Language::Ar, Language::En];
        let of = |findings: &[Finding], section: &Section| -> Vec<Finding> {
            let is_here = |found: &&Finding| section.questions.iter().any(|asked| asked.id == found.question);
            let mut here: Vec<Finding> = findings.iter().filter(is_here).cloned().collect();
            here.sort_by(|one, other| one.question.cmp(&other.question));
            here
        };
        let whole = check(&draft, &languages);
        for section in sections(&draft) {
            let alone = crate::check::check_section(&draft, &section, &languages);
            assert_eq!(of(&alone, &section), of(&whole, &section), "{}", section.id);
        }
    }

    #[test]
    fn chapters_are_numbered_as_in_the_report() {
        let draft = draft("gcm-short", Vec::new());
        let words = Words::new(Language::En, review_locale::Isolation::Off);
        let formats = Formats::new(Language::En, Default::default()).unwrap();
        let numbers = chapter_numbers(&draft.template.chapters, &words, &formats);
        assert_eq!((&numbers[0], numbers[1].as_deref()), (&None, Some("1")));
        assert_eq!(numbers.last().unwrap().as_deref(), Some("Annex A"));
    }
}
