//! Running header and footer: the report's title, the word "Draft", the page's number. Seen, not read aloud.

use super::Layouter;
use super::column::{Column, Depth};
use super::emit;
use super::piece::{Piece, as_artifact};
use super::style::{ACCENT, Align, HAIRLINE, TextStyle};
use super::words::Words;
use crate::pages::{Artifact, Dash, Item, Owner, Page, Placed, Point, Rule, Structure};
use review_core::text::Lang;
use review_locale::Direction;

/// From the top edge of the page to the header, and from its bottom edge to the footer.
const HEADER: f32 = 42.0;
const FOOTER: f32 = 50.0;
/// How much smaller a long title is set, and the most lines that it may take.
const SIZES: [f32; 3] = [1.0, 0.9, 0.8];
const MOST_LINES: usize = 3;
/// The room of the draft mark.
const DRAFT_WIDTH: f32 = 110.0;

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

    pub(crate) fn add_running_heads(&mut self, page: &mut Page) {
        let side = super::style::Geometry::of(review_core::document::Orientation::Portrait).side;
        let width = page.size.width - 2.0 * side;
        let info = &self.document.info;
        let title_width = width - if info.draft { DRAFT_WIDTH + 12.0 } else { 0.0 };
        let (title_x, draft_x) = match self.document.lang.direction() {
            Direction::Ltr => (side, side + width - DRAFT_WIDTH),
            Direction::Rtl => (side + width - title_width, side),
        };
        let title = self.running_line(&info.title, TextStyle::RUNNING, title_width, Artifact::Header);
        let height = title.height;
        put(page, title, title_x, HEADER);
        if info.draft {
            let style = TextStyle { colour: ACCENT, ..TextStyle::RUNNING.bold().aligned(Align::End) };
            let draft = self.running_line(&info.labels.draft, style, DRAFT_WIDTH, Artifact::Header);
            put(page, draft, draft_x, HEADER);
        }
        let rule = Rule { length: width, thickness: 0.5, colour: HAIRLINE, dash: Dash::Solid };
        let at = Point { x: side, y: HEADER + height + 4.0 };
        page.items.push(Placed { at, owner: Owner::Artifact(Artifact::Header), item: Item::Rule(rule) });
        let number = self.running_line(&page.label.clone(), page_number(), width, Artifact::Footer);
        put(page, number, side, page.size.height - FOOTER);
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
        for (above, line) in lines.iter().rev().enumerate() {
            whole.absorb(as_artifact(line, kind), 0.0, -(above as f32) * line.height);
        }
        whole
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

fn put(page: &mut Page, mut piece: Piece, x: f32, y: f32) {
    piece.shift(x, y);
    page.items.append(&mut piece.items);
}
