//! Scripts: which face sets each character, and in which direction a text runs.

use review_core::text::Lang;
use std::ops::Range;

/// The scripts that differ in face and size.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Script {
    /// Latin, Cyrillic, Greek and European digits.
    Latin,
    Arabic,
    Han,
}

/// The script of a language.
pub(crate) fn script_of(lang: &Lang) -> Script {
    match lang.primary().as_str() {
        "ar" | "fa" | "ur" | "ps" | "ckb" | "ug" => Script::Arabic,
        "zh" | "ja" => Script::Han,
        _ => Script::Latin,
    }
}

/// Splits a text into runs of one script. What has no script of its own, such as spaces and brackets, goes with both
/// neighbours where they agree and with the paragraph where they do not.
pub(crate) fn script_runs(text: &str, paragraph: Script) -> Vec<(Range<usize>, Script)> {
    let chars: Vec<(usize, char)> = text.char_indices().collect();
    let mut scripts: Vec<Option<Script>> = chars.iter().map(|&(_, c)| script_of_char(c)).collect();
    resolve_neutrals(&mut scripts, paragraph);
    let mut runs: Vec<(Range<usize>, Script)> = Vec::new();
    for (&(at, c), script) in chars.iter().zip(&scripts) {
        let script = script.unwrap_or(paragraph);
        let end = at + c.len_utf8();
        match runs.last_mut() {
            Some((range, last)) if *last == script => range.end = end,
            _ => runs.push((at..end, script)),
        }
    }
    runs
}

fn resolve_neutrals(scripts: &mut [Option<Script>], paragraph: Script) {
    let mut start = 0;
    while start < scripts.len() {
        if scripts[start].is_some() {
            start += 1;
            continue;
        }
        let end = scripts[start..].iter().position(Option::is_some).map_or(scripts.len(), |offset| start + offset);
        let before = start.checked_sub(1).and_then(|index| scripts[index]);
        let after = scripts.get(end).copied().flatten();
        let script = if before == after { before } else { None };
        scripts[start..end].fill(script.or(Some(paragraph)));
        start = end;
    }
}

fn script_of_char(c: char) -> Option<Script> {
    match c {
        '\u{0600}'..='\u{06FF}'
        | '\u{0750}'..='\u{077F}'
        | '\u{0870}'..='\u{08FF}'
        | '\u{FB50}'..='\u{FDFF}'
        | '\u{FE70}'..='\u{FEFC}' => Some(Script::Arabic),
        c if is_han(c) => Some(Script::Han),
        // Bullets and the replacement character look alike everywhere when they come from one face.
        '•' | '◦' | '▪' | '\u{FFFD}' => Some(Script::Latin),
        c if c.is_alphanumeric() => Some(Script::Latin),
        _ => None,
    }
}

/// Ideographs and full-width punctuation.
pub(crate) fn is_han(c: char) -> bool {
    matches!(c,
        '\u{2E80}'..='\u{303F}' | '\u{3040}'..='\u{30FF}' | '\u{3105}'..='\u{312F}' | '\u{31C0}'..='\u{9FFF}'
        | '\u{F900}'..='\u{FAFF}' | '\u{FE10}'..='\u{FE1F}' | '\u{FE30}'..='\u{FE4F}' | '\u{FF00}'..='\u{FF60}'
        | '\u{FFE0}'..='\u{FFE6}' | '\u{20000}'..='\u{3FFFF}')
}

/// Whether a character is shown by nothing at all: joiners, direction marks, variation selectors (Unicode's
/// default-ignorable code points, as far as they occur in text).
pub(crate) fn is_ignorable(c: char) -> bool {
    matches!(c,
        '\u{00AD}' | '\u{034F}' | '\u{061C}' | '\u{180B}'..='\u{180F}' | '\u{200B}'..='\u{200F}'
        | '\u{2028}'..='\u{202E}' | '\u{2060}'..='\u{206F}' | '\u{FE00}'..='\u{FE0F}' | '\u{FEFF}'
        | '\u{E0000}'..='\u{E0FFF}')
        || c.is_control()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn runs(text: &str, paragraph: Script) -> Vec<(&str, Script)> {
        script_runs(text, paragraph).into_iter().map(|(range, script)| (&text[range], script)).collect()
    }

    #[test]
    fn a_space_goes_with_neighbours_that_agree() {
        let expected = vec![("在", Script::Han), ("United Nations", Script::Latin), ("。", Script::Han)];
        assert_eq!(runs("在United Nations。", Script::Han), expected);
    }

    #[test]
    fn brackets_between_scripts_go_with_the_paragraph() {
        let expected = vec![("الهجرة (", Script::Arabic), ("IOM", Script::Latin), (")", Script::Arabic)];
        assert_eq!(runs("الهجرة (IOM)", Script::Arabic), expected);
    }
}
