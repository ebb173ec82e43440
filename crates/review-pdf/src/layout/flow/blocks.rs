//! Blocks become pieces, each kind in its own way.

use crate::layout::Layouter;
use crate::layout::flow::column::Column;
use crate::layout::flow::piece::Piece;
use crate::layout::line::emit;
use crate::layout::line::shape;
use crate::layout::style::{ACCENT, Align, HAIRLINE, INDENT, QUOTE_BAR, TextStyle};
use crate::pages::{Artifact, Fill, Item, OutlineEntry, Owner, Placed, Point, Role, Size};
use review_core::document::{Numbers, bears_number, heading_level};
use review_core::text::{Attrs, Block, HeadingAttrs, Inline, Mark, plain_line, plain_text};

/// White space between two footnotes.
pub(crate) const BETWEEN_NOTES: f32 = 2.0;
/// A paragraph after a label that has more characters than this is running text like any other.
const LONGEST_LABELLED: usize = 260;
/// Blocks nested deeper than this are set as plain text: no answer has them, and the stack is finite.
const DEEPEST: usize = 48;

impl Layouter<'_> {
    /// Sets blocks under each other.
    pub(crate) fn blocks(&mut self, blocks: &[Block], column: &Column) -> Vec<Piece> {
        if column.depth.blocks > DEEPEST {
            let flat = [Inline::text(plain_text(blocks))];
            return self.text(&flat, false, column);
        }
        let mut pieces: Vec<Piece> = Vec::new();
        let mut after = 0.0;
        for (index, block) in blocks.iter().enumerate() {
            let mut set = self.block(block, column);
            if let Some(first) = set.first_mut() {
                first.before = first.before.max(after);
                after = space_after(block);
            }
            if let (Some(last), Some(next)) = (set.last_mut(), blocks.get(index + 1)) {
                last.keep_with_next |= leads_to(block, next);
            }
            pieces.append(&mut set);
        }
        pieces
    }

    fn block(&mut self, block: &Block, column: &Column) -> Vec<Piece> {
        match block {
            Block::Paragraph { attrs, content } => {
                let numbered = self.is_numbered(block, column);
                let column = column.speaking(attrs.lang.as_ref(), attrs.dir, &plain_line(content));
                self.text(content, numbered, &column)
            }
            Block::Heading { attrs, content } => self.heading(attrs, content, column),
            Block::List { attrs, content } => self.list(attrs, content, column),
            Block::Quote { attrs, content } => self.quote(attrs, content, column),
            Block::Table { attrs, table } => self.table(attrs, table, column),
            Block::Figure { attrs, text } => self.figure(attrs, text, column),
        }
    }

    /// A paragraph of running text; nothing for an empty one.
    fn text(&mut self, content: &[Inline], numbered: bool, column: &Column) -> Vec<Piece> {
        let line = self.collect(content, "");
        if line.words.is_blank() {
            return Vec::new();
        }
        let style = match is_labelled(content) && column.style.align == Align::Justify {
            true => column.style.aligned(Align::Start),
            false => column.style,
        };
        let element = self.element(Role::P, column);
        let baseline = emit::baseline(style, shape::line_height(style, &column.lang));
        let number = numbered.then(|| self.paragraph_number(element, column.width, baseline));
        let mut pieces = self.paragraph_in(line, element, style, column);
        if let (Some(first), Some(number)) = (pieces.first_mut(), number) {
            first.absorb(number, 0.0, 0.0);
        }
        if let Some(first) = pieces.first_mut() {
            first.on_rhythm = column.depth.blocks == 0;
        }
        pieces
    }

    fn is_numbered(&self, block: &Block, column: &Column) -> bool {
        let setup = self.document.info.setup;
        setup.numbers == Numbers::Paragraphs && column.depth.blocks == 0 && bears_number(block)
    }

    fn heading(&mut self, attrs: &HeadingAttrs, content: &[Inline], column: &Column) -> Vec<Piece> {
        let column = column.speaking(attrs.lang.as_ref(), attrs.dir, &plain_line(content));
        let line = self.collect(content, "");
        if line.words.is_blank() {
            return Vec::new();
        }
        let level = heading_level(column.level, attrs.level.get());
        let title = line.words.text().replace(" \n", " ");
        self.outline.push(OutlineEntry { level, title, anchor: attrs.id.0.clone() });
        let role = self.heading_role(level);
        let mut pieces = self.paragraph(line, role, TextStyle::heading(level), &column);
        keep_with_next(&mut pieces, &attrs.id.0);
        pieces
    }

    pub(crate) fn heading_role(&mut self, level: u8) -> Role {
        self.counters.step_to(level);
        Role::Heading(self.counters.heading)
    }

    fn quote(&mut self, attrs: &Attrs, content: &[Block], column: &Column) -> Vec<Piece> {
        let column = column.speaking(attrs.lang.as_ref(), attrs.dir, &plain_text(content));
        let element = self.element(Role::BlockQuote, &column);
        let (inner, indent) = column.within(element).indented(INDENT);
        let mut pieces = self.blocks(content, &inner);
        let count = pieces.len();
        for (index, piece) in pieces.iter_mut().enumerate() {
            piece.shift(column.indent_x(indent), 0.0);
            // The bar runs on through the space between paragraphs, not above the first.
            let above = if index == 0 { 0.0 } else { piece.before };
            piece.items.push(bar(&column, above, piece.height + above));
            piece.keep_with_next |= index + 1 < count && count <= 3;
        }
        pieces
    }
}

