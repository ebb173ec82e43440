//! The report as docx-rs elements: parts gathered into sections of the file, headings, and what belongs to the whole.

use crate::answer::Control;
use crate::extras::Extras;
use crate::numbering::{HEADING_NUMBER, HEADINGS, Lists, NO_NUMBERING};
use crate::outline::{COUNTED_LEVELS, Outline};
use crate::package::Links;
use crate::page::{self, Kind};
use docx_rs::{
    BuildXML, DocumentChild, Docx, IndentLevel, NumberingId, Paragraph, Run, SectionProperty, SpecialIndentType, Table,
    XMLDocx,
};
use review_core::document::{Cover, Document, ListingKind, Numbers, Orientation, PageNumbers, Part, Section};
use review_core::text::{BlobHash, Block, Lang, block_direction};
use review_locale::{Direction, Language};

/// What `finish` and the package add to what docx-rs writes.
#[derive(Default)]
pub(crate) struct Additions {
    /// The alternative texts of the pictures, in order.
    pub(crate) alts: Vec<String>,
    /// What each table shows, in order; nothing for one without a caption.
    pub(crate) table_titles: Vec<String>,
    /// The pictures that are shown, each once.
    pub(crate) pictures: Vec<BlobHash>,
    /// Where the links of the text lead.
    pub(crate) links: Links,
    /// Where the links of the footnotes lead.
    pub(crate) footnote_links: Links,
    /// How many footnotes there are.
    pub(crate) footnotes: usize,
    /// What is said of each answer, by its number.
    pub(crate) controls: Vec<Control>,
}

/// The report as docx-rs writes it, and what it cannot write.
pub(crate) struct Built {
    pub(crate) raw: XMLDocx,
    /// The running headers, in the order of `page::HEADERS`; docx-rs knows one for all sections.
    pub(crate) headers: Vec<Vec<u8>>,
    pub(crate) footer: Vec<u8>,
    /// Whether Word numbers headings itself.
    pub(crate) counts_headings: bool,
    pub(crate) additions: Additions,
}

/// A report on its way into the file.
pub(crate) struct Body<'a> {
    pub(crate) document: &'a Document,
    pub(crate) pages: &'a PageNumbers,
    pub(crate) outline: Outline,
    pub(crate) lists: Lists,
    pub(crate) additions: Additions,
    pub(crate) tables: usize,
    pub(crate) figures: usize,
    bookmarks: usize,
}

/// Where a block stands, and what it inherits from there.
#[derive(Clone)]
pub(crate) struct Place<'a> {
    pub(crate) direction: Direction,
    /// The language where it is not the document's.
    pub(crate) lang: Option<&'a str>,
    /// The style of its plain paragraphs.
    pub(crate) style: &'static str,
    /// How far it is set in, in twentieths of a point.
    pub(crate) indent: i32,
    /// How many lists it stands in.
    pub(crate) list_depth: usize,
    /// The level of the section that holds it.
    pub(crate) section_level: u8,
    /// The room between the margins, in twentieths of a point.
    pub(crate) width: u32,
    pub(crate) height: u32,
    pub(crate) in_cell: bool,
    /// In a column of figures, which stand on the right whichever way the text runs: how far from the right edge, in
    /// twentieths of a point, so that their units stand below each other. Not a decimal tab: by what mark it aligns is
    /// up to each reader's machine.
    pub(crate) figure_shift: Option<i32>,
    pub(crate) in_footnote: bool,
    /// Whether its own paragraphs are numbered; those of what stands in it are not.
    pub(crate) numbered: bool,
}

/// A paragraph or a table, in the body or in a cell.
pub(crate) enum Child {
    Paragraph(Box<Paragraph>),
    Table(Box<Table>),
}

impl From<Paragraph> for Child {
    fn from(paragraph: Paragraph) -> Self {
        Child::Paragraph(Box::new(paragraph))
    }
}

/// What shares a section of the file.
struct Group<'a> {
    kind: Kind,
    orientation: Orientation,
    /// Whether it is the first of its kind.
    first: bool,
    content: Vec<Content<'a>>,
}

