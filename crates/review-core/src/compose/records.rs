//! The rows of a table that the team writes: as a table, or one after the other.

use super::answer::set_language;
use super::{Composed, Composer, Missing, section};
use crate::answer::{Answer, Row as Record};
use crate::template::{Question, QuestionKind, RecordLayout, Records, objective_part};
use crate::text::{Block, Cell, HeadingAttrs, HeadingLevel, Inline, Row, Table};
use review_locale::{Arg, Language};
use std::collections::BTreeMap;

/// A question's table as it is read in one language, with the words that other languages have for its cells.
pub(super) struct Reading<'q> {
    question: &'q Question,
    /// Row and field → what stands there in each other language.
    elsewhere: BTreeMap<(String, String), BTreeMap<Language, Vec<Answer>>>,
}

impl Reading<'_> {
    /// A column in which no row says anything, in any language, is not printed. The first always is, so that a table
    /// has one.
    fn uses(&self, field: &Question, rows: &[Record], records: &Records) -> bool {
        let is_first = records.fields.first().is_some_and(|first| first.id == field.id);
        let here = |row: &Record| row.cells.get(&field.id).is_some_and(|versions| !versions.is_empty());
        let elsewhere = |row: &Record| self.elsewhere.contains_key(&(row.id.clone(), field.id.clone()));
        is_first || rows.iter().any(|row| here(row) || elsewhere(row))
    }
}

