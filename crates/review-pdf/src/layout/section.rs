//! A section: its heading, a bookmark, its blocks. A chapter begins a new page.

use super::Layouter;
use super::blocks::{keep_with_next, ornament};
use super::column::Column;
use super::paginate::Paginator;
use super::paragraph::Line;
use super::piece::Piece;
use super::style::{AFTER_CHAPTER, TextStyle};
use super::words::{Words, printable};
use crate::pages::{ElementId, OutlineEntry, Role, Size, Structure};
use review_core::document::Section;

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

/// Number and title as they are printed in headings, contents and bookmarks.
pub(crate) fn heading_text(section: &Section) -> String {
    let title = printable(&section.title);
    match &section.number {
        Some(number) => format!("{}\u{2002}{title}", printable(number)),
        None => title,
    }
}

impl Layouter<'_> {
    pub(crate) fn section(&mut self, section: &Section, element: ElementId, paginator: &mut Paginator) {
        self.typesetter.enter(&heading_text(section).replace('\u{2002}', " "));
        for (index, stretch) in section.stretches().into_iter().enumerate() {
            let begins_chapter = index == 0 && section.level <= 1;
            let geometry = self.geometry_of(stretch.orientation);
            if begins_chapter || geometry != paginator.geometry() {
                paginator.break_page(geometry);
            }
            self.geometry = geometry;
            let column = Column { parent: element, level: section.level, ..self.own_column(geometry.width()) };
            if index == 0 {
                paginator.place(self.section_heading(section, &column));
            }
            let mut blocks = self.blocks(stretch.blocks, &column);
            if let Some(first) = blocks.first_mut().filter(|_| begins_chapter) {
                first.before += AFTER_CHAPTER;
            }
            paginator.place(blocks);
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
