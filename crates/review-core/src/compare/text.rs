//! Blocks: pairs them, orders them for reading and goes down to their lines.

use super::matching::{self, Item};
use super::{Blocks, Body, Change, Entry, Piece, PieceChange, Setting, line};
use crate::text::{Block, Cell, Inline, ListItem, Row, Table};

/// Compares two runs of blocks.
pub(super) fn blocks(old: &[Block], new: &[Block]) -> Blocks {
    entries(old, new, Item::of_block, block)
}

fn block(versions: Versions<&Block>) -> (Change, Body) {
    let body = body(versions);
    let change = body_change(&body).max(formatted(versions.differ(|block| !same_attributes(block.0, block.1))));
    (change, body)
}

/// Something in one of the versions or in both.
#[derive(Clone, Copy)]
pub(super) enum Versions<T> {
    Old(T),
    New(T),
    Both(T, T),
}

impl<T: Copy> Versions<T> {
    fn map<U>(self, part: impl Fn(T) -> U) -> Versions<U> {
        match self {
            Versions::Old(old) => Versions::Old(part(old)),
            Versions::New(new) => Versions::New(part(new)),
            Versions::Both(old, new) => Versions::Both(part(old), part(new)),
        }
    }

    fn setting<U: PartialEq>(self, part: impl Fn(T) -> U) -> Setting<U> {
        match self {
            Versions::Old(one) | Versions::New(one) => Setting { value: part(one), before: None },
            Versions::Both(old, new) => {
                let (before, value) = (part(old), part(new));
                Setting { before: Some(before).filter(|before| *before != value), value }
            }
        }
    }

    fn differ(self, differ: impl Fn((T, T)) -> bool) -> bool {
        match self {
            Versions::Both(old, new) => differ((old, new)),
            Versions::Old(_) | Versions::New(_) => false,
        }
    }
}

impl<'a, T> Versions<&'a T> {
    /// Both sides.
    pub(super) fn options(self) -> (Option<&'a T>, Option<&'a T>) {
        match self {
            Versions::Old(old) => (Some(old), None),
            Versions::New(new) => (None, Some(new)),
            Versions::Both(old, new) => (Some(old), Some(new)),
        }
    }
}

impl<'a, T> Versions<&'a [T]> {
    /// Both sides, the missing one empty.
    fn sides(self) -> (&'a [T], &'a [T]) {
        match self {
            Versions::Old(old) => (old, &[]),
            Versions::New(new) => (&[], new),
            Versions::Both(old, new) => (old, new),
        }
    }
}

