//! When words are the same: letters folded, each with its place in the text as it is written.
//!
//! Unless exact words are sought, case does not count, nor accents, nor what is added to Arabic letters: vowel signs,
//! hamza on its carriers, the dots of ى and ة, tatweel. `ё` is found by `е`, as Russian prints it; `й` is a letter of its
//! own. Digits are the same in all scripts, and so are the blanks, apostrophes and hyphens. Exact or not, a letter with
//! its marks is found whole or not at all, and marks of direction do not count.

use serde::{Deserialize, Serialize};
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;
use unicode_segmentation::UnicodeSegmentation;

/// The most characters that are sought.
pub const LONGEST_QUERY: usize = 200;

/// How words are compared.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Options {
    /// As written: with case, accents and the forms of Arabic letters.
    pub exact: bool,
    /// Not within other words (UAX #29). Han characters stand in no word.
    pub whole_words: bool,
}

/// Characters of a line, counted in UTF-16.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Span {
    /// Where it begins.
    pub start: usize,
    /// Where it ends.
    pub end: usize,
}

/// Words that are sought.
#[derive(Clone, Debug)]
pub struct Query {
    folded: String,
    options: Options,
}

/// These words cannot be sought.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum QueryError {
    /// Not a letter.
    #[error("there is nothing to look for")]
    Empty,
    /// More than is sought.
    #[error("more than {LONGEST_QUERY} characters are not looked for")]
    TooLong,
}

impl QueryError {
    /// The id of the message that says so, and what is inserted into it.
    pub fn message(self) -> (&'static str, Vec<(&'static str, String)>) {
        match self {
            QueryError::Empty => ("error-find-empty", Vec::new()),
            QueryError::TooLong => ("error-find-too-long", vec![("limit", LONGEST_QUERY.to_string())]),
        }
    }
}

impl Query {
    /// Words to be sought.
    pub fn new(words: &str, options: Options) -> Result<Self, QueryError> {
        if words.chars().nth(LONGEST_QUERY).is_some() {
            return Err(QueryError::TooLong);
        }
        let folded = fold(words, options.exact).text;
        if folded.trim().is_empty() { Err(QueryError::Empty) } else { Ok(Self { folded, options }) }
    }

    /// Where they stand in a line, from its start, none within another.
    pub fn find(&self, line: &str) -> Vec<Span> {
        let folded = fold(line, self.options.exact);
        let mut words = None;
        let (mut spans, mut from) = (Vec::new(), 0);
        while let Some(offset) = folded.text[from..].find(&self.folded) {
            let (start, end) = (from + offset, from + offset + self.folded.len());
            let span = folded.span(start, end).filter(|span| {
                !self.options.whole_words || words.get_or_insert_with(|| Bounds::of(line)).enclose(*span)
            });
            // One that is none may hide another that begins within it.
            from = if span.is_some() { end } else { start + self.folded.chars().next().map_or(1, char::len_utf8) };
            spans.extend(span);
        }
        spans
    }
}

/// A text as it is compared.
struct Folded {
    text: String,
    letters: Vec<Letter>,
}

/// A letter with its marks.
struct Letter {
    /// Where it stands in the folded text.
    at: usize,
    /// Where it stands in the text as written.
    span: Span,
}

impl Folded {
    /// What stands between these places, if no letter is cut.
    fn span(&self, start: usize, end: usize) -> Option<Span> {
        let first = self.letters.binary_search_by_key(&start, |letter| letter.at).ok()?;
        let next = match self.letters.binary_search_by_key(&end, |letter| letter.at) {
            Ok(next) => next,
            Err(next) if end == self.text.len() => next,
            Err(_) => return None,
        };
        let last = self.letters.get(next.checked_sub(1)?)?;
        Some(Span { start: self.letters.get(first)?.span.start, end: last.span.end })
    }
}

