//! Lays out a composed review as pages and writes them as tagged PDF.
//!
//! Three functions: `layout` turns a `Document` into `Pages`, which hold positions and tags but no questions; `write`
//! turns `Pages` into the bytes of a PDF 1.7 file that meets PDF/UA-1 (ISO 14289-1) and PDF/A-2a (ISO 19005-2); `svg`
//! shows one page on a screen.
//! The only crate that knows fonts, shaping and printpdf. It reads no file, no clock and no system font.

mod error;
mod fonts;
mod layout;
mod pages;
mod parallel;
mod svg;
mod write;

pub use error::Error;
pub use fonts::Face;
pub use layout::layout;
pub use pages::{
    Artifact, Attribute, Colour, ContentId, Dash, Element, ElementId, Fill, Glyph, GlyphRun, Item, Kid, Link, LinkId,
    MissingGlyph, OutlineEntry, Owner, Page, Pages, PagesInfo, Picture, Place, Placed, Point, Role, Rule, Scope, Shape,
    Size, Stroke, Structure, Target, dump,
};
pub use svg::{svg, svg_address};
pub use write::write;
