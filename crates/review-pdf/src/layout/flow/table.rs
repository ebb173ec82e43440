//! Tables: caption above, head repeated on each page, notes and source below; mirrored where text runs from right to
//! left.

use crate::layout::Layouter;
use crate::layout::flow::column::Column;
use crate::layout::flow::figures::Figures;
use crate::layout::flow::grid::{Grid, GridCell};
use crate::layout::flow::paragraph::Line;
use crate::layout::flow::piece::{Piece, height};
use crate::layout::line::words::{Look, Meaning};
use crate::layout::style::{ACCENT, Align, CELL_PAD, HAIRLINE, TINT, TextStyle};
use crate::pages::{
    Artifact, Attribute, Colour, Dash, ElementId, Fill, Item, Owner, Placed, Point, Role, Rule, Scope, Size,
};
use review_core::document::ListingKind;
use review_core::text::{Attrs, Block, Table, plain_line};
use review_locale::{Direction, Language};
use std::ops::Range;
use std::sync::Arc;

/// A head taller than this share of a page is not repeated.
const TALLEST_HEAD: f32 = 0.34;
/// A table lower than this share of a page is not cut.
const LOWEST: f32 = 0.34;
/// A row taller than a page is cut into parts of this share of it.
const PART: f32 = 0.22;
/// The rules at the top and bottom of a table, and under its head.
const STRONG: f32 = 1.0;
const FAINT: f32 = 0.5;

/// How the text of header cells looks.
pub(crate) fn header_style(cell: TextStyle) -> TextStyle {
    TextStyle { colour: ACCENT, ..cell.bold() }
}

/// A table on its way to pieces.
struct Setting<'t> {
    grid: Grid<'t>,
    /// Where each column begins, from the start side, and where the last ends.
    edges: Vec<f32>,
    /// Columns of figures, which stand at the right.
    figures: Figures,
    /// How much smaller the text is set.
    scale: f32,
    column: Column,
}

/// A cell whose content is set.
struct SetCell {
    place: Range<usize>,
    rows: usize,
    pieces: Vec<Piece>,
    tinted: bool,
}