/// Whether a block says what the next one is: "as follows:" before a list, a label before what it names. Labels under
/// each other do not all hang together.
fn leads_to(block: &Block, next: &Block) -> bool {
    let Block::Paragraph { content, .. } = block else { return false };
    match next {
        Block::List { .. } => is_labelled(content) || ends_with_colon(&plain_line(content)),
        Block::Paragraph { content: next, .. } => is_labelled(content) && !is_labelled(next),
        Block::Heading { .. } => false,
        Block::Quote { .. } | Block::Table { .. } | Block::Figure { .. } => is_labelled(content),
    }
}

/// Whether a short paragraph begins with a label: bold words up to a colon.
fn is_labelled(content: &[Inline]) -> bool {
    let is_bold = |inline: &&Inline| matches!(inline, Inline::Text { marks, .. } if marks.contains(&Mark::Bold));
    let bold: Vec<Inline> = content.iter().take_while(is_bold).cloned().collect();
    let after = plain_line(&content[bold.len()..]);
    let colon = ends_with_colon(&plain_line(&bold)) || after.trim_start().starts_with([':', '：']);
    !bold.is_empty() && colon && plain_line(content).chars().count() < LONGEST_LABELLED
}

fn ends_with_colon(text: &str) -> bool {
    text.trim_end().ends_with([':', '：'])
}

/// What stands by itself keeps its distance from the text that goes on below it.
fn space_after(block: &Block) -> f32 {
    match block {
        Block::Table { .. } | Block::Figure { .. } => 16.0,
        Block::List { .. } | Block::Quote { .. } => 9.0,
        Block::Paragraph { .. } | Block::Heading { .. } => 0.0,
    }
}

fn bar(column: &Column, above: f32, height: f32) -> Placed {
    let fill = Fill { size: Size { width: QUOTE_BAR, height }, colour: HAIRLINE };
    Placed {
        at: Point { x: column.start_x(QUOTE_BAR), y: -above },
        owner: Owner::Artifact(Artifact::Layout),
        item: Item::Fill(fill),
    }
}

/// Marks a heading's lines: they stay with what follows, and links lead to the first.
pub(crate) fn keep_with_next(pieces: &mut [Piece], anchor: &str) {
    for piece in pieces.iter_mut() {
        piece.keep_with_next = true;
    }
    if let Some(first) = pieces.first_mut() {
        first.anchors.push(anchor.to_owned());
    }
}

/// A short thick rule in the accent colour, the report's one ornament.
pub(crate) fn ornament(x: f32, y: f32, size: Size) -> Placed {
    let fill = Fill { size, colour: ACCENT };
    Placed { at: Point { x, y }, owner: Owner::Artifact(Artifact::Layout), item: Item::Fill(fill) }
}
