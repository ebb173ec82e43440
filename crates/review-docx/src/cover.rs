//! The cover page: the State, the title, the facts, the date. How far its lines stand apart is the styles' affair.

use crate::body::{Body, Child};
use review_core::document::Cover;

impl Body<'_> {
    pub(crate) fn cover(&mut self, out: &mut Vec<Child>, cover: &Cover) {
        self.cover_line(out, &cover.state, "CoverState");
        self.cover_line(out, &cover.title, "Title");
        self.cover_line(out, &cover.subtitle, "Subtitle");
        self.cover_line(out, cover.draft.as_deref().unwrap_or_default(), "CoverDraft");
        for (label, value) in &cover.facts {
            self.cover_line(out, label, "CoverLabel");
            self.cover_line(out, value, "CoverFact");
        }
        self.cover_line(out, &cover.date, "CoverDate");
    }

    fn cover_line(&mut self, out: &mut Vec<Child>, words: &str, style: &str) {
        if !words.is_empty() {
            let place = self.place();
            let paragraph = self.styled(style, &place);
            out.push(self.words(paragraph, words, "", &place).into());
        }
    }
}
