//! Writes pages as a PDF: printpdf serialises text, fonts and pictures; lopdf adds what makes the file accessible and
//! fit for archives.
//!
//! printpdf knows no tags, no languages, no page labels, no nested bookmarks, no colour profile and no metadata that
//! an archive accepts, so all of these are put in here. The same pages give the same bytes.

mod annotations;
mod colour;
mod content;
mod embed;
mod labels;
mod metadata;
mod object;
mod outline;
mod pictures;
mod stack;
mod tags;
mod text;
mod unicode;

use crate::{Error, Pages, parallel};
use lopdf::{Document, Object, ObjectId, SaveOptions};
use object::{Dict, name, reference};
use printpdf::{PdfDocument, PdfSaveOptions};
use std::thread;

/// Writes pages as PDF 1.7 that meets PDF/UA-1 and PDF/A-2a.
pub fn write(pages: &Pages) -> Result<Vec<u8>, Error> {
    let fonts = embed::Fonts::of(pages)?;
    let mut pdf = PdfDocument::new(&pages.info.title);
    fonts.add_to(&mut pdf);
    pictures::add_to(&mut pdf, pages);
    let marked = content::add_pages(&mut pdf, pages, &fonts);
    let options = PdfSaveOptions { optimize: false, subset_fonts: false, secure: true, image_optimization: None };
    let mut file = pdf.to_lopdf_document(&options, &mut Vec::new());
    // Every glyph is a string there: it takes its time to forget them, and their room is wanted below.
    thread::scope(|scope| {
        scope.spawn(move || drop(pdf));
        finish(&mut file, pages, &fonts, &marked)
    })?;
    serialise(file)
}

/// Adds what concerns the document as a whole.
fn finish(
    file: &mut Document,
    pages: &Pages,
    fonts: &embed::Fonts,
    marked: &content::MarkedContent,
) -> Result<(), Error> {
    file.version = "1.7".to_owned();
    fonts.describe(file);
    let page_ids: Vec<ObjectId> = file.get_pages().into_values().collect();
    let links = annotations::add(file, pages, &page_ids)?;
    let structure = tags::add(file, pages, &page_ids, &links, marked);
    let outline = outline::add(file, pages, &page_ids);
    let metadata = metadata::add(file, &pages.info);
    let intent = colour::add_output_intent(file);
    let catalog = file.catalog_mut()?;
    let mut viewer = Dict::new().with("DisplayDocTitle", true);
    if pages.info.right_to_left {
        viewer = viewer.with("Direction", name("R2L"));
    }
    catalog.set("Lang", object::text(&pages.info.lang));
    catalog.set("MarkInfo", Dict::new().with("Marked", true));
    catalog.set("ViewerPreferences", viewer);
    catalog.set("StructTreeRoot", reference(structure));
    catalog.set("Metadata", reference(metadata));
    catalog.set("OutputIntents", vec![reference(intent)]);
    catalog.set("PageLabels", labels::tree(pages));
    catalog.remove(b"PageLayout");
    catalog.set("PageMode", name(if outline.is_some() { "UseOutlines" } else { "UseNone" }));
    match outline {
        Some(outline) => catalog.set("Outlines", reference(outline)),
        None => {
            catalog.remove(b"Outlines");
        }
    }
    object::prune(file);
    metadata::set_identifier(file);
    Ok(())
}

fn serialise(mut file: Document) -> Result<Vec<u8>, Error> {
    compress(&mut file);
    let options = SaveOptions::builder().use_object_streams(true).use_xref_streams(true).build();
    let mut bytes = Vec::new();
    file.save_with_options(&mut bytes, options)?;
    Ok(bytes)
}

/// What `Document::compress` does, side by side.
fn compress(file: &mut Document) {
    let threads = vec![(); parallel::threads(file.objects.len())];
    let streams = file.objects.values_mut().filter_map(|object| match object {
        Object::Stream(stream) if stream.allows_compression => Some(stream),
        _ => None,
    });
    // What cannot be compressed stays as it is.
    parallel::map(threads, streams, |(), stream| stream.compress().ok());
}