fn fold(text: &str, exact: bool) -> Folded {
    let mut folded = Folded { text: String::with_capacity(text.len()), letters: Vec::with_capacity(text.len()) };
    let (mut rest, mut units) = (text, 0);
    while let Some(first) = rest.chars().next() {
        let length = first.len_utf8() + marks(&rest[first.len_utf8()..]);
        let (letter, others) = rest.split_at(length);
        let (at, start) = (folded.text.len(), units);
        units += letter.chars().map(char::len_utf16).sum::<usize>();
        if exact {
            as_written(letter, &mut folded.text);
        } else {
            as_sought(letter, &mut folded.text);
        }
        if folded.text.len() > at {
            folded.letters.push(Letter { at, span: Span { start, end: units } });
        }
        rest = others;
    }
    folded
}

/// How many bytes of marks, and of tatweel, follow a letter.
fn marks(text: &str) -> usize {
    text.find(|character: char| !is_combining_mark(character) && character != TATWEEL).unwrap_or(text.len())
}

const TATWEEL: char = '\u{640}';

fn as_written(letter: &str, folded: &mut String) {
    folded.extend(letter.nfd().filter(|character| !is_unseen(*character)).map(|character| match character {
        blank if is_blank(blank) => ' ',
        other => other,
    }));
}

fn as_sought(letter: &str, folded: &mut String) {
    if let &[ascii] = letter.as_bytes() {
        folded.push(if is_blank(char::from(ascii)) { ' ' } else { char::from(ascii.to_ascii_lowercase()) });
        return;
    }
    let mut characters = letter.nfkd().flat_map(char::to_lowercase).peekable();
    while let Some(character) = characters.next() {
        match character {
            'и' if characters.peek() == Some(&'\u{306}') => folded.push('й'),
            TATWEEL => {}
            unseen if is_combining_mark(unseen) || is_unseen(unseen) => {}
            'ß' => folded.push_str("ss"),
            'œ' => folded.push_str("oe"),
            'æ' => folded.push_str("ae"),
            'ς' => folded.push('σ'),
            'ٱ' => folded.push('ا'),
            'ى' | 'ی' => folded.push('ي'),
            'ک' => folded.push('ك'),
            'ة' => folded.push('ه'),
            '٠'..='٩' => folded.push(digit(character, '٠')),
            '۰'..='۹' => folded.push(digit(character, '۰')),
            '’' | '‘' | 'ʼ' => folded.push('\''),
            '\u{2010}' | '\u{2011}' => folded.push('-'),
            blank if is_blank(blank) => folded.push(' '),
            other => folded.push(other),
        }
    }
}

fn digit(character: char, zero: char) -> char {
    char::from_digit(u32::from(character) - u32::from(zero), 10).unwrap_or(character)
}

/// All but the end of a line.
fn is_blank(character: char) -> bool {
    character.is_whitespace() && character != '\n'
}

/// Soft hyphens, joiners, marks of direction.
fn is_unseen(character: char) -> bool {
    matches!(character, '\u{ad}' | '\u{61c}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'
        | '\u{2066}'..='\u{2069}' | '\u{feff}')
}

/// Where the words of a line begin and end.
struct Bounds {
    /// Every bound.
    all: Vec<usize>,
    /// After an apostrophe a word begins too: *l’immigration*.
    elided: Vec<usize>,
}

impl Bounds {
    fn of(line: &str) -> Self {
        let (mut bounds, mut units) = (Self { all: vec![0], elided: Vec::new() }, 0);
        for part in line.split_word_bounds() {
            for character in part.chars() {
                units += character.len_utf16();
                bounds.elided.extend(matches!(character, '\'' | '’').then_some(units));
            }
            bounds.all.push(units);
        }
        bounds
    }

    fn enclose(&self, span: Span) -> bool {
        let is_in = |bounds: &[usize], place: usize| bounds.binary_search(&place).is_ok();
        (is_in(&self.all, span.start) || is_in(&self.elided, span.start)) && is_in(&self.all, span.end)
    }
}
