//! Paragraphs, headings, lists and quotes; tables and figures have files of their own.

use crate::body::{Body, Child, Place};
use crate::numbering::{self, DEEPEST_LEVEL};
use docx_rs::{AlignmentType, IndentLevel, NumberingId, Paragraph, SpecialIndentType};
use review_core::document::{bears_number, heading_level};
use review_core::text::{Block, Inline, ListAttrs, ListItem, Mark, plain_line};
use review_locale::Direction;

impl<'a> Body<'a> {
    pub(crate) fn blocks(&mut self, out: &mut Vec<Child>, blocks: &'a [Block], place: &Place<'a>) {
        let mut rest = blocks;
        while let Some(first) = rest.first() {
            let source = self.answer_of(first);
            let count = rest.iter().take_while(|block| self.answer_of(block) == source).count();
            let begin = out.len();
            for (index, block) in rest[..count].iter().enumerate() {
                let begin = out.len();
                self.block(out, block, place);
                if rest.get(index + 1).is_some_and(|next| leads_on(block, next)) {
                    keep_next(&mut out[begin..]);
                }
            }
            if let Some(source) = source {
                self.mark_answer(source, &mut out[begin..]);
            }
            rest = &rest[count..];
        }
    }

    fn block(&mut self, out: &mut Vec<Child>, block: &'a Block, place: &Place<'a>) {
        let inside = Place { numbered: false, ..place_of(block, place) };
        match block {
            Block::Paragraph { content, .. } => {
                let mut paragraph =
                    match self.document.sources.get(block.id()).filter(|source| source.label_inlines > 0) {
                        Some(source) => self.labelled_answer(self.empty_paragraph(&inside), content, source, &inside),
                        None => self.paragraph(content, &inside),
                    };
                if place.numbered && bears_number(block) {
                    paragraph = paragraph.numbering(NumberingId::new(self.lists.paragraphs()), IndentLevel::new(0));
                }
                out.push(paragraph.into());
            }
            Block::Heading { attrs, content } => {
                let heading = self.heading(heading_level(place.section_level, attrs.level.get()), &inside);
                out.push(self.line(heading, content, &inside).into());
            }
            Block::List { attrs, content } => self.list(out, attrs, content, &inside),
            Block::Quote { content, .. } => {
                let style = if place.in_cell { place.style } else { "Quote" };
                let indent = inside.indent + QUOTE_INDENT;
                self.blocks(out, content, &Place { style, indent, ..inside });
            }
            Block::Table { table, .. } => self.table(out, table, &inside),
            Block::Figure { attrs, text } => self.figure(out, attrs, text, &inside),
        }
    }

    fn paragraph(&mut self, content: &'a [Inline], place: &Place<'a>) -> Paragraph {
        let paragraph = self.empty_paragraph(place);
        self.line(paragraph, content, place)
    }

    fn empty_paragraph(&self, place: &Place<'a>) -> Paragraph {
        let paragraph = self.styled(place.style, place);
        // In a paragraph from right to left the start is on the right, and "right" would be the left in Word.
        let (paragraph, start, end) = match (place.figure_shift, place.direction) {
            (Some(shift), Direction::Ltr) => (paragraph.align(AlignmentType::Right), place.indent, shift),
            (Some(shift), Direction::Rtl) => (paragraph, place.indent + shift, 0),
            (None, _) => (paragraph, place.indent, 0),
        };
        match (start, end) {
            (0, 0) => paragraph,
            (start, 0) => paragraph.indent(Some(start), None, None, None),
            (start, end) => paragraph.indent(Some(start), None, Some(end), None),
        }
    }

    fn list(&mut self, out: &mut Vec<Child>, attrs: &ListAttrs, items: &'a [ListItem], place: &Place<'a>) {
        let level = place.list_depth.min(DEEPEST_LEVEL);
        let numbering = self.lists.add(attrs.ordered, attrs.start, level, place.direction);
        let style = if place.in_cell { place.style } else { "ListParagraph" };
        let indent = match place.in_cell {
            true => CELL_INDENT * (level as i32 + 1),
            false => numbering::text_indent(level),
        };
        let inside = Place { style, indent, list_depth: place.list_depth + 1, ..place.clone() };
        for item in items {
            self.item(out, item, (numbering, level), &inside);
        }
    }

    /// The first paragraph of an item bears its number; what follows is set in as far. An item that begins with
    /// something else has its number on a line of its own.
    fn item(&mut self, out: &mut Vec<Child>, item: &'a ListItem, number: (usize, usize), place: &Place<'a>) {
        let (first, rest) = match item.content.split_first() {
            Some((block @ Block::Paragraph { content, .. }, rest)) => {
                let inside = place_of(block, place);
                let paragraph = self.styled(place.style, &inside);
                (self.line(paragraph, content, &inside), rest)
            }
            _ => (self.styled(place.style, place), item.content.as_slice()),
        };
        let mut first = first.numbering(NumberingId::new(number.0), IndentLevel::new(number.1));
        if place.in_cell {
            let hanging = Some(SpecialIndentType::Hanging(CELL_INDENT));
            first = first.indent(Some(place.indent), hanging, None, None);
        }
        out.push(first.into());
        self.blocks(out, rest, place);
    }
}

/// Whether a paragraph leads to what follows it: a label ("**Responsible entity:** ..."), or words that end in a colon
/// before a list.
fn leads_on(block: &Block, next: &Block) -> bool {
    let Block::Paragraph { content, .. } = block else { return false };
    let ends_in_colon = |text: &str| text.trim_end().ends_with([':', '：']);
    let is_label = match content.first() {
        Some(Inline::Text { marks, text }) => marks.contains(&Mark::Bold) && ends_in_colon(text),
        _ => false,
    };
    is_label || (matches!(next, Block::List { .. }) && ends_in_colon(&plain_line(content)))
}

/// Holds the paragraphs together with what follows them.
pub(crate) fn keep_next(children: &mut [Child]) {
    for child in children {
        if let Child::Paragraph(paragraph) = child {
            **paragraph = std::mem::take(&mut **paragraph).keep_next(true);
        }
    }
}

/// How far a quotation is set in, in twentieths of a point.
const QUOTE_INDENT: i32 = 454;
/// How far each level of a list in a cell is set in, where there is little room.
pub(crate) const CELL_INDENT: i32 = 227;

/// The place inside a block, as its own attributes and its words decide.
fn place_of<'a>(block: &'a Block, place: &Place<'a>) -> Place<'a> {
    let lang = block.lang().map(|lang| lang.0.as_str());
    match block {
        Block::Paragraph { attrs, content } => place.inside(attrs.dir, lang, &plain_line(content)),
        Block::Heading { attrs, content } => place.inside(attrs.dir, lang, &plain_line(content)),
        Block::List { attrs, .. } => place.inside(attrs.dir, lang, ""),
        Block::Quote { attrs, .. } | Block::Table { attrs, .. } => place.inside(attrs.dir, lang, ""),
        Block::Figure { attrs, .. } => place.inside(attrs.dir, lang, ""),
    }
}
