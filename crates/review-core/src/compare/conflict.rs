//! Two heads of one text, side by side, block by block, and the text that a person made of them.

use super::matching::{self, Item};
use crate::text::{Block, BlockId, Inline};
use serde::Serialize;
use std::collections::{BTreeMap, BTreeSet};

/// A stretch of the two texts.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(tag = "type", rename_all = "camelCase")]
pub enum Choice {
    /// Nothing to decide. No block at all if one side removed what the other left as it was.
    Agreed {
        /// The text.
        blocks: Vec<Block>,
        /// Whose it is.
        by: Side,
    },
    /// Someone has to decide.
    Differs {
        /// What the left side says.
        left: Vec<Block>,
        /// What the right side says.
        right: Vec<Block>,
        /// The choice that holds the same block where the other side has it. The two are decided as one, so that a
        /// block that moved is neither lost nor doubled.
        linked: Option<usize>,
    },
}

/// Who wrote what is agreed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub enum Side {
    /// Both sides say the same.
    Both,
    /// Only the left side changed it.
    Left,
    /// Only the right side changed it.
    Right,
}

/// What was picked.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum Pick {
    /// The left side.
    Left,
    /// The right side.
    Right,
    /// Both, the left one first.
    #[default]
    Both,
}

/// Lays two texts beside each other. With the text from which both began, what only one side changed is decided.
pub fn choices(left: &[Block], right: &[Block], base: Option<&[Block]>) -> Vec<Choice> {
    let base = base.map(|base| Base::new(base, left, right));
    let pairs = pair(left, right);
    let in_order = matching::in_order(&pairs);
    let mut of_left = vec![None; left.len()];
    pairs.iter().enumerate().for_each(|(r, l)| {
        if let Some(l) = l {
            of_left[*l] = Some(r);
        }
    });
    let mut out = Out { left, right, base, choices: Vec::new(), moves: BTreeMap::new() };
    let (mut l, mut gap) = (0, Vec::new());
    for (r, pair) in pairs.iter().enumerate() {
        match pair.filter(|_| in_order[r]) {
            Some(anchor) => {
                out.gap((l..anchor).map(|l| (l, of_left[l])), gap.drain(..));
                out.pair(anchor, r, None);
                l = anchor + 1;
            }
            None => gap.push((r, *pair)),
        }
    }
    out.gap((l..left.len()).map(|l| (l, of_left[l])), gap.drain(..));
    out.linked()
}

fn pair(old: &[Block], new: &[Block]) -> Vec<Option<usize>> {
    let [old, new] = [old, new].map(|blocks| blocks.iter().map(Item::of_block).collect::<Vec<_>>());
    matching::pair(&old, &new)
}

/// The text from which both sides began.
struct Base<'a> {
    blocks: &'a [Block],
    left: Vec<Option<usize>>,
    right: Vec<Option<usize>>,
    left_in_order: Vec<bool>,
    right_in_order: Vec<bool>,
}

impl<'a> Base<'a> {
    fn new(blocks: &'a [Block], left: &[Block], right: &[Block]) -> Self {
        let (left, right) = (pair(blocks, left), pair(blocks, right));
        let (left_in_order, right_in_order) = (matching::in_order(&left), matching::in_order(&right));
        Self { blocks, left, right, left_in_order, right_in_order }
    }

    fn of(&self, place: Option<usize>) -> Option<&'a Block> {
        self.blocks.get(place?)
    }

    /// The only side that moved a block, if it is one.
    fn mover(&self, l: usize, r: usize) -> Option<Side> {
        match (self.left[l].is_some() && self.left_in_order[l], self.right[r].is_some() && self.right_in_order[r]) {
            (true, false) => Some(Side::Right),
            (false, true) => Some(Side::Left),
            (true, true) | (false, false) => None,
        }
    }
}

struct Out<'a> {
    left: &'a [Block],
    right: &'a [Block],
    base: Option<Base<'a>>,
    choices: Vec<Choice>,
    /// The choices that hold a moved block: its place on the left → where it stands on the left, on the right.
    moves: BTreeMap<usize, [Option<usize>; 2]>,
}

