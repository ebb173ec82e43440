//! From a path to a connection: looking before touching, creating, opening, and the settings of SQLite.
//!
//! Whatever is opened may have been made by a stranger, one's own file included: it is recognised before SQLite reads
//! it, and its schema must be exactly the one that this program makes, so no view or trigger of others ever runs.

use crate::encryption::{self, Key, Secret};
use crate::error::{Failure, from_sqlite};
use crate::migration::{APPLICATION_ID, migrate, newest, schema, schema_of_format};
use crate::path::{beside, is_at_rest, sync_folder, unchanging_address};
use crate::{Error, backup, limit, table, tally};
use review_core::record::DeviceId;
use rusqlite::config::DbConfig;
use rusqlite::ffi::SQLITE_IOERR_READ;
use rusqlite::limits::Limit;
use rusqlite::{Connection, ErrorCode, OpenFlags, TransactionBehavior};
use std::fs::File;
use std::io::{ErrorKind, Read};
use std::path::{Path, PathBuf};

/// For every connection. `trusted_schema` and `cell_size_check` are SQLite's advice for files of strangers
/// (<https://www.sqlite.org/security.html>). `temp_store`: no word of a draft in temporary files. `busy_timeout`, in
/// milliseconds: another program's short write is waited for.
const READING: &str = "PRAGMA busy_timeout = 5000; PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON;
    PRAGMA temp_store = MEMORY; PRAGMA foreign_keys = ON;";

/// For a connection that writes. WAL: a write is appended, so what was there stays whole while it is written, and
/// readers do not wait. FULL: a commit that was reported is on the disk; on macOS only with `fullfsync`.
/// `secure_delete`: erased words are overwritten, not only unlinked.
const WRITING: &str = "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA fullfsync = ON;
    PRAGMA checkpoint_fullfsync = ON; PRAGMA secure_delete = ON;";

/// The header of every SQLite file (<https://www.sqlite.org/fileformat2.html#the_database_header>).
const MAGIC: &[u8] = b"SQLite format 3\0";
const HEADER: usize = 100;
/// How the names of files end that are being made.
const UNFINISHED: &str = ".new";
/// SQLite's and SQLCipher's own choice, which this program leaves to them.
pub(crate) const PAGE: u64 = 4096;
const PAGE_SIZE: usize = 16;
const PAGES: usize = 28;
const USER_VERSION: usize = 60;
const APPLICATION: usize = 68;

/// A connection, and the secret by which it reads an encrypted file.
pub(crate) type Opened = (Connection, Option<Secret>);

/// Opens for writing; makes the store and its folder if there is none, encrypted if there is a key.
pub(crate) fn open(path: &Path, key: Option<&Key>) -> Result<Opened, Error> {
    match path.try_exists() {
        Ok(true) => {}
        Ok(false) => create(path, key)?,
        Err(source) => return Err(Error::file(path, source)),
    }
    let Reading { connection, secret, format } = own(path, key)?;
    drop(connection);
    if secret.is_some() {
        sweep(path);
    }
    let opened = connect(path, OpenFlags::SQLITE_OPEN_READ_WRITE, secret.as_ref());
    let mut connection = opened.map_err(|error| from_sqlite(error, path))?;
    prepare_to_write(&mut connection, secret.as_ref(), format, path).map_err(|failure| failure.at(path))?;
    Ok((connection, secret))
}

/// Opens a store for writing that was open for writing before.
pub(crate) fn again(path: &Path, secret: Option<&Secret>) -> Result<Connection, Error> {
    let at = |error| from_sqlite(error, path);
    let connection = connect(path, OpenFlags::SQLITE_OPEN_READ_WRITE, secret).map_err(at)?;
    look(&connection, path, secret)?;
    connection.execute_batch(WRITING).map_err(at)?;
    Ok(connection)
}

/// Opens a store that may be open elsewhere; what is written there meanwhile is seen.
pub(crate) fn open_read_only(path: &Path, key: Option<&Key>) -> Result<Opened, Error> {
    let Reading { connection, secret, .. } = own(path, key)?;
    match shared(path, secret.as_ref()) {
        Ok((shared, _)) => Ok((shared, secret)),
        // On a medium that cannot be written SQLite cannot keep its files beside the store; nobody writes there.
        Err(error) if error.is_of_medium() => Ok((connection, secret)),
        Err(error) => Err(error),
    }
}

/// Opens a file brought from elsewhere and leaves nothing beside it, unless it is in use there.
pub(crate) fn open_brought(path: &Path, key: Option<&Key>) -> Result<Opened, Error> {
    brought(path, key).map(|Reading { connection, secret, .. }| (connection, secret))
}

