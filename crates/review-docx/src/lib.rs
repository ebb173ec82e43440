//! Writes a composed review as a Word file.
//!
//! The path: [`Document`] → docx-rs elements (`body`) → raw parts → `finish`, which puts right what docx-rs cannot say →
//! our own package with fixed times. Styles, settings and properties are parts of our own. Layout is the word
//! processor's affair; the page numbers in the contents come from the caller.

mod answer;
mod block;
mod body;
mod contents;
mod cover;
mod error;
mod extras;
mod figure;
mod finish;
mod inline;
mod numbering;
mod outline;
mod package;
mod page;
mod parts;
mod script;
mod table;
mod xml;

pub use error::Error;

use review_core::document::{Document, PageNumbers, clean};

/// The document as the bytes of a DOCX file. The same document and pages give the same bytes.
///
/// `pages` says on which page each section, table and figure begins; it fills the lists at the front until the word
/// processor counts for itself.
pub fn write(document: &Document, pages: &PageNumbers) -> Result<Vec<u8>, Error> {
    let mut document = document.clone();
    clean(&mut document);

    let body = body::build(&document, pages);
    let content = finish::finish(&body, &document)?;
    let parts = package::assemble(&document, content, &body);
    package::pack(&parts)
}
