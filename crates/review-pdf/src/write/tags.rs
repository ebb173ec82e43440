//! The structure tree and the trees that lead back to it (ISO 32000-1, 14.7).

use super::annotations::{Links, struct_parent};
use super::content::MarkedContent;
use super::object::{Dict, name, reference, text};
use crate::Pages;
use crate::pages::{Attribute, ContentId, Element, ElementId, Item, Kid, Owner, Role, Scope};
use lopdf::{Document, Object, ObjectId};
use std::collections::BTreeMap;

/// Adds the structure tree and returns its root.
pub(crate) fn add(
    file: &mut Document,
    pages: &Pages,
    page_ids: &[ObjectId],
    links: &Links,
    marked: &MarkedContent,
) -> ObjectId {
    let root = file.new_object_id();
    let elements = pages.structure.elements.iter().map(|_| file.new_object_id()).collect();
    let tagger = Tagger { pages, page_ids, links, marked, root, elements, boxes: figure_boxes(pages) };
    for (index, element) in pages.structure.elements.iter().enumerate() {
        let dict = tagger.element(ElementId(index), element);
        file.objects.insert(tagger.elements[index], dict.into());
    }
    let parents = tagger.parent_tree(file);
    let parents = file.add_object(parents);
    let names = tagger.id_tree();
    let names = names.map(|names| reference(file.add_object(names)));
    let dict = Dict::of_type("StructTreeRoot")
        .with("K", vec![reference(tagger.elements[0])])
        .with("ParentTree", reference(parents))
        .with("ParentTreeNextKey", (pages.pages.len() + pages.structure.links.len()) as i64)
        .with_some("IDTree", names);
    file.objects.insert(root, dict.into());
    root
}

/// What each content is on the page, for the figures' boxes: left, bottom, right, top.
type Boxes = BTreeMap<ElementId, [f32; 4]>;

struct Tagger<'a> {
    pages: &'a Pages,
    page_ids: &'a [ObjectId],
    links: &'a Links,
    marked: &'a MarkedContent,
    root: ObjectId,
    elements: Vec<ObjectId>,
    boxes: Boxes,
}

