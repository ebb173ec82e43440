//! The content of each page: its items as operators, within marked content that ties them to their tags.

use super::embed::Fonts;
use super::text::{self, colour};
use super::unicode::Meanings;
use super::{pictures, text::operators};
use crate::pages::{Artifact, ContentId, Dash, Fill, Item, Owner, Page, Placed, Point, Rule, Shape, Stroke, Structure};
use crate::{Pages, parallel};
use printpdf::{
    DictItem, Line, LineCapStyle, LineDashPattern, LinePoint, Op, PaintMode, PdfDocument, PdfPage, Polygon,
    PolygonRing, Pt, Rect, WindingOrder,
};
use std::collections::BTreeMap;

/// Where each piece of content is: its page and its number there (`MCID`). Pieces that follow each other share one.
#[derive(Default)]
pub(crate) struct MarkedContent {
    /// By piece of content.
    pub(crate) places: BTreeMap<ContentId, (usize, usize)>,
    /// For each page, the first piece of content of each number.
    pub(crate) pages: Vec<Vec<ContentId>>,
}

/// Writes the pages' content, side by side, and says where each piece of it is.
pub(crate) fn add_pages(pdf: &mut PdfDocument, pages: &Pages, fonts: &Fonts) -> MarkedContent {
    let meanings = Meanings::of(pages, fonts);
    let threads = vec![(); parallel::threads(pages.pages.len())];
    let written = parallel::map(threads, &pages.pages, |(), page| {
        let mut writer = Writer::new(page, &pages.structure, fonts, &meanings);
        page.items.iter().for_each(|placed| writer.place(placed));
        writer.close();
        (writer.ops, writer.begun, writer.places)
    });
    let mut marked = MarkedContent::default();
    for (index, (page, (ops, begun, places))) in pages.pages.iter().zip(written).enumerate() {
        for (content, number) in places {
            marked.places.entry(content).or_insert((index, number));
        }
        marked.pages.push(begun);
        let boundary = rectangle(0.0, 0.0, page.size.width, page.size.height);
        pdf.pages.push(PdfPage { media_box: boundary.clone(), trim_box: boundary.clone(), crop_box: boundary, ops });
    }
    marked
}

struct Writer<'a> {
    page: &'a Page,
    structure: &'a Structure,
    fonts: &'a Fonts,
    meanings: &'a Meanings,
    /// The first piece of content of each number.
    begun: Vec<ContentId>,
    /// The number of each piece of content.
    places: Vec<(ContentId, usize)>,
    /// What the open marked content belongs to, and whether its text runs from right to left.
    open: Option<(Owner, bool)>,
    ops: Vec<Op>,
}

impl<'a> Writer<'a> {
    fn new(page: &'a Page, structure: &'a Structure, fonts: &'a Fonts, meanings: &'a Meanings) -> Self {
        Self { page, structure, fonts, meanings, begun: Vec::new(), places: Vec::new(), open: None, ops: Vec::new() }
    }

    fn place(&mut self, placed: &Placed) {
        if matches!(placed.owner, Owner::Link(_)) {
            return;
        }
        self.open(placed);
        let at = Point { x: placed.at.x, y: self.page.size.height - placed.at.y };
        match &placed.item {
            Item::Text(run) => operators(run, at, self.fonts, self.meanings, &mut self.ops),
            Item::Rule(rule) => self.rule(rule, at),
            Item::Fill(fill) => self.fill(fill, at),
            Item::Shape(shape) => self.shape(shape, at),
            Item::Picture(picture) => self.ops.extend(pictures::operators(picture, at)),
            Item::Link(_) => {}
        }
    }

    /// Goes on with the open marked content where the item belongs to it; else begins another.
    fn open(&mut self, placed: &Placed) {
        let right_to_left = matches!(&placed.item, Item::Text(run) if run.right_to_left);
        if let Some((open, mixed)) = self.open {
            // A line that is painted from right to left is a piece of its own: what tells lines apart is lost inside.
            let joined = !mixed && !right_to_left && self.joins(open, placed.owner);
            if open == placed.owner || joined {
                if let Owner::Content(content) = placed.owner {
                    self.places.push((content, self.begun.len().saturating_sub(1)));
                }
                self.open = Some((placed.owner, mixed || right_to_left));
                return;
            }
        }
        self.close();
        self.begin(placed.owner);
        self.open = Some((placed.owner, right_to_left));
    }

    fn joins(&self, open: Owner, next: Owner) -> bool {
        match (open, next) {
            (Owner::Content(open), Owner::Content(next)) => self.structure.follows(open, next),
            _ => false,
        }
    }

