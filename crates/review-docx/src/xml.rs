//! A small tree of XML: a part is read into it, put right, and written again.
//!
//! Text and attribute values stay escaped as they were read, so that what is not touched comes out unchanged.

use crate::error::Error;
use quick_xml::Reader;
use quick_xml::escape::escape;
use quick_xml::events::{BytesStart, Event};
use std::borrow::Cow;

/// A report nests tables in lists in cells, but not without end.
const MAX_DEPTH: usize = 512;
const MAX_NODES: usize = 5_000_000;

/// An element or the text between elements.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Node {
    Element(Element),
    Text(String),
}

/// An element with its prefix, its attributes in order and what it holds.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Element {
    pub(crate) name: String,
    attributes: Vec<(String, String)>,
    pub(crate) children: Vec<Node>,
}

impl Element {
    pub(crate) fn new(name: &str) -> Self {
        Self { name: name.to_owned(), ..Self::default() }
    }

    /// The element with one more attribute.
    pub(crate) fn with(mut self, attribute: &str, value: &str) -> Self {
        self.set(attribute, value);
        self
    }

    /// The element with one more child at its end.
    pub(crate) fn holding(mut self, child: Element) -> Self {
        self.push(child);
        self
    }

    /// Most of WordprocessingML's properties: `<name w:val="…"/>`.
    pub(crate) fn property(name: &str, value: &str) -> Self {
        Self::new(name).with("w:val", value)
    }

    pub(crate) fn push(&mut self, child: Element) {
        self.children.push(Node::Element(child));
    }

    pub(crate) fn elements(&self) -> impl Iterator<Item = &Element> {
        self.children.iter().filter_map(Node::element)
    }

    pub(crate) fn elements_mut(&mut self) -> impl Iterator<Item = &mut Element> {
        self.children.iter_mut().filter_map(|node| match node {
            Node::Element(element) => Some(element),
            Node::Text(_) => None,
        })
    }

    pub(crate) fn child(&self, name: &str) -> Option<&Element> {
        self.elements().find(|child| child.name == name)
    }

    pub(crate) fn child_mut(&mut self, name: &str) -> Option<&mut Element> {
        self.elements_mut().find(|child| child.name == name)
    }

    /// The first child of this name; where there is none, a new one at the front, where properties stand.
    pub(crate) fn child_or_new(&mut self, name: &str) -> &mut Element {
        let place = self.children.iter().position(|node| node.element().is_some_and(|child| child.name == name));
        let place = place.unwrap_or_else(|| {
            self.children.insert(0, Node::Element(Element::new(name)));
            0
        });
        match &mut self.children[place] {
            Node::Element(element) => element,
            Node::Text(_) => unreachable!("the place was found by an element's name"),
        }
    }

    pub(crate) fn remove_children(&mut self, name: &str) {
        self.children.retain(|node| node.element().is_none_or(|child| child.name != name));
    }

    /// The value of an attribute, still escaped.
    pub(crate) fn attribute(&self, name: &str) -> Option<&str> {
        self.attributes.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str())
    }

    pub(crate) fn set(&mut self, name: &str, value: &str) {
        let value = escaped(value);
        match self.attributes.iter_mut().find(|(key, _)| key == name) {
            Some((_, old)) => *old = value,
            None => self.attributes.push((name.to_owned(), value)),
        }
    }

    pub(crate) fn remove_attribute(&mut self, name: &str) {
        self.attributes.retain(|(key, _)| key != name);
    }

    /// The element as a whole XML file.
    pub(crate) fn to_part(&self) -> Vec<u8> {
        let mut out = String::from("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");
        self.write(&mut out);
        out.into_bytes()
    }

    fn write(&self, out: &mut String) {
        out.push('<');
        out.push_str(&self.name);
        for (name, value) in &self.attributes {
            for piece in [" ", name, "=\"", value, "\""] {
                out.push_str(piece);
            }
        }
        if self.children.is_empty() {
            out.push_str("/>");
            return;
        }
        out.push('>');
        for child in &self.children {
            match child {
                Node::Element(element) => element.write(out),
                Node::Text(text) => out.push_str(text),
            }
        }
        out.push_str("</");
        out.push_str(&self.name);
        out.push('>');
    }
}

impl Node {
    pub(crate) fn element(&self) -> Option<&Element> {
        match self {
            Node::Element(element) => Some(element),
            Node::Text(_) => None,
        }
    }
}

/// Text without the characters that XML 1.0 cannot hold (clause 2.2): `document::clean` reaches the words of a report,
/// not its alternative texts and labels.
pub(crate) fn printable(text: &str) -> Cow<'_, str> {
    let is_illegal = |c: char| c.is_control() || matches!(c, '\u{FFFE}' | '\u{FFFF}');
    match text.contains(is_illegal) {
        true => Cow::Owned(text.replace(is_illegal, " ")),
        false => Cow::Borrowed(text),
    }
}

/// Text as it may stand between tags and in quotes.
pub(crate) fn escaped(text: &str) -> String {
    escape(printable(text)).into_owned()
}

/// Reads a part. `part` is its name in the package, for the error.
pub(crate) fn parse(part: &'static str, bytes: &[u8]) -> Result<Element, Error> {
    let malformed = |source: quick_xml::Error| Error::Part { part, source };
    let mut reader = Reader::from_reader(bytes);
    let mut open = vec![Element::default()];
    let mut nodes = 0;
    loop {
        let node = match reader.read_event().map_err(malformed)? {
            Event::Start(start) => {
                open.push(element(&start).map_err(malformed)?);
                None
            }
            Event::Empty(start) => Some(Node::Element(element(&start).map_err(malformed)?)),
            Event::End(_) => open.pop().map(Node::Element),
            Event::Text(text) => Some(Node::Text(text.to_string())),
            Event::GeneralRef(name) => Some(Node::Text(format!("&{};", &*name))),
            Event::Eof => break,
            Event::CData(_) | Event::Comment(_) | Event::Decl(_) | Event::PI(_) | Event::DocType(_) => None,
        };
        nodes += 1;
        if open.len() > MAX_DEPTH || nodes > MAX_NODES {
            return Err(Error::TooLarge { part, depth: MAX_DEPTH, nodes: MAX_NODES });
        }
        if let (Some(parent), Some(node)) = (open.last_mut(), node) {
            parent.children.push(node);
        }
    }
    let root = open.pop().unwrap_or_default().children.into_iter().find_map(|node| match node {
        Node::Element(element) => Some(element),
        Node::Text(_) => None,
    });
    Ok(root.unwrap_or_default())
}

fn element(start: &BytesStart) -> Result<Element, quick_xml::Error> {
    let mut element = Element::new(start.name().as_ref());
    for attribute in start.attributes() {
        let attribute = attribute?;
        element.attributes.push((attribute.key.as_ref().to_owned(), attribute.value.into_owned()));
    }
    Ok(element)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_not_touched_comes_out_unchanged() {
        let part = r#"<a:b c="1 &lt; 2"><d/>x &amp; y<e>z</e></a:b>"#;
        let written = parse("test", part.as_bytes()).unwrap().to_part();
        assert!(String::from_utf8(written).unwrap().ends_with(part));
    }

    #[test]
    fn a_part_without_end_is_refused() {
        let deep = "<a>".repeat(MAX_DEPTH + 1);
        assert!(matches!(parse("test", deep.as_bytes()), Err(Error::TooLarge { .. })));
    }
}