/// Opens for reading a file whose secret is known, and leaves nothing beside it.
pub(crate) fn open_known(path: &Path, secret: Option<&Secret>) -> Result<Connection, Error> {
    let (connection, _) = if is_at_rest(path) { unchanging(path, secret) } else { shared(path, secret) }?;
    Ok(connection)
}

/// A connection for reading, what it is read by, and the format of the file.
struct Reading {
    connection: Connection,
    secret: Option<Secret>,
    format: u32,
}

/// Looks at a store of one's own. SQLite makes a journal there only to change to the log: one that a crash left is
/// taken back first, which SQLite does not do where it may only read.
fn own(path: &Path, key: Option<&Key>) -> Result<Reading, Error> {
    if !beside(path, "-journal").exists() || beside(path, "-wal").exists() {
        return brought(path, key);
    }
    let (header, _) = header(path).map_err(|source| Error::file(path, source))?;
    let secret = match key {
        _ if header.starts_with(MAGIC) => None,
        Some(key) => Some(Secret::of(path, key)?),
        None => return Err(Error::Encrypted { path: path.to_owned() }),
    };
    let taken_back = connect(path, OpenFlags::SQLITE_OPEN_READ_WRITE, secret.as_ref())
        .map_err(|error| from_sqlite(error, path))
        .and_then(|connection| look(&connection, path, secret.as_ref()));
    match taken_back {
        Err(error) if !error.is_of_medium() => Err(error),
        _ => brought(path, key),
    }
}

fn brought(path: &Path, key: Option<&Key>) -> Result<Reading, Error> {
    let noted = tally::read(path);
    let at_rest = is_at_rest(path);
    let is_plain = if at_rest { recognise(path)? } else { encryption::is_plain_in_use(path)? };
    let secret = match key {
        _ if is_plain => None,
        Some(key) => Some(Secret::of(path, key)?),
        None if at_rest || encryption::key_file(path).is_some() => {
            return Err(Error::Encrypted { path: path.to_owned() });
        }
        None => None,
    };
    let (connection, format) = if at_rest { unchanging(path, secret.as_ref()) } else { shared(path, secret.as_ref()) }?;
    tally::check(&connection, path, noted)?;
    Ok(Reading { connection, secret, format })
}

fn shared(path: &Path, secret: Option<&Secret>) -> Result<(Connection, u32), Error> {
    let connection =
        connect(path, OpenFlags::SQLITE_OPEN_READ_ONLY, secret).map_err(|error| from_sqlite(error, path))?;
    let format = look(&connection, path, secret)?;
    Ok((connection, format))
}

fn unchanging(path: &Path, secret: Option<&Secret>) -> Result<(Connection, u32), Error> {
    let Some(address) = unchanging_address(path) else { return shared(path, secret) };
    let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_URI;
    let connection = connect(Path::new(&address), flags, secret).map_err(|error| from_sqlite(error, path))?;
    let format = look(&connection, path, secret)?;
    Ok((connection, format))
}

/// Reads the header as plain bytes: a stranger's or a newer file is refused before SQLite sees it. Only for a file at
/// rest: to close a file takes away the locks that this same program's SQLite holds on it
/// (<https://www.sqlite.org/howtocorrupt.html>, 2.2).
///
/// Gives whether it is plain; what is inside an encrypted file is not known yet.
fn recognise(path: &Path) -> Result<bool, Error> {
    let (header, length) = header(path).map_err(|source| Error::file(path, source))?;
    let damaged = |reason: &str| Err(Error::Damaged { path: path.to_owned(), reason: reason.to_owned() });
    if header.is_empty() {
        return damaged("the file is empty");
    }
    if header.starts_with(encryption::MARK) {
        return if length % PAGE == 0 { Ok(false) } else { damaged("the file ends within a page") };
    }
    if !header.starts_with(MAGIC) {
        return Err(Error::NotAStore { path: path.to_owned() });
    }
    if header.len() < HEADER {
        return damaged("the file ends in its header");
    }
    if number(&header, APPLICATION) != APPLICATION_ID.cast_unsigned() {
        return Err(Error::NotAStore { path: path.to_owned() });
    }
    not_newer(number(&header, USER_VERSION), path)?;
    if length < expected_length(&header) {
        return damaged("the file is shorter than it says");
    }
    Ok(true)
}

