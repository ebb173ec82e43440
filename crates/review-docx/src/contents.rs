//! The table of contents and the lists of tables and figures: real fields, filled in advance.
//!
//! Word counts the pages anew when asked to; until then the page numbers of our own layout stand there. Nothing makes
//! Word ask (`updateFields` would).

use crate::body::{Body, Child, Place};
use crate::inline::field;
use crate::outline::Entry;
use docx_rs::{FieldCharType, Hyperlink, HyperlinkType, InstrText, Paragraph, Run};
use review_core::document::ListingKind;
use review_locale::Language;

/// The contents go down to this level.
const DEEPEST: u8 = 3;

impl Body<'_> {
    pub(crate) fn contents(&mut self, out: &mut Vec<Child>, title: &str) {
        self.front_heading(out, title);
        let place = self.place();
        let sections = self.outline.sections.iter().filter(|entry| entry.level <= DEEPEST);
        let lines = sections.map(|entry| self.contents_line(entry, &place)).collect();
        fill_field(out, lines, "TOC \\o \"1-3\" \\h \\z \\u");
    }

    pub(crate) fn listing(&mut self, out: &mut Vec<Child>, kind: ListingKind, title: &str) {
        self.front_heading(out, title);
        let place = self.place();
        let captions = self.outline.captions(kind).iter().enumerate();
        let lines = captions.map(|(index, entry)| self.listing_line(kind, index + 1, entry, &place)).collect();
        fill_field(out, lines, &format!("TOC \\h \\z \\c \"{}\"", sequence(kind)));
    }

    /// The name of a list at the front, which the contents leave out.
    fn front_heading(&mut self, out: &mut Vec<Child>, title: &str) {
        let place = self.place();
        let paragraph = self.styled("TOCHeading", &place);
        out.push(self.words(paragraph, title, "", &place).into());
    }

    fn contents_line(&self, entry: &Entry, place: &Place) -> Paragraph {
        let style = ["TOC1", "TOC1", "TOC2", "TOC3"][usize::from(entry.level.min(DEEPEST))];
        let mut line = Paragraph::new();
        if let Some(number) = &entry.number {
            line = self.words(line, number, "", place);
            line = self.gap_after(line, number, place);
        }
        line = self.words(line, &entry.title, "", place);
        self.line_with_page(self.styled(style, place), line, entry, place)
    }

    fn listing_line(&self, kind: ListingKind, number: usize, entry: &Entry, place: &Place) -> Paragraph {
        let mut line = self.words(Paragraph::new(), &self.caption_name(kind, number), "", place);
        if !entry.title.is_empty() {
            line = self.words(line, after_caption_name(self.document.lang), "", place);
            line = self.words(line, &entry.title, "", place);
        }
        self.line_with_page(self.styled("TableofFigures", place), line, entry, place)
    }

    /// A line that leads to its bookmark, with the page on which that stands.
    fn line_with_page(&self, paragraph: Paragraph, line: Paragraph, entry: &Entry, place: &Place) -> Paragraph {
        let page = self.pages.0.get(&entry.target).filter(|page| !page.is_empty()).cloned();
        let page = page.unwrap_or_else(|| self.document.info.digits.write("1"));
        let line = line.add_run(Run::new().add_tab());
        let instruction = format!("PAGEREF {} \\h", entry.bookmark);
        let line = field(line, &instruction, "", |line| self.words(line, &page, "", place));
        let mut link = Hyperlink::new(&entry.bookmark, HyperlinkType::Anchor);
        link.children = line.children;
        paragraph.add_hyperlink(link)
    }

    /// "Table 3", as `Document::references` numbers it.
    pub(crate) fn caption_name(&self, kind: ListingKind, number: usize) -> String {
        let info = &self.document.info;
        let label = match kind {
            ListingKind::Tables => &info.labels.table,
            ListingKind::Figures => &info.labels.figure,
        };
        format!("{label} {}", info.digits.write(&number.to_string()))
    }
}

/// What stands between "Table 3" and what it shows, as in the PDF. In Arabic a colon: a full stop looks like a zero
/// there.
pub(crate) fn after_caption_name(language: Language) -> &'static str {
    match language {
        Language::Zh => "\u{3000}",
        Language::Ar => ": ",
        Language::En | Language::Fr | Language::Ru | Language::Es => ". ",
    }
}

/// The name under which Word counts captions; a field needs one without spaces, whatever the language.
pub(crate) fn sequence(kind: ListingKind) -> &'static str {
    match kind {
        ListingKind::Tables => "Table",
        ListingKind::Figures => "Figure",
    }
}

/// A field over several paragraphs: it begins before the first and ends behind the last.
fn fill_field(out: &mut Vec<Child>, mut lines: Vec<Paragraph>, instruction: &str) {
    if lines.is_empty() {
        lines.push(Paragraph::new());
    }
    let instruction = InstrText::Unsupported(format!(" {instruction} "));
    let opening = [
        Run::new().add_field_char(FieldCharType::Begin, false),
        Run::new().add_instr_text(instruction),
        Run::new().add_field_char(FieldCharType::Separate, false),
    ];
    if let Some(first) = lines.first_mut() {
        let opening = opening.into_iter().map(|run| docx_rs::ParagraphChild::Run(Box::new(run)));
        first.children.splice(0..0, opening);
    }
    if let Some(last) = lines.pop() {
        lines.push(last.add_run(Run::new().add_field_char(FieldCharType::End, false)));
    }
    out.extend(lines.into_iter().map(Child::from));
}
