//! A document as readable text, for tests and for people who look for a difference.

use super::{Document, Orientation, Part, Section};
use crate::text::{Block, Cell, Inline, ListItem, Mark, Row};
use std::fmt::Write;

/// The document, a line for each block, indented by depth. Marks are written as `{bold|words}`.
pub fn dump(document: &Document) -> String {
    let mut out = String::new();
    let draft = if document.info.draft { " draft" } else { "" };
    put(&mut out, 0, &format!("document {} {:?}{draft}", document.lang, document.info.title));
    for part in &document.parts {
        match part {
            Part::Cover(cover) => {
                put(&mut out, 0, "cover");
                let lines = [&cover.state, &cover.title, &cover.subtitle, &cover.date].map(|line| &line.text);
                for line in lines.into_iter().chain(&cover.draft).filter(|line| !line.is_empty()) {
                    put(&mut out, 1, line);
                }
                for (label, value) in &cover.facts {
                    put(&mut out, 1, &format!("{label}: {}", value.text));
                }
            }
            Part::Contents { title } => put(&mut out, 0, &format!("contents {title:?}")),
            Part::Listing { kind, title } => put(&mut out, 0, &format!("listing {kind:?} {title:?}")),
            Part::Section(section) => dump_section(&mut out, section),
        }
    }
    out
}

/// Blocks as readable text.
pub fn dump_text(blocks: &[Block]) -> String {
    let mut out = String::new();
    dump_blocks(&mut out, 0, blocks);
    out
}

fn dump_section(out: &mut String, section: &Section) {
    let number = section.number.as_deref().map(|number| format!("{number} ")).unwrap_or_default();
    put(out, 0, &format!("section {} [{}] {number}{}", section.level, section.id, section.title));
    for stretch in section.stretches() {
        if stretch.orientation == Orientation::Landscape {
            put(out, 1, "landscape");
        }
        dump_blocks(out, 1, stretch.blocks);
    }
}

fn dump_blocks(out: &mut String, depth: usize, blocks: &[Block]) {
    for block in blocks {
        let lang = block.lang().map(|lang| format!(" ({lang})")).unwrap_or_default();
        match block {
            Block::Paragraph { content, .. } => put(out, depth, &format!("p{lang} {}", line(content))),
            Block::Heading { attrs, content } => {
                put(out, depth, &format!("h{}{lang} {}", attrs.level.get(), line(content)));
            }
            Block::List { attrs, content } => {
                let first = attrs.start.unwrap_or(1);
                for (index, ListItem { content }) in content.iter().enumerate() {
                    let marker = if attrs.ordered { format!("{}.", first as usize + index) } else { "-".to_owned() };
                    put(out, depth, &format!("{marker}{lang}"));
                    dump_blocks(out, depth + 1, content);
                }
            }
            Block::Quote { content, .. } => {
                put(out, depth, &format!("quote{lang}"));
                dump_blocks(out, depth + 1, content);
            }
            Block::Table { table, .. } => {
                put(out, depth, &format!("table{lang} {}", line(&table.caption)));
                table.rows.iter().for_each(|row| dump_row(out, depth + 1, row));
                for (name, content) in [("notes", &table.notes), ("source", &table.source)] {
                    if !content.is_empty() {
                        put(out, depth + 1, &format!("{name} {}", line(content)));
                    }
                }
            }
            Block::Figure { attrs, text } => {
                put(out, depth, &format!("figure{lang} {} alt {:?}", line(&text.caption), attrs.alt));
            }
        }
    }
}

fn dump_row(out: &mut String, depth: usize, row: &Row) {
    let cells: Vec<String> = row.content.iter().map(cell).collect();
    put(out, depth, &format!("| {} |", cells.join(" | ")));
}

fn cell(cell: &Cell) -> String {
    let span = match (cell.colspan, cell.rowspan) {
        (1, 1) => String::new(),
        (columns, rows) => format!("<{columns}x{rows}> "),
    };
    let mut lines = Vec::new();
    for block in &cell.content {
        block.for_each_line(&mut |content| lines.push(line(content)));
    }
    let header = if cell.header { "# " } else { "" };
    format!("{header}{span}{}", lines.join(" / "))
}

fn line(content: &[Inline]) -> String {
    let mut out = String::new();
    for inline in content {
        match inline {
            Inline::Text { marks, text } => {
                let words = marks.iter().fold(text.clone(), |words, mark| format!("{{{}|{words}}}", mark_name(mark)));
                out.push_str(&words);
            }
            Inline::Break => out.push('↵'),
            Inline::Footnote { content, .. } => {
                let _ = write!(out, "[^{}]", line(content));
            }
            Inline::Reference { attrs } => {
                let _ = write!(out, "[→{}]", attrs.target);
            }
            Inline::Value { attrs } => {
                let _ = write!(out, "[={} {}]", attrs.record, attrs.field);
            }
        }
    }
    out
}

fn mark_name(mark: &Mark) -> String {
    match mark {
        Mark::Bold => "bold".to_owned(),
        Mark::Italic => "italic".to_owned(),
        Mark::Underline => "underline".to_owned(),
        Mark::Superscript => "sup".to_owned(),
        Mark::Subscript => "sub".to_owned(),
        Mark::Link { attrs } => attrs.href.clone(),
        Mark::Language { attrs } => attrs.lang.to_string(),
        Mark::Abbreviation { attrs } => format!("abbr {}", attrs.expansion),
    }
}

fn put(out: &mut String, depth: usize, text: &str) {
    let _ = writeln!(out, "{}{text}", "  ".repeat(depth));
}
