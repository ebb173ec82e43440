//! The commands, one per file.

pub mod answer;
pub mod check;
pub mod export;
pub mod list;
pub mod new;
pub mod sample;
pub mod show;
pub mod template;
pub mod union;
