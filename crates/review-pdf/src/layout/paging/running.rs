//! What stands in the margins: the report's title and the chapter above, the page's number and what draft it is below,
//! the numbers of lines beside. Seen, not read aloud.

use crate::layout::Layouter;
use crate::layout::flow::column::{Column, Depth};
use crate::layout::flow::piece::{Piece, as_artifact};
use crate::layout::flow::section::{heading_text, is_chapter};
use crate::layout::line::emit;
use crate::layout::line::words::Words;
use crate::layout::paging::paginate::Leaf;
use crate::layout::style::{ACCENT, Align, Geometry, HAIRLINE, MARGIN_GAP, MARGIN_WIDTH, TextStyle};
use crate::pages::{Artifact, Dash, ElementId, Item, Owner, Page, Place, Placed, Point, Role, Rule, Structure};
use review_core::document::Numbers;
use review_core::text::Lang;
use review_locale::Direction;
use std::collections::BTreeMap;

/// From the top edge of the page to the header, and from its bottom edge to the footer.
const HEADER: f32 = 42.0;
const FOOTER: f32 = 50.0;
/// How much smaller a long title is set, and the most lines that it may take.
const SIZES: [f32; 3] = [1.0, 0.9, 0.8];
const MOST_LINES: usize = 3;
/// The share of the width that the title takes where the chapter stands beside it, and the room between both.
const TITLE: f32 = 0.56;
const BETWEEN: f32 = 18.0;
/// The room of the page's number.
const NUMBER_WIDTH: f32 = 60.0;

/// A line of the margins that was set.
pub(crate) struct SetLine {
    text: String,
    style: TextStyle,
    width: f32,
    kind: Artifact,
    piece: Piece,
}

/// The chapters, and the page on which each begins.
pub(crate) struct Chapters(Vec<(usize, String)>);

impl Chapters {
    /// The chapter to name on a page of the body: the one that goes on there. Where one begins, its heading says so.
    pub(crate) fn running_on(&self, page: usize) -> Option<&str> {
        let (begun, title) = self.0.iter().rev().find(|(begun, _)| *begun <= page)?;
        (*begun < page).then_some(title)
    }
}

