//! Encryption at rest: the key of a store, the passphrase that opens it, the printed recovery key; a store made
//! encrypted and made plain again.
//!
//! The pages, the write-ahead log and the backups are SQLCipher's (AES-256 in CBC, each page with its HMAC-SHA512,
//! <https://www.zetetic.net/sqlcipher/design/>). The key of a store is 32 random bytes and never changes. It lies in a
//! file beside the store, wrapped with the passphrase: a new passphrase rewrites 300 bytes and not the store. The
//! recovery key is that key in letters: it opens the store and its backups even where the file is lost.
//!
//! Argon2id (RFC 9106) and not SQLCipher's PBKDF2, because guessing a passphrase on graphics cards then costs memory;
//! AES-256-GCM, because AES is what public bodies ask for. A file sent away alone has no file beside it: there the
//! passphrase goes through SQLCipher's own PBKDF2-HMAC-SHA512 with 256,000 rounds.

use crate::connection::{connect, fill_beside, random_id};
use crate::error::{Failure, from_sqlite};
use crate::path::{beside, is_at_rest, sync_folder};
use crate::{Error, Result, Store, backup, connection, write_file};
use aes_gcm::aead::{Aead, KeyInit, Payload};
use aes_gcm::{Aes256Gcm, Nonce};
use argon2::{Algorithm, Argon2, Params, Version};
use review_core::record::hexadecimal;
use rusqlite::{Connection, OpenFlags};
use serde_json::{Value, json};
use sha2::{Digest, Sha256};
use std::fmt;
use std::path::{Path, PathBuf};
use unicode_normalization::UnicodeNormalization;
use zeroize::Zeroizing;

/// How every encrypted file begins: SQLCipher's salt stands there, and the first four of its 16 bytes are ours, so that
/// such a file is known without its key.
pub(crate) const MARK: &[u8; 4] = b"GCMR";
/// The bytes that SQLCipher keeps at the end of each page: 16 for the start value, 64 for the HMAC.
pub(crate) const RESERVED: usize = 80;

const SALT: usize = 16;
const KEY: usize = 32;
const NONCE: usize = 12;
/// Argon2id: the second choice of RFC 9106 (64 MiB, three passes), which a ministry's old machine can do.
const MEMORY_KIB: u32 = 64 * 1024;
const PASSES: u32 = 3;
const LANES: u32 = 4;
/// A key file from elsewhere may not ask for more.
const MOST_MEMORY_KIB: u32 = 1024 * 1024;
const MOST_PASSES: u32 = 64;
/// Crockford's letters: none is taken for another when it is copied from paper.
const LETTERS: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
/// Bytes of a checksum after the key, so that a slip of the pen is told from a wrong key.
const CHECK: usize = 3;

/// What a person gives to open a store.
#[derive(Clone)]
pub enum Key {
    /// What the person remembers.
    Passphrase(Zeroizing<String>),
    /// What the person printed.
    Recovery(RecoveryKey),
}

impl Key {
    /// A passphrase. Two ways to type the same letters are the same passphrase (NFC, as RFC 8265 asks).
    pub fn passphrase(words: &str) -> Self {
        Key::Passphrase(Zeroizing::new(words.nfc().collect()))
    }

    /// A recovery key as it was printed; spaces, hyphens and small letters do not matter. None if it has a slip.
    pub fn recovery(printed: &str) -> Option<Self> {
        RecoveryKey::read(printed).map(Key::Recovery)
    }
}

impl fmt::Debug for Key {
    fn fmt(&self, formatter: &mut fmt::Formatter) -> fmt::Result {
        formatter.write_str("Key")
    }
}

/// The key of a store, to be printed and locked away. It stays valid when the passphrase changes.
#[derive(Clone)]
pub struct RecoveryKey(Zeroizing<[u8; KEY]>);

impl fmt::Debug for RecoveryKey {
    fn fmt(&self, formatter: &mut fmt::Formatter) -> fmt::Result {
        formatter.write_str("RecoveryKey")
    }
}

impl RecoveryKey {
    fn random() -> std::io::Result<Self> {
        let mut key = Zeroizing::new([0; KEY]);
        getrandom::fill(&mut *key)?;
        Ok(Self(key))
    }