impl Out<'_> {
    /// A block that both have. `mover` is the side that put it here.
    fn pair(&mut self, l: usize, r: usize, mover: Option<Side>) {
        let (left, right) = (&self.left[l], &self.right[r]);
        let was = self.base.as_ref().and_then(|base| base.of(base.left[l].or(base.right[r])));
        let agreed = match was {
            _ if says_the_same(left, right) => Some((left, mover.unwrap_or(Side::Both))),
            Some(was) if says_the_same(left, was) => Some((right, Side::Right)),
            Some(was) if says_the_same(right, was) => Some((left, Side::Left)),
            _ => None,
        };
        self.choices.push(match agreed {
            Some((block, by)) => Choice::Agreed { blocks: vec![block.clone()], by },
            None => differs(vec![left.clone()], vec![right.clone()]),
        });
    }

    /// What stands between two blocks that both have at one place.
    fn gap(
        &mut self,
        left: impl Iterator<Item = (usize, Option<usize>)>,
        right: impl Iterator<Item = (usize, Option<usize>)>,
    ) {
        let (mut lefts, mut rights) = (Vec::new(), Vec::new());
        let mut moved = false;
        for (l, other) in left {
            match other {
                Some(r) => {
                    moved = true;
                    self.flush(&mut lefts, &mut rights);
                    self.moved(l, r, Side::Left);
                }
                None => self.one_sided(l, Side::Left, &mut lefts, &mut rights),
            }
        }
        if moved {
            self.flush(&mut lefts, &mut rights);
        }
        for (r, other) in right {
            match other {
                Some(l) => {
                    self.flush(&mut lefts, &mut rights);
                    self.moved(l, r, Side::Right);
                }
                None => self.one_sided(r, Side::Right, &mut lefts, &mut rights),
            }
        }
        self.flush(&mut lefts, &mut rights);
    }

    /// A block that stands elsewhere on the other side; here is its place on `side`.
    fn moved(&mut self, l: usize, r: usize, side: Side) {
        match self.base.as_ref().and_then(|base| base.mover(l, r)) {
            Some(mover) if mover == side => self.pair(l, r, Some(mover)),
            Some(_) => {}
            None => {
                let at = self.choices.len();
                let link = self.moves.entry(l).or_default();
                let choice = match side {
                    Side::Left => {
                        link[0] = Some(at);
                        differs(vec![self.left[l].clone()], Vec::new())
                    }
                    Side::Right | Side::Both => {
                        link[1] = Some(at);
                        differs(Vec::new(), vec![self.right[r].clone()])
                    }
                };
                self.choices.push(choice);
            }
        }
    }

    /// A block that the other side lacks: removed there, or added here.
    fn one_sided(&mut self, place: usize, side: Side, lefts: &mut Vec<Block>, rights: &mut Vec<Block>) {
        let on_left = side == Side::Left;
        let block = if on_left { &self.left[place] } else { &self.right[place] };
        let was =
            self.base.as_ref().and_then(|base| base.of(if on_left { base.left[place] } else { base.right[place] }));
        match was {
            Some(was) if says_the_same(block, was) => {
                let by = if on_left { Side::Right } else { Side::Left };
                self.choices.push(Choice::Agreed { blocks: Vec::new(), by });
            }
            Some(_) => {
                self.flush(lefts, rights);
                let (left, right) =
                    if on_left { (vec![block.clone()], Vec::new()) } else { (Vec::new(), vec![block.clone()]) };
                self.choices.push(differs(left, right));
            }
            None => (if on_left { lefts } else { rights }).push(block.clone()),
        }
    }

    /// What one side has here and the other has not. Where it is known that it was added, nobody need decide.
    fn flush(&mut self, left: &mut Vec<Block>, right: &mut Vec<Block>) {
        let (left, right) = (std::mem::take(left), std::mem::take(right));
        let choice = match (left.is_empty(), right.is_empty()) {
            (true, true) => return,
            (false, true) if self.base.is_some() => Choice::Agreed { blocks: left, by: Side::Left },
            (true, false) if self.base.is_some() => Choice::Agreed { blocks: right, by: Side::Right },
            _ => differs(left, right),
        };
        self.choices.push(choice);
    }

    fn linked(mut self) -> Vec<Choice> {
        for places in self.moves.values() {
            if let [Some(first), Some(second)] = *places {
                for (at, other) in [(first, second), (second, first)] {
                    if let Some(Choice::Differs { linked, .. }) = self.choices.get_mut(at) {
                        *linked = Some(other);
                    }
                }
            }
        }
        self.choices
    }
}

