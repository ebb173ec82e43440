//! Puts pieces on pages: keeps together what belongs together, sets footnotes at the foot of the page of their marks,
//! repeats the heads of tables.

use crate::layout::flow::piece::{Note, Piece, as_artifact, height};
use crate::layout::style::{Geometry, INK, NOTE_RULE_AFTER, NOTE_RULE_BEFORE, NOTE_RULE_LENGTH};
use crate::pages::{Artifact, Dash, Item, Owner, Page, Place, Placed, Point, Rule};
use review_locale::Direction;
use std::collections::{BTreeMap, VecDeque};

/// The pages filled so far, and the one being filled.
///
/// The lines of running text stand on the rhythm of the page, lines at half their distance from its top: those of
/// neighbouring pages, and of both sides of a sheet, lie at the same heights whatever stands between them.
pub(crate) struct Paginator {
    geometry: Geometry,
    direction: Direction,
    /// The distance of the rhythm's lines.
    step: f32,
    leaves: Vec<Leaf>,
    anchors: BTreeMap<String, Place>,
    /// Pieces that must stand on one page with the next that comes.
    group: Vec<Piece>,
    sheet: Option<Sheet>,
    /// Lines of footnotes for which the last page had no room.
    carried: VecDeque<Piece>,
}

/// A page with what is known of it: where its text stands, and where its lines are.
pub(crate) struct Leaf {
    pub(crate) page: Page,
    pub(crate) geometry: Geometry,
    /// The baselines of its lines of text, from the top of the page.
    pub(crate) lines: Vec<f32>,
}

/// The page being filled.
struct Sheet {
    leaf: Leaf,
    /// Where the next piece goes.
    y: f32,
    /// Whether nothing is on it yet.
    fresh: bool,
    notes: Vec<Piece>,
}

/// A note longer than this share of a page may be split even where it would fit on the next page.
const LONG_NOTE: f32 = 0.3;
/// The lines of a split note that stay with its mark.
const FEWEST_NOTE_LINES: usize = 3;
/// The share of a page that the rest of a long note may take, so that the text goes on.
const CARRIED_SHARE: f32 = 0.6;

impl Sheet {
    fn new(geometry: Geometry) -> Self {
        let page = Page { size: geometry.size, ..Page::default() };
        Self { leaf: Leaf { page, geometry, lines: Vec::new() }, y: geometry.top, fresh: true, notes: Vec::new() }
    }
}

impl Paginator {
    /// `line_height` is that of running text.
    pub(crate) fn new(geometry: Geometry, direction: Direction, line_height: f32) -> Self {
        Self {
            geometry,
            direction,
            step: line_height / 2.0,
            leaves: Vec::new(),
            anchors: BTreeMap::new(),
            group: Vec::new(),
            sheet: None,
            carried: VecDeque::new(),
        }
    }

    /// Begins a new page with the next piece.
    pub(crate) fn break_page(&mut self, geometry: Geometry) {
        self.place_group();
        self.finish_page();
        self.flush_carried();
        self.geometry = geometry;
    }

    /// How pages lie at present.
    pub(crate) fn geometry(&self) -> Geometry {
        self.geometry
    }

    /// Adds pieces under those before them.
    pub(crate) fn place(&mut self, pieces: impl IntoIterator<Item = Piece>) {
        for piece in pieces {
            let complete = !piece.keep_with_next;
            self.group.push(piece);
            if complete {
                self.place_group();
            }
        }
    }

    /// The pages, and where each anchor is.
    pub(crate) fn finish(mut self) -> (Vec<Leaf>, BTreeMap<String, Place>) {
        self.place_group();
        self.finish_page();
        self.flush_carried();
        (self.leaves, self.anchors)
    }

    fn place_group(&mut self) {
        let mut group = std::mem::take(&mut self.group);
        if group.is_empty() {
            return;
        }
        let notes: f32 = group.iter().flat_map(|piece| &piece.notes).map(Note::height).sum();
        // Each step onto the rhythm may add to it.
        let tall = height(&group) + self.step * group.iter().filter(|piece| piece.on_rhythm).count() as f32;
        let room = self.geometry.height() - NOTE_RULE_BEFORE - NOTE_RULE_AFTER;
        if tall + notes <= room && !self.fits(group[0].before + tall, notes) && !self.is_fresh() {
            self.finish_page();
        }
        self.settle(&mut group);
        for piece in group {
            self.place_piece(piece);
        }
    }

    /// What brings running text under a heading onto the rhythm goes before the heading, not between the two.
    fn settle(&self, group: &mut [Piece]) {
        let Some(index) = group.iter().position(|piece| piece.on_rhythm).filter(|&index| index > 0) else { return };
        if let Some(sheet) = self.sheet.as_ref().filter(|sheet| !sheet.fresh) {
            let over: f32 = group[..index].iter().map(Piece::full_height).sum();
            let y = sheet.y + over + group[index].before;
            group[0].before += self.on_rhythm(y) - y;
        }
    }

    /// The next line of the rhythm.
    fn on_rhythm(&self, y: f32) -> f32 {
        self.geometry.top + ((y - self.geometry.top - 0.01) / self.step).ceil() * self.step
    }

    fn place_piece(&mut self, mut piece: Piece) {
        loop {
            let notes: f32 = piece.notes.iter().map(Note::height).sum();
            self.begin_page(&piece);
            let before = self.space_before(&piece);
            let fits = self.fits(before + piece.height, notes)
                || self.fits(before + piece.height, self.least_of(&piece.notes))
                || self.is_bare();
            if fits {
                piece.before = before;
                return self.put(piece);
            }
            self.finish_page();
        }
    }

