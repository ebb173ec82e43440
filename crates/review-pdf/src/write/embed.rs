//! Fonts: each face in use, cut down to the glyphs in use, with those that are made of others.

use super::object::Dict;
use super::stack::{Added, Made, Part, add_glyphs, stack};
use crate::pages::{Glyph, GlyphRun, Item};
use crate::{Error, Face, Pages};
use lopdf::{Dictionary, Document, Object};
use printpdf::{FontId, FontMetrics, ParsedFont, PdfDocument, PdfFont, PdfFontMetricsStub};
use sha2::{Digest, Sha256};
use std::collections::btree_map::Entry;
use std::collections::{BTreeMap, BTreeSet};

/// The faces in use.
pub(crate) struct Fonts(BTreeMap<Face, Font>);

/// A glyph of the font that is embedded, ready to be shown.
pub(crate) struct Shown {
    pub(crate) glyph: u16,
    /// What it stands for.
    pub(crate) text: String,
    /// From the start of its run.
    pub(crate) x: f32,
    pub(crate) rise: f32,
    /// In thousandths of the size.
    pub(crate) advance: f32,
}

/// A face cut down.
pub(crate) struct Font {
    face: Face,
    tables: ttf_parser::Face<'static>,
    remapper: subsetter::GlyphRemapper,
    /// The glyphs behind those of the face, in the order of their numbers, and the number of the first.
    made: Vec<Made>,
    first_made: u16,
    bytes: Vec<u8>,
}

impl Fonts {
    /// Cuts down the faces that the pages use.
    pub(crate) fn of(pages: &Pages) -> Result<Self, Error> {
        let mut used: BTreeMap<Face, Used> = BTreeMap::new();
        for placed in pages.pages.iter().flat_map(|page| &page.items) {
            if let Item::Text(run) = &placed.item {
                let used = match used.entry(run.face) {
                    Entry::Occupied(used) => used.into_mut(),
                    Entry::Vacant(place) => place.insert(Used::of(run.face)?),
                };
                used.take(run);
            }
        }
        let fonts = used.into_iter().map(|(face, used)| Ok((face, Font::cut_down(face, used)?)));
        Ok(Self(fonts.collect::<Result<_, Error>>()?))
    }

    /// The font of a face.
    pub(crate) fn get(&self, face: Face) -> Option<&Font> {
        self.0.get(&face)
    }

    /// Hands the fonts to printpdf.
    pub(crate) fn add_to(&self, pdf: &mut PdfDocument) {
        for font in self.0.values() {
            pdf.resources.fonts.map.insert(font.id(), PdfFont::new(font.parsed()));
        }
    }

    /// Completes the descriptors that printpdf wrote: these entries are required (ISO 32000-1, 9.8.1).
    pub(crate) fn describe(&self, file: &mut Document) {
        for object in file.objects.values_mut() {
            let Object::Dictionary(descriptor) = object else { continue };
            let font = self.0.values().find(|font| font.is_described_by(descriptor));
            if let Some(font) = font {
                let entries: Dictionary = font.descriptor_entries().into();
                descriptor.extend(&entries);
            }
        }
    }
}

/// The glyphs of a face that are used, and those that are made of them.
struct Used {
    tables: ttf_parser::Face<'static>,
    remapper: subsetter::GlyphRemapper,
    made: BTreeSet<Made>,
}

impl Used {
    fn of(face: Face) -> Result<Self, Error> {
        Ok(Self { tables: face.parse()?, remapper: Default::default(), made: BTreeSet::new() })
    }

    fn take(&mut self, run: &GlyphRun) {
        for glyph in &run.glyphs {
            self.remapper.remap(glyph.id);
        }
        for cluster in run.glyphs.chunk_by(|left, right| left.text == right.text) {
            let stack = stack(run, cluster, &self.tables);
            self.made.extend(stack.into_iter().flatten().map(|placed| placed.made));
        }
    }
}

impl Font {
    fn cut_down(face: Face, used: Used) -> Result<Self, Error> {
        let Used { tables, remapper, made } = used;
        let failed = |reason: String| Error::Subset { face, reason };
        let bytes = subsetter::subset(face.bytes(), 0, &remapper).map_err(|error| failed(error.to_string()))?;
        let mut font = Self { face, tables, remapper, made: made.into_iter().collect(), first_made: 0, bytes };
        if !font.made.is_empty() {
            let added: Vec<Added> = font.made.iter().map(|made| font.added(made)).collect();
            let more = add_glyphs(&font.bytes, &added);
            (font.bytes, font.first_made) = more.ok_or_else(|| failed("no TrueType outlines".to_owned()))?;
        }
        Ok(font)
    }

