//! From reviews to what the window shows. The program's own words are in the language of the settings, answers and
//! official wording in that of the report.

use crate::desk::{Desk, now};
use crate::difference::Names;
use crate::error::Result;
use crate::view::{
    AnswerView, BinnedReview, ChapterView, CustomView, CycleChoice, Digits, FindingLine, FindingView, KindView, Length,
    Limit, Months, NewReviewForm, Official, OptionView, OutlineView, QuestionView, RecordField, RegionChoice,
    ReviewSummary, Row, Saved, SectionState, SectionSummary, SectionView, Settings, StartView, StateChoice,
    TemplateSummary,
};
use review_core::answer::{Answer, Reason, Row as AnswerRow};
use review_core::check::{Finding, FindingKind, chapter_length, check, check_section, is_required};
use review_core::compose::{cycle_name, name_of_cycle};
use review_core::cover;
use review_core::draft::{Draft, EARLIER};
use review_core::entry::EntryError;
use review_core::outline_view::{
    Section, SectionId, State, UnknownSection, chapter_numbers, is_work, neighbours, progress, section_of, sections,
};
use review_core::reference::REFERENCE;
use review_core::template::{
    self, OptionSource, Options, Question, QuestionKind, SHIPPED, Template, Unit, objective_part,
};
use review_core::wording;
use review_locale::{Arg, Custom, Formats, Isolation, Language, MonthNames, Words};
use review_store::{BIN_DAYS, PlaceKind};
use std::collections::{BTreeMap, BTreeSet};

/// The paragraph of the Compact that holds the guiding principles.
const PRINCIPLES: u8 = 15;

/// The words of the window, and how it writes numbers.
pub(crate) struct Speech {
    pub(crate) words: Words,
    guidance: Words,
    settings: Settings,
}

impl Speech {
    pub(crate) fn new(desk: &Desk) -> Self {
        let settings = desk.settings();
        let words = Words::new(settings.language, Isolation::On);
        Self { words, guidance: Words::guidance(settings.language), settings }
    }

    fn guidance(&self, id: &str) -> String {
        self.guidance.lookup(&format!("guidance-{id}"), &[]).unwrap_or_default()
    }

    fn custom(&self, draft: &Draft) -> Custom {
        let own = draft.custom();
        let digits = match self.settings.digits {
            Digits::State => own.digits,
            Digits::Latn => review_locale::Digits::Latn,
            Digits::Arab => review_locale::Digits::Arab,
        };
        let months = match self.settings.months {
            Months::State => own.months,
            Months::Gulf => MonthNames::Gulf,
            Months::Mashreq => MonthNames::Mashreq,
            Months::Maghreb => MonthNames::Maghreb,
            Months::Morocco => MonthNames::Morocco,
            Months::Mauritania => MonthNames::Mauritania,
        };
        Custom { digits, months }
    }

    fn digits(&self, draft: &Draft, text: &str) -> String {
        self.custom(draft).digits_in(self.settings.language).write(text)
    }
}

/// The custom of a review's State, or the team's own.
fn custom_of(draft: &Draft) -> CustomView {
    let custom = draft.custom();
    let digits = match custom.digits {
        review_locale::Digits::Latn => Digits::Latn,
        review_locale::Digits::Arab => Digits::Arab,
    };
    let months = match custom.months {
        MonthNames::Gulf => Months::Gulf,
        MonthNames::Mashreq => Months::Mashreq,
        MonthNames::Maghreb => Months::Maghreb,
        MonthNames::Morocco => Months::Morocco,
        MonthNames::Mauritania => Months::Mauritania,
    };
    CustomView { digits, months }
}