fn differs(left: Vec<Block>, right: Vec<Block>) -> Choice {
    Choice::Differs { left, right, linked: None }
}

/// The text that follows from the picks, by the index of the choice. What nobody decided keeps both sides: nothing is
/// lost. Where both are kept, ids that stand twice are made different.
pub fn resolve(choices: &[Choice], picks: &BTreeMap<usize, Pick>) -> Vec<Block> {
    let mut blocks: Vec<(Block, bool)> = Vec::new();
    for (index, choice) in choices.iter().enumerate() {
        match choice {
            Choice::Agreed { blocks: agreed, .. } => blocks.extend(agreed.iter().map(|block| (block.clone(), false))),
            Choice::Differs { left, right, linked } => {
                let pick = picks.get(&linked.unwrap_or(index).min(index)).copied().unwrap_or_default();
                if pick != Pick::Right {
                    blocks.extend(left.iter().map(|block| (block.clone(), false)));
                }
                if pick != Pick::Left {
                    blocks.extend(right.iter().map(|block| (block.clone(), pick == Pick::Both)));
                }
            }
        }
    }
    let mut taken: BTreeSet<String> = BTreeSet::new();
    for (block, _) in blocks.iter_mut().filter(|(_, second)| !second) {
        for_each_id(block, &mut |id| {
            taken.insert(id.clone());
        });
    }
    for (block, _) in blocks.iter_mut().filter(|(_, second)| *second) {
        for_each_id(block, &mut |id| {
            while !id.is_empty() && !taken.insert(id.clone()) {
                id.push_str("-2");
            }
        });
    }
    blocks.into_iter().map(|(block, _)| block).collect()
}

/// Whether two blocks differ in their ids at most.
fn says_the_same(a: &Block, b: &Block) -> bool {
    let without_ids = |block: &Block| {
        let mut block = block.clone();
        for_each_id(&mut block, &mut String::clear);
        block
    };
    a == b || without_ids(a) == without_ids(b)
}

/// Lets `edit` change the id of the block, of those within it and of the footnotes.
pub(super) fn for_each_id(block: &mut Block, edit: &mut dyn FnMut(&mut String)) {
    for_each_block_id(block, edit);
    block.for_each_line_mut(&mut |line| {
        for inline in line {
            if let Inline::Footnote { attrs, .. } = inline {
                edit(&mut attrs.id.0);
            }
        }
    });
}

fn for_each_block_id(block: &mut Block, edit: &mut dyn FnMut(&mut String)) {
    let BlockId(id) = match block {
        Block::Paragraph { attrs, .. } | Block::Quote { attrs, .. } | Block::Table { attrs, .. } => &mut attrs.id,
        Block::Heading { attrs, .. } => &mut attrs.id,
        Block::List { attrs, .. } => &mut attrs.id,
        Block::Figure { attrs, .. } => &mut attrs.id,
    };
    edit(id);
    match block {
        Block::Paragraph { .. } | Block::Heading { .. } | Block::Figure { .. } => {}
        Block::Quote { content, .. } => content.iter_mut().for_each(|block| for_each_block_id(block, edit)),
        Block::List { content, .. } => {
            content.iter_mut().flat_map(|item| &mut item.content).for_each(|block| for_each_block_id(block, edit));
        }
        Block::Table { table, .. } => {
            let cells = table.rows.iter_mut().flat_map(|row| &mut row.content);
            cells.flat_map(|cell| &mut cell.content).for_each(|block| for_each_block_id(block, edit));
        }
    }
}
