//! From a draft to a document in one language.
//!
//! The composer decides what the report says and in which order; every word that it adds comes from Fluent or from the
//! reference data. What is missing, undecided or in conflict is said, never left out in silence. Internal reasons,
//! internal notes and guidance never pass.

mod answer;
mod collected;
mod cover;
mod objectives;
mod records;
mod values;

pub use cover::{cycle_name, name_of_cycle};

use crate::document::{Document, Info, Labels, ListingKind, PageSetup, Part, Section, Source};
use crate::draft::Draft;
use crate::template::{Chapter, Item, Place, Question};
use crate::text::{Block, BlockId, Inline, Mark};
use review_locale::{Arg, Digits, Formats, Isolation, Language, MissingFormats, Words};
use std::collections::BTreeMap;

/// How a report is composed.
#[derive(Clone, Copy, Debug)]
pub struct Options {
    /// The language of the report.
    pub language: Language,
    /// Whether the report says on every page that it is a draft.
    pub draft: bool,
    /// What to print where an answer is not written in the language.
    pub missing: Missing,
    /// How the pages are to be.
    pub setup: PageSetup,
}

/// What to print where an answer is not written in the report's language.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Missing {
    /// That it is missing.
    #[default]
    Say,
    /// The text in the authentic language, marked as such; that it is missing where that is missing too.
    FromAuthentic,
}

/// Composes the report.
pub fn compose(draft: &Draft, options: &Options) -> Result<Document, MissingFormats> {
    let mut composer = Composer::new(draft, options)?;
    let cover = composer.cover();
    let mut sections = composer.chapters();
    composer.fill_values(&mut sections);
    composer.fill_abbreviations(&mut sections);
    let is_draft = options.draft || composer.conflict || draft.has_printed_conflict();
    let info = composer.info(is_draft);
    let cover = composer.finish_cover(cover, is_draft);
    let mut document = Document {
        info,
        lang: options.language,
        parts: vec![Part::Cover(Box::new(cover))],
        images: draft.images.clone(),
        sources: std::mem::take(&mut composer.sources),
    };
    document.parts.push(Part::Contents { title: composer.text("contents") });
    document.parts.extend(composer.listings(&sections));
    document.parts.extend(sections.into_iter().map(Part::Section));
    mark_lost_references(&mut document, &composer.text("lost-reference"));
    Ok(document)
}

/// "Annex A": the number of the annex that `index` others precede.
pub(crate) fn annex_number(words: &Words, formats: &Formats, index: usize) -> String {
    let letters = words.text("annex-letters");
    // Only U+0020 parts them: an Arabic ordinal of two words holds a no-break space.
    let letter = letters.split(' ').nth(index).map(str::to_owned);
    let letter = letter.unwrap_or_else(|| formats.ordinal(index + 1));
    words.format("annex-number", &[("letter", Arg::from(&letter))])
}

/// A cross-reference to something that is not printed says so, and is counted.
fn mark_lost_references(document: &mut Document, mark: &str) {
    let known = document.references();
    for part in &mut document.parts {
        let Part::Section(section) = part else { continue };
        for block in &mut section.blocks {
            block.for_each_line_mut(&mut |line| {
                for inline in line {
                    if is_lost(inline, &known) {
                        *inline = Inline::text(mark);
                        document.info.lost_references += 1;
                    }
                }
            });
        }
    }
}

fn is_lost(inline: &Inline, known: &BTreeMap<String, String>) -> bool {
    matches!(inline, Inline::Reference { attrs } if !known.contains_key(&attrs.target))
}

struct Composer<'a> {
    draft: &'a Draft,
    options: &'a Options,
    words: Words,
    formats: Formats,
    /// Blocks that the composer makes are numbered, so that the same draft gives the same document.
    made: u32,
    /// Whether a passage with two versions was printed.
    conflict: bool,
    /// Which answer each block says.
    sources: BTreeMap<BlockId, Source>,
}

impl<'a> Composer<'a> {
    fn new(draft: &'a Draft, options: &'a Options) -> Result<Self, MissingFormats> {
        Ok(Self {
            draft,
            options,
            words: Words::new(options.language, Isolation::Off),
            formats: Formats::new(options.language, draft.custom())?,
            made: 0,
            conflict: false,
            sources: BTreeMap::new(),
        })
    }

