//! What a review is: templates, answers, checks and the composed document.
//!
//! A template asks, a draft answers, `compose` makes a document in one language. Nothing here reads a file, a clock or
//! a random number: `now` and new ids are arguments. Errors are few, because a draft is never invalid, only incomplete.

pub mod answer;
pub mod beginning;
pub mod check;
pub mod compare;
pub mod compose;
pub mod conflict;
pub mod cover;
pub mod document;
pub mod draft;
pub mod edit;
pub mod entry;
pub mod find;
pub mod markdown;
pub mod outline_view;
pub mod record;
pub mod reference;
pub mod restore;
pub mod sample;
pub mod template;
pub mod text;
pub mod wording;
