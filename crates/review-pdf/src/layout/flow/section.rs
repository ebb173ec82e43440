//! A section: its heading, a bookmark, its blocks. A chapter begins a new page.

use crate::layout::Layouter;
use crate::layout::flow::blocks::{keep_with_next, ornament};
use crate::layout::flow::column::Column;
use crate::layout::flow::contents::Captions;
use crate::layout::flow::counters::Counters;
use crate::layout::flow::paragraph::Line;
use crate::layout::flow::piece::Piece;
use crate::layout::line::shape::Typesetter;
use crate::layout::line::words::{Words, printable};
use crate::layout::paging::paginate::Paginator;
use crate::layout::style::{AFTER_CHAPTER, Geometry, TextStyle};
use crate::pages::{ElementId, MissingGlyph, OutlineEntry, Role, Size, Structure};
use crate::parallel;
use review_core::document::{Document, Image, Section};
use review_core::text::{BlobHash, plain_text};
use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

/// Nests the elements of sections by level.
#[derive(Default)]
pub(crate) struct Tagger {
    open: Vec<(u8, ElementId)>,
}

impl Tagger {
    /// The element of the next section.
    pub(crate) fn tag(&mut self, level: u8, structure: &mut Structure) -> ElementId {
        self.open.retain(|(outer, _)| *outer < level);
        let parent = self.open.last().map_or(Structure::ROOT, |(_, element)| *element);
        let element = structure.add(Role::Sect, parent);
        self.open.push((level, element));
        element
    }
}

/// A chapter begins a page, and the headers after it name it.
pub(crate) fn is_chapter(section: &Section) -> bool {
    section.level <= 1
}

/// Number and title as they are printed in headings, contents and bookmarks.
pub(crate) fn heading_text(section: &Section) -> String {
    let title = printable(&section.title);
    match &section.number {
        Some(number) => format!("{}\u{2002}{title}", printable(number)),
        None => title,
    }
}

/// A section, set but not on pages yet. Its tags are a tree of their own, whose root stands for the section.
pub(crate) struct SetSection {
    begun: Counters,
    ended: Counters,
    stretches: Vec<SetStretch>,
    structure: Structure,
    outline: Vec<OutlineEntry>,
    images: BTreeMap<BlobHash, Image>,
    captions: Captions,
    missing: BTreeSet<MissingGlyph>,
}

/// Pieces of a section whose pages lie the same way.
struct SetStretch {
    geometry: Geometry,
    pieces: Vec<Piece>,
}

/// Sets the sections of a document side by side: nothing else takes so much of the time of an export. The longest go
/// first, so that at the end no thread waits for one of them.
pub(crate) fn set_all(
    document: &Document,
    references: &BTreeMap<String, String>,
    typesetter: &Typesetter,
) -> Vec<SetSection> {
    let mut counters = Counters::default();
    let begun = |section| {
        let begun = counters;
        counters.count(section, document.info.setup.numbers);
        (section, begun)
    };
    let mut sections: Vec<(usize, (&Section, Counters))> = document.sections().map(begun).enumerate().collect();
    sections.sort_by_cached_key(|(_, (section, _))| Reverse(plain_text(&section.blocks).len()));
    let typesetters = (0..parallel::threads(sections.len())).map(|_| typesetter.another()).collect();
    let mut set = parallel::map(typesetters, sections, |typesetter, (index, (section, begun))| {
        (index, Layouter::new(document, references, typesetter).set_section(section, begun))
    });
    set.sort_by_key(|(index, _)| *index);
    set.into_iter().map(|(_, set)| set).collect()
}

