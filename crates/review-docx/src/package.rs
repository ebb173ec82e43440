//! The parts together: names, types, relationships, and the zip file. Every entry bears the same time, so that the same
//! document gives the same bytes.

use crate::body::{Additions, Built};
use crate::error::Error;
use crate::figure::picture_id;
use crate::finish::Content;
use crate::page::{FOOTER, HEADERS};
use crate::parts;
use crate::xml::Element;
use review_core::document::{Document, Image, MediaType};
use std::io::{Cursor, Write};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

const PACKAGE: &str = "http://schemas.openxmlformats.org/package/2006";
const OFFICE: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const WORD: &str = "application/vnd.openxmlformats-officedocument.wordprocessingml";

/// A file in the package.
pub(crate) struct Part {
    name: String,
    bytes: Vec<u8>,
}

/// Addresses outside the file, each with the id of its relationship.
#[derive(Default)]
pub(crate) struct Links(Vec<String>);

impl Links {
    /// The id for an address, the same each time.
    pub(crate) fn id(&mut self, href: &str) -> String {
        let index = self.0.iter().position(|known| known == href).unwrap_or_else(|| {
            self.0.push(href.to_owned());
            self.0.len() - 1
        });
        format!("rIdLink{}", index + 1)
    }

    fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    fn relate(&self, relationships: &mut Element) {
        for (index, href) in self.0.iter().enumerate() {
            let link = relationship(&format!("rIdLink{}", index + 1), "hyperlink", href);
            relationships.push(link.with("TargetMode", "External"));
        }
    }
}

/// All parts in the order in which they stand in the package: the types first, as ECMA-376 part 2 has it.
pub(crate) fn assemble(document: &Document, content: Content, body: &Built) -> Vec<Part> {
    let additions = &body.additions;
    let mut parts = vec![
        part("[Content_Types].xml", content_types(additions)),
        part("_rels/.rels", package_relationships()),
        part("docProps/app.xml", parts::APP),
        part("docProps/core.xml", parts::core(document)),
        part("word/document.xml", content.document),
        part("word/_rels/document.xml.rels", document_relationships(document, additions)),
        part("word/styles.xml", parts::styles(document.lang, body.counts_headings)),
        part("word/settings.xml", parts::settings(document.lang)),
        part("word/fontTable.xml", parts::FONTS),
        part("word/theme/theme1.xml", parts::THEME),
        part("word/numbering.xml", content.numbering),
        part("word/footnotes.xml", content.footnotes),
        part("word/footer1.xml", content.footer),
    ];
    parts.extend(
        content.headers.into_iter().zip(HEADERS).map(|(bytes, header)| part(&format!("word/{}", header.file), bytes)),
    );
    if !additions.footnote_links.is_empty() {
        let mut relationships = new_relationships();
        additions.footnote_links.relate(&mut relationships);
        parts.push(part("word/_rels/footnotes.xml.rels", relationships.to_part()));
    }
    for (index, image) in pictures(document, additions) {
        parts.push(part(&format!("word/{}", media_name(index, image)), image.bytes.as_slice()));
    }
    parts
}

/// The parts as one file.
pub(crate) fn pack(parts: &[Part]) -> Result<Vec<u8>, Error> {
    let mut package = ZipWriter::new(Cursor::new(Vec::new()));
    for part in parts {
        // Pictures are compressed already.
        let method = match part.name.starts_with("word/media/") {
            true => CompressionMethod::Stored,
            false => CompressionMethod::Deflated,
        };
        let options = SimpleFileOptions::default().compression_method(method);
        package.start_file(part.name.as_str(), options.last_modified_time(DateTime::default()))?;
        package.write_all(&part.bytes)?;
    }
    Ok(package.finish()?.into_inner())
}

fn part(name: &str, bytes: impl Into<Vec<u8>>) -> Part {
    Part { name: name.to_owned(), bytes: bytes.into() }
}

fn pictures<'a>(document: &'a Document, additions: &'a Additions) -> impl Iterator<Item = (usize, &'a Image)> {
    let shown = additions.pictures.iter().enumerate();
    shown.filter_map(|(index, blob)| Some((index, document.images.get(blob)?)))
}

fn media_name(index: usize, image: &Image) -> String {
    let extension = match image.media_type {
        MediaType::Png => "png",
        MediaType::Jpeg => "jpeg",
    };
    format!("media/image{}.{extension}", index + 1)
}

fn content_types(additions: &Additions) -> Vec<u8> {
    let mut types = Element::new("Types").with("xmlns", &format!("{PACKAGE}/content-types"));
    let mut extensions =
        vec![("rels", "application/vnd.openxmlformats-package.relationships+xml"), ("xml", "application/xml")];
    if !additions.pictures.is_empty() {
        extensions.extend([("png", "image/png"), ("jpeg", "image/jpeg")]);
    }
    for (extension, content_type) in extensions {
        types.push(Element::new("Default").with("Extension", extension).with("ContentType", content_type));
    }
    let words = ["styles", "settings", "fontTable", "numbering", "footnotes"];
    let mut overrides = vec![
        ("/word/document.xml".to_owned(), format!("{WORD}.document.main+xml")),
        ("/word/footer1.xml".to_owned(), format!("{WORD}.footer+xml")),
        ("/word/theme/theme1.xml".to_owned(), "application/vnd.openxmlformats-officedocument.theme+xml".to_owned()),
        ("/docProps/core.xml".to_owned(), "application/vnd.openxmlformats-package.core-properties+xml".to_owned()),
        (
            "/docProps/app.xml".to_owned(),
            "application/vnd.openxmlformats-officedocument.extended-properties+xml".to_owned(),
        ),
    ];
    overrides.extend(HEADERS.map(|header| (format!("/word/{}", header.file), format!("{WORD}.header+xml"))));
    overrides.extend(words.map(|name| (format!("/word/{name}.xml"), format!("{WORD}.{name}+xml"))));
    for (name, content_type) in &overrides {
        types.push(Element::new("Override").with("PartName", name).with("ContentType", content_type));
    }
    types.to_part()
}

fn package_relationships() -> Vec<u8> {
    let core = Element::new("Relationship")
        .with("Id", "rIdCore")
        .with("Type", &format!("{PACKAGE}/relationships/metadata/core-properties"))
        .with("Target", "docProps/core.xml");
    let relationships = new_relationships()
        .holding(relationship("rIdDocument", "officeDocument", "word/document.xml"))
        .holding(core)
        .holding(relationship("rIdApp", "extended-properties", "docProps/app.xml"));
    relationships.to_part()
}

fn document_relationships(document: &Document, additions: &Additions) -> Vec<u8> {
    let mut relationships = new_relationships();
    for name in ["styles", "settings", "fontTable", "numbering", "footnotes"] {
        relationships.push(relationship(&format!("rId_{name}"), name, &format!("{name}.xml")));
    }
    relationships.push(relationship("rId_theme", "theme", "theme/theme1.xml"));
    for header in HEADERS {
        relationships.push(relationship(header.id, "header", header.file));
    }
    relationships.push(relationship(FOOTER, "footer", "footer1.xml"));
    for (index, image) in pictures(document, additions) {
        relationships.push(relationship(&picture_id(index), "image", &media_name(index, image)));
    }
    additions.links.relate(&mut relationships);
    relationships.to_part()
}

fn new_relationships() -> Element {
    Element::new("Relationships").with("xmlns", &format!("{PACKAGE}/relationships"))
}

fn relationship(id: &str, kind: &str, target: &str) -> Element {
    Element::new("Relationship").with("Id", id).with("Type", &format!("{OFFICE}/{kind}")).with("Target", target)
}
