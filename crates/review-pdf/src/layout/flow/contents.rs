//! The table of contents and the lists of tables and figures: title, dots, page number; each line leads there.

use crate::layout::Laid;
use crate::layout::Layouter;
use crate::layout::flow::column::Column;
use crate::layout::flow::piece::Piece;
use crate::layout::flow::section::heading_text;
use crate::layout::line::emit;
use crate::layout::line::words::Words;
use crate::layout::paging::numbering;
use crate::layout::style::{AFTER_CHAPTER, Align, GREY, TextStyle};
use crate::pages::{Artifact, Dash, ElementId, Item, Link, Owner, Placed, Point, Role, Rule, Size, Target};
use review_core::document::ListingKind;
use review_locale::Direction;

/// The captions of the report.
#[derive(Default)]
pub(crate) struct Captions(Vec<Caption>);

#[derive(Clone)]
struct Caption {
    kind: ListingKind,
    anchor: String,
    text: String,
}

impl Captions {
    /// Remembers a caption for its list.
    pub(crate) fn add(&mut self, kind: ListingKind, anchor: &str, text: String) {
        self.0.push(Caption { kind, anchor: anchor.to_owned(), text });
    }

    /// Adds those of what follows.
    pub(crate) fn append(&mut self, mut others: Self) {
        self.0.append(&mut others.0);
    }
}

/// A line of the contents.
struct Entry {
    level: u8,
    text: String,
    anchor: String,
}

/// The contents go down to this level.
const DEEPEST: u8 = 3;
/// How much each level is indented.
const STEP: f32 = 18.0;
/// The room of page numbers, and the room around the dots.
const NUMBER_WIDTH: f32 = 27.0;
const GAP: f32 = 5.0;
const DOTS: f32 = 4.5;

impl Layouter<'_> {
    pub(crate) fn contents(&mut self, title: &str, place: ElementId, body: &Laid) -> Vec<Piece> {
        let sections = self.document.sections().filter(|section| section.level <= DEEPEST);
        let entries: Vec<Entry> = sections
            .map(|section| Entry {
                level: section.level.clamp(1, DEEPEST),
                text: heading_text(section),
                anchor: section.id.clone(),
            })
            .collect();
        self.list_of(title, &entries, place, body)
    }

    pub(crate) fn listing(&mut self, kind: ListingKind, title: &str, place: ElementId, body: &Laid) -> Vec<Piece> {
        let captions = self.captions.0.iter().filter(|caption| caption.kind == kind);
        let entries: Vec<Entry> = captions
            .map(|caption| Entry { level: 2, text: caption.text.clone(), anchor: caption.anchor.clone() })
            .collect();
        self.list_of(title, &entries, place, body)
    }

    fn list_of(&mut self, title: &str, entries: &[Entry], place: ElementId, body: &Laid) -> Vec<Piece> {
        let column = Column { parent: place, ..self.own_column(self.geometry.width()) };
        self.counters.heading = 0;
        let role = self.heading_role(1);
        let mut pieces = self.titled(title, role, TextStyle::PART, "", &column);
        for piece in &mut pieces {
            piece.anchors.clear();
        }
        let outermost = entries.iter().map(|entry| entry.level).min().unwrap_or(1);
        let toc = self.structure.add(Role::TOC, place);
        for (index, entry) in entries.iter().enumerate() {
            let mut lines = self.entry(entry, outermost, toc, body);
            if let Some(first) = lines.first_mut().filter(|_| index == 0) {
                first.before = AFTER_CHAPTER;
            }
            pieces.append(&mut lines);
        }
        pieces
    }

    fn entry(&mut self, entry: &Entry, outermost: u8, toc: ElementId, body: &Laid) -> Vec<Piece> {
        let item = self.structure.add(Role::TOCI, toc);
        let reference = self.structure.add(Role::Reference, item);
        let link = self.structure.add(Role::Link, reference);
        let indent = STEP * f32::from(entry.level - outermost);
        let whole = self.own_column(self.geometry.width());
        let column = Column { width: whole.width - indent - NUMBER_WIDTH - GAP, ..whole.clone() };
        let style = TextStyle::entry(entry.level);
        let set = self.set(Words::plain(&entry.text), style, &column);
        let end = set.lines.last().map_or((0.0, 0.0), |line| line.extent());
        let mut lines = emit::pieces(&set, link, &mut self.structure);
        let text_x = match column.direction {
            Direction::Ltr => indent,
            Direction::Rtl => NUMBER_WIDTH + GAP,
        };
        for line in &mut lines {
            line.keep_with_next = false;
            line.shift(text_x, 0.0);
        }
        let count = lines.len();
        for line in lines.iter_mut().take(count.saturating_sub(1)) {
            line.keep_with_next = true;
        }
        if let Some(last) = lines.last_mut() {
            last.items.push(leader(&whole, style, last.height, (end.0 + text_x, end.1 + text_x)));
            let number = self.page_number(&entry.anchor, link, style, body);
            last.absorb(number, number_x(&whole), 0.0);
        }
        for line in &mut lines {
            let area = Size { width: whole.width, height: line.height };
            let target = Target::Anchor(entry.anchor.clone());
            let description = entry.text.replace('\u{2002}', " ");
            let owner = Owner::Link(self.structure.add_link(link));
            let item = Item::Link(Link { size: area, target, description });
            line.items.push(Placed { at: Point::default(), owner, item });
        }
        lines
    }

    /// The number of the page on which an anchor is, at the end side.
    fn page_number(&mut self, anchor: &str, link: ElementId, style: TextStyle, body: &Laid) -> Piece {
        let label = body.anchors.get(anchor).map(|place| numbering::body_label(self.document, place.page));
        let column = self.own_column(NUMBER_WIDTH);
        let style = TextStyle { bold: false, ..style.aligned(Align::End) };
        let words = Words::plain(&label.unwrap_or_default());
        let set = self.set(words, style, &column);
        emit::pieces(&set, link, &mut self.structure).into_iter().next().unwrap_or_default()
    }
}

fn number_x(whole: &Column) -> f32 {
    match whole.direction {
        Direction::Ltr => whole.width - NUMBER_WIDTH,
        Direction::Rtl => 0.0,
    }
}

/// Dots from the end of the title to the number. They begin on a grid, so that dots of all lines stand in columns.
fn leader(whole: &Column, style: TextStyle, height: f32, title: (f32, f32)) -> Placed {
    let (start, end) = match whole.direction {
        Direction::Ltr => (title.1 + GAP, whole.width - NUMBER_WIDTH + GAP),
        Direction::Rtl => (NUMBER_WIDTH - GAP, title.0 - GAP),
    };
    let start = (start / DOTS).ceil() * DOTS;
    let rule = Rule { length: (end - start).max(0.0), thickness: 0.9, colour: GREY, dash: Dash::Dots(DOTS) };
    let at = Point { x: start, y: emit::baseline(style, height) - 0.5 };
    Placed { at, owner: Owner::Artifact(Artifact::Layout), item: Item::Rule(rule) }
}
