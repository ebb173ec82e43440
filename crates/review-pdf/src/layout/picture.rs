//! What layout must know of a picture's file: whether it can be shown, and how large it is.

use review_core::document::{Image, MediaType};

/// More pixels than this are not taken apart: 64 million are a page at 900 dots per inch.
pub(crate) const MOST_PIXELS: u64 = 64_000_000;

/// Width and height in pixels by the file itself; none for a file that cannot be shown.
pub(crate) fn pixels(image: &Image) -> Option<(u32, u32)> {
    let (width, height) = match image.media_type {
        MediaType::Png => png_size(&image.bytes)?,
        MediaType::Jpeg => jpeg_frame(&image.bytes).map(|frame| (frame.width, frame.height))?,
    };
    let count = u64::from(width) * u64::from(height);
    (1..=MOST_PIXELS).contains(&count).then_some((width, height))
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
}

/// Looks for the frame header, marker by marker.
pub(crate) fn jpeg_frame(bytes: &[u8]) -> Option<JpegFrame> {
    let mut rest = bytes.strip_prefix(&[0xFF, 0xD8])?;
    let mut adobe = false;
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
            0xC0..=0xC2 => return frame(segment, adobe),
            0xC3 | 0xC5..=0xC7 | 0xC9..=0xCB | 0xCD..=0xCF => return None,
            0xEE => adobe |= segment.starts_with(b"Adobe"),
            _ => {}
        }
        rest = rest.get(2 + length..)?;
    }
}

fn frame(segment: &[u8], adobe: bool) -> Option<JpegFrame> {
    let [8, h1, h0, w1, w0, components, ..] = *segment else { return None };
    let (width, height) = (u16::from_be_bytes([w1, w0]).into(), u16::from_be_bytes([h1, h0]).into());
    matches!(components, 1 | 3 | 4).then_some(JpegFrame { width, height, components, adobe })
}
