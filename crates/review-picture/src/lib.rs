//! Takes pictures in: PNG and JPEG without what they carry hidden, SVG as pixels, none larger than print needs.
//!
//! Stands before the store, which keeps what comes out of here. Knows a picture by its content and never by its name;
//! whatever comes from elsewhere is bounded in bytes, pixels and time. The only crate that knows how pictures are coded;
//! it reads no file, no network and no system font.

mod draw;
mod strip;

use fast_image_resize::{ResizeOptions, Resizer};
use image::codecs::jpeg::{JpegDecoder, JpegEncoder};
use image::codecs::png::{CompressionType, FilterType, PngDecoder, PngEncoder};
use image::metadata::Orientation;
use image::{ColorType, DynamicImage, ImageDecoder, ImageEncoder, ImageError, Limits};
use review_core::document::{Image, MediaType};
use std::io::Cursor;
use std::sync::mpsc;
use std::thread;
use std::time::Duration;
use strip::Jpeg;

/// More bytes are not taken in: a photograph of 100 million pixels has about 30 megabytes.
pub const MOST_BYTES: usize = 32 * MEGABYTE;
/// More pixels are not taken apart.
const MOST_PIXELS: u64 = 64 * MILLION;
/// What print needs: a report's column is 17 cm wide, a picture at most 18 cm high, at 300 dots to the inch.
const ROOM: (u32, u32) = (2_008, 2_126);
/// A picture is made smaller only where it is so much larger than its room: each time costs a little sharpness.
const MUCH_LARGER: f64 = 1.25;
/// A PNG without transparency that is larger than this is a photograph or a scan, which JPEG says in a fraction.
const LARGE_PNG: usize = MEGABYTE;
/// Of JPEG: no difference is seen in print.
const QUALITY: u8 = 88;
/// How long a person waits: a large photograph takes a second.
const PATIENCE: Duration = Duration::from_secs(30);
/// Drawings that are nested deep need room.
const STACK: usize = 64 * MEGABYTE;
const MEGABYTE: usize = 1024 * 1024;
const MILLION: u64 = 1_000_000;

/// Why a file was not taken in.
#[derive(Debug, PartialEq, Eq, thiserror::Error)]
pub enum Error {
    /// Neither PNG nor JPEG nor SVG.
    #[error("neither PNG nor JPEG nor SVG")]
    NotAPicture,
    /// One of them by its beginning, but it cannot be read.
    #[error("the picture is damaged or cut short")]
    Damaged,
    /// Too many bytes.
    #[error("the picture has more than {MOST_BYTES} bytes")]
    TooLarge,
    /// Too many pixels.
    #[error("the picture has {width} × {height} pixels")]
    TooManyPixels {
        /// In pixels.
        width: u32,
        /// In pixels.
        height: u32,
    },
    /// It takes too long to be read or drawn.
    #[error("the picture takes too long to be read")]
    TooSlow,
}

impl Error {
    /// The message that says so, and what is inserted into it.
    pub fn message(&self) -> (&'static str, Vec<(&'static str, String)>) {
        match self {
            Error::NotAPicture => ("error-not-a-picture", Vec::new()),
            Error::Damaged => ("error-picture-damaged", Vec::new()),
            Error::TooLarge => ("error-picture-too-large", vec![("limit", (MOST_BYTES / MEGABYTE).to_string())]),
            Error::TooManyPixels { width, height } => {
                let limit = MOST_PIXELS / MILLION;
                let args = [("width", width.to_string()), ("height", height.to_string()), ("limit", limit.to_string())];
                ("error-picture-too-many-pixels", args.into())
            }
            Error::TooSlow => ("error-picture-too-slow", Vec::new()),
        }
    }
}

/// What a file is, by its content.
enum Kind<'a> {
    Png,
    Jpeg,
    Xml(&'a str),
}

