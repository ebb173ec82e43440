//! The people who write: name, role, entity. They name themselves; nothing here is a proof of who they are.

use crate::connection::random_id;
use crate::migration::Step;
use crate::{Result, Store, limit};
use review_core::record::PersonId;
use rusqlite::{Connection, OptionalExtension, Row, Transaction, params};

pub(crate) const STEPS: &[Step] = &[(
    1,
    "CREATE TABLE person(
        id TEXT NOT NULL PRIMARY KEY,
        name TEXT NOT NULL,
        role TEXT NOT NULL,
        entity TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;",
)];

/// A person who writes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Person {
    /// The name.
    pub name: String,
    /// What they do; may be empty.
    pub role: String,
    /// For whom; may be empty.
    pub entity: String,
}

/// Reads the columns `name`, `role` and `entity`.
pub(crate) fn read(row: &Row) -> rusqlite::Result<Person> {
    Ok(Person { name: row.get("name")?, role: row.get("role")?, entity: row.get("entity")? })
}

pub(crate) fn find(connection: &Connection, id: &PersonId) -> rusqlite::Result<Option<Person>> {
    let mut statement = connection.prepare_cached("SELECT name, role, entity FROM person WHERE id = ?1")?;
    statement.query_row([&id.0], read).optional()
}

pub(crate) fn insert(transaction: &Transaction, id: &PersonId, person: &Person) -> rusqlite::Result<()> {
    let sql = "INSERT INTO person(id, name, role, entity) VALUES (?1, ?2, ?3, ?4)";
    transaction.execute(sql, params![id.0, person.name, person.role, person.entity])?;
    Ok(())
}

/// Checks the sizes, for one's own people and for others'.
pub(crate) fn check(person: &Person) -> Result<()> {
    limit::text("name", &person.name)?;
    limit::text("role", &person.role)?;
    limit::text("entity", &person.entity)
}

/// The same person may have come from two stores under two ids: the first in the order of ids is taken everywhere.
fn find_by_name(connection: &Connection, person: &Person) -> rusqlite::Result<Option<PersonId>> {
    let sql = "SELECT min(id) FROM person WHERE name = ?1 AND role = ?2 AND entity = ?3";
    let id: Option<String> =
        connection.query_row(sql, params![person.name, person.role, person.entity], |row| row.get(0))?;
    Ok(id.map(PersonId))
}

impl Store {
    /// The person of this name, role and entity; introduced to the store if unknown.
    pub fn ensure_person(&mut self, name: &str, role: &str, entity: &str) -> Result<PersonId> {
        let person = Person { name: name.to_owned(), role: role.to_owned(), entity: entity.to_owned() };
        check(&person)?;
        if let Some(id) = self.read(|connection| Ok(find_by_name(connection, &person)?))? {
            return Ok(id);
        }
        let id = PersonId(random_id());
        self.change(|transaction| Ok(insert(transaction, &id, &person)?))?;
        Ok(id)
    }

    /// Name, role and entity of a person.
    pub fn person(&self, id: &PersonId) -> Result<Option<(String, String, String)>> {
        let person = self.read(|connection| Ok(find(connection, id)?))?;
        Ok(person.map(|person| (person.name, person.role, person.entity)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_person_is_introduced_once() {
        let folder = tempfile::tempdir().unwrap();
        let mut store = Store::open(folder.path().join("reviews")).unwrap();
        let amina = store.ensure_person("Amina", "focal point", "Interior").unwrap();
        assert_eq!(store.ensure_person("Amina", "focal point", "Interior").unwrap(), amina);
        assert_ne!(store.ensure_person("Amina", "focal point", "Labour").unwrap(), amina);
        assert_eq!(store.person(&amina).unwrap().unwrap().2, "Interior");
    }
}
