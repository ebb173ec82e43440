//! Pages written: the same bytes each time, and a file that a PDF reader opens.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on should stop")]

#[allow(dead_code, unused_imports, reason = "each test uses a part of it")]
mod sample;

use lopdf::Object;
use review_locale::Language;
use review_pdf::{layout, write};
use sample::report;

fn written(language: Language) -> Vec<u8> {
    write(&layout(&report(language)).unwrap()).unwrap()
}

#[test]
fn the_same_report_gives_the_same_bytes() {
    for language in Language::ALL {
        assert!(written(language) == written(language), "{language}");
    }
}

#[test]
fn the_catalog_says_what_readers_ask_for() {
    let file = lopdf::Document::load_mem(&written(Language::Ar)).unwrap();
    let catalog = file.catalog().unwrap();
    assert_eq!(catalog.get(b"Lang").unwrap().as_str().unwrap(), b"ar");
    let viewer = catalog.get(b"ViewerPreferences").unwrap().as_dict().unwrap();
    assert_eq!(viewer.get(b"Direction").unwrap().as_name().unwrap(), b"R2L");
    for key in ["StructTreeRoot", "MarkInfo", "Metadata", "OutputIntents", "PageLabels", "Outlines"] {
        assert!(catalog.has(key.as_bytes()), "{key}");
    }
}

#[test]
fn every_page_has_its_tags_and_every_font_is_a_subset() {
    let file = lopdf::Document::load_mem(&written(Language::Zh)).unwrap();
    for id in file.get_pages().into_values() {
        assert!(file.get_dictionary(id).unwrap().has(b"StructParents"));
    }
    let mut fonts = 0;
    for object in file.objects.values() {
        let Object::Dictionary(dict) = object else { continue };
        if let Ok(name) = dict.get(b"FontName").and_then(Object::as_name) {
            assert_eq!(name[6], b'+');
            fonts += 1;
        }
    }
    assert!(fonts >= 4);
}

#[test]
fn an_empty_document_can_be_written() {
    let document = sample::document(Language::En);
    assert!(!write(&layout(&document).unwrap()).unwrap().is_empty());
}
