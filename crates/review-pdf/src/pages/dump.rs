//! Pages as readable text, for tests and for people who look for a difference.

use super::{Artifact, Item, LinkId, Owner, Page, Pages, Placed, Target};
use std::fmt::Write;

/// The pages, a line for each run of text, rule, picture and link, with its tags and its rounded position. Fills and
/// rules, which say nothing, are left out.
pub fn dump(pages: &Pages) -> String {
    let mut out = String::new();
    for (index, page) in pages.pages.iter().enumerate() {
        let (width, height) = (page.size.width.round(), page.size.height.round());
        let _ = writeln!(out, "page {index} [{}] {width}x{height}", page.label);
        dump_page(&mut out, pages, page);
    }
    for entry in &pages.outline {
        let _ = writeln!(out, "bookmark {} {:?} -> {}", entry.level, entry.title, entry.anchor);
    }
    out
}

fn dump_page(out: &mut String, pages: &Pages, page: &Page) {
    let shown = |placed: &&Placed| !matches!(placed.item, Item::Rule(_) | Item::Fill(_));
    let items: Vec<&Placed> = page.items.iter().filter(shown).collect();
    for group in items.chunk_by(|left, right| same_line(left, right)) {
        let first = group[0];
        let words: String = group.iter().map(|placed| words(&placed.item)).collect();
        let (x, y) = (first.at.x.round(), first.at.y.round());
        let _ = writeln!(out, "  {x:>3} {y:>3} {} {words}", path(pages, first.owner));
    }
}

/// Runs of one owner on one baseline are shown together.
fn same_line(left: &Placed, right: &Placed) -> bool {
    let text = |placed: &Placed| matches!(placed.item, Item::Text(_));
    text(left) && text(right) && left.owner == right.owner && left.at.y == right.at.y
}

fn words(item: &Item) -> String {
    match item {
        Item::Text(run) => run.text.clone(),
        Item::Picture(picture) => {
            format!("picture {} {:.0}x{:.0}", picture.blob, picture.size.width, picture.size.height)
        }
        Item::Link(link) => match &link.target {
            Target::Address(address) => format!("link {address}"),
            Target::Anchor(anchor) => format!("link #{anchor}"),
        },
        Item::Rule(_) | Item::Fill(_) | Item::Shape(_) => String::new(),
    }
}

/// The tags from the root to an item.
fn path(pages: &Pages, owner: Owner) -> String {
    let element = match owner {
        Owner::Content(content) => pages.structure.contents[content.0],
        Owner::Link(LinkId(link)) => pages.structure.links[link],
        Owner::Artifact(Artifact::Layout) => return "(layout)".to_owned(),
        Owner::Artifact(Artifact::Header) => return "(header)".to_owned(),
        Owner::Artifact(Artifact::Footer) => return "(footer)".to_owned(),
        Owner::Artifact(Artifact::Repeated) => return "(repeated)".to_owned(),
        Owner::Artifact(Artifact::LineNumber) => return "(line)".to_owned(),
        Owner::Artifact(Artifact::Watermark) => return "(watermark)".to_owned(),
    };
    let mut names = Vec::new();
    let mut element = Some(element);
    while let Some(id) = element {
        let tag = pages.structure.get(id);
        let lang = tag.lang.as_deref().map(|lang| format!("@{lang}")).unwrap_or_default();
        names.push(format!("{}{lang}", tag.role.name()));
        element = tag.parent;
    }
    names.reverse();
    // The root is the same for all.
    names[1..].join("/")
}