/// A part of the report; of a section its heading, or what stands on pages that lie the same way.
enum Content<'a> {
    Cover(&'a Cover),
    Contents(&'a str),
    Listing(ListingKind, &'a str),
    Heading(&'a Section),
    Blocks(&'a Section, &'a [Block]),
}

/// Builds the whole document.
pub(crate) fn build(document: &Document, pages: &PageNumbers) -> Built {
    let mut body = Body {
        document,
        pages,
        outline: Outline::of(document),
        lists: Lists::new(),
        additions: Additions::default(),
        tables: 0,
        figures: 0,
        bookmarks: 0,
    };
    let (children, last_section) = body.sections();
    let mut docx = Docx::new();
    docx.document.children = children;
    docx.document.section_property = last_section;
    let headers = body.headers().iter().map(BuildXML::build).collect();
    let footer = body.footer().build();
    docx.numberings = body.lists.into_numberings();
    let counts_headings = body.outline.counts_any();
    Built { raw: docx.build(), headers, footer, counts_headings, additions: body.additions }
}

impl<'a> Body<'a> {
    /// All parts in order. The properties of a section of the file stand in its last paragraph, those of the last
    /// section in the body itself (ECMA-376 part 1, 17.6.18).
    fn sections(&mut self) -> (Vec<DocumentChild>, SectionProperty) {
        let groups = gather(&self.document.parts);
        let mut children = Vec::new();
        let mut last = page::section(self.document, Kind::Body, Orientation::Portrait, true);
        for (index, group) in groups.iter().enumerate() {
            let properties = page::section(self.document, group.kind, group.orientation, group.first);
            let mut content = Vec::new();
            let (width, height) = page::text_area(self.document, group.kind, group.orientation);
            for held in &group.content {
                self.content(&mut content, held, &Place { width, height, ..self.place() });
            }
            if index + 1 == groups.len() {
                last = properties;
            } else {
                self.end_section(&mut content, group.kind, properties);
            }
            children.extend(content.into_iter().map(document_child));
        }
        (children, last)
    }

    /// Gives the properties to the last paragraph. The front matter ends inside the field of its last list, and
    /// LibreOffice takes the header of a section that ends inside a field for a part of the field: it gets a paragraph
    /// of its own, as small as Word allows.
    fn end_section(&self, content: &mut Vec<Child>, kind: Kind, properties: SectionProperty) {
        let last = match (kind, content.pop()) {
            (Kind::Cover | Kind::Body, Some(Child::Paragraph(last))) => *last,
            (_, other) => {
                content.extend(other);
                self.styled("SectionEnd", &self.place())
            }
        };
        content.push(last.section_property(properties).into());
    }

    fn content(&mut self, out: &mut Vec<Child>, content: &Content<'a>, place: &Place<'a>) {
        match content {
            Content::Cover(cover) => self.cover(out, cover),
            Content::Contents(title) => self.contents(out, title),
            Content::Listing(kind, title) => self.listing(out, *kind, title),
            Content::Heading(section) => {
                let place = Place { section_level: section.level, ..place.clone() };
                out.push(self.section_heading(section, &place).into());
            }
            Content::Blocks(section, blocks) => {
                let numbered = self.document.info.setup.numbers == Numbers::Paragraphs;
                let style = "BodyText";
                self.blocks(out, blocks, &Place { section_level: section.level, style, numbered, ..place.clone() });
            }
        }
    }

    /// The heading of a section. Its bookmark covers what a reference to the section prints.
    fn section_heading(&mut self, section: &Section, place: &Place) -> Paragraph {
        let bookmark = self.outline.reference(&section.id).map(|(_, bookmark)| bookmark.to_owned());
        let bookmark = bookmark.unwrap_or_default();
        let mut paragraph = self.heading(section.level, place);
        let counted = self.outline.counts(&section.id);
        let Some(number) = section.number.as_ref().filter(|_| !counted) else {
            if counted {
                let level = IndentLevel::new(usize::from(section.level.max(1)) - 1);
                paragraph = paragraph.numbering(NumberingId::new(HEADINGS), level);
            }
            return self
                .marked(paragraph, &bookmark, |body, paragraph| body.words(paragraph, &section.title, "", place));
        };
        if has_room(number) {
            let hanging = Some(SpecialIndentType::Hanging(HEADING_NUMBER));
            paragraph = paragraph.indent(Some(HEADING_NUMBER), hanging, None, None);
        }
        paragraph = self.marked(paragraph, &bookmark, |body, paragraph| body.words(paragraph, number, "", place));
        paragraph = self.gap_after(paragraph, number, place);
        self.words(paragraph, &section.title, "", place)
    }

    /// An empty heading that Word does not number, whatever its style does.
    pub(crate) fn heading(&self, level: u8, place: &Place) -> Paragraph {
        let heading = self.styled(heading_style(level), place);
        match self.outline.counts_any() && usize::from(level) <= COUNTED_LEVELS {
            true => heading.numbering(NumberingId::new(NO_NUMBERING), IndentLevel::new(0)),
            false => heading,
        }
    }

    /// What stands between a number and its title, in a heading and in the contents.
    pub(crate) fn gap_after(&self, paragraph: Paragraph, number: &str, place: &Place) -> Paragraph {
        match has_room(number) {
            true => paragraph.add_run(Run::new().add_tab()),
            false => self.words(paragraph, separator(number, self.document.lang), "", place),
        }
    }

    /// Where nothing else is said: the document's language and direction, the full width of an upright page.
    pub(crate) fn place(&self) -> Place<'a> {
        let (width, height) = page::text_area(self.document, Kind::Front, Orientation::Portrait);
        Place {
            direction: self.document.lang.direction(),
            lang: None,
            style: "Normal",
            indent: 0,
            list_depth: 0,
            section_level: 1,
            width,
            height,
            in_cell: false,
            figure_shift: None,
            in_footnote: false,
            numbered: false,
        }
    }

    /// An empty paragraph of a style, in the direction of its place.
    pub(crate) fn styled(&self, style: &str, place: &Place) -> Paragraph {
        Paragraph::new().style(&Extras::directed(place.direction).attach(style))
    }

    pub(crate) fn next_bookmark(&mut self) -> usize {
        self.bookmarks += 1;
        self.bookmarks
    }

    /// Puts a bookmark around what `fill` adds to the paragraph.
    pub(crate) fn marked(
        &mut self,
        paragraph: Paragraph,
        bookmark: &str,
        fill: impl FnOnce(&mut Self, Paragraph) -> Paragraph,
    ) -> Paragraph {
        let id = self.next_bookmark();
        let paragraph = paragraph.add_bookmark_start(id, bookmark);
        fill(self, paragraph).add_bookmark_end(id)
    }
}

/// Whether a number fits before a tab: "10.2" does, "Annex A" would push its title out of line, and 附件一 would stand
/// apart from its own in the contents.
fn has_room(number: &str) -> bool {
    number.chars().count() <= 5 && is_figure(number)
}

/// Whether a number is made of digits, and not a name such as "Annex A".
fn is_figure(number: &str) -> bool {
    let belongs = |c| matches!(c, '0'..='9' | '\u{0660}'..='\u{0669}' | '\u{06F0}'..='\u{06F9}' | '.' | '-');
    number.chars().all(belongs)
}

/// What parts a number without a tab from its title. A space alone would make one phrase of a name and its title.
fn separator(number: &str, language: Language) -> &'static str {
    match language {
        _ if is_figure(number) => "\u{2002}",
        Language::Zh => "：",
        Language::Fr => "\u{a0}: ",
        Language::Ar | Language::En | Language::Ru | Language::Es => ": ",
    }
}

impl<'a> Place<'a> {
    /// The place inside a block that names its direction or its language.
    pub(crate) fn inside(&self, dir: Option<Direction>, lang: Option<&'a str>, words: &str) -> Place<'a> {
        let tag = lang.map(Lang::from);
        let direction = block_direction(dir, tag.as_ref(), words, self.direction);
        Place { direction, lang: lang.or(self.lang), ..self.clone() }
    }
}

/// The built-in style of a heading of this level.
pub(crate) fn heading_style(level: u8) -> &'static str {
    match level {
        0 | 1 => "Heading1",
        2 => "Heading2",
        3 => "Heading3",
        4 => "Heading4",
        5 => "Heading5",
        _ => "Heading6",
    }
}

/// Parts into sections of the file: whatever stands before the last list at the front counts as front matter.
fn gather(parts: &[Part]) -> Vec<Group<'_>> {
    let front_end = parts.iter().rposition(|part| matches!(part, Part::Contents { .. } | Part::Listing { .. }));
    let mut groups: Vec<Group> = Vec::new();
    let mut add = |kind, orientation, content| match groups.last_mut() {
        Some(group) if group.kind == kind && group.orientation == orientation => group.content.push(content),
        _ => {
            let first = groups.iter().all(|group| group.kind != kind);
            groups.push(Group { kind, orientation, first, content: vec![content] });
        }
    };
    for (index, part) in parts.iter().enumerate() {
        match part {
            Part::Cover(cover) => add(Kind::Cover, Orientation::Portrait, Content::Cover(cover)),
            Part::Contents { title } => add(Kind::Front, Orientation::Portrait, Content::Contents(title)),
            Part::Listing { kind, title } => add(Kind::Front, Orientation::Portrait, Content::Listing(*kind, title)),
            Part::Section(section) => {
                let kind = if front_end.is_some_and(|end| index < end) { Kind::Front } else { Kind::Body };
                for (index, stretch) in section.stretches().into_iter().enumerate() {
                    if index == 0 {
                        add(kind, stretch.orientation, Content::Heading(section));
                    }
                    add(kind, stretch.orientation, Content::Blocks(section, stretch.blocks));
                }
            }
        }
    }
    groups
}

fn document_child(child: Child) -> DocumentChild {
    match child {
        Child::Paragraph(paragraph) => DocumentChild::Paragraph(paragraph),
        Child::Table(table) => DocumentChild::Table(table),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn digits_get_a_tab_and_names_a_colon() {
        for (number, room, after) in [
            ("1", true, "\u{2002}"),
            ("١٠-٢", true, "\u{2002}"),
            ("10.2.13", false, "\u{2002}"),
            ("附件一", false, ": "),
            ("Annex A", false, ": "),
        ] {
            assert_eq!((has_room(number), separator(number, Language::En)), (room, after), "{number}");
        }
        assert_eq!(separator("附件一", Language::Zh), "：");
        assert_eq!(separator("Annexe A", Language::Fr), "\u{a0}: ");
    }
}
