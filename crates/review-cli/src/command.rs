//! The commands, one per file.

pub mod answer;
pub mod audit;
pub mod backup;
pub mod bin;
pub mod check;
pub mod compare;
pub mod encryption;
pub mod export;
pub mod expunge;
pub mod find;
pub mod history;
pub mod list;
pub mod milestone;
pub mod new;
pub mod picture;
pub mod recover;
pub mod replace;
pub mod restore;
pub mod sample;
pub mod show;
pub mod spelling;
pub mod template;
pub mod undo;
pub mod union;
pub mod verify;
