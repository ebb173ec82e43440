//! The cover page: the State, the title, the facts, the date. How far its lines stand apart is the styles' affair.

use crate::body::{Body, Child};
use review_core::document::{Cover, Said};

impl Body<'_> {
    pub(crate) fn cover(&mut self, out: &mut Vec<Child>, cover: &Cover) {
        self.cover_line(out, &cover.state, "CoverState");
        self.cover_line(out, &cover.title, "Title");
        self.cover_line(out, &cover.subtitle, "Subtitle");
        self.own_line(out, cover.draft.as_deref().unwrap_or_default(), "CoverDraft");
        for (label, value) in &cover.facts {
            self.own_line(out, label, "CoverLabel");
            self.cover_line(out, value, "CoverFact");
        }
        self.cover_line(out, &cover.date, "CoverDate");
    }

    fn cover_line(&mut self, out: &mut Vec<Child>, line: &Said, style: &str) {
        let begin = out.len();
        self.own_line(out, &line.text, style);
        if let Some(source) = line.source.as_ref().filter(|_| out.len() > begin) {
            self.mark_answer(source, &mut out[begin..]);
        }
    }

    /// A line that no answer says.
    fn own_line(&mut self, out: &mut Vec<Child>, words: &str, style: &str) {
        if !words.is_empty() {
            let place = self.place();
            let paragraph = self.styled(style, &place);
            out.push(self.words(paragraph, words, "", &place).into());
        }
    }
}
