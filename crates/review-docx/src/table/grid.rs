//! A table as a full grid: what each row has in each column, spans brought into bounds.
//!
//! The document names a merged cell once, where it begins; WordprocessingML wants something in every place.

use review_core::document::{after_units, are_figures};
use review_core::text::{Cell, Table, plain_text};
use review_locale::{Direction, Language};

/// Word opens no table with more columns than this.
const MOST_COLUMNS: usize = 63;

/// What stands in a row where a column begins.
pub(super) enum Slot<'a> {
    /// A cell that begins here and covers so many columns; it goes on below where `merged` is set.
    Cell { cell: &'a Cell, columns: usize, merged: bool },
    /// A cell from above.
    Continued { columns: usize },
    /// Nothing: the row is shorter than others.
    Empty,
}

/// The rows of a table, each full.
pub(super) struct Grid<'a> {
    pub(super) rows: Vec<Vec<Slot<'a>>>,
    pub(super) header_rows: usize,
    /// For each column of figures how wide the widest is that stands right of its units, see [`Grid::shift`]; none for
    /// the other columns.
    pub(super) figures: Vec<Option<f32>>,
    units: Units,
}

/// By what language and direction figures are read.
#[derive(Clone, Copy)]
struct Units {
    language: Language,
    direction: Direction,
}

/// A cell that reaches into the rows below.
#[derive(Clone, Copy, Default)]
struct Open {
    rows: usize,
    columns: usize,
}

impl<'a> Grid<'a> {
    pub(super) fn of(table: &'a Table, language: Language, direction: Direction) -> Self {
        let units = Units { language, direction };
        let columns = widest(table);
        let rows = place(table, columns);
        let header_rows = header_rows(&rows);
        let figures = figures(&rows[header_rows..], columns, units);
        Self { rows, header_rows, figures, units }
    }

    /// How much farther from the right edge the figure in a slot stands than the one with the widest decimals, as a
    /// share of its size; none for what is no figure.
    pub(super) fn shift(&self, slot: &Slot, column: usize) -> Option<f32> {
        match (slot, self.figures[column]) {
            (Slot::Cell { cell, columns: 1, .. }, Some(widest)) if !cell.header => {
                Some(widest - self.units.width_behind(&plain_text(&cell.content)))
            }
            (Slot::Cell { columns: 1, .. } | Slot::Continued { columns: 1 } | Slot::Empty, Some(_)) => Some(0.0),
            _ => None,
        }
    }

    pub(super) fn columns(&self) -> usize {
        self.figures.len()
    }
}

/// The number of columns: that of the fullest row, cells from above included.
fn widest(table: &Table) -> usize {
    let full = place(table, MOST_COLUMNS);
    let used = |row: &Vec<Slot>| {
        let mut column = 0;
        let mut used = 0;
        for slot in row {
            column += slot.columns();
            if !matches!(slot, Slot::Empty) {
                used = column;
            }
        }
        used
    };
    full.iter().map(used).max().unwrap_or(0)
}

fn place(table: &Table, columns: usize) -> Vec<Vec<Slot<'_>>> {
    let mut open = vec![Open::default(); columns];
    let mut rows = Vec::with_capacity(table.rows.len());
    for (index, row) in table.rows.iter().enumerate() {
        let below = table.rows.len() - index - 1;
        let mut cells = row.content.iter();
        let mut slots = Vec::new();
        let mut column = 0;
        while column < columns {
            let slot = match open[column] {
                Open { rows: 0, .. } => cells.next().map_or(Slot::Empty, |cell| begin(cell, &mut open, column, below)),
                Open { columns: covered, .. } => {
                    open[column].rows -= 1;
                    Slot::Continued { columns: covered }
                }
            };
            column += slot.columns();
            slots.push(slot);
        }
        rows.push(slots);
    }
    rows
}

/// A cell takes the columns it asks for, up to the next one that is taken from above, and the rows that there are.
fn begin<'a>(cell: &'a Cell, open: &mut [Open], column: usize, below: usize) -> Slot<'a> {
    let free = open[column..].iter().take_while(|open| open.rows == 0).count();
    let columns = (cell.colspan as usize).clamp(1, free);
    let rows = (cell.rowspan as usize).saturating_sub(1).min(below);
    open[column] = Open { rows, columns };
    for covered in &mut open[column + 1..column + columns] {
        *covered = Open::default();
    }
    Slot::Cell { cell, columns, merged: rows > 0 }
}

impl Slot<'_> {
    pub(super) fn columns(&self) -> usize {
        match self {
            Slot::Cell { columns, .. } | Slot::Continued { columns } => *columns,
            Slot::Empty => 1,
        }
    }

    /// Whether it is the heading of a row or a column.
    pub(super) fn is_heading(&self) -> bool {
        matches!(self, Slot::Cell { cell, .. } if cell.header)
    }
}