    /// The white space before a piece: none at the top of a page, and so much that what stands on the rhythm does.
    fn space_before(&self, piece: &Piece) -> f32 {
        match &self.sheet {
            Some(sheet) if !sheet.fresh && piece.on_rhythm => self.on_rhythm(sheet.y + piece.before) - sheet.y,
            Some(sheet) if !sheet.fresh => piece.before,
            _ => 0.0,
        }
    }

    /// The height that notes need on the page of their mark, if they may be split.
    fn least_of(&self, notes: &[Note]) -> f32 {
        let all: f32 = notes.iter().map(Note::height).sum();
        if all < LONG_NOTE * self.geometry.height() {
            return all;
        }
        notes.iter().flat_map(|note| &note.lines).take(FEWEST_NOTE_LINES).map(|line| line.height).sum()
    }

    fn fits(&self, piece: f32, notes: f32) -> bool {
        let (y, placed) = match &self.sheet {
            Some(sheet) => (sheet.y, height(&sheet.notes)),
            None => (self.geometry.top, 0.0),
        };
        let rule = if placed + notes > 0.0 { NOTE_RULE_BEFORE + NOTE_RULE_AFTER } else { 0.0 };
        // A hundredth of a point is the noise of adding up lines.
        y + piece + rule + placed + notes <= self.geometry.bottom() + 0.01
    }

    fn is_fresh(&self) -> bool {
        self.sheet.as_ref().is_none_or(|sheet| sheet.fresh)
    }

    /// Whether a new page would have no more room than this one.
    fn is_bare(&self) -> bool {
        self.is_fresh() && self.carried.is_empty() && self.sheet.as_ref().is_none_or(|sheet| sheet.notes.is_empty())
    }

    fn begin_page(&mut self, piece: &Piece) {
        if self.sheet.is_some() {
            return;
        }
        self.sheet = Some(Sheet::new(self.geometry));
        self.take_carried(CARRIED_SHARE);
        if let (Some(head), Some(sheet)) = (&piece.head, &mut self.sheet) {
            let mut head = as_artifact(head, Artifact::Repeated);
            head.shift(self.geometry.left, sheet.y);
            sheet.leaf.page.items.append(&mut head.items);
            sheet.y += head.height;
        }
    }

    /// Moves lines of unfinished notes to the foot of this page.
    fn take_carried(&mut self, share: f32) {
        let room = self.geometry.height() * share;
        let Some(sheet) = &mut self.sheet else { return };
        while let Some(line) = self.carried.front() {
            if !sheet.notes.is_empty() && height(&sheet.notes) + line.full_height() > room {
                break;
            }
            sheet.notes.extend(self.carried.pop_front());
        }
    }

    fn put(&mut self, mut piece: Piece) {
        let index = self.leaves.len();
        let Some(sheet) = &mut self.sheet else { return };
        sheet.y += piece.before;
        piece.shift(self.geometry.left, sheet.y);
        sheet.leaf.lines.extend(piece.baseline.map(|baseline| sheet.y + baseline));
        for anchor in piece.anchors {
            self.anchors.entry(anchor).or_insert(Place { page: index, y: sheet.y });
        }
        sheet.leaf.page.items.append(&mut piece.items);
        sheet.y += piece.height;
        sheet.fresh = false;
        for line in piece.notes.into_iter().flat_map(|note| note.lines) {
            self.put_note_line(line);
        }
    }

    /// A line of a note goes to the foot of the page, or waits for the next if there is no room or others wait.
    fn put_note_line(&mut self, line: Piece) {
        let fits = self.carried.is_empty() && self.fits(0.0, line.full_height());
        match &mut self.sheet {
            Some(sheet) if fits => sheet.notes.push(line),
            _ => self.carried.push_back(line),
        }
    }

    fn finish_page(&mut self) {
        let Some(mut sheet) = self.sheet.take() else { return };
        let notes = std::mem::take(&mut sheet.notes);
        let mut y = self.geometry.bottom() - height(&notes);
        if !notes.is_empty() {
            sheet.leaf.page.items.push(self.note_rule(y - NOTE_RULE_AFTER));
        }
        for (index, mut note) in notes.into_iter().enumerate() {
            y += if index == 0 { 0.0 } else { note.before };
            note.shift(self.geometry.left, y);
            for anchor in note.anchors {
                self.anchors.entry(anchor).or_insert(Place { page: self.leaves.len(), y });
            }
            sheet.leaf.page.items.append(&mut note.items);
            y += note.height;
        }
        self.leaves.push(sheet.leaf);
    }

    fn note_rule(&self, y: f32) -> Placed {
        let x = match self.direction {
            Direction::Ltr => self.geometry.left,
            Direction::Rtl => self.geometry.size.width - self.geometry.right - NOTE_RULE_LENGTH,
        };
        let rule = Rule { length: NOTE_RULE_LENGTH, thickness: 0.5, colour: INK, dash: Dash::Solid };
        Placed { at: Point { x, y }, owner: Owner::Artifact(Artifact::Layout), item: Item::Rule(rule) }
    }

    /// Pages of nothing but the rest of a note.
    fn flush_carried(&mut self) {
        while !self.carried.is_empty() {
            self.sheet = Some(Sheet::new(self.geometry));
            self.take_carried(0.95);
            self.finish_page();
        }
    }
}
