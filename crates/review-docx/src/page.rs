//! The paper: its size and margins, the sections of the file, the running header and footer.

use crate::body::Body;
use crate::inline::field;
use docx_rs::{
    Footer, FooterReference, Header, HeaderReference, PageMargin, PageNumType, PageOrientationType, PageSize,
    Paragraph, SectionProperty, SectionType,
};
use review_core::document::Orientation;
use review_locale::{Direction, Language};

/// Twentieths of a point: A4, upright.
const SHORT_SIDE: u32 = 11_906;
const LONG_SIDE: u32 = 16_838;
const MARGIN: u32 = 1_440;
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

/// The width and the height between the margins.
pub(crate) fn text_area(orientation: Orientation) -> (u32, u32) {
    match orientation {
        Orientation::Portrait => (SHORT_SIDE - 2 * MARGIN, LONG_SIDE - 2 * MARGIN),
        Orientation::Landscape => (LONG_SIDE - 2 * MARGIN, SHORT_SIDE - 2 * MARGIN),
    }
}

/// The properties of a section of the file. Numbers begin anew in the `first` section of a kind.
pub(crate) fn section(kind: Kind, orientation: Orientation, first: bool, language: Language) -> SectionProperty {
    let margin = MARGIN as i32;
    let margins = PageMargin::new().top(margin).bottom(margin).left(margin).right(margin);
    let margins = margins.header(HEADER_DISTANCE as i32).footer(HEADER_DISTANCE as i32);
    let size = match orientation {
        Orientation::Portrait => PageSize::new().size(SHORT_SIDE, LONG_SIDE),
        Orientation::Landscape => PageSize::new().size(LONG_SIDE, SHORT_SIDE).orient(PageOrientationType::Landscape),
    };
    let mut section = SectionProperty::new().page_size(size).page_margin(margins);
    section.section_type = Some(SectionType::NextPage);
    if kind != Kind::Cover {
        section.header_reference = Some(HeaderReference::new("default", HEADER));
        section.footer_reference = Some(FooterReference::new("default", FOOTER));
        section.page_num_type = Some(numbers(kind, first, language));
    }
    section
}

/// The relationships of the running header and footer.
pub(crate) const HEADER: &str = "rIdHeader1";
pub(crate) const FOOTER: &str = "rIdFooter1";

/// docx-rs has no field for the form of the numbers; it rides in `chapStyle`, and `finish` writes it as `fmt`.
fn numbers(kind: Kind, first: bool, language: Language) -> PageNumType {
    let form = match (kind, language.direction()) {
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

    /// The number of the page.
    pub(crate) fn footer(&mut self) -> Footer {
        let place = self.place();
        let paragraph: Paragraph = self.styled("Footer", &place);
        let number = self.document.info.digits.write("1");
        Footer::new()
            .add_paragraph(field(paragraph, "PAGE", "", |paragraph| self.words(paragraph, &number, "", &place)))
    }
}
