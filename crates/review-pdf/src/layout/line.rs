//! From the words of a paragraph to its lines, in the order of the steps: `collect`, `script` (and bidi), `hyphenate`,
//! `shape`, `breaks`, `place` (with `punctuation`), `emit`.

pub(crate) mod breaks;
pub(crate) mod collect;
pub(crate) mod emit;
pub(crate) mod hyphenate;
pub(crate) mod place;
mod punctuation;
pub(crate) mod script;
pub(crate) mod shape;
pub(crate) mod words;