    fn chapters(&mut self) -> Vec<Section> {
        let template = &self.draft.template;
        let (mut sections, mut bodies, mut annexes) = (Vec::new(), 0, 0);
        for chapter in &template.chapters {
            let next = match chapter.place {
                Place::Front => None,
                Place::Body => Some(self.formats.ordinal(bodies + 1)),
                Place::Annex => Some(annex_number(&self.words, &self.formats, annexes)),
            };
            let composed = self.chapter(chapter, next.as_deref());
            if !composed.is_empty() {
                match chapter.place {
                    Place::Front => {}
                    Place::Body => bodies += 1,
                    Place::Annex => annexes += 1,
                }
                sections.extend(composed);
            }
        }
        sections
    }

    /// The sections of a chapter; none if it says nothing.
    fn chapter(&mut self, chapter: &Chapter, number: Option<&str>) -> Vec<Section> {
        let title = self.digits(&self.draft.template.chapter_title(&self.words, chapter));
        let mut head =
            Section { number: number.map(str::to_owned), ..section(format!("chapter.{}", chapter.id), 1, title) };
        let mut inner = Vec::new();
        let alone = chapter.items.len() == 1;
        for item in &chapter.items {
            let composed = self.item(item);
            match composed {
                Composed::Nothing => {}
                // What stands before the first heading belongs to the chapter itself; so does the only item.
                Composed::Blocks(blocks) if inner.is_empty() => head.blocks.extend(blocks),
                Composed::Blocks(blocks) => match inner.last_mut() {
                    Some(Section { blocks: last, .. }) => last.extend(blocks),
                    None => head.blocks.extend(blocks),
                },
                Composed::Section(section) if alone => head.blocks.extend(section.blocks),
                Composed::Section(section) => inner.push(section),
                Composed::Sections(sections) => inner.extend(sections),
            }
        }
        let is_filled_later = chapter.items.iter().any(|item| matches!(item, Item::Abbreviations));
        if head.blocks.is_empty() && inner.is_empty() && !is_filled_later {
            return Vec::new();
        }
        if chapter.place == Place::Body {
            self.number_sections(&mut inner, number.unwrap_or_default());
        }
        std::iter::once(head).chain(inner).collect()
    }

    /// "4.1", "4.2": the sections of level 2, those of the objectives aside, which are called by their own number.
    fn number_sections(&self, sections: &mut [Section], chapter: &str) {
        // The Arabic-Indic zero looks like a full stop: ٢.١ would be read as 201.
        let separator = match self.formats.digits() {
            Digits::Latn => '.',
            Digits::Arab => '-',
        };
        let numbered = sections.iter_mut().filter(|section| section.level == 2 && !is_objective(&section.id));
        for (index, section) in numbered.enumerate() {
            section.number = Some(format!("{chapter}{separator}{}", self.formats.ordinal(index + 1)));
        }
    }

    fn item(&mut self, item: &Item) -> Composed {
        match item {
            Item::Question(question) => self.question(question, 2),
            Item::Overview => Composed::Blocks(vec![self.overview()]),
            Item::Objectives(sheets) => Composed::Sections(self.objectives(*sheets)),
            Item::Collected(part) => self.collected(part),
            Item::Cards(question) => self.cards_of(question),
            Item::Abbreviations => Composed::Nothing,
        }
    }

    /// A question with its answer, as a section of `level` or, for a short answer, as a paragraph.
    fn question(&mut self, question: &Question, level: u8) -> Composed {
        if !question.printed || !self.draft.is_asked(question) {
            return Composed::Nothing;
        }
        let Some(printed) = self.print(question) else { return Composed::Nothing };
        if !printed.is_long {
            return Composed::Blocks(printed.blocks);
        }
        let mut section = section(question.id.clone(), level, self.label(question));
        section.blocks = printed.blocks;
        Composed::Section(section)
    }

    fn label(&self, question: &Question) -> String {
        self.digits(&self.draft.template.label(&self.words, question))
    }

    fn text(&self, id: &str) -> String {
        self.digits(&self.words.text(id))
    }

    /// Fixed words may hold figures ("the 2030 Agenda"): they follow the custom too.
    fn digits(&self, text: &str) -> String {
        self.formats.digits().write(text)
    }

    fn new_id(&mut self) -> BlockId {
        self.made += 1;
        BlockId(format!("made-{}", self.made))
    }

