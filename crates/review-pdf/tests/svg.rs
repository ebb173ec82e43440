//! Pages as pictures: whole SVG documents that hold what the page holds.

#![allow(clippy::unwrap_used, reason = "a test that fails says where")]

#[allow(dead_code, unused_imports, reason = "each test uses a part of it")]
mod sample;

use review_locale::Language;
use review_pdf::{Item, layout, svg};
use sample::report;

#[test]
fn every_glyph_rule_and_fill_of_a_page_is_drawn() {
    for language in Language::ALL {
        let pages = layout(&report(language)).unwrap();
        for (number, page) in pages.pages.iter().enumerate() {
            let drawn = svg(&pages, number).unwrap().unwrap();
            // The page itself is filled.
            let (mut glyphs, mut shapes) = (0, 1);
            for placed in &page.items {
                match &placed.item {
                    Item::Text(run) => glyphs += run.glyphs.len(),
                    Item::Rule(_) | Item::Fill(_) | Item::Shape(_) => shapes += 1,
                    Item::Picture(_) | Item::Link(_) => {}
                }
            }
            let outlines = drawn.matches("<path id=").count();
            assert_eq!(drawn.matches("<use ").count(), glyphs, "{language} {number}");
            assert_eq!(drawn.matches("<path ").count() - outlines, shapes, "{language} {number}");
            assert!(drawn.starts_with("<svg ") && drawn.ends_with("</svg>") && !drawn.contains("NaN"));
        }
        assert_eq!(svg(&pages, pages.pages.len()).unwrap(), None);
    }
}
