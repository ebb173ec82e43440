//! How wide the columns of a table are: as their author says, or as their words need.

use crate::layout::Layouter;
use crate::layout::flow::column::Column;
use crate::layout::flow::figures::Figures;
use crate::layout::flow::grid::{Grid, GridCell};
use crate::layout::line::hyphenate::hyphenate;
use crate::layout::line::script::is_han;
use crate::layout::line::shape::Setting;
use crate::layout::line::words::Words;
use crate::layout::style::{CELL_PAD, INDENT};
use review_core::document::{Need, balance, share};
use review_core::text::{Block, Inline};

/// Rows that are looked at: enough to know a table by.
const SAMPLE: usize = 80;
/// What a column has at least.
const NARROWEST: f32 = 14.0;
/// What is added to the longest word, so that a rounding error does not break it.
const SLACK: f32 = 0.5;

/// How much smaller the text of a crowded table may be set.
const SCALES: [f32; 4] = [1.0, 0.95, 0.9, 0.85];
/// A Chinese cell of so many characters is one word.
const SHORT_HAN: usize = 6;
/// The room of a hyphen, as a share of the size.
const HYPHEN: f32 = 0.4;

/// The widths of a table's columns, together as wide as its column, and how much smaller its text is set.
pub(crate) struct Widths {
    pub(crate) columns: Vec<f32>,
    pub(crate) scale: f32,
}

impl Layouter<'_> {
    pub(crate) fn column_widths(
        &mut self,
        grid: &Grid<'_>,
        figures: &Figures,
        asked: Option<&[u32]>,
        column: &Column,
    ) -> Widths {
        let asked = asked.filter(|asked| asked.len() == grid.columns && asked.iter().any(|&width| width > 0));
        match asked {
            Some(asked) => {
                let weights: Vec<f32> = asked.iter().map(|&width| width as f32).collect();
                Widths { columns: share(column.width, &weights), scale: 1.0 }
            }
            None => self.natural_widths(grid, figures, column),
        }
    }

    fn natural_widths(&mut self, grid: &Grid<'_>, figures: &Figures, column: &Column) -> Widths {
        let mut needs = vec![Need::default(); grid.columns];
        for (row, cells) in grid.rows.iter().enumerate().take(SAMPLE) {
            for cell in cells.iter().filter(|cell| cell.columns == 1) {
                let need = self.cell_need(cell, column);
                let shift = figures[cell.column].filter(|_| row >= grid.head);
                let shift = shift.map_or(0.0, |widest| self.shift_to_units(cell, widest, column));
                needs[cell.column].take(need, shift);
            }
        }
        // With text of another size, and with the padding of a cell.
        let padded = |scale: f32| move |width: f32| (scale * width).max(NARROWEST) + 2.0 * CELL_PAD.width + SLACK;
        let scaled =
            |scale: f32| needs.iter().map(|need| need.within(column.width).map(padded(scale))).collect::<Vec<_>>();
        let fits = |scale: &f32| scaled(*scale).iter().map(|need| need.syllable).sum::<f32>() <= column.width;
        let scale = SCALES.into_iter().find(fits).unwrap_or(SCALES[SCALES.len() - 1]);
        let columns = share(column.width, &balance(column.width, &scaled(scale)));
        Widths { columns, scale }
    }

    fn cell_need(&mut self, cell: &GridCell<'_>, column: &Column) -> Need {
        let mut need = Need::default();
        let Some(cell) = cell.cell else { return need };
        let mut lines = Vec::new();
        for block in &cell.content {
            collect_lines(block, 0.0, &mut lines);
        }
        for (line, indent) in lines {
            let words = self.collect_for_measure(line);
            let style = if cell.header { crate::layout::flow::table::header_style(column.style) } else { column.style };
            let setting = Setting { style, lang: &column.lang, direction: column.direction, width: column.width };
            need.take(self.line_need(words, setting), indent);
        }
        need
    }

    fn line_need(&mut self, words: Words, setting: Setting<'_>) -> Need {
        let text = words.text();
        let (mut word, line) = self.typesetter.measure(words.clone(), setting);
        if text.chars().count() <= SHORT_HAN && text.contains(is_han) {
            word = line;
        }
        let mut hyphenated = words;
        hyphenate(&mut hyphenated, setting.lang, false);
        let syllable = match hyphenated.text().len() > text.len() {
            true => self.typesetter.measure(hyphenated, setting).0 + HYPHEN * setting.style.size,
            false => word,
        };
        Need::of_line(&text, syllable, word, line)
    }
}

fn collect_lines<'t>(block: &'t Block, indent: f32, lines: &mut Vec<(&'t [Inline], f32)>) {
    match block {
        Block::Paragraph { content, .. } | Block::Heading { content, .. } => lines.push((content, indent)),
        Block::List { content, .. } => {
            content.iter().flat_map(|item| &item.content).for_each(|b| collect_lines(b, indent + INDENT, lines));
        }
        Block::Quote { content, .. } => content.iter().for_each(|b| collect_lines(b, indent + INDENT, lines)),
        // What is wide in itself takes what it gets.
        Block::Table { .. } | Block::Figure { .. } => {}
    }
}
