//! A letter with its marks as one glyph: what Arabic needs to be found and copied whole.
//!
//! Readers of the text layer sort glyphs by where they begin, and part words where one begins far from the end of the one
//! before it. A mark is drawn inside the room of its letter, so that every mark parts its word. Here the letter and its
//! marks are drawn by one new glyph, which begins a little late; before it, where the letter begins, stand glyphs
//! without ink, one for each mark, which together are as wide as that delay. Every glyph then begins where the one
//! before it ends, stands for one character, and comes in the order in which readers expect right-to-left text.

use crate::pages::{Glyph, GlyphRun};
use ttf_parser::{Face, GlyphId};

/// How wide a glyph without ink is, as a share of the size: readers take what begins nearer to the start of the glyph
/// before it for a shadow of that one.
const STEP: f32 = 0.125;
/// What is left to a letter however many marks it has.
const LEAST: f32 = 0.08;

/// A glyph that the face does not have.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Made {
    /// The character that it stands for.
    pub(crate) text: char,
    /// The glyphs of the face that it draws; none for a glyph without ink.
    pub(crate) parts: Vec<Part>,
    /// In the units of the face.
    pub(crate) advance: u16,
}

/// A glyph of the face within another, moved, in the units of the face.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Part {
    pub(crate) glyph: u16,
    pub(crate) x: i16,
    pub(crate) y: i16,
}

/// A made glyph, and where it begins, from the start of its run.
pub(crate) struct Placed {
    pub(crate) made: Made,
    pub(crate) x: f32,
    pub(crate) rise: f32,
}

/// The glyphs by which a letter with marks is drawn, from left to right; none for any other cluster.
pub(crate) fn stack(run: &GlyphRun, cluster: &[Glyph], face: &Face<'_>) -> Option<Vec<Placed>> {
    if !run.right_to_left || cluster.len() < 2 {
        return None;
    }
    let text = run.text.get(cluster.first()?.text.clone())?;
    let mut characters = text.chars();
    let letter = characters.next()?;
    let marks: Vec<char> = characters.collect();
    if marks.is_empty() || !marks.iter().all(|&c| is_mark(c)) {
        return None;
    }
    let advance = |glyph: &Glyph| face.glyph_hor_advance(GlyphId(glyph.id)).unwrap_or(0);
    // Right-to-left text is in visual order: its marks come before their letter.
    let (base, drawn) = cluster.split_last()?;
    if advance(base) == 0 || drawn.iter().any(|mark| advance(mark) > 0) {
        return None;
    }
    let units = f32::from(face.units_per_em());
    let room = f32::from(advance(base)) - LEAST * units;
    let step = (STEP * units).min(room / marks.len() as f32).floor().max(0.0) as u16;
    let delay = step * marks.len() as u16;
    let scale = units / run.size;
    let part = |glyph: &Glyph| Part {
        glyph: glyph.id,
        x: (scale * (glyph.x - base.x)).round() as i16 - delay as i16,
        y: (scale * (glyph.rise - base.rise)).round() as i16,
    };
    let at = |steps: usize| base.x + steps as f32 * f32::from(step) / scale;
    let blanks = marks.iter().rev().enumerate().map(|(index, &mark)| Placed {
        made: Made { text: mark, parts: Vec::new(), advance: step },
        x: at(index),
        rise: base.rise,
    });
    let parts = std::iter::once(base).chain(drawn).map(part).collect();
    let made = Made { text: letter, parts, advance: advance(base) - delay };
    Some(blanks.chain([Placed { made, x: at(marks.len()), rise: base.rise }]).collect())
}

/// The marks of Arabic: vowels, doubling, the small alef, signs of the Koran.
fn is_mark(c: char) -> bool {
    matches!(c, '\u{0610}'..='\u{061A}' | '\u{064B}'..='\u{065F}' | '\u{0670}' | '\u{06D6}'..='\u{06DC}'
        | '\u{06DF}'..='\u{06E4}' | '\u{06E7}' | '\u{06E8}' | '\u{06EA}'..='\u{06ED}')
}

/// A glyph that is added to a font: its parts by their numbers there.
pub(crate) struct Added {
    pub(crate) parts: Vec<Part>,
    pub(crate) advance: u16,
    /// What it covers: the least x and y, the greatest x and y.
    pub(crate) bounds: [i16; 4],
}

/// The font with more glyphs behind its own, and the number of the first of them. None if it is not a font of TrueType
/// outlines.
pub(crate) fn add_glyphs(font: &[u8], added: &[Added]) -> Option<(Vec<u8>, u16)> {
    let mut tables = Tables::read(font)?;
    let is_long = short(tables.get(b"head")?, 50)? == 1;
    let mut offsets = offsets(tables.get(b"loca")?, is_long);
    let count = u16::try_from(offsets.len().checked_sub(1)?).ok()?;
    let mut outlines = tables.get(b"glyf")?.clone();
    let mut metrics = tables.get(b"hmtx")?.clone();
    // Every glyph gets an advance of its own: those without repeat the last one.
    let own = usize::from(short(tables.get(b"hhea")?, 34)?);
    metrics = all_metrics(&metrics, own, usize::from(count))?;
    for glyph in added {
        outlines.extend(outline(glyph));
        offsets.push(outlines.len() as u32);
        metrics.extend(glyph.advance.to_be_bytes());
        metrics.extend(glyph.bounds[0].to_be_bytes());
    }
    let first = count;
    let count = first.checked_add(u16::try_from(added.len()).ok()?)?;
    tables.set(b"glyf", outlines);
    tables.set(b"hmtx", metrics);
    tables.set(b"loca", offsets.iter().flat_map(|offset| offset.to_be_bytes()).collect());
    put(tables.get_mut(b"head")?, 50, 1);
    put(tables.get_mut(b"hhea")?, 34, count);
    let limits = tables.get_mut(b"maxp")?;
    let most = added.iter().map(|glyph| glyph.parts.len() as u16).max().unwrap_or(0);
    put(limits, 4, count);
    // "OpenType specification", `maxp`: points and outlines of a glyph made of others, how many and how deep.
    for (at, of) in [(10, 6), (12, 8)] {
        let whole = short(limits, at)?.max(short(limits, of)?.saturating_mul(most));
        put(limits, at, whole);
    }
    let (elements, depth) = (short(limits, 28)?.max(most), short(limits, 30)?.saturating_add(1));
    put(limits, 28, elements);
    put(limits, 30, depth);
    Some((tables.write(), first))
}