impl Composer<'_> {
    pub(super) fn reading<'q>(&self, question: &'q Question, language: Language) -> Reading<'q> {
        let mut elsewhere: BTreeMap<_, BTreeMap<_, _>> = BTreeMap::new();
        for other in Language::ALL.into_iter().filter(|other| *other != language) {
            for answer in self.draft.answer(question, other) {
                let Answer::Records(rows) = answer else { continue };
                for (id, cells) in rows.into_iter().map(|row| (row.id, row.cells)) {
                    for (field, answers) in cells {
                        elsewhere.entry((id.clone(), field)).or_default().insert(other, answers);
                    }
                }
            }
        }
        Reading { question, elsewhere }
    }

    pub(super) fn records(&mut self, question: &Question, rows: &[Record], language: Language) -> Vec<Block> {
        let QuestionKind::Records(records) = &question.kind else { return Vec::new() };
        let reading = self.reading(question, language);
        match records.layout {
            RecordLayout::Table => vec![self.record_table(&reading, records, rows)],
            RecordLayout::Cards => self.cards(&reading, records, rows),
        }
    }

    fn record_table(&mut self, reading: &Reading, records: &Records, rows: &[Record]) -> Block {
        let question = reading.question;
        let columns: Vec<&Question> =
            columns(records).into_iter().filter(|field| reading.uses(field, rows, records)).collect();
        let mut table = Table::default();
        // In an objective's sheet the table stands under no heading of its own and is called by its caption.
        if let Some((objective, _)) = objective_part(&question.id) {
            table.caption = vec![Inline::text(self.sheet_caption(objective, question))];
        }
        table.rows.push(self.header_row(question, &columns));
        for row in rows {
            let content = columns.iter().map(|field| self.record_cell(reading, field, row)).collect();
            table.rows.push(Row { content });
        }
        self.table(table)
    }

    pub(super) fn header_row(&mut self, question: &Question, columns: &[&Question]) -> Row {
        let cells = columns.iter().map(|field| {
            let label = self.digits(&self.draft.template.field_label(&self.words, question, field));
            Cell::plain(true, vec![self.paragraph(vec![Inline::text(label)])])
        });
        Row { content: cells.collect() }
    }

    pub(super) fn record_cell(&mut self, reading: &Reading, field: &Question, row: &Record) -> Cell {
        let blocks = self.field_blocks(reading, field, row);
        Cell::plain(false, if blocks.is_empty() { vec![self.nothing()] } else { blocks })
    }

    /// What stands in a cell in which nothing stands: an empty one looks forgotten.
    pub(super) fn nothing(&mut self) -> Block {
        self.paragraph(vec![Inline::text("–")])
    }

    /// "Objective 5: Table of measures".
    fn sheet_caption(&self, objective: u8, question: &Question) -> String {
        let number = self.formats.ordinal(usize::from(objective));
        let objective = self.words.format("objective-short", &[("number", Arg::from(&number))]);
        let label = self.label(question);
        self.words.format("labelled", &[("label", Arg::from(&objective)), ("value", Arg::from(&label))])
    }

    /// What a row says in one field, a version after the other; words that are missing in the language are said to be,
    /// or taken from the authentic one.
    fn field_blocks(&mut self, reading: &Reading, field: &Question, row: &Record) -> Vec<Block> {
        let message = reading.question.field_message_id(field);
        if let Some(versions) = row.cells.get(&field.id).filter(|versions| !versions.is_empty()) {
            self.conflict |= versions.len() > 1;
            return self.cell_blocks(field, &message, versions);
        }
        let written = reading.elsewhere.get(&(row.id.clone(), field.id.clone())).filter(|_| field.kind.is_prose());
        let Some(written) = written else { return Vec::new() };
        let authentic = self.draft.authentic_language().filter(|_| self.options.missing == Missing::FromAuthentic);
        match authentic.and_then(|language| Some((language, written.get(&language)?))) {
            Some((language, versions)) => {
                let mut blocks = self.cell_blocks(field, &message, versions);
                set_language(&mut blocks, language);
                blocks
            }
            None => vec![self.missing_notice()],
        }
    }

    fn cell_blocks(&mut self, field: &Question, message: &str, versions: &[Answer]) -> Vec<Block> {
        let mut blocks = Vec::new();
        for answer in versions {
            match answer {
                Answer::LongText(text) => blocks.extend(text.iter().cloned()),
                answer => {
                    let value = self.value(field, message, answer);
                    blocks.push(self.paragraph(vec![Inline::text(value)]));
                }
            }
        }
        blocks
    }

    fn cards(&mut self, reading: &Reading, records: &Records, rows: &[Record]) -> Vec<Block> {
        rows.iter().flat_map(|row| self.card(reading, records, row)).collect()
    }

    /// The first field in words is the heading; short fields follow with their labels, long ones as they are.
    fn card(&mut self, reading: &Reading, records: &Records, row: &Record) -> Vec<Block> {
        let title = records.fields.iter().find(|field| matches!(field.kind, QuestionKind::Text));
        let mut blocks = Vec::new();
        for field in &records.fields {
            let content = self.field_blocks(reading, field, row);
            if title.is_some_and(|title| title.id == field.id) {
                blocks.extend(content.into_iter().map(|block| self.as_heading(block)));
            } else if matches!(field.kind, QuestionKind::LongText) {
                blocks.extend(content);
            } else {
                let label = self.digits(&self.draft.template.field_label(&self.words, reading.question, field));
                for block in content {
                    let value = crate::text::plain_text(&[block]);
                    let content = self.labelled(&label, &value);
                    blocks.push(self.paragraph(content));
                }
            }
        }
        blocks
    }

    fn as_heading(&mut self, block: Block) -> Block {
        match block {
            Block::Paragraph { attrs, content } => Block::Heading {
                attrs: HeadingAttrs { id: attrs.id, dir: attrs.dir, lang: attrs.lang, level: HeadingLevel::clamped(1) },
                content,
            },
            other => other,
        }
    }

    /// The rows of another question's table, one after the other in full.
    pub(super) fn cards_of(&mut self, id: &str) -> Composed {
        let Some(question) = self.draft.question(id) else { return Composed::Nothing };
        let QuestionKind::Records(records) = &question.kind else { return Composed::Nothing };
        let (answers, language) = match self.find(&question) {
            super::answer::Found::Here(answers) => (answers, self.options.language),
            super::answer::Found::Elsewhere(answers, language) => (answers, language),
            super::answer::Found::Nothing | super::answer::Found::Missing => return Composed::Nothing,
        };
        let mut composed = section(format!("cards.{id}"), 2, self.label(&question));
        for (revision, answer) in answers {
            if let Answer::Records(rows) = answer {
                let reading = self.reading(&question, language);
                let mut cards = self.cards(&reading, records, &rows);
                self.cite(&question, &revision, 0, &mut cards);
                composed.blocks.extend(cards);
            }
        }
        if language != self.options.language {
            set_language(&mut composed.blocks, language);
        }
        Composed::Section(composed)
    }

    pub(super) fn table(&mut self, table: Table) -> Block {
        Block::Table { attrs: crate::text::Attrs::new(self.new_id()), table }
    }
}

/// The columns that are printed.
pub(super) fn columns(records: &Records) -> Vec<&Question> {
    let is_printed = |field: &&Question| match &records.columns {
        Some(columns) => columns.contains(&field.id),
        None => true,
    };
    records.fields.iter().filter(is_printed).collect()
}
