//! The structure tree: what each piece of content is, in reading order (ISO 32000-1, 14.7).
//!
//! An element's kids are other elements, pieces of content on pages, and links. A piece of content lies on one page and
//! is painted without interruption; the writer gives it its marked-content id.

use super::Owner;

/// The number of an element.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct ElementId(pub usize);

/// The number of a piece of content.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct ContentId(pub usize);

/// The number of a link.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct LinkId(pub usize);

/// The tags of a report. The first element is the root.
#[derive(Clone, Debug, PartialEq)]
pub struct Structure {
    /// All elements, parents before their kids.
    pub elements: Vec<Element>,
    /// The element that each piece of content belongs to.
    pub contents: Vec<ElementId>,
    /// The element that each link belongs to.
    pub links: Vec<ElementId>,
}

/// By how much the numbers of a tree have grown that another one took over.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Grafted {
    contents: usize,
    links: usize,
}

/// A tag.
#[derive(Clone, Debug, PartialEq)]
pub struct Element {
    /// What it is.
    pub role: Role,
    /// What it lies in; none for the root.
    pub parent: Option<ElementId>,
    /// What it holds, in reading order.
    pub kids: Vec<Kid>,
    /// Its language where it differs from what it lies in.
    pub lang: Option<String>,
    /// What a picture shows.
    pub alt: Option<String>,
    /// What an abbreviation stands for.
    pub expansion: Option<String>,
    /// Its unique name; a note must have one (ISO 14289-1, 7.9).
    pub id: Option<String>,
    /// What else is known of it.
    pub attributes: Vec<Attribute>,
}

/// What an element holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kid {
    /// An element.
    Element(ElementId),
    /// A piece of content.
    Content(ContentId),
    /// A link annotation.
    Link(LinkId),
}

/// A standard structure type (ISO 32000-1, 14.8.4).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "the names are the standard's own")]
pub enum Role {
    Document,
    Sect,
    P,
    Heading(u8),
    L,
    LI,
    Lbl,
    LBody,
    BlockQuote,
    Table,
    Caption,
    THead,
    TBody,
    TR,
    TH,
    TD,
    Figure,
    TOC,
    TOCI,
    Reference,
    Link,
    Note,
    Span,
}

/// An attribute of an element (ISO 32000-1, 14.8.5).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Attribute {
    /// What a header cell heads.
    Scope(Scope),
    /// Columns that a cell covers.
    ColumnSpan(u32),
    /// Rows that a cell covers.
    RowSpan(u32),
    /// How the items of a list are marked.
    ListNumbering(&'static str),
}

/// What a header cell heads.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scope {
    /// Its column.
    Column,
    /// Its row.
    Row,
}

impl Structure {
    /// A tree with nothing but its root.
    pub(crate) fn new() -> Self {
        Self { elements: vec![Element::new(Role::Document, None)], contents: Vec::new(), links: Vec::new() }
    }

    /// The root.
    pub(crate) const ROOT: ElementId = ElementId(0);

    /// A new element at the end of `parent`.
    pub(crate) fn add(&mut self, role: Role, parent: ElementId) -> ElementId {
        let id = ElementId(self.elements.len());
        self.elements.push(Element::new(role, Some(parent)));
        self.get_mut(parent).kids.push(Kid::Element(id));
        id
    }

    /// Sections were given their elements before anything was laid out, so that those inside a section stand before its
    /// heading: they go behind what the section itself says, where they are read.
    pub(crate) fn put_inner_sections_last(&mut self) {
        let is_section: Vec<bool> = self.elements.iter().map(|element| element.role == Role::Sect).collect();
        for element in self.elements.iter_mut().filter(|element| element.role == Role::Sect) {
            element.kids.sort_by_key(|kid| matches!(kid, Kid::Element(id) if is_section[id.0]));
        }
    }

