//! How the report looks: every size, colour and distance, in points, in one place.

use crate::pages::{Colour, Size};
use review_core::document::{Orientation, PageSetup, Paper};
use review_locale::Direction;

/// Black for text.
pub(crate) const INK: Colour = Colour(0x1d, 0x24, 0x30);
/// The one accent.
pub(crate) const ACCENT: Colour = Colour(0x0f, 0x4c, 0x5c);
/// Small print: 5.9 to 1 on white.
pub(crate) const GREY: Colour = Colour(0x5a, 0x62, 0x6e);
/// Hairlines.
pub(crate) const HAIRLINE: Colour = Colour(0xb9, 0xc2, 0xc9);
/// The ground of header cells.
pub(crate) const TINT: Colour = Colour(0xe8, 0xef, 0xf1);

/// The word behind the text of a draft: text over it keeps a contrast of more than 12 to 1.
pub(crate) const WATERMARK: Colour = Colour(0xf0, 0xf3, 0xf5);

const A4: Size = Size { width: 595.276, height: 841.89 };
const LETTER: Size = Size { width: 612.0, height: 792.0 };
/// From an edge to the text, and how much of one margin goes to the other for notes.
const SIDE: f32 = 74.0;
const FOR_NOTES: f32 = 96.0;
const FROM_START: f32 = 16.0;

/// Where on a page the text stands.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Geometry {
    /// The whole page.
    pub(crate) size: Size,
    /// From the left edge to the text, and from the text to the right edge.
    pub(crate) left: f32,
    pub(crate) right: f32,
    /// From the top edge to the text.
    pub(crate) top: f32,
    /// From the bottom edge to the text.
    pub(crate) foot: f32,
}

impl Geometry {
    /// Wider than any line.
    pub(crate) const ENDLESS: f32 = 10_000.0;

    /// A page, upright or on its side. Room for notes is at the side where lines end.
    pub(crate) fn of(orientation: Orientation, setup: PageSetup, direction: Direction) -> Self {
        let Size { width, height } = match setup.paper {
            Paper::A4 => A4,
            Paper::Letter => LETTER,
        };
        let (size, top, foot) = match orientation {
            Orientation::Portrait => (Size { width, height }, 88.0, 84.0),
            Orientation::Landscape => (Size { width: height, height: width }, 80.0, 72.0),
        };
        let (start, end) = match setup.wide_margin {
            true => (SIDE - FROM_START, SIDE + FOR_NOTES),
            false => (SIDE, SIDE),
        };
        let (left, right) = match direction {
            Direction::Ltr => (start, end),
            Direction::Rtl => (end, start),
        };
        Self { size, left, right, top, foot }
    }

    /// The width of the text.
    pub(crate) fn width(self) -> f32 {
        self.size.width - self.left - self.right
    }

    /// The height of the text.
    pub(crate) fn height(self) -> f32 {
        self.size.height - self.top - self.foot
    }

    /// Where the text must end.
    pub(crate) fn bottom(self) -> f32 {
        self.size.height - self.foot
    }
}

/// With or without serifs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Family {
    Serif,
    Sans,
}

/// Where the lines of a paragraph stand in their column.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Align {
    Start,
    End,
    Center,
    Justify,
    /// At the right edge, whatever the direction: figures, whose units stand under each other.
    Right,
}

impl Align {
    /// From the left edge, where so much room is free.
    pub(crate) fn offset(self, direction: Direction, free: f32) -> f32 {
        match (self, direction) {
            (Align::Center, _) => free / 2.0,
            (Align::Right, _) => free,
            (Align::Start | Align::Justify, Direction::Ltr) | (Align::End, Direction::Rtl) => 0.0,
            (Align::Start | Align::Justify, Direction::Rtl) | (Align::End, Direction::Ltr) => free,
        }
    }
}

/// How a paragraph looks.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct TextStyle {
    /// Size of Latin letters; Arabic is set larger by [`ARABIC_SCALE`].
    pub(crate) size: f32,
    /// From baseline to baseline, as a multiple of the size.
    pub(crate) leading: f32,
    pub(crate) family: Family,
    pub(crate) bold: bool,
    pub(crate) colour: Colour,
    pub(crate) align: Align,
    /// White space before the first line.
    pub(crate) before: f32,
}

/// Arabic letters look small at the size of Latin ones.
pub(crate) const ARABIC_SCALE: f32 = 1.18;
/// Raised and lowered marks.
pub(crate) const SMALL_SCALE: f32 = 0.65;
pub(crate) const RAISE: f32 = 0.36;
pub(crate) const LOWER: f32 = -0.14;

