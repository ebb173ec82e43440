//! Words: two versions of a line → pieces.
//!
//! A word is a word of UAX #29, as in word counts: an Arabic word with its diacritics and its hamza, a number with its
//! separators, a single Han character. Han characters are not gathered into the words of a dictionary: a dictionary
//! parts the same characters differently beside other neighbours, so that words that nobody touched would show as
//! changed (kpdecker/jsdiff, pull request 539), and the figures would not be those of the limits. What single
//! characters do badly, meeting by chance in a rewritten passage, `absorb` mends for every language.

use super::matching::{self, Item};
use super::{Content, Piece, PieceChange};
use crate::text::{FootnoteAttrs, Inline, Mark, ValueAttrs};
use similar::{Algorithm, DiffOp, capture_diff_slices};
use std::collections::HashMap;
use std::ops::Range;
use unicode_segmentation::UnicodeSegmentation;

/// Two versions of a line that have more bytes together, some 15,000 to 30,000 words each, are compared by sentences:
/// by words, a paragraph of 100,000 words of which none stayed in place takes seconds.
pub(super) const LONG: usize = 400_000;

/// What is compared with what.
#[derive(Clone, Copy)]
enum Cut {
    Words,
    Sentences,
}

/// The pieces of a line of which one version may be empty.
pub(super) fn pieces(old: &[Inline], new: &[Inline]) -> Vec<Piece> {
    if old == new {
        return whole(new, &PieceChange::Same);
    }
    if old.is_empty() {
        return whole(new, &PieceChange::Added);
    }
    if new.is_empty() {
        return whole(old, &PieceChange::Removed);
    }
    let bytes = |line: &[Inline]| -> usize {
        line.iter().map(|inline| if let Inline::Text { text, .. } = inline { text.len() } else { 0 }).sum()
    };
    let cut = if bytes(old) + bytes(new) > LONG { Cut::Sentences } else { Cut::Words };
    let (mut old, mut new) = (Line::new(old, cut), Line::new(new, cut));
    pair_footnotes(&mut old, &mut new);
    let groups = absorb(groups(&old, &new), &old, &new);
    let mut out = Pieces::default();
    for group in groups {
        match group.same {
            true => out.same(&old, group.old, &new, group.new),
            false => {
                out.one_sided(&old, group.old, &PieceChange::Removed);
                out.one_sided(&new, group.new, &PieceChange::Added);
            }
        }
    }
    out.0
}

/// A line that shares one fate.
fn whole(line: &[Inline], change: &PieceChange) -> Vec<Piece> {
    let mut out = Pieces::default();
    for inline in line {
        let content = match inline {
            Inline::Text { marks, text } => Content::Text { text: text.clone(), marks: marks.clone() },
            Inline::Break => Content::Break,
            Inline::Footnote { attrs, content } => {
                Content::Footnote { id: attrs.id.clone(), pieces: whole(content, change) }
            }
            Inline::Reference { attrs } => Content::Reference { target: attrs.target.clone() },
            Inline::Value { attrs } => value(attrs),
        };
        out.push(change.clone(), content);
    }
    out.0
}

fn value(attrs: &ValueAttrs) -> Content {
    Content::Value { record: attrs.record.clone(), field: attrs.field.clone() }
}

/// A line cut into the units that are compared.
struct Line<'a> {
    /// The words of all runs.
    text: String,
    /// Where each run ends in `text`, and its marks.
    runs: Vec<(usize, &'a [Mark])>,
    units: Vec<Unit<'a>>,
}

