//! The store: every revision of every answer, in one SQLite file, and the union of two such files.
//!
//! The only crate that knows rusqlite. Reads no clock: times are arguments.
//! Start at [`Store`]; the tables are one per file under `table/`, the history of the file format is `migration.rs`.

mod audit;
pub mod backup;
mod connection;
#[cfg(test)]
mod crash;
mod draft;
mod encryption;
mod error;
mod expunge;
mod file;
mod keep;
mod limit;
mod load;
mod lock;
mod migration;
mod milestone;
mod path;
mod place;
mod recover;
mod restore;
mod step;
mod store;
mod table;
mod tally;
mod timeline;
mod union;
mod verify;
mod write;

pub use audit::AuditFormat;
pub use draft::DraftSummary;
pub use encryption::{Key, RecoveryKey};
pub use error::Error;
pub use expunge::{BIN_DAYS, Expunge, Expunged, Words};
pub use file::write_file;
pub use limit::{MAXIMUM_CONTENT, MAXIMUM_TEXT};
pub use lock::{Holder, Lock};
pub use migration::FORMAT;
pub use milestone::{FileToKeep, Milestone, SentFile};
pub use place::{Place, PlaceKind, place};
pub use recover::{Recovered, discard_recovered, recover};
pub use restore::{Moment, Restored};
pub use step::{Step, StepKind};
pub use store::Store;
pub use table::event::Event;
pub use table::person::Person;
pub use table::working::Working;
pub use timeline::{AuditRow, Scope, TimelineEntry};
pub use union::UnionReport;
pub use verify::Fault;
pub use write::{Authorship, Change};

/// What this crate's functions return.
pub type Result<T, E = Error> = std::result::Result<T, E>;
