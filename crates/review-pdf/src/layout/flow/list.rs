//! Lists: the marker of an item stands on its first line, at the start side.

use crate::layout::Layouter;
use crate::layout::flow::column::Column;
use crate::layout::flow::marker::{marker, numbering_name};
use crate::layout::flow::piece::Piece;
use crate::layout::line::emit;
use crate::layout::line::words::Words;
use crate::layout::style::{Align, INDENT};
use crate::pages::{Attribute, ElementId, Role};
use review_core::text::{Block, ListAttrs, ListItem, plain_text};

/// White space between the items of a list.
const BETWEEN_ITEMS: f32 = 3.5;
/// From the marker to the text.
const MARKER_GAP: f32 = 5.0;
/// Markers that are measured.
const SAMPLE: usize = 20;

impl Layouter<'_> {
    pub(crate) fn list(&mut self, attrs: &ListAttrs, items: &[ListItem], column: &Column) -> Vec<Piece> {
        let text: String = items.iter().map(|item| plain_text(&item.content)).collect();
        let mut column = column.speaking(attrs.lang.as_ref(), attrs.dir, &text);
        let element = self.element(Role::L, &column);
        let digits = self.document.info.digits;
        let depth = if attrs.ordered { column.depth.numbered } else { column.depth.bulleted };
        let numbering = Attribute::ListNumbering(numbering_name(attrs.ordered, depth));
        self.structure.get_mut(element).attributes.push(numbering);
        let first = u64::from(attrs.start.unwrap_or(1));
        let markers: Vec<String> =
            (first..).take(items.len()).map(|n| marker(attrs.ordered, depth, n, column.direction, digits)).collect();
        let indent = self.indent(&markers, &column);
        column = column.within(element);
        match attrs.ordered {
            true => column.depth.numbered += 1,
            false => column.depth.bulleted += 1,
        }
        let tight = items.iter().all(|item| matches!(item.content.as_slice(), [] | [Block::Paragraph { .. }]));
        let mut pieces = Vec::new();
        for (item, marker) in items.iter().zip(&markers) {
            let mut item = self.item(item, marker, indent, &column);
            if let Some(first) = item.first_mut().filter(|_| !pieces.is_empty() && tight) {
                first.before = BETWEEN_ITEMS;
            }
            pieces.append(&mut item);
        }
        pieces
    }

    /// Room for the widest marker.
    fn indent(&mut self, markers: &[String], column: &Column) -> f32 {
        let longest = markers.iter().map(|marker| marker.chars().count()).max().unwrap_or(0);
        let long = markers.iter().filter(|marker| marker.chars().count() == longest).take(SAMPLE);
        let style = column.style.aligned(Align::Start);
        let widths = long.map(|marker| {
            let set = self.set(Words::plain(marker), style, column);
            set.lines.first().map_or(0.0, |line| line.extent().1 - line.extent().0)
        });
        INDENT.max(widths.fold(0.0, f32::max) + MARKER_GAP)
    }

    fn item(&mut self, item: &ListItem, marker: &str, indent: f32, column: &Column) -> Vec<Piece> {
        let element = self.structure.add(Role::LI, column.parent);
        let label = self.structure.add(Role::Lbl, element);
        let body = self.structure.add(Role::LBody, element);
        let (inner, indent) = column.indented(indent);
        let inner = Column { parent: body, ..inner };
        let mut marker = self.marker(marker, label, column);
        let mut pieces = self.blocks(&item.content, &inner);
        for piece in &mut pieces {
            piece.shift(column.indent_x(indent), 0.0);
        }
        match pieces.first_mut() {
            // Painted first, for readers that go by the order of painting.
            Some(first) => first.items.splice(0..0, marker.items).for_each(drop),
            None => {
                marker.before = BETWEEN_ITEMS;
                pieces.push(marker);
            }
        }
        pieces
    }

    fn marker(&mut self, marker: &str, label: ElementId, column: &Column) -> Piece {
        let set = self.set(Words::plain(marker), column.style.aligned(Align::Start), column);
        emit::pieces(&set, label, &mut self.structure).into_iter().next().unwrap_or_default()
    }
}
