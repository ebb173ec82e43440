//! The grid of a table: every place of every row belongs to exactly one cell (ISO 14289-1, 7.5: a regular table).

use review_core::text::{Cell, Table};

/// A table as a grid.
pub(crate) struct Grid<'t> {
    pub(crate) columns: usize,
    /// The cells that begin in each row, from the start side.
    pub(crate) rows: Vec<Vec<GridCell<'t>>>,
    /// How many leading rows hold nothing but header cells.
    pub(crate) head: usize,
}

/// A cell at its place.
#[derive(Clone, Copy)]
pub(crate) struct GridCell<'t> {
    pub(crate) column: usize,
    pub(crate) columns: usize,
    pub(crate) rows: usize,
    /// None where a row ends before the table does.
    pub(crate) cell: Option<&'t Cell>,
}

/// The most columns that one cell covers, and the most that merging may make.
const WIDEST: usize = 63;

impl<'t> Grid<'t> {
    /// Finds each cell's place. Spans that overlap others or leave the table are cut; no cell is lost.
    pub(crate) fn of(table: &'t Table) -> Self {
        let head = head_rows(table);
        let mut placer = Placer::default();
        let count = table.rows.len();
        let rows: Vec<Vec<GridCell>> = table
            .rows
            .iter()
            .enumerate()
            .map(|(index, row)| {
                let last = if index < head { head } else { count };
                placer.row(index, last - index, &row.content)
            })
            .collect();
        let columns = placer.taken_until.len();
        let mut grid = Self { columns, rows, head };
        grid.fill_gaps();
        grid.drop_hidden_rows();
        grid
    }

    /// A row in which no cell begins has no height of its own, and readers would miss its cells.
    fn drop_hidden_rows(&mut self) {
        for index in (0..self.rows.len()).rev().filter(|&index| index >= self.head) {
            if !self.rows[index].is_empty() {
                continue;
            }
            self.rows.remove(index);
            for (above, row) in self.rows[..index].iter_mut().enumerate() {
                row.iter_mut().filter(|cell| above + cell.rows > index).for_each(|cell| cell.rows -= 1);
            }
        }
    }

    fn fill_gaps(&mut self) {
        let mut taken_until = vec![0; self.columns];
        for (index, row) in self.rows.iter_mut().enumerate() {
            for cell in row.iter() {
                taken_until[cell.column..cell.column + cell.columns].fill(index + cell.rows);
            }
            for (column, until) in taken_until.iter().enumerate() {
                if *until <= index {
                    row.push(GridCell { column, columns: 1, rows: 1, cell: None });
                }
            }
            row.sort_by_key(|cell| cell.column);
        }
    }

    /// The rows after `from` that hang together with it by merged cells.
    pub(crate) fn band(&self, from: usize) -> usize {
        let mut end = from + 1;
        let mut index = from;
        while index < end {
            let reach = self.rows[index].iter().map(|cell| index + cell.rows).max().unwrap_or(end);
            end = end.max(reach).min(self.rows.len());
            index += 1;
        }
        end
    }
}

/// Leading rows whose cells are all header cells; none if that is all there is.
fn head_rows(table: &Table) -> usize {
    let is_head = |row: &review_core::text::Row| !row.content.is_empty() && row.content.iter().all(|cell| cell.header);
    let head = table.rows.iter().take_while(|row| is_head(row)).count();
    if head == table.rows.len() { 0 } else { head }
}

/// Puts cells into the first free places of their rows.
#[derive(Default)]
struct Placer {
    /// For each column, the first row in which it is free again.
    taken_until: Vec<usize>,
}

impl Placer {
    fn row<'t>(&mut self, row: usize, rows_left: usize, cells: &'t [Cell]) -> Vec<GridCell<'t>> {
        let mut column = 0;
        cells
            .iter()
            .map(|cell| {
                while self.is_taken(column, row) {
                    column += 1;
                }
                let crowded = column >= WIDEST;
                let wanted = if crowded { 1 } else { (cell.colspan as usize).clamp(1, WIDEST - column) };
                let columns = (1..wanted).take_while(|offset| !self.is_taken(column + offset, row)).count() + 1;
                let rows = if crowded { 1 } else { (cell.rowspan as usize).clamp(1, rows_left) };
                self.take(column..column + columns, row + rows);
                let placed = GridCell { column, columns, rows, cell: Some(cell) };
                column += columns;
                placed
            })
            .collect()
    }

    fn is_taken(&self, column: usize, row: usize) -> bool {
        self.taken_until.get(column).is_some_and(|until| *until > row)
    }

    fn take(&mut self, columns: std::ops::Range<usize>, until: usize) {
        if self.taken_until.len() < columns.end {
            self.taken_until.resize(columns.end, 0);
        }
        self.taken_until[columns].fill(until);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use review_core::text::Row;

    fn table(rows: &[&[(bool, u32, u32)]]) -> Table {
        let cell = |&(header, colspan, rowspan): &(bool, u32, u32)| Cell { header, colspan, rowspan, content: vec![] };
        let rows = rows.iter().map(|row| Row { content: row.iter().map(cell).collect() }).collect();
        Table { rows, ..Table::default() }
    }

    fn places(table: &Table) -> Vec<Vec<(usize, usize, usize)>> {
        let grid = Grid::of(table);
        grid.rows.iter().map(|row| row.iter().map(|c| (c.column, c.columns, c.rows)).collect()).collect()
    }

    #[test]
    fn every_place_belongs_to_one_cell() {
        let merged = table(&[&[(true, 2, 1), (true, 1, 9)], &[(false, 1, 2), (false, 1, 1)], &[(false, 1, 1)]]);
        let expected =
            vec![vec![(0, 2, 1), (2, 1, 1)], vec![(0, 1, 2), (1, 1, 1), (2, 1, 1)], vec![(1, 1, 1), (2, 1, 1)]];
        assert_eq!(places(&merged), expected);
    }

    #[test]
    fn a_row_that_others_cover_goes() {
        let covered = table(&[&[(false, 1, 3), (false, 1, 1)], &[(false, 1, 2)], &[], &[(false, 2, 1)]]);
        assert_eq!(places(&covered), vec![vec![(0, 1, 2), (1, 1, 1)], vec![(1, 1, 1)], vec![(0, 2, 1)]]);
    }

    #[test]
    fn absurd_spans_are_cut() {
        let absurd = table(&[&[(false, u32::MAX, u32::MAX)], &[(false, 1, 1)]]);
        let grid = Grid::of(&absurd);
        assert_eq!(grid.columns, WIDEST + 1);
        assert_eq!(grid.rows.len(), 2);
    }
}
