//! Which block of the old version is which of the new one: by id, then by the words.
//!
//! The work stays in proportion to the text: an old block is a candidate for a new one only if they share a word that
//! few blocks have, or stand at the same place between the same neighbours. Blocks that resemble many others and were
//! both moved and given new ids are then reported as removed and added.

use crate::text::{Block, Inline};
use similar::{Algorithm, DiffOp, capture_diff_slices};
use std::cell::OnceCell;
use std::collections::hash_map::Entry;
use std::collections::{BTreeMap, HashMap};
use std::hash::{DefaultHasher, Hash, Hasher};
use unicode_segmentation::UnicodeSegmentation;

/// From here on two texts between the same neighbours are versions of one (0 to 1, words in common).
const SIMILAR: f64 = 0.4;
/// The same for a text that stands elsewhere. Two paragraphs that only treat the same subject stay below it: a test
/// measures the sample review in its six languages.
pub(super) const SIMILAR_AFAR: f64 = 0.55;
/// Below it even the same id is not believed at once: ids given by position move on when a block is put before them.
const UNLIKE: f64 = 0.1;
/// A text of fewer words is not recognised in another place: "Yes." is in many.
const RECOGNISABLE: usize = 4;
/// A word that more of the blocks have leads to none of them.
const COMMON: usize = 24;
/// So many of the blocks that share most rare words are compared in full.
const CANDIDATES: usize = 6;

/// What is known of a block, an item, a row or a footnote for finding its other version.
pub(super) struct Item<'a> {
    id: &'a str,
    kind: Kind,
    text: String,
    words: OnceCell<Vec<u64>>,
}

/// Only blocks of one kind are versions of each other; a paragraph may become a heading.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Line,
    List,
    Quote,
    Table,
    Figure,
    Part,
}

impl<'a> Item<'a> {
    pub(super) fn of_line(id: &'a str, line: &[Inline]) -> Self {
        let mut text = String::new();
        push_line(&mut text, line);
        Self { id, kind: Kind::Line, text, words: OnceCell::new() }
    }

    pub(super) fn of_block(block: &'a Block) -> Self {
        let kind = match block {
            Block::Paragraph { .. } | Block::Heading { .. } => Kind::Line,
            Block::List { .. } => Kind::List,
            Block::Quote { .. } => Kind::Quote,
            Block::Table { .. } => Kind::Table,
            Block::Figure { .. } => Kind::Figure,
        };
        let mut text = String::new();
        push_block(&mut text, block);
        Self { id: &block.id().0, kind, text, words: OnceCell::new() }
    }

    /// An item of a list, a cell or a row, known by its first block.
    pub(super) fn of_part(blocks: impl Iterator<Item = &'a Block>) -> Self {
        let (mut id, mut text) = ("", String::new());
        for block in blocks {
            id = if id.is_empty() { &block.id().0 } else { id };
            push_block(&mut text, block);
        }
        Self { id, kind: Kind::Part, text, words: OnceCell::new() }
    }

    fn is_silent(&self) -> bool {
        self.text.trim().is_empty()
    }

    /// The words, and each with the one before it, as sorted numbers: words alone would find all long texts similar
    /// that share "of the". A Han character alone says little; there two make a word.
    pub(super) fn words(&self) -> &[u64] {
        self.words.get_or_init(|| {
            let mut words = Vec::new();
            let (mut last, mut han) = (None, None);
            for word in self.text.split_word_bounds() {
                let Some(first) = word.chars().next().filter(|c| c.is_alphanumeric()) else {
                    han = None;
                    continue;
                };
                let number = match first < '\u{2E80}' {
                    true => hash(folded(word)),
                    false => hash((han, word)),
                };
                han = Some(word).filter(|_| first >= '\u{2E80}');
                words.extend(last.map(|last| hash((last, number))));
                words.push(number);
                last = Some(number);
            }
            words.sort_unstable();
            words
        })
    }
}

