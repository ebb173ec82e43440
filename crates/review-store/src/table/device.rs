//! The devices on which was written. A store makes one for itself; others come with the revisions that name them.

use crate::migration::Step;
use crate::{Result, Store, limit};
use review_core::record::DeviceId;
use rusqlite::{Connection, OptionalExtension, Transaction, params};

pub(crate) const STEPS: &[Step] = &[(
    1,
    "CREATE TABLE device(
        id TEXT NOT NULL PRIMARY KEY,
        name TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;",
)];

/// The device's name, if the device is known.
pub(crate) fn name(connection: &Connection, id: &DeviceId) -> rusqlite::Result<Option<String>> {
    let mut statement = connection.prepare_cached("SELECT name FROM device WHERE id = ?1")?;
    statement.query_row([&id.0], |row| row.get(0)).optional()
}

pub(crate) fn insert(transaction: &Transaction, id: &DeviceId, name: &str) -> rusqlite::Result<()> {
    transaction.execute("INSERT INTO device(id, name) VALUES (?1, ?2)", params![id.0, name])?;
    Ok(())
}

impl Store {
    /// Names this device: `Ministry, second floor`. It has no name until then.
    pub fn name_device(&mut self, name: &str) -> Result<()> {
        limit::text("name", name)?;
        let device = self.device.clone();
        self.change(|transaction| {
            transaction.execute("UPDATE device SET name = ?2 WHERE id = ?1", params![device.0, name])?;
            Ok(())
        })
    }
}
