//! The exact bytes of every revision, once each, by their hash. Bytes erased on purpose are NULL; the hash stays.

use crate::migration::Step;
use crate::{Result, Store};
use review_core::record::ContentHash;
use rusqlite::{Connection, OptionalExtension, Row, Transaction, params};

pub(crate) const STEPS: &[Step] = &[(
    1,
    "CREATE TABLE content(
        hash TEXT NOT NULL PRIMARY KEY,
        codec INTEGER NOT NULL,
        bytes BLOB
    ) STRICT;",
)];

/// The bytes as they are.
const PLAIN: i64 = 0;

/// A way of packing bytes that this program does not know.
#[derive(Debug, thiserror::Error)]
#[error("unknown codec {0}")]
struct UnknownCodec(i64);

/// Reads `codec` and `bytes`; no bytes if they were erased.
pub(crate) fn bytes(row: &Row) -> rusqlite::Result<Option<Vec<u8>>> {
    match row.get("codec")? {
        PLAIN => row.get("bytes"),
        codec => Err(super::unreadable(row, "codec", UnknownCodec(codec))),
    }
}

/// The bytes, or that they were erased; none if the hash is unknown.
pub(crate) fn find(connection: &Connection, hash: &ContentHash) -> rusqlite::Result<Option<Option<Vec<u8>>>> {
    let mut statement = connection.prepare_cached("SELECT codec, bytes FROM content WHERE hash = ?1")?;
    statement.query_row([&hash.0], bytes).optional()
}

pub(crate) fn exists(connection: &Connection, hash: &ContentHash) -> rusqlite::Result<bool> {
    connection.prepare_cached("SELECT 1 FROM content WHERE hash = ?1")?.exists([&hash.0])
}

/// Keeps what a person wrote. Bytes that were erased come back if a person writes them again: two records may say the
/// same, and a word that was just typed is never lost.
pub(crate) fn keep(transaction: &Transaction, hash: &ContentHash, bytes: &[u8]) -> rusqlite::Result<()> {
    let sql = "INSERT INTO content(hash, codec, bytes) VALUES (?1, ?2, ?3)
        ON CONFLICT(hash) DO UPDATE SET codec = excluded.codec, bytes = excluded.bytes WHERE bytes IS NULL";
    transaction.prepare_cached(sql)?.execute(params![hash.0, PLAIN, bytes])?;
    Ok(())
}

/// Adds what came from elsewhere and is not here, erased or not.
pub(crate) fn insert(transaction: &Transaction, hash: &ContentHash, bytes: Option<&[u8]>) -> rusqlite::Result<()> {
    let sql = "INSERT INTO content(hash, codec, bytes) VALUES (?1, ?2, ?3)";
    transaction.prepare_cached(sql)?.execute(params![hash.0, PLAIN, bytes])?;
    Ok(())
}

impl Store {
    /// The bytes of a content; none if they were erased or never here.
    pub fn content(&self, hash: &ContentHash) -> Result<Option<Vec<u8>>> {
        self.read(|connection| Ok(find(connection, hash)?.flatten()))
    }
}
