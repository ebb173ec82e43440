//! The one row that says what this file is: its own id, its format, and the device under whose name it is written.

use crate::migration::Step;
use review_core::record::DeviceId;
use rusqlite::{Connection, Transaction, params};

pub(crate) const STEPS: &[Step] = &[(
    1,
    "CREATE TABLE store(
        id TEXT NOT NULL PRIMARY KEY,
        format INTEGER NOT NULL,
        device TEXT NOT NULL REFERENCES device(id)
    ) STRICT, WITHOUT ROWID;",
)];

/// The id of the store, the same in every copy of it.
pub(crate) fn id(connection: &Connection) -> rusqlite::Result<String> {
    connection.query_row("SELECT id FROM store", [], |row| row.get(0))
}

/// The device that writes here.
pub(crate) fn device(connection: &Connection) -> rusqlite::Result<DeviceId> {
    connection.query_row("SELECT device FROM store", [], |row| row.get(0).map(DeviceId))
}

pub(crate) fn insert(transaction: &Transaction, id: &str, format: u32, device: &DeviceId) -> rusqlite::Result<()> {
    let sql = "INSERT INTO store(id, format, device) VALUES (?1, ?2, ?3)";
    transaction.execute(sql, params![id, format, device.0])?;
    Ok(())
}

pub(crate) fn set_format(transaction: &Transaction, format: u32) -> rusqlite::Result<()> {
    transaction.execute("UPDATE store SET format = ?1", [format])?;
    Ok(())
}
