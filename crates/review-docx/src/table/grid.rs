//! A table as a full grid: what each row has in each column, spans brought into bounds.
//!
//! The document names a merged cell once, where it begins; WordprocessingML wants something in every place.

use review_core::text::{Cell, Table, plain_text};

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
    /// Which columns hold figures.
    pub(super) figures: Vec<bool>,
}

/// A cell that reaches into the rows below.
#[derive(Clone, Copy, Default)]
struct Open {
    rows: usize,
    columns: usize,
}

impl<'a> Grid<'a> {
    pub(super) fn of(table: &'a Table) -> Self {
        let columns = widest(table);
        let rows = place(table, columns);
        let header_rows = header_rows(&rows);
        let figures = figures(&rows[header_rows..], columns);
        Self { rows, header_rows, figures }
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

/// Which columns hold nothing but figures and signs that there is none. The first says what the figures are of, even
/// where it is a year.
fn figures(rows: &[Vec<Slot>], columns: usize) -> Vec<bool> {
    let mut figures = vec![false; columns];
    let mut others = vec![false; columns];
    for row in rows {
        let mut column = 0;
        for slot in row {
            if let Slot::Cell { cell, columns: 1, .. } = slot {
                let text = plain_text(&cell.content);
                others[column] |= text.chars().any(char::is_alphabetic) || text.chars().count() >= LONGEST_FIGURE;
                figures[column] |= text.chars().any(char::is_numeric);
            }
            column += slot.columns();
        }
    }
    (0..columns).map(|column| column > 0 && figures[column] && !others[column]).collect()
}

/// No figure has as many characters.
const LONGEST_FIGURE: usize = 24;

#[cfg(test)]
mod tests {
    use super::*;
    use review_core::text::{Block, BlockId, Inline, Row};

    fn cell(colspan: u32, rowspan: u32) -> Cell {
        Cell { colspan, rowspan, ..Cell::plain(false, Vec::new()) }
    }

    /// Each row as a word: a digit for a cell and its columns, `v` for one from above, `-` for nothing.
    fn drawn(rows: Vec<Vec<Cell>>) -> Vec<String> {
        let rows = rows.into_iter().map(|content| Row { content }).collect();
        let table = Table { rows, ..Table::default() };
        let grid = Grid::of(&table);
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
    fn a_column_of_figures_is_known_by_its_body() {
        let words = |header, words: &str| {
            Cell::plain(header, vec![Block::paragraph(BlockId::from("p"), vec![Inline::text(words)])])
        };
        let rows = [["Year", "Share", "Note"], ["2024", "12.5 %", "1"], ["2025", "–", "see 1"]];
        let rows = rows
            .iter()
            .enumerate()
            .map(|(index, row)| Row { content: row.iter().map(|text| words(index == 0, text)).collect() });
        let table = Table { rows: rows.collect(), ..Table::default() };
        assert_eq!(Grid::of(&table).figures, [false, true, false]);
    }
}
