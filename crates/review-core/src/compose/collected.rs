//! What the sheets of the objectives say in one part, gathered in a chapter: good practices, challenges, indicators.

use super::answer::Found;
use super::records::{Reading, columns};
use super::{Composed, Composer, section};
use crate::answer::{Answer, Row as Record};
use crate::template::{OBJECTIVES, Question, QuestionKind, RecordLayout, Records, objective_question};
use crate::text::{Block, Cell, HeadingAttrs, HeadingLevel, Inline, Row, Table};

impl Composer<'_> {
    pub(super) fn collected(&mut self, part: &str) -> Composed {
        let questions: Vec<(u8, Question)> = (1..=OBJECTIVES)
            .filter_map(|objective| Some((objective, self.draft.question(&objective_question(objective, part))?)))
            .filter(|(_, question)| question.printed && self.draft.is_asked(question))
            .collect();
        let Some((_, first)) = questions.first() else { return Composed::Nothing };
        let title = self.label(first);
        let mut composed = section(format!("collected.{part}"), 2, title);
        match &first.kind {
            QuestionKind::Records(records) if records.layout == RecordLayout::Table => {
                composed.blocks.extend(self.collected_table(&questions, first, records));
            }
            _ => composed.blocks = self.collected_blocks(&questions),
        }
        if composed.blocks.is_empty() { Composed::Nothing } else { Composed::Section(composed) }
    }

    fn collected_blocks(&mut self, questions: &[(u8, Question)]) -> Vec<Block> {
        let mut blocks = Vec::new();
        for (objective, question) in questions {
            let Some(printed) = self.print(question) else { continue };
            let heading = self.objective_heading(*objective);
            let level = HeadingLevel::clamped(1);
            let attrs = HeadingAttrs { id: self.new_id(), dir: None, lang: None, level };
            blocks.push(Block::Heading { attrs, content: vec![Inline::text(heading)] });
            blocks.extend(printed.blocks.into_iter().map(one_level_down));
        }
        blocks
    }

    /// One table for all objectives, the objective's number in the first column; a sentence where there are no data.
    fn collected_table(&mut self, questions: &[(u8, Question)], first: &Question, records: &Records) -> Vec<Block> {
        let columns = columns(records);
        let mut header = self.header_row(first, &columns);
        let objective_label = self.text("overview-objective");
        header.content.insert(0, Cell::plain(true, vec![self.paragraph(vec![Inline::text(objective_label)])]));
        let mut rows = vec![header];
        for (objective, question) in questions {
            rows.extend(self.collected_rows(*objective, question, &columns));
        }
        if rows.len() == 1 {
            return Vec::new();
        }
        vec![self.table(Table { rows, ..Table::default() })]
    }

    fn collected_rows(&mut self, objective: u8, question: &Question, columns: &[&Question]) -> Vec<Row> {
        let (answers, language) = match self.find(question) {
            Found::Nothing => return Vec::new(),
            Found::Missing => {
                let notice = self.missing_text();
                return vec![self.sentence_row(objective, notice, columns.len())];
            }
            Found::Here(answers) => (answers, self.options.language),
            Found::Elsewhere(answers, language) => (answers, language),
        };
        self.conflict |= answers.len() > 1;
        let reading = self.reading(question, language);
        let mut rows = Vec::new();
        for (revision, answer) in answers {
            let begin = rows.len();
            match answer {
                Answer::Records(records) => {
                    rows.extend(records.iter().map(|record| self.collected_row(objective, &reading, record, columns)));
                }
                other => {
                    let text = self.value(question, &question.message_id(), &other);
                    rows.push(self.sentence_row(objective, text, columns.len()));
                }
            }
            // The first cell of each row is the objective's number.
            for cell in rows[begin..].iter_mut().flat_map(|row| row.content.iter_mut().skip(1)) {
                self.cite(question, &revision, 0, &mut cell.content);
            }
        }
        rows
    }

    fn collected_row(&mut self, objective: u8, reading: &Reading, record: &Record, columns: &[&Question]) -> Row {
        let mut content = vec![self.objective_cell(objective)];
        content.extend(columns.iter().map(|field| self.record_cell(reading, field, record)));
        Row { content }
    }

    fn sentence_row(&mut self, objective: u8, text: String, columns: usize) -> Row {
        let sentence = Cell::plain(false, vec![self.paragraph(vec![Inline::text(text)])]);
        let colspan = u32::try_from(columns).unwrap_or(1).max(1);
        Row { content: vec![self.objective_cell(objective), Cell { colspan, ..sentence }] }
    }

    fn objective_cell(&mut self, objective: u8) -> Cell {
        let number = self.formats.ordinal(usize::from(objective));
        Cell::plain(true, vec![self.paragraph(vec![Inline::text(number)])])
    }
}

/// Headings of the answer go below the heading of the objective.
fn one_level_down(block: Block) -> Block {
    match block {
        Block::Heading { attrs, content } => {
            let level = HeadingLevel::clamped(attrs.level.get() + 1);
            Block::Heading { attrs: HeadingAttrs { level, ..attrs }, content }
        }
        other => other,
    }
}