/// The rows at the top whose cells are all headings.
fn header_rows(rows: &[Vec<Slot>]) -> usize {
    let heads = |slot: &Slot| match slot {
        Slot::Cell { cell, .. } => cell.header,
        Slot::Continued { .. } | Slot::Empty => true,
    };
    let begins = |row: &[Slot]| row.iter().any(|slot| matches!(slot, Slot::Cell { .. }));
    rows.iter().take_while(|row| row.iter().all(heads) && begins(row)).count()
}

fn figures(rows: &[Vec<Slot>], columns: usize, units: Units) -> Vec<Option<f32>> {
    let mut cells: Vec<Vec<String>> = vec![Vec::new(); columns];
    for row in rows {
        let mut column = 0;
        for slot in row {
            if let Slot::Cell { cell, columns: 1, .. } = slot {
                cells[column].push(plain_text(&cell.content));
            }
            column += slot.columns();
        }
    }
    let widest = |cells: &[String]| cells.iter().map(|text| units.width_behind(text)).fold(0.0, f32::max);
    let column = |(index, cells): (usize, &Vec<String>)| (index > 0 && are_figures(cells)).then(|| widest(cells));
    cells.iter().enumerate().map(column).collect()
}

impl Units {
    /// The width of what stands right of the units of a figure, as a share of its size: by the letters of Times New
    /// Roman, whose digits are as wide as those of most faces for text.
    fn width_behind(self, text: &str) -> f32 {
        let width = |c: char| match c {
            _ if c.is_numeric() => 0.5,
            '%' | '٪' => 0.83,
            '(' | ')' => 0.33,
            _ => 0.25,
        };
        after_units(text, self.language, self.direction).chars().map(width).sum()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use review_core::text::{Block, Inline, Row};

    fn cell(colspan: u32, rowspan: u32) -> Cell {
        Cell { colspan, rowspan, ..Cell::plain(false, Vec::new()) }
    }

    /// Each row as a word: a digit for a cell and its columns, `v` for one from above, `-` for nothing.
    fn drawn(rows: Vec<Vec<Cell>>) -> Vec<String> {
        let rows = rows.into_iter().map(|content| Row { content }).collect();
        let table = Table { rows, ..Table::default() };
        let grid = Grid::of(&table, Language::En, Direction::Ltr);
        let draw = |slot: &Slot| match slot {
            Slot::Cell { columns, merged, .. } => format!("{columns}{}", if *merged { "↓" } else { "" }),
            Slot::Continued { columns } => "v".repeat(*columns),
            Slot::Empty => "-".to_owned(),
        };
        grid.rows.iter().map(|row| row.iter().map(draw).collect()).collect()
    }

    #[test]
    fn a_merged_cell_goes_on_below() {
        let rows = vec![vec![cell(1, 2), cell(2, 1)], vec![cell(1, 1), cell(1, 1)], vec![cell(1, 1)]];
        assert_eq!(drawn(rows), ["1↓2", "v11", "1--"]);
    }

    #[test]
    fn spans_out_of_bounds_are_brought_in() {
        let rows = vec![vec![cell(1, 1), cell(1, u32::MAX)], vec![cell(u32::MAX, 1)]];
        assert_eq!(drawn(rows), ["11↓", "1v"]);
        assert_eq!(drawn(vec![vec![cell(u32::MAX, 1)]]), ["63"]);
        assert!(drawn(Vec::new()).is_empty());
    }

    #[test]
    fn figures_stand_with_their_units_below_each_other() {
        let words =
            |header, words: &str| Cell::plain(header, vec![Block::paragraph("p".into(), vec![Inline::text(words)])]);
        let rows = [["Year", "Share", "Note"], ["2024", "12.5 %", "1"], ["2025", "7", "see 1"]];
        let row = |(index, row): (usize, &[&str; 3])| Row { content: row.map(|text| words(index == 0, text)).into() };
        let table = Table { rows: rows.iter().enumerate().map(row).collect(), ..Table::default() };
        let grid = Grid::of(&table, Language::En, Direction::Ltr);
        let hundredths = |row: &Vec<Slot>| grid.shift(&row[1], 1).map(|shift| (100.0 * shift).round());
        assert_eq!(grid.rows.iter().map(hundredths).collect::<Vec<_>>(), [0.0, 0.0, 183.0].map(Some));
        assert_eq!([0, 2].map(|column| grid.shift(&grid.rows[1][column], column)), [None; 2]);
    }
}