    fn added(&self, made: &Made) -> Added {
        let parts = made.parts.iter().map(|part| Part { glyph: self.glyph(part.glyph), ..*part }).collect();
        let boxes = made.parts.iter().filter_map(|part| {
            let bounds = self.tables.glyph_bounding_box(ttf_parser::GlyphId(part.glyph))?;
            let (x, y) = (part.x, part.y);
            let least = [bounds.x_min.saturating_add(x), bounds.y_min.saturating_add(y)];
            Some([least[0], least[1], bounds.x_max.saturating_add(x), bounds.y_max.saturating_add(y)])
        });
        let bounds = boxes.reduce(|one, other| {
            [one[0].min(other[0]), one[1].min(other[1]), one[2].max(other[2]), one[3].max(other[3])]
        });
        Added { parts, advance: made.advance, bounds: bounds.unwrap_or_default() }
    }

    /// A letter with marks as glyphs that the font has: their numbers, characters and places.
    pub(crate) fn stack(&self, run: &GlyphRun, cluster: &[Glyph]) -> Option<Vec<Shown>> {
        let shown = |placed: super::stack::Placed| {
            let number = self.made.binary_search(&placed.made).ok()?;
            Some(Shown {
                glyph: self.first_made + number as u16,
                text: placed.made.text.to_string(),
                x: placed.x,
                rise: placed.rise,
                advance: self.thousandths(placed.made.advance),
            })
        };
        stack(run, cluster, &self.tables)?.into_iter().map(shown).collect()
    }

    /// The name by which pages call it.
    pub(crate) fn id(&self) -> FontId {
        FontId(format!("F{}", self.face as usize))
    }

    /// The number of a glyph in the font that is embedded.
    pub(crate) fn glyph(&self, id: u16) -> u16 {
        self.remapper.get(id).unwrap_or(0)
    }

    /// The advance of a glyph in thousandths of the size, cut to an integer exactly as printpdf writes it in `/W`.
    pub(crate) fn advance(&self, id: u16) -> f32 {
        self.thousandths(self.tables.glyph_hor_advance(ttf_parser::GlyphId(id)).unwrap_or(0))
    }

    fn thousandths(&self, units: u16) -> f32 {
        (f32::from(units) * 1000.0 / f32::from(self.tables.units_per_em())).trunc()
    }

    fn parsed(&self) -> ParsedFont {
        let advance = |id: u16| self.tables.glyph_hor_advance(ttf_parser::GlyphId(id)).unwrap_or(0);
        let own = self.remapper.remapped_gids().map(|old| (self.glyph(old), advance(old)));
        let made = (self.first_made..).zip(self.made.iter().map(|made| made.advance));
        let widths = own.chain(made).collect();
        let metrics = FontMetrics { ascent: self.tables.ascender(), descent: self.tables.descender() };
        let units = self.tables.units_per_em();
        let mut parsed = ParsedFont::with_glyph_data(
            self.bytes.clone(),
            0,
            Some(self.subset_name()),
            BTreeMap::new(),
            widths,
            units,
            metrics,
        );
        let bounds = self.tables.global_bounding_box();
        parsed.pdf_font_metrics = PdfFontMetricsStub {
            units_per_em: units,
            x_min: bounds.x_min,
            y_min: bounds.y_min,
            x_max: bounds.x_max,
            y_max: bounds.y_max,
            caret_slope_rise: 1,
            caret_slope_run: 0,
            us_weight_class: self.tables.weight().to_number(),
        };
        parsed
    }

    /// Six letters and the face's name (ISO 32000-1, 9.6.4). The letters follow from the bytes.
    fn subset_name(&self) -> String {
        let digest = Sha256::digest(&self.bytes);
        let tag: String = digest.iter().take(6).map(|byte| char::from(b'A' + byte % 26)).collect();
        format!("{tag}+{}", self.face.postscript_name())
    }

    fn is_described_by(&self, descriptor: &Dictionary) -> bool {
        let is = |key: &[u8], value: &[u8]| descriptor.get(key).and_then(Object::as_name).is_ok_and(|n| n == value);
        is(b"Type", b"FontDescriptor") && is(b"FontName", self.subset_name().as_bytes())
    }

    fn descriptor_entries(&self) -> Dict {
        const SYMBOLIC: i64 = 4;
        const ITALIC: i64 = 64;
        let scale = 1000.0 / f32::from(self.tables.units_per_em());
        let cap_height = f32::from(self.tables.capital_height().unwrap_or(700)) * scale;
        // Symbolic: the font claims no encoding but its own.
        let flags = SYMBOLIC | if self.tables.is_italic() { ITALIC } else { 0 };
        Dict::new()
            .with("CapHeight", cap_height as i64)
            .with("ItalicAngle", self.tables.italic_angle() as i64)
            .with("Flags", flags)
    }
}
