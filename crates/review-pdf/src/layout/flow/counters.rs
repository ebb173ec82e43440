//! The numbers that go on from one section to the next.

use review_core::document::{Numbers, Section, bears_number, heading_level};
use review_core::text::{Block, Inline, plain_line};

/// What was counted so far.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Counters {
    /// The number of the last footnote.
    pub(crate) note: u32,
    /// The number of the last numbered paragraph.
    pub(crate) paragraph: u32,
    /// The level of the last heading, as it is tagged.
    pub(crate) heading: u8,
}

impl Counters {
    /// Goes down to a heading: one level at a time, whatever the outline says (ISO 14289-1, 7.4.2).
    pub(crate) fn step_to(&mut self, level: u8) {
        self.heading = level.min(self.heading + 1).clamp(1, 6);
    }

    /// Counts what a section holds, ahead of setting it. What is strange is not seen: a note in a note, a heading in a
    /// list; a section that was begun with other numbers than these is set again.
    pub(crate) fn count(&mut self, section: &Section, numbers: Numbers) {
        self.step_to(section.level.max(1));
        for block in &section.blocks {
            block.for_each_line(&mut |line| self.note += notes(line));
            if let Block::Heading { attrs, content } = block
                && !plain_line(content).trim().is_empty()
            {
                self.step_to(heading_level(section.level, attrs.level.get()));
            }
            self.paragraph += u32::from(numbers == Numbers::Paragraphs && bears_number(block));
        }
    }
}

fn notes(line: &[Inline]) -> u32 {
    line.iter().filter(|inline| matches!(inline, Inline::Footnote { .. })).count() as u32
}
