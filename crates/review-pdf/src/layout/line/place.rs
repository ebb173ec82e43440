//! Step three of a paragraph: a line of clusters is trimmed, spread over its column and placed in it.

use crate::Face;
use crate::layout::line::punctuation::squeeze;
use crate::layout::line::script::{is_han, is_ignorable};
use crate::layout::line::shape::Setting;
use crate::layout::style::Align;
use review_locale::Direction;
use smallvec::SmallVec;
use std::ops::Range;

/// A line of clusters from left to right, in its column.
#[derive(Debug)]
pub(crate) struct Line {
    pub(crate) clusters: Vec<Cluster>,
    /// Whether it ends in the middle of a word, for want of room and of hyphens.
    pub(crate) broken: bool,
    /// Whether it ends in the middle of a word, with a hyphen.
    pub(crate) hyphenated: bool,
}

/// The smallest unit of shaping: characters that are shown together, with their glyphs.
#[derive(Clone, Debug)]
pub(crate) struct Cluster {
    /// The bytes of the paragraph's text.
    pub(crate) text: Range<usize>,
    /// From the left edge of the column.
    pub(crate) x: f32,
    pub(crate) advance: f32,
    pub(crate) glyphs: Glyphs,
    /// The index of its segment.
    pub(crate) segment: usize,
    pub(crate) face: Face,
    pub(crate) size: f32,
    pub(crate) right_to_left: bool,
}

/// The glyphs of a cluster: most have one, and a report has hundreds of thousands of clusters.
pub(crate) type Glyphs = SmallVec<[ShapedGlyph; 1]>;

/// A glyph in its cluster.
#[derive(Clone, Copy, Debug)]
pub(crate) struct ShapedGlyph {
    pub(crate) id: u16,
    /// To the right of the cluster's left edge.
    pub(crate) x: f32,
    /// Above the baseline.
    pub(crate) rise: f32,
}

/// A line that would have to be spread wider than this stays ragged: it ends before something unbreakable.
const TOO_LOOSE: f32 = 1.6;

impl Line {
    /// From the left end of the first cluster to the right end of the last.
    pub(crate) fn extent(&self) -> (f32, f32) {
        extent(&self.clusters)
    }
}

/// From the left end of the first cluster to the right end of the last; what takes no room does not count.
pub(crate) fn extent(clusters: &[Cluster]) -> (f32, f32) {
    let seen = || clusters.iter().filter(|cluster| cluster.advance > 0.0);
    let start = seen().map(|cluster| cluster.x).fold(f32::MAX, f32::min);
    let end = seen().map(|cluster| cluster.x + cluster.advance).fold(0.0, f32::max);
    if start > end { (0.0, 0.0) } else { (start, end) }
}

/// Soft hyphens, joiners and direction marks have done their work by now: they show nothing.
pub(crate) fn drop_invisible(mut clusters: Vec<Cluster>, text: &str) -> Vec<Cluster> {
    clusters.retain(|cluster| !text[cluster.text.clone()].chars().all(is_ignorable));
    clusters
}

/// Places the clusters of a line in their column.
pub(crate) fn fit(mut clusters: Vec<Cluster>, text: &str, last: bool, setting: Setting<'_>) -> Line {
    let space = take_trailing_space(&mut clusters, text);
    squeeze(&mut clusters, text);
    let natural: f32 = clusters.iter().map(|cluster| cluster.advance).sum();
    let free = setting.width - natural;
    let spread = setting.style.align == Align::Justify && (!last || free < 0.0);
    if spread {
        spread_over(&mut clusters, text, free);
    }
    let width: f32 = clusters.iter().map(|cluster| cluster.advance).sum();
    let mut x = setting.style.align.offset(setting.direction, setting.width - width);
    for cluster in &mut clusters {
        cluster.x = x;
        x += cluster.advance;
    }
    if let Some(space) = space {
        put_trailing_space(space, &mut clusters, setting.direction);
    }
    Line { clusters, broken: false, hyphenated: false }
}

/// White space at the end of a line takes no room. In visual order it may stand on either side. Its first space comes
/// back.
fn take_trailing_space(clusters: &mut Vec<Cluster>, text: &str) -> Option<Cluster> {
    let blank = |cluster: &Cluster| text[cluster.text.clone()].chars().all(char::is_whitespace);
    let end = clusters.iter().filter(|cluster| !blank(cluster)).map(|cluster| cluster.text.end).max()?;
    let space =
        clusters.iter().find(|cluster| cluster.text.start == end && &text[cluster.text.clone()] == " ").cloned();
    clusters.retain(|cluster| cluster.text.start < end);
    space.filter(|space| space.text.end < text.len())
}

/// The space that ends a line is part of the text (ISO 32000-1, 14.8.2.5): it stands outside, at the line's end.
fn put_trailing_space(mut space: Cluster, clusters: &mut Vec<Cluster>, direction: Direction) {
    let width = std::mem::take(&mut space.advance);
    space.right_to_left = direction == Direction::Rtl;
    match direction {
        Direction::Ltr => {
            space.x = clusters.last().map_or(0.0, |last| last.x + last.advance);
            clusters.push(space);
        }
        Direction::Rtl => {
            space.x = clusters.first().map_or(0.0, |first| first.x - width);
            clusters.insert(0, space);
        }
    }
}

/// Shares `free` among the gaps. Where there are few gaps for much room, or none, the line stays as it is.
fn spread_over(clusters: &mut [Cluster], text: &str, free: f32) {
    let gaps: Vec<usize> =
        (0..clusters.len().saturating_sub(1)).filter(|&index| is_gap(&clusters[index..index + 2], text)).collect();
    let share = free / gaps.len() as f32;
    let size = clusters.first().map_or(1.0, |cluster| cluster.size);
    if !share.is_finite() || share > TOO_LOOSE * size {
        return;
    }
    // A line is too full only by its hyphen: gaps give way by at most a tenth of the size.
    let share = share.max(-0.1 * size);
    for index in gaps {
        clusters[index].advance += share;
    }
}

/// Whether room may be made between two clusters: after a space, but not within a number, and on either side of a Chinese character, which
/// parley leaves alone.
fn is_gap(pair: &[Cluster], text: &str) -> bool {
    let [left, right] = pair else { return false };
    let last = text[left.text.clone()].chars().next_back().unwrap_or(' ');
    let first = text[right.text.clone()].chars().next().unwrap_or(' ');
    let in_number = || {
        let before = text[..left.text.start].chars().next_back();
        before.is_some_and(char::is_numeric) && text[left.text.end..].starts_with(char::is_numeric)
    };
    last == ' ' || last == '\u{A0}' && !in_number() || is_han(last) || is_han(first)
}
