//! Pictures and attachments, once each, by their hash. Bytes erased on purpose are NULL.

use crate::migration::Step;
use crate::{Result, Store, limit};
use review_core::record::ContentHash;
use review_core::text::BlobHash;
use rusqlite::{Connection, OptionalExtension, Row, Transaction, params};

pub(crate) const STEPS: &[Step] = &[(
    1,
    "CREATE TABLE blob(
        hash TEXT NOT NULL PRIMARY KEY,
        media_type TEXT NOT NULL,
        bytes BLOB
    ) STRICT;",
)];

/// One picture as the table holds it.
pub(crate) struct Blob {
    pub(crate) hash: BlobHash,
    pub(crate) media_type: String,
    pub(crate) bytes: Option<Vec<u8>>,
}

fn read(row: &Row) -> rusqlite::Result<Blob> {
    Ok(Blob { hash: BlobHash(row.get("hash")?), media_type: row.get("media_type")?, bytes: row.get("bytes")? })
}

/// The hash of a picture's bytes.
pub(crate) fn hash_of(bytes: &[u8]) -> BlobHash {
    BlobHash(ContentHash::of(bytes).0)
}

pub(crate) fn find(connection: &Connection, hash: &BlobHash) -> rusqlite::Result<Option<Blob>> {
    let mut statement = connection.prepare_cached("SELECT hash, media_type, bytes FROM blob WHERE hash = ?1")?;
    statement.query_row([&hash.0], read).optional()
}

/// All hashes, in order.
pub(crate) fn hashes(connection: &Connection) -> rusqlite::Result<Vec<BlobHash>> {
    let mut statement = connection.prepare("SELECT hash FROM blob ORDER BY hash")?;
    let rows = statement.query_map([], |row| row.get(0).map(BlobHash))?;
    rows.collect()
}

/// Adds what is not here; says whether it is new. What a person erased stays erased.
pub(crate) fn insert(transaction: &Transaction, blob: &Blob) -> rusqlite::Result<bool> {
    let sql = "INSERT INTO blob(hash, media_type, bytes) VALUES (?1, ?2, ?3) ON CONFLICT DO NOTHING";
    Ok(transaction.execute(sql, params![blob.hash.0, blob.media_type, blob.bytes])? == 1)
}

/// Brings erased bytes back because a person added the picture again.
fn restore(transaction: &Transaction, blob: &Blob) -> rusqlite::Result<()> {
    let sql = "UPDATE blob SET media_type = ?2, bytes = ?3 WHERE hash = ?1 AND bytes IS NULL";
    transaction.execute(sql, params![blob.hash.0, blob.media_type, blob.bytes])?;
    Ok(())
}

/// Keeps what a person added, though it may have been erased before.
pub(crate) fn keep(transaction: &Transaction, blob: &Blob) -> rusqlite::Result<()> {
    if !insert(transaction, blob)? {
        restore(transaction, blob)?;
    }
    Ok(())
}

/// Erases the bytes; says whether there were any.
pub(crate) fn erase(transaction: &Transaction, hash: &BlobHash) -> rusqlite::Result<bool> {
    let sql = "UPDATE blob SET bytes = NULL WHERE hash = ?1 AND bytes IS NOT NULL";
    Ok(transaction.execute(sql, [&hash.0])? == 1)
}

/// Checks the sizes, for one's own pictures and for others'.
pub(crate) fn check(blob: &Blob) -> Result<()> {
    limit::name("media type", &blob.media_type)?;
    limit::content("picture", blob.bytes.as_ref().map_or(0, Vec::len))
}

impl Blob {
    /// What a person adds, if it may be kept.
    pub(crate) fn new(media_type: &str, bytes: &[u8]) -> Result<Self> {
        let blob = Blob { hash: hash_of(bytes), media_type: media_type.to_owned(), bytes: Some(bytes.to_owned()) };
        check(&blob)?;
        Ok(blob)
    }
}

impl Store {
    /// Keeps a picture or an attachment.
    pub fn add_blob(&mut self, media_type: &str, bytes: &[u8]) -> Result<BlobHash> {
        let blob = Blob::new(media_type, bytes)?;
        self.change(|transaction| Ok(keep(transaction, &blob)?))?;
        Ok(blob.hash)
    }

    /// The media type and the bytes; none if they were erased or never here.
    pub fn blob(&self, hash: &BlobHash) -> Result<Option<(String, Vec<u8>)>> {
        let blob = self.read(|connection| Ok(find(connection, hash)?))?;
        Ok(blob.and_then(|blob| Some((blob.media_type, blob.bytes?))))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_picture_is_kept_once() {
        let folder = tempfile::tempdir().unwrap();
        let mut store = Store::open(folder.path().join("reviews")).unwrap();
        let hash = store.add_blob("image/png", b"picture").unwrap();
        assert_eq!(store.add_blob("image/png", b"picture").unwrap(), hash);
        assert_eq!(store.blob(&hash).unwrap(), Some(("image/png".to_owned(), b"picture".to_vec())));
        assert_eq!(store.blob(&hash_of(b"another")).unwrap(), None);
        assert_eq!(store.read(|connection| Ok(hashes(connection)?)).unwrap(), [hash]);
    }
}