impl Tagger<'_> {
    fn element(&self, id: ElementId, element: &Element) -> Dict {
        let page = element.kids.iter().find_map(|kid| self.page_of(kid));
        let parent = element.parent.map_or(self.root, |parent| self.elements[parent.0]);
        let kids: Vec<Object> = element.kids.iter().filter_map(|kid| self.kid(kid, page)).collect();
        Dict::of_type("StructElem")
            .with("S", name(element.role.name()))
            .with("P", reference(parent))
            .with_some("Pg", page.map(|page| reference(self.page_ids[page])))
            .with_some("Lang", element.lang.as_deref().map(text))
            .with_some("Alt", element.alt.as_deref().map(text))
            .with_some("E", element.expansion.as_deref().map(text))
            .with_some("ID", element.id.as_deref().map(text))
            .with_some("A", self.attributes(id, element))
            .with("K", kids)
    }

    fn page_of(&self, kid: &Kid) -> Option<usize> {
        match kid {
            Kid::Content(content) => self.marked.places.get(content).map(|(page, _)| *page),
            Kid::Element(_) | Kid::Link(_) => None,
        }
    }

    fn kid(&self, kid: &Kid, page: Option<usize>) -> Option<Object> {
        match kid {
            Kid::Element(element) => Some(reference(self.elements[element.0])),
            Kid::Content(content) => self.content(*content, page),
            Kid::Link(link) => {
                let (annotation, page) = self.links.get(link)?;
                let page = reference(self.page_ids[*page]);
                Some(Dict::of_type("OBJR").with("Pg", page).with("Obj", reference(*annotation)).into())
            }
        }
    }

    /// The marked content of a piece; none where it shares that of the piece before.
    fn content(&self, content: ContentId, page: Option<usize>) -> Option<Object> {
        let &(on, number) = self.marked.places.get(&content)?;
        if self.marked.pages[on][number] != content {
            return None;
        }
        let number = number as i64;
        Some(match page == Some(on) {
            true => Object::Integer(number),
            false => Dict::of_type("MCR").with("Pg", reference(self.page_ids[on])).with("MCID", number).into(),
        })
    }

    /// Attributes, one dictionary for each standard owner (ISO 32000-1, 14.8.5).
    fn attributes(&self, id: ElementId, element: &Element) -> Option<Object> {
        let mut dicts: Vec<Object> = Vec::new();
        let mut table = Dict::new().with("O", name("Table"));
        for attribute in &element.attributes {
            table = match attribute {
                Attribute::Scope(Scope::Column) => table.with("Scope", name("Column")),
                Attribute::Scope(Scope::Row) => table.with("Scope", name("Row")),
                Attribute::ColumnSpan(span) => table.with("ColSpan", i64::from(*span)),
                Attribute::RowSpan(span) => table.with("RowSpan", i64::from(*span)),
                Attribute::ListNumbering(numbering) => {
                    let list = Dict::new().with("O", name("List")).with("ListNumbering", name(numbering));
                    dicts.push(list.into());
                    table
                }
            };
        }
        if matches!(element.role, Role::TH | Role::TD) && !element.attributes.is_empty() {
            dicts.push(table.into());
        }
        if let Some(bounds) = self.boxes.get(&id) {
            let bounds = bounds.map(Object::Real).to_vec();
            let layout = Dict::new().with("O", name("Layout")).with("Placement", name("Block")).with("BBox", bounds);
            dicts.push(layout.into());
        }
        match dicts.len() {
            0 | 1 => dicts.pop(),
            _ => Some(Object::Array(dicts)),
        }
    }

    /// From each page's marked content, and from each link, to its element.
    fn parent_tree(&self, file: &mut Document) -> Dict {
        let structure = &self.pages.structure;
        let element = |id: ElementId| reference(self.elements[id.0]);
        let mut numbers = Vec::new();
        for (page, contents) in self.marked.pages.iter().enumerate() {
            let owners: Vec<Object> = contents.iter().map(|content| element(structure.contents[content.0])).collect();
            numbers.push(Object::Integer(page as i64));
            numbers.push(reference(file.add_object(owners)));
        }
        for link in self.links.keys() {
            numbers.push(Object::Integer(struct_parent(*link, self.pages)));
            numbers.push(element(structure.links[link.0]));
        }
        Dict::new().with("Nums", numbers)
    }

    /// From ids to elements: the notes.
    fn id_tree(&self) -> Option<Dict> {
        let elements = self.pages.structure.elements.iter().zip(&self.elements);
        let named: BTreeMap<&str, ObjectId> =
            elements.filter_map(|(element, object)| Some((element.id.as_deref()?, *object))).collect();
        let limits = [*named.keys().next()?, *named.keys().next_back()?];
        let names: Vec<Object> = named.iter().flat_map(|(id, object)| [text(id), reference(*object)]).collect();
        let leaf = Dict::new().with("Limits", limits.map(text).to_vec()).with("Names", names);
        Some(Dict::new().with("Kids", vec![Object::from(leaf)]))
    }
}

/// The bounds of each figure on its page.
fn figure_boxes(pages: &Pages) -> Boxes {
    let mut boxes = Boxes::new();
    for page in &pages.pages {
        for placed in &page.items {
            let size = match &placed.item {
                Item::Picture(picture) => picture.size,
                Item::Fill(fill) => fill.size,
                Item::Text(_) | Item::Rule(_) | Item::Shape(_) | Item::Link(_) => continue,
            };
            let Owner::Content(content) = placed.owner else { continue };
            let top = page.size.height - placed.at.y;
            let bounds = [placed.at.x, top - size.height, placed.at.x + size.width, top];
            boxes.insert(pages.structure.contents[content.0], bounds);
        }
    }
    boxes
}