/// The picture in the bytes of a file, as a report keeps it. Text in SVG is drawn with `faces`, whole font files.
///
/// # Errors
///
/// If it is not a picture that the program takes, is damaged, or too much of one.
pub fn take_in(bytes: &[u8], faces: &[&'static [u8]]) -> Result<Image, Error> {
    if bytes.len() > MOST_BYTES {
        return Err(Error::TooLarge);
    }
    let (bytes, faces) = (bytes.to_owned(), faces.to_owned());
    let (taken, result) = mpsc::channel();
    // What takes too long or breaks off harms nothing else: its thread ends with its work or with the program.
    let work = move || drop(taken.send(read(&bytes, &faces)));
    thread::Builder::new().stack_size(STACK).spawn(work).map_err(|_| Error::TooSlow)?;
    result.recv_timeout(PATIENCE).unwrap_or_else(|silence| match silence {
        mpsc::RecvTimeoutError::Timeout => Err(Error::TooSlow),
        mpsc::RecvTimeoutError::Disconnected => Err(Error::Damaged),
    })
}

fn read(bytes: &[u8], faces: &[&'static [u8]]) -> Result<Image, Error> {
    match kind(bytes)? {
        Kind::Png => png(bytes),
        Kind::Jpeg => jpeg(bytes),
        Kind::Xml(text) => as_png(&draw::draw(text, faces)?, None),
    }
}

fn kind(bytes: &[u8]) -> Result<Kind<'_>, Error> {
    if bytes.starts_with(strip::PNG) {
        return Ok(Kind::Png);
    }
    if bytes.starts_with(strip::JPEG) {
        return Ok(Kind::Jpeg);
    }
    let text = std::str::from_utf8(bytes).map_err(|_| Error::NotAPicture)?;
    let text = text.trim_start_matches('\u{feff}').trim_start();
    if text.starts_with('<') { Ok(Kind::Xml(text)) } else { Err(Error::NotAPicture) }
}

fn png(bytes: &[u8]) -> Result<Image, Error> {
    let kept = strip::png(bytes).ok_or(Error::Damaged)?;
    // A profile is packed, and could be a bomb.
    let mut limits = Limits::no_limits();
    limits.max_alloc = Some(2 * MOST_BYTES as u64);
    let mut decoder = PngDecoder::with_limits(Cursor::new(&kept), limits).map_err(damaged)?;
    let profile = decoder.icc_profile().ok().flatten();
    let picture = decode(decoder)?;
    let is_photograph = kept.len() > LARGE_PNG && !picture.color().has_alpha();
    match smaller(&picture)? {
        None if is_photograph => as_jpeg(&eight_bits(picture), profile),
        None => Ok(image(MediaType::Png, (picture.width(), picture.height()), kept)),
        Some(smaller) => as_png(&smaller, profile),
    }
}

fn jpeg(bytes: &[u8]) -> Result<Image, Error> {
    let Jpeg { bytes: kept, components } = strip::jpeg(bytes).ok_or(Error::Damaged)?;
    let orientation = JpegDecoder::new(Cursor::new(bytes)).and_then(|mut whole| whole.orientation());
    let orientation = orientation.unwrap_or(Orientation::NoTransforms);
    // Printed colours are turned into those of a screen: PDF/A takes one kind only, and their profile goes with them.
    let is_for_press = components == 4;
    let mut decoder = JpegDecoder::new(Cursor::new(&kept)).map_err(damaged)?;
    let profile = decoder.icc_profile().ok().flatten().filter(|_| !is_for_press);
    let mut picture = decode(decoder)?;
    let is_as_it_is = orientation == Orientation::NoTransforms && !is_for_press;
    picture.apply_orientation(orientation);
    match smaller(&picture)? {
        None if is_as_it_is => Ok(image(MediaType::Jpeg, (picture.width(), picture.height()), kept)),
        None => as_jpeg(&picture, profile),
        Some(smaller) => as_jpeg(&smaller, profile),
    }
}

/// The pixels, all of them: a file that is cut short or damaged is known by it.
fn decode(decoder: impl ImageDecoder) -> Result<DynamicImage, Error> {
    let (width, height) = decoder.dimensions();
    if u64::from(width) * u64::from(height) > MOST_PIXELS {
        return Err(Error::TooManyPixels { width, height });
    }
    DynamicImage::from_decoder(decoder).map_err(damaged)
}

#[allow(clippy::needless_pass_by_value, reason = "the shape that map_err asks for")]
fn damaged(_: ImageError) -> Error {
    Error::Damaged
}

/// The picture as large as print needs, where it is much larger.
fn smaller(picture: &DynamicImage) -> Result<Option<DynamicImage>, Error> {
    let (width, height) = (f64::from(picture.width()), f64::from(picture.height()));
    let times = (width / f64::from(ROOM.0)).max(height / f64::from(ROOM.1));
    if times <= MUCH_LARGER {
        return Ok(None);
    }
    let side = |pixels: f64| (pixels / times).round().max(1.0) as u32;
    let picture = eight_bits(picture.clone());
    let mut smaller = DynamicImage::new(side(width), side(height), picture.color());
    let resized = Resizer::new().resize(&picture, &mut smaller, &ResizeOptions::new().use_alpha(true));
    resized.map_err(|_| Error::Damaged)?;
    Ok(Some(smaller))
}

fn eight_bits(picture: DynamicImage) -> DynamicImage {
    match picture.color() {
        ColorType::L8 | ColorType::La8 | ColorType::Rgb8 | ColorType::Rgba8 => picture,
        ColorType::L16 => picture.into_luma8().into(),
        ColorType::La16 => picture.into_luma_alpha8().into(),
        color if color.has_alpha() => picture.into_rgba8().into(),
        _ => picture.into_rgb8().into(),
    }
}

fn as_png(picture: &DynamicImage, profile: Option<Vec<u8>>) -> Result<Image, Error> {
    let mut bytes = Vec::new();
    let mut encoder = PngEncoder::new_with_quality(&mut bytes, CompressionType::Default, FilterType::Adaptive);
    set_profile(&mut encoder, profile.clone());
    picture.write_with_encoder(encoder).map_err(damaged)?;
    if bytes.len() > LARGE_PNG && !picture.color().has_alpha() {
        return as_jpeg(picture, profile);
    }
    Ok(image(MediaType::Png, (picture.width(), picture.height()), bytes))
}

fn as_jpeg(picture: &DynamicImage, profile: Option<Vec<u8>>) -> Result<Image, Error> {
    let mut bytes = Vec::new();
    let mut encoder = JpegEncoder::new_with_quality(&mut bytes, QUALITY);
    set_profile(&mut encoder, profile);
    picture.write_with_encoder(encoder).map_err(damaged)?;
    Ok(image(MediaType::Jpeg, (picture.width(), picture.height()), bytes))
}

/// A profile that the format cannot carry is left out: the picture is seen all the same.
fn set_profile(encoder: &mut impl ImageEncoder, profile: Option<Vec<u8>>) {
    if let Some(profile) = profile {
        let _ = encoder.set_icc_profile(profile);
    }
}

fn image(media_type: MediaType, (width, height): (u32, u32), bytes: Vec<u8>) -> Image {
    Image { media_type, width, height, bytes }
}