    fn paragraph(&mut self, content: Vec<Inline>) -> Block {
        Block::paragraph(self.new_id(), content)
    }

    /// A sentence of the program's own in brackets, set apart from what the State says.
    fn notice(&mut self, text: String) -> Block {
        self.paragraph(vec![Inline::marked(text, Mark::Italic)])
    }

    fn language_name(&self, language: Language) -> String {
        self.text(&format!("language-{language}"))
    }

    fn info(&self, draft: bool) -> Info {
        Info {
            title: self.title(),
            state: self.state_name(),
            modified: self.draft.changed_at(),
            draft,
            draft_note: if draft { self.draft_note() } else { String::new() },
            setup: self.options.setup,
            digits: self.formats.digits(),
            labels: Labels {
                table: self.text("table"),
                figure: self.text("figure"),
                source: self.text("source"),
                draft: self.text("draft"),
                footnotes: self.text("footnotes"),
            },
            lost_references: 0,
        }
    }

    fn listings(&self, sections: &[Section]) -> Vec<Part> {
        let mut kinds = Vec::new();
        for block in sections.iter().flat_map(|section| &section.blocks) {
            find_captions(block, &mut kinds);
        }
        let listed = [(ListingKind::Tables, "list-of-tables"), (ListingKind::Figures, "list-of-figures")];
        let present = listed.into_iter().filter(|(kind, _)| kinds.contains(kind));
        present.map(|(kind, id)| Part::Listing { kind, title: self.text(id) }).collect()
    }

    /// The chapter of abbreviations is made from the marks in all others; it goes if there are none.
    fn fill_abbreviations(&mut self, sections: &mut Vec<Section>) {
        let holds = |chapter: &&Chapter| chapter.items.iter().any(|item| matches!(item, Item::Abbreviations));
        let Some(chapter) = self.draft.template.chapters.iter().find(holds) else { return };
        let id = format!("chapter.{}", chapter.id);
        let mut found: BTreeMap<String, String> = BTreeMap::new();
        for block in sections.iter().flat_map(|section| &section.blocks) {
            block.for_each_line(&mut |line| line.iter().for_each(|inline| note_abbreviation(inline, &mut found)));
        }
        for section in sections.iter_mut().filter(|section| section.id == id) {
            for (short, long) in &found {
                let content = self.labelled(short, long);
                section.blocks.push(self.paragraph(content));
            }
        }
        sections.retain(|section| section.id != id || !section.blocks.is_empty());
    }

    /// "Label: value", the label bold, the value alone in the last inline.
    fn labelled(&self, label: &str, value: &str) -> Vec<Inline> {
        let whole = self.words.format("labelled", &[("label", Arg::from(label)), ("value", Arg::from(""))]);
        let bold = whole.trim_end_matches(' ');
        let gap = &whole[bold.len()..];
        let gap = (!gap.is_empty()).then(|| Inline::text(gap));
        std::iter::once(Inline::marked(bold, Mark::Bold)).chain(gap).chain([Inline::text(value)]).collect()
    }
}

/// What an item of a chapter became.
enum Composed {
    Nothing,
    Blocks(Vec<Block>),
    Section(Section),
    Sections(Vec<Section>),
}

fn section(id: String, level: u8, title: String) -> Section {
    Section { id, level, number: None, title, blocks: Vec::new() }
}

fn is_objective(section: &str) -> bool {
    section.strip_prefix("objective.").is_some_and(|number| !number.contains('.'))
}

fn note_abbreviation(inline: &Inline, found: &mut BTreeMap<String, String>) {
    let Inline::Text { marks, text } = inline else { return };
    for mark in marks {
        if let Mark::Abbreviation { attrs } = mark {
            found.entry(text.trim().to_owned()).or_insert_with(|| attrs.expansion.clone());
        }
    }
}

fn find_captions(block: &Block, kinds: &mut Vec<ListingKind>) {
    match block {
        Block::Table { table, .. } if !table.caption.is_empty() => kinds.push(ListingKind::Tables),
        Block::Figure { .. } => kinds.push(ListingKind::Figures),
        Block::List { content, .. } => {
            content.iter().flat_map(|item| &item.content).for_each(|block| find_captions(block, kinds));
        }
        Block::Quote { content, .. } => content.iter().for_each(|block| find_captions(block, kinds)),
        Block::Table { .. } | Block::Paragraph { .. } | Block::Heading { .. } => {}
    }
}