/// The settings, the reviews and the outlines.
pub fn start(desk: &Desk) -> Result<StartView> {
    let speech = Speech::new(desk);
    let (mut reviews, mut binned) = (Vec::new(), Vec::new());
    for summary in desk.store.drafts()?.into_iter().filter(|summary| !summary.is_emptied) {
        // A review that cannot be read is said to be so by the command that opens it.
        let Ok(draft) = desk.store.draft(&summary.id) else { continue };
        let review = ReviewSummary { changed_at: summary.changed_at, ..review(&speech, &draft) };
        match summary.binned_at {
            Some(binned_at) => {
                let days_left = days_left(&binned_at, &now());
                binned.push(BinnedReview { review, binned_at, days_left });
            }
            None => reviews.push(review),
        }
    }
    let shipped = SHIPPED.iter().filter_map(|(id, _)| Template::shipped(id));
    let own = desk.store.templates()?.into_iter().filter_map(|(_, _, bytes)| review_core::template::read(&bytes).ok());
    let templates = shipped.chain(own).map(|template| template_summary(&speech.words, &template)).collect();
    let synchronised = match review_store::place(desk.store.path()).kind {
        PlaceKind::Synchronised(program) => Some(program.to_owned()),
        PlaceKind::Local | PlaceKind::Removable | PlaceKind::Network(_) => None,
    };
    Ok(StartView {
        settings: speech.settings,
        reviews,
        binned,
        templates,
        version: env!("CARGO_PKG_VERSION").to_owned(),
        encrypted: desk.store.is_encrypted(),
        reader_of: desk.reader_of.clone(),
        synchronised,
        unclean: desk.unclean,
    })
}

/// For how many days a review in the bin can still be brought back.
fn days_left(binned_at: &str, now: &str) -> u16 {
    let seconds = |at: &str| at.parse::<jiff::Timestamp>().map_or(0, jiff::Timestamp::as_second);
    let passed = (seconds(now) - seconds(binned_at)).max(0) / (24 * 60 * 60);
    u16::try_from((BIN_DAYS - passed).max(0)).unwrap_or_default()
}

fn template_summary(words: &Words, template: &Template) -> TemplateSummary {
    let said = |part: &str| {
        let id = format!("template-{}-{part}", template.id);
        Some(template.message(words, &id)).filter(|text| *text != id)
    };
    TemplateSummary {
        id: template.id.clone(),
        version: template.version,
        title: said("title").unwrap_or_else(|| template.id.clone()),
        description: said("description").unwrap_or_default(),
    }
}

fn review(speech: &Speech, draft: &Draft) -> ReviewSummary {
    let language = speech.settings.language;
    let authentic = draft.authentic_language().unwrap_or(language);
    let fact = |path: &str| draft.fact(path, language).or_else(|| draft.fact(path, authentic));
    let country = draft.country().unwrap_or_default();
    let named = || Some(REFERENCE.states.get(&country)?.names.get(&language)?.short.clone());
    let cycle = cycle_name(draft, &speech.words, &|text| speech.digits(draft, text));
    let languages: Vec<Language> = draft.languages().into_iter().collect();
    let asked = cover::questions().into_iter().chain(draft.template.questions());
    let answered = asked.filter(|asked| draft.is_asked(asked) && !draft.answer(asked, authentic).is_empty()).count();
    ReviewSummary {
        id: draft.id.0.clone(),
        state: named().or_else(|| fact(cover::STATE)).unwrap_or_else(|| country.clone()),
        title: fact(cover::TITLE).unwrap_or_default(),
        cycle: cycle.or_else(|| fact(cover::CYCLE_NAME)).unwrap_or_default(),
        changed_at: draft.changed_at(),
        deadline: draft.date(cover::DEADLINE).map(|date| date.to_string()),
        answered,
        open: check(draft, &languages).iter().filter(|finding| is_work(finding)).count(),
        custom: custom_of(draft),
        languages,
        country,
    }
}