impl Layouter<'_> {
    fn set_section(mut self, section: &Section, begun: Counters) -> SetSection {
        self.counters = begun;
        let stretches = self.set_stretches(section);
        SetSection {
            begun,
            ended: self.counters,
            stretches,
            structure: self.structure,
            outline: self.outline,
            images: self.images,
            captions: self.captions,
            missing: self.typesetter.take_missing(),
        }
    }

    fn set_stretches(&mut self, section: &Section) -> Vec<SetStretch> {
        self.typesetter.enter(&heading_text(section).replace('\u{2002}', " "));
        let mut stretches = Vec::new();
        for (index, stretch) in section.stretches().into_iter().enumerate() {
            self.geometry = self.geometry_of(stretch.orientation);
            let column = Column { level: section.level, ..self.own_column(self.geometry.width()) };
            let mut pieces = if index == 0 { self.section_heading(section, &column) } else { Vec::new() };
            let mut blocks = self.blocks(stretch.blocks, &column);
            if let Some(first) = blocks.first_mut().filter(|_| index == 0 && is_chapter(section)) {
                first.before += AFTER_CHAPTER;
            }
            pieces.append(&mut blocks);
            stretches.push(SetStretch { geometry: self.geometry, pieces });
        }
        stretches
    }

    /// Puts a section under those before it, on pages and in the tree of tags.
    pub(crate) fn place_section(
        &mut self,
        section: &Section,
        mut set: SetSection,
        place: ElementId,
        paginator: &mut Paginator,
    ) {
        if set.begun != self.counters {
            // It was counted wrongly what the sections before this one hold.
            set = Layouter::new(self.document, self.references, self.typesetter).set_section(section, self.counters);
        }
        self.counters = set.ended;
        self.outline.append(&mut set.outline);
        self.images.append(&mut set.images);
        self.captions.append(set.captions);
        self.missing.append(&mut set.missing);
        let grafted = self.structure.graft(set.structure, place);
        for (index, mut stretch) in set.stretches.into_iter().enumerate() {
            if (index == 0 && is_chapter(section)) || stretch.geometry != paginator.geometry() {
                paginator.break_page(stretch.geometry);
            }
            stretch.pieces.iter_mut().for_each(|piece| piece.renumber(grafted));
            paginator.place(stretch.pieces);
        }
    }

    fn section_heading(&mut self, section: &Section, column: &Column) -> Vec<Piece> {
        let text = heading_text(section);
        self.outline.push(OutlineEntry {
            level: section.level.max(1),
            title: text.replace('\u{2002}', " "),
            anchor: section.id.clone(),
        });
        let role = self.heading_role(section.level.max(1));
        self.titled(&text, role, TextStyle::heading(section.level.max(1)), &section.id, column)
    }

    /// A heading of the report's own. Headings that begin a page stand under a short rule.
    pub(crate) fn titled(
        &mut self,
        text: &str,
        role: Role,
        style: TextStyle,
        anchor: &str,
        column: &Column,
    ) -> Vec<Piece> {
        let line = Line { words: Words::plain(text), notes: Vec::new() };
        let mut pieces = self.paragraph(line, role, style, column);
        keep_with_next(&mut pieces, anchor);
        if style == TextStyle::PART
            && let Some(first) = pieces.first_mut()
        {
            let size = Size { width: 36.0, height: 3.0 };
            first.items.push(ornament(column.start_x(size.width), -12.0, size));
        }
        pieces
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use review_core::document::{Info, Numbers, PageSetup, Part};
    use review_core::text::{Attrs, Block, FootnoteAttrs, HeadingAttrs, HeadingLevel, Inline};
    use review_locale::Language;

    fn heading(level: u8) -> Block {
        let attrs = HeadingAttrs { id: "h".into(), level: HeadingLevel::clamped(level), dir: None, lang: None };
        Block::Heading { attrs, content: vec![Inline::text("A heading")] }
    }

    fn document(sections: Vec<(u8, Vec<Block>)>) -> Document {
        let setup = PageSetup { numbers: Numbers::Paragraphs, ..PageSetup::default() };
        let part = |(level, blocks)| {
            let title = "A section".to_owned();
            Part::Section(Section { id: String::new(), level, number: None, title, blocks })
        };
        Document {
            info: Info { setup, ..Info::default() },
            lang: Language::En,
            parts: sections.into_iter().map(part).collect(),
            images: BTreeMap::new(),
            sources: BTreeMap::new(),
        }
    }

    fn begun_and_ended(document: &Document) -> Vec<(Counters, Counters)> {
        let sections = set_all(document, &document.references(), &Typesetter::new().unwrap());
        sections.iter().map(|set| (set.begun, set.ended)).collect()
    }

    #[test]
    fn each_section_begins_with_the_numbers_at_which_the_one_before_it_ends() {
        let note = Inline::Footnote { attrs: FootnoteAttrs { id: "n".into() }, content: vec![Inline::text("A note")] };
        let noted = Block::paragraph("p".into(), vec![Inline::text("Words"), note]);
        let blank = Block::paragraph("b".into(), vec![Inline::text(" ")]);
        let quoted = Block::Quote { attrs: Attrs::new("q".into()), content: vec![noted.clone()] };
        let blocks = || vec![noted.clone(), blank.clone(), heading(1), quoted.clone(), heading(3)];
        let set = begun_and_ended(&document(vec![(1, blocks()), (2, blocks()), (3, blocks()), (1, blocks())]));
        assert_eq!(set[3].1, Counters { note: 8, paragraph: 4, heading: 3 });
        assert!(set.windows(2).all(|pair| pair[0].1 == pair[1].0), "{set:?}");
    }

    #[test]
    fn a_section_whose_number_was_counted_wrongly_is_set_again() {
        let quoted = Block::Quote { attrs: Attrs::new("q".into()), content: vec![heading(1)] };
        let document = document(vec![(1, vec![quoted]), (3, Vec::new())]);
        let set = begun_and_ended(&document);
        assert_ne!(set[0].1, set[1].0, "such headings are not counted ahead");
        let pages = crate::layout(&document).unwrap();
        let roles = pages.structure.elements.iter().map(|element| element.role);
        let headings: Vec<Role> = roles.filter(|role| matches!(role, Role::Heading(_))).collect();
        assert_eq!(headings, [1, 2, 3].map(Role::Heading));
    }
}
