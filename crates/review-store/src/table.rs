//! The tables, one per file: the steps of its schema, its row, its readers and writers.
//!
//! Readers give up at a name or a type that they do not know; `error.rs` says what that means. All tables are STRICT.

pub(crate) mod arrival;
pub(crate) mod blob;
pub(crate) mod content;
pub(crate) mod device;
pub(crate) mod draft;
pub(crate) mod event;
pub(crate) mod head;
pub(crate) mod person;
pub(crate) mod revision;
pub(crate) mod revision_parent;
pub(crate) mod revision_source;
pub(crate) mod setting;
pub(crate) mod store;
pub(crate) mod template;
pub(crate) mod working;

use review_core::record::RecordKey;
use rusqlite::types::Type;
use rusqlite::{Row, Rows};
use std::error::Error;
use std::str::FromStr;

/// Reads a column whose names are those of an enum.
pub(crate) fn named<T>(row: &Row, column: &str) -> rusqlite::Result<T>
where
    T: FromStr<Err: Error + Send + Sync + 'static>,
{
    let name: String = row.get(column)?;
    name.parse().map_err(|error| unreadable(row, column, error))
}

/// Reads the columns `kind`, `path`, `row` and `lang`.
pub(crate) fn key(row: &Row) -> rusqlite::Result<RecordKey> {
    let lang: String = row.get("lang")?;
    let lang = if lang.is_empty() { None } else { Some(named(row, "lang")?) };
    Ok(RecordKey { kind: named(row, "kind")?, path: row.get("path")?, row: row.get("row")?, lang })
}

/// Every row, read by `reader`.
pub(crate) fn collect<T>(mut rows: Rows, reader: impl Fn(&Row) -> rusqlite::Result<T>) -> rusqlite::Result<Vec<T>> {
    let mut found = Vec::new();
    while let Some(row) = rows.next()? {
        found.push(reader(row)?);
    }
    Ok(found)
}

/// The failure to make sense of a column.
pub(crate) fn unreadable(row: &Row, column: &str, error: impl Error + Send + Sync + 'static) -> rusqlite::Error {
    let index = row.as_ref().column_index(column).unwrap_or_default();
    rusqlite::Error::FromSqlConversionFailure(index, Type::Text, Box::new(error))
}
