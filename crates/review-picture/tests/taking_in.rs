//! Pictures as they come from cameras, drawing programs and people who mean harm; made here, so that no file of
//! somebody else lies in the repository.

#![allow(clippy::unwrap_used, reason = "a test that fails says where")]

use image::codecs::jpeg::JpegEncoder;
use image::codecs::png::PngEncoder;
use image::{DynamicImage, GenericImageView, Rgb, RgbImage, Rgba, RgbaImage};
use review_core::document::{Image, MediaType};
use review_picture::{Error, MOST_BYTES, take_in};

const SECRET: &[u8] = b"SECRET 33.97N 6.85W";

fn take(bytes: &[u8]) -> Result<Image, Error> {
    let face = include_bytes!("../../../assets/fonts/NotoSans-Regular.ttf");
    take_in(bytes, &[face])
}

/// Red at the top, blue below.
fn two_colours(width: u32, height: u32) -> DynamicImage {
    RgbImage::from_fn(width, height, |_, y| if y < height / 2 { Rgb([220, 30, 30]) } else { Rgb([30, 30, 220]) }).into()
}

fn png(picture: &DynamicImage) -> Vec<u8> {
    let mut bytes = Vec::new();
    picture.write_with_encoder(PngEncoder::new(&mut bytes)).unwrap();
    bytes
}

fn jpeg(picture: &DynamicImage) -> Vec<u8> {
    let mut bytes = Vec::new();
    picture.write_with_encoder(JpegEncoder::new_with_quality(&mut bytes, 90)).unwrap();
    bytes
}

fn contains(bytes: &[u8], part: &[u8]) -> bool {
    bytes.windows(part.len()).any(|window| window == part)
}

/// A segment of an application, with its length.
fn segment(marker: u8, content: &[u8]) -> Vec<u8> {
    let length = u16::try_from(content.len() + 2).unwrap().to_be_bytes();
    [&[0xFF, marker], &length[..], content].concat()
}

/// Exif with the orientation of a camera held so, and a place in words.
fn exif(orientation: u8) -> Vec<u8> {
    let entry = [&b"\x01\x12\0\x03\0\0\0\x01\0"[..], &[orientation, 0, 0]].concat();
    segment(0xE1, &[b"Exif\0\0MM\0*\0\0\0\x08\0\x01", &entry[..], b"\0\0\0\0", SECRET].concat())
}

/// What a camera writes: Exif, XMP, words, and a small film behind the picture.
fn from_a_camera(picture: &DynamicImage, orientation: u8) -> Vec<u8> {
    let plain = jpeg(picture);
    let xmp = segment(0xE1, &[b"http://ns.adobe.com/xap/1.0/\0", SECRET].concat());
    let hidden = [exif(orientation), xmp, segment(0xED, SECRET), segment(0xFE, SECRET)].concat();
    [&plain[..2], &hidden[..], &plain[2..], SECRET].concat()
}

/// A chunk with its checksum.
fn chunk(name: &[u8; 4], content: &[u8]) -> Vec<u8> {
    let mut sum = u32::MAX;
    for byte in name.iter().chain(content) {
        sum ^= u32::from(*byte);
        for _ in 0..8 {
            sum = (sum >> 1) ^ (0xEDB8_8320 * (sum & 1));
        }
    }
    let length = u32::try_from(content.len()).unwrap().to_be_bytes();
    [&length, &name[..], content, &(!sum).to_be_bytes()].concat()
}

/// A PNG file with this behind its first chunk.
fn png_with(picture: &DynamicImage, chunks: &[u8]) -> Vec<u8> {
    let plain = png(picture);
    [&plain[..33], chunks, &plain[33..]].concat()
}

fn shown(image: &Image) -> DynamicImage {
    let shown = image::load_from_memory(&image.bytes).unwrap();
    assert_eq!((shown.width(), shown.height()), (image.width, image.height));
    shown
}

#[test]
fn a_jpeg_loses_where_it_was_made_and_nothing_of_its_picture() {
    let picture = two_colours(64, 48);
    let camera = from_a_camera(&picture, 1);
    assert!(contains(&camera, SECRET));
    let taken = take(&camera).unwrap();
    assert_eq!(taken.media_type, MediaType::Jpeg);
    assert_eq!(taken.bytes, jpeg(&picture), "the data of the picture were touched");
}

#[test]
fn the_colours_of_a_jpeg_stay() {
    let profile = segment(0xE2, b"ICC_PROFILE\0\x01\x01profile");
    let plain = jpeg(&two_colours(8, 8));
    let taken = take(&[&plain[..2], &profile[..], &plain[2..]].concat()).unwrap();
    assert!(contains(&taken.bytes, b"ICC_PROFILE"));
}

