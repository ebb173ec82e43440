//! What a PNG or JPEG file keeps: what is needed to see it, and its colours. Where and by what it was made, words, small
//! pictures of the picture, and whatever follows its end are left behind. The data of the picture stay as they are.

/// How a PNG file begins (PNG, third edition, 5.2).
pub(crate) const PNG: &[u8] = b"\x89PNG\r\n\x1a\n";
/// How a JPEG file begins (ITU-T T.81, B.1.1.3), and the first byte of what follows.
pub(crate) const JPEG: &[u8] = &[0xFF, 0xD8, 0xFF];

/// The chunks that say what is seen (PNG, third edition, clause 11). Those of moving pictures are not among them: the
/// first picture is kept.
const SEEN: [&[u8; 4]; 10] = [b"IHDR", b"PLTE", b"tRNS", b"cHRM", b"gAMA", b"iCCP", b"sBIT", b"sRGB", b"cICP", b"IDAT"];
/// The last chunk, which holds nothing.
const END: &[u8] = b"\0\0\0\0IEND\xae\x42\x60\x82";

/// A PNG file with nothing but its picture; none if it ends too early.
pub(crate) fn png(bytes: &[u8]) -> Option<Vec<u8>> {
    let mut rest = bytes.strip_prefix(PNG)?;
    let mut kept = PNG.to_vec();
    loop {
        let (length, _) = rest.split_first_chunk()?;
        // Length, name and checksum have four bytes each.
        let chunk = rest.get(..usize::try_from(u32::from_be_bytes(*length)).ok()?.checked_add(12)?)?;
        let name = &chunk[4..8];
        if name == b"IEND" {
            kept.extend(END);
            return Some(kept);
        }
        if SEEN.iter().any(|seen| *seen == name) {
            kept.extend(chunk);
        }
        rest = &rest[chunk.len()..];
    }
}

/// A JPEG file with nothing but its picture.
pub(crate) struct Jpeg {
    pub(crate) bytes: Vec<u8>,
    /// How many colours are mixed; four are those of a printing press.
    pub(crate) components: u8,
}

const START_OF_IMAGE: [u8; 2] = [0xFF, 0xD8];
const END_OF_IMAGE: [u8; 2] = [0xFF, 0xD9];
const START_OF_SCAN: u8 = 0xDA;

/// A JPEG file with nothing but its picture; none if it ends too early or has none (ITU-T T.81, annex B).
pub(crate) fn jpeg(bytes: &[u8]) -> Option<Jpeg> {
    let mut rest = bytes.strip_prefix(&START_OF_IMAGE)?;
    let mut kept = START_OF_IMAGE.to_vec();
    let mut components = 0;
    loop {
        while let [0xFF, 0xFF, ..] = rest {
            rest = &rest[1..];
        }
        if rest.starts_with(&END_OF_IMAGE) {
            kept.extend(END_OF_IMAGE);
            return (components > 0).then_some(Jpeg { bytes: kept, components });
        }
        let [0xFF, marker, high, low, ..] = *rest else { return None };
        let segment = rest.get(..2 + usize::from(u16::from_be_bytes([high, low])))?;
        let content = segment.get(4..)?;
        rest = &rest[segment.len()..];
        if is_seen(marker, content) {
            kept.extend(segment);
        }
        if matches!(marker, 0xC0..=0xC2) {
            components = *content.get(5)?;
        }
        if marker == START_OF_SCAN {
            let (scan, after) = rest.split_at(end_of_scan(rest)?);
            kept.extend(scan);
            rest = after;
        }
    }
}

/// Frames, tables and scans; of what applications add, only what tells the colours.
fn is_seen(marker: u8, content: &[u8]) -> bool {
    match marker {
        0xC0..=0xCF | START_OF_SCAN..=0xDF => true,
        // Longer ones hold a small picture of the picture (JFIF 1.02) or what Adobe does not say.
        0xE0 => content.starts_with(b"JFIF\0") && content.len() == 14,
        0xEE => content.starts_with(b"Adobe") && content.len() == 12,
        0xE2 => content.starts_with(b"ICC_PROFILE\0"),
        _ => false,
    }
}

/// Where the next marker stands that does not belong to the scan.
fn end_of_scan(bytes: &[u8]) -> Option<usize> {
    bytes.windows(2).position(|pair| pair[0] == 0xFF && !matches!(pair[1], 0x00 | 0xD0..=0xD7 | 0xFF))
}