/// What can be chosen for a new review. The page sorts names, because it knows how each language does.
pub fn new_review_form(language: Language) -> NewReviewForm {
    let words = Words::new(language, Isolation::On);
    let mut states: Vec<StateChoice> = REFERENCE
        .states
        .values()
        .map(|state| StateChoice {
            iso3: state.iso3.clone(),
            name: state.names.get(&language).map(|name| name.short.clone()).unwrap_or_default(),
            regions: state.commissions.clone(),
        })
        .collect();
    states.sort_by(|a, b| a.name.cmp(&b.name));
    let codes: BTreeSet<&String> = states.iter().flat_map(|state| &state.regions).collect();
    let region = |code: &&String| RegionChoice { code: (*code).clone(), name: words.text(&format!("region-{code}")) };
    let mut regions: Vec<RegionChoice> = codes.iter().map(region).collect();
    regions.sort_by(|a, b| a.name.cmp(&b.name));
    let cycles = REFERENCE.cycles.iter().map(|cycle| CycleChoice {
        id: cycle.id.clone(),
        name: name_of_cycle(cycle, &words, &str::to_owned),
        start: cycle.start.clone(),
        end: cycle.end.clone(),
        region: cycle.region.clone(),
    });
    NewReviewForm { cycles: cycles.collect(), regions, states }
}

/// A review with its chapters and sections.
pub fn outline(desk: &Desk, draft: &Draft, language: Language) -> Result<OutlineView> {
    let speech = Speech::new(desk);
    let (sections, findings) = (sections(draft), check(draft, &[language]));
    let formats = Formats::new(speech.settings.language, speech.custom(draft))?;
    let summary = |section: &Section| {
        let progress = progress(draft, section, &findings, language);
        SectionSummary {
            id: section.id.to_string(),
            title: section_title(&speech, draft, &section.id),
            number: number(&speech, draft, &formats, &section.id),
            state: state(progress.state),
            open: progress.open,
            words: progress.words,
        }
    };
    let of_chapter = |chapter: Option<&str>| {
        sections.iter().filter(|section| section.chapter.as_deref() == chapter).map(summary).collect()
    };
    let numbers = chapter_numbers(&draft.template.chapters, &speech.words, &formats);
    let front = ChapterView {
        id: "cover".to_owned(),
        number: None,
        title: speech.words.text("section-cover"),
        sections: of_chapter(None),
    };
    let chapters = draft.template.chapters.iter().zip(numbers).map(|(chapter, number)| ChapterView {
        id: chapter.id.clone(),
        number,
        title: draft.template.chapter_title(&speech.words, chapter),
        sections: of_chapter(Some(&chapter.id)),
    });
    let chapters = std::iter::once(front).chain(chapters).collect();
    Ok(OutlineView { review: review(&speech, draft), language, chapters })
}

pub(crate) fn section_title(speech: &Speech, draft: &Draft, id: &SectionId) -> String {
    match id {
        SectionId::Cover => speech.words.text("section-cover"),
        SectionId::Chapter(id) => {
            let chapter = draft.template.chapters.iter().find(|chapter| chapter.id == *id);
            chapter.map(|chapter| draft.template.chapter_title(&speech.words, chapter)).unwrap_or_default()
        }
        SectionId::Objective(number) => wording::Official::Objective(*number).printed(draft, speech.settings.language),
    }
}

fn number(speech: &Speech, draft: &Draft, formats: &Formats, id: &SectionId) -> Option<String> {
    match id {
        SectionId::Cover => None,
        SectionId::Chapter(id) => {
            let position = draft.template.chapters.iter().position(|chapter| chapter.id == *id)?;
            chapter_numbers(&draft.template.chapters, &speech.words, formats).into_iter().nth(position)?
        }
        SectionId::Objective(number) => Some(formats.ordinal(usize::from(*number))),
    }
}

/// A title as it is printed, and where it comes from.
pub fn official(draft: &Draft, official: wording::Official, language: Language) -> Option<Official> {
    let shipped = official.shipped(language)?;
    let is_own = !official.own(draft, language).is_empty();
    let paragraph = match official {
        wording::Official::Objective(number) => REFERENCE.objective(number)?.paragraph,
        wording::Official::Principle(_) => PRINCIPLES,
    };
    Some(Official {
        id: official.to_string(),
        paragraph,
        text: official.printed(draft, language),
        replaces: is_own.then(|| shipped.text.clone()),
        verified: shipped.verified,
        source: shipped.source.clone(),
    })
}