/// The header and the length of the file in bytes.
fn header(path: &Path) -> std::io::Result<(Vec<u8>, u64)> {
    let mut header = Vec::with_capacity(HEADER);
    let file = File::open(path)?;
    let length = file.metadata()?.len();
    file.take(HEADER as u64).read_to_end(&mut header)?;
    Ok((header, length))
}

/// Pages times their size; a size of 1 stands for 65,536, which does not fit two bytes. SQLite itself takes a last page
/// that is cut as one that ends in zeros.
fn expected_length(header: &[u8]) -> u64 {
    let size = u64::from(number(header, PAGE_SIZE) >> 16);
    let size = if size == 1 { 65_536 } else { size };
    size * u64::from(number(header, PAGES))
}

/// The four bytes at a place in the header, most significant first.
fn number(header: &[u8], at: usize) -> u32 {
    header.iter().skip(at).take(4).fold(0, |number, byte| (number << 8) | u32::from(*byte))
}

fn not_newer(found: u32, path: &Path) -> Result<(), Error> {
    if found <= newest() {
        return Ok(());
    }
    Err(Error::Newer { path: path.to_owned(), found, supported: newest() })
}

/// Asks SQLite the same, because what counts may be in the write-ahead log, and compares the schema. Gives the format.
pub(crate) fn look(connection: &Connection, path: &Path, secret: Option<&Secret>) -> Result<u32, Error> {
    let at = |error| from_sqlite(error, path);
    let number = |name| connection.pragma_query_value(None, name, |row| row.get::<_, i32>(0));
    let application = match number("application_id") {
        Err(error) if error.sqlite_error_code() == Some(ErrorCode::NotADatabase) => match secret {
            Some(secret) => return Err(encryption::unreadable(path, secret)),
            None => 0,
        },
        answer => answer.map_err(at)?,
    };
    if application != APPLICATION_ID {
        return Err(Error::NotAStore { path: path.to_owned() });
    }
    let version = number("user_version").map_err(at)?.cast_unsigned();
    not_newer(version, path)?;
    if version == 0 || schema(connection).map_err(at)? != schema_of_format(version).map_err(at)? {
        return Err(Error::Damaged { path: path.to_owned(), reason: "its tables are not those of a store".to_owned() });
    }
    Ok(version)
}

/// SQLite's quick check: whether the file holds together, not whether it says what was written.
pub(crate) fn sound(connection: &Connection, path: &Path) -> Result<(), Failure> {
    let answer: String = connection.query_row("PRAGMA quick_check(1)", [], |row| row.get(0))?;
    if answer == "ok" {
        return Ok(());
    }
    failed_read(&answer)?;
    Err(Error::Damaged { path: path.to_owned(), reason: answer }.into())
}

/// A check of SQLite's also answers when the disk cannot read now; that says nothing about the file.
pub(crate) fn failed_read(answer: &str) -> rusqlite::Result<()> {
    match answer.ends_with(&format!("error code={SQLITE_IOERR_READ}")) {
        true => Err(rusqlite::Error::SqliteFailure(rusqlite::ffi::Error::new(SQLITE_IOERR_READ), None)),
        false => Ok(()),
    }
}

pub(crate) fn connect(path: &Path, flags: OpenFlags, secret: Option<&Secret>) -> rusqlite::Result<Connection> {
    let connection = Connection::open_with_flags(path, flags | OpenFlags::SQLITE_OPEN_NO_MUTEX)?;
    // SQLCipher would write to the standard error stream what this program says in its own words.
    connection.execute_batch("PRAGMA cipher_log_level = NONE;")?;
    if let Some(secret) = secret {
        secret.apply(&connection, flags.contains(OpenFlags::SQLITE_OPEN_CREATE))?;
    }
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_DEFENSIVE, true)?;
    // A row holds one content and names; anything longer is not ours and is not even read into memory.
    let longest = limit::MAXIMUM_CONTENT + 16 * limit::MAXIMUM_TEXT;
    connection.set_limit(Limit::SQLITE_LIMIT_LENGTH, i32::try_from(longest).unwrap_or(i32::MAX))?;
    connection.execute_batch(READING)?;
    Ok(connection)
}

