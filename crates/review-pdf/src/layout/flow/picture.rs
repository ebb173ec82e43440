//! What layout must know of a picture's file: whether it can be shown, and how large it is.

use review_core::document::{Image, MediaType};

/// More pixels than this are not taken apart: 64 million are a page at 900 dots per inch.
pub(crate) const MOST_PIXELS: u64 = 64_000_000;

/// A picture as it is to be seen.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Seen {
    /// In pixels, once it is turned.
    pub(crate) width: u32,
    pub(crate) height: u32,
    /// How it is to be turned, 1 to 8.
    pub(crate) orientation: u8,
}

/// The picture's size by the file itself; none for a file that cannot be shown.
pub(crate) fn seen(image: &Image) -> Option<Seen> {
    let (width, height, orientation) = match image.media_type {
        MediaType::Png => png_size(&image.bytes).map(|(width, height)| (width, height, 1))?,
        MediaType::Jpeg => jpeg_frame(&image.bytes).map(|frame| (frame.width, frame.height, frame.orientation))?,
    };
    let count = u64::from(width) * u64::from(height);
    let lies = orientation >= 5;
    let (width, height) = if lies { (height, width) } else { (width, height) };
    (1..=MOST_PIXELS).contains(&count).then_some(Seen { width, height, orientation })
}

fn png_size(bytes: &[u8]) -> Option<(u32, u32)> {
    let reader = png::Decoder::new(std::io::Cursor::new(bytes)).read_info().ok()?;
    Some((reader.info().width, reader.info().height))
}

/// The frame header of a JPEG file (ITU-T T.81, B.2.2).
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct JpegFrame {
    pub(crate) width: u32,
    pub(crate) height: u32,
    pub(crate) components: u8,
    /// Whether Adobe's marker says that CMYK values are inverted.
    pub(crate) adobe: bool,
    /// How the camera was held (Exif 2.3, tag 0x0112): PDF readers do not look there.
    pub(crate) orientation: u8,
}

/// Looks for the frame header, marker by marker.
pub(crate) fn jpeg_frame(bytes: &[u8]) -> Option<JpegFrame> {
    let mut rest = bytes.strip_prefix(&[0xFF, 0xD8])?;
    let mut adobe = false;
    let mut orientation = 1;
    loop {
        let marker = match rest {
            [0xFF, 0xFF, ..] => {
                rest = &rest[1..];
                continue;
            }
            [0xFF, marker, ..] => *marker,
            _ => return None,
        };
        let length = usize::from(u16::from_be_bytes([*rest.get(2)?, *rest.get(3)?]));
        let segment = rest.get(4..2 + length)?;
        match marker {
            // Frames of Huffman coding, which every reader of PDF decodes; 0xC4, 0xC8 and 0xCC are no frames.
            0xC0..=0xC2 => return frame(segment, adobe, orientation),
            0xC3 | 0xC5..=0xC7 | 0xC9..=0xCB | 0xCD..=0xCF => return None,
            0xEE => adobe |= segment.starts_with(b"Adobe"),
            0xE1 => orientation = exif_orientation(segment).unwrap_or(orientation),
            _ => {}
        }
        rest = rest.get(2 + length..)?;
    }
}

fn frame(segment: &[u8], adobe: bool, orientation: u8) -> Option<JpegFrame> {
    let [8, h1, h0, w1, w0, components, ..] = *segment else { return None };
    let (width, height) = (u16::from_be_bytes([w1, w0]).into(), u16::from_be_bytes([h1, h0]).into());
    matches!(components, 1 | 3 | 4).then_some(JpegFrame { width, height, components, adobe, orientation })
}

/// The orientation in an Exif segment: an entry of the first directory of a TIFF file.
fn exif_orientation(segment: &[u8]) -> Option<u8> {
    const ORIENTATION: u16 = 0x0112;
    let tiff = segment.strip_prefix(b"Exif\0\0")?;
    let little = tiff.starts_with(b"II");
    let short = |at: usize| {
        let bytes = [*tiff.get(at)?, *tiff.get(at + 1)?];
        Some(if little { u16::from_le_bytes(bytes) } else { u16::from_be_bytes(bytes) })
    };
    let offset = match little {
        true => (usize::from(short(6)?) << 16) + usize::from(short(4)?),
        false => (usize::from(short(4)?) << 16) + usize::from(short(6)?),
    };
    let entries = usize::from(short(offset)?);
    let entry = (0..entries).map(|index| offset + 2 + 12 * index).find(|&at| short(at) == Some(ORIENTATION))?;
    u8::try_from(short(entry + 8)?).ok().filter(|orientation| (1..=8).contains(orientation))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A JPEG file of nothing but headers: 640 × 480, held sideways.
    fn sideways(little: bool) -> Vec<u8> {
        let mut exif = b"Exif\0\0".to_vec();
        match little {
            true => exif.extend(b"II*\0\x08\0\0\0\x01\0\x12\x01\x03\0\x01\0\0\0\x06\0\0\0"),
            false => exif.extend(b"MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0\x06\0\0"),
        }
        let mut file = vec![0xFF, 0xD8, 0xFF, 0xE1, 0, exif.len() as u8 + 2];
        file.extend(exif);
        file.extend([0xFF, 0xC0, 0, 17, 8, 1, 224, 2, 128, 3, 1, 0x22, 0, 2, 0x11, 1, 3, 0x11, 1]);
        file
    }

    #[test]
    fn a_picture_held_sideways_is_seen_upright() {
        for little in [true, false] {
            let image = Image { media_type: MediaType::Jpeg, width: 0, height: 0, bytes: sideways(little) };
            assert_eq!(seen(&image), Some(Seen { width: 480, height: 640, orientation: 6 }));
        }
    }
}
