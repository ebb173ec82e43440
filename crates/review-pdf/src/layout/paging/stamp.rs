//! The word "Draft" across the page, behind the text: drawn as a shape, so that it is in no search and no copy.

use crate::Face;
use crate::layout::Layouter;
use crate::layout::line::words::Words;
use crate::layout::style::{Family, Geometry, TextStyle, WATERMARK};
use crate::pages::{Artifact, Item, Owner, Page, Placed, Point, Shape, Size, Stroke};
use ttf_parser::{GlyphId, OutlineBuilder};

/// How much of the page's diagonal the word takes.
const SHARE: f32 = 0.5;
/// The tallest that its letters may be, as a share of the page's width.
const TALLEST: f32 = 0.22;
/// The size at which it is shaped; it is a shape afterwards.
const SIZE: f32 = 100.0;

impl Layouter<'_> {
    pub(crate) fn add_watermark(&mut self, page: &mut Page) {
        let word = self.document.info.labels.draft.clone();
        let size = page.size;
        let path = self.outlines(&word);
        let Some(bounds) = Bounds::of(&path) else { return };
        let diagonal = size.width.hypot(size.height);
        let scale = (SHARE * diagonal / bounds.width()).min(TALLEST * size.width / bounds.height());
        let turned = Turned { bounds, scale, size };
        let path = path.into_iter().map(|stroke| stroke.map(|point| turned.place(point))).collect();
        let item = Item::Shape(Shape { path, colour: WATERMARK });
        let owner = Owner::Artifact(Artifact::Watermark);
        page.items.insert(0, Placed { at: Point::default(), owner, item });
    }

    /// The outlines of a word on one line, y growing downwards.
    fn outlines(&mut self, word: &str) -> Vec<Stroke> {
        let style = TextStyle { size: SIZE, family: Family::Sans, bold: true, ..TextStyle::BODY };
        let column = self.own_column(Geometry::ENDLESS);
        let set = self.set(Words::plain(word), style, &column);
        let mut path = Vec::new();
        for cluster in set.lines.first().map_or(&[][..], |line| &line.clusters) {
            for glyph in &cluster.glyphs {
                let at = Point { x: cluster.x + glyph.x, y: -glyph.rise };
                draw(cluster.face, glyph.id, cluster.size, at, &mut path);
            }
        }
        path
    }
}

fn draw(face: Face, glyph: u16, size: f32, at: Point, path: &mut Vec<Stroke>) {
    // The faces are those of the program: one that cannot be read has ended the layout before.
    let Ok(tables) = face.parse() else { return };
    let scale = size / f32::from(tables.units_per_em());
    tables.outline_glyph(GlyphId(glyph), &mut Outline { at, scale, path, last: Point::default() });
}

/// From the middle of the outlines to the middle of the page, turned along its diagonal.
struct Turned {
    bounds: Bounds,
    scale: f32,
    size: Size,
}

impl Turned {
    fn place(&self, point: Point) -> Point {
        let (x, y) = (self.scale * (point.x - self.bounds.middle().x), self.scale * (point.y - self.bounds.middle().y));
        let (sin, cos) = (-self.size.height).atan2(self.size.width).sin_cos();
        Point { x: self.size.width / 2.0 + x * cos - y * sin, y: self.size.height / 2.0 + x * sin + y * cos }
    }
}

/// What outlines take up.
#[derive(Clone, Copy)]
struct Bounds {
    least: Point,
    most: Point,
}

impl Bounds {
    fn of(path: &[Stroke]) -> Option<Self> {
        let mut points = path.iter().flat_map(|stroke| stroke.points());
        let first = points.next()?;
        Some(points.fold(Self { least: first, most: first }, |Self { least, most }, point| Self {
            least: Point { x: least.x.min(point.x), y: least.y.min(point.y) },
            most: Point { x: most.x.max(point.x), y: most.y.max(point.y) },
        }))
    }

    fn width(self) -> f32 {
        (self.most.x - self.least.x).max(1.0)
    }

    fn height(self) -> f32 {
        (self.most.y - self.least.y).max(1.0)
    }

    fn middle(self) -> Point {
        Point { x: (self.least.x + self.most.x) / 2.0, y: (self.least.y + self.most.y) / 2.0 }
    }
}

/// Puts the outline of a glyph at its place.
struct Outline<'a> {
    at: Point,
    scale: f32,
    path: &'a mut Vec<Stroke>,
    last: Point,
}

impl Outline<'_> {
    fn point(&self, x: f32, y: f32) -> Point {
        Point { x: self.at.x + self.scale * x, y: self.at.y - self.scale * y }
    }
}

impl OutlineBuilder for Outline<'_> {
    fn move_to(&mut self, x: f32, y: f32) {
        self.last = self.point(x, y);
        self.path.push(Stroke::Move(self.last));
    }

    fn line_to(&mut self, x: f32, y: f32) {
        self.last = self.point(x, y);
        self.path.push(Stroke::Line(self.last));
    }

    fn quad_to(&mut self, x1: f32, y1: f32, x: f32, y: f32) {
        // A curve of the second degree is one of the third whose handles lie two thirds on the way to its own.
        let (start, handle, end) = (self.last, self.point(x1, y1), self.point(x, y));
        let towards = |from: Point| Point {
            x: from.x + (handle.x - from.x) * 2.0 / 3.0,
            y: from.y + (handle.y - from.y) * 2.0 / 3.0,
        };
        self.path.push(Stroke::Curve(towards(start), towards(end), end));
        self.last = end;
    }

    fn curve_to(&mut self, x1: f32, y1: f32, x2: f32, y2: f32, x: f32, y: f32) {
        let end = self.point(x, y);
        self.path.push(Stroke::Curve(self.point(x1, y1), self.point(x2, y2), end));
        self.last = end;
    }

    fn close(&mut self) {}
}
