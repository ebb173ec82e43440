//! A column: the room in which blocks are set, and what they inherit there.

use crate::layout::style::{NARROWEST, TextStyle};
use crate::pages::ElementId;
use review_core::text::{Lang, block_direction};
use review_locale::Direction;

/// The room in which blocks are set.
#[derive(Clone, Debug)]
pub(crate) struct Column {
    pub(crate) width: f32,
    /// The element that new elements go into.
    pub(crate) parent: ElementId,
    pub(crate) lang: Lang,
    pub(crate) direction: Direction,
    /// How running text looks here.
    pub(crate) style: TextStyle,
    /// The level of the section around it.
    pub(crate) level: u8,
    /// How many lists with and without numbers are around it.
    pub(crate) depth: Depth,
}

/// How deep a block lies.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Depth {
    pub(crate) numbered: usize,
    pub(crate) bulleted: usize,
    /// Blocks of any kind around it.
    pub(crate) blocks: usize,
}

impl Column {
    /// The column of a block that lies in this one.
    pub(crate) fn within(&self, parent: ElementId) -> Self {
        let mut column = Self { parent, ..self.clone() };
        column.depth.blocks += 1;
        column
    }

    /// Narrower by an indent, as long as there is room. Also says how much narrower it is.
    pub(crate) fn indented(&self, indent: f32) -> (Self, f32) {
        let indent = indent.min(self.width - NARROWEST).max(0.0);
        (Self { width: self.width - indent, ..self.clone() }, indent)
    }

    /// Where text indented by `indent` begins, from the left edge of this column.
    pub(crate) fn indent_x(&self, indent: f32) -> f32 {
        match self.direction {
            Direction::Ltr => indent,
            Direction::Rtl => 0.0,
        }
    }

    /// The left edge of something of this width that stands at the start side.
    pub(crate) fn start_x(&self, width: f32) -> f32 {
        match self.direction {
            Direction::Ltr => 0.0,
            Direction::Rtl => self.width - width,
        }
    }

    /// In the language and direction that a block says, or that its text shows.
    pub(crate) fn speaking(&self, lang: Option<&Lang>, direction: Option<Direction>, text: &str) -> Self {
        let direction = block_direction(direction, lang, text, self.direction);
        Self { lang: lang.unwrap_or(&self.lang).clone(), direction, ..self.clone() }
    }
}