impl Layouter<'_> {
    pub(crate) fn table(&mut self, attrs: &Attrs, table: &Table, column: &Column) -> Vec<Piece> {
        let column = column.speaking(attrs.lang.as_ref(), attrs.dir, "");
        let grid = Grid::of(table);
        let mut pieces;
        if grid.columns == 0 {
            // A caption without a table is a line of text.
            pieces = self.table_caption(attrs, table, Role::P, &column);
        } else {
            let element = self.element(Role::Table, &column);
            pieces = self.table_caption(attrs, table, Role::Caption, &column.within(element));
            let captioned = !pieces.is_empty();
            let mut inside = Column { style: TextStyle::CELL, ..column.within(element) };
            let figures = self.figures(&grid, &inside);
            let widths = self.column_widths(&grid, &figures, table.widths.as_deref(), &inside);
            inside.style.size *= widths.scale;
            let edges = edges(&widths.columns);
            let setting = Setting { grid, edges, figures, scale: widths.scale, column: inside };
            let mut rows = self.rows(&setting);
            if let Some(first) = rows.first_mut() {
                first.before = if captioned { 5.0 } else { TextStyle::CAPTION.before };
            }
            pieces.append(&mut rows);
        }
        if let Some(first) = pieces.first_mut() {
            first.anchors.push(attrs.id.0.clone());
        }
        self.under_table(table, &column, &mut pieces);
        pieces
    }

    fn table_caption(&mut self, attrs: &Attrs, table: &Table, role: Role, column: &Column) -> Vec<Piece> {
        if table.caption.is_empty() {
            return Vec::new();
        }
        let name = self.references.get(&attrs.id.0).cloned().unwrap_or_default();
        let text = self.caption_text(&name, &plain_line(&table.caption));
        self.captions.add(ListingKind::Tables, &attrs.id.0, text);
        let line = self.collect(&table.caption, &self.caption_start(&name, true));
        let mut pieces = self.paragraph(line, role, TextStyle::CAPTION, column);
        for piece in &mut pieces {
            piece.keep_with_next = true;
        }
        pieces
    }

    /// "Table 3. ", or in Chinese "表 3" and a wide space. In Arabic a colon: a full stop looks like a zero there.
    pub(crate) fn caption_start(&self, name: &str, more: bool) -> String {
        match (more, self.document.lang) {
            (false, _) => name.to_owned(),
            (true, Language::Zh) => format!("{name}\u{3000}"),
            (true, Language::Ar) => format!("{name}: "),
            (true, Language::En | Language::Fr | Language::Ru | Language::Es) => format!("{name}. "),
        }
    }

    /// A caption with its number, without marks.
    pub(crate) fn caption_text(&self, name: &str, caption: &str) -> String {
        let caption = crate::layout::line::words::printable(caption);
        format!("{}{caption}", self.caption_start(name, !caption.is_empty()))
    }

    /// Notes and source.
    fn under_table(&mut self, table: &Table, column: &Column, pieces: &mut Vec<Piece>) {
        let source = before_text(&self.document.info.labels.source);
        for (content, before) in [(&table.notes, ""), (&table.source, source.as_str())] {
            if content.is_empty() {
                continue;
            }
            let mut line = Line { words: Default::default(), notes: Vec::new() };
            line.words.push(before, Look { bold: true, ..Look::default() }, Meaning::default());
            let mut collected = self.collect(content, "");
            line.words.segments.append(&mut collected.words.segments);
            line.notes = collected.notes;
            if let Some(last) = pieces.last_mut() {
                last.keep_with_next = true;
            }
            pieces.extend(self.paragraph(line, Role::P, TextStyle::SMALL, column));
        }
    }

    fn rows(&mut self, setting: &Setting<'_>) -> Vec<Piece> {
        let table = setting.column.parent;
        let head = setting.grid.head;
        let mut pieces = Vec::new();
        let mut repeated = None;
        if head > 0 {
            let element = self.structure.add(Role::THead, table);
            let mut rows = self.band(setting, 0..head, element);
            for piece in &mut rows {
                piece.keep_with_next = true;
            }
            if let [row] = rows.as_slice()
                && row.height <= TALLEST_HEAD * self.geometry.height()
            {
                repeated = Some(Arc::new(row.clone()));
            }
            pieces.append(&mut rows);
        }
        let body = self.structure.add(Role::TBody, table);
        let mut start = head;
        while start < setting.grid.rows.len() {
            let end = setting.grid.band(start);
            pieces.append(&mut self.band(setting, start..end, body));
            start = end;
        }
        for piece in pieces.iter_mut().skip(usize::from(head > 0)) {
            piece.head = repeated.clone();
        }
        self.keep_rows(&mut pieces);
        pieces
    }

    /// No last row alone at the top of a page, and no low table on two pages.
    fn keep_rows(&self, pieces: &mut [Piece]) {
        let page = self.geometry.height();
        let count = pieces.len();
        let low = height(pieces) <= LOWEST * page;
        for (index, piece) in pieces.iter_mut().enumerate().take(count.saturating_sub(1)) {
            piece.keep_with_next |= low || (index + 2 == count && piece.height <= LOWEST * page);
        }
    }

    /// Rows that hang together: one piece, or several where they are taller than a page.
    fn band(&mut self, setting: &Setting<'_>, rows: Range<usize>, parent: ElementId) -> Vec<Piece> {
        let mut cells: Vec<Vec<SetCell>> = Vec::new();
        for row in rows.clone() {
            let element = self.structure.add(Role::TR, parent);
            let set = setting.grid.rows[row].iter().map(|cell| self.cell(setting, row, cell, element)).collect();
            cells.push(set);
        }
        let heights = row_heights(&cells);
        let last = rows.end == setting.grid.rows.len();
        let strong = last || rows.end == setting.grid.head;
        if heights.iter().sum::<f32>() <= 0.9 * self.geometry.height() {
            return vec![setting.whole(cells, &heights, rows.start == 0, strong)];
        }
        let target = PART * self.geometry.height();
        let count = cells.len();
        let mut pieces = Vec::new();
        for (index, row) in cells.into_iter().enumerate() {
            pieces.append(&mut setting.parts(row, target, strong && index + 1 == count));
        }
        pieces
    }

    fn cell(&mut self, setting: &Setting<'_>, row: usize, cell: &GridCell<'_>, parent: ElementId) -> SetCell {
        let header = cell.cell.is_some_and(|cell| cell.header);
        let element = self.structure.add(if header { Role::TH } else { Role::TD }, parent);
        let in_head = row < setting.grid.head;
        let tag = self.structure.get_mut(element);
        if header {
            let scope = if !in_head && cell.column == 0 { Scope::Row } else { Scope::Column };
            tag.attributes.push(Attribute::Scope(scope));
        }
        if cell.columns > 1 {
            tag.attributes.push(Attribute::ColumnSpan(cell.columns as u32));
        }
        if cell.rows > 1 {
            tag.attributes.push(Attribute::RowSpan(cell.rows as u32));
        }
        let place = cell.column..cell.column + cell.columns;
        let width = setting.edges[place.end] - setting.edges[place.start] - 2.0 * CELL_PAD.width;
        let mut style = setting.column.style;
        if header {
            style = header_style(style);
        }
        let figures = setting.figures[place.start].filter(|_| place.len() == 1);
        if figures.is_some() {
            style = style.aligned(Align::Right);
        }
        let mut column = Column { width: width.max(4.0), style, ..setting.column.within(element) };
        if let Some(widest) = figures.filter(|_| !header) {
            column.width -= self.shift_to_units(cell, setting.scale * widest, &column);
        }
        let content: &[Block] = cell.cell.map_or(&[], |cell| &cell.content);
        let pieces = self.blocks(content, &column);
        SetCell { place, rows: cell.rows, pieces, tinted: in_head }
    }
}