fn prepare_to_write(
    connection: &mut Connection,
    secret: Option<&Secret>,
    found: u32,
    path: &Path,
) -> Result<(), Failure> {
    connection.execute_batch(WRITING)?;
    if found < newest() {
        backup::before_migration(connection, secret, path)?;
        // A table that others name is made anew under its name (<https://www.sqlite.org/lang_altertable.html>, 7).
        connection.execute_batch("PRAGMA foreign_keys = OFF;")?;
        let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
        migrate(&transaction, found, newest())?;
        table::store::set_format(&transaction, newest())?;
        if transaction.prepare("PRAGMA foreign_key_check")?.exists([])? {
            let reason = "a row names another that is not there".to_owned();
            return Err(Error::Damaged { path: path.to_owned(), reason }.into());
        }
        transaction.commit()?;
        connection.execute_batch("PRAGMA foreign_keys = ON;")?;
    }
    Ok(())
}

/// Makes the store under another name and renames it when it is whole: a crash leaves no half of a store.
fn create(path: &Path, key: Option<&Key>) -> Result<(), Error> {
    if !is_at_rest(path) {
        // SQLite would read the log of the store that was here into the new one; and words may be in it.
        let reason = "only the log that stood beside it is left".to_owned();
        return Err(Error::Damaged { path: path.to_owned(), reason });
    }
    if let Some(folder) = path.parent() {
        std::fs::create_dir_all(folder).map_err(|error| Error::file(path, error))?;
    }
    let secret = key.map(|key| encryption::of_new_store(path, key)).transpose()?;
    let finished = fill_beside(path, |unfinished| Ok(fill(unfinished, secret.as_ref())?))?;
    put(&finished, path).and_then(|()| sync_folder(path)).map_err(|error| Error::file(path, error))
}

/// Makes a file beside `path`, to be renamed when it is whole and on the disk. Gives its name.
pub(crate) fn fill_beside(path: &Path, fill: impl FnOnce(&Path) -> Result<(), Failure>) -> Result<PathBuf, Error> {
    let unfinished = beside(path, &format!(".{}{UNFINISHED}", random_id()));
    let on_disk = || match is_at_rest(&unfinished) {
        true => File::options().write(true).open(&unfinished)?.sync_all(),
        // It is not whole without what SQLite could not bring into it.
        false => Err(std::io::Error::other("its log is left")),
    };
    let filled = fill(&unfinished)
        .map_err(|failure| failure.at(path))
        .and_then(|()| on_disk().map_err(|error| Error::file(path, error)));
    match filled {
        Ok(()) => Ok(unfinished),
        Err(error) => {
            // Half a file that cannot be removed either is only litter; the failure that matters is the first.
            for ending in ["", "-wal", "-shm", "-journal"] {
                let _ = std::fs::remove_file(beside(&unfinished, ending));
            }
            Err(error)
        }
    }
}

/// Removes what a crash left unfinished beside the store: a copy on the way to being made plain may not stay.
fn sweep(path: &Path) {
    let (Some(folder), Some(name)) = (path.parent(), path.file_name().and_then(|name| name.to_str())) else { return };
    let is_left = |file: &str| {
        let id = file.strip_prefix(name).and_then(|rest| rest.strip_prefix('.'));
        let id = id.and_then(|rest| rest.split_once(UNFINISHED)).map(|(id, _)| id);
        id.is_some_and(|id| limit::random_id("file", id).is_ok())
    };
    for entry in std::fs::read_dir(folder).into_iter().flatten().flatten() {
        if entry.file_name().to_str().is_some_and(is_left) {
            // Litter that stays is no reason not to open the store.
            let _ = std::fs::remove_file(entry.path());
        }
    }
}

/// Gives the finished store its name. A store that another program made there meanwhile stays. Not every file system
/// knows links; a rename is then what remains.
fn put(finished: &Path, path: &Path) -> std::io::Result<()> {
    match std::fs::hard_link(finished, path) {
        Ok(()) => std::fs::remove_file(finished),
        Err(error) if error.kind() == ErrorKind::AlreadyExists => std::fs::remove_file(finished),
        Err(_) => std::fs::rename(finished, path),
    }
}

pub(crate) fn fill(path: &Path, secret: Option<&Secret>) -> rusqlite::Result<()> {
    let mut connection = connect(path, OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_CREATE, secret)?;
    connection.execute_batch(WRITING)?;
    let transaction = connection.transaction()?;
    migrate(&transaction, 0, newest())?;
    let device = DeviceId(random_id());
    table::device::insert(&transaction, &device, "")?;
    table::store::insert(&transaction, &random_id(), newest(), &device)?;
    transaction.commit()?;
    // To close says nothing where the log cannot be brought into the file; this does.
    connection.execute_batch("PRAGMA journal_mode = DELETE;")?;
    connection.close().map_err(|(_, error)| error)
}

