//! A comparison as lines for the window: what stands in lists and tables is brought into one column, with its depth.

use crate::view::{ChangeView, LineKind, LineView, PieceView};
use review_core::answer::Reason;
use review_core::compare::{Blocks, Body, Change, Content, Difference, Entry, FieldChange, Piece, PieceChange, Sides};
use std::collections::BTreeMap;

/// What names things in a comparison: the columns of a table, the options of a choice.
#[derive(Default)]
pub struct Names {
    /// The labels of the columns by their ids.
    pub columns: BTreeMap<String, String>,
    /// The labels of the options by their ids.
    pub options: BTreeMap<String, String>,
}

impl Names {
    fn column(&self, id: &str) -> String {
        self.columns.get(id).map_or_else(|| id.to_owned(), Clone::clone)
    }

    fn option(&self, id: &str) -> String {
        self.options.get(id).map_or_else(|| id.to_owned(), Clone::clone)
    }
}

/// The lines of a comparison.
pub fn lines(difference: &Difference, names: &Names) -> Vec<LineView> {
    let mut lines = Lines { names, lines: Vec::new(), depth: 0, label: String::new(), fate: None };
    lines.difference(difference);
    lines.lines
}

struct Lines<'a> {
    names: &'a Names,
    lines: Vec<LineView>,
    depth: u8,
    label: String,
    /// What happened to all that is within: a row that was added says it of its cells.
    fate: Option<Change>,
}

impl Lines<'_> {
    fn difference(&mut self, difference: &Difference) {
        match difference {
            Difference::Line { pieces } => self.line(Change::Changed, false, LineKind::Paragraph, pieces),
            Difference::Text(comparison) => self.blocks(&comparison.blocks),
            Difference::Number(sides) => self.sides(sides, String::clone),
            Difference::Date(sides) => self.sides(sides, ToString::to_string),
            Difference::Choice(sides) => self.sides(sides, |option| self.names.option(option)),
            Difference::Choices { options } => {
                for option in options {
                    let piece = PieceView { change: change(option.change), text: self.names.option(&option.body) };
                    self.push(option.change, option.moved, LineKind::Item, vec![piece]);
                }
            }
            Difference::Records { rows } => rows.iter().for_each(|row| self.row(row)),
            Difference::NotApplicable(sides) | Difference::NotAvailable(sides) => self.sides(sides, said),
            Difference::Replaced { old, new } => {
                self.difference(old);
                self.difference(new);
            }
        }
    }

    fn sides<T: PartialEq>(&mut self, sides: &Sides<T>, text: impl Fn(&T) -> String) {
        let piece = |change, value: &T| PieceView { change, text: text(value) };
        let (fate, pieces) = match (&sides.old, &sides.new) {
            (Some(old), Some(new)) if old == new => (Change::Same, vec![piece(ChangeView::Same, new)]),
            (old, new) => {
                let old = old.iter().map(|value| piece(ChangeView::Removed, value));
                let new = new.iter().map(|value| piece(ChangeView::Added, value));
                (Change::Changed, old.chain(new).collect())
            }
        };
        self.push(fate, false, LineKind::Value, pieces);
    }

    fn row(&mut self, row: &Entry<Vec<FieldChange>>) {
        self.within(row.change, |lines| {
            for field in &row.body {
                let label = lines.names.column(&field.field);
                let outer = std::mem::replace(&mut lines.label, label);
                field.versions.iter().for_each(|version| lines.difference(version));
                lines.label = outer;
            }
        });
    }

    fn blocks(&mut self, blocks: &Blocks) {
        for block in blocks {
            let (fate, moved) = (block.change, block.moved);
            match &block.body {
                Body::Line { level, pieces } => {
                    let kind = if level.value > 0 { LineKind::Heading } else { LineKind::Paragraph };
                    self.line(fate, moved, kind, pieces);
                }
                Body::List { items, .. } => items.iter().for_each(|item| self.item(fate, item)),
                Body::Quote { blocks } => self.within(fate, |lines| lines.of_kind(LineKind::Quote, blocks)),
                Body::Table { caption, rows, notes, source } => {
                    self.line(fate, moved, LineKind::Caption, caption);
                    for row in rows {
                        self.within(row.change, |lines| {
                            row.body.iter().for_each(|cell| lines.of_kind(LineKind::Cell, &cell.body));
                        });
                    }
                    self.line(fate, false, LineKind::Note, notes);
                    self.line(fate, false, LineKind::Note, source);
                }
                Body::Figure { alt, caption, credit, .. } => {
                    self.line(fate, moved, LineKind::Figure, caption);
                    self.line(fate, false, LineKind::Note, alt);
                    self.line(fate, false, LineKind::Note, credit);
                }
            }
        }
    }

    fn item(&mut self, list: Change, item: &Entry<Blocks>) {
        let fate = if matches!(list, Change::Added | Change::Removed) { list } else { item.change };
        self.within(fate, |lines| {
            let first = lines.lines.len();
            lines.blocks(&item.body);
            if let Some(line) = lines.lines.get_mut(first) {
                line.kind = LineKind::Item;
                line.moved |= item.moved;
            }
        });
    }

    /// Blocks whose lines are all of one kind.
    fn of_kind(&mut self, kind: LineKind, blocks: &Blocks) {
        let first = self.lines.len();
        self.blocks(blocks);
        self.lines.iter_mut().skip(first).for_each(|line| line.kind = kind);
    }

    fn within(&mut self, fate: Change, work: impl FnOnce(&mut Self)) {
        let outer = self.fate;
        self.fate = outer.or(Some(fate).filter(|fate| matches!(fate, Change::Added | Change::Removed)));
        self.depth = self.depth.saturating_add(1);
        work(self);
        self.depth = self.depth.saturating_sub(1);
        self.fate = outer;
    }

    fn line(&mut self, fate: Change, moved: bool, kind: LineKind, pieces: &[Piece]) {
        let mut views = Vec::new();
        pieces.iter().for_each(|said| piece(said, None, &mut views));
        if !views.is_empty() || kind == LineKind::Paragraph {
            let is_same = views.iter().all(|piece| piece.change == ChangeView::Same);
            let fate = if is_same && fate == Change::Changed { Change::Same } else { fate };
            self.push(fate, moved, kind, views);
        }
    }

    fn push(&mut self, fate: Change, moved: bool, kind: LineKind, pieces: Vec<PieceView>) {
        let change = change(self.fate.unwrap_or(fate));
        self.lines.push(LineView { change, moved, kind, depth: self.depth, label: self.label.clone(), pieces });
    }
}