    /// 14 groups of four letters and digits.
    pub fn printed(&self) -> Zeroizing<String> {
        let mut bytes = Zeroizing::new(self.0.to_vec());
        bytes.extend(check(&self.0));
        let letter = |index: usize| {
            let five = (0..5).fold(0, |five, bit| (five << 1) | bit_at(&bytes, index * 5 + bit));
            char::from(LETTERS.get(five).copied().unwrap_or_default())
        };
        let hyphen = |index: usize| Some('-').filter(|_| index > 0 && index.is_multiple_of(4));
        let count = (KEY + CHECK) * 8 / 5;
        Zeroizing::new((0..count).flat_map(|index| hyphen(index).into_iter().chain([letter(index)])).collect())
    }

    fn read(printed: &str) -> Option<Self> {
        let mut bits = Zeroizing::new(Vec::new());
        for letter in printed.chars().filter(|letter| !letter.is_whitespace() && *letter != '-') {
            let letter = match letter.to_ascii_uppercase() {
                'O' => '0',
                'I' | 'L' => '1',
                letter => letter,
            };
            let five = LETTERS.iter().position(|known| char::from(*known) == letter)?;
            bits.extend((0..5).rev().map(|bit| u8::try_from((five >> bit) & 1).unwrap_or_default()));
        }
        let bytes: Zeroizing<Vec<u8>> =
            Zeroizing::new(bits.chunks(8).map(|bits| bits.iter().fold(0, |byte, bit| (byte << 1) | bit)).collect());
        let (key, found) = bytes.split_at_checked(KEY)?;
        let key = Self(Zeroizing::new(key.try_into().ok()?));
        (found == check(&key.0)).then_some(key)
    }
}

fn check(key: &[u8; KEY]) -> [u8; CHECK] {
    let hash = Sha256::new().chain_update(b"GCM Review recovery key").chain_update(key).finalize();
    std::array::from_fn(|index| hash.get(index).copied().unwrap_or_default())
}

fn bit_at(bytes: &[u8], bit: usize) -> usize {
    bytes.get(bit / 8).map_or(0, |byte| usize::from((byte >> (7 - bit % 8)) & 1))
}

/// What SQLCipher is given.
#[derive(Clone)]
pub(crate) struct Secret {
    kind: Kind,
    /// Whether it is known to be right before a page is read: then what cannot be read is damaged.
    pub(crate) is_proven: bool,
}

#[derive(Clone)]
enum Kind {
    Raw(RecoveryKey),
    /// Of a file that was sent away alone.
    Words(Zeroizing<String>),
}

impl fmt::Debug for Secret {
    fn fmt(&self, formatter: &mut fmt::Formatter) -> fmt::Result {
        formatter.write_str("Secret")
    }
}

impl Secret {
    fn raw(key: RecoveryKey, is_proven: bool) -> Self {
        Self { kind: Kind::Raw(key), is_proven }
    }

    /// The secret of the file at `path`.
    pub(crate) fn of(path: &Path, key: &Key) -> Result<Self> {
        match key {
            Key::Recovery(key) => Ok(Self::raw(key.clone(), false)),
            Key::Passphrase(words) => match key_file(path) {
                Some(file) => Ok(Self::raw(unwrap(&file, words, path)?, true)),
                None => Ok(Self { kind: Kind::Words(words.clone()), is_proven: false }),
            },
        }
    }

    /// The key by which single pages can be read, where it is one.
    pub(crate) fn page_key(&self) -> Option<&[u8; KEY]> {
        match &self.kind {
            Kind::Raw(key) => Some(&key.0),
            Kind::Words(_) => None,
        }
    }

    /// Tells SQLCipher, before anything is read. A file that is made gets its salt.
    pub(crate) fn apply(&self, connection: &Connection, is_new: bool) -> rusqlite::Result<()> {
        connection.execute_batch(&self.statement("", is_new))
    }