enum Unit<'a> {
    /// A word, a stretch of spaces or a sign: a range of `text`.
    Word(Range<usize>),
    Break,
    /// `number` is the same for two footnotes that are versions of one.
    Footnote {
        attrs: &'a FootnoteAttrs,
        content: &'a [Inline],
        number: usize,
    },
    Reference(&'a str),
    Value(&'a ValueAttrs),
}

/// What must be equal for two units to be the same.
#[derive(PartialEq, Eq, Hash)]
enum Key<'a> {
    Word(&'a str),
    Break,
    Footnote(usize),
    Reference(&'a str),
    Value(&'a str, &'a str),
}

impl<'a> Line<'a> {
    fn new(content: &'a [Inline], cut: Cut) -> Self {
        let mut line = Self { text: String::new(), runs: Vec::new(), units: Vec::new() };
        let mut start = 0;
        for inline in content {
            let unit = match inline {
                Inline::Text { marks, text } => {
                    line.text.push_str(text);
                    line.runs.push((line.text.len(), marks));
                    continue;
                }
                Inline::Break => Unit::Break,
                Inline::Footnote { attrs, content } => Unit::Footnote { attrs, content, number: 0 },
                Inline::Reference { attrs } => Unit::Reference(&attrs.target),
                Inline::Value { attrs } => Unit::Value(attrs),
            };
            line.cut(cut, &mut start);
            line.units.push(unit);
        }
        line.cut(cut, &mut start);
        line
    }

    /// Cuts the text since `start`. A word may run over a change of marks.
    fn cut(&mut self, cut: Cut, start: &mut usize) {
        let text = &self.text[*start..];
        let mut push = |(at, part): (usize, &str)| self.units.push(Unit::Word(*start + at..*start + at + part.len()));
        match cut {
            Cut::Words => text.split_word_bound_indices().for_each(&mut push),
            Cut::Sentences => text.split_sentence_bound_indices().for_each(&mut push),
        }
        *start = self.text.len();
    }

    fn key(&self, unit: &Unit<'a>) -> Key<'_> {
        match unit {
            Unit::Word(range) => Key::Word(&self.text[range.clone()]),
            Unit::Break => Key::Break,
            Unit::Footnote { number, .. } => Key::Footnote(*number),
            Unit::Reference(target) => Key::Reference(target),
            Unit::Value(attrs) => Key::Value(&attrs.record, &attrs.field),
        }
    }

    /// Where the run that holds the byte `at` ends, and its marks.
    fn run(&self, at: usize) -> (usize, &'a [Mark]) {
        let index = self.runs.partition_point(|(end, _)| *end <= at);
        self.runs.get(index).copied().unwrap_or((self.text.len(), &[]))
    }

    fn footnotes(&self) -> Vec<Item<'a>> {
        let items = self.units.iter().filter_map(|unit| match unit {
            Unit::Footnote { attrs, content, .. } => Some(Item::of_line(&attrs.id.0, content)),
            Unit::Word(_) | Unit::Break | Unit::Reference(_) | Unit::Value(_) => None,
        });
        items.collect()
    }

    fn number_footnotes(&mut self, numbers: impl Iterator<Item = usize>) {
        let slots = self.units.iter_mut().filter_map(|unit| match unit {
            Unit::Footnote { number, .. } => Some(number),
            Unit::Word(_) | Unit::Break | Unit::Reference(_) | Unit::Value(_) => None,
        });
        slots.zip(numbers).for_each(|(slot, number)| *slot = number);
    }
}

fn pair_footnotes(old: &mut Line, new: &mut Line) {
    let (before, after) = (old.footnotes(), new.footnotes());
    if before.is_empty() && after.is_empty() {
        return;
    }
    let pairs = matching::pair(&before, &after);
    let unpaired = before.len()..;
    new.number_footnotes(pairs.into_iter().zip(unpaired).map(|(pair, own)| pair.unwrap_or(own)));
    old.number_footnotes(0..);
}

/// Units of both versions that are the same, or that stand in each other's place.
#[derive(Clone, Debug)]
struct Group {
    same: bool,
    old: Range<usize>,
    new: Range<usize>,
}

fn groups(old: &Line, new: &Line) -> Vec<Group> {
    let mut numbers: HashMap<Key, u32> = HashMap::new();
    let mut number = |key| {
        let next = u32::try_from(numbers.len()).unwrap_or(u32::MAX);
        *numbers.entry(key).or_insert(next)
    };
    let old_keys: Vec<u32> = old.units.iter().map(|unit| number(old.key(unit))).collect();
    let new_keys: Vec<u32> = new.units.iter().map(|unit| number(new.key(unit))).collect();
    let mut groups: Vec<Group> = Vec::new();
    for op in capture_diff_slices(Algorithm::Myers, &old_keys, &new_keys) {
        let (same, old, new) = (matches!(op, DiffOp::Equal { .. }), op.old_range(), op.new_range());
        match groups.last_mut() {
            Some(last) if last.same == same => {
                last.old.end = old.end;
                last.new.end = new.end;
            }
            _ => groups.push(Group { same, old, new }),
        }
    }
    groups
}

/// So many words changed on either side of it make two shared words chance; more make no difference.
const ENOUGH: usize = 6;

/// Lets rewritten passages be read as such: what two of them share by chance, a space, a word or two, is shown with
/// them as removed and added, not as a splinter between them.
fn absorb(groups: Vec<Group>, old: &Line, new: &Line) -> Vec<Group> {
    let mut kept: Vec<Group> = Vec::with_capacity(groups.len());
    for mut group in groups {
        while let [.., before, same] = kept.as_slice()
            && !group.same
            && let Some(shared) = shared(new, same)
            && 3 * shared <= edited(before, old, new).min(edited(&group, old, new))
        {
            group = Group { same: false, old: before.old.start..group.old.end, new: before.new.start..group.new.end };
            kept.truncate(kept.len() - 2);
        }
        kept.push(group);
    }
    kept
}

/// How many words and signs two edits have between them; none if it is more than words.
fn shared(line: &Line, group: &Group) -> Option<usize> {
    // More than a few is never chance; the rest need not be looked at.
    line.units[group.new.clone()].iter().take(8).try_fold(0, |count, unit| match unit {
        Unit::Word(range) => Some(count + usize::from(!line.text[range.clone()].starts_with(char::is_whitespace))),
        Unit::Break | Unit::Footnote { .. } | Unit::Reference(_) | Unit::Value(_) => None,
    })
}

/// How many words an edit touches: those of the longer side.
fn edited(group: &Group, old: &Line, new: &Line) -> usize {
    let words = |line: &Line, range: &Range<usize>| {
        let is_word = |unit: &&Unit| match unit {
            Unit::Word(range) => line.text[range.clone()].starts_with(char::is_alphanumeric),
            Unit::Break | Unit::Footnote { .. } | Unit::Reference(_) | Unit::Value(_) => true,
        };
        line.units[range.clone()].iter().filter(is_word).take(ENOUGH).count()
    };
    words(old, &group.old).max(words(new, &group.new))
}

/// Pieces as they are gathered; neighbours of one kind become one.
#[derive(Default)]
struct Pieces(Vec<Piece>);

impl Pieces {
    fn push(&mut self, change: PieceChange, content: Content) {
        if let Content::Text { text, marks } = &content
            && let Some(Piece { change: last, content: Content::Text { text: before, marks: with } }) =
                self.0.last_mut()
            && *last == change
            && with == marks
        {
            before.push_str(text);
            return;
        }
        self.0.push(Piece { change, content });
    }

    fn one_sided(&mut self, line: &Line, range: Range<usize>, change: &PieceChange) {
        for unit in &line.units[range] {
            let content = match unit {
                Unit::Word(range) => {
                    self.words(line, range.clone(), change);
                    continue;
                }
                Unit::Break => Content::Break,
                Unit::Footnote { attrs, content, .. } => {
                    Content::Footnote { id: attrs.id.clone(), pieces: whole(content, change) }
                }
                Unit::Reference(target) => Content::Reference { target: (*target).to_owned() },
                Unit::Value(attrs) => value(attrs),
            };
            self.push(change.clone(), content);
        }
    }

    fn words(&mut self, line: &Line, range: Range<usize>, change: &PieceChange) {
        let mut at = range.start;
        while at < range.end {
            let (end, marks) = line.run(at);
            let end = end.min(range.end);
            self.push(change.clone(), Content::Text { text: line.text[at..end].to_owned(), marks: marks.to_vec() });
            at = end;
        }
    }

    fn same(&mut self, old: &Line, before: Range<usize>, new: &Line, after: Range<usize>) {
        for (was, is) in old.units[before].iter().zip(&new.units[after]) {
            let content = match (was, is) {
                (Unit::Word(was), Unit::Word(is)) => {
                    self.same_word(old, was.start, new, is.clone());
                    continue;
                }
                (Unit::Footnote { content: was, .. }, Unit::Footnote { attrs, content, .. }) => {
                    Content::Footnote { id: attrs.id.clone(), pieces: pieces(was, content) }
                }
                (_, Unit::Reference(target)) => Content::Reference { target: (*target).to_owned() },
                (_, Unit::Value(attrs)) => value(attrs),
                // Equal keys are of one kind.
                (_, Unit::Break | Unit::Word(_) | Unit::Footnote { .. }) => Content::Break,
            };
            self.push(PieceChange::Same, content);
        }
    }

    fn same_word(&mut self, old: &Line, start: usize, new: &Line, word: Range<usize>) {
        let mut at = word.start;
        while at < word.end {
            let here = start + at - word.start;
            let (old_end, before) = old.run(here);
            let (new_end, marks) = new.run(at);
            let end = new_end.min(at + old_end - here).min(word.end);
            let change = match before == marks {
                true => PieceChange::Same,
                false => PieceChange::Formatted { before: before.to_vec() },
            };
            self.push(change, Content::Text { text: new.text[at..end].to_owned(), marks: marks.to_vec() });
            at = end;
        }
    }
}
