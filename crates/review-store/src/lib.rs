//! The store: every revision of every answer, in one SQLite file, and the union of two such files.
//!
//! The only crate that knows rusqlite. Reads no clock: times are arguments. Takes no backup and holds no lock yet.
//! Start at [`Store`]; the tables are one per file under `table/`, the history of the file format is `migration.rs`.

mod connection;
mod draft;
mod error;
mod file;
mod limit;
mod load;
mod migration;
mod path;
mod store;
mod table;
mod union;
mod verify;
mod write;

pub use draft::DraftSummary;
pub use error::Error;
pub use file::write_file;
pub use limit::{MAXIMUM_CONTENT, MAXIMUM_TEXT};
pub use migration::FORMAT;
pub use store::Store;
pub use table::working::Working;
pub use union::UnionReport;
pub use verify::Fault;
pub use write::{Authorship, Change};

/// What this crate's functions return.
pub type Result<T, E = Error> = std::result::Result<T, E>;