    /// Takes over another tree: what its root holds goes to the end of `place`.
    pub(crate) fn graft(&mut self, other: Structure, place: ElementId) -> Grafted {
        let grafted = Grafted { contents: self.contents.len(), links: self.links.len() };
        // The root of the other tree is not taken over.
        let first = self.elements.len() - 1;
        let element = |id: ElementId| if id == Self::ROOT { place } else { ElementId(first + id.0) };
        let kid = |kid: Kid| match kid {
            Kid::Element(id) => Kid::Element(element(id)),
            Kid::Content(id) => Kid::Content(grafted.content(id)),
            Kid::Link(id) => Kid::Link(grafted.link(id)),
        };
        for (index, mut own) in other.elements.into_iter().enumerate() {
            own.kids.iter_mut().for_each(|own| *own = kid(*own));
            if index == 0 {
                self.get_mut(place).kids.append(&mut own.kids);
            } else {
                own.parent = own.parent.map(element);
                self.elements.push(own);
            }
        }
        self.contents.extend(other.contents.into_iter().map(element));
        self.links.extend(other.links.into_iter().map(element));
        grafted
    }

    /// A new piece of content at the end of `element`.
    pub(crate) fn add_content(&mut self, element: ElementId) -> ContentId {
        let id = ContentId(self.contents.len());
        self.contents.push(element);
        self.get_mut(element).kids.push(Kid::Content(id));
        id
    }

    /// A new link at the end of `element`.
    pub(crate) fn add_link(&mut self, element: ElementId) -> LinkId {
        let id = LinkId(self.links.len());
        self.links.push(element);
        self.get_mut(element).kids.push(Kid::Link(id));
        id
    }

    /// An element.
    pub fn get(&self, id: ElementId) -> &Element {
        &self.elements[id.0]
    }

    pub(crate) fn get_mut(&mut self, id: ElementId) -> &mut Element {
        &mut self.elements[id.0]
    }

    /// Whether `next` is what is read right after `content` within the same element, so that both may share one
    /// marked-content sequence. Numbers are given in reading order.
    pub(crate) fn follows(&self, content: ContentId, next: ContentId) -> bool {
        next.0 == content.0 + 1 && self.contents[content.0] == self.contents[next.0]
    }
}

impl Grafted {
    /// What an item of the other tree belongs to in this one.
    pub(crate) fn owner(self, owner: Owner) -> Owner {
        match owner {
            Owner::Content(id) => Owner::Content(self.content(id)),
            Owner::Link(id) => Owner::Link(self.link(id)),
            Owner::Artifact(kind) => Owner::Artifact(kind),
        }
    }

    fn content(self, id: ContentId) -> ContentId {
        ContentId(self.contents + id.0)
    }

    fn link(self, id: LinkId) -> LinkId {
        LinkId(self.links + id.0)
    }
}

impl Element {
    fn new(role: Role, parent: Option<ElementId>) -> Self {
        Self {
            role,
            parent,
            kids: Vec::new(),
            lang: None,
            alt: None,
            expansion: None,
            id: None,
            attributes: Vec::new(),
        }
    }
}

impl Role {
    /// The name in the file.
    pub fn name(self) -> &'static str {
        match self {
            Role::Document => "Document",
            Role::Sect => "Sect",
            Role::P => "P",
            Role::Heading(1) => "H1",
            Role::Heading(2) => "H2",
            Role::Heading(3) => "H3",
            Role::Heading(4) => "H4",
            Role::Heading(5) => "H5",
            Role::Heading(_) => "H6",
            Role::L => "L",
            Role::LI => "LI",
            Role::Lbl => "Lbl",
            Role::LBody => "LBody",
            Role::BlockQuote => "BlockQuote",
            Role::Table => "Table",
            Role::Caption => "Caption",
            Role::THead => "THead",
            Role::TBody => "TBody",
            Role::TR => "TR",
            Role::TH => "TH",
            Role::TD => "TD",
            Role::Figure => "Figure",
            Role::TOC => "TOC",
            Role::TOCI => "TOCI",
            Role::Reference => "Reference",
            Role::Link => "Link",
            Role::Note => "Note",
            Role::Span => "Span",
        }
    }
}
