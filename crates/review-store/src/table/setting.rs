//! Choices that belong to this machine and not to a draft. They do not travel.

use crate::migration::Step;
use crate::{Result, Store, limit};
use rusqlite::{OptionalExtension, params};

pub(crate) const STEPS: &[Step] = &[(
    1,
    "CREATE TABLE setting(
        key TEXT NOT NULL PRIMARY KEY,
        value TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;",
)];

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