impl Layouter<'_> {
    /// The column of what the program itself prints, in the document's language.
    pub(crate) fn own_column(&self, width: f32) -> Column {
        Column {
            width,
            parent: Structure::ROOT,
            lang: Lang(self.document.lang.tag().to_owned()),
            direction: self.document.lang.direction(),
            style: TextStyle::BODY,
            level: 0,
            depth: Depth::default(),
        }
    }

    pub(crate) fn chapters(&self, anchors: &BTreeMap<String, Place>) -> Chapters {
        let chapters = self.document.sections().filter(|section| is_chapter(section));
        Chapters(chapters.filter_map(|section| Some((anchors.get(&section.id)?.page, heading_text(section)))).collect())
    }

    /// A line that stands on many pages: it is set once.
    fn recurring_line(&mut self, text: &str, style: TextStyle, width: f32, kind: Artifact) -> Piece {
        let is_it = |set: &&SetLine| set.text == text && set.style == style && set.width == width && set.kind == kind;
        if let Some(known) = self.recurring.iter().rfind(is_it) {
            return known.piece.clone();
        }
        let piece = self.running_line(text, style, width, kind);
        self.recurring.push(SetLine { text: text.to_owned(), style, width, kind, piece: piece.clone() });
        piece
    }

    pub(crate) fn add_running_heads(&mut self, leaf: &mut Leaf, chapter: Option<&str>) {
        let Leaf { page, geometry, .. } = leaf;
        let width = geometry.width();
        let info = &self.document.info;
        let title_width = if chapter.is_some() { TITLE * width } else { width };
        let title = self.recurring_line(&info.title, TextStyle::RUNNING, title_width, Artifact::Header);
        let height = title.height;
        self.put(page, geometry, title, title_width, Align::Start, HEADER);
        if let Some(chapter) = chapter {
            let rest = width - title_width - BETWEEN;
            let style = TextStyle { colour: ACCENT, ..TextStyle::RUNNING.aligned(Align::End) };
            let chapter = self.recurring_line(chapter, style, rest, Artifact::Header);
            self.put(page, geometry, chapter, rest, Align::End, HEADER);
        }
        let rule = Rule { length: width, thickness: 0.5, colour: HAIRLINE, dash: Dash::Solid };
        let at = Point { x: geometry.left, y: HEADER + height + 4.0 };
        page.items.push(Placed { at, owner: Owner::Artifact(Artifact::Header), item: Item::Rule(rule) });
        let foot = page.size.height - FOOTER;
        let number = self.running_line(&page.label.clone(), page_number(), NUMBER_WIDTH, Artifact::Footer);
        self.put(page, geometry, number, NUMBER_WIDTH, Align::Center, foot);
        if info.draft {
            let room = (width - NUMBER_WIDTH) / 2.0;
            let note = self.recurring_line(&info.draft_note, TextStyle::RUNNING, room, Artifact::Footer);
            self.put(page, geometry, note, room, Align::Start, foot + 0.7);
            self.add_watermark(page);
        }
    }

    /// Numbers the lines of a page from 1.
    pub(crate) fn number_lines(&mut self, leaf: &mut Leaf) {
        if self.document.info.setup.numbers != Numbers::Lines {
            return;
        }
        let x = self.margin_x(leaf.geometry.width()) + leaf.geometry.left;
        for (index, baseline) in std::mem::take(&mut leaf.lines).into_iter().enumerate() {
            let text = self.document.info.digits.write(&(index + 1).to_string());
            let mut number = self.recurring_line(&text, TextStyle::MARGIN, MARGIN_WIDTH, Artifact::LineNumber);
            number.shift(x, baseline - number.baseline.unwrap_or_default());
            leaf.page.items.append(&mut number.items);
        }
    }

    /// The next number of a paragraph, in the margin beside its first line.
    pub(crate) fn paragraph_number(&mut self, paragraph: ElementId, width: f32, baseline: f32) -> Piece {
        self.counters.paragraph += 1;
        let text = self.document.info.digits.write(&self.counters.paragraph.to_string());
        let element = self.structure.add(Role::Span, paragraph);
        let column = self.own_column(MARGIN_WIDTH);
        // A space, so that the number is not read as part of the first word.
        let set = self.set(Words::plain(&format!("{text} ")), TextStyle::MARGIN, &column);
        let mut number = emit::pieces(&set, element, &mut self.structure).into_iter().next().unwrap_or_default();
        number.shift(self.margin_x(width), baseline - number.baseline.unwrap_or_default());
        number
    }

    /// Where numbers in the margin begin, from the left edge of text of this width.
    fn margin_x(&self, width: f32) -> f32 {
        match self.document.lang.direction() {
            Direction::Ltr => -MARGIN_GAP - MARGIN_WIDTH,
            Direction::Rtl => width + MARGIN_GAP,
        }
    }

    /// One line, smaller or in several where there is no room for all of it; what no header can hold ends with an
    /// ellipsis. The last line stands where a single one would.
    fn running_line(&mut self, text: &str, style: TextStyle, width: f32, kind: Artifact) -> Piece {
        let column = self.own_column(width);
        let sizes = SIZES.map(|scale| TextStyle { size: scale * style.size, ..style });
        let tries = sizes.iter().map(|style| (style, 1)).chain([(&sizes[0], 2), (&sizes[2], MOST_LINES)]);
        let mut words = Words::plain(text);
        let mut found = None;
        for (style, lines) in tries {
            let set = self.set(words.clone(), *style, &column);
            if set.lines.len() <= lines {
                found = Some(set);
                break;
            }
            if lines == MOST_LINES {
                let last = &set.lines[MOST_LINES - 1].clusters;
                let shown = last.iter().map(|cluster| cluster.text.end).max().unwrap_or(0);
                words = Words::plain(&shortened(&set.text[..shown]));
                found = Some(self.set(words.clone(), *style, &column));
            }
        }
        // Artifacts need no tags: those that the emitter makes go into a tree that is thrown away.
        let mut nowhere = Structure::new();
        let lines = found.map(|set| emit::pieces(&set, Structure::ROOT, &mut nowhere)).unwrap_or_default();
        let lines = &lines[..lines.len().min(MOST_LINES)];
        let mut whole = Piece { height: lines.first().map_or(0.0, |line| line.height), ..Piece::default() };
        whole.baseline = lines.first().and_then(|line| line.baseline);
        for (above, line) in lines.iter().rev().enumerate() {
            whole.absorb(as_artifact(line, kind), 0.0, -(above as f32) * line.height);
        }
        whole
    }

    /// Puts a piece of this width into the margin above or below the text.
    fn put(&self, page: &mut Page, geometry: &Geometry, mut piece: Piece, width: f32, align: Align, y: f32) {
        let x = align.offset(self.document.lang.direction(), geometry.width() - width);
        piece.shift(geometry.left + x, y);
        page.items.append(&mut piece.items);
    }
}

/// The text without its last word, or last character where there are no words, and an ellipsis.
fn shortened(text: &str) -> String {
    let text = text.trim_end();
    let end = text.rfind(' ').or_else(|| text.char_indices().next_back().map(|(at, _)| at)).unwrap_or(0);
    format!("{}…", text[..end].trim_end())
}

fn page_number() -> TextStyle {
    TextStyle { size: 9.0, ..TextStyle::RUNNING.aligned(Align::Center) }
}
