//! The report laid out: glyphs, rules, fills, pictures and links at positions, and the tags that say what they are.
//!
//! The whole contract between layout and writing. Lengths are points (1/72 inch), measured from the top left corner of
//! the page: y grows downwards. There are no paragraphs and no questions here.

mod dump;
mod structure;

pub use dump::dump;
pub(crate) use structure::Grafted;
pub use structure::{Attribute, ContentId, Element, ElementId, Kid, LinkId, Role, Scope, Structure};

use crate::Face;
use review_core::document::{Image, PageNumbers};
use review_core::text::BlobHash;
use review_locale::{Direction, Language};
use std::collections::BTreeMap;
use std::ops::Range;

/// A report, laid out.
#[derive(Clone, Debug, PartialEq)]
pub struct Pages {
    /// What is said of the file as a whole.
    pub info: PagesInfo,
    /// The pages from first to last.
    pub pages: Vec<Page>,
    /// The tags: what each piece of content is, in reading order.
    pub structure: Structure,
    /// Where links lead to: the name of a section, a table, a figure or a footnote.
    pub anchors: BTreeMap<String, Place>,
    /// The bookmarks in reading order.
    pub outline: Vec<OutlineEntry>,
    /// The pictures in use.
    pub images: BTreeMap<BlobHash, Image>,
    /// Characters that no bundled face has; U+FFFD stands in their place.
    pub missing_glyphs: Vec<MissingGlyph>,
}

/// A character that no bundled face has, in one of the sections where it stands.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct MissingGlyph {
    /// The character.
    pub character: char,
    /// The heading over it; the report's title on the cover.
    pub heading: String,
}

/// What is said of the file as a whole.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PagesInfo {
    /// The title.
    pub title: String,
    /// The State, as the file's author.
    pub author: String,
    /// The BCP 47 tag of the language.
    pub lang: String,
    /// Whether pages turn from right to left.
    pub right_to_left: bool,
    /// When the text was last changed, `2026-05-08T09:30:00Z`.
    pub modified: String,
}

/// One page.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Page {
    /// Width and height.
    pub size: Size,
    /// The number that the page goes by; empty for the cover.
    pub label: String,
    /// What is on it, in painting order.
    pub items: Vec<Placed>,
}

/// Something at a position on a page.
#[derive(Clone, Debug, PartialEq)]
pub struct Placed {
    /// Where it is: the start of the baseline, or the top left corner.
    pub at: Point,
    /// What it belongs to.
    pub owner: Owner,
    /// What it is.
    pub item: Item,
}

/// What an item on a page belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Owner {
    /// A piece of content in the structure.
    Content(ContentId),
    /// A link in the structure.
    Link(LinkId),
    /// Nothing that is read aloud.
    Artifact(Artifact),
}

/// Why something is not part of the text (ISO 32000-1, 14.8.2.2.2).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Artifact {
    /// Rules and fills.
    Layout,
    /// The running header.
    Header,
    /// The page number.
    Footer,
    /// The head of a table, repeated.
    Repeated,
    /// The number of a line.
    LineNumber,
    /// The word behind the text of a draft.
    Watermark,
}

/// What can be on a page.
#[derive(Clone, Debug, PartialEq)]
pub enum Item {
    /// Glyphs of one face on one baseline.
    Text(GlyphRun),
    /// A horizontal rule.
    Rule(Rule),
    /// A filled rectangle.
    Fill(Fill),
    /// A filled shape.
    Shape(Shape),
    /// A picture.
    Picture(Picture),
    /// An area that leads elsewhere.
    Link(Link),
}

/// Glyphs of one face, size, colour and direction, in visual order from left to right, with the words that they show.
#[derive(Clone, Debug, PartialEq)]
pub struct GlyphRun {
    /// The face.
    pub face: Face,
    /// The size in points.
    pub size: f32,
    /// The colour.
    pub colour: Colour,
    /// Whether the words run from right to left.
    pub right_to_left: bool,
    /// The words in reading order.
    pub text: String,
    /// The glyphs from left to right. Glyphs with the same range of text form one cluster.
    pub glyphs: Vec<Glyph>,
}

/// A glyph at its place.
#[derive(Clone, Debug, PartialEq)]
pub struct Glyph {
    /// Its number in the face.
    pub id: u16,
    /// To the right of the start of the run.
    pub x: f32,
    /// Above the baseline.
    pub rise: f32,
    /// The bytes of the run's text that its cluster shows.
    pub text: Range<usize>,
}

