//! The paper: its size and margins, the sections of the file, the running header and footer.

use crate::body::Body;
use crate::inline::field;
use docx_rs::{
    Footer, FooterReference, Header, HeaderReference, PageMargin, PageNumType, PageOrientationType, PageSize,
    Paragraph, SectionProperty, SectionType,
};
use review_core::document::{Document, Orientation, Paper};
use review_locale::Direction;

/// Twentieths of a point: the shorter side and the longer.
const A4: (u32, u32) = (11_906, 16_838);
const LETTER: (u32, u32) = (12_240, 15_840);
const MARGIN: u32 = 1_440;
/// What the margin for notes has more, and what the other has less for it.
const FOR_NOTES: u32 = 1_900;
const FROM_START: u32 = 300;
const HEADER_DISTANCE: u32 = 720;

/// What a section of the file holds; each counts its pages in its own way.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    /// The cover, without header, footer or number.
    Cover,
    /// Contents and lists, numbered i, ii, iii.
    Front,
    /// The review, numbered from 1.
    Body,
}

/// Where the text of a section of the file stands on its paper.
struct Sheet {
    width: u32,
    height: u32,
    /// At the left and at the right of the paper, whichever way the text runs (17.6.11 `pgMar`): so LibreOffice shows them.
    margins: (u32, u32),
}

impl Sheet {
    fn of(document: &Document, kind: Kind, orientation: Orientation) -> Self {
        let setup = document.info.setup;
        let (short, long) = match setup.paper {
            Paper::A4 => A4,
            Paper::Letter => LETTER,
        };
        let (width, height) = match orientation {
            Orientation::Portrait => (short, long),
            Orientation::Landscape => (long, short),
        };
        let (start, end) = match setup.wide_margin && kind == Kind::Body {
            true => (MARGIN - FROM_START, MARGIN + FOR_NOTES),
            false => (MARGIN, MARGIN),
        };
        let margins = match document.lang.direction() {
            Direction::Ltr => (start, end),
            Direction::Rtl => (end, start),
        };
        Self { width, height, margins }
    }
}

/// The width and the height between the margins.
pub(crate) fn text_area(document: &Document, kind: Kind, orientation: Orientation) -> (u32, u32) {
    let Sheet { width, height, margins: (left, right) } = Sheet::of(document, kind, orientation);
    (width - left - right, height - 2 * MARGIN)
}

/// The properties of a section of the file. Numbers begin anew in the `first` section of a kind.
pub(crate) fn section(document: &Document, kind: Kind, orientation: Orientation, first: bool) -> SectionProperty {
    let Sheet { width, height, margins: (left, right) } = Sheet::of(document, kind, orientation);
    let margin = MARGIN as i32;
    let margins = PageMargin::new().top(margin).bottom(margin).left(left as i32).right(right as i32);
    let margins = margins.header(HEADER_DISTANCE as i32).footer(HEADER_DISTANCE as i32);
    let size = match orientation {
        Orientation::Portrait => PageSize::new().size(width, height),
        Orientation::Landscape => PageSize::new().size(width, height).orient(PageOrientationType::Landscape),
    };
    let mut section = SectionProperty::new().page_size(size).page_margin(margins);
    section.section_type = Some(SectionType::NextPage);
    if kind != Kind::Cover {
        section.header_reference = Some(HeaderReference::new("default", HEADER));
        section.footer_reference = Some(FooterReference::new("default", FOOTER));
        section.page_num_type = Some(numbers(kind, first, document.lang.direction()));
    }
    section
}

/// The relationships of the running header and footer.
pub(crate) const HEADER: &str = "rIdHeader1";
pub(crate) const FOOTER: &str = "rIdFooter1";

/// docx-rs has no field for the form of the numbers; it rides in `chapStyle`, and `finish` writes it as `fmt`.
fn numbers(kind: Kind, first: bool, direction: Direction) -> PageNumType {
    let form = match (kind, direction) {
        (Kind::Front, Direction::Ltr) => "lowerRoman",
        (Kind::Front, Direction::Rtl) => "arabicAbjad",
        (Kind::Cover | Kind::Body, _) => "decimal",
    };
    let numbers = PageNumType::new().chap_style(form);
    match first {
        true => numbers.start(1),
        false => numbers,
    }
}

impl Body<'_> {
    /// The running title, and the word that says that this is a draft.
    pub(crate) fn header(&mut self) -> Header {
        let info = &self.document.info;
        let place = self.place();
        let mut paragraph = self.styled("Header", &place);
        if info.draft && !info.labels.draft.is_empty() {
            paragraph = self.words(paragraph, &info.labels.draft, "HeaderDraft", &place);
            paragraph = self.words(paragraph, " · ", "", &place);
        }
        Header::new().add_paragraph(self.words(paragraph, &info.title, "", &place))
    }

    /// The number of the page, and under it which draft this is.
    pub(crate) fn footer(&mut self) -> Footer {
        let place = self.place();
        let paragraph: Paragraph = self.styled("Footer", &place);
        let info = &self.document.info;
        let number = info.digits.write("1");
        let footer = Footer::new()
            .add_paragraph(field(paragraph, "PAGE", "", |paragraph| self.words(paragraph, &number, "", &place)));
        match info.draft && !info.draft_note.is_empty() {
            true => footer.add_paragraph(self.words(self.styled("Footer", &place), &info.draft_note, "", &place)),
            false => footer,
        }
    }
}
