//! What docx-rs has no field for — direction, language, rows of headings — and how it reaches `finish`.
//!
//! It travels behind the id of a style, the one text that docx-rs passes through on paragraphs, runs and tables:
//! `Hyperlink|rtl|lang=ar-SA`. `finish` takes it down again and writes the elements that docx-rs lacks.

use docx_rs::{Paragraph, ParagraphStyle};
use review_locale::Direction;

/// What is said of a paragraph, a run or a table beside its style.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Extras {
    /// The direction of the paragraph, the run or the order of the table's columns.
    pub(crate) direction: Option<Direction>,
    /// The run's language where it is not the document's.
    pub(crate) lang: Option<String>,
    /// Whether the run has dots beside its characters, as Chinese has for italics.
    pub(crate) dotted: bool,
    /// How many rows at the top of a table are repeated on each page.
    pub(crate) header_rows: usize,
    /// The answer that the paragraph says.
    pub(crate) answer: Option<Answer>,
}

/// An answer in a paragraph.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Answer {
    /// Which one.
    pub(crate) number: usize,
    /// How many children of the paragraph are its label.
    pub(crate) from: usize,
}

/// Says of a finished paragraph which answer it is of.
pub(crate) fn attach_answer(paragraph: &mut Paragraph, number: usize, from: usize) {
    let style = paragraph.property.style.as_ref().map_or("", |style| style.val.as_str());
    let (style, extras) = Extras::detach(style);
    let extras = Extras { answer: Some(Answer { number, from }), ..extras };
    paragraph.property.style = Some(ParagraphStyle::new(Some(extras.attach(&style))));
}

impl Extras {
    /// Nothing but a direction.
    pub(crate) fn directed(direction: Direction) -> Self {
        Self { direction: Some(direction), ..Self::default() }
    }

    /// The extras of a run: Word draws from left to right unless told otherwise.
    pub(crate) fn of_run(direction: Direction) -> Self {
        Self { direction: Some(direction).filter(|direction| *direction == Direction::Rtl), ..Self::default() }
    }

    /// The style's id with the extras behind it.
    pub(crate) fn attach(&self, style: &str) -> String {
        let mut carried = style.to_owned();
        match self.direction {
            Some(Direction::Rtl) => carried.push_str("|rtl"),
            Some(Direction::Ltr) => carried.push_str("|ltr"),
            None => {}
        }
        if let Some(lang) = &self.lang {
            // docx-rs does not escape a style's id, and a tag may come from a file from elsewhere.
            carried.push_str("|lang=");
            carried.extend(lang.chars().filter(|c| c.is_ascii_alphanumeric() || *c == '-').take(35));
        }
        if self.dotted {
            carried.push_str("|dotted");
        }
        if self.header_rows > 0 {
            carried.push_str(&format!("|header={}", self.header_rows));
        }
        if let Some(Answer { number, from }) = self.answer {
            carried.push_str(&format!("|answer={number}+{from}"));
        }
        carried
    }

    /// The style's id and the extras that were attached to it.
    pub(crate) fn detach(carried: &str) -> (String, Self) {
        let mut pieces = carried.split('|');
        let style = pieces.next().unwrap_or_default().to_owned();
        let mut extras = Self::default();
        for piece in pieces {
            match piece.split_once('=') {
                None if piece == "rtl" => extras.direction = Some(Direction::Rtl),
                None if piece == "ltr" => extras.direction = Some(Direction::Ltr),
                None if piece == "dotted" => extras.dotted = true,
                Some(("lang", lang)) if !lang.is_empty() => extras.lang = Some(lang.to_owned()),
                Some(("header", rows)) => extras.header_rows = rows.parse().unwrap_or(0),
                Some(("answer", answer)) => extras.answer = parse_answer(answer),
                None | Some(_) => {}
            }
        }
        (style, extras)
    }
}

fn parse_answer(carried: &str) -> Option<Answer> {
    let (number, from) = carried.split_once('+')?;
    Some(Answer { number: number.parse().ok()?, from: from.parse().ok()? })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_attached_is_detached() {
        let extras = Extras {
            direction: Some(Direction::Rtl),
            lang: Some("ar-SA".to_owned()),
            dotted: true,
            header_rows: 2,
            answer: Some(Answer { number: 3, from: 1 }),
        };
        assert_eq!(Extras::detach(&extras.attach("Hyperlink")), ("Hyperlink".to_owned(), extras));
        assert_eq!(Extras::detach("Normal"), ("Normal".to_owned(), Extras::default()));
    }

    #[test]
    fn a_hostile_language_tag_stays_harmless() {
        let extras = Extras { lang: Some("fr\"|rtl<".to_owned()), ..Extras::default() };
        assert_eq!(Extras::detach(&extras.attach("")).1.lang.as_deref(), Some("frrtl"));
    }
}