fn state(state: State) -> SectionState {
    match state {
        State::Empty => SectionState::Empty,
        State::Drafting => SectionState::Drafting,
        State::Ready => SectionState::Ready,
        State::Complete => SectionState::Complete,
        State::Unasked => SectionState::Unasked,
    }
}

/// A section with its questions, those too that are not asked at present.
pub fn section(desk: &mut Desk, draft: &Draft, id: &SectionId, language: Language) -> Result<SectionView> {
    let earlier = draft.choice(EARLIER).and_then(|earlier| desk.draft(&earlier).ok());
    let speech = Speech::new(desk);
    let sections = sections(draft);
    let section = sections.iter().find(|section| section.id == *id).ok_or_else(|| UnknownSection(id.to_string()))?;
    let findings = check_section(draft, section, &[language]);
    let formats = Formats::new(speech.settings.language, speech.custom(draft))?;
    let (previous, next) = neighbours(&sections, id);
    let printed = Words::new(language, Isolation::Off);
    let page = Page { speech: &speech, printed, draft, earlier: earlier.as_deref(), language, findings: &findings };
    let message = match id {
        SectionId::Cover => "cover".to_owned(),
        SectionId::Chapter(chapter) => format!("chapter-{chapter}"),
        SectionId::Objective(number) => format!("objective-{number:02}"),
    };
    Ok(SectionView {
        id: id.to_string(),
        title: section_title(&speech, draft, id),
        number: number(&speech, draft, &formats, id),
        state: state(progress(draft, section, &findings, language).state),
        previous: previous.map(ToString::to_string),
        next: next.map(ToString::to_string),
        guidance: speech.guidance(&message),
        official: match id {
            SectionId::Objective(number) => official(draft, wording::Official::Objective(*number), language),
            SectionId::Cover | SectionId::Chapter(_) => None,
        },
        length: length(draft, id, language),
        questions: section.questions.iter().map(|question| page.question(question)).collect(),
    })
}

fn limit(limit: &template::Limit) -> Limit {
    let unit = match limit.unit {
        Unit::Words => "words",
        Unit::Characters => "characters",
    };
    Limit { unit: unit.to_owned(), minimum: limit.minimum, suggested: limit.suggested, maximum: limit.maximum }
}

/// How long the prose of a section is, where its chapter has a limit.
fn length(draft: &Draft, id: &SectionId, language: Language) -> Option<Length> {
    let SectionId::Chapter(id) = id else { return None };
    let chapter = draft.template.chapters.iter().find(|chapter| chapter.id == *id)?;
    chapter_length(draft, chapter, language).map(|(count, most)| Length { count, limit: limit(most) })
}

/// What the questions of a section are shown with.
struct Page<'a> {
    speech: &'a Speech,
    /// The words of the report.
    printed: Words,
    draft: &'a Draft,
    earlier: Option<&'a Draft>,
    language: Language,
    findings: &'a [Finding],
}

