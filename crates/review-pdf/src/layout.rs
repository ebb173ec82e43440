//! Lays out a document: parts become pieces, pieces become pages.
//!
//! The body is laid out first, because the contents need its page numbers; the front matter before it has numbers of
//! its own, so that its length changes nothing. Blocks `flow` through their columns, and every paragraph in them becomes
//! `line`s; the sections of the body are set side by side, each with a tree of tags of its own. Then `paging` puts all of
//! them on pages, one after the other.

pub(crate) mod flow;
mod line;
mod paging;
mod style;

use crate::Error;
use crate::pages::{ElementId, MissingGlyph, OutlineEntry, Page, Pages, PagesInfo, Place, Role, Structure};
use flow::contents::Captions;
use flow::counters::Counters;
use flow::section::{self, SetSection};
use line::shape::{self, Typesetter};
use paging::numbering;
use paging::paginate::Paginator;
use paging::running::SetLine;
use review_core::document::{Document, Image, Orientation, PageSetup, Part};
use review_core::text::{BlobHash, Lang};
use std::collections::{BTreeMap, BTreeSet};
use style::{Geometry, TextStyle};

/// Lays out a document on pages of the paper that its team chose.
///
/// Nothing in a document can make this fail, only a damaged program. Characters that no bundled face has are replaced
/// and listed in [`Pages::missing_glyphs`].
pub fn layout(document: &Document) -> Result<Pages, Error> {
    let references = document.references();
    let mut typesetter = Typesetter::new()?;
    let sections = section::set_all(document, &references, &typesetter);
    let mut layouter = Layouter::new(document, &references, &mut typesetter);
    let places = layouter.tag_parts();
    let body = layouter.body(&places, sections);
    let front = layouter.front(&places, &body);
    Ok(layouter.finish(front, body))
}

/// What all steps share.
struct Layouter<'a> {
    document: &'a Document,
    /// What a cross-reference prints, by target.
    references: &'a BTreeMap<String, String>,
    typesetter: &'a mut Typesetter,
    counters: Counters,
    structure: Structure,
    outline: Vec<OutlineEntry>,
    images: BTreeMap<BlobHash, Image>,
    /// How pages lie where blocks are being set.
    geometry: Geometry,
    /// The captions, for the lists at the front: anchor, words.
    captions: Captions,
    missing: BTreeSet<MissingGlyph>,
    /// The lines of the margins that stand on many pages.
    recurring: Vec<SetLine>,
}

/// The body's pages, and where anchors are on them.
struct Laid {
    pages: Vec<Page>,
    anchors: BTreeMap<String, Place>,
}

impl<'a> Layouter<'a> {
    fn new(document: &'a Document, references: &'a BTreeMap<String, String>, typesetter: &'a mut Typesetter) -> Self {
        Self {
            document,
            references,
            typesetter,
            counters: Counters::default(),
            structure: Structure::new(),
            outline: Vec::new(),
            images: BTreeMap::new(),
            geometry: Geometry::of(Orientation::Portrait, PageSetup::default(), document.lang.direction()),
            captions: Captions::default(),
            missing: BTreeSet::new(),
            recurring: Vec::new(),
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

    fn body(&mut self, places: &[ElementId], sections: Vec<SetSection>) -> Laid {
        let mut paginator = self.paginator();
        let places = self.document.parts.iter().zip(places).filter_map(|(part, &place)| match part {
            Part::Section(section) => Some((section, place)),
            Part::Cover(_) | Part::Contents { .. } | Part::Listing { .. } => None,
        });
        for ((section, place), set) in places.zip(sections) {
            self.place_section(section, set, place, &mut paginator);
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
        Paginator::new(self.geometry, self.document.lang.direction(), shape::line_height(TextStyle::BODY, &lang))
    }

    /// How the pages of the body lie.
    fn geometry_of(&self, orientation: Orientation) -> Geometry {
        Geometry::of(orientation, self.document.info.setup, self.document.lang.direction())
    }

    fn front(&mut self, places: &[ElementId], body: &Laid) -> Vec<Page> {
        let setup = PageSetup { wide_margin: false, ..self.document.info.setup };
        self.geometry = Geometry::of(Orientation::Portrait, setup, self.document.lang.direction());
        self.counters.heading = 0;
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
        self.missing.append(&mut self.typesetter.take_missing());
        self.structure.put_inner_sections_last();
        let info = &self.document.info;
        let offset = front.len();
        let moved = |place: Place| Place { page: place.page + offset, y: place.y };
        let anchors = body.anchors.into_iter().map(|(anchor, place)| (anchor, moved(place))).collect();
        let mut pages = front;
        pages.extend(body.pages);
        Pages {
            info: PagesInfo::new(
                &line::words::printable(&info.title),
                &line::words::printable(&info.state),
                self.document.lang,
                &info.modified,
            ),
            pages,
            structure: self.structure,
            anchors,
            outline: self.outline,
            images: self.images,
            missing_glyphs: self.missing.into_iter().collect(),
        }
    }
}
