//! Step one of a paragraph: its inlines become segments, runs of characters that look and mean the same.

use review_core::text::Lang;
use review_locale::Direction;

/// The words of a paragraph, with what is known of each run of them.
#[derive(Clone, Debug, Default)]
pub(crate) struct Words {
    pub(crate) segments: Vec<Segment>,
}

/// Characters that look and mean the same.
#[derive(Clone, Debug, Default)]
pub(crate) struct Segment {
    pub(crate) text: String,
    pub(crate) look: Look,
    pub(crate) meaning: Meaning,
}

/// How a segment differs from its paragraph.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(crate) struct Look {
    pub(crate) bold: bool,
    pub(crate) italic: bool,
    pub(crate) underline: bool,
    pub(crate) shift: Shift,
}

/// On, above or below the line.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(crate) enum Shift {
    #[default]
    None,
    Raised,
    Lowered,
}

/// What a segment is, for the structure.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Meaning {
    pub(crate) kind: Kind,
    /// Its language where it is not the paragraph's.
    pub(crate) lang: Option<Lang>,
    /// What it abbreviates.
    pub(crate) expansion: Option<String>,
}

/// Words, or a way elsewhere.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) enum Kind {
    #[default]
    Words,
    /// A link to the web.
    Address(String),
    /// "Table 3", leading to its anchor.
    Anchor(String),
    /// The mark of a footnote.
    NoteMark(u32),
    /// The number before a footnote.
    Label,
}

impl Meaning {
    /// Whether the paragraph's own element says all about it.
    pub(crate) fn is_plain(&self) -> bool {
        *self == Self::default()
    }
}

impl Words {
    /// Words without marks.
    pub(crate) fn plain(text: &str) -> Self {
        let mut words = Self::default();
        words.push(text, Look::default(), Meaning::default());
        words
    }

    /// More words at the end. Control characters are dropped: no PDF may hold them.
    pub(crate) fn push(&mut self, text: &str, look: Look, meaning: Meaning) {
        let text = printable(text);
        if !text.is_empty() {
            self.segments.push(Segment { text, look, meaning });
        }
    }

    /// A line break. The space before it keeps the words of both lines apart where the text is read aloud.
    pub(crate) fn push_break(&mut self) {
        self.segments.push(Segment { text: " \n".to_owned(), ..Segment::default() });
    }

    /// Puts invisible characters where the rules of Unicode alone would go wrong. From right to left, a direction mark
    /// before the mark of a footnote, which would be read as part of a number before it; a word joiner between a digit
    /// and the Chinese word for year, month or day.
    pub(crate) fn bind(&mut self, direction: Direction) {
        for segment in &mut self.segments {
            if direction == Direction::Rtl && matches!(segment.meaning.kind, Kind::NoteMark(_)) {
                segment.text.insert(0, '\u{200F}');
            }
            if segment.text.contains(['年', '月', '日']) {
                segment.text = bind_dates(&segment.text);
            }
        }
    }

    /// Whether there is nothing to see.
    pub(crate) fn is_blank(&self) -> bool {
        self.segments.iter().all(|segment| segment.text.trim().is_empty())
    }

    /// All characters in reading order.
    pub(crate) fn text(&self) -> String {
        self.segments.iter().map(|segment| segment.text.as_str()).collect()
    }

    /// Puts U+FFFD in the place of characters that no face has.
    pub(crate) fn replace_missing(&mut self, missing: &std::collections::BTreeSet<char>) {
        for segment in &mut self.segments {
            segment.text = segment.text.chars().map(|c| if missing.contains(&c) { '\u{FFFD}' } else { c }).collect();
        }
    }
}

fn bind_dates(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        if matches!(c, '年' | '月' | '日') && out.ends_with(char::is_numeric) {
            out.push('\u{2060}');
        }
        out.push(c);
    }
    out
}

/// The text with its mail addresses in one piece: they do not break at their hyphens.
pub(crate) fn bind_addresses(text: &str) -> String {
    let bound = |word: &str| if word.contains('@') { word.replace('-', "-\u{2060}") } else { word.to_owned() };
    text.split_inclusive(' ').map(bound).collect()
}

/// The text without control characters; white space of any kind that is one becomes a space.
pub(crate) fn printable(text: &str) -> String {
    text.chars()
        .filter_map(|c| match c {
            '\t' | '\n' | '\r' => Some(' '),
            c if c.is_control() || c == '\u{FEFF}' => None,
            c => Some(c),
        })
        .collect()
}
