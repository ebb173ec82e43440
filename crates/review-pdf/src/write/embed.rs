//! Fonts: each face in use, cut down to the glyphs in use.

use super::object::Dict;
use crate::pages::Item;
use crate::{Error, Face, Pages};
use lopdf::{Dictionary, Document, Object};
use printpdf::{FontId, FontMetrics, ParsedFont, PdfDocument, PdfFont, PdfFontMetricsStub};
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;

/// The faces in use.
pub(crate) struct Fonts(BTreeMap<Face, Font>);

/// A face cut down.
pub(crate) struct Font {
    face: Face,
    tables: ttf_parser::Face<'static>,
    remapper: subsetter::GlyphRemapper,
    bytes: Vec<u8>,
}

impl Fonts {
    /// Cuts down the faces that the pages use.
    pub(crate) fn of(pages: &Pages) -> Result<Self, Error> {
        let mut used: BTreeMap<Face, subsetter::GlyphRemapper> = BTreeMap::new();
        for placed in pages.pages.iter().flat_map(|page| &page.items) {
            if let Item::Text(run) = &placed.item {
                let remapper = used.entry(run.face).or_default();
                for glyph in &run.glyphs {
                    remapper.remap(glyph.id);
                }
            }
        }
        let fonts = used.into_iter().map(|(face, remapper)| Ok((face, Font::cut_down(face, remapper)?)));
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

impl Font {
    fn cut_down(face: Face, remapper: subsetter::GlyphRemapper) -> Result<Self, Error> {
        let bytes = subsetter::subset(face.bytes(), 0, &remapper)
            .map_err(|error| Error::Subset { face, reason: error.to_string() })?;
        Ok(Self { face, tables: face.parse()?, remapper, bytes })
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
        let advance = self.tables.glyph_hor_advance(ttf_parser::GlyphId(id)).unwrap_or(0);
        (f32::from(advance) * 1000.0 / f32::from(self.tables.units_per_em())).trunc()
    }

    fn parsed(&self) -> ParsedFont {
        let advance = |id: u16| self.tables.glyph_hor_advance(ttf_parser::GlyphId(id)).unwrap_or(0);
        let widths = self.remapper.remapped_gids().map(|old| (self.glyph(old), advance(old))).collect();
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
