//! How wide the columns of a table are, from what their words need. The unit is the writers': one measures words, the
//! other estimates them.

/// No column asks for more than this share of the table for one long word, nor for all its words on one line.
const WIDEST_WORD: f32 = 0.3;
const WIDEST_LINE: f32 = 0.55;
/// A cell of so many characters should not take more than two lines.
const SHORT: usize = 24;
/// Short cells take two lines where that leaves the rest of the table to other text.
const MOST_PAIRS: f32 = 0.96;
/// The share of the table that is kept for the amount of text, where a column has much of it.
const LONG_TEXT: f32 = 0.18;

/// What a column, or a cell, would have.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Need {
    /// For the longest syllable, where words may be hyphenated.
    pub syllable: f32,
    /// For the longest word.
    pub word: f32,
    /// For two lines of what is short, such as a date.
    pub pair: f32,
    /// For the longest paragraph on one line.
    pub line: f32,
    /// How many characters there are.
    pub amount: f32,
}

impl Need {
    /// That of a line of text, by the widths of its longest syllable, of its longest word and of the whole.
    pub fn of_line(text: &str, syllable: f32, word: f32, line: f32) -> Self {
        let amount = text.chars().count();
        let pair = if amount <= SHORT { (1.08 * line * larger_half(text)).min(line) } else { word };
        Self { syllable: syllable.min(word), word, pair, line, amount: amount as f32 }
    }

    /// Takes in what also stands there, set in by `indent`.
    pub fn take(&mut self, other: Need, indent: f32) {
        self.syllable = self.syllable.max(other.syllable + indent);
        self.word = self.word.max(other.word + indent);
        self.pair = self.pair.max(other.pair + indent);
        self.line = self.line.max(other.line + indent);
        self.amount += other.amount;
    }

    /// What one of several columns may ask of a table of this width.
    pub fn within(self, width: f32) -> Self {
        let word = self.word.min(WIDEST_WORD * width);
        Self {
            syllable: self.syllable.min(word),
            word,
            pair: self.pair.clamp(word, WIDEST_WORD * width),
            line: self.line.clamp(word, WIDEST_LINE * width),
            amount: self.amount.max(1.0),
        }
    }

    /// With all widths changed.
    pub fn map(self, change: impl Fn(f32) -> f32) -> Self {
        let [syllable, word, pair, line] = [self.syllable, self.word, self.pair, self.line].map(change);
        Self { syllable, word, pair, line, ..self }
    }
}

/// The longer of the two lines into which a text breaks best at a space, as a share of the whole.
fn larger_half(text: &str) -> f32 {
    let all = text.chars().count();
    let halves = text.match_indices(' ').map(|(at, _)| text[..at].chars().count()).map(|left| left.max(all - left - 1));
    halves.min().unwrap_or(all) as f32 / all.max(1) as f32
}

/// Each column gets what its words need, and of the rest what the amount of its text calls for, but no more than its
/// longest line. Where there is no room for all words, those of the widest columns are hyphenated first; where there is
/// none for their syllables, or more than all need, the columns together are not as wide as the table: see [`share`].
pub fn balance(width: f32, needs: &[Need]) -> Vec<f32> {
    let sum = |of: fn(&Need) -> f32| needs.iter().map(of).sum::<f32>();
    if sum(|need| need.line) <= width {
        return needs.iter().map(|need| need.line).collect();
    }
    let hyphenated =
        |room: f32| at_level(room, |level| needs.iter().map(|need| need.word.min(level).max(need.syllable)).collect());
    if sum(|need| need.word) > width {
        return hyphenated(width);
    }
    // Words give way to a column of long text, too.
    let long = needs.iter().any(|need| need.line > 0.5 * width);
    let room = if long { (1.0 - LONG_TEXT) * width } else { width };
    let least: Vec<f32> = match () {
        () if sum(|need| need.pair) <= MOST_PAIRS * width => needs.iter().map(|need| need.pair).collect(),
        () if sum(|need| need.word) <= room || sum(|need| need.syllable) > room => {
            needs.iter().map(|need| need.word).collect()
        }
        () => hyphenated(room),
    };
    let grown =
        |(need, least): (&Need, &f32), level: f32| (level * need.amount.sqrt()).clamp(*least, need.line.max(*least));
    at_level(width, |level| needs.iter().zip(&least).map(|pair| grown(pair, level)).collect())
}

/// The widths at the highest level at which they are together no wider than `width`.
fn at_level(width: f32, widths: impl Fn(f32) -> Vec<f32>) -> Vec<f32> {
    let (mut low, mut high) = (0.0, width);
    for _ in 0..24 {
        let middle = (low + high) / 2.0;
        match widths(middle).iter().sum::<f32>() <= width {
            true => low = middle,
            false => high = middle,
        }
    }
    widths(low)
}

/// Divides a width by weights.
pub fn share(width: f32, weights: &[f32]) -> Vec<f32> {
    let total: f32 = weights.iter().sum();
    weights.iter().map(|weight| width * weight / total).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn need(syllable: f32, word: f32, line: f32, amount: f32) -> Need {
        Need { syllable, word, pair: word, line, amount }
    }

    fn rounded(width: f32, needs: &[Need]) -> Vec<f32> {
        balance(width, needs).into_iter().map(f32::round).collect()
    }

    #[test]
    fn a_column_of_long_text_gives_way() {
        assert_eq!(rounded(300.0, &[need(50.0, 50.0, 50.0, 9.0), need(50.0, 50.0, 450.0, 900.0)]), [50.0, 250.0]);
        assert_eq!(share(300.0, &[1.0, 2.0]), [100.0, 200.0]);
    }

    #[test]
    fn the_amount_of_text_decides_not_the_longest_line() {
        let needs = [need(40.0, 40.0, 400.0, 100.0), need(40.0, 40.0, 400.0, 400.0)];
        assert_eq!(rounded(300.0, &needs), [100.0, 200.0]);
    }

    #[test]
    fn a_date_takes_two_lines() {
        assert_eq!(larger_half("16 September 2025"), 12.0 / 17.0);
        let date = Need { pair: 70.0, ..need(40.0, 50.0, 100.0, 9.0) };
        assert_eq!(rounded(300.0, &[date, need(40.0, 40.0, 400.0, 900.0)]), [70.0, 230.0]);
    }

    #[test]
    fn what_cannot_be_hyphenated_stays_whole() {
        let needs = [need(90.0, 90.0, 90.0, 9.0), need(40.0, 150.0, 200.0, 9.0), need(40.0, 60.0, 60.0, 9.0)];
        assert_eq!(rounded(250.0, &needs), [90.0, 100.0, 60.0]);
    }
}
