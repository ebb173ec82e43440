//! Tables: caption above, rows with merged cells, notes and source below.

mod grid;
mod widths;

use crate::block::keep_next;
use crate::body::{Body, Child, Place};
use crate::extras::Extras;
use docx_rs::{
    Paragraph, Shading, ShdType, TableCell, TableCellContent, TableLayoutType, TableRow, VMergeType, WidthType,
};
use grid::{Grid, Slot};
use review_core::document::ListingKind;
use review_core::text::{Cell, Inline, Table, plain_line};
use widths::Widths;

/// The ground of the rows of headings.
const HEADER_FILL: &str = "E2EEF0";
/// What a cell keeps free at each side, in twentieths of a point, as the table's style says.
const CELL_MARGIN: u32 = 85;

impl<'a> Body<'a> {
    pub(crate) fn table(&mut self, out: &mut Vec<Child>, table: &'a Table, place: &Place<'a>) {
        if !table.caption.is_empty() {
            out.push(self.caption(ListingKind::Tables, &table.caption, place).into());
        }
        let grid = Grid::of(table, self.document.lang, place.direction);
        if grid.columns() > 0 {
            let widths = Widths::of(table, &grid, place);
            self.additions.table_titles.push(plain_line(&table.caption));
            out.push(Child::Table(Box::new(self.rows(&grid, &widths, place))));
        }
        self.notes(out, table, place);
    }

    /// Notes and source. Word joins tables that touch and wants a paragraph behind each, so there always is one.
    fn notes(&mut self, out: &mut Vec<Child>, table: &'a Table, place: &Place<'a>) {
        if !table.notes.is_empty() {
            let note = self.note("", &table.notes, place);
            out.push(note.keep_next(!table.source.is_empty()).into());
        }
        if !table.source.is_empty() {
            let document = self.document;
            out.push(self.note(&document.info.labels.source, &table.source, place).into());
        }
        if table.notes.is_empty() && table.source.is_empty() {
            out.push(self.styled("TableEnd", place).into());
        }
    }

    fn note(&mut self, label: &str, content: &'a [Inline], place: &Place<'a>) -> Paragraph {
        let mut paragraph = self.styled("TableNote", place);
        if !label.is_empty() {
            let own = Place { lang: None, ..place.clone() };
            // A colon of full width brings its own space.
            let gap = if label.ends_with('：') { "" } else { " " };
            paragraph = self.words(paragraph, &format!("{label}{gap}"), "SourceLabel", &own);
        }
        self.line(paragraph, content, place)
    }

    fn rows(&mut self, grid: &Grid<'a>, widths: &Widths, place: &Place<'a>) -> docx_rs::Table {
        let mut rows = Vec::with_capacity(grid.rows.len());
        for (index, slots) in grid.rows.iter().enumerate() {
            let heads = index < grid.header_rows;
            let mut column = 0;
            let mut cells = Vec::with_capacity(slots.len());
            for slot in slots {
                let width = widths.columns[column..column + slot.columns()].iter().sum();
                let shift = grid.shift(slot, column).map(|shift| widths.of_size(shift, place.direction));
                column += slot.columns();
                let inside = Place { figure_shift: shift, style: widths.style(slot.is_heading()), ..place.clone() };
                cells.push(self.slot(slot, width, heads, &inside));
            }
            rows.push(TableRow::new(cells).cant_split());
        }
        let extras = Extras { direction: Some(place.direction), header_rows: grid.header_rows, ..Extras::default() };
        docx_rs::Table::new(rows)
            .set_grid(widths.columns.clone())
            .width(place.width as usize, WidthType::Dxa)
            .layout(TableLayoutType::Fixed)
            .style(extras.attach("ReportTable"))
    }

    fn slot(&mut self, slot: &Slot<'a>, width: usize, heads: bool, place: &Place<'a>) -> TableCell {
        let mut filled = TableCell::new().width(width, WidthType::Dxa);
        if slot.columns() > 1 {
            filled = filled.grid_span(slot.columns());
        }
        if heads {
            filled = filled.shading(Shading::new().shd_type(ShdType::Clear).color("auto").fill(HEADER_FILL));
        }
        filled.children = match slot {
            Slot::Cell { cell, merged, .. } => {
                if *merged {
                    filled = filled.vertical_merge(VMergeType::Restart);
                }
                self.cell(cell, width, heads, place)
            }
            Slot::Continued { .. } => {
                filled = filled.vertical_merge(VMergeType::Continue);
                vec![self.empty_cell(place)]
            }
            Slot::Empty => vec![self.empty_cell(place)],
        };
        filled
    }

    /// What a cell holds. The rows of headings stay with the row below them.
    fn cell(&mut self, cell: &'a Cell, width: usize, heads: bool, place: &Place<'a>) -> Vec<TableCellContent> {
        let width = (width as u32).saturating_sub(2 * CELL_MARGIN);
        let inside = Place { width, indent: 0, list_depth: 0, in_cell: true, ..place.clone() };
        let mut content = Vec::new();
        self.blocks(&mut content, &cell.content, &inside);
        if content.is_empty() {
            return vec![self.empty_cell(place)];
        }
        if heads {
            keep_next(&mut content);
        }
        let content = content.into_iter().map(|child| match child {
            Child::Paragraph(paragraph) => TableCellContent::Paragraph(paragraph),
            Child::Table(table) => TableCellContent::Table(table),
        });
        content.collect()
    }

    fn empty_cell(&self, place: &Place) -> TableCellContent {
        TableCellContent::Paragraph(Box::new(self.styled(place.style, place)))
    }
}
