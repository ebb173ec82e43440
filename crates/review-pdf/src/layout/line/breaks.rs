//! Where the lines of a justified paragraph end: all its lines are weighed together, so that no line is loose because the
//! one before it was filled to the brim.
//!
//! The measure is that of TeX (Knuth and Plass, "Breaking Paragraphs into Lines", 1981): the demerits of a line grow
//! with the sixth power of how far its spaces are from their own width; a hyphen costs, two in a row and one before the
//! last line cost more.

use icu_segmenter::LineSegmenter;
use icu_segmenter::options::{LineBreakOptions, LineBreakStrictness, LineBreakWordOption};

/// How far a space may stretch and shrink at a badness of 100, as a share of the size.
const STRETCH: f32 = 0.16;
const SHRINK: f32 = 0.05;
const LINE: f64 = 10.0;
const HYPHEN: f64 = 80.0 * 80.0;
const HYPHENS_IN_A_ROW: f64 = 60_000.0;
const HYPHEN_BEFORE_THE_LAST_LINE: f64 = 8_000.0;
const WORST: f64 = 10_000.0;
/// A last line shorter than this share of the width looks lost.
const SHORT: f32 = 0.1;
const SHORT_LAST_LINE: f64 = 5_000.0;

/// How wide the text is up to each of its bytes.
pub(crate) struct Measure {
    /// The advance of everything before each byte.
    advance: Vec<f32>,
    /// The spaces before each byte.
    spaces: Vec<u32>,
}

/// The column, and what its lines end with.
#[derive(Clone, Copy)]
pub(crate) struct Room {
    pub(crate) width: f32,
    pub(crate) size: f32,
    /// The width of a hyphen.
    pub(crate) hyphen: f32,
}

impl Measure {
    /// From what starts at each byte and how wide it is, in any order.
    pub(crate) fn new(text: &str, advances: impl Iterator<Item = (usize, f32)>) -> Self {
        let mut own = vec![0.0; text.len() + 1];
        for (start, advance) in advances {
            own[start] += advance;
        }
        let spaces = text.bytes().chain([0]).map(|byte| u32::from(byte == b' '));
        Self { advance: sums(own), spaces: sums(spaces) }
    }
}

/// Of each, the sum of those before it.
fn sums<N: Copy + Default + std::ops::AddAssign>(each: impl IntoIterator<Item = N>) -> Vec<N> {
    let mut sum = N::default();
    each.into_iter()
        .map(|own| {
            let before = sum;
            sum += own;
            before
        })
        .collect()
}

/// A place where a line may end.
struct Opportunity {
    /// Where the next line begins.
    end: usize,
    /// The end without the white space there.
    shown: usize,
    hyphen: bool,
    forced: bool,
}

/// The best way to a place: what it costs, and the place before it.
#[derive(Clone, Copy)]
struct Way {
    demerits: f64,
    before: usize,
}

/// The ends of the lines, in bytes; none if the room is too narrow for something that cannot be parted.
pub(crate) fn breaks(text: &str, measure: &Measure, room: Room) -> Option<Vec<usize>> {
    let places = opportunities(text);
    let mut ways = vec![Some(Way { demerits: 0.0, before: 0 })];
    let mut paragraph = 0;
    for (to, place) in places.iter().enumerate().skip(1) {
        let mut best: Option<Way> = None;
        for from in (paragraph..to).rev() {
            let Some(line) = line(&places[from], place, measure, room) else { break };
            let Some(way) = ways[from] else { continue };
            let demerits = way.demerits + line + in_a_row(&places[from], place);
            if best.is_none_or(|best| demerits < best.demerits) {
                best = Some(Way { demerits, before: from });
            }
        }
        if place.forced {
            best?;
            paragraph = to;
        }
        ways.push(best);
    }
    let mut ends = Vec::new();
    let mut at = places.len() - 1;
    while at > 0 {
        ends.push(places[at].end);
        at = ways[at]?.before;
    }
    ends.reverse();
    Some(ends)
}