#[test]
fn a_jpeg_held_sideways_is_turned() {
    let taken = take(&from_a_camera(&two_colours(64, 48), 6)).unwrap();
    assert_eq!((taken.width, taken.height), (48, 64));
    assert!(!contains(&taken.bytes, SECRET) && !contains(&taken.bytes, b"Exif"));
    let shown = shown(&taken).to_rgb8();
    // The top of the sensor was at the right.
    assert!(shown.get_pixel(44, 32)[0] > 150 && shown.get_pixel(4, 32)[2] > 150);
}

#[test]
fn a_png_loses_its_words_and_keeps_its_transparency() {
    let picture: DynamicImage = RgbaImage::from_fn(40, 30, |x, _| Rgba([10, 20, 30, (x * 6) as u8])).into();
    let words = [chunk(b"tEXt", SECRET), chunk(b"eXIf", SECRET), chunk(b"iTXt", SECRET), chunk(b"prVt", SECRET)];
    let full = [png_with(&picture, &words.concat()), SECRET.to_vec()].concat();
    let taken = take(&full).unwrap();
    assert_eq!(taken.bytes, png(&picture), "the data of the picture were touched");
    assert_eq!(shown(&taken), picture);
}

#[test]
fn what_is_much_larger_than_print_needs_is_made_smaller() {
    for (large, expected) in [
        (jpeg(&two_colours(5_000, 2_500)), (2_008, 1_004)),
        (png(&two_colours(1_000, 5_000)), (425, 2_126)),
        // Only a little larger: it is left as it is.
        (jpeg(&two_colours(2_400, 1_000)), (2_400, 1_000)),
    ] {
        let taken = take(&large).unwrap();
        assert_eq!((taken.width, taken.height), expected);
        let shown = shown(&taken).to_rgb8();
        assert!(shown.get_pixel(5, 5)[0] > 150 && shown.get_pixel(5, taken.height - 5)[2] > 150);
    }
}

#[test]
fn a_photograph_saved_as_png_can_still_be_mailed() {
    let mut seed = 1_u32;
    let noise = RgbImage::from_fn(1_000, 1_000, |_, _| {
        seed = seed.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        let [red, green, blue, _] = seed.to_be_bytes();
        Rgb([100 + red / 8, 100 + green / 8, 100 + blue / 8])
    });
    let large = png(&noise.into());
    let taken = take(&large).unwrap();
    assert_eq!(taken.media_type, MediaType::Jpeg);
    assert!(taken.bytes.len() * 2 < large.len(), "{} of {}", taken.bytes.len(), large.len());
}

#[test]
fn a_drawing_becomes_pixels_as_many_as_print_needs() {
    let drawing = r##"<?xml version="1.0"?><!-- SECRET --><svg xmlns="http://www.w3.org/2000/svg" width="96" height="48">
        <metadata>SECRET</metadata><rect width="48" height="48" fill="#dd1e1e"/></svg>"##;
    let taken = take(drawing.as_bytes()).unwrap();
    assert_eq!((taken.media_type, taken.width, taken.height), (MediaType::Png, 300, 150));
    let shown = shown(&taken);
    assert_eq!(shown.get_pixel(50, 50), Rgba([0xDD, 0x1E, 0x1E, 255]));
    assert_eq!(shown.get_pixel(250, 50).0[3], 0);
    assert!(!contains(&taken.bytes, b"SECRET"));
}

#[test]
fn text_in_a_drawing_is_drawn_with_our_faces_whatever_face_it_names() {
    let drawing = |text: &str| {
        format!(
            r#"<svg xmlns="http://www.w3.org/2000/svg" width="200" height="60"><text x="5" y="40" font-family="Arial" font-size="32">{text}</text></svg>"#
        )
    };
    let ink =
        |text: &str| shown(&take(drawing(text).as_bytes()).unwrap()).pixels().filter(|pixel| pixel.2.0[3] > 0).count();
    assert_eq!(ink(""), 0);
    assert!(ink("Permits") > ink("P"));
}

#[test]
fn a_drawing_brings_nothing_from_outside() {
    let folder = std::env::temp_dir().join(format!("review-picture-{}.png", std::process::id()));
    std::fs::write(&folder, png(&two_colours(50, 50))).unwrap();
    for address in [folder.to_str().unwrap(), &format!("file://{}", folder.display()), "http://127.0.0.1:9/x.png"] {
        let drawing = format!(
            r#"<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="50" height="50"><image width="50" height="50" xlink:href="{address}"/></svg>"#
        );
        let taken = take(drawing.as_bytes()).unwrap();
        assert!(shown(&taken).pixels().all(|(_, _, pixel)| pixel.0[3] == 0), "{address}");
    }
    std::fs::remove_file(folder).unwrap();
    let entity = r#"<!DOCTYPE svg [<!ENTITY f SYSTEM "file:///etc/hostname">]><svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><text>&f;</text></svg>"#;
    assert_eq!(take(entity.as_bytes()), Err(Error::Damaged));
}

