//! A text as passages, each in one language: what is looked at word by word, such as its spelling.

use super::{Block, Inline, Lang, Mark, Table};

/// Words in one language. A line, a footnote and a change of language end it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Passage {
    /// The language, where it is not the answer's.
    pub lang: Option<Lang>,
    /// The words; a space where something stands that is none.
    pub text: String,
}

/// The passages of a text in reading order.
pub fn passages(blocks: &[Block]) -> Vec<Passage> {
    let mut found = Vec::new();
    gather(blocks, None, &mut found);
    found.retain(|passage| !passage.text.trim().is_empty());
    found
}

fn gather(blocks: &[Block], around: Option<&Lang>, found: &mut Vec<Passage>) {
    for block in blocks {
        let lang = block.lang().or(around);
        match block {
            Block::Paragraph { content, .. } | Block::Heading { content, .. } => line(content, lang, found),
            Block::List { content, .. } => content.iter().for_each(|item| gather(&item.content, lang, found)),
            Block::Quote { content, .. } => gather(content, lang, found),
            Block::Table { table, .. } => gather_table(table, lang, found),
            Block::Figure { text, .. } => {
                line(&text.caption, lang, found);
                line(&text.credit, lang, found);
            }
        }
    }
}

fn gather_table(table: &Table, lang: Option<&Lang>, found: &mut Vec<Passage>) {
    line(&table.caption, lang, found);
    table.rows.iter().flat_map(|row| &row.content).for_each(|cell| gather(&cell.content, lang, found));
    line(&table.notes, lang, found);
    line(&table.source, lang, found);
}

fn line(content: &[Inline], around: Option<&Lang>, found: &mut Vec<Passage>) {
    let first = found.len();
    for inline in content {
        let (lang, text) = match inline {
            Inline::Text { marks, text } => (language(marks).or(around), text.as_str()),
            Inline::Break | Inline::Footnote { .. } | Inline::Reference { .. } | Inline::Value { .. } => (around, " "),
        };
        match found[first..].last_mut() {
            Some(passage) if passage.lang.as_ref() == lang => passage.text.push_str(text),
            Some(_) | None => found.push(Passage { lang: lang.cloned(), text: text.to_owned() }),
        }
    }
    for inline in content {
        if let Inline::Footnote { content, .. } = inline {
            line(content, around, found);
        }
    }
}

fn language(marks: &[Mark]) -> Option<&Lang> {
    marks.iter().find_map(|mark| match mark {
        Mark::Language { attrs } => Some(&attrs.lang),
        _ => None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn a_passage_ends_with_its_language_and_its_line_but_not_with_its_marks() {
        let blocks: Vec<Block> = serde_json::from_value(json!([
            { "type": "paragraph", "attrs": { "id": "a" }, "content": [
                { "type": "text", "text": "ac" },
                { "type": "text", "text": "ceuil", "marks": [{ "type": "bold" }] },
                { "type": "text", "text": "l’accueil", "marks": [{ "type": "language", "attrs": { "lang": "fr" } }] },
                { "type": "footnote", "attrs": { "id": "n" }, "content": [{ "type": "text", "text": "note" }] },
                { "type": "text", "text": "end" }
            ] },
            { "type": "quote", "attrs": { "id": "q", "lang": "es" }, "content": [
                { "type": "paragraph", "attrs": { "id": "b" }, "content": [{ "type": "text", "text": "hola" }] }
            ] }
        ]))
        .unwrap();
        let found: Vec<(Option<String>, String)> =
            passages(&blocks).into_iter().map(|passage| (passage.lang.map(|lang| lang.0), passage.text)).collect();
        let expected =
            [(None, "acceuil"), (Some("fr"), "l’accueil"), (None, " end"), (None, "note"), (Some("es"), "hola")];
        assert_eq!(found, expected.map(|(lang, text)| (lang.map(str::to_owned), text.to_owned())));
    }
}