fn push_block(text: &mut String, block: &Block) {
    block.for_each_line(&mut |line| {
        push_line(text, line);
        text.push('\n');
    });
    if let Block::Figure { attrs, .. } = block {
        text.push_str(&attrs.blob.0);
    }
}

fn push_line(text: &mut String, line: &[Inline]) {
    for inline in line {
        match inline {
            Inline::Text { text: words, .. } => text.push_str(words),
            Inline::Break => text.push('\n'),
            Inline::Footnote { .. } => {}
            Inline::Reference { attrs } => text.push_str(&attrs.target),
            Inline::Value { attrs } => text.extend([attrs.record.as_str(), attrs.field.as_str()]),
        }
    }
}

/// The word without case, Arabic diacritics and the spellings of its hamza: a text whose spelling was corrected
/// throughout is still that text.
fn folded(word: &str) -> String {
    let fold = |c: char| match c {
        '\u{0640}' | '\u{064B}'..='\u{065F}' | '\u{0670}' => None,
        'أ' | 'إ' | 'آ' | 'ٱ' => Some('ا'),
        'ؤ' => Some('و'),
        'ئ' | 'ى' => Some('ي'),
        'ة' => Some('ه'),
        _ => Some(c),
    };
    if word.bytes().all(|byte| byte.is_ascii_lowercase()) {
        return word.to_owned();
    }
    word.chars().filter_map(fold).flat_map(char::to_lowercase).collect()
}

fn hash(value: impl Hash) -> u64 {
    // Its keys are fixed: the same texts give the same comparison.
    let mut hasher = DefaultHasher::new();
    value.hash(&mut hasher);
    hasher.finish()
}

/// Words in common, 0 to 1 (Dice's coefficient over the words with their repetitions).
pub(super) fn similarity(old: &Item, new: &Item) -> f64 {
    let (a, b) = (old.words(), new.words());
    let (mut i, mut j, mut common) = (0, 0, 0_usize);
    while let (Some(x), Some(y)) = (a.get(i), b.get(j)) {
        common += usize::from(x == y);
        i += usize::from(x <= y);
        j += usize::from(y <= x);
    }
    match a.len() + b.len() {
        0 => 0.0,
        all => 2.0 * common as f64 / all as f64,
    }
}

/// For each of the new the old one of which it is a version.
pub(super) fn pair(old: &[Item], new: &[Item]) -> Vec<Option<usize>> {
    let mut pairs = Pairs { old, new, of_new: vec![None; new.len()], old_taken: vec![false; old.len()] };
    let same_ids = same_ids(old, new);
    for &(o, n) in &same_ids {
        let (was, is) = (&old[o], &new[n]);
        let believed = || begin_or_end_alike(was, is) || similarity(was, is) >= UNLIKE;
        if was.kind == is.kind && believed() {
            pairs.take(o, n);
        }
    }
    pairs.take_equal_texts();
    pairs.take_similar_texts();
    for (o, n) in same_ids {
        if old[o].kind == new[n].kind && pairs.is_free(o, n) {
            pairs.take(o, n);
        }
    }
    pairs.of_new
}

/// Nearly every edit leaves the beginning or the end, which is quickly seen; a text without words denies no id.
fn begin_or_end_alike(old: &Item, new: &Item) -> bool {
    let alike = old.text.bytes().zip(new.text.bytes()).take_while(|(a, b)| a == b).count()
        + old.text.bytes().rev().zip(new.text.bytes().rev()).take_while(|(a, b)| a == b).count();
    old.is_silent() || new.is_silent() || 4 * alike >= old.text.len().min(new.text.len())
}

