//! Turns the inlines of a line into words: marks become looks and meanings, references their printed names, footnotes
//! their numbers.

use crate::layout::line::words::{Kind, Look, Meaning, Shift, Words, printable};
use review_core::text::{Inline, Mark, is_safe_href};
use review_locale::Digits;
use std::collections::BTreeMap;

/// What the collector asks the report for.
pub(crate) struct Collector<'a> {
    pub(crate) references: &'a BTreeMap<String, String>,
    pub(crate) digits: Digits,
    /// The number of the last footnote.
    pub(crate) last_note: &'a mut u32,
}

/// A footnote that a line holds: its number and its words.
pub(crate) struct FoundNote<'a> {
    pub(crate) number: u32,
    pub(crate) content: &'a [Inline],
}

impl Collector<'_> {
    /// Adds a line of text to `words`, and returns the footnotes whose marks are in it.
    pub(crate) fn collect<'t>(&mut self, content: &'t [Inline], words: &mut Words) -> Vec<FoundNote<'t>> {
        let mut notes = Vec::new();
        for inline in content {
            match inline {
                Inline::Text { marks, text } => words.push(text, look(marks), meaning(marks)),
                Inline::Break => words.push_break(),
                Inline::Footnote { content, .. } => {
                    *self.last_note += 1;
                    self.push_note_mark(words);
                    notes.push(FoundNote { number: *self.last_note, content });
                }
                Inline::Reference { attrs } => self.push_reference(&attrs.target, words),
                // The composer has put the figure itself in its place.
                Inline::Value { .. } => {}
            }
        }
        notes
    }

    fn push_note_mark(&self, words: &mut Words) {
        let number = *self.last_note;
        let look = Look { shift: Shift::Raised, ..Look::default() };
        let meaning = Meaning { kind: Kind::NoteMark(number), ..Meaning::default() };
        words.push(&self.digits.write(&number.to_string()), look, meaning);
    }

    fn push_reference(&self, target: &str, words: &mut Words) {
        if let Some(name) = self.references.get(target) {
            let meaning = Meaning { kind: Kind::Anchor(target.to_owned()), ..Meaning::default() };
            words.push(name, Look::default(), meaning);
        }
    }
}

fn look(marks: &[Mark]) -> Look {
    let mut look = Look::default();
    for mark in marks {
        match mark {
            Mark::Bold => look.bold = true,
            Mark::Italic => look.italic = true,
            Mark::Underline => look.underline = true,
            Mark::Superscript => look.shift = Shift::Raised,
            Mark::Subscript => look.shift = Shift::Lowered,
            Mark::Link { .. } | Mark::Language { .. } | Mark::Abbreviation { .. } => {}
        }
    }
    look
}

fn meaning(marks: &[Mark]) -> Meaning {
    let mut meaning = Meaning::default();
    for mark in marks {
        match mark {
            Mark::Link { attrs } if is_safe_href(&attrs.href) => meaning.kind = Kind::Address(attrs.href.clone()),
            Mark::Language { attrs } => meaning.lang = Some(attrs.lang.clone()),
            Mark::Abbreviation { attrs } => meaning.expansion = Some(printable(&attrs.expansion)),
            Mark::Link { .. } | Mark::Bold | Mark::Italic | Mark::Underline | Mark::Superscript | Mark::Subscript => {}
        }
    }
    meaning
}