/// The places where lines may end, the start of the text first. They are those of the shaper.
fn opportunities(text: &str) -> Vec<Opportunity> {
    let mut options = LineBreakOptions::default();
    options.strictness = Some(LineBreakStrictness::Strict);
    options.word_option = Some(LineBreakWordOption::Normal);
    let segmenter = LineSegmenter::new_for_non_complex_scripts(options);
    let opportunity = |end: usize| {
        let shown = text[..end].trim_end();
        let forced = end == text.len() || text[..end].ends_with('\n');
        Opportunity { end, shown: shown.len(), hyphen: shown.ends_with('\u{AD}'), forced }
    };
    let start = Opportunity { end: 0, shown: 0, hyphen: false, forced: true };
    std::iter::once(start).chain(segmenter.segment_str(text).filter(|&end| end > 0).map(opportunity)).collect()
}

/// The demerits of a line; none if it is too full, and so would be any that begins earlier.
fn line(from: &Opportunity, to: &Opportunity, measure: &Measure, room: Room) -> Option<f64> {
    let shown = to.shown.max(from.end);
    let hyphen = if to.hyphen { room.hyphen } else { 0.0 };
    let free = room.width - (measure.advance[shown] - measure.advance[from.end]) - hyphen;
    let gaps = (measure.spaces[shown] - measure.spaces[from.end]) as f32;
    let shrink = SHRINK * room.size * gaps;
    // A thousandth of a point is the noise of adding up advances.
    if free < -shrink - 0.001 {
        return None;
    }
    let badness = match free {
        _ if to.forced && free >= 0.0 => 0.0,
        _ if free < 0.0 => badness(-free / shrink),
        _ => badness(free / (STRETCH * room.size * gaps)),
    };
    let mut demerits = (LINE + badness).powi(2);
    if to.hyphen {
        demerits += HYPHEN;
    }
    if to.forced && from.end > 0 && room.width - free < SHORT * room.width {
        demerits += SHORT_LAST_LINE;
    }
    Some(demerits)
}

fn in_a_row(from: &Opportunity, to: &Opportunity) -> f64 {
    match (from.hyphen, to.hyphen, to.forced) {
        (true, true, _) => HYPHENS_IN_A_ROW,
        (true, false, true) => HYPHEN_BEFORE_THE_LAST_LINE,
        _ => 0.0,
    }
}

fn badness(ratio: f32) -> f64 {
    // Without a gap the ratio is no number, or endless.
    if ratio.is_finite() { (100.0 * f64::from(ratio).powi(3)).min(WORST) } else { WORST }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Every character as wide as 1, spaces included.
    fn lines(text: &str, width: f32) -> Option<Vec<String>> {
        let measure = Measure::new(text, text.char_indices().map(|(at, c)| (at, f32::from(c != '\u{AD}'))));
        let ends = breaks(text, &measure, Room { width, size: 4.0, hyphen: 1.0 })?;
        let starts = std::iter::once(0).chain(ends.iter().copied());
        Some(starts.zip(&ends).map(|(start, end)| text[start..*end].trim_end().replace('\u{AD}', "·")).collect())
    }

    #[test]
    fn a_line_gives_way_to_the_next() {
        // Filled one by one, the lines would be "aaa bb cc" and, with one gap for six, "ddd eee".
        assert_eq!(lines("aaa bb cc ddd eeeeee ff", 10.0).unwrap(), ["aaa bb cc", "ddd eeeeee", "ff"]);
        assert_eq!(lines("aa bb cc dddddd ee", 8.0).unwrap(), ["aa bb cc", "dddddd", "ee"]);
    }

    #[test]
    fn a_hyphen_is_taken_where_a_line_would_be_loose() {
        assert_eq!(lines("aaaa bbbb\u{AD}bbbb cc", 10.0).unwrap(), ["aaaa bbbb·", "bbbb cc"]);
        assert_eq!(lines("aa bb aa bb\u{AD}bb aa bb", 8.0).unwrap(), ["aa bb aa", "bb·bb aa", "bb"]);
    }

    #[test]
    fn a_break_in_the_text_ends_a_line() {
        assert_eq!(lines("aaa \nbbb ccc", 20.0).unwrap(), ["aaa", "bbb ccc"]);
    }

    #[test]
    fn what_is_too_wide_cannot_be_set() {
        assert_eq!(lines("aaaaaaaaaaaaaaaaaaaaa b", 10.0), None);
    }
}