/// The words of a piece; those of a footnote stand in brackets where its number stands.
fn piece(said: &Piece, outer: Option<ChangeView>, views: &mut Vec<PieceView>) {
    let own = match &said.change {
        PieceChange::Same => ChangeView::Same,
        PieceChange::Added => ChangeView::Added,
        PieceChange::Removed => ChangeView::Removed,
        PieceChange::Formatted { .. } => ChangeView::Formatted,
    };
    let change = outer.unwrap_or(own);
    let mut push = |text: String| views.push(PieceView { change, text });
    match &said.content {
        Content::Text { text, .. } => push(text.clone()),
        Content::Break => push("\n".to_owned()),
        Content::Reference { target } => push(format!("[{target}]")),
        Content::Value { record, field } => push(format!("[{record} {field}]")),
        Content::Footnote { pieces, .. } => {
            push(" [".to_owned());
            let outer = Some(change).filter(|change| matches!(change, ChangeView::Added | ChangeView::Removed));
            pieces.iter().for_each(|said| piece(said, outer, views));
            views.push(PieceView { change, text: "]".to_owned() });
        }
    }
}

fn said(reason: &Reason) -> String {
    let printed = reason.printed.values().filter(|words| !words.is_empty());
    std::iter::once(&reason.reason).chain(printed).map(String::as_str).collect::<Vec<_>>().join(" · ")
}

fn change(change: Change) -> ChangeView {
    match change {
        Change::Same => ChangeView::Same,
        Change::Formatted => ChangeView::Formatted,
        Change::Changed => ChangeView::Changed,
        Change::Added => ChangeView::Added,
        Change::Removed => ChangeView::Removed,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use review_core::answer::Answer;
    use review_core::compare::compare_answers;
    use review_core::markdown;

    /// Each line as its kind, its fate and its pieces in the signs of the command line.
    fn written(old: &str, new: &str) -> Vec<String> {
        let text = |markdown: &str| {
            let mut id = 0;
            let blocks = markdown::read(markdown, &mut || {
                id += 1;
                format!("b{id}")
            });
            Answer::LongText(blocks)
        };
        let difference = compare_answers(Some(&text(old)), Some(&text(new))).unwrap();
        let piece = |piece: &PieceView| match piece.change {
            ChangeView::Added => format!("+{}+", piece.text),
            ChangeView::Removed => format!("-{}-", piece.text),
            ChangeView::Same | ChangeView::Formatted | ChangeView::Changed => piece.text.clone(),
        };
        let line = |line: &LineView| {
            let words: String = line.pieces.iter().map(piece).collect();
            format!("{:?} {:?} {}{words}", line.kind, line.change, "> ".repeat(line.depth.into()))
        };
        lines(&difference, &Names::default()).iter().map(line).collect()
    }

    #[test]
    fn a_comparison_is_read_in_one_column() {
        let old = "## Data\n\nWe count visas.\n\n- one\n- two\n";
        let new = "## Data\n\nWe count all visas.\n\n- one\n- two\n- three\n";
        assert_eq!(
            written(old, new),
            [
                "Heading Same Data",
                "Paragraph Changed We count +all +visas.",
                "Item Same > one",
                "Item Same > two",
                "Item Added > +three+",
            ]
        );
    }
}
