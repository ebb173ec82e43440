//! A line of text: runs by script, marks, links, footnotes, cross-references.

use crate::body::{Body, Place};
use crate::extras::Extras;
use crate::script::{self, Hand};
use crate::xml::printable;
use docx_rs::{BreakType, FieldCharType, Footnote, Hyperlink, HyperlinkData, InstrText, Paragraph, Run, VertAlignType};
use review_core::text::{self, Inline, Mark};
use review_locale::Direction;

/// An inline, its words cut where the line changes direction.
struct Passage<'a> {
    inline: &'a Inline,
    pieces: Vec<(&'a str, Direction)>,
    /// Whether it stands right behind a figure.
    follows_figure: bool,
}

/// The right-to-left mark: nothing to see, a letter to the rules of direction.
const RIGHT_TO_LEFT_MARK: &str = "\u{200F}";

impl<'a> Body<'a> {
    /// Adds a line to a paragraph. Neighbours that lead to the same address become one link.
    pub(crate) fn line(&mut self, mut paragraph: Paragraph, content: &'a [Inline], place: &Place<'a>) -> Paragraph {
        let passages = passages(content, place.direction);
        let is_one_link = |one: &Passage, next: &Passage| one.target().is_some() && one.target() == next.target();
        for group in passages.chunk_by(is_one_link) {
            paragraph = match group.first().and_then(Passage::target) {
                Some(href) => self.link(paragraph, href, group, place),
                None => group.iter().fold(paragraph, |paragraph, passage| self.inline(paragraph, passage, place)),
            };
        }
        paragraph
    }

    fn inline(&mut self, paragraph: Paragraph, passage: &Passage<'a>, place: &Place<'a>) -> Paragraph {
        match passage.inline {
            Inline::Text { marks, .. } => self.runs(paragraph, &passage.pieces, marks, "", place),
            Inline::Break => paragraph.add_run(Run::new().add_break(BreakType::TextWrapping)),
            // A footnote holds no footnote; what a file from elsewhere put there is not lost.
            Inline::Footnote { content, .. } if place.in_footnote => self.line(paragraph, content, place),
            Inline::Footnote { content, .. } => {
                let joins = passage.follows_figure && place.direction == Direction::Rtl;
                // The rules of direction make one number of "2025." and a footnote's number behind it (UAX #9, W4).
                let paragraph = match joins {
                    true => self.words(paragraph, RIGHT_TO_LEFT_MARK, "", place),
                    false => paragraph,
                };
                self.footnote(paragraph, content, place)
            }
            Inline::Reference { attrs } => self.reference(paragraph, &attrs.target, place),
            // The composer has put the figures themselves in the place of bound values.
            Inline::Value { .. } => paragraph,
        }
    }

    /// Words without marks, in runs of one direction each.
    pub(crate) fn words(&self, paragraph: Paragraph, words: &str, style: &str, place: &Place) -> Paragraph {
        self.runs(paragraph, &script::split(words, place.direction), &[], style, place)
    }

    fn runs(
        &self,
        mut paragraph: Paragraph,
        pieces: &[(&str, Direction)],
        marks: &[Mark],
        style: &str,
        place: &Place,
    ) -> Paragraph {
        let lang = language(marks).or(place.lang).filter(|lang| *lang != self.document.lang.tag());
        let lang = lang.map(|lang| script::with_region(lang).to_owned());
        let is_italic = marks.contains(&Mark::Italic);
        for (piece, direction) in pieces {
            for (words, hand) in script::split_hands(piece, is_italic) {
                let dotted = is_italic && hand == Hand::Han;
                let extras = Extras { lang: lang.clone(), dotted, ..Extras::of_run(*direction) };
                // Chinese has no italics: slanted characters are a makeshift, dots below them are the custom.
                let marks = marks.iter().filter(|mark| **mark != Mark::Italic || hand == Hand::Other);
                let run = marks.fold(Run::new(), set_mark);
                paragraph = paragraph.add_run(run.style(&extras.attach(style)).add_text(printable(words)));
            }
        }
        paragraph
    }

    fn link(&mut self, paragraph: Paragraph, href: &str, group: &[Passage], place: &Place) -> Paragraph {
        let links = match place.in_footnote {
            true => &mut self.additions.footnote_links,
            false => &mut self.additions.links,
        };
        let link = HyperlinkData::External { rid: links.id(href), path: String::new() };
        let mut words = Paragraph::new();
        for passage in group {
            if let Inline::Text { marks, .. } = passage.inline {
                words = self.runs(words, &passage.pieces, marks, "Hyperlink", place);
            }
        }
        paragraph.add_hyperlink(Hyperlink { link, history: None, children: words.children })
    }