/// 32 random lower-case hexadecimal digits.
pub(crate) fn random_id() -> String {
    uuid::Uuid::new_v4().simple().to_string()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::backup::{backups, folder_of};
    use crate::migration::{FORMAT, IS_LATER};
    use crate::{Authorship, Change, Store};
    use fault_disk::{Fault, Plan};
    use review_core::record::{Origin, RecordKey, RecordKind};
    use tempfile::TempDir;

    /// A closed store of this format with long and short words, some being typed.
    fn store(secret_words: Option<&str>) -> (TempDir, Option<Secret>) {
        let folder = fault_disk::memory().unwrap();
        let path = folder.path().join("reviews");
        let mut store = match secret_words {
            Some(words) => Store::open_with(&path, &Key::passphrase(words)).unwrap(),
            None => Store::open(&path).unwrap(),
        };
        let person = store.ensure_person("Amina", "", "").unwrap();
        let by =
            Authorship { person, at: "2026-05-08T09:30:00Z".to_owned(), origin: Origin::Typed, reason: String::new() };
        let change = |words: &str| Change::new(RecordKey::neutral(RecordKind::Answer, "methodology.lead"), words);
        let long = (0..300).map(|_| random_id()).collect::<String>();
        let draft = store.create_draft(&by.at, vec![change("first")], &by).unwrap();
        store.write(&draft, vec![change(&long)], &by).unwrap();
        store.keep(&draft, vec![change("being typed")], &by).unwrap();
        let secret = store.secret.clone();
        store.close().unwrap();
        (folder, secret)
    }

    /// The format of a store that may be of the next one, and all its words.
    fn found(path: &Path, secret: Option<&Secret>) -> (u32, String) {
        let connection = connect(path, OpenFlags::SQLITE_OPEN_READ_WRITE, secret).unwrap();
        sound(&connection, path).map_err(|failure| failure.at(path)).unwrap();
        let format = connection.pragma_query_value(None, "user_version", |row| row.get(0)).unwrap();
        assert_eq!(schema(&connection).unwrap(), schema_of_format(format).unwrap());
        let words = "SELECT group_concat(hash || hex(bytes)) || (SELECT group_concat(hex(bytes)) FROM working)
            || (SELECT group_concat(id) FROM revision) FROM (SELECT * FROM content ORDER BY hash)";
        (format, connection.query_row(words, [], |row| row.get(0)).unwrap())
    }

    fn migrate_to_next(path: &Path, secret: Option<&Secret>) -> Result<(), Failure> {
        let mut connection = connect(path, OpenFlags::SQLITE_OPEN_READ_WRITE, secret)?;
        IS_LATER.set(true);
        let format = look(&connection, path, secret)?;
        let done = prepare_to_write(&mut connection, secret, format, path);
        IS_LATER.set(false);
        done
    }

    /// Migrates while the disk fails at one call, looks at what a kill would leave then, and migrates again.
    fn run(base: &Path, secret: Option<&Secret>, words: &str, plan: Plan) -> u64 {
        let folder = fault_disk::killed(base).unwrap();
        let path = folder.path().join("reviews");
        let (done, calls) = fault_disk::during(plan, || migrate_to_next(&path, secret));
        let is_done = done.is_ok();
        let left = fault_disk::killed(folder.path()).unwrap();
        let (format, left_words) = found(&left.path().join("reviews"), secret);
        assert_eq!(left_words, words, "{plan:?}");
        assert!(format == FORMAT + u32::from(is_done) || !is_done, "{plan:?}: said to be done");
        assert!(format == FORMAT || !backups(&folder_of(&path)).unwrap().is_empty(), "{plan:?}: no backup");
        migrate_to_next(&path, secret).map_err(|failure| failure.at(&path)).unwrap();
        assert_eq!(found(&path, secret), (FORMAT + 1, words.to_owned()), "{plan:?}");
        for backup in backups(&folder_of(&path)).unwrap() {
            assert_eq!(found(&backup.path, secret), (FORMAT, words.to_owned()), "{plan:?}");
        }
        calls
    }

    #[test]
    fn a_migration_survives_every_fault_of_the_disk() {
        fault_disk::install();
        for secret_words in [None, Some("une phrase")] {
            let (base, secret) = store(secret_words);
            let (_, words) = found(&base.path().join("reviews"), secret.as_ref());
            for (fault, lasts) in Fault::ALL.into_iter().flat_map(|fault| [(fault, false), (fault, true)]) {
                let run = |at| run(base.path(), secret.as_ref(), &words, Plan { fault, at, lasts });
                for at in 1..=run(u64::MAX) {
                    run(at);
                }
            }
        }
    }
}
