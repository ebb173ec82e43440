//! Lays out a document: parts become pieces, pieces become pages.
//!
//! The body is laid out first, because the contents need its page numbers; the front matter before it has numbers of
//! its own, so that its length changes nothing. The steps of a paragraph: `collect` and `words` → `typeset` → `line` →
//! `emit`; of a page: `blocks` (lists, tables, figures) → `piece` → `paginate` → `running`.

mod blocks;
mod breaks;
mod collect;
mod column;
mod contents;
mod cover;
mod emit;
mod figure;
mod figures;
mod grid;
mod hyphenate;
mod line;
mod list;
mod marker;
mod numbering;
mod paginate;
mod paragraph;
pub(crate) mod picture;
mod piece;
mod punctuation;
mod running;
mod script;
mod section;
mod stamp;
mod style;
mod table;
mod typeset;
mod widths;
mod words;

use crate::Error;
use crate::pages::{ElementId, OutlineEntry, Page, Pages, PagesInfo, Place, Role, Structure};
use paginate::Paginator;
use review_core::document::{Document, Image, Orientation, PageSetup, Part};
use review_core::text::{BlobHash, Lang};
use std::collections::BTreeMap;
use style::{Geometry, TextStyle};
use typeset::Typesetter;

/// Lays out a document on pages of the paper that its team chose.
///
/// Nothing in a document can make this fail, only a damaged program. Characters that no bundled face has are replaced
/// and listed in [`Pages::missing_glyphs`].
pub fn layout(document: &Document) -> Result<Pages, Error> {
    let mut layouter = Layouter::new(document, Typesetter::new()?);
    let places = layouter.tag_parts();
    let body = layouter.body(&places);
    let front = layouter.front(&places, &body);
    Ok(layouter.finish(front, body))
}

/// What all steps share.
struct Layouter<'a> {
    document: &'a Document,
    /// What a cross-reference prints, by target.
    references: BTreeMap<String, String>,
    typesetter: Typesetter,
    structure: Structure,
    outline: Vec<OutlineEntry>,
    images: BTreeMap<BlobHash, Image>,
    last_note: u32,
    last_paragraph: u32,
    last_heading: u8,
    /// How pages lie where blocks are being set.
    geometry: Geometry,
    /// The captions, for the lists at the front: anchor, words.
    captions: contents::Captions,
    /// The lines of the header that were set, one for each chapter and width.
    headers: Vec<running::SetHeader>,
}

/// The body's pages, and where anchors are on them.
struct Laid {
    pages: Vec<Page>,
    anchors: BTreeMap<String, Place>,
}

impl<'a> Layouter<'a> {
    fn new(document: &'a Document, typesetter: Typesetter) -> Self {
        Self {
            document,
            references: document.references(),
            typesetter,
            structure: Structure::new(),
            outline: Vec::new(),
            images: BTreeMap::new(),
            last_note: 0,
            last_heading: 0,
            geometry: Geometry::of(Orientation::Portrait, PageSetup::default(), document.lang.direction()),
            last_paragraph: 0,
            captions: contents::Captions::default(),
            headers: Vec::new(),
        }
    }

    /// Gives each part its element, so that tags are in printing order although the body is laid out first.
    fn tag_parts(&mut self) -> Vec<ElementId> {
        let mut tagger = section::Tagger::default();
        self.document
            .parts
            .iter()
            .map(|part| match part {
                Part::Section(section) => tagger.tag(section.level, &mut self.structure),
                Part::Cover(_) | Part::Contents { .. } | Part::Listing { .. } => {
                    self.structure.add(Role::Sect, Structure::ROOT)
                }
            })
            .collect()
    }

    fn body(&mut self, places: &[ElementId]) -> Laid {
        let mut paginator = self.paginator();
        for (part, &place) in self.document.parts.iter().zip(places) {
            if let Part::Section(section) = part {
                self.section(section, place, &mut paginator);
            }
        }
        let (leaves, anchors) = paginator.finish();
        let chapters = self.chapters(&anchors);
        let mut pages = Vec::with_capacity(leaves.len());
        for (index, mut leaf) in leaves.into_iter().enumerate() {
            leaf.page.label = numbering::body_label(self.document, index);
            self.number_lines(&mut leaf);
            self.add_running_heads(&mut leaf, chapters.running_on(index));
            pages.push(leaf.page);
        }
        Laid { pages, anchors }
    }

    fn paginator(&self) -> Paginator {
        let lang = Lang(self.document.lang.tag().to_owned());
        Paginator::new(self.geometry, self.document.lang.direction(), typeset::line_height(TextStyle::BODY, &lang))
    }

    /// How the pages of the body lie.
    fn geometry_of(&self, orientation: Orientation) -> Geometry {
        Geometry::of(orientation, self.document.info.setup, self.document.lang.direction())
    }

    fn front(&mut self, places: &[ElementId], body: &Laid) -> Vec<Page> {
        let setup = PageSetup { wide_margin: false, ..self.document.info.setup };
        self.geometry = Geometry::of(Orientation::Portrait, setup, self.document.lang.direction());
        self.last_heading = 0;
        self.typesetter.enter(&self.document.info.title);
        let mut front = Vec::new();
        let mut numbered = 0;
        for (part, &place) in self.document.parts.iter().zip(places) {
            let pieces = match part {
                Part::Cover(cover) => self.cover(cover, place),
                Part::Contents { title } => self.contents(title, place, body),
                Part::Listing { kind, title } => self.listing(*kind, title, place, body),
                Part::Section(_) => continue,
            };
            let mut paginator = self.paginator();
            paginator.place(pieces);
            for mut leaf in paginator.finish().0 {
                if !matches!(part, Part::Cover(_)) {
                    leaf.page.label = numbering::front_label(self.document, numbered);
                    numbered += 1;
                    self.add_running_heads(&mut leaf, None);
                }
                front.push(leaf.page);
            }
        }
        front
    }

    fn finish(mut self, front: Vec<Page>, body: Laid) -> Pages {
        self.structure.put_inner_sections_last();
        let info = &self.document.info;
        let offset = front.len();
        let moved = |place: Place| Place { page: place.page + offset, y: place.y };
        let anchors = body.anchors.into_iter().map(|(anchor, place)| (anchor, moved(place))).collect();
        let mut pages = front;
        pages.extend(body.pages);
        Pages {
            info: PagesInfo::new(
                &words::printable(&info.title),
                &words::printable(&info.state),
                self.document.lang,
                &info.modified,
            ),
            pages,
            structure: self.structure,
            anchors,
            outline: self.outline,
            images: self.images,
            missing_glyphs: self.typesetter.missing().iter().cloned().collect(),
        }
    }
}
