//! An answer as blocks: in the report's language, in the authentic language where that was asked for, or a sentence
//! that says that it is missing.

use super::Composer;
use crate::answer::{Answer, Reason};
use crate::document::Source;
use crate::record::RevisionId;
use crate::template::{OptionSource, Options, Question, QuestionKind};
use crate::text::{Block, BlockId, Inline, Lang};
use crate::wording::Official;
use review_locale::{Arg, Language};

/// A printed answer.
pub(super) struct Printed {
    pub blocks: Vec<Block>,
    /// Whether it needs a heading of its own; a short answer is a paragraph that begins with its label.
    pub is_long: bool,
}

/// What a draft says to a question in the report's language.
pub(super) enum Found {
    Nothing,
    /// Versions in the report's language with their revisions; more than one await a decision.
    Here(Vec<(RevisionId, Answer)>),
    /// Versions in the authentic language, printed in place of the missing ones.
    Elsewhere(Vec<(RevisionId, Answer)>, Language),
    /// Written, but not in this language.
    Missing,
}

impl Composer<'_> {
    pub(super) fn find(&self, question: &Question) -> Found {
        let here = self.draft.revised_answer(question, self.options.language);
        if !here.is_empty() {
            return Found::Here(here);
        }
        if let (super::Missing::FromAuthentic, Some(authentic)) =
            (self.options.missing, self.draft.authentic_language())
        {
            let there = self.draft.revised_answer(question, authentic);
            if !there.is_empty() {
                return Found::Elsewhere(there, authentic);
            }
        }
        let written = Language::ALL.iter().any(|language| !self.draft.answer(question, *language).is_empty());
        if written { Found::Missing } else { Found::Nothing }
    }

    /// The answer to a question; none if there is nothing to print.
    pub(super) fn print(&mut self, question: &Question) -> Option<Printed> {
        let is_long = matches!(question.kind, QuestionKind::LongText | QuestionKind::Records(_));
        let blocks = match self.find(question) {
            Found::Nothing => return None,
            Found::Missing if is_long => vec![self.missing_notice()],
            Found::Missing => {
                let notice = self.missing_text();
                vec![self.short(question, &notice)]
            }
            Found::Here(answers) => self.versions(question, &answers, self.options.language),
            Found::Elsewhere(answers, language) => {
                let mut blocks = self.versions(question, &answers, language);
                set_language(&mut blocks, language);
                let name = self.language_name(language);
                let text = self.words.format("given-in-authentic-language", &[("language", Arg::from(&name))]);
                blocks.insert(0, self.notice(text));
                blocks
            }
        };
        Some(Printed { blocks, is_long })
    }

    /// One version as it is; several with a notice, each under its number.
    fn versions(&mut self, question: &Question, answers: &[(RevisionId, Answer)], language: Language) -> Vec<Block> {
        if let [version] = answers {
            return self.version(question, version, language);
        }
        self.conflict = true;
        let text = self.text("conflict");
        let mut blocks = vec![self.notice(text)];
        for (index, version) in answers.iter().enumerate() {
            let number = self.formats.ordinal(index + 1);
            let text = self.words.format("conflict-version", &[("number", Arg::from(&number))]);
            blocks.push(self.notice(text));
            blocks.extend(self.version(question, version, language));
        }
        blocks
    }

    fn version(
        &mut self,
        question: &Question,
        (revision, answer): &(RevisionId, Answer),
        language: Language,
    ) -> Vec<Block> {
        let (mut blocks, label_inlines) = match answer {
            Answer::LongText(blocks) => (blocks.clone(), 0),
            Answer::Records(rows) => (self.records(question, rows, language), 0),
            Answer::NotApplicable(_) | Answer::NotAvailable(_)
                if matches!(question.kind, QuestionKind::LongText | QuestionKind::Records(_)) =>
            {
                let text = self.value(question, &question.message_id(), answer);
                (vec![self.paragraph(vec![Inline::text(text)])], 0)
            }
            answer => {
                let value = self.value(question, &question.message_id(), answer);
                let content = self.labelled(&self.label(question), &value);
                let label_inlines = content.len() - 1;
                (vec![self.paragraph(content)], label_inlines)
            }
        };
        self.cite(question, revision, label_inlines, &mut blocks);
        blocks
    }

    /// Notes which answer the blocks say. Versions of one text share the ids of their blocks; only the first keeps them.
    pub(super) fn cite(
        &mut self,
        question: &Question,
        revision: &RevisionId,
        label_inlines: usize,
        blocks: &mut [Block],
    ) {
        let source = self.source(question, revision, label_inlines);
        for block in blocks {
            let id = block.id();
            let is_other = self.sources.get(id).is_some_and(|other| *other != source);
            if is_other || *id == BlockId::default() {
                block.set_id(self.new_id());
            }
            self.sources.insert(block.id().clone(), source.clone());
        }
    }

    /// What is said of an answer where it is printed.
    pub(super) fn source(&self, question: &Question, revision: &RevisionId, label_inlines: usize) -> Source {
        Source { question: question.id.clone(), revision: revision.clone(), label: self.label(question), label_inlines }
    }

    /// "Label: value".
    fn short(&mut self, question: &Question, value: &str) -> Block {
        let label = self.label(question);
        let content = self.labelled(&label, value);
        self.paragraph(content)
    }

    /// A short value in words. `message` is the id of the message that holds its label, from which the labels of its
    /// options are named.
    pub(super) fn value(&self, question: &Question, message: &str, answer: &Answer) -> String {
        match answer {
            Answer::Text(text) => text.clone(),
            Answer::Number(number) => self.formats.number(number),
            Answer::Date(date) => self.formats.date(*date),
            Answer::Choice(option) => self.option(question, message, option),
            Answer::Choices(options) => {
                let labels: Vec<String> = options.iter().map(|option| self.option(question, message, option)).collect();
                match source(question) {
                    Some(OptionSource::SdgTargets) => self.formats.list(&labels),
                    Some(OptionSource::Principles | OptionSource::Cycles) | None => {
                        labels.join(&self.words.text("option-separator"))
                    }
                }
            }
            Answer::NotApplicable(reason) => self.reason(reason, "not-applicable"),
            Answer::NotAvailable(reason) => self.reason(reason, "not-available"),
            Answer::LongText(blocks) => crate::text::plain_text(blocks),
            Answer::Records(_) => String::new(),
        }
    }

    /// The sentence for the report; the reason itself is the team's own affair.
    fn reason(&self, reason: &Reason, generic: &str) -> String {
        let printed = reason.printed.get(&self.options.language).filter(|sentence| !sentence.trim().is_empty());
        printed.cloned().unwrap_or_else(|| self.text(generic))
    }

    fn option(&self, question: &Question, message: &str, option: &str) -> String {
        match source(question) {
            Some(OptionSource::Principles) => {
                let principle = Official::of_option(option);
                let printed = |principle: Official| principle.printed(self.draft, self.options.language);
                principle.map_or_else(|| option.to_owned(), printed)
            }
            Some(OptionSource::SdgTargets) => self.sdg_target(option),
            Some(OptionSource::Cycles) => self.digits(option),
            None => self.digits(&self.draft.template.message(&self.words, &format!("{message}-{option}"))),
        }
    }

    /// "10.7"; "10.c" with the letters of the language, which would otherwise turn round in Arabic.
    fn sdg_target(&self, option: &str) -> String {
        let letters = self.words.text("sdg-letters");
        let (goal, target) = option.split_once('.').unwrap_or((option, ""));
        let letter = ["a", "b", "c", "d"].iter().position(|letter| *letter == target);
        match letter.and_then(|index| letters.split(' ').nth(index)) {
            Some(letter) => {
                let goal = self.digits(goal);
                let args = [("goal", Arg::from(&goal)), ("letter", Arg::from(letter))];
                self.words.format("sdg-lettered-target", &args)
            }
            None => self.digits(option),
        }
    }

    pub(super) fn missing_text(&self) -> String {
        let name = self.language_name(self.options.language);
        self.words.format("missing-in-language", &[("language", Arg::from(&name))])
    }

    pub(super) fn missing_notice(&mut self) -> Block {
        let text = self.missing_text();
        self.notice(text)
    }
}

/// Says of blocks that they are written in another language than the report.
pub(super) fn set_language(blocks: &mut [Block], language: Language) {
    let lang = Lang(language.tag().to_owned());
    blocks.iter_mut().for_each(|block| block.set_lang(&lang));
}

/// The reference data that give a question's options.
fn source(question: &Question) -> Option<OptionSource> {
    match &question.kind {
        QuestionKind::Choice(Options { options_from, .. }) | QuestionKind::Choices(Options { options_from, .. }) => {
            *options_from
        }
        QuestionKind::Text
        | QuestionKind::LongText
        | QuestionKind::Number
        | QuestionKind::Date
        | QuestionKind::Records(_) => None,
    }
}
