//! The templates that were brought in, beside those that the program ships: the bytes of their files.

use crate::migration::Step;
use crate::{Error, Result, Store, limit, table};
use rusqlite::{Connection, OptionalExtension, Row, Transaction, params};

pub(crate) const STEPS: &[Step] = &[(
    1,
    "CREATE TABLE template(
        id TEXT NOT NULL,
        version INTEGER NOT NULL,
        bytes BLOB NOT NULL,
        PRIMARY KEY (id, version)
    ) STRICT;",
)];

/// Id, version, the bytes of the file.
pub(crate) type Template = (String, u32, Vec<u8>);

fn read(row: &Row) -> rusqlite::Result<Template> {
    Ok((row.get("id")?, row.get("version")?, row.get("bytes")?))
}

/// Id and version of all templates, by id, the oldest version first.
pub(crate) fn keys(connection: &Connection) -> rusqlite::Result<Vec<(String, u32)>> {
    let mut statement = connection.prepare("SELECT id, version FROM template ORDER BY id, version")?;
    let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
    rows.collect()
}

pub(crate) fn find(connection: &Connection, id: &str, version: u32) -> rusqlite::Result<Option<Vec<u8>>> {
    let sql = "SELECT bytes FROM template WHERE id = ?1 AND version = ?2";
    connection.query_row(sql, params![id, version], |row| row.get(0)).optional()
}

/// Adds what is not here; says whether it is new.
pub(crate) fn insert(transaction: &Transaction, (id, version, bytes): &Template) -> rusqlite::Result<bool> {
    let sql = "INSERT INTO template(id, version, bytes) VALUES (?1, ?2, ?3) ON CONFLICT DO NOTHING";
    Ok(transaction.execute(sql, params![id, version, bytes])? == 1)
}

/// Checks forms and sizes, for one's own templates and for others'.
pub(crate) fn check((id, _, bytes): &Template) -> Result<()> {
    limit::name("template", id)?;
    limit::content("template", bytes.len())
}

impl Store {
    /// Keeps a template. The same one twice is kept once; other bytes under the same id and version are refused.
    pub fn add_template(&mut self, id: &str, version: u32, bytes: &[u8], now: &str) -> Result<()> {
        let template = (id.to_owned(), version, bytes.to_owned());
        check(&template)?;
        let device = self.device.clone();
        self.change(|transaction| {
            match find(transaction, id, version)? {
                Some(here) if here == bytes => return Ok(()),
                Some(_) => return Err(Error::OtherTemplate { id: id.to_owned(), version }.into()),
                None => insert(transaction, &template)?,
            };
            let body = serde_json::json!({ "id": id, "version": version }).to_string();
            table::event::append(transaction, &device, "template", None, now, &body).map(drop)
        })
    }

    /// All templates: id, version, the bytes of the file; by id, the oldest version first.
    pub fn templates(&self) -> Result<Vec<(String, u32, Vec<u8>)>> {
        let sql = "SELECT * FROM template ORDER BY id, version";
        self.read(|connection| Ok(table::collect(connection.prepare(sql)?.query([])?, read)?))
    }

    /// The newest version of a template, and the bytes of its file.
    pub fn template(&self, id: &str) -> Result<Option<(u32, Vec<u8>)>> {
        let sql = "SELECT * FROM template WHERE id = ?1 ORDER BY version DESC LIMIT 1";
        let template = self.read(|connection| Ok(connection.query_row(sql, [id], read).optional()?))?;
        Ok(template.map(|(_, version, bytes)| (version, bytes)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_newest_version_is_found_and_none_is_replaced() {
        let folder = tempfile::tempdir().unwrap();
        let mut store = Store::open(folder.path().join("reviews")).unwrap();
        let now = "2026-05-08T09:30:00Z";
        store.add_template("our-outline", 2, b"two", now).unwrap();
        store.add_template("our-outline", 10, b"ten", now).unwrap();
        store.add_template("our-outline", 10, b"ten", now).unwrap();
        let refused = store.add_template("our-outline", 10, b"another", now);
        assert!(matches!(refused, Err(Error::OtherTemplate { version: 10, .. })));
        assert_eq!(store.template("our-outline").unwrap(), Some((10, b"ten".to_vec())));
        assert_eq!(store.templates().unwrap().len(), 2);
    }
}
