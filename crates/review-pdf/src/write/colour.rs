//! The colour profile that says what the report's RGB values mean: sRGB, made here from its published numbers.
//!
//! A matrix profile of ICC version 2 (ICC.1:2001-04) with the chromaticities of IEC 61966-2-1, adapted to D50, and the
//! transfer curve as a table.

use super::object::{Dict, name, reference, text};
use lopdf::{Document, ObjectId, Stream};

/// Adds the output intent (ISO 19005-2, 6.2.3).
pub(crate) fn add_output_intent(file: &mut Document) -> ObjectId {
    let profile = Stream::new(Dict::new().with("N", 3).into(), srgb_profile());
    let profile = file.add_object(profile);
    let intent = Dict::of_type("OutputIntent")
        .with("S", name("GTS_PDFA1"))
        .with("OutputConditionIdentifier", text("sRGB IEC61966-2.1"))
        .with("Info", text("sRGB IEC61966-2.1"))
        .with("DestOutputProfile", reference(profile));
    file.add_object(intent)
}

/// The media white point, D50, and the primaries of sRGB adapted to it by Bradford's method.
const WHITE: [f64; 3] = [0.9642, 1.0, 0.8249];
const RED: [f64; 3] = [0.43607, 0.22249, 0.01392];
const GREEN: [f64; 3] = [0.38515, 0.71687, 0.09708];
const BLUE: [f64; 3] = [0.14307, 0.06061, 0.71410];
/// Entries of the transfer curve.
const CURVE: u32 = 1024;

fn srgb_profile() -> Vec<u8> {
    let curve = curve();
    let tags: [(&[u8; 4], Vec<u8>); 9] = [
        (b"desc", description("sRGB IEC61966-2.1")),
        (b"cprt", copyright("No copyright, use freely")),
        (b"wtpt", xyz(WHITE)),
        (b"rXYZ", xyz(RED)),
        (b"gXYZ", xyz(GREEN)),
        (b"bXYZ", xyz(BLUE)),
        (b"rTRC", curve),
        (b"gTRC", Vec::new()),
        (b"bTRC", Vec::new()),
    ];
    let table_size = 4 + 12 * tags.len();
    let mut table = (tags.len() as u32).to_be_bytes().to_vec();
    let mut data: Vec<u8> = Vec::new();
    let mut last = (0, 0);
    for (signature, bytes) in &tags {
        // The three curves are one.
        if !bytes.is_empty() {
            last = (HEADER + table_size + data.len(), bytes.len());
            data.extend(bytes);
            data.resize(data.len().next_multiple_of(4), 0);
        }
        table.extend(*signature);
        table.extend((last.0 as u32).to_be_bytes());
        table.extend((last.1 as u32).to_be_bytes());
    }
    let mut profile = header(HEADER + table_size + data.len());
    profile.extend(table);
    profile.extend(data);
    profile
}

const HEADER: usize = 128;

/// The header (ICC.1:2001-04, 6.1).
fn header(size: usize) -> Vec<u8> {
    let mut header = vec![0; HEADER];
    let mut put = |at: usize, bytes: &[u8]| header[at..at + bytes.len()].copy_from_slice(bytes);
    put(0, &(size as u32).to_be_bytes());
    put(8, &[2, 0x40, 0, 0]);
    put(12, b"mntrRGB XYZ ");
    // The profile's own date: when sRGB became a standard, October 1999.
    put(24, &[0x07, 0xCF, 0, 10, 0, 18, 0, 0, 0, 0, 0, 0]);
    put(36, b"acsp");
    for (index, value) in WHITE.into_iter().enumerate() {
        put(68 + 4 * index, &fixed(value));
    }
    header
}

/// A number of 16 bits before and 16 bits after the point.
fn fixed(value: f64) -> [u8; 4] {
    ((value * 65536.0).round() as i32).to_be_bytes()
}

fn xyz(values: [f64; 3]) -> Vec<u8> {
    let mut tag = b"XYZ \0\0\0\0".to_vec();
    tag.extend(values.into_iter().flat_map(fixed));
    tag
}

/// The text description type: ASCII, then empty Unicode and Macintosh names (ICC.1:2001-04, 6.5.17).
fn description(text: &str) -> Vec<u8> {
    let mut tag = b"desc\0\0\0\0".to_vec();
    tag.extend((text.len() as u32 + 1).to_be_bytes());
    tag.extend(text.as_bytes());
    tag.push(0);
    tag.extend([0; 4 + 4 + 2 + 1 + 67]);
    tag
}

fn copyright(text: &str) -> Vec<u8> {
    let mut tag = b"text\0\0\0\0".to_vec();
    tag.extend(text.as_bytes());
    tag.push(0);
    tag
}

/// The transfer curve of sRGB as a table of 16-bit values.
fn curve() -> Vec<u8> {
    let mut tag = b"curv\0\0\0\0".to_vec();
    tag.extend(CURVE.to_be_bytes());
    for index in 0..CURVE {
        let value = f64::from(index) / f64::from(CURVE - 1);
        let linear = if value <= 0.04045 { value / 12.92 } else { ((value + 0.055) / 1.055).powf(2.4) };
        tag.extend(((linear * 65535.0).round() as u16).to_be_bytes());
    }
    tag
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_profile_is_whole() {
        let profile = srgb_profile();
        assert_eq!(profile[..4], (profile.len() as u32).to_be_bytes());
        assert_eq!(&profile[36..40], b"acsp");
    }
}
