//! Walking text: every inline in reading order, and the plain words.

use super::{Block, FigureAttrs, Inline, Mark};

impl Block {
    /// Calls `visit` for each line of text in reading order: captions and cells too, and each footnote as a line of its
    /// own after the line that holds it.
    pub fn for_each_line<'a>(&'a self, visit: &mut dyn FnMut(&'a [Inline])) {
        match self {
            Block::Paragraph { content, .. } | Block::Heading { content, .. } => line(content, visit),
            Block::List { content, .. } => {
                for block in content.iter().flat_map(|item| &item.content) {
                    block.for_each_line(visit);
                }
            }
            Block::Quote { content, .. } => content.iter().for_each(|block| block.for_each_line(visit)),
            Block::Table { table, .. } => {
                line(&table.caption, visit);
                for block in table.rows.iter().flat_map(|row| &row.content).flat_map(|cell| &cell.content) {
                    block.for_each_line(visit);
                }
                line(&table.notes, visit);
                line(&table.source, visit);
            }
            Block::Figure { text, .. } => {
                line(&text.caption, visit);
                line(&text.credit, visit);
            }
        }
    }

    /// Lets `edit` rewrite each run of inlines, those inside footnotes, captions and cells included.
    pub fn for_each_line_mut(&mut self, edit: &mut dyn FnMut(&mut Vec<Inline>)) {
        match self {
            Block::Paragraph { content, .. } | Block::Heading { content, .. } => line_mut(content, edit),
            Block::List { content, .. } => {
                for block in content.iter_mut().flat_map(|item| &mut item.content) {
                    block.for_each_line_mut(edit);
                }
            }
            Block::Quote { content, .. } => content.iter_mut().for_each(|block| block.for_each_line_mut(edit)),
            Block::Table { table, .. } => {
                line_mut(&mut table.caption, edit);
                for block in table.rows.iter_mut().flat_map(|row| &mut row.content).flat_map(|cell| &mut cell.content) {
                    block.for_each_line_mut(edit);
                }
                line_mut(&mut table.notes, edit);
                line_mut(&mut table.source, edit);
            }
            Block::Figure { text, .. } => {
                line_mut(&mut text.caption, edit);
                line_mut(&mut text.credit, edit);
            }
        }
    }
}

impl Block {
    /// Calls `visit` for each figure in reading order.
    pub fn for_each_figure<'a>(&'a self, visit: &mut dyn FnMut(&'a FigureAttrs)) {
        match self {
            Block::Figure { attrs, .. } => visit(attrs),
            Block::List { content, .. } => {
                content.iter().flat_map(|item| &item.content).for_each(|block| block.for_each_figure(visit));
            }
            Block::Quote { content, .. } => content.iter().for_each(|block| block.for_each_figure(visit)),
            Block::Table { table, .. } => {
                let cells = table.rows.iter().flat_map(|row| &row.content);
                cells.flat_map(|cell| &cell.content).for_each(|block| block.for_each_figure(visit));
            }
            Block::Paragraph { .. } | Block::Heading { .. } => {}
        }
    }

    /// Lets `edit` change what each figure carries.
    pub fn for_each_figure_mut(&mut self, edit: &mut dyn FnMut(&mut FigureAttrs)) {
        match self {
            Block::Figure { attrs, .. } => edit(attrs),
            Block::List { content, .. } => {
                content.iter_mut().flat_map(|item| &mut item.content).for_each(|block| block.for_each_figure_mut(edit));
            }
            Block::Quote { content, .. } => content.iter_mut().for_each(|block| block.for_each_figure_mut(edit)),
            Block::Table { table, .. } => {
                let cells = table.rows.iter_mut().flat_map(|row| &mut row.content);
                cells.flat_map(|cell| &mut cell.content).for_each(|block| block.for_each_figure_mut(edit));
            }
            Block::Paragraph { .. } | Block::Heading { .. } => {}
        }
    }
}

fn line<'a>(content: &'a [Inline], visit: &mut dyn FnMut(&'a [Inline])) {
    visit(content);
    for inline in content {
        if let Inline::Footnote { content, .. } = inline {
            line(content, visit);
        }
    }
}

fn line_mut(content: &mut Vec<Inline>, edit: &mut dyn FnMut(&mut Vec<Inline>)) {
    for inline in content.iter_mut() {
        if let Inline::Footnote { content, .. } = inline {
            line_mut(content, edit);
        }
    }
    edit(content);
}

/// The words of a line, a break as a line feed, footnotes left out.
pub fn plain_line(content: &[Inline]) -> String {
    content
        .iter()
        .map(|inline| match inline {
            Inline::Text { text, .. } => text.as_str(),
            Inline::Break => "\n",
            Inline::Footnote { .. } | Inline::Reference { .. } | Inline::Value { .. } => "",
        })
        .collect()
}

/// All words of the blocks, a line each, footnotes and captions included, for counting and searching.
pub fn plain_text(blocks: &[Block]) -> String {
    let mut lines = Vec::new();
    for block in blocks {
        block.for_each_line(&mut |line| lines.push(plain_line(line)));
    }
    lines.retain(|line| !line.is_empty());
    lines.join("\n")
}

/// Whether the blocks say nothing at all: no word, no picture, no reference.
pub fn is_empty(blocks: &[Block]) -> bool {
    let mut silent = true;
    for block in blocks {
        silent &= !matches!(block, Block::Figure { .. });
        block.for_each_line(&mut |line| silent &= line.iter().all(says_nothing));
    }
    silent
}

fn says_nothing(inline: &Inline) -> bool {
    match inline {
        Inline::Text { text, .. } => text.trim().is_empty(),
        Inline::Break | Inline::Footnote { .. } => true,
        Inline::Reference { .. } | Inline::Value { .. } => false,
    }
}

/// Whether a link leads to where the report may lead: the web or a mailbox.
pub fn is_safe_href(href: &str) -> bool {
    let scheme = href.split(':').next().unwrap_or_default().to_ascii_lowercase();
    href.contains(':')
        && matches!(scheme.as_str(), "http" | "https" | "mailto")
        && !href.chars().any(|c| c.is_control() || c.is_whitespace())
}

/// The address that a run of words leads to, if any.
pub fn href(marks: &[Mark]) -> Option<&str> {
    marks.iter().find_map(|mark| match mark {
        Mark::Link { attrs } => Some(attrs.href.as_str()),
        _ => None,
    })
}

/// Makes neighbouring runs with the same marks one run.
pub fn join_runs(line: &mut Vec<Inline>) {
    let mut joined: Vec<Inline> = Vec::with_capacity(line.len());
    for inline in line.drain(..) {
        match (joined.last_mut(), inline) {
            (Some(Inline::Text { marks, text }), Inline::Text { marks: more, text: words }) if *marks == more => {
                text.push_str(&words);
            }
            (_, inline) => joined.push(inline),
        }
    }
    *line = joined;
}