impl Page<'_> {
    fn question(&self, question: &Question) -> QuestionView {
        let message = question.message_id();
        let versions = self.draft.answer(question, self.language);
        let earlier = self.earlier.and_then(|earlier| {
            let answer = earlier.answer(&earlier.question(&question.id)?, self.language).into_iter().next()?;
            Some(show_answer(&answer, self.language))
        });
        QuestionView {
            id: question.id.clone(),
            kind: self.kind(question, &message, question),
            label: self.draft.template.label(&self.speech.words, question),
            guidance: self.speech.guidance(&message),
            required: is_required(self.draft, question),
            limit: question.limit.as_ref().map(limit),
            on_request: question.on_request,
            shown: self.draft.is_asked(question),
            printed: question.printed,
            answer: versions.first().map_or(AnswerView::Nothing, |answer| show_answer(answer, self.language)),
            earlier,
            suggested: self.suggested(question).filter(|_| versions.is_empty()),
            to_confirm: self.draft.to_confirm().any(|key| key.path == question.id),
            conflict: versions.len() > 1 || self.draft.conflicts().any(|key| key.path == question.id),
            wordings: versions.first().map(|answer| self.wordings(answer)).unwrap_or_default(),
            findings: findings_of(self.findings, &question.id),
        }
    }

    /// The official wording in an answer about which the team has something to decide.
    fn wordings(&self, answer: &Answer) -> Vec<Official> {
        let Answer::Choices(options) = answer else { return Vec::new() };
        let named = options.iter().filter_map(|option| wording::Official::of_option(option));
        let shown = named.filter_map(|named| official(self.draft, named, self.language));
        shown.filter(|shown| !shown.verified || shown.replaces.is_some()).collect()
    }

    /// The State's name in the reference data, which nobody verified.
    fn suggested(&self, question: &Question) -> Option<String> {
        let state = REFERENCE.states.get(&self.draft.country()?).filter(|_| question.id == cover::STATE)?;
        Some(state.names.get(&self.language)?.formal.clone())
    }

    /// The kind of a question, or of a column of `asked`'s table, whose options are named after `message`.
    fn kind(&self, question: &Question, message: &str, asked: &Question) -> KindView {
        match &question.kind {
            QuestionKind::Text => KindView::Text,
            QuestionKind::LongText => KindView::LongText,
            QuestionKind::Number => KindView::Number,
            QuestionKind::Date => KindView::Date,
            QuestionKind::Choice(options) => KindView::Choice { options: self.options(options, message, asked) },
            QuestionKind::Choices(options) => KindView::Choices { options: self.options(options, message, asked) },
            QuestionKind::Records(records) => {
                let field = |field: &Question| RecordField {
                    id: field.id.clone(),
                    guidance: self.speech.guidance(&question.field_message_id(field)),
                    label: self.draft.template.field_label(&self.speech.words, question, field),
                    limit: field.limit.as_ref().map(limit),
                    kind: self.kind(field, &question.field_message_id(field), asked),
                };
                KindView::Records { fields: records.fields.iter().map(field).collect() }
            }
        }
    }

    fn options(&self, options: &Options, message: &str, asked: &Question) -> Vec<OptionView> {
        let label = |words: &Words, id: &str| self.draft.template.message(words, &format!("{message}-{id}"));
        let own = options.options.iter().map(|id| OptionView {
            id: id.clone(),
            label: label(&self.speech.words, id),
            printed: label(&self.printed, id),
            verified: true,
        });
        let from_reference = match options.options_from {
            Some(OptionSource::Principles) => self.principles(),
            Some(OptionSource::SdgTargets) => targets(asked),
            Some(OptionSource::Cycles) => self.cycles(),
            None => Vec::new(),
        };
        own.chain(from_reference).collect()
    }

    fn principles(&self) -> Vec<OptionView> {
        let options = REFERENCE.principles.iter().filter_map(|principle| {
            let id = format!("principle-{}", principle.number);
            let shown = official(self.draft, wording::Official::Principle(principle.number), self.language)?;
            let verified = shown.verified || shown.replaces.is_some();
            Some(OptionView { id, label: shown.text.clone(), printed: shown.text, verified })
        });
        options.collect()
    }

    fn cycles(&self) -> Vec<OptionView> {
        let digits = |text: &str| self.speech.digits(self.draft, text);
        let cycles = REFERENCE.cycles.iter().map(|cycle| OptionView {
            id: cycle.id.clone(),
            label: name_of_cycle(cycle, &self.speech.words, &digits),
            printed: name_of_cycle(cycle, &self.printed, &str::to_owned),
            verified: true,
        });
        cycles.collect()
    }
}

