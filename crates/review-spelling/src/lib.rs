//! Spelling, offline and the same on every machine: a dictionary for each language of the United Nations but Chinese,
//! the official wording of the Compact, and the words that a team calls its own.
//!
//! A dictionary is unpacked when its language is first looked at, which takes a tenth of a second or two: never on the
//! thread that draws.

mod dictionary;
mod draft;
mod official;
mod own;
mod speller;
mod word;

pub use dictionary::NOTICES;
pub use draft::{Misspelt, Place, misspelt};
pub use own::{NotAWord, OwnWords};
pub use speller::{MOST_SUGGESTIONS, Speller};
pub use word::words;