    /// `PRAGMA key`, or what ATTACH says after the file.
    fn statement(&self, attach: &str, is_new: bool) -> Zeroizing<String> {
        let salt = if is_new { new_salt() } else { String::new() };
        let (literal, after) = match &self.kind {
            Kind::Raw(key) => (format!("\"x'{}{salt}'\"", *Zeroizing::new(hexadecimal(&*key.0))), String::new()),
            Kind::Words(words) => {
                let after = if is_new { format!("PRAGMA cipher_salt = \"x'{salt}'\";") } else { String::new() };
                (format!("'{}'", words.replace('\'', "''")), after)
            }
        };
        let literal = Zeroizing::new(literal);
        if attach.is_empty() {
            return Zeroizing::new(format!("PRAGMA key = {}; {after}", *literal));
        }
        Zeroizing::new(format!("ATTACH DATABASE '{}' AS copy KEY {};", attach.replace('\'', "''"), *literal))
    }
}

/// 16 bytes: the mark, and 12 at random.
fn new_salt() -> String {
    hexadecimal(MARK) + random_id().get(..2 * (SALT - MARK.len())).unwrap_or_default()
}

/// Where the wrapped key of a store lies.
pub(crate) fn key_path(store: &Path) -> PathBuf {
    beside(store, ".key")
}

/// Where the wrapped key of all backups in a folder lies.
pub(crate) fn key_path_of_backups(folder: &Path) -> PathBuf {
    folder.join("backups.key")
}

/// The key file that belongs to a store or to a backup.
pub(crate) fn key_file(path: &Path) -> Option<PathBuf> {
    let of_backups = path.parent().map(key_path_of_backups);
    [Some(key_path(path)), of_backups].into_iter().flatten().find(|file| file.is_file())
}

/// The key, wrapped with a passphrase, as the text of a key file.
fn wrap(key: &RecoveryKey, words: &str) -> std::io::Result<String> {
    let (mut salt, mut nonce) = ([0; SALT], [0; NONCE]);
    getrandom::fill(&mut salt)?;
    getrandom::fill(&mut nonce)?;
    let failed = || std::io::Error::other("the key could not be wrapped");
    let parameters = Params::new(MEMORY_KIB, PASSES, LANES, Some(KEY)).map_err(|_| failed())?;
    let about = about(&parameters);
    let cipher = cipher(words, &salt, parameters).ok_or_else(failed)?;
    let payload = Payload { msg: &*key.0, aad: about.as_bytes() };
    let wrapped = cipher.encrypt(&Nonce::from(nonce), payload).map_err(|_| failed())?;
    let text = json!({ "format": 1, "derivation": "argon2id", "memory_kib": MEMORY_KIB, "passes": PASSES,
        "lanes": LANES, "salt": hexadecimal(&salt), "nonce": hexadecimal(&nonce), "key": hexadecimal(&wrapped) });
    Ok(text.to_string())
}

/// What is sealed together with the key: nobody can weaken how it was derived.
fn about(parameters: &Params) -> String {
    let (memory, passes, lanes) = (parameters.m_cost(), parameters.t_cost(), parameters.p_cost());
    format!("GCM Review key 1 argon2id {memory} {passes} {lanes}")
}

fn cipher(words: &str, salt: &[u8], parameters: Params) -> Option<Aes256Gcm> {
    let mut derived = Zeroizing::new([0; KEY]);
    let argon = Argon2::new(Algorithm::Argon2id, Version::V0x13, parameters);
    argon.hash_password_into(words.as_bytes(), salt, &mut *derived).ok()?;
    Some(Aes256Gcm::new(&(*derived).into()))
}

/// The key out of a key file. A damaged file and a wrong passphrase are not told apart.
fn unwrap(file: &Path, words: &str, path: &Path) -> Result<RecoveryKey> {
    let text = std::fs::read(file).map_err(|error| Error::file(file, error))?;
    read_wrapped(&text, words).ok_or_else(|| Error::WrongKey { path: path.to_owned() })
}