/// The targets that are related to the objective first, then those related to others; all are numbers.
fn targets(asked: &Question) -> Vec<OptionView> {
    let objective = objective_part(&asked.id).map(|(number, _)| number);
    let (own, others): (Vec<_>, Vec<_>) = REFERENCE.sdg.iter().partition(|links| Some(links.number) == objective);
    let mut ids: Vec<&String> = own.iter().flat_map(|links| &links.targets).collect();
    let mut rest: Vec<&String> = others.iter().flat_map(|links| &links.targets).collect();
    rest.sort_by_key(|target| {
        let (goal, part) = target.split_once('.').unwrap_or((target, ""));
        (goal.parse::<u8>().unwrap_or_default(), part.parse::<u8>().unwrap_or(u8::MAX), (*target).clone())
    });
    rest.into_iter().for_each(|target| {
        if !ids.contains(&target) {
            ids.push(target);
        }
    });
    ids.into_iter()
        .map(|id| OptionView { id: id.clone(), label: id.clone(), printed: id.clone(), verified: true })
        .collect()
}

pub(crate) fn show_answer(answer: &Answer, language: Language) -> AnswerView {
    let sentence = |reason: &Reason| reason.printed.get(&language).cloned().unwrap_or_default();
    match answer {
        Answer::Text(text) => AnswerView::Text { text: text.clone() },
        Answer::LongText(blocks) => AnswerView::LongText { blocks: blocks.clone() },
        Answer::Number(value) => AnswerView::Number { value: value.clone() },
        Answer::Date(date) => AnswerView::Date { value: date.to_string() },
        Answer::Choice(option) => AnswerView::Choice { option: option.clone() },
        Answer::Choices(options) => AnswerView::Choices { options: options.clone() },
        Answer::Records(rows) => AnswerView::Records { rows: rows.iter().map(|row| show_row(row, language)).collect() },
        Answer::NotApplicable(reason) => {
            AnswerView::NotApplicable { reason: reason.reason.clone(), printed: sentence(reason) }
        }
        Answer::NotAvailable(reason) => {
            AnswerView::NotAvailable { reason: reason.reason.clone(), printed: sentence(reason) }
        }
    }
}

/// The kind of a question, with the labels of its columns and options.
pub(crate) fn kind(speech: &Speech, draft: &Draft, question: &Question, language: Language) -> KindView {
    let printed = Words::new(language, Isolation::Off);
    let page = Page { speech, printed, draft, earlier: None, language, findings: &[] };
    page.kind(question, &question.message_id(), question)
}

/// The labels of the columns and the options of a question.
pub(crate) fn names(speech: &Speech, draft: &Draft, question: &Question, language: Language) -> Names {
    let kind = kind(speech, draft, question, language);
    let mut names = Names::default();
    let columns = match &kind {
        KindView::Records { fields } => fields.as_slice(),
        _ => &[],
    };
    for kind in std::iter::once(&kind).chain(columns.iter().map(|field| &field.kind)) {
        if let KindView::Choice { options } | KindView::Choices { options } = kind {
            names.options.extend(options.iter().map(|option| (option.id.clone(), option.label.clone())));
        }
    }
    names.columns.extend(columns.iter().map(|field| (field.id.clone(), field.label.clone())));
    names
}

fn show_row(row: &AnswerRow, language: Language) -> Row {
    let cells = row
        .cells
        .iter()
        .filter_map(|(field, versions)| Some((field.clone(), show_answer(versions.first()?, language))));
    Row { id: row.id.clone(), cells: cells.collect() }
}

