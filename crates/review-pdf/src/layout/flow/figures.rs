//! Columns of figures, aligned by their units.

use crate::layout::Layouter;
use crate::layout::flow::column::Column;
use crate::layout::flow::grid::{Grid, GridCell};
use crate::layout::line::shape::Setting;
use crate::layout::line::words::Words;
use review_core::document::{after_units, are_figures};
use review_core::text::plain_text;

/// A column that leaves its figures less room than this share of it does not align them.
const ROOM: f32 = 0.5;

/// The columns of a table that hold figures: for each of them how wide the widest is that stands right of its units,
/// decimals and "%"; none for the other columns.
pub(crate) type Figures = Vec<Option<f32>>;

impl Layouter<'_> {
    pub(crate) fn figures(&mut self, grid: &Grid<'_>, column: &Column) -> Figures {
        (0..grid.columns).map(|index| self.figures_in(grid, index, column)).collect()
    }

    fn figures_in(&mut self, grid: &Grid<'_>, index: usize, column: &Column) -> Option<f32> {
        let texts: Vec<String> = body(grid, index).map(text).collect();
        if index == 0 || !are_figures(&texts) {
            return None;
        }
        let mut tails: Vec<&str> = texts.iter().map(|text| self.after_units(text, column)).collect();
        tails.sort_unstable();
        tails.dedup();
        Some(tails.into_iter().map(|tail| self.width_of(tail, column)).fold(0.0, f32::max))
    }

    /// How much farther from the right edge a figure stands than the one with the widest decimals.
    pub(crate) fn shift_to_units(&mut self, cell: &GridCell<'_>, widest: f32, column: &Column) -> f32 {
        let text = text(cell);
        let tail = self.after_units(&text, column);
        let shift = widest - self.width_of(tail, column);
        if shift <= 0.0 || widest > ROOM * column.width {
            return 0.0;
        }
        shift.min(column.width - self.width_of(&text, column)).max(0.0)
    }

    fn after_units<'t>(&self, text: &'t str, column: &Column) -> &'t str {
        after_units(text, self.document.lang, column.direction)
    }

    /// The width of a text on one line.
    fn width_of(&mut self, text: &str, column: &Column) -> f32 {
        if text.is_empty() {
            return 0.0;
        }
        let setting = Setting { style: column.style, lang: &column.lang, direction: column.direction, width: 0.0 };
        self.typesetter.measure(Words::plain(text), setting).1
    }
}

fn body<'g, 't>(grid: &'g Grid<'t>, index: usize) -> impl Iterator<Item = &'g GridCell<'t>> {
    let cells = grid.rows[grid.head..].iter().flatten();
    cells.filter(move |cell| cell.column == index && cell.columns == 1 && cell.cell.is_some())
}

fn text(cell: &GridCell<'_>) -> String {
    cell.cell.map(|cell| plain_text(&cell.content)).unwrap_or_default()
}