fn read_wrapped(text: &[u8], words: &str) -> Option<RecoveryKey> {
    let value: Value = serde_json::from_slice(text).ok()?;
    let number = |name: &str, most: u32| value[name].as_u64()?.try_into().ok().filter(|number| *number <= most);
    let bytes = |name: &str| from_hexadecimal(value[name].as_str()?);
    let parameters = Params::new(
        number("memory_kib", MOST_MEMORY_KIB)?,
        number("passes", MOST_PASSES)?,
        number("lanes", MOST_PASSES)?,
        Some(KEY),
    )
    .ok()?;
    let about = about(&parameters);
    let cipher = cipher(words, &bytes("salt")?, parameters)?;
    let nonce: [u8; NONCE] = bytes("nonce")?.try_into().ok()?;
    let payload = Payload { msg: &bytes("key")?, aad: about.as_bytes() };
    let key = Zeroizing::new(cipher.decrypt(&Nonce::from(nonce), payload).ok()?);
    Some(RecoveryKey(Zeroizing::new(key.as_slice().try_into().ok()?)))
}

fn from_hexadecimal(text: &str) -> Option<Vec<u8>> {
    let digits: Option<Vec<u8>> = text.chars().map(|digit| digit.to_digit(16)?.try_into().ok()).collect();
    Some(digits?.chunks(2).map(|pair| pair.iter().fold(0, |byte, digit| (byte << 4) | digit)).collect())
}

/// The secret of a store that is about to be made, its key file already written.
pub(crate) fn of_new_store(path: &Path, key: &Key) -> Result<Secret> {
    match key {
        Key::Recovery(key) => Ok(Secret::raw(key.clone(), false)),
        Key::Passphrase(words) => {
            let fresh = RecoveryKey::random().map_err(|error| Error::file(path, error))?;
            write_key_file(&key_path(path), &fresh, words)?;
            Ok(Secret::raw(fresh, true))
        }
    }
}

fn write_key_file(file: &Path, key: &RecoveryKey, words: &str) -> Result<()> {
    let written = wrap(key, words).and_then(|text| write_file(file, text.as_bytes(), true));
    written.and_then(|()| sync_folder(file)).map_err(|error| Error::file(file, error))
}

impl Store {
    /// Whether the file is encrypted.
    pub fn is_encrypted(&self) -> bool {
        self.secret.is_some()
    }

    /// The key to be printed; none if the store is plain.
    pub fn recovery_key(&self) -> Option<RecoveryKey> {
        match &self.secret.as_ref()?.kind {
            Kind::Raw(key) => Some(key.clone()),
            Kind::Words(_) => None,
        }
    }

    /// Puts another passphrase in the place of the one that opens this store and its backups. The earlier one opens
    /// neither any more; the recovery key stays.
    pub fn set_passphrase(&mut self, words: &str) -> Result<()> {
        let Some(key) = self.recovery_key() else {
            return Err(Error::Malformed("the store is not encrypted".to_owned()));
        };
        let words: Zeroizing<String> = Zeroizing::new(words.nfc().collect());
        write_key_file(&key_path(&self.path), &key, &words)?;
        let folder = backup::folder_of(&self.path);
        match key_path_of_backups(&folder) {
            file if file.is_file() => write_key_file(&file, &key, &words),
            _ => Ok(()),
        }
    }

    /// Encrypts the store and its backups, and gives the key to be printed. The store is closed for it and open again
    /// afterwards; after a crash in between, it is as it was or encrypted, and whole.
    ///
    /// What was plain is removed, but a disk may keep what was removed until it is written over.
    pub fn encrypt(self, words: &str) -> Result<(Store, RecoveryKey)> {
        let path = self.path.clone();
        if self.is_encrypted() {
            return Err(Error::Encrypted { path });
        }
        let key = Key::passphrase(words);
        let secret = of_new_store(&path, &key)?;
        let store = self.converted(Some(&secret), Some(&key))?;
        backup::convert(&path, None, Some(&secret))?;
        let Kind::Raw(key) = secret.kind else { return Err(Error::WrongKey { path }) };
        Ok((store, key))
    }

    /// Makes the store and its backups plain again, and removes the key file.
    pub fn decrypt(self) -> Result<Store> {
        let path = self.path.clone();
        // The backups first: once the store is plain, nobody has the key to them.
        backup::convert(&path, self.secret.as_ref(), None)?;
        let store = self.converted(None, None)?;
        for file in [key_path(&path), key_path_of_backups(&backup::folder_of(&path))] {
            match std::fs::remove_file(&file) {
                Err(error) if error.kind() != std::io::ErrorKind::NotFound => return Err(Error::file(&file, error)),
                _ => {}
            }
        }
        Ok(store)
    }