/// Pairs siblings and compares each pair. The order is that of the new version; what was removed stands after what
/// stood before it.
pub(super) fn entries<'a, T, B>(
    old: &'a [T],
    new: &'a [T],
    item: impl Fn(&'a T) -> Item<'a>,
    compare: impl Fn(Versions<&'a T>) -> (Change, B),
) -> Vec<Entry<B>> {
    let [before, after] = [old, new].map(|side| side.iter().map(&item).collect::<Vec<_>>());
    ordered(old, new, &matching::pair(&before, &after), compare)
}

/// The same for siblings that are paired already.
pub(super) fn ordered<'a, T, B>(
    old: &'a [T],
    new: &'a [T],
    pairs: &[Option<usize>],
    compare: impl Fn(Versions<&'a T>) -> (Change, B),
) -> Vec<Entry<B>> {
    let in_order = matching::in_order(pairs);
    let mut kept = vec![false; old.len()];
    pairs.iter().flatten().for_each(|&o| kept[o] = true);
    let mut entries = Vec::with_capacity(old.len().max(new.len()));
    let removed = |entries: &mut Vec<Entry<B>>, range: std::ops::Range<usize>| {
        for o in range.filter(|&o| !kept[o]) {
            let (_, body) = compare(Versions::Old(&old[o]));
            entries.push(Entry { change: Change::Removed, moved: false, from: Some(o), to: None, body });
        }
    };
    // The old place of the next sibling that kept its order, for each new place.
    let mut limits = vec![old.len(); new.len()];
    let mut limit = old.len();
    for (n, pair) in pairs.iter().enumerate().rev() {
        limit = pair.filter(|_| in_order[n]).unwrap_or(limit);
        limits[n] = limit;
    }
    let mut done = 0;
    for (n, is) in new.iter().enumerate() {
        removed(&mut entries, done..limits[n]);
        done = done.max(limits[n]);
        let (change, body) = match pairs[n] {
            Some(o) => compare(Versions::Both(&old[o], is)),
            None => (Change::Added, compare(Versions::New(is)).1),
        };
        entries.push(Entry { change, moved: pairs[n].is_some() && !in_order[n], from: pairs[n], to: Some(n), body });
    }
    removed(&mut entries, done..old.len());
    entries
}

fn body(versions: Versions<&Block>) -> Body {
    let (Versions::Old(shown) | Versions::New(shown) | Versions::Both(_, shown)) = versions;
    match shown {
        Block::Paragraph { .. } | Block::Heading { .. } => {
            Body::Line { level: versions.setting(level), pieces: pieces(versions.map(words)) }
        }
        Block::List { .. } => {
            let (old, new) = versions.map(items).sides();
            let items =
                entries(old, new, |item| Item::of_part(item.content.iter()), |item| part(item.map(item_blocks)));
            Body::List { ordered: versions.setting(is_ordered), items }
        }
        Block::Quote { .. } => {
            let (old, new) = versions.map(quoted).sides();
            Body::Quote { blocks: blocks(old, new) }
        }
        Block::Table { .. } => {
            let empty = Table::default();
            let tables = versions.map(|block| if let Block::Table { table, .. } = block { table } else { &empty });
            let (old, new) = tables.map(|table| table.rows.as_slice()).sides();
            Body::Table {
                caption: pieces(tables.map(|table| table.caption.as_slice())),
                rows: entries(old, new, |row| Item::of_part(row_blocks(row)), cells),
                notes: pieces(tables.map(|table| table.notes.as_slice())),
                source: pieces(tables.map(|table| table.source.as_slice())),
            }
        }
        Block::Figure { .. } => {
            let alt = versions.map(|block| match block {
                Block::Figure { attrs, .. } if !attrs.alt.is_empty() => vec![Inline::text(&attrs.alt)],
                _ => Vec::new(),
            });
            let alt = match &alt {
                Versions::Old(old) => Versions::Old(old.as_slice()),
                Versions::New(new) => Versions::New(new.as_slice()),
                Versions::Both(old, new) => Versions::Both(old.as_slice(), new.as_slice()),
            };
            Body::Figure {
                blob: versions.setting(|block| {
                    if let Block::Figure { attrs, .. } = block { attrs.blob.clone() } else { "".into() }
                }),
                alt: pieces(alt),
                caption: pieces(
                    versions.map(|block| if let Block::Figure { text, .. } = block { &text.caption } else { &[][..] }),
                ),
                credit: pieces(
                    versions.map(|block| if let Block::Figure { text, .. } = block { &text.credit } else { &[][..] }),
                ),
            }
        }
    }
}

fn pieces(lines: Versions<&[Inline]>) -> Vec<Piece> {
    let (old, new) = lines.sides();
    line::pieces(old, new)
}

/// An item of a list or a cell. Where it holds one line in both versions, they are versions of each other, however
/// little they have in common: 410 and 415.
fn part(versions: Versions<&[Block]>) -> (Change, Blocks) {
    let (old, new) = versions.sides();
    let is_line = |block: &Block| matches!(block, Block::Paragraph { .. } | Block::Heading { .. });
    let blocks = match (old, new) {
        ([was], [is]) if is_line(was) && is_line(is) => ordered(old, new, &[Some(0)], block),
        _ => blocks(old, new),
    };
    (entries_change(&blocks), blocks)
}

/// The cells of a row. Where their number is the same, a cell is compared with the one at its place.
fn cells(versions: Versions<&Row>) -> (Change, Vec<Entry<Blocks>>) {
    let (old, new) = versions.map(|row| row.content.as_slice()).sides();
    let pairs = match old.len() == new.len() {
        true => (0..new.len()).map(Some).collect(),
        false => {
            let [before, after] =
                [old, new].map(|cells| cells.iter().map(|cell| Item::of_part(cell.content.iter())).collect::<Vec<_>>());
            matching::pair(&before, &after)
        }
    };
    let cells = ordered(old, new, &pairs, |cell| {
        let (change, blocks) = part(cell.map(|cell| cell.content.as_slice()));
        let shape = |cell: &Cell| (cell.header, cell.colspan, cell.rowspan);
        (change.max(formatted(cell.differ(|(old, new)| shape(old) != shape(new)))), blocks)
    });
    (entries_change(&cells), cells)
}

fn formatted(differs: bool) -> Change {
    if differs { Change::Formatted } else { Change::Same }
}

fn body_change(body: &Body) -> Change {
    match body {
        Body::Line { level, pieces } => pieces_change(pieces).max(formatted(level.before.is_some())),
        Body::List { ordered, items } => entries_change(items).max(formatted(ordered.before.is_some())),
        Body::Quote { blocks } => entries_change(blocks),
        Body::Table { caption, rows, notes, source } => [caption, notes, source]
            .map(|pieces| pieces_change(pieces))
            .into_iter()
            .fold(entries_change(rows), Change::max),
        Body::Figure { blob, alt, caption, credit } => {
            let start = formatted(blob.before.is_some());
            [alt, caption, credit].map(|pieces| pieces_change(pieces)).into_iter().fold(start, Change::max)
        }
    }
}

fn entries_change<T>(entries: &[Entry<T>]) -> Change {
    let change = |entry: &Entry<T>| if entry.moved { Change::Changed } else { entry.change.min(Change::Changed) };
    entries.iter().map(change).max().unwrap_or(Change::Same)
}

fn pieces_change(pieces: &[Piece]) -> Change {
    let change = |piece: &Piece| match (&piece.change, &piece.content) {
        (PieceChange::Same, super::Content::Footnote { pieces, .. }) => pieces_change(pieces),
        (PieceChange::Same, _) => Change::Same,
        (PieceChange::Formatted { .. }, _) => Change::Formatted,
        (PieceChange::Added | PieceChange::Removed, _) => Change::Changed,
    };
    pieces.iter().map(change).max().unwrap_or(Change::Same)
}

/// Whether what is not words is the same, the id aside.
fn same_attributes(old: &Block, new: &Block) -> bool {
    let direction = |block: &Block| match block {
        Block::Paragraph { attrs, .. } | Block::Quote { attrs, .. } | Block::Table { attrs, .. } => attrs.dir,
        Block::Heading { attrs, .. } => attrs.dir,
        Block::List { attrs, .. } => attrs.dir,
        Block::Figure { attrs, .. } => attrs.dir,
    };
    let more = |block: &Block| match block {
        Block::List { attrs, .. } => (attrs.start, None),
        Block::Table { table, .. } => (None, table.widths.clone()),
        Block::Paragraph { .. } | Block::Heading { .. } | Block::Quote { .. } | Block::Figure { .. } => (None, None),
    };
    old.lang() == new.lang() && direction(old) == direction(new) && more(old) == more(new)
}

fn level(block: &Block) -> u8 {
    if let Block::Heading { attrs, .. } = block { attrs.level.get() } else { 0 }
}

fn words(block: &Block) -> &[Inline] {
    if let Block::Paragraph { content, .. } | Block::Heading { content, .. } = block { content } else { &[] }
}

fn items(block: &Block) -> &[ListItem] {
    if let Block::List { content, .. } = block { content } else { &[] }
}

fn is_ordered(block: &Block) -> bool {
    matches!(block, Block::List { attrs, .. } if attrs.ordered)
}

fn item_blocks(item: &ListItem) -> &[Block] {
    &item.content
}

fn quoted(block: &Block) -> &[Block] {
    if let Block::Quote { content, .. } = block { content } else { &[] }
}

fn row_blocks(row: &Row) -> impl Iterator<Item = &Block> {
    row.content.iter().flat_map(|cell| &cell.content)
}
