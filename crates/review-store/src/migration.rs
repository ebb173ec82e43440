//! The format of the file, its history, and the way from an older one to this one.
//!
//! | format | since | what changed |
//! |--------|-------|--------------|
//! | 1      | 0.1.0 | the first: all tables of the data model |
//!
//! Rules: a step, once released, is never edited; a change is a new step beside the table that it changes, under the
//! next number. `user_version` holds the number, and a file with a higher one is refused untouched. A change of
//! the text model (`review_core::record::FORMAT`) or a new kind of record is a new format of the file too. A store of each
//! format is in `tests/fixtures/stores`, plain and encrypted, and is never written anew.

use crate::table;
use rusqlite::{Connection, Transaction};

/// The format that this program writes, and the newest that it reads.
pub const FORMAT: u32 = 1;

/// The first four bytes of "GCM Review" in the header of the file: how `file` and other programs know it.
pub(crate) const APPLICATION_ID: i32 = i32::from_be_bytes(*b"GCMR");

/// One step of one table: the format to which it leads, and the SQL.
pub(crate) type Step = (u32, &'static str);

/// Every table's steps, the tables in an order in which foreign keys find what they name.
const TABLES: &[&[Step]] = &[
    table::device::STEPS,
    table::store::STEPS,
    table::person::STEPS,
    table::draft::STEPS,
    table::content::STEPS,
    table::blob::STEPS,
    table::revision::STEPS,
    table::revision_parent::STEPS,
    table::revision_source::STEPS,
    table::arrival::STEPS,
    table::head::STEPS,
    table::working::STEPS,
    table::event::STEPS,
    table::template::STEPS,
    table::setting::STEPS,
    #[cfg(test)]
    NEXT,
];

/// The newest format that is read and written: in a test of a migration it may be the next one.
pub(crate) fn newest() -> u32 {
    #[cfg(test)]
    let newest = FORMAT + u32::from(IS_LATER.get());
    #[cfg(not(test))]
    let newest = FORMAT;
    newest
}

#[cfg(test)]
thread_local! {
    /// Whether this thread's program is a later version.
    pub(crate) static IS_LATER: std::cell::Cell<bool> = const { std::cell::Cell::new(false) };
}

/// A step as a later version may have one: what is there is written anew, page for page.
#[cfg(test)]
const NEXT: &[Step] = &[(
    FORMAT + 1,
    "CREATE TABLE later(hash TEXT NOT NULL PRIMARY KEY, codec INTEGER NOT NULL, bytes BLOB) STRICT;
    INSERT INTO later SELECT * FROM content; DROP TABLE content; ALTER TABLE later RENAME TO content;",
)];

/// Takes the file from format `found` (0: an empty file) to `format`.
pub(crate) fn migrate(transaction: &Transaction, found: u32, format: u32) -> rusqlite::Result<()> {
    for next in found + 1..=format {
        for (_, sql) in TABLES.iter().copied().flatten().filter(|(step, _)| *step == next) {
            transaction.execute_batch(sql)?;
        }
    }
    transaction.pragma_update(None, "application_id", APPLICATION_ID)?;
    transaction.pragma_update(None, "user_version", format)
}

/// The names and definitions of everything in the file, to be compared with [`schema_of_format`].
pub(crate) fn schema(connection: &Connection) -> rusqlite::Result<Vec<(String, String, Option<String>)>> {
    let mut statement = connection.prepare("SELECT type, name, sql FROM sqlite_schema ORDER BY type, name")?;
    let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?;
    rows.collect()
}

/// The schema that a file of this format has.
pub(crate) fn schema_of_format(format: u32) -> rusqlite::Result<Vec<(String, String, Option<String>)>> {
    let mut connection = Connection::open_in_memory()?;
    let transaction = connection.transaction()?;
    migrate(&transaction, 0, format)?;
    schema(&transaction)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_step_is_beyond_the_format_and_all_tables_are_made() {
        let steps = || TABLES.iter().copied().flatten().map(|(step, _)| *step);
        assert!(
            steps().all(|step| (1..=FORMAT + 1).contains(&step)) && steps().filter(|step| *step > FORMAT).count() == 1
        );
        let schema = schema_of_format(FORMAT).unwrap();
        assert_eq!(schema.iter().filter(|(kind, _, _)| kind == "table").count(), TABLES.len() - 1);
    }
}