    /// The store rewritten under another secret, in its place.
    fn converted(self, to: Option<&Secret>, key: Option<&Key>) -> Result<Store> {
        let (path, from) = (self.path.clone(), self.secret.clone());
        self.close()?;
        convert(&path, from.as_ref(), to)?;
        match key {
            Some(key) => Store::open_with(&path, key),
            None => Store::open(&path),
        }
    }

    /// Writes a copy that only `words` open, to be sent away: no file beside it is needed.
    pub fn sealed_copy(&self, target: &Path, words: &str) -> Result<()> {
        let Key::Passphrase(words) = Key::passphrase(words) else { return Ok(()) };
        let to = Secret { kind: Kind::Words(words), is_proven: false };
        let source = beside(target, &format!(".{}.new", random_id()));
        backup::copy(&self.connection, self.secret.as_ref(), &source).map_err(|failure| failure.at(target))?;
        let sealed = convert(&source, self.secret.as_ref(), Some(&to));
        sealed.and_then(|()| std::fs::rename(&source, target).map_err(|error| Error::file(target, error))).inspect_err(
            |_| {
                let _ = std::fs::remove_file(&source);
            },
        )
    }
}

/// Rewrites a file at rest under another secret: beside it first, compared, then in its place in one step.
pub(crate) fn convert(path: &Path, from: Option<&Secret>, to: Option<&Secret>) -> Result<()> {
    if !is_at_rest(path) {
        return Err(Error::Busy { path: path.to_owned() });
    }
    let finished = fill_beside(path, |unfinished| rewrite(path, from, unfinished, to))?;
    std::fs::rename(&finished, path).and_then(|()| sync_folder(path)).map_err(|error| Error::file(path, error))
}

fn rewrite(path: &Path, from: Option<&Secret>, target: &Path, to: Option<&Secret>) -> Result<(), Failure> {
    let source = connect(path, OpenFlags::SQLITE_OPEN_READ_WRITE, from)?;
    let Some(target_name) = target.to_str() else {
        return Err(Error::file(target, std::io::Error::other("the name of the folder is not Unicode")).into());
    };
    let attach = match to {
        Some(secret) => secret.statement(target_name, true),
        None => Zeroizing::new(format!("ATTACH DATABASE '{}' AS copy KEY '';", target_name.replace('\'', "''"))),
    };
    let before = summary(&source)?;
    // ATTACH makes no file where the first one may not be made either; an empty one it fills.
    std::fs::File::create_new(target).map_err(|error| Error::file(target, error))?;
    source.execute_batch(&attach)?;
    if let Some(Secret { kind: Kind::Words(_), .. }) = to {
        source.execute_batch(&format!("PRAGMA copy.cipher_salt = \"x'{}'\";", new_salt()))?;
    }
    // The export is SQLCipher's own tables and rows, one by one; the numbers of the header do not go with it.
    let (format, application): (u32, i32) = (pragma(&source, "user_version")?, pragma(&source, "application_id")?);
    source.execute_batch("PRAGMA foreign_keys = OFF; SELECT sqlcipher_export('copy');").map_err(named)?;
    source
        .execute_batch(&format!("PRAGMA copy.user_version = {format}; PRAGMA copy.application_id = {application};"))?;
    source.execute_batch("DETACH DATABASE copy;")?;
    source.close().map_err(|(_, error)| error)?;
    let copy = connect(target, OpenFlags::SQLITE_OPEN_READ_WRITE, to)?;
    let is_whole = connection::look(&copy, target, to).is_ok() && summary(&copy)? == before;
    copy.close().map_err(|(_, error)| error)?;
    if !is_whole {
        return Err(Error::Damaged { path: path.to_owned(), reason: "the copy is not the same".to_owned() }.into());
    }
    Ok(())
}