/// An answer as the window gives it back; none for "nothing" and for what was left empty.
pub fn read_answer(view: AnswerView, language: Language) -> Result<Option<Answer>, EntryError> {
    let reason = |reason: String, printed: String| Reason {
        reason,
        printed: BTreeMap::from([(language, printed)]),
        ..Reason::default()
    };
    let some = |value: String| Some(value.trim().to_owned()).filter(|value| !value.is_empty());
    Ok(match view {
        AnswerView::Nothing => None,
        AnswerView::Text { text } => Some(Answer::Text(text)),
        AnswerView::LongText { blocks } => Some(Answer::LongText(blocks)),
        AnswerView::Number { value } => some(value).map(Answer::Number),
        AnswerView::Date { value } => match some(value) {
            Some(value) => Some(Answer::Date(value.parse().map_err(|_| EntryError::NotADate(value))?)),
            None => None,
        },
        AnswerView::Choice { option } => some(option).map(Answer::Choice),
        AnswerView::Choices { options } => Some(Answer::Choices(options)),
        AnswerView::NotApplicable { reason: why, printed } => Some(Answer::NotApplicable(reason(why, printed))),
        AnswerView::NotAvailable { reason: why, printed } => Some(Answer::NotAvailable(reason(why, printed))),
        AnswerView::Records { rows } => {
            let rows = rows.into_iter().enumerate().map(|(index, row)| read_row(index + 1, row, language));
            Some(Answer::Records(rows.collect::<Result<_, _>>()?))
        }
    })
}

fn read_row(number: usize, row: Row, language: Language) -> Result<AnswerRow, EntryError> {
    let mut cells = BTreeMap::new();
    for (field, cell) in row.cells {
        let wrong = |error| EntryError::Field { row: number, field: field.clone(), error: Box::new(error) };
        if let Some(answer) = read_answer(cell, language).map_err(wrong)? {
            cells.insert(field, vec![answer]);
        }
    }
    Ok(AnswerRow { id: row.id, cells })
}

/// What saving the answer to a question changed.
pub fn saved(draft: &Draft, question: &str, language: Language, at: String) -> Result<Saved> {
    let sections = sections(draft);
    let section = section_of(&sections, question).ok_or_else(|| UnknownSection(question.to_owned()))?;
    let findings = check_section(draft, section, &[language]);
    let progress = progress(draft, section, &findings, language);
    Ok(Saved {
        at,
        state: state(progress.state),
        open: progress.open,
        words: progress.words,
        length: length(draft, &section.id, language),
        findings: findings_of(&findings, question),
    })
}

/// Everything that is left to do, in the languages of the review.
pub fn findings(desk: &Desk, draft: &Draft) -> Vec<FindingLine> {
    let speech = Speech::new(desk);
    let words = &speech.words;
    let languages: Vec<Language> = draft.languages().into_iter().collect();
    let sections = sections(draft);
    let questions = sections.iter().flat_map(|section| &section.questions);
    let labels: BTreeMap<&str, String> =
        questions.map(|question| (question.id.as_str(), draft.template.label(words, question))).collect();
    let chapter = |id: &str| {
        let chapter = draft.template.chapters.iter().find(|chapter| chapter.id == id)?;
        Some(draft.template.chapter_title(words, chapter))
    };
    let line = |found: &Finding| FindingLine {
        section: section_of(&sections, &found.question).map(|section| section.id.to_string()).unwrap_or_default(),
        question: found.question.clone(),
        title: labels
            .get(found.question.as_str())
            .cloned()
            .or_else(|| chapter(&found.question))
            .or_else(|| Some(section_title(&speech, draft, &section_of(&sections, &found.question)?.id)))
            .unwrap_or_else(|| found.question.clone()),
        language: found.language,
        finding: finding(&found.kind),
    };
    check(draft, &languages).iter().map(line).collect()
}

fn findings_of(findings: &[Finding], question: &str) -> Vec<FindingView> {
    findings.iter().filter(|found| found.question == question).map(|found| finding(&found.kind)).collect()
}

fn finding(kind: &FindingKind) -> FindingView {
    let text = |arg| match arg {
        Arg::Text(text) => text.to_owned(),
        Arg::Number(number) => number.to_string(),
    };
    let args = kind.args().into_iter().map(|(name, arg)| (name.to_owned(), text(arg))).collect();
    FindingView { code: kind.message_id().to_owned(), args }
}