/// A horizontal rule, from its place to the right.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Rule {
    /// How far it goes.
    pub length: f32,
    /// How thick it is.
    pub thickness: f32,
    /// The colour.
    pub colour: Colour,
    /// Whether it is drawn through or dotted.
    pub dash: Dash,
}

/// How a rule is drawn.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Dash {
    /// Without gaps.
    Solid,
    /// Dots at this distance from each other.
    Dots(f32),
}

/// A filled rectangle, down and to the right of its place.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Fill {
    /// How large it is.
    pub size: Size,
    /// The colour.
    pub colour: Colour,
}

/// A filled shape: closed outlines; where one lies in another, it is a hole if it runs the other way.
#[derive(Clone, Debug, PartialEq)]
pub struct Shape {
    /// Its outlines, from its place.
    pub path: Vec<Stroke>,
    /// The colour.
    pub colour: Colour,
}

/// A part of an outline.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Stroke {
    /// An outline begins here; the one before it is closed.
    Move(Point),
    /// A straight line to here.
    Line(Point),
    /// A curve of the third degree by way of two handles.
    Curve(Point, Point, Point),
}

/// A picture, scaled to a size.
#[derive(Clone, Debug, PartialEq)]
pub struct Picture {
    /// Which one.
    pub blob: BlobHash,
    /// How large it is on the page.
    pub size: Size,
    /// How its file is to be turned, 1 to 8 as in Exif: 1 is upright.
    pub orientation: u8,
}

/// An area that leads elsewhere.
#[derive(Clone, Debug, PartialEq)]
pub struct Link {
    /// How large it is.
    pub size: Size,
    /// Where it leads to.
    pub target: Target,
    /// What is said of it to those who do not see it.
    pub description: String,
}

/// Where a link leads to.
#[derive(Clone, Debug, PartialEq)]
pub enum Target {
    /// An address on the web or a mailbox.
    Address(String),
    /// An anchor of this report.
    Anchor(String),
}

/// A place in the report.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Place {
    /// The page, counted from 0.
    pub page: usize,
    /// The distance from its top.
    pub y: f32,
}

/// A bookmark.
#[derive(Clone, Debug, PartialEq)]
pub struct OutlineEntry {
    /// 1 for a chapter.
    pub level: u8,
    /// Number and title.
    pub title: String,
    /// The anchor it leads to.
    pub anchor: String,
}

/// A point on a page.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Point {
    /// From the left edge.
    pub x: f32,
    /// From the top edge.
    pub y: f32,
}

/// A width and a height.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Size {
    /// The width.
    pub width: f32,
    /// The height.
    pub height: f32,
}

/// A colour of sRGB.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Colour(pub u8, pub u8, pub u8);

impl MissingGlyph {
    /// What is to be said of it: the character, its number in Unicode, and the heading over it.
    pub fn arguments(&self) -> [(&'static str, String); 3] {
        let number = format!("U+{:04X}", u32::from(self.character));
        [("character", self.character.to_string()), ("number", number), ("heading", self.heading.clone())]
    }
}

impl Stroke {
    /// The same with each of its points put elsewhere.
    pub(crate) fn map(self, place: impl Fn(Point) -> Point) -> Self {
        match self {
            Stroke::Move(to) => Stroke::Move(place(to)),
            Stroke::Line(to) => Stroke::Line(place(to)),
            Stroke::Curve(first, second, to) => Stroke::Curve(place(first), place(second), place(to)),
        }
    }

    /// Where it ends, and its handles.
    pub(crate) fn points(&self) -> impl Iterator<Item = Point> {
        let points = match *self {
            Stroke::Move(to) | Stroke::Line(to) => [to; 3],
            Stroke::Curve(first, second, to) => [first, second, to],
        };
        points.into_iter()
    }
}

impl Pages {
    /// The label of the page on which each section, table and figure begins.
    pub fn page_numbers(&self) -> PageNumbers {
        let label = |(id, place): (&String, &Place)| Some((id.clone(), self.pages.get(place.page)?.label.clone()));
        PageNumbers(self.anchors.iter().filter_map(label).collect())
    }
}

impl PagesInfo {
    /// What is said of a document in this language.
    pub(crate) fn new(title: &str, author: &str, lang: Language, modified: &str) -> Self {
        Self {
            title: title.to_owned(),
            author: author.to_owned(),
            lang: lang.tag().to_owned(),
            right_to_left: lang.direction() == Direction::Rtl,
            modified: modified.to_owned(),
        }
    }
}
