//! A comparison as lines for the command line, in the signs of `wdiff`: `[-old-]{+new+}`, `{~formatted~}`.
//!
//! Each line opens with the fate of its block: `+` added, `-` removed, `*` changed, `~` formatted, `>` moved here.

use super::{Blocks, Body, Change, Comparison, Content, Entry, Piece, PieceChange};
use std::fmt::Write;

/// Writes a comparison, a line for each block, item and row.
pub fn write(comparison: &Comparison) -> String {
    let mut out = String::new();
    write_blocks(&mut out, &comparison.blocks, "", false);
    out
}

/// Writes a line of words.
pub fn write_line(pieces: &[Piece]) -> String {
    let mut out = String::new();
    for piece in pieces {
        let said = match &piece.content {
            Content::Text { text, .. } => text.clone(),
            Content::Break => "↵".to_owned(),
            Content::Footnote { pieces, .. } => match piece.change {
                // Its words share its fate, which is said around it.
                PieceChange::Added | PieceChange::Removed => format!("[^{}]", words(pieces)),
                PieceChange::Same | PieceChange::Formatted { .. } => format!("[^{}]", write_line(pieces)),
            },
            Content::Reference { target } => format!("<{target}>"),
            Content::Value { record, field } => format!("<{record} {field}>"),
        };
        let _ = match piece.change {
            PieceChange::Same => write!(out, "{said}"),
            PieceChange::Added => write!(out, "{{+{said}+}}"),
            PieceChange::Removed => write!(out, "[-{said}-]"),
            PieceChange::Formatted { .. } => write!(out, "{{~{said}~}}"),
        };
    }
    out
}

fn words(pieces: &[Piece]) -> String {
    let text = |piece: &Piece| match &piece.content {
        Content::Text { text, .. } => text.clone(),
        Content::Break | Content::Footnote { .. } | Content::Reference { .. } | Content::Value { .. } => String::new(),
    };
    pieces.iter().map(text).collect()
}

/// `alone` says that the fate of all that follows was said before.
fn write_blocks(out: &mut String, blocks: &Blocks, indent: &str, alone: bool) {
    for entry in blocks {
        let sign = if alone { "  " } else { sign(entry.change, entry.moved) };
        let alone = alone || matches!(entry.change, Change::Added | Change::Removed);
        let mut line = |mark: &str, pieces: &[Piece]| {
            if !pieces.is_empty() || mark.is_empty() {
                let _ = writeln!(out, "{sign}{indent}{mark}{}", said(pieces, alone));
            }
        };
        match &entry.body {
            Body::Line { level, pieces } => {
                let marks = |level: u8| "#".repeat(level.into());
                let mark = match level.before {
                    Some(0) => format!("{{+{}+}} ", marks(level.value)),
                    Some(before) if level.value == 0 => format!("[-{}-] ", marks(before)),
                    Some(before) => format!("[-{}-]{{+{}+}} ", marks(before), marks(level.value)),
                    None if level.value > 0 => format!("{} ", marks(level.value)),
                    None => String::new(),
                };
                line(&mark, pieces);
            }
            Body::List { ordered, items } => {
                let mark = if ordered.value { "1." } else { "-" };
                let _ = writeln!(out, "{sign}{indent}list {mark}");
                write_parts(out, items, indent, alone);
            }
            Body::Quote { blocks } => {
                let _ = writeln!(out, "{sign}{indent}quote");
                write_blocks(out, blocks, &format!("{indent}  "), alone);
            }
            Body::Table { caption, rows, notes, source } => {
                let _ = writeln!(out, "{}", format!("{sign}{indent}table {}", said(caption, alone)).trim_end());
                for row in rows {
                    write_row(out, row, indent, alone);
                }
                for pieces in [notes, source].into_iter().filter(|pieces| !pieces.is_empty()) {
                    let _ = writeln!(out, "  {indent}  {}", said(pieces, alone));
                }
            }
            Body::Figure { alt, caption, credit, .. } => {
                line("figure ", caption);
                line("  ", alt);
                line("  ", credit);
            }
        }
    }
}

fn write_parts(out: &mut String, parts: &[Entry<Blocks>], indent: &str, alone: bool) {
    for part in parts {
        let indent = format!("{indent}  ");
        let ours = alone || matches!(part.change, Change::Added | Change::Removed);
        if alone || part.change < Change::Added && !part.moved {
            write_blocks(out, &part.body, &indent, alone);
        } else {
            let mut text = String::new();
            write_blocks(&mut text, &part.body, &indent, ours);
            // The fate of the item stands at its first line.
            out.push_str(sign(part.change, part.moved));
            out.push_str(text.get(2..).unwrap_or_default());
        }
    }
}

fn write_row(out: &mut String, row: &Entry<Vec<Entry<Blocks>>>, indent: &str, alone: bool) {
    let said_by_row = alone || matches!(row.change, Change::Added | Change::Removed);
    let cells: Vec<String> = row.body.iter().map(|cell| write_cell(cell, said_by_row)).collect();
    let sign = if alone { "  " } else { sign(row.change, row.moved) };
    let _ = writeln!(out, "{sign}{indent}  {}", cells.join(" | "));
}

fn write_cell(cell: &Entry<Blocks>, alone: bool) -> String {
    let mut text = String::new();
    write_blocks(&mut text, &cell.body, "", true);
    let lines = text.lines().map(|line| line.get(2..).unwrap_or_default());
    let text = lines.collect::<Vec<_>>().join(" ");
    match cell.change {
        Change::Added if !alone => format!("{{+{text}+}}"),
        Change::Removed if !alone => format!("[-{text}-]"),
        Change::Same | Change::Formatted | Change::Changed | Change::Added | Change::Removed => {
            if alone {
                text
            } else {
                cell.body.iter().map(|entry| line_of(&entry.body)).collect::<Vec<_>>().join(" ")
            }
        }
    }
}

/// What a block in a cell says, with its changes.
fn line_of(body: &Body) -> String {
    match body {
        Body::Line { pieces, .. } => write_line(pieces),
        Body::List { .. } | Body::Quote { .. } | Body::Table { .. } | Body::Figure { .. } => {
            let mut text = String::new();
            let entry = Entry { change: Change::Changed, moved: false, from: None, to: None, body: body.clone() };
            write_blocks(&mut text, &vec![entry], "", false);
            text.lines().collect::<Vec<_>>().join(" ")
        }
    }
}

fn said(pieces: &[Piece], alone: bool) -> String {
    if !alone {
        return write_line(pieces);
    }
    let same = |piece: &Piece| Piece { change: PieceChange::Same, content: piece.content.clone() };
    write_line(&pieces.iter().map(same).collect::<Vec<_>>())
}

fn sign(change: Change, moved: bool) -> &'static str {
    match (change, moved) {
        (Change::Same, false) => "  ",
        (Change::Added, _) => "+ ",
        (Change::Removed, _) => "- ",
        (Change::Changed, false) => "* ",
        (Change::Formatted, false) => "~ ",
        (Change::Same, true) => "> ",
        (Change::Changed | Change::Formatted, true) => ">*",
    }
}
