//! Bookmarks, nested by level (ISO 32000-1, 12.3.3). Chapters are open, what lies in them is folded.

use super::annotations::place_destination;
use super::object::{Dict, reference, text};
use crate::Pages;
use crate::pages::OutlineEntry;
use lopdf::{Document, ObjectId};

/// An entry with the entries below it, by index.
#[derive(Default)]
struct Node {
    parent: Option<usize>,
    kids: Vec<usize>,
}

/// Adds the bookmarks; none for a report without headings.
pub(crate) fn add(file: &mut Document, pages: &Pages, page_ids: &[ObjectId]) -> Option<ObjectId> {
    let (nodes, top) = nest(&pages.outline);
    let (first, last) = (*top.first()?, *top.last()?);
    let root = file.new_object_id();
    let ids: Vec<ObjectId> = nodes.iter().map(|_| file.new_object_id()).collect();
    for (index, (entry, node)) in pages.outline.iter().zip(&nodes).enumerate() {
        let siblings = node.parent.map_or(&top, |parent| &nodes[parent].kids);
        let at = siblings.binary_search(&index).unwrap_or(0);
        let sibling = |at: Option<usize>| at.and_then(|at| siblings.get(at)).map(|&index| reference(ids[index]));
        let place = pages.anchors.get(&entry.anchor);
        let below = (!node.kids.is_empty()).then_some(-(node.kids.len() as i64));
        let dict = Dict::new()
            .with("Title", text(&entry.title))
            .with("Parent", reference(node.parent.map_or(root, |parent| ids[parent])))
            .with_some("Dest", place.and_then(|place| place_destination(*place, pages, page_ids)))
            .with_some("Prev", sibling(at.checked_sub(1)))
            .with_some("Next", sibling(Some(at + 1)))
            .with_some("First", node.kids.first().map(|&kid| reference(ids[kid])))
            .with_some("Last", node.kids.last().map(|&kid| reference(ids[kid])))
            .with_some("Count", below);
        file.objects.insert(ids[index], dict.into());
    }
    let dict = Dict::of_type("Outlines")
        .with("First", reference(ids[first]))
        .with("Last", reference(ids[last]))
        .with("Count", top.len() as i64);
    file.objects.insert(root, dict.into());
    Some(root)
}

/// Puts each entry below the nearest entry before it of a lower level.
fn nest(outline: &[OutlineEntry]) -> (Vec<Node>, Vec<usize>) {
    let mut nodes: Vec<Node> = Vec::new();
    let mut top = Vec::new();
    let mut open: Vec<usize> = Vec::new();
    for (index, entry) in outline.iter().enumerate() {
        open.retain(|&outer| outline[outer].level < entry.level);
        let parent = open.last().copied();
        match parent {
            Some(parent) => nodes[parent].kids.push(index),
            None => top.push(index),
        }
        nodes.push(Node { parent, kids: Vec::new() });
        open.push(index);
    }
    (nodes, top)
}
