//! Page labels: the body counts from 1 in the report's digits; the pages before it in small Roman numerals, or in
//! abjad letters where pages turn from right to left.

use crate::layout::flow::marker::{abjad, roman};
use review_core::document::Document;
use review_locale::Direction;

/// The label of a page of the body, counted from 0.
pub(crate) fn body_label(document: &Document, index: usize) -> String {
    document.info.digits.write(&(index + 1).to_string())
}

/// The label of a page before the body, counted from 0 after the cover.
pub(crate) fn front_label(document: &Document, index: usize) -> String {
    let number = index as u64 + 1;
    match document.lang.direction() {
        Direction::Ltr => roman(number),
        Direction::Rtl => abjad(number),
    }
}
