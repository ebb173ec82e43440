//! SVG as pixels: no files, no network, no fonts but ours. What is drawn cannot hide anything.

use crate::{Error, MOST_PIXELS, ROOM};
use image::{DynamicImage, ImageReader, RgbaImage};
use resvg::tiny_skia::{Pixmap, Transform};
use resvg::usvg::fontdb::{Database, Source};
use resvg::usvg::roxmltree::{Document, ParsingOptions};
use resvg::usvg::{ImageHrefResolver, ImageKind, Options, Tree};
use std::io::Cursor;
use std::sync::Arc;

/// SVG counts 96 pixels to the inch; print shows 300.
const SCALE: f32 = 300.0 / 96.0;
/// Elements and texts in a drawing. Maps of countries have tens of thousands.
const MOST_NODES: u32 = 500_000;
/// What entities may become: files that mean harm name a long one a million times.
const MOST_EXPANDED: usize = 16 * 1024 * 1024;
/// How many others one entity may name, by itself and by those that it names: the limit of the reader of XML.
const MOST_NAMED: usize = 256;
/// The face of tables and small print.
const FAMILY: &str = "Noto Sans";

/// The drawing as large as print needs.
pub(crate) fn draw(text: &str, faces: &[&'static [u8]]) -> Result<DynamicImage, Error> {
    pixels(&tree(text, faces)?)
}

fn tree(text: &str, faces: &[&'static [u8]]) -> Result<Tree, Error> {
    if expanded(text) > MOST_EXPANDED {
        return Err(Error::Damaged);
    }
    // Without an element of that name it is another kind of XML, or HTML, which need not be sound.
    let otherwise = if text.contains("<svg") || text.contains(":svg") { Error::Damaged } else { Error::NotAPicture };
    let reading = ParsingOptions { allow_dtd: true, nodes_limit: MOST_NODES, ..ParsingOptions::default() };
    let Ok(document) = Document::parse_with_options(text, reading) else { return Err(otherwise) };
    if document.root_element().tag_name().name() != "svg" {
        return Err(Error::NotAPicture);
    }
    Tree::from_xmltree(&document, &options(faces)).map_err(|_| Error::Damaged)
}

/// At most so many bytes come of the entities that a file declares: each may be as long as all declarations.
fn expanded(text: &str) -> usize {
    let declared = if text.contains("<!ENTITY") { text.rfind("]>").unwrap_or(text.len()) } else { 0 };
    let named = if text[..declared].contains('&') { MOST_NAMED } else { 1 };
    text.matches('&').count().saturating_mul(declared).saturating_mul(named)
}

fn options(faces: &[&'static [u8]]) -> Options<'static> {
    let mut fonts = Database::new();
    for face in faces {
        fonts.load_font_source(Source::Binary(Arc::new(*face)));
    }
    fonts.set_serif_family(FAMILY);
    fonts.set_sans_serif_family(FAMILY);
    fonts.set_cursive_family(FAMILY);
    fonts.set_fantasy_family(FAMILY);
    fonts.set_monospace_family(FAMILY);
    let nothing_from_outside =
        ImageHrefResolver { resolve_data: Box::new(|_, data, _| within(data)), resolve_string: Box::new(|_, _| None) };
    Options {
        font_family: FAMILY.to_owned(),
        fontdb: Arc::new(fonts),
        image_href_resolver: nothing_from_outside,
        ..Options::default()
    }
}

/// A picture that stands in the drawing itself: PNG or JPEG, of a bounded size.
fn within(data: Arc<Vec<u8>>) -> Option<ImageKind> {
    let reader = ImageReader::new(Cursor::new(data.as_slice())).with_guessed_format().ok()?;
    let is_png = reader.format()? == image::ImageFormat::Png;
    let (width, height) = reader.into_dimensions().ok()?;
    let is_bounded = u64::from(width) * u64::from(height) <= MOST_PIXELS;
    is_bounded.then(|| if is_png { ImageKind::PNG(data) } else { ImageKind::JPEG(data) })
}

fn pixels(tree: &Tree) -> Result<DynamicImage, Error> {
    let size = tree.size();
    let room = (ROOM.0 as f32 / size.width()).min(ROOM.1 as f32 / size.height());
    let scale = room.min(SCALE);
    let side = |length: f32| (length * scale).round().max(1.0) as u32;
    let mut canvas = Pixmap::new(side(size.width()), side(size.height())).ok_or(Error::Damaged)?;
    resvg::render(tree, Transform::from_scale(scale, scale), &mut canvas.as_mut());
    let (width, height) = (canvas.width(), canvas.height());
    let colours = canvas.pixels().iter().map(|pixel| pixel.demultiply());
    let bytes = colours.flat_map(|colour| [colour.red(), colour.green(), colour.blue(), colour.alpha()]).collect();
    let picture = DynamicImage::from(RgbaImage::from_raw(width, height, bytes).ok_or(Error::Damaged)?);
    let is_opaque = canvas.pixels().iter().all(|pixel| pixel.is_opaque());
    Ok(if is_opaque { picture.into_rgb8().into() } else { picture })
}