#[test]
fn bombs_are_refused() {
    let nested: String = (1..9).map(|n| format!("<!ENTITY e{n} \"{}\">", format!("&e{};", n - 1).repeat(10))).collect();
    let laughs = format!(
        r#"<!DOCTYPE svg [<!ENTITY e0 "ha">{nested}]><svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><text>&e8;</text></svg>"#
    );
    assert_eq!(take(laughs.as_bytes()), Err(Error::Damaged));
    let long = "a".repeat(500_000);
    let wide = format!(
        r#"<!DOCTYPE svg [<!ENTITY e "{long}">]><svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><text>{}</text></svg>"#,
        "&e;".repeat(100_000)
    );
    assert_eq!(take(wide.as_bytes()), Err(Error::Damaged));
    let deep = format!(
        r#"<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9">{}{}</svg>"#,
        "<g>".repeat(100_000),
        "</g>".repeat(100_000)
    );
    assert_eq!(take(deep.as_bytes()), Err(Error::Damaged));
    let uses: String =
        (1..40).map(|n| format!(r##"<g id="g{n}"><use href="#g{0}"/><use href="#g{0}"/></g>"##, n - 1)).collect();
    let doubled = format!(
        r##"<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><defs><rect id="g0" width="1" height="1"/>{uses}</defs><use href="#g39"/></svg>"##
    );
    assert!(take(doubled.as_bytes()).is_err());
}

#[test]
fn huge_pictures_are_refused_before_they_are_taken_apart() {
    let mut header = png(&two_colours(8, 8));
    header.splice(
        8..33,
        chunk(b"IHDR", &[&70_000_u32.to_be_bytes()[..], &70_000_u32.to_be_bytes(), &[8, 2, 0, 0, 0]].concat()),
    );
    assert_eq!(take(&header), Err(Error::TooManyPixels { width: 70_000, height: 70_000 }));
    assert_eq!(take(&vec![0; MOST_BYTES + 1]), Err(Error::TooLarge));
    let wide =
        r#"<svg xmlns="http://www.w3.org/2000/svg" width="1e9" height="1e9"><rect width="1e9" height="1e9"/></svg>"#;
    assert_eq!(take(wide.as_bytes()).map(|taken| taken.width), Ok(2_008));
    let thin = r#"<svg xmlns="http://www.w3.org/2000/svg" width="1e9" height="1"><rect width="1e9" height="1"/></svg>"#;
    assert_eq!(take(thin.as_bytes()).map(|taken| taken.height), Ok(1));
}

#[test]
fn what_is_cut_short_is_refused_wherever_it_ends() {
    let (jpeg, png) = (from_a_camera(&two_colours(64, 48), 1), png(&two_colours(64, 48)));
    for whole in [&jpeg[..jpeg.len() - SECRET.len()], &png] {
        for end in (4..whole.len()).step_by(7).chain([whole.len() - 1]) {
            assert!(take(&whole[..end]).is_err(), "{end} of {}", whole.len());
        }
    }
}

#[test]
fn what_is_no_picture_is_told_from_what_is_damaged() {
    for (bytes, expected) in [
        (&b""[..], Error::NotAPicture),
        (b"Dear colleagues,", Error::NotAPicture),
        (b"%PDF-1.7", Error::NotAPicture),
        (b"GIF89a\x01\0\x01\0", Error::NotAPicture),
        (b"<!doctype html><p>Words<br>", Error::NotAPicture),
        (b"<note>Words</note>", Error::NotAPicture),
        (b"<svg", Error::Damaged),
        (b"<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"0\" height=\"0\"/>", Error::Damaged),
        (b"\xFF\xD8\xFF\xD9", Error::Damaged),
        (b"\x89PNG\r\n\x1a\n", Error::Damaged),
    ] {
        assert_eq!(take(bytes), Err(expected), "{}", String::from_utf8_lossy(bytes));
    }
}

#[test]
fn the_same_file_gives_the_same_bytes() {
    let file = from_a_camera(&two_colours(3_000, 2_000), 3);
    assert_eq!(take(&file).unwrap().bytes, take(&file).unwrap().bytes);
}
