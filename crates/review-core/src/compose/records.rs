//! The rows of a table that the team writes: as a table, or one after the other.

use super::{Composed, Composer, section};
use crate::answer::{Answer, Row as Record};
use crate::document::Orientation;
use crate::template::{Question, QuestionKind, RecordLayout, Records, objective_part};
use crate::text::{Block, Cell, HeadingAttrs, HeadingLevel, Inline, Lang, Row, Table};
use review_locale::Language;

/// A table with more columns than this is printed on a page on its side.
const MOST_COLUMNS_UPRIGHT: usize = 6;

impl Composer<'_> {
    pub(super) fn records(&mut self, question: &Question, rows: &[Record], language: Language) -> Vec<Block> {
        let QuestionKind::Records(records) = &question.kind else { return Vec::new() };
        match records.layout {
            RecordLayout::Table => vec![self.record_table(question, records, rows, language)],
            RecordLayout::Cards => self.cards(question, records, rows, language),
        }
    }

    pub(super) fn orientation(&self, question: &Question) -> Orientation {
        let QuestionKind::Records(records) = &question.kind else { return Orientation::Portrait };
        let is_table = records.layout == RecordLayout::Table;
        orientation(if is_table { columns(records).len() } else { 0 })
    }

    fn record_table(&mut self, question: &Question, records: &Records, rows: &[Record], language: Language) -> Block {
        let columns: Vec<&Question> =
            columns(records).into_iter().filter(|field| is_used(field, rows, records)).collect();
        let mut table = Table::default();
        // In an objective's sheet the table stands under no heading of its own and is called by its caption.
        if objective_part(&question.id).is_some() {
            table.caption = vec![Inline::text(self.label(question))];
        }
        table.rows.push(self.header_row(question, &columns));
        for row in rows {
            let content = columns.iter().map(|field| self.record_cell(question, field, row, language)).collect();
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

    pub(super) fn record_cell(
        &mut self,
        question: &Question,
        field: &Question,
        row: &Record,
        language: Language,
    ) -> Cell {
        Cell::plain(false, self.field_blocks(question, field, row, language))
    }

    /// What a row says in one field, a version after the other.
    fn field_blocks(&mut self, question: &Question, field: &Question, row: &Record, language: Language) -> Vec<Block> {
        let versions = row.cells.get(&field.id).cloned().unwrap_or_default();
        if versions.is_empty() && field.kind.is_prose() && self.is_written_elsewhere(question, field, row, language) {
            return vec![self.missing_notice()];
        }
        self.conflict |= versions.len() > 1;
        let mut blocks = Vec::new();
        for answer in versions {
            match answer {
                Answer::LongText(text) => blocks.extend(text),
                answer => {
                    let value = self.value(field, &question.field_message_id(field), &answer);
                    blocks.push(self.paragraph(vec![Inline::text(value)]));
                }
            }
        }
        if blocks.is_empty() {
            blocks.push(self.paragraph(Vec::new()));
        }
        blocks
    }

    fn is_written_elsewhere(&self, question: &Question, field: &Question, row: &Record, language: Language) -> bool {
        let others = Language::ALL.into_iter().filter(|other| *other != language);
        others.flat_map(|other| self.draft.answer(question, other)).any(|answer| match answer {
            Answer::Records(rows) => rows.iter().any(|other| other.id == row.id && other.cells.contains_key(&field.id)),
            _ => false,
        })
    }

    fn cards(&mut self, question: &Question, records: &Records, rows: &[Record], language: Language) -> Vec<Block> {
        rows.iter().flat_map(|row| self.card(question, records, row, language)).collect()
    }

    /// The first field in words is the heading; short fields follow with their labels, long ones as they are.
    fn card(&mut self, question: &Question, records: &Records, row: &Record, language: Language) -> Vec<Block> {
        let title = records.fields.iter().find(|field| matches!(field.kind, QuestionKind::Text));
        let mut blocks = Vec::new();
        for field in &records.fields {
            let is_empty = row.cells.get(&field.id).is_none_or(Vec::is_empty);
            if is_empty && !self.is_written_elsewhere(question, field, row, language) {
                continue;
            }
            let content = self.field_blocks(question, field, row, language);
            if title.is_some_and(|title| title.id == field.id) {
                blocks.extend(content.into_iter().map(|block| self.as_heading(block)));
            } else if matches!(field.kind, QuestionKind::LongText) {
                blocks.extend(content);
            } else {
                let label = self.digits(&self.draft.template.field_label(&self.words, question, field));
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
        for answer in answers {
            if let Answer::Records(rows) = answer {
                composed.blocks.extend(self.cards(&question, records, &rows, language));
            }
        }
        if language != self.options.language {
            let lang = Lang(language.tag().to_owned());
            composed.blocks.iter_mut().for_each(|block| block.set_lang(&lang));
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

pub(super) fn orientation(columns: usize) -> Orientation {
    if columns > MOST_COLUMNS_UPRIGHT { Orientation::Landscape } else { Orientation::Portrait }
}

/// A column in which no row says anything is not printed. The first always is, so that a table has one.
fn is_used(field: &Question, rows: &[Record], records: &Records) -> bool {
    let is_first = records.fields.first().is_some_and(|first| first.id == field.id);
    is_first || rows.iter().any(|row| row.cells.get(&field.id).is_some_and(|versions| !versions.is_empty()))
}
