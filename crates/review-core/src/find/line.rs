//! The lines of what a record says, each with the block in which it stands and its number there, to be read and
//! rewritten.

use super::fold::Span;
use crate::answer::Prose;
use crate::text::{Block, BlockId, Inline, join_runs};

/// What stands in a line for a footnote, a reference or a value: no word is found across it.
pub const OBJECT: char = '\u{fffc}';

/// A line of words.
pub enum Line<'a> {
    /// Without marks.
    Plain(&'a mut String),
    /// Runs with their marks.
    Marked(&'a mut Vec<Inline>),
}

impl Line<'_> {
    /// Its words; a break is the end of a line.
    pub fn text(&self) -> String {
        match self {
            Line::Plain(text) => (*text).clone(),
            Line::Marked(runs) => runs.iter().map(words).collect(),
        }
    }

    /// Puts words in the place of spans that stand in their order, with the marks of the first character.
    pub fn replace(&mut self, spans: &[Span], new: &str) {
        let mut cutter = Cutter { spans, new, at: 0 };
        match self {
            Line::Plain(text) => **text = cutter.cut(text),
            Line::Marked(runs) => {
                for run in runs.iter_mut() {
                    match run {
                        Inline::Text { text, .. } => *text = cutter.cut(text),
                        other => cutter.at += words(other).chars().map(char::len_utf16).sum::<usize>(),
                    }
                }
                runs.retain(|run| !matches!(run, Inline::Text { text, .. } if text.is_empty()));
                join_runs(runs);
            }
        }
    }
}

fn words(inline: &Inline) -> String {
    match inline {
        Inline::Text { text, .. } => text.clone(),
        Inline::Break => "\n".to_owned(),
        Inline::Footnote { .. } | Inline::Reference { .. } | Inline::Value { .. } => OBJECT.to_string(),
    }
}

/// Goes along a line, run by run.
struct Cutter<'a> {
    spans: &'a [Span],
    new: &'a str,
    at: usize,
}

impl Cutter<'_> {
    fn cut(&mut self, text: &str) -> String {
        let mut kept = String::with_capacity(text.len());
        for character in text.chars() {
            while self.spans.first().is_some_and(|span| span.end <= self.at) {
                self.spans = &self.spans[1..];
            }
            match self.spans.first() {
                Some(span) if span.start == self.at => kept.push_str(self.new),
                Some(span) if span.start < self.at => {}
                Some(_) | None => kept.push(character),
            }
            self.at += character.len_utf16();
        }
        kept
    }
}

/// Calls `visit` for each line in reading order: the line, then the footnotes in it.
pub fn for_each_line(prose: &mut Prose, visit: &mut dyn FnMut(&BlockId, usize, Line)) {
    match prose {
        Prose::Line(line) => visit(&BlockId::default(), 0, Line::Plain(line)),
        Prose::Blocks(blocks) => blocks.iter_mut().for_each(|block| of_block(block, visit)),
    }
}

fn of_block(block: &mut Block, visit: &mut dyn FnMut(&BlockId, usize, Line)) {
    let id = block.id().clone();
    let mut number = 0;
    match block {
        Block::Paragraph { content, .. } | Block::Heading { content, .. } => of_runs(content, &id, &mut number, visit),
        Block::List { content, .. } => {
            content.iter_mut().flat_map(|item| &mut item.content).for_each(|block| of_block(block, visit));
        }
        Block::Quote { content, .. } => content.iter_mut().for_each(|block| of_block(block, visit)),
        Block::Table { table, .. } => {
            of_runs(&mut table.caption, &id, &mut number, visit);
            let cells = table.rows.iter_mut().flat_map(|row| &mut row.content);
            cells.flat_map(|cell| &mut cell.content).for_each(|block| of_block(block, visit));
            of_runs(&mut table.notes, &id, &mut number, visit);
            of_runs(&mut table.source, &id, &mut number, visit);
        }
        Block::Figure { attrs, text } => {
            of_runs(&mut text.caption, &id, &mut number, visit);
            of_runs(&mut text.credit, &id, &mut number, visit);
            visit(&id, number, Line::Plain(&mut attrs.alt));
        }
    }
}

fn of_runs(runs: &mut Vec<Inline>, id: &BlockId, number: &mut usize, visit: &mut dyn FnMut(&BlockId, usize, Line)) {
    visit(id, *number, Line::Marked(runs));
    *number += 1;
    for run in runs {
        if let Inline::Footnote { content, .. } = run {
            of_runs(content, id, number, visit);
        }
    }
}
