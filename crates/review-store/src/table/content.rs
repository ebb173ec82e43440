//! The exact bytes of every revision, once each, by their hash. Bytes erased on purpose are NULL; the hash stays.
//!
//! Long contents are packed: an answer of 500 words takes half the room. The hash is that of the bytes unpacked.

use crate::migration::Step;
use crate::{Result, Store, limit};
use flate2::Compression;
use flate2::read::{DeflateDecoder, DeflateEncoder};
use review_core::record::ContentHash;
use rusqlite::{Connection, OptionalExtension, Row, Transaction, params};
use std::borrow::Cow;
use std::io::{Error, ErrorKind, Read};

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
/// Deflate, RFC 1951: as small as Zstandard for answers, and already in the program for DOCX.
const DEFLATE: i64 = 1;
/// Shorter contents are read more often than they are large.
const WORTH_PACKING: usize = 512;

/// A way of packing bytes that this program does not know.
#[derive(Debug, thiserror::Error)]
#[error("unknown codec {0}")]
struct UnknownCodec(i64);

/// Reads `codec` and `bytes`; no bytes if they were erased.
pub(crate) fn bytes(row: &Row) -> rusqlite::Result<Option<Vec<u8>>> {
    let Some(bytes) = row.get::<_, Option<Vec<u8>>>("bytes")? else { return Ok(None) };
    match row.get("codec")? {
        PLAIN => Ok(Some(bytes)),
        DEFLATE => unpack(&bytes).map(Some).map_err(|error| super::unreadable(row, "bytes", error)),
        codec => Err(super::unreadable(row, "codec", UnknownCodec(codec))),
    }
}

/// Unpacks no more than a content may have, however much a stranger's file claims to hold.
fn unpack(bytes: &[u8]) -> std::io::Result<Vec<u8>> {
    let mut unpacked = Vec::new();
    let longest = limit::MAXIMUM_CONTENT as u64;
    DeflateDecoder::new(bytes).take(longest + 1).read_to_end(&mut unpacked)?;
    if unpacked.len() as u64 > longest {
        return Err(Error::new(ErrorKind::InvalidData, "it unpacks to more than a content may have"));
    }
    Ok(unpacked)
}

/// The codec and the bytes as they are kept: packed where that saves a quarter.
fn pack(bytes: &[u8]) -> (i64, Cow<'_, [u8]>) {
    let mut packed = Vec::new();
    let is_packed = bytes.len() >= WORTH_PACKING
        && DeflateEncoder::new(bytes, Compression::default()).read_to_end(&mut packed).is_ok()
        && packed.len() <= bytes.len() / 4 * 3;
    if is_packed { (DEFLATE, packed.into()) } else { (PLAIN, bytes.into()) }
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
    let (codec, packed) = pack(bytes);
    transaction.prepare_cached(sql)?.execute(params![hash.0, codec, packed.as_ref()])?;
    Ok(())
}

/// Erases the bytes; says whether there were any.
pub(crate) fn erase(transaction: &Transaction, hash: &ContentHash) -> rusqlite::Result<bool> {
    let sql = "UPDATE content SET codec = ?2, bytes = NULL WHERE hash = ?1 AND bytes IS NOT NULL";
    Ok(transaction.prepare_cached(sql)?.execute(params![hash.0, PLAIN])? == 1)
}

/// Adds what came from elsewhere and is not here, erased or not.
pub(crate) fn insert(transaction: &Transaction, hash: &ContentHash, bytes: Option<&[u8]>) -> rusqlite::Result<()> {
    let sql = "INSERT INTO content(hash, codec, bytes) VALUES (?1, ?2, ?3)";
    let (codec, packed) = bytes.map(pack).unzip();
    transaction.prepare_cached(sql)?.execute(params![hash.0, codec.unwrap_or(PLAIN), packed.as_deref()])?;
    Ok(())
}

impl Store {
    /// The bytes of a content; none if they were erased or never here.
    pub fn content(&self, hash: &ContentHash) -> Result<Option<Vec<u8>>> {
        self.read(|connection| Ok(find(connection, hash)?.flatten()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn long_contents_are_packed_and_come_back_to_the_byte() {
        let long = "النص ".repeat(1000).into_bytes();
        let (codec, packed) = pack(&long);
        assert_eq!((codec, packed.len() < long.len() / 2), (DEFLATE, true));
        assert_eq!(unpack(&packed).unwrap(), long);
        assert_eq!(pack(b"[]"), (PLAIN, Cow::Borrowed(&b"[]"[..])));
    }

    #[test]
    fn nobody_unpacks_more_than_a_content_may_have() {
        let longest = vec![0; limit::MAXIMUM_CONTENT];
        assert_eq!(unpack(&pack(&longest).1).unwrap().len(), limit::MAXIMUM_CONTENT);
        let mut larger = Vec::new();
        let longer = std::io::repeat(0).take(limit::MAXIMUM_CONTENT as u64 + 1);
        DeflateEncoder::new(longer, Compression::fast()).read_to_end(&mut larger).unwrap();
        assert!(unpack(&larger).is_err());
        assert!(unpack(b"no such thing").is_err());
    }
}
