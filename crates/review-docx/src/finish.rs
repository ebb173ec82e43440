//! Puts right what docx-rs writes: a walk through each part that brings children into the order of the schema, adds what
//! docx-rs has no field for, and takes away what is not legal. Each correction names its clause of ECMA-376, part 1.

mod footnotes;
mod order;

use crate::answer::Control;
use crate::body::Built;
use crate::error::Error;
use crate::extras::{Answer, Extras};
use crate::parts;
use crate::script;
use crate::xml::{self, Element, Node};
use review_core::document::{Document, Numbers};
use review_locale::Direction;

/// The parts of the report's content, finished.
pub(crate) struct Content {
    pub(crate) document: Vec<u8>,
    pub(crate) headers: Vec<Vec<u8>>,
    pub(crate) footer: Vec<u8>,
    pub(crate) numbering: Vec<u8>,
    pub(crate) footnotes: Vec<u8>,
}

/// Finishes the parts that docx-rs wrote for a report.
pub(crate) fn finish(body: &Built, document: &Document) -> Result<Content, Error> {
    let additions = &body.additions;
    let raw = &body.raw;
    let mut finisher = Finisher {
        direction: document.lang.direction(),
        lines: document.info.setup.numbers == Numbers::Lines,
        alts: &additions.alts,
        pictures: 0,
        controls: &additions.controls,
        controlled: 0,
        table_titles: additions.table_titles.iter(),
    };
    let mut headers = Vec::with_capacity(body.headers.len());
    for (index, header) in body.headers.iter().enumerate() {
        let mut header = finisher.part("word/header.xml", header)?;
        if document.info.draft
            && let Some(paragraph) = header.child_mut("w:p")
        {
            paragraph.push(xml::parse("the watermark", parts::watermark(document, index).as_bytes())?);
        }
        headers.push(header.to_part());
    }
    Ok(Content {
        document: finisher.part("word/document.xml", &raw.document)?.to_part(),
        headers,
        footer: finisher.part("word/footer1.xml", &body.footer)?.to_part(),
        numbering: without_default(finisher.part("word/numbering.xml", &raw.numberings)?).to_part(),
        footnotes: footnotes::complete(finisher.part("word/footnotes.xml", &raw.footnotes)?).to_part(),
    })
}

struct Finisher<'a> {
    /// The document's direction: Normal and the sections have it, so a paragraph says only where it differs.
    direction: Direction,
    /// Whether the lines of the body are numbered.
    lines: bool,
    alts: &'a [String],
    pictures: usize,
    controls: &'a [Control],
    controlled: usize,
    table_titles: std::slice::Iter<'a, String>,
}

impl Finisher<'_> {
    fn part(&mut self, name: &'static str, bytes: &[u8]) -> Result<Element, Error> {
        let mut root = xml::parse(name, bytes)?;
        self.walk(&mut root);
        Ok(root)
    }

    fn walk(&mut self, element: &mut Element) {
        match element.name.as_str() {
            "w:p" => self.paragraph(element),
            "w:r" => run(element),
            "w:tbl" => self.table(element),
            "w:sectPr" => self.section(element),
            "wp:docPr" => self.picture(element),
            "pic:cNvPr" => self.picture_again(element),
            // 17.4.16: the type of a width belongs to cells and tables, not to the columns of the grid.
            "w:gridCol" => element.remove_attribute("w:type"),
            // 17.16.18: a field is current unless said otherwise, and docx-rs says so each time.
            "w:fldChar" => element.remove_attribute("w:dirty"),
            // 17.16.23: without this the blanks around an instruction are lost.
            "w:instrText" => element.set("xml:space", "preserve"),
            _ => {}
        }
        element.elements_mut().for_each(|child| self.walk(child));
        remove_empty_properties(element);
        order::sort(element);
    }

    fn table(&mut self, element: &mut Element) {
        let title = self.table_titles.next().map_or("", String::as_str);
        table(element, title);
    }

    /// 17.3.1.6 `bidi`. The mark of a paragraph has the direction of its number (17.3.2.30 `rtl`).
    fn paragraph(&mut self, paragraph: &mut Element) {
        // docx-rs counts paragraphs through the whole process; the same document would give other bytes next time.
        paragraph.remove_attribute("w14:paraId");
        let properties = paragraph.child_or_new("w:pPr");
        let extras = take_extras(properties, "w:pStyle");
        let direction = extras.direction.unwrap_or(self.direction);
        properties.remove_children("w:bidi");
        match (direction, self.direction) {
            (Direction::Rtl, Direction::Ltr) => properties.push(Element::new("w:bidi")),
            (Direction::Ltr, Direction::Rtl) => properties.push(Element::property("w:bidi", "0")),
            (Direction::Rtl, Direction::Rtl) | (Direction::Ltr, Direction::Ltr) => {}
        }
        if direction == Direction::Rtl {
            properties.child_or_new("w:rPr").push(Element::new("w:rtl"));
        }
        if let Some(answer) = extras.answer {
            self.control(paragraph, answer);
        }
    }

    /// 17.6.1 `bidi`: columns and page furniture begin on the right. 17.6.12 `pgNumType`: the form of the numbers. 17.6.8
    /// `lnNumType`: the numbers of lines, on each page from 1.
    fn section(&self, section: &mut Element) {
        if self.direction == Direction::Rtl {
            section.push(Element::new("w:bidi"));
        }
        if let Some(numbers) = section.child_mut("w:pgNumType") {
            let form = numbers.attribute("w:chapStyle").unwrap_or("decimal").to_owned();
            numbers.remove_attribute("w:chapStyle");
            numbers.set("w:fmt", &form);
            if self.lines && form == "decimal" {
                section.push(Element::new("w:lnNumType").with("w:countBy", "1").with("w:restart", "newPage"));
            }
        }
    }

    /// 17.5.2.31 `sdt` within a paragraph, with 17.5.2.1 `alias`, 17.5.2.42 `tag` and 17.5.2.18 `id`: what the paragraph
    /// says of an answer, behind its label.
    fn control(&mut self, paragraph: &mut Element, answer: Answer) {
        let Some(control) = self.controls.get(answer.number) else { return };
        let properties = usize::from(paragraph.child("w:pPr").is_some());
        let says =
            |node: &Node| node.element().is_some_and(|child| matches!(child.name.as_str(), "w:r" | "w:hyperlink"));
        let from = properties + answer.from;
        let first = paragraph.children.iter().skip(from).position(says).map(|first| from + first);
        let (Some(first), Some(last)) = (first, paragraph.children.iter().rposition(says)) else { return };
        self.controlled += 1;
        let mut said = Element::new("w:sdtContent");
        said.children = paragraph.children.drain(first..=last).collect();
        let about = Element::new("w:sdtPr")
            .holding(Element::property("w:alias", &control.alias))
            .holding(Element::property("w:tag", &control.tag))
            .holding(Element::property("w:id", &self.controlled.to_string()));
        paragraph.children.insert(first, Node::Element(Element::new("w:sdt").holding(about).holding(said)));
    }

    /// 20.4.2.5 `docPr`: docx-rs gives every picture the same id and no words for those who do not see it.
    fn picture(&mut self, properties: &mut Element) {
        let alt = self.alts.get(self.pictures).map_or("", String::as_str);
        self.pictures += 1;
        properties.set("id", &self.pictures.to_string());
        properties.set("name", &format!("Picture {}", self.pictures));
        properties.set("descr", alt);
    }

    /// 20.2.2.3 `cNvPr`: the picture itself is named as its frame is.
    fn picture_again(&self, properties: &mut Element) {
        properties.set("id", &self.pictures.to_string());
        properties.set("name", &format!("Picture {}", self.pictures));
    }
}

