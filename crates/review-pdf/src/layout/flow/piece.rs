//! A piece: the smallest thing that pagination moves. A line, a row of a table, a picture.

use crate::pages::{Grafted, Owner, Placed, Point};
use std::sync::Arc;

/// Something that is not split over pages, with what pagination must know of it.
#[derive(Clone, Debug, Default)]
pub(crate) struct Piece {
    /// White space before it, none at the top of a page.
    pub(crate) before: f32,
    /// Its height without that space.
    pub(crate) height: f32,
    /// Whether the next piece must stand on the same page.
    pub(crate) keep_with_next: bool,
    /// What is on it, measured from its own top left corner.
    pub(crate) items: Vec<Placed>,
    /// The footnotes whose marks it holds.
    pub(crate) notes: Vec<Note>,
    /// The anchors that lead to it.
    pub(crate) anchors: Vec<String>,
    /// Where its baseline is, for a line of text that is counted.
    pub(crate) baseline: Option<f32>,
    /// Whether it stands on the rhythm of the page: see [`crate::layout::paging::paginate::Paginator`].
    pub(crate) on_rhythm: bool,
    /// What is repeated where it comes first on a page: the head of its table.
    pub(crate) head: Option<Arc<Piece>>,
}

/// A footnote in lines.
#[derive(Clone, Debug)]
pub(crate) struct Note {
    pub(crate) lines: Vec<Piece>,
}

impl Note {
    /// The height of all its lines.
    pub(crate) fn height(&self) -> f32 {
        height(&self.lines)
    }
}

impl Piece {
    /// Moves what is on it.
    pub(crate) fn shift(&mut self, x: f32, y: f32) {
        shift(&mut self.items, x, y);
    }

    /// Takes over all that another piece holds, at a place of its own.
    pub(crate) fn absorb(&mut self, mut other: Piece, x: f32, y: f32) {
        other.shift(x, y);
        self.items.append(&mut other.items);
        self.notes.append(&mut other.notes);
        self.anchors.append(&mut other.anchors);
    }

    /// Gives what is on it, and its notes, their numbers in the tree that took over theirs. A head keeps its own: it is
    /// repeated as an artifact.
    pub(crate) fn renumber(&mut self, grafted: Grafted) {
        for placed in &mut self.items {
            placed.owner = grafted.owner(placed.owner);
        }
        for line in self.notes.iter_mut().flat_map(|note| &mut note.lines) {
            line.renumber(grafted);
        }
    }

    /// All its height, the space before it included.
    pub(crate) fn full_height(&self) -> f32 {
        self.before + self.height
    }
}

/// The height of pieces under each other, without the space before the first.
pub(crate) fn height(pieces: &[Piece]) -> f32 {
    let before = pieces.first().map_or(0.0, |piece| piece.before);
    pieces.iter().map(Piece::full_height).sum::<f32>() - before
}

/// Moves items.
pub(crate) fn shift(items: &mut [Placed], x: f32, y: f32) {
    for placed in items {
        placed.at = Point { x: placed.at.x + x, y: placed.at.y + y };
    }
}

/// A copy that is seen but not read: a repetition.
pub(crate) fn as_artifact(piece: &Piece, kind: crate::pages::Artifact) -> Piece {
    let mut copy = Piece { height: piece.height, items: piece.items.clone(), ..Piece::default() };
    copy.items.retain(|placed| !matches!(placed.owner, Owner::Link(_)));
    for placed in &mut copy.items {
        placed.owner = Owner::Artifact(kind);
    }
    copy
}
