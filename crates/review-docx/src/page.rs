//! The paper: its size and margins, the sections of the file, the running header and footer.

use crate::body::Body;
use crate::inline::field;
use docx_rs::{
    Footer, FooterReference, Header, HeaderReference, PageMargin, PageNumType, PageOrientationType, PageSize,
    Paragraph, Run, SectionProperty, SectionType, Tab, TabValueType,
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
        section.header_reference = Some(HeaderReference::new("default", header_of(kind, orientation).id));
        section.footer_reference = Some(FooterReference::new("default", FOOTER));
        section.page_num_type = Some(numbers(kind, first, document.lang.direction()));
    }
    section
}

/// The relationship of the running footer.
pub(crate) const FOOTER: &str = "rIdFooter1";

/// A running header: its relationship, its file, and the pages that bear it.
#[derive(Clone, Copy)]
pub(crate) struct RunningHeader {
    pub(crate) id: &'static str,
    pub(crate) file: &'static str,
    kind: Kind,
    orientation: Orientation,
}

/// The front matter has no chapters to name; the right end of a line lies elsewhere on a page on its side.
pub(crate) const HEADERS: [RunningHeader; 3] = {
    use Orientation::{Landscape, Portrait};
    [
        RunningHeader { id: "rIdHeader1", file: "header1.xml", kind: Kind::Front, orientation: Portrait },
        RunningHeader { id: "rIdHeader2", file: "header2.xml", kind: Kind::Body, orientation: Portrait },
        RunningHeader { id: "rIdHeader3", file: "header3.xml", kind: Kind::Body, orientation: Landscape },
    ]
};

fn header_of(kind: Kind, orientation: Orientation) -> RunningHeader {
    let [front, upright, lying] = HEADERS;
    match (kind, orientation) {
        (Kind::Cover | Kind::Front, _) => front,
        (Kind::Body, Orientation::Portrait) => upright,
        (Kind::Body, Orientation::Landscape) => lying,
    }
}

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
    /// The running headers in the order of `HEADERS`.
    pub(crate) fn headers(&self) -> [Header; 3] {
        HEADERS.map(|header| self.header(header))
    }

    /// The title, and the word that says that this is a draft; in the body at the other end the chapter. Word finds that
    /// on each page anew; "1" is the first level of headings in every language of Word. Before it has, nothing stands
    /// there, and LibreOffice before 7.6, which does not know the field, shows nothing.
    fn header(&self, header: RunningHeader) -> Header {
        let info = &self.document.info;
        let place = self.place();
        let mut paragraph = self.styled("Header", &place);
        if info.draft && !info.labels.draft.is_empty() {
            paragraph = self.words(paragraph, &info.labels.draft, "HeaderDraft", &place);
            paragraph = self.words(paragraph, " · ", "", &place);
        }
        paragraph = self.words(paragraph, &info.title, "", &place);
        if header.kind == Kind::Body {
            let (width, _) = text_area(self.document, header.kind, header.orientation);
            let end = Tab::new().val(TabValueType::Right).pos(width as usize);
            paragraph = paragraph.add_tab(end).add_run(Run::new().add_tab());
            paragraph = field(paragraph, "STYLEREF 1", "", |paragraph| paragraph);
        }
        Header::new().add_paragraph(paragraph)
    }

    /// The number of the page, and under it which draft this is.
    pub(crate) fn footer(&self) -> Footer {
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
