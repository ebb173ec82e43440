//! From a path to a connection: looking before touching, creating, opening, and the settings of SQLite.
//!
//! Whatever is opened may have been made by a stranger, one's own file included: it is recognised before SQLite reads
//! it, and its schema must be exactly the one that this program makes, so no view or trigger of others ever runs.

use crate::error::from_sqlite;
use crate::migration::{APPLICATION_ID, FORMAT, migrate, schema, schema_of_format};
use crate::path::{beside, is_at_rest, sync_folder, unchanging_address};
use crate::{Error, limit, table};
use review_core::record::DeviceId;
use rusqlite::config::DbConfig;
use rusqlite::limits::Limit;
use rusqlite::{Connection, ErrorCode, OpenFlags, TransactionBehavior};
use std::fs::File;
use std::io::{ErrorKind, Read};
use std::path::Path;

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
const PAGE_SIZE: usize = 16;
const PAGES: usize = 28;
const USER_VERSION: usize = 60;
const APPLICATION: usize = 68;

/// Opens for writing; makes the store and its folder if there is none.
pub(crate) fn open(path: &Path) -> Result<Connection, Error> {
    match path.try_exists() {
        Ok(true) => {}
        Ok(false) => create(path)?,
        Err(source) => return Err(Error::File { path: path.to_owned(), source }),
    }
    let (_, format) = brought(path)?;
    let mut connection = connect(path, OpenFlags::SQLITE_OPEN_READ_WRITE).map_err(|error| from_sqlite(error, path))?;
    prepare_to_write(&mut connection, format).map_err(|error| from_sqlite(error, path))?;
    Ok(connection)
}

/// Opens a store that may be open elsewhere; what is written there meanwhile is seen.
pub(crate) fn open_read_only(path: &Path) -> Result<Connection, Error> {
    let (unchanging, _) = brought(path)?;
    match shared(path) {
        Ok((connection, _)) => Ok(connection),
        // On a medium that cannot be written SQLite cannot keep its files beside the store; nobody writes there.
        Err(Error::Sqlite { .. } | Error::ReadOnly { .. }) => Ok(unchanging),
        Err(error) => Err(error),
    }
}

/// Opens a file brought from elsewhere and leaves nothing beside it, unless it is in use there.
pub(crate) fn open_brought(path: &Path) -> Result<Connection, Error> {
    brought(path).map(|(connection, _)| connection)
}

/// A connection for reading, and the format of the file.
type Reading = (Connection, u32);

fn brought(path: &Path) -> Result<Reading, Error> {
    if is_at_rest(path) { unchanging(path) } else { shared(path) }
}

fn shared(path: &Path) -> Result<Reading, Error> {
    let connection = connect(path, OpenFlags::SQLITE_OPEN_READ_ONLY).map_err(|error| from_sqlite(error, path))?;
    let format = look(&connection, path)?;
    Ok((connection, format))
}

fn unchanging(path: &Path) -> Result<Reading, Error> {
    recognise(path)?;
    let Some(address) = unchanging_address(path) else { return shared(path) };
    let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_URI;
    let connection = connect(Path::new(&address), flags).map_err(|error| from_sqlite(error, path))?;
    let format = look(&connection, path)?;
    Ok((connection, format))
}

/// Reads the header as plain bytes: a stranger's or a newer file is refused before SQLite sees it. Only for a file at
/// rest: to close a file takes away the locks that this same program's SQLite holds on it
/// (<https://www.sqlite.org/howtocorrupt.html>, 2.2).
fn recognise(path: &Path) -> Result<(), Error> {
    let (header, length) = header(path).map_err(|source| Error::File { path: path.to_owned(), source })?;
    let damaged = |reason: &str| Err(Error::Damaged { path: path.to_owned(), reason: reason.to_owned() });
    if header.is_empty() {
        return damaged("the file is empty");
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
    Ok(())
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
    if found <= FORMAT {
        return Ok(());
    }
    Err(Error::Newer { path: path.to_owned(), found, supported: FORMAT })
}

/// Asks SQLite the same, because what counts may be in the write-ahead log, and compares the schema. Gives the format.
fn look(connection: &Connection, path: &Path) -> Result<u32, Error> {
    let at = |error| from_sqlite(error, path);
    let number = |name| connection.pragma_query_value(None, name, |row| row.get::<_, i32>(0));
    let application = match number("application_id") {
        Err(error) if error.sqlite_error_code() == Some(ErrorCode::NotADatabase) => 0,
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

fn connect(path: &Path, flags: OpenFlags) -> rusqlite::Result<Connection> {
    let connection = Connection::open_with_flags(path, flags | OpenFlags::SQLITE_OPEN_NO_MUTEX)?;
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_DEFENSIVE, true)?;
    // A row holds one content and names; anything longer is not ours and is not even read into memory.
    let longest = limit::MAXIMUM_CONTENT + 16 * limit::MAXIMUM_TEXT;
    connection.set_limit(Limit::SQLITE_LIMIT_LENGTH, i32::try_from(longest).unwrap_or(i32::MAX))?;
    connection.execute_batch(READING)?;
    Ok(connection)
}

fn prepare_to_write(connection: &mut Connection, found: u32) -> rusqlite::Result<()> {
    connection.execute_batch(WRITING)?;
    if found < FORMAT {
        let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
        migrate(&transaction, found, FORMAT)?;
        table::store::set_format(&transaction, FORMAT)?;
        transaction.commit()?;
    }
    Ok(())
}

/// Makes the store under another name and renames it when it is whole: a crash leaves no half of a store.
fn create(path: &Path) -> Result<(), Error> {
    let file_error = |source| Error::File { path: path.to_owned(), source };
    if let Some(folder) = path.parent() {
        std::fs::create_dir_all(folder).map_err(file_error)?;
    }
    let unfinished = beside(path, &format!(".{}.new", random_id()));
    if let Err(error) = fill(&unfinished) {
        // Half a store that cannot be removed either is only litter; the failure that matters is the first.
        let _ = std::fs::remove_file(&unfinished);
        return Err(from_sqlite(error, path));
    }
    put(&unfinished, path).and_then(|()| sync_folder(path)).map_err(file_error)
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

fn fill(path: &Path) -> rusqlite::Result<()> {
    let mut connection = connect(path, OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_CREATE)?;
    connection.execute_batch(WRITING)?;
    let transaction = connection.transaction()?;
    migrate(&transaction, 0, FORMAT)?;
    let device = DeviceId(random_id());
    table::device::insert(&transaction, &device, "")?;
    table::store::insert(&transaction, &random_id(), FORMAT, &device)?;
    transaction.commit()?;
    connection.close().map_err(|(_, error)| error)
}

/// 32 random lower-case hexadecimal digits.
pub(crate) fn random_id() -> String {
    uuid::Uuid::new_v4().simple().to_string()
}
