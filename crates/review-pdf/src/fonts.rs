//! The bundled faces: the only ones that a PDF may use, so that it looks the same from every machine.
//!
//! Their origin, licences and how the Chinese ones were trimmed: `assets/fonts/README.md`.

use crate::Error;

/// A bundled face.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Face {
    /// Noto Serif Regular: Latin, Cyrillic and Greek text.
    SerifRegular,
    /// Noto Serif Italic.
    SerifItalic,
    /// Noto Serif Bold.
    SerifBold,
    /// Noto Serif Bold Italic.
    SerifBoldItalic,
    /// Noto Sans Regular: tables and small print.
    SansRegular,
    /// Noto Sans Bold: headings.
    SansBold,
    /// Amiri Regular: Arabic.
    ArabicRegular,
    /// Amiri Bold.
    ArabicBold,
    /// Noto Serif SC Regular: Chinese text.
    HanSerifRegular,
    /// Noto Sans SC Bold: Chinese headings and emphasis.
    HanSansBold,
}

impl Face {
    /// All faces, in the order in which they are numbered in a file.
    pub const ALL: [Face; 10] = [
        Face::SerifRegular,
        Face::SerifItalic,
        Face::SerifBold,
        Face::SerifBoldItalic,
        Face::SansRegular,
        Face::SansBold,
        Face::ArabicRegular,
        Face::ArabicBold,
        Face::HanSerifRegular,
        Face::HanSansBold,
    ];

    /// The whole font file.
    pub fn bytes(self) -> &'static [u8] {
        macro_rules! font {
            ($file:literal) => {
                include_bytes!(concat!("../../../assets/fonts/", $file))
            };
        }
        match self {
            Face::SerifRegular => font!("NotoSerif-Regular.ttf"),
            Face::SerifItalic => font!("NotoSerif-Italic.ttf"),
            Face::SerifBold => font!("NotoSerif-Bold.ttf"),
            Face::SerifBoldItalic => font!("NotoSerif-BoldItalic.ttf"),
            Face::SansRegular => font!("NotoSans-Regular.ttf"),
            Face::SansBold => font!("NotoSans-Bold.ttf"),
            Face::ArabicRegular => font!("Amiri-Regular.ttf"),
            Face::ArabicBold => font!("Amiri-Bold.ttf"),
            Face::HanSerifRegular => font!("NotoSerifSC-Regular.ttf"),
            Face::HanSansBold => font!("NotoSansSC-Bold.ttf"),
        }
    }

    /// The PostScript name (name id 6), for the font's `BaseFont`.
    pub(crate) fn postscript_name(self) -> &'static str {
        match self {
            Face::SerifRegular => "NotoSerif-Regular",
            Face::SerifItalic => "NotoSerif-Italic",
            Face::SerifBold => "NotoSerif-Bold",
            Face::SerifBoldItalic => "NotoSerif-BoldItalic",
            Face::SansRegular => "NotoSans-Regular",
            Face::SansBold => "NotoSans-Bold",
            Face::ArabicRegular => "Amiri-Regular",
            Face::ArabicBold => "Amiri-Bold",
            Face::HanSerifRegular => "NotoSerifSC-Regular",
            Face::HanSansBold => "NotoSansSC-Bold",
        }
    }

    /// The face's tables.
    pub(crate) fn parse(self) -> Result<ttf_parser::Face<'static>, Error> {
        ttf_parser::Face::parse(self.bytes(), 0).map_err(|error| Error::Face { face: self, reason: error.to_string() })
    }
}

/// The family names by which the layout asks for faces.
pub(crate) mod family {
    pub(crate) const SERIF: &str = "Noto Serif";
    pub(crate) const SANS: &str = "Noto Sans";
    pub(crate) const ARABIC: &str = "Amiri";
    pub(crate) const HAN_SERIF: &str = "Noto Serif SC";
    pub(crate) const HAN_SANS: &str = "Noto Sans SC";
}
