//! Which characters each glyph stands for (ISO 32000-1, 9.10.3), so that text can be searched, copied and read aloud.
//!
//! A font says that once for each glyph: the first cluster to show a glyph decides. A later cluster that means
//! something else by it carries an `ActualText` of its own. More of these would harm: poppler and PDFium lose words.

use crate::Face;
use crate::pages::Glyph;
use std::collections::HashMap;

/// What glyphs stand for, by face and glyph: asked for every glyph of the report.
#[derive(Default)]
pub(crate) struct Meanings(HashMap<(Face, u16), String>);

impl Meanings {
    /// Notes what a cluster's glyphs stand for, and says whether the glyphs alone now tell its text.
    pub(crate) fn claim(&mut self, face: Face, glyphs: &[Glyph], text: &str, right_to_left: bool) -> bool {
        match glyphs {
            [] => true,
            [glyph] => self.meaning(face, glyph.id, text) == text,
            _ => self.claim_several(face, glyphs, text, right_to_left),
        }
    }

    /// What a glyph stands for.
    pub(crate) fn of(&self, face: Face, glyph: u16) -> String {
        self.0.get(&(face, glyph)).cloned().unwrap_or_default()
    }

    fn meaning(&mut self, face: Face, glyph: u16, text: &str) -> &str {
        self.0.entry((face, glyph)).or_insert_with(|| text.to_owned())
    }

    /// A letter with its marks: a glyph for each character, if no glyph stands for something else already. Otherwise
    /// the letter's glyph tells all and the others stand for nothing visible.
    fn claim_several(&mut self, face: Face, glyphs: &[Glyph], text: &str, right_to_left: bool) -> bool {
        let mut characters: Vec<String> = text.chars().map(String::from).collect();
        if right_to_left {
            characters.reverse();
        }
        let pairs = || glyphs.iter().zip(&characters);
        let free = |glyph: &Glyph, text: &String| self.0.get(&(face, glyph.id)).is_none_or(|known| known == text);
        if characters.len() == glyphs.len() && pairs().all(|(glyph, text)| free(glyph, text)) {
            for (glyph, text) in pairs() {
                self.meaning(face, glyph.id, text);
            }
            return true;
        }
        let base = if right_to_left { glyphs.len() - 1 } else { 0 };
        for (index, glyph) in glyphs.iter().enumerate() {
            self.meaning(face, glyph.id, if index == base { text } else { "\u{200B}" });
        }
        false
    }
}
