//! The 23 objectives: the overview, the sheets, and those that the review does not cover, said honestly.

use super::answer::Found;
use super::{Composed, Composer, section};
use crate::document::Section;
use crate::draft::Draft;
use crate::template::{Item, OBJECTIVES, Question, Sheets, TREATMENT, objective_part, objective_question};
use crate::text::{Block, Cell, Inline, ListAttrs, ListItem, Row, Table};
use crate::wording::Official;
use review_locale::Arg;

/// How the review treats an objective.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Treatment {
    Full,
    Brief,
    NotCovered,
    Undecided,
}

/// Of two versions, the one that says more: nothing that was written is left out.
fn treatment(draft: &Draft, objective: u8) -> Treatment {
    let chosen = draft.options(&objective_question(objective, TREATMENT));
    let is = |option: &str| chosen.iter().any(|chosen| chosen == option);
    match () {
        () if is("full") => Treatment::Full,
        () if is("brief") => Treatment::Brief,
        () if is("not-covered") => Treatment::NotCovered,
        () => Treatment::Undecided,
    }
}

/// Relative widths of the overview's columns: objective, treatment, lead, main measures.
const OVERVIEW_WIDTHS: [u32; 4] = [31, 15, 18, 36];

impl Composer<'_> {
    pub(super) fn overview(&mut self) -> Block {
        let headers = ["overview-objective", "overview-treatment", "overview-lead", "overview-summary"];
        let header = headers.map(|id| {
            let text = self.text(id);
            self.cell(true, vec![Inline::text(text)])
        });
        let mut rows = vec![Row { content: header.into() }];
        rows.extend((1..=OBJECTIVES).map(|objective| self.overview_row(objective)));
        let caption = vec![Inline::text(self.text("overview-caption"))];
        self.table(Table { caption, widths: Some(OVERVIEW_WIDTHS.into()), rows, ..Table::default() })
    }

    fn overview_row(&mut self, objective: u8) -> Row {
        let how = treatment(self.draft, objective);
        let heading = self.objective_heading(objective);
        let chosen = self.draft.options(&objective_question(objective, TREATMENT));
        let labels: Vec<String> =
            chosen.iter().map(|option| self.text(&format!("objective-treatment-{option}"))).collect();
        let label = if labels.is_empty() { "–".to_owned() } else { labels.join(" / ") };
        let lead = self.sheet_blocks(objective, "lead");
        let summary = match how {
            Treatment::Full => {
                let text = self.text("overview-see-section");
                vec![self.paragraph(vec![Inline::text(text)])]
            }
            Treatment::Brief => self.sheet_blocks(objective, "measures"),
            Treatment::NotCovered => self.sheet_blocks(objective, "reason"),
            Treatment::Undecided => Vec::new(),
        };
        let [lead, summary] = [lead, summary].map(|said| if said.is_empty() { vec![self.nothing()] } else { said });
        let cells = vec![
            self.cell(true, vec![Inline::text(heading)]),
            self.cell(false, vec![Inline::text(label)]),
            Cell::plain(false, lead),
            Cell::plain(false, summary),
        ];
        Row { content: cells }
    }

    fn cell(&mut self, header: bool, content: Vec<Inline>) -> Cell {
        Cell::plain(header, vec![self.paragraph(content)])
    }

    /// A part of an objective's sheet, if it is asked.
    fn part(&self, objective: u8, part: &str) -> Option<Question> {
        let question = self
            .draft
            .template
            .sheet(objective)
            .into_iter()
            .find(|question| objective_part(&question.id).is_some_and(|(_, own)| own == part))?;
        self.draft.is_asked(&question).then_some(question)
    }

    /// A short answer as a paragraph without its label; versions that await a decision behind one another.
    fn words_of(&mut self, question: &Question) -> Vec<Block> {
        let (words, revision) = match self.find(question) {
            Found::Nothing => return Vec::new(),
            Found::Missing => (self.missing_text(), None),
            Found::Here(answers) | Found::Elsewhere(answers, _) => {
                self.conflict |= answers.len() > 1;
                let words: Vec<String> =
                    answers.iter().map(|(_, answer)| self.value(question, &question.message_id(), answer)).collect();
                let revision = match answers.as_slice() {
                    [(revision, _)] => Some(revision.clone()),
                    _ => None,
                };
                (words.join(" / "), revision)
            }
        };
        let mut blocks = [self.paragraph(vec![Inline::text(words)])];
        if let Some(revision) = revision {
            self.cite(question, &revision, 0, &mut blocks);
        }
        blocks.into()
    }

    /// The blocks of a long answer, or a short one as a paragraph without its label.
    fn sheet_blocks(&mut self, objective: u8, part: &str) -> Vec<Block> {
        let Some(question) = self.part(objective, part) else { return Vec::new() };
        if question.kind.name() == "text" {
            return self.words_of(&question);
        }
        self.print(&question).map(|printed| printed.blocks).unwrap_or_default()
    }

    pub(super) fn objectives(&mut self, sheets: Sheets) -> Vec<Section> {
        let mut sections = Vec::new();
        for objective in 1..=OBJECTIVES {
            match (sheets, treatment(self.draft, objective)) {
                (_, Treatment::Full) => sections.extend(self.sheet(objective)),
                (Sheets::Chosen, _) => {}
                (Sheets::All, how) => sections.push(self.unreported(objective, how)),
            }
        }
        if sheets == Sheets::Chosen {
            sections.extend(self.not_covered_list());
        }
        sections
    }

    /// "Objective 5. Enhance availability …", the title in the report's language.
    pub(super) fn objective_heading(&self, objective: u8) -> String {
        let title = Official::Objective(objective).printed(self.draft, self.options.language);
        let number = self.formats.ordinal(usize::from(objective));
        self.words.format("objective-heading", &[("number", Arg::from(&number)), ("title", Arg::from(&title))])
    }

    fn objective_section(&self, objective: u8) -> Section {
        section(format!("objective.{objective:02}"), 2, self.objective_heading(objective))
    }

    /// The parts of a sheet: short answers under the objective's heading, long ones under headings of their own, tables
    /// where they are asked. What another chapter gathers is printed there.
    fn sheet(&mut self, objective: u8) -> Vec<Section> {
        let mut sections = vec![self.objective_section(objective)];
        for question in self.draft.template.sheet(objective) {
            let part = objective_part(&question.id).map(|(_, part)| part).unwrap_or_default();
            if is_collected(self.draft, part) {
                continue;
            }
            match self.question(&question, 3) {
                Composed::Nothing | Composed::Sections(_) => {}
                Composed::Section(section) if !question.fields().is_empty() && is_captioned(&section) => {
                    extend_last(&mut sections, section.blocks);
                }
                Composed::Section(section) => sections.push(section),
                Composed::Blocks(blocks) => extend_last(&mut sections, blocks),
            }
        }
        sections
    }

    fn unreported(&mut self, objective: u8, how: Treatment) -> Section {
        let mut section = self.objective_section(objective);
        let note = match how {
            Treatment::Brief => "objective-brief-note",
            Treatment::NotCovered => "objective-not-covered-note",
            Treatment::Full | Treatment::Undecided => "objective-treatment-open-note",
        };
        let text = self.text(note);
        section.blocks.push(self.paragraph(vec![Inline::text(text)]));
        if how == Treatment::NotCovered {
            section.blocks.extend(self.sheet_blocks(objective, "reason"));
        }
        section
    }

    fn not_covered_list(&mut self) -> Option<Section> {
        let mut section = section("objectives.not-covered".to_owned(), 2, self.text("not-covered-heading"));
        section.blocks.extend(self.objectives_list("not-covered-introduction", Treatment::NotCovered));
        section.blocks.extend(self.objectives_list("undecided-introduction", Treatment::Undecided));
        (!section.blocks.is_empty()).then_some(section)
    }

    /// The objectives that are treated so, after a sentence that says how; nothing if there are none.
    fn objectives_list(&mut self, introduction: &str, how: Treatment) -> Vec<Block> {
        let listed: Vec<u8> = (1..=OBJECTIVES).filter(|objective| treatment(self.draft, *objective) == how).collect();
        if listed.is_empty() {
            return Vec::new();
        }
        let introduction = self.text(introduction);
        let introduction = self.paragraph(vec![Inline::text(introduction)]);
        let content = listed.into_iter().map(|objective| ListItem { content: self.uncovered(objective) }).collect();
        let attrs = ListAttrs { id: self.new_id(), ..ListAttrs::default() };
        vec![introduction, Block::List { attrs, content }]
    }

    fn uncovered(&mut self, objective: u8) -> Vec<Block> {
        let heading = self.objective_heading(objective);
        let mut blocks = vec![self.paragraph(vec![Inline::text(heading)])];
        blocks.extend(self.sheet_blocks(objective, "reason"));
        blocks
    }
}

/// Whether a chapter gathers this part from all sheets.
fn is_collected(draft: &Draft, part: &str) -> bool {
    let items = draft.template.chapters.iter().flat_map(|chapter| &chapter.items);
    items.into_iter().any(|item| matches!(item, Item::Collected(collected) if collected == part))
}

fn is_captioned(section: &Section) -> bool {
    section.blocks.iter().all(|block| matches!(block, Block::Table { table, .. } if !table.caption.is_empty()))
}

fn extend_last(sections: &mut [Section], blocks: Vec<Block>) {
    if let Some(last) = sections.last_mut() {
        last.blocks.extend(blocks);
    }
}