    fn footnote(&mut self, paragraph: Paragraph, content: &'a [Inline], place: &Place<'a>) -> Paragraph {
        let note = Place { in_footnote: true, ..place.clone() };
        let words = self.styled("FootnoteText", &note);
        let words = self.line(words, content, &note);
        self.additions.footnotes += 1;
        let footnote = Footnote { id: self.additions.footnotes, content: vec![words] };
        let style = Extras::of_run(place.direction).attach("FootnoteReference");
        // The style comes last: adding the reference sets one of its own.
        paragraph.add_run(Run::new().add_footnote_reference(footnote).style(&style))
    }

    /// A reference to what is not in the document prints nothing.
    fn reference(&mut self, paragraph: Paragraph, target: &str, place: &Place) -> Paragraph {
        let Some((words, bookmark)) = self.outline.reference(target) else {
            return paragraph;
        };
        // 17.16.5.51 `REF`: the number of a heading that Word counts is no text, and \r asks for it.
        let switches = if self.outline.counts(target) { "\\r \\h" } else { "\\h \\* MERGEFORMAT" };
        field(paragraph, &format!("REF {bookmark} {switches}"), "", |paragraph| self.words(paragraph, words, "", place))
    }
}

/// A field with the result that `fill` adds; its own runs have the style of the result, which LibreOffice takes from
/// them. The instruction is our own text: docx-rs does not escape it.
pub(crate) fn field(
    paragraph: Paragraph,
    instruction: &str,
    style: &str,
    fill: impl FnOnce(Paragraph) -> Paragraph,
) -> Paragraph {
    let run = || Run::new().style(style);
    let paragraph = paragraph
        .add_run(run().add_field_char(FieldCharType::Begin, false))
        .add_run(run().add_instr_text(InstrText::Unsupported(format!(" {instruction} "))))
        .add_run(run().add_field_char(FieldCharType::Separate, false));
    fill(paragraph).add_run(run().add_field_char(FieldCharType::End, false))
}

impl<'a> Passage<'a> {
    /// The address that it leads to, where the report may lead there.
    fn target(&self) -> Option<&'a str> {
        match self.inline {
            Inline::Text { marks, .. } => text::href(marks).filter(|href| text::is_safe_href(href)),
            Inline::Break | Inline::Footnote { .. } | Inline::Reference { .. } | Inline::Value { .. } => None,
        }
    }
}

/// Each inline with its words cut where the whole line changes direction: "2" in "CO2" goes with its letters, even where
/// it is an inline of its own.
fn passages(content: &[Inline], base: Direction) -> Vec<Passage<'_>> {
    let texts = content.iter().map(|inline| match inline {
        Inline::Text { text, .. } => text.as_str(),
        Inline::Break | Inline::Footnote { .. } | Inline::Reference { .. } | Inline::Value { .. } => "\u{FFFC}",
    });
    let pieces = script::split_line(&texts.collect::<Vec<_>>(), base);
    let mut follows_figure = false;
    let passage = |(inline, pieces)| {
        let passage = Passage { inline, pieces, follows_figure };
        follows_figure = match inline {
            Inline::Text { text, .. } => ends_in_figure(text, follows_figure),
            // It prints a number.
            Inline::Reference { .. } => true,
            Inline::Break | Inline::Footnote { .. } | Inline::Value { .. } => false,
        };
        passage
    };
    content.iter().zip(pieces).map(passage).collect()
}

/// Whether a text ends in a digit, or in a digit and punctuation. `before` is the answer for what stands before it.
fn ends_in_figure(text: &str, before: bool) -> bool {
    let is_punctuation = |c: &char| !c.is_alphanumeric() && !c.is_whitespace();
    text.chars().rev().find(|c| !is_punctuation(c)).map_or(before, char::is_numeric)
}

fn language(marks: &[Mark]) -> Option<&str> {
    marks.iter().find_map(|mark| match mark {
        Mark::Language { attrs } => Some(attrs.lang.0.as_str()),
        _ => None,
    })
}

fn set_mark(run: Run, mark: &Mark) -> Run {
    match mark {
        Mark::Bold => run.bold(),
        Mark::Italic => run.italic(),
        Mark::Underline => run.underline("single"),
        Mark::Superscript => raised(run, VertAlignType::SuperScript),
        Mark::Subscript => raised(run, VertAlignType::SubScript),
        // A link is an element around the run, a language an extra; an abbreviation looks like other words.
        Mark::Link { .. } | Mark::Language { .. } | Mark::Abbreviation { .. } => run,
    }
}

fn raised(mut run: Run, how: VertAlignType) -> Run {
    run.run_property = run.run_property.vert_align(how);
    run
}