/// Pairs of the same id, where each side has it once.
fn same_ids(old: &[Item], new: &[Item]) -> Vec<(usize, usize)> {
    fn places<'a>(items: &'a [Item]) -> HashMap<&'a str, Option<usize>> {
        let mut places = HashMap::new();
        for (index, item) in items.iter().enumerate().filter(|(_, item)| !item.id.is_empty()) {
            match places.entry(item.id) {
                Entry::Vacant(place) => drop(place.insert(Some(index))),
                Entry::Occupied(mut place) => drop(place.insert(None)),
            }
        }
        places
    }
    let (before, after) = (places(old), places(new));
    let place = |(n, item): (usize, &Item)| {
        after.get(item.id).copied().flatten()?;
        Some((before.get(item.id).copied().flatten()?, n))
    };
    new.iter().enumerate().filter_map(place).collect()
}

struct Pairs<'a, 'b> {
    old: &'a [Item<'b>],
    new: &'a [Item<'b>],
    of_new: Vec<Option<usize>>,
    old_taken: Vec<bool>,
}

impl Pairs<'_, '_> {
    fn take(&mut self, o: usize, n: usize) {
        self.of_new[n] = Some(o);
        self.old_taken[o] = true;
    }

    fn is_free(&self, o: usize, n: usize) -> bool {
        !self.old_taken[o] && self.of_new[n].is_none()
    }

    fn free_old(&self) -> Vec<usize> {
        (0..self.old.len()).filter(|&o| !self.old_taken[o]).collect()
    }

    fn free_new(&self) -> Vec<usize> {
        (0..self.new.len()).filter(|&n| self.of_new[n].is_none()).collect()
    }

    /// The same words: first those in the same order, so that short ones are not sent across the text, then those that
    /// moved.
    fn take_equal_texts(&mut self) {
        let (old, new) = (self.free_old(), self.free_new());
        if old.is_empty() || new.is_empty() {
            return;
        }
        let gaps = self.gaps();
        let key = |item: &Item, gap: usize| hash((item.kind as u8, &item.text, gap));
        // With the gap in the key, a short text only meets one between the same neighbours.
        let old_keys: Vec<u64> = old.iter().map(|&o| key(&self.old[o], gaps.of_old(o))).collect();
        let new_keys: Vec<u64> = new.iter().map(|&n| key(&self.new[n], gaps.of_new(n))).collect();
        for op in capture_diff_slices(Algorithm::Myers, &old_keys, &new_keys) {
            if let DiffOp::Equal { old_index, new_index, len } = op {
                (0..len).for_each(|i| self.take(old[old_index + i], new[new_index + i]));
            }
        }
        let mut places: HashMap<u64, Vec<usize>> = HashMap::new();
        for o in self.free_old().into_iter().rev() {
            places.entry(key(&self.old[o], 0)).or_default().push(o);
        }
        for n in self.free_new() {
            if let Some(o) =
                places.get_mut(&key(&self.new[n], 0)).filter(|_| recognisable(&self.new[n])).and_then(Vec::pop)
            {
                self.take(o, n);
            }
        }
    }

    /// Nearly the same words, the most similar first; among equals those that kept their order.
    fn take_similar_texts(&mut self) {
        let (old, new) = (self.free_old(), self.free_new());
        if old.is_empty() || new.is_empty() {
            return;
        }
        let gaps = self.gaps();
        let mut places: HashMap<u64, Vec<usize>> = HashMap::new();
        for &o in &old {
            for word in distinct(self.old[o].words()) {
                let blocks = places.entry(word).or_default();
                // One more than are of use says that there are too many.
                if blocks.len() <= COMMON {
                    blocks.push(o);
                }
            }
        }
        let mut in_gap: HashMap<usize, Vec<usize>> = HashMap::new();
        for &o in &old {
            in_gap.entry(gaps.of_old(o)).or_default().push(o);
        }
        let mut found: Vec<(f64, usize, usize)> = Vec::new();
        let (mut gap, mut rank) = (usize::MAX, 0);
        for &n in &new {
            let here = gaps.of_new(n);
            rank = if here == gap { rank + 1 } else { 0 };
            gap = here;
            for o in self.candidates(n, &places, in_gap.get(&here).map_or(&[], Vec::as_slice), rank) {
                let (was, is) = (&self.old[o], &self.new[n]);
                let near = gaps.of_old(o) == here;
                if was.kind != is.kind || !(near || recognisable(was) && recognisable(is)) {
                    continue;
                }
                let similarity = similarity(was, is);
                if similarity >= if near { SIMILAR } else { SIMILAR_AFAR } {
                    found.push((similarity, o, n));
                }
            }
        }
        found.sort_by(|a, b| b.0.total_cmp(&a.0).then(a.2.cmp(&b.2)).then(a.1.cmp(&b.1)));
        for (_, o, n) in found {
            if self.is_free(o, n) {
                self.take(o, n);
            }
        }
    }

