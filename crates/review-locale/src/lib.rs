//! Languages, words, numbers, dates and word counts.
//!
//! The only crate that knows Fluent and ICU. It stands at the start of every path: what the program says and what the
//! report prints in one of six languages is asked here, by message id. It knows nothing of reviews.

mod count;
mod custom;
mod date;
mod format;
mod language;
mod words;

pub use count::count_words;
pub use custom::{Custom, MonthNames};
pub use date::{InvalidDate, PartialDate};
pub use format::{Formats, MissingFormats};
pub use language::{Digits, Direction, Language, UnknownLanguage, ascii_digits};
pub use words::{Arg, Isolation, Words, has_outline_message};
