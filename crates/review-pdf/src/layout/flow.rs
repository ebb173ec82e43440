//! From blocks to pieces: paragraphs, lists, tables and figures in their columns, sections one beside the other, and the
//! parts at the front.

pub(crate) mod blocks;
pub(crate) mod column;
pub(crate) mod contents;
pub(crate) mod counters;
mod cover;
mod figure;
mod figures;
mod grid;
mod list;
pub(crate) mod marker;
pub(crate) mod paragraph;
pub(crate) mod picture;
pub(crate) mod piece;
pub(crate) mod section;
mod table;
mod widths;
