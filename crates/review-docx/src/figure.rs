//! Figures: the picture with its alternative text, its caption, its credit; and captions of tables, which look alike.

use crate::body::{Body, Child, Place};
use crate::contents::{after_caption_name, sequence};
use crate::inline::field;
use docx_rs::{LineSpacing, Paragraph, Pic, Run};
use review_core::document::{Image, ListingKind};
use review_core::text::{BlobHash, FigureAttrs, FigureText, Inline};

/// DrawingML measures in English Metric Units: 12,700 to a point, 9,525 to a pixel of 96 to the inch.
const EMU_PER_TWENTIETH: u32 = 635;
const EMU_PER_PIXEL: f64 = 9_525.0;
/// What parts a figure from the text below it, in twentieths of a point.
const SPACE_AFTER: u32 = 240;

impl<'a> Body<'a> {
    pub(crate) fn figure(
        &mut self,
        out: &mut Vec<Child>,
        attrs: &'a FigureAttrs,
        text: &'a FigureText,
        place: &Place<'a>,
    ) {
        let paragraph = self.styled("Figure", place);
        let document = self.document;
        out.push(match document.images.get(&attrs.blob) {
            Some(image) => paragraph.add_run(self.picture(&attrs.blob, image, &attrs.alt, place)).into(),
            None => self.words(paragraph, &attrs.alt, "", place).into(),
        });
        let caption = self.caption(ListingKind::Figures, &text.caption, place);
        if text.credit.is_empty() {
            out.push(caption.line_spacing(LineSpacing::new().after(SPACE_AFTER)).into());
        } else {
            out.push(caption.keep_next(true).into());
            let credit = self.styled("TableNote", place);
            out.push(self.line(credit, &text.credit, place).into());
        }
    }

    fn picture(&mut self, blob: &BlobHash, image: &Image, alt: &str, place: &Place) -> Run {
        self.additions.alts.push(alt.to_owned());
        let pictures = &mut self.additions.pictures;
        let index = pictures.iter().position(|shown| shown == blob).unwrap_or_else(|| {
            pictures.push(blob.clone());
            pictures.len() - 1
        });
        let (width, height) = fit(image, place);
        // The bytes go into the package as they are. docx-rs takes pictures of the same bytes for one, so it gets the
        // number instead.
        let picture =
            Pic::new_with_dimensions(index.to_le_bytes().to_vec(), image.width, image.height).size(width, height);
        Run::new().add_image(picture.id(picture_id(index)))
    }

    /// "Table 3" and what it shows, counted by a field. Its bookmark covers what a reference to it prints.
    pub(crate) fn caption(&mut self, kind: ListingKind, caption: &'a [Inline], place: &Place<'a>) -> Paragraph {
        let count = match kind {
            ListingKind::Tables => &mut self.tables,
            ListingKind::Figures => &mut self.figures,
        };
        *count += 1;
        let number = *count;
        let bookmark = self.outline.captions(kind).get(number - 1).map(|entry| entry.bookmark.clone());
        // What stands before the number is the document's word, whatever language the caption is in.
        let own = Place { lang: None, ..place.clone() };
        let paragraph = self.styled(caption_style(kind), place);
        let paragraph = self.marked(paragraph, &bookmark.unwrap_or_default(), |body, paragraph| {
            body.caption_number(paragraph, kind, number, &own)
        });
        if caption.is_empty() {
            return paragraph;
        }
        let paragraph = self.words(paragraph, after_caption_name(self.document.lang), "", &own);
        self.line(paragraph, caption, place)
    }

    fn caption_number(&self, paragraph: Paragraph, kind: ListingKind, number: usize, place: &Place) -> Paragraph {
        let name = self.caption_name(kind, number);
        let (label, digits) = name.rsplit_once(' ').unwrap_or(("", &name));
        let paragraph = self.words(paragraph, &format!("{label} "), "", place);
        let instruction = format!("SEQ {} \\* ARABIC", sequence(kind));
        field(paragraph, &instruction, "", |paragraph| self.words(paragraph, digits, "", place))
    }
}

/// The relationship of the picture at this place in the list of pictures.
pub(crate) fn picture_id(index: usize) -> String {
    format!("rIdImage{}", index + 1)
}

/// A table's caption stands above it and must not be parted from it; a figure's stands below.
fn caption_style(kind: ListingKind) -> &'static str {
    match kind {
        ListingKind::Tables => "Caption",
        ListingKind::Figures => "FigureCaption",
    }
}

/// The size of a picture: its own, at most the width of its place and three fifths of its height.
fn fit(image: &Image, place: &Place) -> (u32, u32) {
    let width = f64::from(image.width.max(1)) * EMU_PER_PIXEL;
    let height = f64::from(image.height.max(1)) * EMU_PER_PIXEL;
    let room = f64::from(place.width * EMU_PER_TWENTIETH);
    let tall = f64::from(place.height * EMU_PER_TWENTIETH) * 0.6;
    let scale = (room / width).min(tall / height).min(1.0);
    ((width * scale).round() as u32, (height * scale).round() as u32)
}