impl Setting<'_> {
    /// A band as one piece.
    fn whole(&self, cells: Vec<Vec<SetCell>>, heights: &[f32], first: bool, strong: bool) -> Piece {
        let mut piece = Piece { height: heights.iter().sum(), ..Piece::default() };
        let mut top = 0.0;
        for (row, set) in cells.into_iter().enumerate() {
            for cell in set {
                let end = (row + cell.rows).min(heights.len());
                let tall: f32 = heights[row..end].iter().sum();
                let closes = end == heights.len() && strong;
                self.put_ground(&cell, top, tall, closes, &mut piece);
                self.put_content(cell.pieces, &cell.place, top + CELL_PAD.height, &mut piece);
            }
            top += heights[row];
        }
        if first {
            piece.items.push(self.rule(&(0..self.grid.columns), 0.0, STRONG, ACCENT));
        }
        piece
    }

    /// A row in parts, each as tall as `target` or less.
    fn parts(&self, row: Vec<SetCell>, target: f32, strong: bool) -> Vec<Piece> {
        let mut parts = Vec::new();
        let mut rest: Vec<_> = row.into_iter().map(|cell| (cell.place, cell.pieces.into_iter().peekable())).collect();
        while parts.is_empty() || rest.iter_mut().any(|(_, pieces)| pieces.peek().is_some()) {
            let pad = if parts.is_empty() { CELL_PAD.height } else { 0.0 };
            let mut part = Piece { height: pad, ..Piece::default() };
            for (place, pieces) in &mut rest {
                let mut taken: Vec<Piece> = Vec::new();
                while let Some(next) = pieces.peek() {
                    if !taken.is_empty() && height(&taken) + next.full_height() > target {
                        break;
                    }
                    taken.extend(pieces.next());
                }
                part.height = part.height.max(pad + height(&taken));
                self.put_content(taken, place, pad, &mut part);
            }
            parts.push(part);
        }
        if let Some(last) = parts.last_mut() {
            last.height += CELL_PAD.height;
            let (thickness, colour) = if strong { (STRONG, ACCENT) } else { (FAINT, HAIRLINE) };
            last.items.push(self.rule(&(0..self.grid.columns), last.height, thickness, colour));
        }
        parts
    }

    /// The tint behind a cell of the head, and the rule under any cell.
    fn put_ground(&self, cell: &SetCell, top: f32, tall: f32, closes: bool, piece: &mut Piece) {
        if cell.tinted {
            let (x, width) = self.span(&cell.place);
            let fill = Fill { size: Size { width, height: tall }, colour: TINT };
            let owner = Owner::Artifact(Artifact::Layout);
            piece.items.insert(0, Placed { at: Point { x, y: top }, owner, item: Item::Fill(fill) });
        }
        let (thickness, colour) = if closes { (STRONG, ACCENT) } else { (FAINT, HAIRLINE) };
        piece.items.push(self.rule(&cell.place, top + tall, thickness, colour));
    }

    fn put_content(&self, pieces: Vec<Piece>, place: &Range<usize>, top: f32, piece: &mut Piece) {
        let x = self.span(place).0 + CELL_PAD.width;
        let mut y = top;
        for (index, content) in pieces.into_iter().enumerate() {
            y += if index == 0 { 0.0 } else { content.before };
            let step = content.height;
            piece.absorb(content, x, y);
            y += step;
        }
    }

    fn rule(&self, place: &Range<usize>, y: f32, thickness: f32, colour: Colour) -> Placed {
        let (x, length) = self.span(place);
        let rule = Rule { length, thickness, colour, dash: Dash::Solid };
        Placed { at: Point { x, y }, owner: Owner::Artifact(Artifact::Layout), item: Item::Rule(rule) }
    }

    /// The left edge and the width of columns.
    fn span(&self, place: &Range<usize>) -> (f32, f32) {
        let (start, end) = (self.edges[place.start], self.edges[place.end]);
        match self.column.direction {
            Direction::Ltr => (start, end - start),
            Direction::Rtl => (self.column.width - end, end - start),
        }
    }
}

/// A row is as tall as its tallest cell; a cell of several rows makes its last row taller where it must.
fn row_heights(cells: &[Vec<SetCell>]) -> Vec<f32> {
    let tall = |cell: &SetCell| height(&cell.pieces) + 2.0 * CELL_PAD.height;
    let least = TextStyle::CELL.size * TextStyle::CELL.leading + 2.0 * CELL_PAD.height;
    let mut heights = vec![least; cells.len()];
    for (row, set) in cells.iter().enumerate() {
        for cell in set.iter().filter(|cell| cell.rows == 1) {
            heights[row] = heights[row].max(tall(cell));
        }
    }
    for (row, set) in cells.iter().enumerate() {
        for cell in set.iter().filter(|cell| cell.rows > 1) {
            let end = (row + cell.rows).min(heights.len());
            let missing = tall(cell) - heights[row..end].iter().sum::<f32>();
            heights[end - 1] += missing.max(0.0);
        }
    }
    heights
}

/// A label and a space; a full-width colon brings its own.
fn before_text(label: &str) -> String {
    let label = label.trim_end();
    if label.ends_with('：') { label.to_owned() } else { format!("{label} ") }
}

fn edges(widths: &[f32]) -> Vec<f32> {
    let mut edge = 0.0;
    let mut edges = vec![0.0];
    for width in widths {
        edge += width;
        edges.push(edge);
    }
    edges
}
