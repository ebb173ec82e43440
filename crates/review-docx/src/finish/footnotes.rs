//! What docx-rs leaves out of the footnotes: the lines above them and the number before each.

use crate::xml::{Element, Node};

/// The part with its separators (17.11.23, 17.11.1) and with a number in each note (17.11.13 `footnoteRef`).
pub(super) fn complete(mut footnotes: Element) -> Element {
    footnotes.elements_mut().for_each(number);
    let separators = [("separator", "-1"), ("continuationSeparator", "0")];
    let separators = separators.map(|(kind, id)| Node::Element(separator(kind, id)));
    footnotes.children.splice(0..0, separators);
    footnotes
}

fn separator(kind: &str, id: &str) -> Element {
    let spacing = Element::new("w:spacing").with("w:after", "0").with("w:line", "240").with("w:lineRule", "auto");
    let mark = Element::new("w:r").holding(Element::new(&format!("w:{kind}")));
    let paragraph = Element::new("w:p").holding(Element::new("w:pPr").holding(spacing)).holding(mark);
    Element::new("w:footnote").with("w:type", kind).with("w:id", id).holding(paragraph)
}

fn number(footnote: &mut Element) {
    let Some(paragraph) = footnote.child_mut("w:p") else { return };
    let is_right_to_left = paragraph
        .child("w:pPr")
        .and_then(|properties| properties.child("w:rPr"))
        .is_some_and(|mark| mark.child("w:rtl").is_some());
    let mut properties = Element::new("w:rPr").holding(Element::property("w:rStyle", "FootnoteReference"));
    if is_right_to_left {
        properties.push(Element::new("w:rtl"));
    }
    let number = Element::new("w:r").holding(properties).holding(Element::new("w:footnoteRef"));
    let gap = Element::new("w:r").holding(Element::new("w:tab"));
    let after_properties = usize::from(paragraph.child("w:pPr").is_some());
    let new = [number, gap].map(Node::Element);
    paragraph.children.splice(after_properties..after_properties, new);
}