    fn begin(&mut self, owner: Owner) {
        let (tag, map) = match owner {
            Owner::Content(content) => {
                let number = self.begun.len();
                self.begun.push(content);
                self.places.push((content, number));
                let role = self.structure.get(self.structure.contents[content.0]).role;
                (role.name(), BTreeMap::from([("MCID".to_owned(), DictItem::Int(number as i64))]))
            }
            Owner::Artifact(kind) => ("Artifact", artifact(kind)),
            Owner::Link(_) => return,
        };
        let properties = DictItem::Dict { map };
        self.ops.push(Op::BeginMarkedContentWithProperties { tag: tag.to_owned(), properties });
    }

    fn close(&mut self) {
        if self.open.take().is_some() {
            self.ops.push(Op::EndMarkedContent);
        }
    }

    fn rule(&mut self, rule: &Rule, at: Point) {
        if rule.length <= 0.0 {
            return;
        }
        self.ops.push(Op::SetOutlineColor { col: colour(rule.colour) });
        self.ops.push(Op::SetOutlineThickness { pt: Pt(rule.thickness) });
        let (cap, dash) = match rule.dash {
            Dash::Solid => (LineCapStyle::Butt, LineDashPattern::solid()),
            // A dash of no length with round ends is a dot.
            Dash::Dots(distance) => (LineCapStyle::Round, LineDashPattern::new(0.0, &[0.0, distance])),
        };
        self.ops.push(Op::SetLineCapStyle { cap });
        self.ops.push(Op::SetLineDashPattern { dash });
        let points = vec![line_point(at.x, at.y, false), line_point(at.x + rule.length, at.y, false)];
        self.ops.push(Op::DrawLine { line: Line { points, is_closed: false } });
    }

    fn shape(&mut self, shape: &Shape, at: Point) {
        self.ops.push(Op::SetFillColor { col: text::colour(shape.colour) });
        let rings = rings(&shape.path, at);
        let polygon = Polygon { rings, mode: PaintMode::Fill, winding_order: WindingOrder::NonZero };
        self.ops.push(Op::DrawPolygon { polygon });
    }

    fn fill(&mut self, fill: &Fill, at: Point) {
        self.ops.push(Op::SetFillColor { col: text::colour(fill.colour) });
        let mut rectangle = rectangle(at.x, at.y - fill.size.height, fill.size.width, fill.size.height);
        rectangle.mode = Some(PaintMode::Fill);
        self.ops.push(Op::DrawRectangle { rectangle });
    }
}

/// The outlines of a shape.
fn rings(path: &[Stroke], at: Point) -> Vec<PolygonRing> {
    let put = |point: Point, handle: bool| line_point(at.x + point.x, at.y - point.y, handle);
    let mut rings: Vec<PolygonRing> = Vec::new();
    for stroke in path {
        if let Stroke::Move(to) = *stroke {
            rings.push(PolygonRing { points: vec![put(to, false)] });
            continue;
        }
        let Some(ring) = rings.last_mut() else { continue };
        match *stroke {
            Stroke::Move(_) => {}
            Stroke::Line(to) => ring.points.push(put(to, false)),
            Stroke::Curve(first, second, to) => {
                ring.points.extend([put(first, true), put(second, true), put(to, false)]);
            }
        }
    }
    rings
}

fn line_point(x: f32, y: f32, handle: bool) -> LinePoint {
    LinePoint { p: printpdf::Point { x: Pt(x), y: Pt(y) }, bezier: handle }
}

fn artifact(kind: Artifact) -> BTreeMap<String, DictItem> {
    let name = |name: &str| DictItem::Name(name.as_bytes().to_vec());
    let (kind, subtype) = match kind {
        Artifact::Layout => ("Layout", None),
        Artifact::Header => ("Pagination", Some("Header")),
        Artifact::Footer => ("Pagination", Some("Footer")),
        Artifact::Repeated | Artifact::LineNumber => ("Pagination", None),
        Artifact::Watermark => ("Pagination", Some("Watermark")),
    };
    let entries = [Some(("Type", kind)), subtype.map(|subtype| ("Subtype", subtype))];
    entries.into_iter().flatten().map(|(key, value)| (key.to_owned(), name(value))).collect()
}

fn rectangle(x: f32, y: f32, width: f32, height: f32) -> Rect {
    Rect { x: Pt(x), y: Pt(y), width: Pt(width), height: Pt(height), mode: None, winding_order: None }
}
