//! A page as a picture for the screen: SVG whose glyphs are the outlines of the bundled faces, so that it shows what
//! the PDF prints and needs no font, no script and no other file.

use crate::{Colour, Dash, Error, Face, GlyphRun, Item, Page, Pages, Picture, Placed, Point, Stroke};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use review_core::document::{Image, MediaType};
use review_core::text::BlobHash;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use ttf_parser::{GlyphId, OutlineBuilder};

/// The page `number`, counted from 0, as an SVG document; none after the last.
pub fn svg(pages: &Pages, number: usize) -> Result<Option<String>, Error> {
    let Some(page) = pages.pages.get(number) else { return Ok(None) };
    let (width, height) = (page.size.width, page.size.height);
    let mut svg = format!(
        r#"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" width="{width}pt" height="{height}pt">"#
    );
    svg.push_str(&outlines(page)?);
    let _ = write!(svg, r##"<path fill="#fff" d="M0 0H{width}V{height}H0Z"/>"##);
    for placed in &page.items {
        svg.push_str(&item(placed, &pages.images)?);
    }
    svg.push_str("</svg>");
    Ok(Some(svg))
}

/// The SVG document as an address that an `img` takes.
pub fn svg_address(svg: &str) -> String {
    format!("data:image/svg+xml;base64,{}", STANDARD.encode(svg))
}

/// The outlines of all glyphs on the page, each once, in the units of its face.
fn outlines(page: &Page) -> Result<String, Error> {
    let mut used: BTreeMap<Face, BTreeSet<u16>> = BTreeMap::new();
    for placed in &page.items {
        if let Item::Text(run) = &placed.item {
            used.entry(run.face).or_default().extend(run.glyphs.iter().map(|glyph| glyph.id));
        }
    }
    let mut defined = String::from("<defs>");
    for (face, glyphs) in used {
        let tables = face.parse()?;
        for glyph in glyphs {
            let mut path = Outline(String::new());
            tables.outline_glyph(GlyphId(glyph), &mut path);
            let _ = write!(defined, r#"<path id="{}" d="{}"/>"#, id(face, glyph), path.0);
        }
    }
    defined.push_str("</defs>");
    Ok(defined)
}

fn id(face: Face, glyph: u16) -> String {
    let number = Face::ALL.iter().position(|known| *known == face).unwrap_or_default();
    format!("g{number}-{glyph}")
}

fn item(placed: &Placed, images: &BTreeMap<BlobHash, Image>) -> Result<String, Error> {
    let (x, y) = (placed.at.x, placed.at.y);
    Ok(match &placed.item {
        Item::Text(run) => text(run, x, y)?,
        Item::Rule(rule) => {
            let dash = match rule.dash {
                Dash::Solid => String::new(),
                Dash::Dots(gap) => format!(r#" stroke-linecap="round" stroke-dasharray="0 {gap}""#),
            };
            let (length, thickness, colour) = (rule.length, rule.thickness, colour(rule.colour));
            format!(r#"<path d="M{x} {y}h{length}" stroke="{colour}" stroke-width="{thickness}"{dash}/>"#)
        }
        Item::Fill(fill) => {
            let (width, height, colour) = (fill.size.width, fill.size.height, colour(fill.colour));
            format!(r#"<path d="M{x} {y}h{width}v{height}h-{width}z" fill="{colour}"/>"#)
        }
        Item::Shape(shape) => {
            let mut path = Outline(String::new());
            shape
                .path
                .iter()
                .for_each(|stroke| path.stroke(stroke.map(|point| Point { x: x + point.x, y: y + point.y })));
            format!(r#"<path d="{}" fill="{}"/>"#, path.0, colour(shape.colour))
        }
        Item::Picture(shown) => images.get(&shown.blob).map(|image| picture(shown, image, x, y)).unwrap_or_default(),
        Item::Link(_) => String::new(),
    })
}

fn text(run: &GlyphRun, x: f32, y: f32) -> Result<String, Error> {
    let scale = run.size / f32::from(run.face.parse()?.units_per_em());
    let fill = colour(run.colour);
    let mut text = format!(r#"<g fill="{fill}" transform="translate({x} {y}) scale({scale} -{scale})">"#);
    for glyph in &run.glyphs {
        let (id, x, y) = (id(run.face, glyph.id), (glyph.x / scale).round(), (glyph.rise / scale).round());
        let _ = write!(text, r##"<use href="#{id}" x="{x}" y="{y}"/>"##);
    }
    text.push_str("</g>");
    Ok(text)
}

/// The picture's own file, which browsers turn as it says.
fn picture(shown: &Picture, image: &Image, x: f32, y: f32) -> String {
    let media_type = match image.media_type {
        MediaType::Png => "image/png",
        MediaType::Jpeg => "image/jpeg",
    };
    let (width, height, bytes) = (shown.size.width, shown.size.height, STANDARD.encode(&image.bytes));
    let place = format!(r#"x="{x}" y="{y}" width="{width}" height="{height}" preserveAspectRatio="none""#);
    format!(r#"<image {place} href="data:{media_type};base64,{bytes}"/>"#)
}

fn colour(Colour(red, green, blue): Colour) -> String {
    format!("#{red:02x}{green:02x}{blue:02x}")
}

/// An outline as the data of an SVG path.
struct Outline(String);

impl Outline {
    fn stroke(&mut self, stroke: Stroke) {
        match stroke {
            Stroke::Move(to) => self.move_to(to.x, to.y),
            Stroke::Line(to) => self.line_to(to.x, to.y),
            Stroke::Curve(first, second, to) => self.curve_to(first.x, first.y, second.x, second.y, to.x, to.y),
        }
    }

    fn put(&mut self, command: char, points: &[f32]) {
        self.0.push(command);
        let numbers: Vec<String> = points.iter().map(ToString::to_string).collect();
        self.0.push_str(&numbers.join(" "));
    }
}

impl OutlineBuilder for Outline {
    fn move_to(&mut self, x: f32, y: f32) {
        self.put('M', &[x, y]);
    }

    fn line_to(&mut self, x: f32, y: f32) {
        self.put('L', &[x, y]);
    }

    fn quad_to(&mut self, x1: f32, y1: f32, x: f32, y: f32) {
        self.put('Q', &[x1, y1, x, y]);
    }

    fn curve_to(&mut self, x1: f32, y1: f32, x2: f32, y2: f32, x: f32, y: f32) {
        self.put('C', &[x1, y1, x2, y2, x, y]);
    }

    fn close(&mut self) {
        self.0.push('Z');
    }
}
