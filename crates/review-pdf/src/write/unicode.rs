//! Which characters each glyph stands for (ISO 32000-1, 9.10.3), so that text can be searched, copied and read aloud.
//!
//! A font says that once for each glyph: the first cluster to show a glyph decides. A later cluster that means
//! something else by it carries an `ActualText` of its own. More of these would harm: poppler and PDFium lose words.

use super::embed::Fonts;
use crate::pages::{Glyph, GlyphRun, Item};
use crate::{Face, Pages};

/// What glyphs stand for, by face and glyph: asked for every glyph of the report.
#[derive(Default)]
pub(crate) struct Meanings([Vec<Option<String>>; Face::ALL.len()]);

impl Meanings {
    /// What the glyphs of all pages stand for.
    pub(crate) fn of(pages: &Pages, fonts: &Fonts) -> Self {
        let mut meanings = Self::default();
        for placed in pages.pages.iter().flat_map(|page| &page.items) {
            if let Item::Text(run) = &placed.item {
                meanings.take(run, fonts);
            }
        }
        meanings
    }

    fn take(&mut self, run: &GlyphRun, fonts: &Fonts) {
        let Some(font) = fonts.get(run.face) else { return };
        for cluster in run.glyphs.chunk_by(|left, right| left.text == right.text) {
            if font.stack(run, cluster).is_none() {
                let text = run.text.get(cluster[0].text.clone()).unwrap_or_default();
                self.claim(run.face, cluster, text, run.right_to_left);
            }
        }
    }

    /// What a glyph stands for.
    pub(crate) fn glyph(&self, face: Face, glyph: u16) -> &str {
        self.known(face, glyph).unwrap_or_default()
    }

    fn known(&self, face: Face, glyph: u16) -> Option<&str> {
        self.0[face as usize].get(usize::from(glyph))?.as_deref()
    }

    /// Whether the glyphs of a cluster alone tell its text.
    pub(crate) fn tell(&self, face: Face, glyphs: &[Glyph], text: &str, right_to_left: bool) -> bool {
        match glyphs {
            [] => true,
            [glyph] => self.glyph(face, glyph.id) == text,
            _ => pairs(glyphs, text, right_to_left)
                .is_some_and(|pairs| pairs.iter().all(|(glyph, text)| self.glyph(face, glyph.id) == text)),
        }
    }

    /// The first to show a glyph says what it stands for. For a letter with its marks, each glyph stands for one of its
    /// characters, unless one already stands for something else: then the letter's glyph tells all and the others stand
    /// for nothing visible.
    fn claim(&mut self, face: Face, glyphs: &[Glyph], text: &str, right_to_left: bool) {
        if let [glyph] = glyphs {
            return self.set(face, glyph, text);
        }
        let is_free = |(glyph, text): &(&Glyph, String)| self.known(face, glyph.id).is_none_or(|known| known == text);
        match pairs(glyphs, text, right_to_left).filter(|pairs| pairs.iter().all(is_free)) {
            Some(pairs) => pairs.iter().for_each(|(glyph, text)| self.set(face, glyph, text)),
            None => {
                let base = if right_to_left { glyphs.len() - 1 } else { 0 };
                for (index, glyph) in glyphs.iter().enumerate() {
                    self.set(face, glyph, if index == base { text } else { "\u{200B}" });
                }
            }
        }
    }

    fn set(&mut self, face: Face, glyph: &Glyph, text: &str) {
        let (glyphs, id) = (&mut self.0[face as usize], usize::from(glyph.id));
        if glyphs.len() <= id {
            glyphs.resize(id + 1, None);
        }
        glyphs[id].get_or_insert_with(|| text.to_owned());
    }
}

/// Each glyph with the character that it shows, if there are as many of both.
fn pairs<'g>(glyphs: &'g [Glyph], text: &str, right_to_left: bool) -> Option<Vec<(&'g Glyph, String)>> {
    let mut characters: Vec<String> = text.chars().map(String::from).collect();
    if right_to_left {
        characters.reverse();
    }
    (characters.len() == glyphs.len()).then(|| glyphs.iter().zip(characters).collect())
}