/// SQLCipher's export hands on only the words of what failed inside it.
fn named(error: rusqlite::Error) -> rusqlite::Error {
    use rusqlite::ffi::{self, SQLITE_CANTOPEN, SQLITE_FULL, SQLITE_IOERR};
    let code = match &error {
        rusqlite::Error::SqliteFailure(_, Some(words)) => match words.as_str() {
            "disk I/O error" => SQLITE_IOERR,
            "database or disk is full" => SQLITE_FULL,
            "unable to open database file" => SQLITE_CANTOPEN,
            _ => return error,
        },
        _ => return error,
    };
    rusqlite::Error::SqliteFailure(ffi::Error::new(code), None)
}

fn pragma<T: rusqlite::types::FromSql>(connection: &Connection, name: &str) -> rusqlite::Result<T> {
    connection.pragma_query_value(None, name, |row| row.get(0))
}

/// What two copies of a store must agree in: SQLite finds them sound, and every table has as many rows.
fn summary(connection: &Connection) -> rusqlite::Result<Vec<(String, i64)>> {
    let sound: String = connection.query_row("PRAGMA integrity_check(1)", [], |row| row.get(0))?;
    connection::failed_read(&sound)?;
    let mut statement = connection.prepare("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")?;
    let names = statement.query_map([], |row| row.get::<_, String>(0))?.collect::<rusqlite::Result<Vec<_>>>()?;
    let mut summary = vec![(sound, 0)];
    for name in names {
        let count = connection.query_row(&format!("SELECT count(*) FROM \"{name}\""), [], |row| row.get(0))?;
        summary.push((name, count));
    }
    Ok(summary)
}

/// What a failure to read an encrypted file means.
pub(crate) fn unreadable(path: &Path, secret: &Secret) -> Error {
    match secret.is_proven {
        true => Error::Damaged { path: path.to_owned(), reason: "its first page cannot be decrypted".to_owned() },
        false => Error::WrongKey { path: path.to_owned() },
    }
}

/// Whether SQLite itself can read the file without a key, when its bytes may not be looked at.
pub(crate) fn is_plain_in_use(path: &Path) -> Result<bool> {
    let asked = connect(path, OpenFlags::SQLITE_OPEN_READ_ONLY, None)
        .and_then(|connection| pragma::<i32>(&connection, "application_id"));
    match asked {
        Ok(_) => Ok(true),
        Err(error) if error.sqlite_error_code() == Some(rusqlite::ErrorCode::NotADatabase) => Ok(false),
        Err(error) => Err(from_sqlite(error, path)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_recovery_key_is_read_as_it_was_printed_and_a_slip_is_noticed() {
        let key = RecoveryKey::random().unwrap();
        let printed = key.printed();
        assert_eq!(printed.len(), 14 * 4 + 13);
        let typed = printed.to_lowercase().replace('-', " ").replace('0', "o").replace('1', "l");
        assert!(RecoveryKey::read(&typed).is_some_and(|read| *read.0 == *key.0));
        for index in 0..printed.len() {
            let slip = if printed.as_bytes()[index] == b'A' { "B" } else { "A" };
            let mut slipped = printed.to_string();
            slipped.replace_range(index..=index, slip);
            assert!(RecoveryKey::read(&slipped).is_none(), "{index}");
        }
        assert!(RecoveryKey::read("").is_none() && RecoveryKey::read("é").is_none());
    }

    #[test]
    fn a_wrapped_key_comes_back_by_its_passphrase_only() {
        let key = RecoveryKey::random().unwrap();
        let text = wrap(&key, "la clé").unwrap();
        let Key::Passphrase(typed_otherwise) = Key::passphrase("la cle\u{301}") else { unreachable!() };
        assert_eq!(*read_wrapped(text.as_bytes(), &typed_otherwise).unwrap().0, *key.0);
        assert!(read_wrapped(text.as_bytes(), "la cle").is_none());
        let weaker = text.replace("\"passes\":3", "\"passes\":1");
        assert!(weaker != text && read_wrapped(weaker.as_bytes(), "la clé").is_none());
        for hostile in
            ["", "{}", "[]", &text.replace("65536", "4294967295"), &text.replace("\"nonce\":\"", "\"nonce\":\"é")]
        {
            assert!(read_wrapped(hostile.as_bytes(), "la clé").is_none());
        }
    }
}