/// 17.3.2.30 `rtl`, 17.3.2.12 `em` and 17.3.2.20 `lang` of a run.
fn run(run: &mut Element) {
    let Some(properties) = run.child_mut("w:rPr") else { return };
    let extras = take_extras(properties, "w:rStyle");
    if extras.direction == Some(Direction::Rtl) {
        properties.push(Element::new("w:rtl"));
    }
    if extras.dotted {
        properties.push(Element::property("w:em", "dot"));
    }
    if let Some(lang) = extras.lang {
        properties.push(Element::new("w:lang").with(script::lang_attribute(&lang), &lang));
    }
}

/// 17.4.1 `bidiVisual`, 17.4.49 `tblHeader`, 17.4.55 `tblLook`, 17.4.40 `tblCaption`: the name for those who do not see
/// the table. Lines and alignment are the table style's affair, and docx-rs would write its own over them.
fn table(table: &mut Element, title: &str) {
    let properties = table.child_or_new("w:tblPr");
    let extras = take_extras(properties, "w:tblStyle");
    properties.remove_children("w:tblBorders");
    properties.remove_children("w:jc");
    if extras.direction == Some(Direction::Rtl) {
        properties.push(Element::new("w:bidiVisual"));
    }
    let look = [("firstRow", "1"), ("lastRow", "0"), ("firstColumn", "0"), ("lastColumn", "0"), ("noHBand", "1")];
    let look = look.iter().fold(Element::property("w:tblLook", "0620"), |element, (name, value)| {
        element.with(&format!("w:{name}"), value)
    });
    properties.push(look.with("w:noVBand", "1"));
    if !title.is_empty() {
        properties.push(Element::property("w:tblCaption", title));
    }
    let rows = table.elements_mut().filter(|child| child.name == "w:tr");
    for row in rows.take(extras.header_rows) {
        row.child_or_new("w:trPr").push(Element::new("w:tblHeader"));
    }
}

/// Takes the extras from behind the id of a style, and the style away where it has no id.
fn take_extras(properties: &mut Element, style: &str) -> Extras {
    let Some(element) = properties.child_mut(style) else { return Extras::default() };
    let (id, extras) = Extras::detach(element.attribute("w:val").unwrap_or_default());
    match id.is_empty() {
        true => properties.remove_children(style),
        false => element.set("w:val", &id),
    }
    extras
}

/// docx-rs writes properties for everything, most of them empty.
fn remove_empty_properties(element: &mut Element) {
    let is_empty = |child: &Element| {
        matches!(child.name.as_str(), "w:pPr" | "w:rPr" | "w:trPr" | "w:tcPr") && child.children.is_empty()
    };
    element.children.retain(|node| !node.element().is_some_and(is_empty));
}

/// The numbering without the list that docx-rs puts into every document (17.9.1 `abstractNum`, 17.9.15 `num`).
fn without_default(mut numbering: Element) -> Element {
    let is_default = |node: &Node| {
        node.element().is_some_and(|element| {
            element.attribute("w:abstractNumId") == Some("1") || element.attribute("w:numId") == Some("1")
        })
    };
    numbering.children.retain(|node| !is_default(node));
    numbering
}
