//! A part as a tree that tests can ask.

use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};
use std::collections::BTreeMap;

/// An element, its attributes and text unescaped.
#[derive(Clone, Debug, Default)]
pub struct Tree {
    pub name: String,
    pub attributes: BTreeMap<String, String>,
    pub children: Vec<Tree>,
    pub text: String,
}

impl Tree {
    /// All elements of this name at any depth, in order.
    pub fn all(&self, name: &str) -> Vec<&Tree> {
        let mut found = Vec::new();
        self.collect(name, &mut found);
        found
    }

    fn collect<'a>(&'a self, name: &str, found: &mut Vec<&'a Tree>) {
        for child in &self.children {
            if child.name == name {
                found.push(child);
            }
            child.collect(name, found);
        }
    }

    /// The child at the end of a path of names.
    pub fn at(&self, path: &[&str]) -> Option<&Tree> {
        path.iter().try_fold(self, |tree, name| tree.children.iter().find(|child| child.name == *name))
    }

    /// The `w:val` at the end of a path.
    pub fn val(&self, path: &[&str]) -> Option<&str> {
        self.at(path)?.attributes.get("w:val").map(String::as_str)
    }

    pub fn attribute(&self, name: &str) -> &str {
        self.attributes.get(name).map_or("", String::as_str)
    }

    /// The words in it, a tab and a break as such.
    pub fn words(&self) -> String {
        match self.name.as_str() {
            "w:t" => self.text.clone(),
            "w:tab" if self.attributes.is_empty() => "\t".to_owned(),
            "w:br" => "\n".to_owned(),
            "w:pPr" => String::new(),
            _ => self.children.iter().map(Tree::words).collect(),
        }
    }
}

pub fn parse(xml: &str) -> Tree {
    let mut reader = Reader::from_str(xml);
    let mut open = vec![Tree::default()];
    loop {
        match reader.read_event().unwrap() {
            Event::Start(start) => open.push(tree(&start)),
            Event::Empty(start) => close(&mut open, tree(&start)),
            Event::End(_) => {
                let tree = open.pop().unwrap();
                close(&mut open, tree);
            }
            Event::Text(text) => open.last_mut().unwrap().text.push_str(&text),
            Event::GeneralRef(name) => {
                let escaped = format!("&{};", &*name);
                open.last_mut().unwrap().text.push_str(&quick_xml::escape::unescape(&escaped).unwrap());
            }
            Event::Eof => return open.remove(0).children.remove(0),
            _ => {}
        }
    }
}

fn close(open: &mut [Tree], tree: Tree) {
    open.last_mut().unwrap().children.push(tree);
}

fn tree(start: &BytesStart) -> Tree {
    let attributes = start.attributes().map(|attribute| {
        let attribute = attribute.unwrap();
        let value = quick_xml::escape::unescape(&attribute.value).unwrap().into_owned();
        (attribute.key.as_ref().to_owned(), value)
    });
    Tree { name: start.name().as_ref().to_owned(), attributes: attributes.collect(), ..Tree::default() }
}
