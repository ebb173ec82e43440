//! Figures: the picture, its caption below, who made it.

use crate::layout::Layouter;
use crate::layout::flow::column::Column;
use crate::layout::flow::picture::seen;
use crate::layout::flow::piece::Piece;
use crate::layout::line::words::printable;
use crate::layout::style::{TINT, TextStyle};
use crate::pages::{Fill, Item, Owner, Picture, Placed, Point, Role, Size};
use review_core::document::ListingKind;
use review_core::text::{FigureAttrs, FigureText, plain_line};

/// Pictures are shown at this many pixels to the inch, smaller where they would be wider than their column.
const DENSITY: f32 = 130.0;
/// The share of a page's height that a picture may take.
const TALLEST: f32 = 0.6;
const BEFORE: f32 = 14.0;

impl Layouter<'_> {
    pub(crate) fn figure(&mut self, attrs: &FigureAttrs, text: &FigureText, column: &Column) -> Vec<Piece> {
        let column = column.speaking(attrs.lang.as_ref(), attrs.dir, "");
        let name = self.references.get(&attrs.id.0).cloned().unwrap_or_default();
        let caption = self.caption_text(&name, &plain_line(&text.caption));
        let mut pieces = vec![self.picture(attrs, &caption, &column)];
        pieces[0].anchors.push(attrs.id.0.clone());
        let line = self.collect(&text.caption, &self.caption_start(&name, !text.caption.is_empty()));
        let caption_lines = self.paragraph(line, Role::P, TextStyle::CAPTION.after(6.0), &column);
        self.captions.add(ListingKind::Figures, &attrs.id.0, caption);
        pieces.extend(caption_lines);
        if !text.credit.is_empty() {
            let credit = self.collect(&text.credit, "");
            pieces.extend(self.paragraph(credit, Role::P, TextStyle::SMALL.after(2.0), &column));
        }
        let count = pieces.len();
        for piece in pieces.iter_mut().take(count - 1) {
            piece.keep_with_next = true;
        }
        pieces
    }

    fn picture(&mut self, attrs: &FigureAttrs, caption: &str, column: &Column) -> Piece {
        let element = self.element(Role::Figure, column);
        // A figure must say what it shows (ISO 14289-1, 7.3); without words of its own it says its caption.
        let alt = printable(&attrs.alt);
        let alt = if alt.trim().is_empty() { caption.to_owned() } else { alt };
        self.structure.get_mut(element).alt = Some(alt);
        let owner = Owner::Content(self.structure.add_content(element));
        let shown = self.document.images.get(&attrs.blob).and_then(|image| Some((image, seen(image)?)));
        let (size, item) = match shown {
            Some((image, seen)) => {
                self.images.insert(attrs.blob.clone(), image.clone());
                let size = self.picture_size((seen.width, seen.height), column);
                let (blob, orientation) = (attrs.blob.clone(), seen.orientation);
                (size, Item::Picture(Picture { blob, size, orientation }))
            }
            // A file that cannot be shown leaves a grey field, not a hole in the numbering.
            None => {
                let size = Size { width: column.width, height: 72.0 };
                (size, Item::Fill(Fill { size, colour: TINT }))
            }
        };
        let at = Point { x: column.start_x(size.width), y: 0.0 };
        let items = vec![Placed { at, owner, item }];
        Piece { before: BEFORE, height: size.height, items, ..Piece::default() }
    }

    fn picture_size(&self, (width, height): (u32, u32), column: &Column) -> Size {
        let natural = Size { width: width as f32 * 72.0 / DENSITY, height: height as f32 * 72.0 / DENSITY };
        let tallest = TALLEST * self.geometry.height();
        let scale = (column.width / natural.width).min(tallest / natural.height).min(1.0);
        Size { width: natural.width * scale, height: natural.height * scale }
    }
}
