//! A small report with one of everything, in any of the six languages: what the tests lay out and write.

mod build;
mod words;

pub use build::{document, image_png, paragraph, report, section, table_of};
pub use words::Words;
