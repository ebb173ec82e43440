//! Short ways to make PDF objects.

use lopdf::{Dictionary, Document, Object, ObjectId, StringFormat};
use std::collections::BTreeSet;

/// A dictionary, built key by key.
#[derive(Clone, Debug, Default)]
pub(crate) struct Dict(Dictionary);

impl Dict {
    pub(crate) fn new() -> Self {
        Self::default()
    }

    /// A dictionary that says what it is.
    pub(crate) fn of_type(kind: &str) -> Self {
        Self::new().with("Type", name(kind))
    }

    pub(crate) fn with(mut self, key: &str, value: impl Into<Object>) -> Self {
        self.0.set(key, value);
        self
    }

    /// With a value that may be absent.
    pub(crate) fn with_some(self, key: &str, value: Option<impl Into<Object>>) -> Self {
        match value {
            Some(value) => self.with(key, value),
            None => self,
        }
    }
}

impl From<Dict> for Object {
    fn from(dict: Dict) -> Object {
        Object::Dictionary(dict.0)
    }
}

impl From<Dict> for Dictionary {
    fn from(dict: Dict) -> Dictionary {
        dict.0
    }
}

pub(crate) fn name(name: &str) -> Object {
    Object::Name(name.as_bytes().to_vec())
}

pub(crate) fn reference(id: ObjectId) -> Object {
    Object::Reference(id)
}

/// A text string (ISO 32000-1, 7.9.2.2): ASCII as it is, all else as UTF-16 with its mark.
pub(crate) fn text(text: &str) -> Object {
    match text.is_ascii() {
        true => Object::String(text.as_bytes().to_vec(), StringFormat::Literal),
        false => Object::String(utf16(text), StringFormat::Hexadecimal),
    }
}

/// UTF-16, big end first, with its byte order mark.
pub(crate) fn utf16(text: &str) -> Vec<u8> {
    let mark = [0xFE, 0xFF];
    mark.into_iter().chain(text.encode_utf16().flat_map(u16::to_be_bytes)).collect()
}

/// Removes what nothing leads to. lopdf's own way looks through all objects for each of them.
pub(crate) fn prune(file: &mut Document) {
    let mut reached = BTreeSet::new();
    let mut open: Vec<&Object> = file.trailer.iter().map(|(_, object)| object).collect();
    while let Some(object) = open.pop() {
        match object {
            Object::Array(objects) => open.extend(objects),
            Object::Dictionary(dict) => open.extend(dict.iter().map(|(_, object)| object)),
            Object::Stream(stream) => open.extend(stream.dict.iter().map(|(_, object)| object)),
            Object::Reference(id) if reached.insert(*id) => open.extend(file.objects.get(id)),
            _ => {}
        }
    }
    file.objects.retain(|id, _| reached.contains(id));
}

/// A destination: a page and a height on it, counted from the bottom, at the reader's own zoom.
pub(crate) fn destination(page: ObjectId, y: f32) -> Object {
    Object::Array(vec![reference(page), name("XYZ"), Object::Null, Object::Real(y), Object::Null])
}
