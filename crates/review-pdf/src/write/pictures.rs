//! Pictures: JPEG files go in untouched; PNG files as their pixels, with a soft mask where they are transparent.

use crate::Pages;
use crate::layout::flow::picture::{MOST_PIXELS, jpeg_frame};
use crate::pages::{Picture, Point};
use printpdf::{
    CurTransMat, DictItem, ExternalStream, ExternalXObject, Op, PdfDocument, XObject, XObjectId, XObjectTransform,
};
use review_core::document::{Image, MediaType};
use review_core::text::BlobHash;
use std::collections::BTreeMap;

/// Adds the pictures in use.
pub(crate) fn add_to(pdf: &mut PdfDocument, pages: &Pages) {
    for (hash, image) in &pages.images {
        let stream = match image.media_type {
            MediaType::Jpeg => jpeg(image),
            MediaType::Png => png(image),
        };
        let object = ExternalXObject { stream: stream.unwrap_or_else(blank), width: None, height: None, dpi: None };
        pdf.resources.xobjects.map.insert(id(hash), XObject::External(object));
    }
}

/// Shows a picture whose top left corner is at `at`, counted from the bottom left corner of the page.
pub(crate) fn operators(picture: &Picture, at: Point) -> [Op; 4] {
    let matrix = CurTransMat::Raw(matrix(picture, at));
    let transform = XObjectTransform { no_auto_scale: true, ..XObjectTransform::default() };
    [
        Op::SaveGraphicsState,
        Op::SetTransformationMatrix { matrix },
        Op::UseXobject { id: id(&picture.blob), transform },
        Op::RestoreGraphicsState,
    ]
}

/// From the unit square, in which a picture lies, to its place on the page, turned as its file says.
fn matrix(picture: &Picture, at: Point) -> [f32; 6] {
    let (width, height) = (picture.size.width, picture.size.height);
    let (left, bottom) = (at.x, at.y - height);
    let (right, top) = (left + width, at.y);
    match picture.orientation {
        2 => [-width, 0.0, 0.0, height, right, bottom],
        3 => [-width, 0.0, 0.0, -height, right, top],
        4 => [width, 0.0, 0.0, -height, left, top],
        5 => [0.0, -height, -width, 0.0, right, top],
        6 => [0.0, -height, width, 0.0, left, top],
        7 => [0.0, height, width, 0.0, left, bottom],
        8 => [0.0, height, -width, 0.0, right, bottom],
        _ => [width, 0.0, 0.0, height, left, bottom],
    }
}

fn id(hash: &BlobHash) -> XObjectId {
    let name: String = hash.0.chars().filter(char::is_ascii_alphanumeric).collect();
    XObjectId(format!("P{name}"))
}

/// What stands for a file that turns out to be damaged: one light pixel.
fn blank() -> ExternalStream {
    stream((1, 1), "DeviceGray", vec![0xEE], Vec::new())
}

fn jpeg(image: &Image) -> Option<ExternalStream> {
    let frame = jpeg_frame(&image.bytes)?;
    let space = match frame.components {
        1 => "DeviceGray",
        3 => "DeviceRGB",
        _ => "DeviceCMYK",
    };
    let mut entries = vec![("Filter", name("DCTDecode"))];
    if frame.components == 4 && frame.adobe {
        // Adobe writes CMYK upside down.
        let range = [1, 0].repeat(4).into_iter().map(DictItem::Int).collect();
        entries.push(("Decode", DictItem::Array(range)));
    }
    let mut stream = stream((frame.width, frame.height), space, image.bytes.clone(), entries);
    stream.compress = false;
    Some(stream)
}

fn png(image: &Image) -> Option<ExternalStream> {
    let mut decoder = png::Decoder::new(std::io::Cursor::new(&image.bytes));
    decoder.set_transformations(png::Transformations::normalize_to_color8());
    let mut reader = decoder.read_info().ok()?;
    let size = (reader.info().width, reader.info().height);
    if u64::from(size.0) * u64::from(size.1) > MOST_PIXELS {
        return None;
    }
    let mut pixels = vec![0; reader.output_buffer_size()?];
    let frame = reader.next_frame(&mut pixels).ok()?;
    pixels.truncate(frame.buffer_size());
    let (space, channels, transparent) = match frame.color_type {
        png::ColorType::Grayscale => ("DeviceGray", 1, false),
        png::ColorType::GrayscaleAlpha => ("DeviceGray", 1, true),
        png::ColorType::Rgb => ("DeviceRGB", 3, false),
        png::ColorType::Rgba => ("DeviceRGB", 3, true),
        // Palettes were turned into colours above.
        png::ColorType::Indexed => return None,
    };
    if !transparent {
        return Some(stream(size, space, pixels, Vec::new()));
    }
    let pixels = pixels.chunks_exact(channels + 1);
    let colours = pixels.clone().flat_map(|pixel| &pixel[..channels]).copied().collect();
    let opacities = pixels.map(|pixel| pixel[channels]).collect();
    let mask = stream(size, "DeviceGray", opacities, Vec::new());
    Some(stream(size, space, colours, vec![("SMask", DictItem::Stream { stream: mask })]))
}

/// An image object of 8 bits a channel (ISO 32000-1, 8.9.5).
fn stream((width, height): (u32, u32), space: &str, content: Vec<u8>, more: Vec<(&str, DictItem)>) -> ExternalStream {
    let mut entries = vec![
        ("Type", name("XObject")),
        ("Subtype", name("Image")),
        ("Width", DictItem::Int(width.into())),
        ("Height", DictItem::Int(height.into())),
        ("ColorSpace", name(space)),
        ("BitsPerComponent", DictItem::Int(8)),
    ];
    entries.extend(more);
    let dict: BTreeMap<String, DictItem> = entries.into_iter().map(|(key, value)| (key.to_owned(), value)).collect();
    ExternalStream { dict, content, compress: true }
}

fn name(name: &str) -> DictItem {
    DictItem::Name(name.as_bytes().to_vec())
}
