//! Links: an annotation on its page for each area that leads elsewhere (ISO 32000-1, 12.5.6.5).

use super::object::{Dict, destination, name, reference, text};
use crate::pages::{Item, Link, LinkId, Owner, Place, Point, Size, Target};
use crate::{Error, Pages};
use lopdf::{Document, Object, ObjectId, StringFormat};
use std::collections::BTreeMap;

/// The annotations by link, each with its page.
pub(crate) type Links = BTreeMap<LinkId, (ObjectId, usize)>;

/// The keys of pages in the parent tree are 0 to the number of pages; links come after.
pub(crate) fn struct_parent(link: LinkId, pages: &Pages) -> i64 {
    (pages.pages.len() + link.0) as i64
}

/// Adds the annotations to their pages.
pub(crate) fn add(file: &mut Document, pages: &Pages, page_ids: &[ObjectId]) -> Result<Links, Error> {
    let mut links = Links::new();
    for (index, (page, &id)) in pages.pages.iter().zip(page_ids).enumerate() {
        let mut annotations = Vec::new();
        for placed in &page.items {
            let (Item::Link(link), Owner::Link(number)) = (&placed.item, placed.owner) else { continue };
            let annotation = annotation(link, placed.at, page.size, pages, page_ids)
                .with("P", reference(id))
                .with("StructParent", struct_parent(number, pages));
            let annotation = file.add_object(annotation);
            links.insert(number, (annotation, index));
            annotations.push(reference(annotation));
        }
        let dict = file.get_object_mut(id)?.as_dict_mut()?;
        dict.remove(b"Annots");
        if !annotations.is_empty() {
            dict.set("Annots", annotations);
        }
        dict.set("StructParents", index as i64);
        // Tab goes in the order of the tags (ISO 14289-1, 7.18.3).
        dict.set("Tabs", name("S"));
    }
    Ok(links)
}

fn annotation(link: &Link, at: Point, page: Size, pages: &Pages, page_ids: &[ObjectId]) -> Dict {
    const PRINT: i64 = 4;
    let top = page.height - at.y;
    let area = [at.x, top - link.size.height, at.x + link.size.width, top];
    let dict = Dict::of_type("Annot")
        .with("Subtype", name("Link"))
        .with("Rect", area.map(Object::Real).to_vec())
        // Annotations must be printable (ISO 19005-2, 6.3.2).
        .with("F", PRINT)
        .with("Border", vec![Object::Integer(0); 3])
        // A link must say where it leads (ISO 14289-1, 7.18.5).
        .with("Contents", text(description(link, pages)));
    match &link.target {
        Target::Address(address) => {
            let address = Object::String(ascii_address(address).into_bytes(), StringFormat::Literal);
            dict.with("A", Dict::new().with("S", name("URI")).with("URI", address))
        }
        Target::Anchor(anchor) => {
            let place = pages.anchors.get(anchor);
            dict.with_some("Dest", place.and_then(|place| place_destination(*place, pages, page_ids)))
        }
    }
}

/// What is said of a link: its words, or where it leads to if it has none.
fn description<'a>(link: &'a Link, pages: &'a Pages) -> &'a str {
    match &link.target {
        _ if !link.description.trim().is_empty() => &link.description,
        Target::Address(address) => address,
        Target::Anchor(anchor) => {
            pages.anchors.get(anchor).and_then(|place| pages.pages.get(place.page)).map_or(anchor, |page| &page.label)
        }
    }
}

/// A place as a destination, a little above it.
pub(crate) fn place_destination(place: Place, pages: &Pages, page_ids: &[ObjectId]) -> Option<Object> {
    const ABOVE: f32 = 18.0;
    let page = pages.pages.get(place.page)?;
    let y = (page.size.height - place.y + ABOVE).min(page.size.height);
    Some(destination(*page_ids.get(place.page)?, y))
}

/// An address is ASCII (ISO 32000-1, 12.6.4.7): other characters are percent-encoded UTF-8.
fn ascii_address(address: &str) -> String {
    let mut out = String::new();
    for byte in address.bytes() {
        match byte {
            0x21..=0x7E => out.push(char::from(byte)),
            _ => out.push_str(&format!("%{byte:02X}")),
        }
    }
    out
}