/// A glyph made of others ("OpenType specification", `glyf`, composite glyph description); nothing for one without ink.
fn outline(glyph: &Added) -> Vec<u8> {
    const WORDS: u16 = 0x0001;
    const OFFSETS: u16 = 0x0002;
    const MORE: u16 = 0x0020;
    let mut out = Vec::new();
    if glyph.parts.is_empty() {
        return out;
    }
    out.extend((-1_i16).to_be_bytes());
    out.extend(glyph.bounds.iter().flat_map(|bound| bound.to_be_bytes()));
    for (index, part) in glyph.parts.iter().enumerate() {
        let more = if index + 1 < glyph.parts.len() { MORE } else { 0 };
        out.extend((WORDS | OFFSETS | more).to_be_bytes());
        out.extend(part.glyph.to_be_bytes());
        out.extend(part.x.to_be_bytes());
        out.extend(part.y.to_be_bytes());
    }
    out
}

fn offsets(table: &[u8], is_long: bool) -> Vec<u32> {
    match is_long {
        true => table.chunks_exact(4).map(|four| u32::from_be_bytes([four[0], four[1], four[2], four[3]])).collect(),
        false => table.chunks_exact(2).map(|two| 2 * u32::from(u16::from_be_bytes([two[0], two[1]]))).collect(),
    }
}

fn all_metrics(table: &[u8], own: usize, count: usize) -> Option<Vec<u8>> {
    let mut out = table.get(..4 * own)?.to_vec();
    let last: [u8; 2] = table.get(4 * own.checked_sub(1)?..)?.get(..2)?.try_into().ok()?;
    for index in 0..count.checked_sub(own)? {
        out.extend(last);
        out.extend(table.get(4 * own + 2 * index..)?.get(..2)?);
    }
    Some(out)
}

fn short(table: &[u8], at: usize) -> Option<u16> {
    Some(u16::from_be_bytes(table.get(at..at + 2)?.try_into().ok()?))
}

fn put(table: &mut [u8], at: usize, value: u16) {
    if let Some(place) = table.get_mut(at..at + 2) {
        place.copy_from_slice(&value.to_be_bytes());
    }
}

/// The tables of a font file.
struct Tables {
    version: [u8; 4],
    tables: Vec<([u8; 4], Vec<u8>)>,
}

impl Tables {
    fn read(font: &[u8]) -> Option<Self> {
        let version = font.get(..4)?.try_into().ok()?;
        let count = usize::from(short(font, 4)?);
        let long = |at: usize| Some(u32::from_be_bytes(font.get(at..at + 4)?.try_into().ok()?) as usize);
        let table = |index: usize| {
            let record = 12 + 16 * index;
            let (start, length) = (long(record + 8)?, long(record + 12)?);
            Some((font.get(record..record + 4)?.try_into().ok()?, font.get(start..start + length)?.to_vec()))
        };
        Some(Self { version, tables: (0..count).map(table).collect::<Option<_>>()? })
    }

    fn get(&self, name: &[u8; 4]) -> Option<&Vec<u8>> {
        self.tables.iter().find(|(own, _)| own == name).map(|(_, table)| table)
    }

    fn get_mut(&mut self, name: &[u8; 4]) -> Option<&mut Vec<u8>> {
        self.tables.iter_mut().find(|(own, _)| own == name).map(|(_, table)| table)
    }

    fn set(&mut self, name: &[u8; 4], bytes: Vec<u8>) {
        if let Some(table) = self.get_mut(name) {
            *table = bytes;
        }
    }

    fn write(&self) -> Vec<u8> {
        let count = self.tables.len() as u16;
        let power = count.checked_ilog2().unwrap_or(0) as u16;
        let range = 16 << power;
        let mut head = self.version.to_vec();
        head.extend([count, range, power, 16 * count - range].iter().flat_map(|number| number.to_be_bytes()));
        let mut body = Vec::new();
        for (name, table) in &self.tables {
            let start = 12 + 16 * self.tables.len() + body.len();
            body.extend(table);
            body.resize(body.len().next_multiple_of(4), 0);
            head.extend(name);
            head.extend(
                [checksum(table), start as u32, table.len() as u32].iter().flat_map(|number| number.to_be_bytes()),
            );
        }
        head.extend(body);
        head
    }
}

fn checksum(table: &[u8]) -> u32 {
    let word = |bytes: &[u8]| {
        let mut four = [0; 4];
        four[..bytes.len()].copy_from_slice(bytes);
        u32::from_be_bytes(four)
    };
    table.chunks(4).fold(0, |sum: u32, bytes| sum.wrapping_add(word(bytes)))
}
