//! Word counts by the convention of word processors, which is what limits in the United Nations are measured by.

use unicode_segmentation::UnicodeSegmentation;

/// The number of words of `text`: each Han, kana or hangul character counts one, elsewhere a word is a word of UAX #29.
pub fn count_words(text: &str) -> usize {
    text.unicode_words().map(words_in_segment).sum()
}

/// UAX #29 already parts ideographs from each other; a segment of kana is the only one that holds several.
fn words_in_segment(segment: &str) -> usize {
    segment.chars().filter(|c| is_ideographic(*c)).count().max(1)
}

fn is_ideographic(c: char) -> bool {
    matches!(c as u32, 0x2E80..=0x2FDF | 0x3005..=0x3007 | 0x3040..=0x30FF | 0x3400..=0x4DBF | 0x4E00..=0x9FFF
        | 0xAC00..=0xD7AF | 0xF900..=0xFAFF | 0x20000..=0x3FFFF)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counts_as_a_word_processor_does() {
        for (text, expected) in [
            ("", 0),
            ("Safe, orderly and regular migration", 5),
            ("安全、有序和正常移民", 9),
            ("2026年国家审查", 6),
            ("الهجرة الآمنة والمنظمة والنظامية", 4),
            ("l’examen national n’est pas obligatoire", 5),
            ("3,5 % des ménages", 3),
            ("IMRF 移民 2026", 4),
        ] {
            assert_eq!(count_words(text), expected, "{text}");
        }
    }
}
