//! Choices that belong to this machine and not to a draft. They do not travel.

use crate::migration::Step;
use crate::{Result, Store, limit};
use rusqlite::{Connection, OptionalExtension, Transaction, params};

pub(crate) const STEPS: &[Step] = &[(
    1,
    "CREATE TABLE setting(
        key TEXT NOT NULL PRIMARY KEY,
        value TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;",
)];

/// Under which key the store counts its changes.
const CHANGES: &str = "changes";

/// How many changes were committed; none in a store that never counted.
pub(crate) fn changes(connection: &Connection) -> rusqlite::Result<u64> {
    let count = connection.query_row("SELECT value FROM setting WHERE key = ?1", [CHANGES], |row| row.get(0));
    let count: Option<String> = count.optional()?;
    Ok(count.and_then(|count| count.parse().ok()).unwrap_or_default())
}

/// Counts one more change. Gives how many there are with it.
pub(crate) fn count_change(transaction: &Transaction) -> rusqlite::Result<u64> {
    let changes = changes(transaction)?.saturating_add(1);
    let sql = "INSERT OR REPLACE INTO setting(key, value) VALUES (?1, ?2)";
    transaction.execute(sql, params![CHANGES, changes.to_string()])?;
    Ok(changes)
}

impl Store {
    /// The value of a setting.
    pub fn setting(&self, key: &str) -> Result<Option<String>> {
        let sql = "SELECT value FROM setting WHERE key = ?1";
        self.read(|connection| Ok(connection.query_row(sql, [key], |row| row.get(0)).optional()?))
    }

    /// Sets a setting.
    pub fn set_setting(&mut self, key: &str, value: &str) -> Result<()> {
        limit::name("setting", key)?;
        limit::text("setting", value)?;
        self.change(|transaction| {
            let sql = "INSERT OR REPLACE INTO setting(key, value) VALUES (?1, ?2)";
            transaction.execute(sql, params![key, value])?;
            Ok(())
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_setting_is_kept() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("reviews");
        Store::open(&path).unwrap().set_setting("language", "ar").unwrap();
        assert_eq!(Store::open(&path).unwrap().setting("language").unwrap().as_deref(), Some("ar"));
        assert_eq!(Store::open(&path).unwrap().setting("theme").unwrap(), None);
    }
}
