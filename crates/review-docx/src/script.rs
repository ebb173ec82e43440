//! Scripts and directions: which way a tag's language runs, and where a line changes direction.
//!
//! Word draws a run from right to left only where the run says so (ECMA-376 part 1, 17.3.2.30 `rtl`), and takes its
//! complex-script font and size then. So a line is cut where its script changes.

use review_core::text::{Lang, letter_direction};
use review_locale::Direction;

/// Which of the three languages of a run a tag sets (ECMA-376 part 1, 17.3.2.20 `lang`).
pub(crate) fn lang_attribute(tag: &str) -> &'static str {
    let lang = Lang(tag.to_owned());
    match lang.primary().as_str() {
        "zh" | "ja" | "ko" => "w:eastAsia",
        _ if lang.direction() == Direction::Rtl => "w:bidi",
        _ => "w:val",
    }
}

/// The tag with a region where it is one of the six: Word offers spelling for regions only.
pub(crate) fn with_region(tag: &str) -> &str {
    match tag {
        "ar" => "ar-SA",
        "zh" => "zh-CN",
        "en" => "en-GB",
        "fr" => "fr-FR",
        "ru" => "ru-RU",
        "es" => "es-ES",
        other => other,
    }
}

/// The text cut into pieces of one direction each, inside a paragraph of direction `base`. What has no direction of its
/// own goes with the paragraph, except between or right behind letters of the other direction.
pub(crate) fn split(text: &str, base: Direction) -> Vec<(&str, Direction)> {
    let other = opposite(base);
    let mut pieces = Vec::new();
    let mut rest = text;
    while let Some(begin) = rest.find(|c| letter_direction(c) == Some(other)) {
        let end = begin + embedded_length(&rest[begin..], base);
        pieces.push((&rest[..begin], base));
        pieces.push((&rest[begin..end], other));
        rest = &rest[end..];
    }
    pieces.push((rest, base));
    pieces.retain(|(piece, _)| !piece.is_empty());
    pieces
}

/// How characters are written: with italics, or with dots in their place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Hand {
    Other,
    /// Han characters.
    Han,
    /// The punctuation between them, which is neither slanted nor dotted.
    HanPunctuation,
}

/// The text cut where its hand changes; whole where that does not matter.
pub(crate) fn split_hands(text: &str, matters: bool) -> Vec<(&str, Hand)> {
    if !matters {
        return vec![(text, Hand::Other)];
    }
    let mut pieces = Vec::new();
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let own = hand(first);
        let (piece, after) = rest.split_at(rest.find(|c| hand(c) != own).unwrap_or(rest.len()));
        pieces.push((piece, own));
        rest = after;
    }
    pieces
}

fn hand(c: char) -> Hand {
    match c {
        _ if is_han(c) => Hand::Han,
        '\u{3000}'..='\u{303F}' | '\u{FF00}'..='\u{FF0F}' | '\u{FF1A}'..='\u{FF20}' => Hand::HanPunctuation,
        _ => Hand::Other,
    }
}

/// Whether a character is one of the unified ideographs.
pub(crate) fn is_han(c: char) -> bool {
    matches!(c, '\u{3005}' | '\u{3400}'..='\u{4DBF}' | '\u{4E00}'..='\u{9FFF}' | '\u{F900}'..='\u{FAFF}' | '\u{20000}'..='\u{323AF}')
}

/// The texts of one line, each cut where the line as a whole changes direction.
pub(crate) fn split_line<'t>(texts: &[&'t str], base: Direction) -> Vec<Vec<(&'t str, Direction)>> {
    let line = texts.concat();
    let mut cuts =
        split(&line, base).into_iter().map(|(piece, direction)| (piece.len(), direction)).collect::<Vec<_>>();
    cuts.reverse();
    let cut = |text: &&'t str| {
        let mut rest = *text;
        let mut pieces = Vec::new();
        while !rest.is_empty() {
            let Some((length, direction)) = cuts.pop() else { break };
            let (piece, after) = rest.split_at(length.min(rest.len()));
            pieces.push((piece, direction));
            rest = after;
            if length > piece.len() {
                cuts.push((length - piece.len(), direction));
            }
        }
        pieces
    };
    texts.iter().map(cut).collect()
}

/// How far a passage against the paragraph's direction reaches: to its last letter or digit before the paragraph's own
/// letters, and to the bracket that closes one opened inside it, which would be drawn the wrong way round outside.
fn embedded_length(text: &str, base: Direction) -> usize {
    let stop = text.find(|c| letter_direction(c) == Some(base)).unwrap_or(text.len());
    let last = text[..stop].rfind(|c: char| c.is_alphanumeric() || c == '/').unwrap_or(0);
    let end = last + text[last..].chars().next().map_or(0, char::len_utf8);
    let open = text[..end].matches('(').count() > text[..end].matches(')').count();
    match open && text[end..].starts_with(')') {
        true => end + 1,
        false => end,
    }
}

fn opposite(direction: Direction) -> Direction {
    match direction {
        Direction::Ltr => Direction::Rtl,
        Direction::Rtl => Direction::Ltr,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use Direction::{Ltr, Rtl};

    #[test]
    fn a_line_is_cut_where_its_script_changes() {
        type Pieces = &'static [(&'static str, Direction)];
        let cases: [(&str, Direction, Pieces); 6] = [
            ("plain", Ltr, &[("plain", Ltr)]),
            ("في عام 2030 و", Rtl, &[("في عام 2030 و", Rtl)]),
            ("قاعدة IOM Data 2024، ثم", Rtl, &[("قاعدة ", Rtl), ("IOM Data 2024", Ltr), ("، ثم", Rtl)]),
            ("the word المادة 5.", Ltr, &[("the word ", Ltr), ("المادة 5", Rtl), (".", Ltr)]),
            ("نص OECD (2018) نص", Rtl, &[("نص ", Rtl), ("OECD (2018)", Ltr), (" نص", Rtl)]),
            ("", Rtl, &[]),
        ];
        for (text, base, expected) in cases {
            assert_eq!(split(text, base), expected, "{text}");
        }
    }

    #[test]
    fn a_digit_goes_with_the_letters_before_it_across_inlines() {
        let pieces = split_line(&["نص CO", "2", " m", "", " نص"], Rtl);
        let expected: [&[_]; 5] = [&[("نص ", Rtl), ("CO", Ltr)], &[("2", Ltr)], &[(" m", Ltr)], &[], &[(" نص", Rtl)]];
        assert_eq!(pieces, expected);
    }

    #[test]
    fn a_tag_sets_the_language_of_its_script() {
        assert_eq!(lang_attribute("ur-PK"), "w:bidi");
        assert_eq!(lang_attribute("zh-CN"), "w:eastAsia");
        assert_eq!(lang_attribute("sw"), "w:val");
    }
}