    /// The old blocks worth comparing with a new one.
    fn candidates(&self, n: usize, places: &HashMap<u64, Vec<usize>>, near: &[usize], rank: usize) -> Vec<usize> {
        let mut shared: BTreeMap<usize, usize> = BTreeMap::new();
        let words = distinct(self.new[n].words()).filter_map(|word| places.get(&word));
        for o in words.filter(|blocks| blocks.len() <= COMMON).flatten() {
            *shared.entry(*o).or_default() += 1;
        }
        let mut shared: Vec<(usize, usize)> = shared.into_iter().collect();
        shared.sort_by_key(|&(o, count)| (std::cmp::Reverse(count), o));
        let mut candidates: Vec<usize> = shared.into_iter().take(CANDIDATES).map(|(o, _)| o).collect();
        candidates.extend(near.iter().skip(rank.saturating_sub(1)).take(3));
        candidates.sort_unstable();
        candidates.dedup();
        candidates
    }

    /// The stretches between the pairs that kept their order.
    fn gaps(&self) -> Gaps {
        let in_order = in_order(&self.of_new);
        let anchors = self.of_new.iter().enumerate().filter(|(n, _)| in_order[*n]);
        let (new, old) = anchors.filter_map(|(n, pair)| Some((n, (*pair)?))).unzip();
        Gaps { old, new }
    }
}

fn recognisable(item: &Item) -> bool {
    item.words().len() >= 2 * RECOGNISABLE - 1
}

fn distinct(sorted: &[u64]) -> impl Iterator<Item = u64> {
    sorted.chunk_by(|a, b| a == b).filter_map(|same| same.first().copied())
}

struct Gaps {
    old: Vec<usize>,
    new: Vec<usize>,
}

impl Gaps {
    fn of_old(&self, o: usize) -> usize {
        self.old.partition_point(|&anchor| anchor < o)
    }

    fn of_new(&self, n: usize) -> usize {
        self.new.partition_point(|&anchor| anchor < n)
    }
}

/// Which pairs kept their order: the longest rising run of old places. The others moved.
pub(super) fn in_order(pairs: &[Option<usize>]) -> Vec<bool> {
    // `ends[k]` is the new place at which a run of length k + 1 ends lowest; `before` links each run backwards.
    let old_at = |n: usize| pairs.get(n).copied().flatten();
    let mut ends: Vec<usize> = Vec::new();
    let mut before: Vec<Option<usize>> = vec![None; pairs.len()];
    for (n, o) in pairs.iter().enumerate().filter_map(|(n, pair)| Some((n, (*pair)?))) {
        let length = ends.partition_point(|&end| old_at(end) < Some(o));
        before[n] = length.checked_sub(1).and_then(|last| ends.get(last).copied());
        match ends.get_mut(length) {
            Some(end) => *end = n,
            None => ends.push(n),
        }
    }
    let mut kept = vec![false; pairs.len()];
    let mut at = ends.last().copied();
    while let Some(n) = at {
        kept[n] = true;
        at = before[n];
    }
    kept
}