impl TextStyle {
    const fn serif(size: f32, leading: f32, before: f32) -> Self {
        let (family, bold, align) = (Family::Serif, false, Align::Start);
        Self { size, leading, family, bold, colour: INK, align, before }
    }

    const fn sans(size: f32, leading: f32, before: f32, colour: Colour) -> Self {
        let (family, bold, align) = (Family::Sans, false, Align::Start);
        Self { size, leading, family, bold, colour, align, before }
    }

    /// The same in bold.
    pub(crate) const fn bold(self) -> Self {
        Self { bold: true, ..self }
    }

    /// The same in another place of its column.
    pub(crate) const fn aligned(self, align: Align) -> Self {
        Self { align, ..self }
    }

    /// The same after another distance.
    pub(crate) const fn after(self, before: f32) -> Self {
        Self { before, ..self }
    }

    /// Running text.
    pub(crate) const BODY: Self = Self::serif(10.5, 1.5, 7.0).aligned(Align::Justify);
    /// Text in a table.
    pub(crate) const CELL: Self = Self::sans(8.8, 1.4, 3.0, INK);
    /// A footnote.
    pub(crate) const NOTE: Self = Self::serif(8.4, 1.4, 0.0);
    /// A caption.
    pub(crate) const CAPTION: Self = Self::sans(9.4, 1.4, 14.0, ACCENT).bold();
    /// Notes, sources and credits.
    pub(crate) const SMALL: Self = Self::sans(8.2, 1.45, 4.0, GREY);
    /// The running header and footer.
    pub(crate) const RUNNING: Self = Self::sans(8.0, 1.4, 0.0, GREY);
    /// Numbers in the margin.
    pub(crate) const MARGIN: Self = Self::sans(8.0, 1.4, 0.0, GREY).aligned(Align::End);
    /// The heading of the contents and of lists.
    pub(crate) const PART: Self = Self::heading(1);
    /// An entry of the contents, by level.
    pub(crate) const fn entry(level: u8) -> Self {
        match level {
            1 => Self::sans(10.0, 1.5, 9.0, INK).bold(),
            _ => Self::sans(9.6, 1.5, 2.0, INK),
        }
    }

    /// A heading, by level.
    pub(crate) const fn heading(level: u8) -> Self {
        match level {
            1 => Self::sans(21.0, 1.28, 0.0, ACCENT).bold(),
            2 => Self::sans(14.5, 1.3, 22.0, ACCENT).bold(),
            3 => Self::sans(12.0, 1.35, 18.0, ACCENT).bold(),
            4 => Self::sans(10.6, 1.4, 14.0, INK).bold(),
            _ => Self::sans(10.0, 1.4, 12.0, GREY).bold(),
        }
    }

    /// The cover, from top to bottom.
    pub(crate) const COVER_STATE: Self = Self::sans(15.0, 1.35, 96.0, ACCENT).bold();
    pub(crate) const COVER_TITLE: Self = Self::sans(31.0, 1.22, 18.0, INK).bold();
    pub(crate) const COVER_SUBTITLE: Self = Self::serif(14.0, 1.45, 16.0);
    pub(crate) const COVER_LABEL: Self = Self::sans(8.8, 1.4, 0.0, GREY);
    pub(crate) const COVER_VALUE: Self = Self::sans(10.2, 1.4, 0.0, INK);
    pub(crate) const COVER_DATE: Self = Self::sans(11.0, 1.4, 26.0, ACCENT).bold();
    pub(crate) const COVER_DRAFT: Self = Self::sans(10.0, 1.4, 12.0, INK).bold();
}

/// The room of numbers in the margin, and from there to the text.
pub(crate) const MARGIN_WIDTH: f32 = 34.0;
pub(crate) const MARGIN_GAP: f32 = 9.0;
/// White space after a heading of level 1.
pub(crate) const AFTER_CHAPTER: f32 = 16.0;
/// The indent of a list's text, and of a quote.
pub(crate) const INDENT: f32 = 18.0;
/// A column never becomes narrower by indents.
pub(crate) const NARROWEST: f32 = 90.0;
/// The bar beside a quote.
pub(crate) const QUOTE_BAR: f32 = 2.0;
/// Around the text of a table cell.
pub(crate) const CELL_PAD: Size = Size { width: 6.5, height: 4.2 };
/// From the last line of text to the rule over the footnotes, and from the rule to the first note.
pub(crate) const NOTE_RULE_BEFORE: f32 = 12.0;
pub(crate) const NOTE_RULE_AFTER: f32 = 6.0;
pub(crate) const NOTE_RULE_LENGTH: f32 = 96.0;
