//! Page labels (ISO 32000-1, 12.4.2): what the reader's program calls each page is what is printed on it.

use super::object::{Dict, text};
use crate::Pages;
use lopdf::Object;

/// A label for each page, as a prefix without a number: the standard knows neither Arabic digits nor abjad.
pub(crate) fn tree(pages: &Pages) -> Dict {
    let mut numbers = Vec::new();
    for (index, page) in pages.pages.iter().enumerate() {
        numbers.push(Object::Integer(index as i64));
        let label = (!page.label.is_empty()).then(|| text(&page.label));
        numbers.push(Dict::new().with_some("P", label).into());
    }
    Dict::new().with("Nums", numbers)
}
