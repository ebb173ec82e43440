//! What the file says of itself: title, language, dates, the standards it meets; and its identifier.
//!
//! XMP and the information dictionary must agree (ISO 19005-2, 6.6.2).

use super::object::{Dict, name, reference, text};
use crate::pages::PagesInfo;
use lopdf::{Document, Object, ObjectId, Stream, StringFormat};
use sha2::{Digest, Sha256};

const PRODUCER: &str = "GCM Review";

/// Adds the information dictionary and the XMP packet; returns the latter.
pub(crate) fn add(file: &mut Document, info: &PagesInfo) -> ObjectId {
    let date = info_date(&info.modified);
    let dict = Dict::new()
        .with("Title", text(&info.title))
        .with("Author", text(&info.author))
        .with("Producer", text(PRODUCER))
        .with("Creator", text(PRODUCER))
        .with_some("CreationDate", date.as_deref().map(text))
        .with_some("ModDate", date.as_deref().map(text));
    let information = file.add_object(dict);
    file.trailer.set("Info", reference(information));
    let kind = Dict::of_type("Metadata").with("Subtype", name("XML"));
    // An archive must be able to read the packet without unpacking it (ISO 19005-2, 6.6.2.1).
    file.add_object(Stream::new(kind.into(), xmp(info).into_bytes()).with_compression(false))
}

/// Sets the file's identifier: a digest of its streams, so that the same content has the same identifier.
pub(crate) fn set_identifier(file: &mut Document) {
    let mut digest = Sha256::new();
    for object in file.objects.values() {
        if let Object::Stream(stream) = object {
            digest.update(&stream.content);
        }
    }
    let identifier = Object::String(digest.finalize()[..16].to_vec(), StringFormat::Hexadecimal);
    file.trailer.set("ID", vec![identifier.clone(), identifier]);
}

/// `D:20260508093000Z` from `2026-05-08T09:30:00Z`; none from anything else.
fn info_date(time: &str) -> Option<String> {
    let shape: String = time.chars().map(|c| if c.is_ascii_digit() { '0' } else { c }).collect();
    let digits: String = time.chars().filter(char::is_ascii_digit).collect();
    (shape == "0000-00-00T00:00:00Z").then(|| format!("D:{digits}Z"))
}

fn xmp(info: &PagesInfo) -> String {
    let (title, author, lang) = (escape(&info.title), escape(&info.author), escape(&info.lang));
    let author = match author.is_empty() {
        true => String::new(),
        false => format!("<dc:creator><rdf:Seq><rdf:li>{author}</rdf:li></rdf:Seq></dc:creator>\n"),
    };
    let dates = match info_date(&info.modified) {
        Some(_) => format!(
            "<xmp:CreateDate>{0}</xmp:CreateDate>\n<xmp:ModifyDate>{0}</xmp:ModifyDate>\n",
            escape(&info.modified)
        ),
        None => String::new(),
    };
    format!(
        r#"<?xpacket begin="{bom}" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about=""
 xmlns:dc="http://purl.org/dc/elements/1.1/"
 xmlns:xmp="http://ns.adobe.com/xap/1.0/"
 xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
 xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"
 xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"
 xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
 xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
 xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<dc:format>application/pdf</dc:format>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
{author}<dc:language><rdf:Bag><rdf:li>{lang}</rdf:li></rdf:Bag></dc:language>
<xmp:CreatorTool>{PRODUCER}</xmp:CreatorTool>
{dates}<pdf:Producer>{PRODUCER}</pdf:Producer>
<pdfaid:part>2</pdfaid:part>
<pdfaid:conformance>A</pdfaid:conformance>
<pdfuaid:part>1</pdfuaid:part>
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:name>part</pdfaProperty:name>
<pdfaProperty:valueType>Integer</pdfaProperty:valueType>
<pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>PDF/UA version identifier</pdfaProperty:description>
</rdf:li></rdf:Seq></pdfaSchema:property>
</rdf:li></rdf:Bag></pdfaExtension:schemas>
</rdf:Description>
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="w"?>"#,
        bom = '\u{FEFF}',
    )
}

/// Escapes what means something in XML; what XML may not hold at all is left out.
fn escape(text: &str) -> String {
    let mut out = String::new();
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\u{FFFE}' | '\u{FFFF}' => {}
            c if c.is_control() => {}
            c => out.push(c),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_time_becomes_a_date() {
        assert_eq!(info_date("2026-05-08T09:30:00Z").as_deref(), Some("D:20260508093000Z"));
        assert_eq!(info_date(""), None);
    }
}
