//! The cover: State, title, facts, date; a band in the accent colour at the top, and white space.

use crate::layout::Layouter;
use crate::layout::flow::blocks::ornament;
use crate::layout::flow::column::Column;
use crate::layout::flow::paragraph::Line;
use crate::layout::flow::piece::{Piece, height};
use crate::layout::line::words::{Words, bind_addresses};
use crate::layout::style::{GREY, HAIRLINE, TextStyle};
use crate::pages::{Artifact, Dash, ElementId, Item, Owner, Placed, Point, Role, Rule, Size};
use review_core::document::Cover;
use review_locale::Direction;

/// The height of the band at the top edge.
const BAND: f32 = 14.0;
/// The sizes of the title, and the lines that it may take.
const TITLE_SIZES: [f32; 4] = [31.0, 27.0, 23.0, 19.0];
const TITLE_LINES: usize = 4;
/// The share of the width that the labels of facts take.
const LABELS: f32 = 0.34;

impl Layouter<'_> {
    pub(crate) fn cover(&mut self, cover: &Cover, place: ElementId) -> Vec<Piece> {
        let column = Column { parent: place, ..self.own_column(self.geometry.width()) };
        let title = self.cover_title(&cover.title.text, &column);
        let mut pieces = vec![self.cover_band()];
        let mut state = self.cover_line(&cover.state.text, TextStyle::COVER_STATE, &column);
        if let Some(first) = state.first_mut() {
            first.items.push(short_rule(&column));
        }
        pieces.append(&mut state);
        pieces.append(&mut self.cover_line(&cover.title.text, title, &column));
        pieces.append(&mut self.cover_line(&cover.subtitle.text, TextStyle::COVER_SUBTITLE, &column));
        let facts = cover.facts.iter().filter(|(_, value)| !value.text.trim().is_empty());
        for (index, (label, value)) in facts.enumerate() {
            pieces.push(self.fact(label, &value.text, index == 0, &column));
        }
        pieces.append(&mut self.cover_line(&cover.date.text, TextStyle::COVER_DATE, &column));
        if let Some(draft) = &cover.draft {
            pieces.append(&mut self.cover_line(draft, TextStyle::COVER_DRAFT, &column));
        }
        self.draw_together(&mut pieces);
        pieces
    }

    /// The largest size at which the title is not too long.
    fn cover_title(&mut self, title: &str, column: &Column) -> TextStyle {
        let styles = TITLE_SIZES.map(|size| TextStyle { size, ..TextStyle::COVER_TITLE });
        let fits = |style: &TextStyle| self.set(Words::plain(title), *style, column).lines.len() <= TITLE_LINES;
        styles.into_iter().find(fits).unwrap_or(styles[TITLE_SIZES.len() - 1])
    }

    /// Takes white space away where the cover would not fit on its page.
    fn draw_together(&self, pieces: &mut [Piece]) {
        let excess = height(pieces) - self.geometry.height();
        let white: f32 = pieces.iter().map(|piece| piece.before).sum();
        if excess > 0.0 && white > 0.0 {
            let kept = (1.0 - excess / white).max(0.2);
            pieces.iter_mut().for_each(|piece| piece.before *= kept);
        }
    }

    fn cover_line(&mut self, text: &str, style: TextStyle, column: &Column) -> Vec<Piece> {
        let words = Words::plain(text);
        if words.is_blank() {
            return Vec::new();
        }
        let balanced = Column { width: self.balanced_width(&words, style, column), ..column.clone() };
        let x = column.start_x(balanced.width);
        let mut pieces = self.paragraph(Line { words, notes: Vec::new() }, Role::P, style, &balanced);
        pieces.iter_mut().for_each(|piece| piece.shift(x, 0.0));
        pieces
    }

    /// The least width at which the words take no more lines than in the whole column: lines of much the same length.
    fn balanced_width(&mut self, words: &Words, style: TextStyle, column: &Column) -> f32 {
        let lines = |this: &mut Self, width: f32| {
            let set = this.set(words.clone(), style, &Column { width, ..column.clone() });
            (set.lines.len(), set.lines.iter().any(|line| line.broken || line.hyphenated))
        };
        let whole = lines(self, column.width);
        if whole.0 < 2 {
            return column.width;
        }
        let (mut low, mut high) = (0.3 * column.width, column.width);
        while high - low > 4.0 {
            let middle = (low + high) / 2.0;
            match lines(self, middle) == whole {
                true => high = middle,
                false => low = middle,
            }
        }
        high
    }

    /// The band from edge to edge.
    fn cover_band(&self) -> Piece {
        let geometry = self.geometry;
        let size = Size { width: geometry.size.width, height: BAND };
        let items = vec![ornament(-geometry.left, -geometry.top, size)];
        Piece { items, ..Piece::default() }
    }

    /// A label and its value side by side, under a hairline.
    fn fact(&mut self, label: &str, value: &str, first: bool, column: &Column) -> Piece {
        let narrow = Column { width: column.width * LABELS, ..column.clone() };
        let wide = Column { width: column.width * (1.0 - LABELS) - 12.0, ..column.clone() };
        let (label_x, value_x) = match column.direction {
            Direction::Ltr => (0.0, column.width - wide.width),
            Direction::Rtl => (column.width - narrow.width, 0.0),
        };
        let mut piece = Piece { before: if first { 54.0 } else { 0.0 }, ..Piece::default() };
        for (text, style, column, x) in [
            (label, TextStyle { colour: GREY, ..TextStyle::COVER_LABEL }, &narrow, label_x),
            (value, TextStyle::COVER_VALUE, &wide, value_x),
        ] {
            let line = Line { words: Words::plain(&bind_addresses(text)), notes: Vec::new() };
            let lines = self.paragraph(line, Role::P, style, column);
            let mut y = 8.0 + (TextStyle::COVER_VALUE.size - style.size) * 0.7;
            piece.height = piece.height.max(height(&lines) + 16.0);
            for line in lines {
                let step = line.height;
                piece.absorb(line, x, y);
                y += step;
            }
        }
        let rule = Rule { length: column.width, thickness: 0.5, colour: HAIRLINE, dash: Dash::Solid };
        let owner = Owner::Artifact(Artifact::Layout);
        piece.items.insert(0, Placed { at: Point::default(), owner, item: Item::Rule(rule) });
        piece
    }
}

/// The short rule over the State's name.
fn short_rule(column: &Column) -> Placed {
    let size = Size { width: 48.0, height: 3.0 };
    ornament(column.start_x(size.width), -14.0, size)
}
