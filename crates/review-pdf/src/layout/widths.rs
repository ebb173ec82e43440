//! How wide the columns of a table are: as their author says, or as their words need.

use super::Layouter;
use super::column::Column;
use super::grid::{Grid, GridCell};
use super::style::{CELL_PAD, INDENT};
use super::typeset::Setting;
use review_core::text::{Block, Inline};

/// Rows that are looked at: enough to know a table by.
const SAMPLE: usize = 80;
/// No column asks for more than this share of the table for one long word, nor for all its words on one line.
const WIDEST_WORD: f32 = 0.3;
const WIDEST_LINE: f32 = 0.55;
/// What a column has at least.
const NARROWEST: f32 = 14.0;
/// What is added to the longest word, so that a rounding error does not break it.
const SLACK: f32 = 0.5;

impl Layouter<'_> {
    /// The widths of the columns; together as wide as the table's column.
    pub(crate) fn column_widths(&mut self, grid: &Grid<'_>, asked: Option<&[u32]>, column: &Column) -> Vec<f32> {
        let asked = asked.filter(|asked| asked.len() == grid.columns && asked.iter().any(|&width| width > 0));
        let weights = match asked {
            Some(asked) => asked.iter().map(|&width| width as f32).collect(),
            None => self.natural_widths(grid, column),
        };
        share(column.width, &weights)
    }

    fn natural_widths(&mut self, grid: &Grid<'_>, column: &Column) -> Vec<f32> {
        let padding = 2.0 * CELL_PAD.width;
        let mut least = vec![NARROWEST + padding; grid.columns];
        let mut most = least.clone();
        for cell in grid.rows.iter().take(SAMPLE).flatten().filter(|cell| cell.columns == 1) {
            let (word, line) = self.cell_widths(cell, column);
            let word = word.min(WIDEST_WORD * column.width) + SLACK;
            least[cell.column] = least[cell.column].max(word + padding);
            most[cell.column] = most[cell.column].max(line.clamp(word, WIDEST_LINE * column.width) + padding);
        }
        balance(column.width, &least, &most)
    }

    /// The width of the longest word of a cell, and of its longest paragraph on one line.
    fn cell_widths(&mut self, cell: &GridCell<'_>, column: &Column) -> (f32, f32) {
        let Some(cell) = cell.cell else { return (0.0, 0.0) };
        let mut lines = Vec::new();
        for block in &cell.content {
            collect_lines(block, 0.0, &mut lines);
        }
        let mut widths = (0.0f32, 0.0f32);
        for (line, indent) in lines {
            let words = self.collect_for_measure(line);
            let style = if cell.header { super::table::header_style(column.style) } else { column.style };
            let setting = Setting { style, lang: &column.lang, direction: column.direction, width: column.width };
            let (word, whole) = self.typesetter.measure(&words, setting);
            widths = (widths.0.max(word + indent), widths.1.max(whole + indent));
        }
        widths
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

/// Between what each column needs and what it would like: each gets what it needs, and a share of the rest by how much
/// more it would like.
fn balance(width: f32, least: &[f32], most: &[f32]) -> Vec<f32> {
    let needed: f32 = least.iter().sum();
    let wanted: f32 = most.iter().sum();
    if wanted <= width || needed >= width {
        return if wanted <= width { most.to_vec() } else { least.to_vec() };
    }
    let share = (width - needed) / (wanted - needed);
    least.iter().zip(most).map(|(least, most)| least + (most - least) * share).collect()
}

fn share(width: f32, weights: &[f32]) -> Vec<f32> {
    let total: f32 = weights.iter().sum();
    weights.iter().map(|weight| width * weight / total).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_column_of_long_text_gives_way() {
        assert_eq!(balance(300.0, &[50.0, 50.0], &[50.0, 450.0]), [50.0, 250.0]);
        assert_eq!(share(300.0, &[1.0, 2.0]), [100.0, 200.0]);
    }
}
