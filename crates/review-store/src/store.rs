//! The open store, and the two ways to use it: reading one state of it, and changing it in one transaction.

use crate::connection::{self, Opened};
use crate::encryption::{Key, Secret};
use crate::error::Failure;
use crate::path::{Identity, identity};
use crate::tally::Tally;
use crate::{Error, Result, table};
use review_core::record::DeviceId;
use rusqlite::{Connection, Transaction, TransactionBehavior};
use std::cell::Cell;
use std::path::{Path, PathBuf};

/// A store. Every function that changes it is one transaction: after a failure everything is as it was.
#[derive(Debug)]
pub struct Store {
    pub(crate) connection: Connection,
    pub(crate) path: PathBuf,
    pub(crate) device: DeviceId,
    /// By which an encrypted file is read; its backups too.
    pub(crate) secret: Option<Secret>,
    /// Which file it was when it was opened.
    identity: Option<Identity>,
    tally: Tally,
    /// Whether something could not be read: SQLCipher then refuses every page until the file is opened again.
    has_failed: Cell<bool>,
}

impl Store {
    /// Opens the store at `path` for writing. Where there is no file a store is made, and its folder too.
    ///
    /// # Errors
    ///
    /// [`Error::NotAStore`](crate::Error::NotAStore), [`Error::Newer`](crate::Error::Newer) and
    /// [`Error::Damaged`](crate::Error::Damaged): the file is left as it is, to the byte.
    pub fn open(path: impl AsRef<Path>) -> Result<Self> {
        let path = path.as_ref();
        Self::of(connection::open(path, None)?, path)
    }

    /// Opens the store at `path`, which may be encrypted, for writing. Where there is no file an encrypted store is
    /// made.
    ///
    /// # Errors
    ///
    /// [`Error::WrongKey`]; as [`Store::open`].
    pub fn open_with(path: impl AsRef<Path>, key: &Key) -> Result<Self> {
        let path = path.as_ref();
        Self::of(connection::open(path, Some(key))?, path)
    }

    /// Opens the store at `path` for reading; also while another program writes to it.
    ///
    /// # Errors
    ///
    /// As [`Store::open`]; [`Error::File`](crate::Error::File) if there is no file.
    pub fn open_read_only(path: impl AsRef<Path>) -> Result<Self> {
        let path = path.as_ref();
        Self::of(connection::open_read_only(path, None)?, path)
    }

    /// Opens the store at `path`, which may be encrypted, for reading.
    ///
    /// # Errors
    ///
    /// [`Error::WrongKey`]; as [`Store::open_read_only`].
    pub fn open_read_only_with(path: impl AsRef<Path>, key: &Key) -> Result<Self> {
        let path = path.as_ref();
        Self::of(connection::open_read_only(path, Some(key))?, path)
    }

    /// Opens a file brought from elsewhere.
    pub(crate) fn open_brought(path: &Path, key: Option<&Key>) -> Result<Self> {
        Self::of(connection::open_brought(path, key)?, path)
    }

    fn of((connection, secret): Opened, path: &Path) -> Result<Self> {
        let at = |error| Failure::from(error).at(path);
        let device = table::store::device(&connection).map_err(at)?;
        let tally = Tally::of(path, table::store::id(&connection).map_err(at)?);
        Ok(Self {
            connection,
            path: path.to_owned(),
            device,
            secret,
            identity: identity(path),
            tally,
            has_failed: Cell::new(false),
        })
    }

    /// Whether SQLite finds that the file holds together: the check of every start. [`Store::verify`] asks more and
    /// takes longer.
    ///
    /// # Errors
    ///
    /// [`Error::Damaged`] with what SQLite found first.
    pub fn quick_check(&self) -> Result<()> {
        self.read(|connection| connection::sound(connection, &self.path))
    }

    /// Closes the store and brings its log into the file.
    pub fn close(self) -> Result<()> {
        let Self { connection, path, .. } = self;
        connection.close().map_err(|(_, error)| Failure::from(error).at(&path))
    }

    /// The file.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// The device under whose name this store writes.
    pub fn device(&self) -> &DeviceId {
        &self.device
    }

    /// Reads one state of the store, whatever is written meanwhile.
    pub(crate) fn read<T>(&self, work: impl FnOnce(&Connection) -> Result<T, Failure>) -> Result<T> {
        let read = || {
            let transaction = self.connection.unchecked_transaction()?;
            work(&transaction)
        };
        read().map_err(|failure| self.noted(failure.at(&self.path)))
    }

    /// Changes the store in one transaction: all of `work` or nothing.
    pub(crate) fn change<T>(&mut self, work: impl FnOnce(&Transaction) -> Result<T, Failure>) -> Result<T> {
        if self.has_failed.get() {
            self.connection = connection::again(&self.path, self.secret.as_ref())?;
            self.has_failed.set(false);
        }
        let Self { connection, path, identity: opened, tally, .. } = self;
        let change = || {
            let before = connection.total_changes();
            let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
            let result = work(&transaction)?;
            let has_changed = transaction.total_changes() != before;
            let changes = has_changed.then(|| table::setting::count_change(&transaction)).transpose()?;
            // SQLite would go on writing into a file that has no name any more: saved, and gone when it is closed.
            if opened.is_some() && identity(path) != *opened {
                return Err(Error::Removed { path: path.clone() }.into());
            }
            transaction.commit()?;
            if let Some(changes) = changes {
                tally.note(changes);
            }
            Ok(result)
        };
        change().map_err(|failure: Failure| self.noted(failure.at(&self.path)))
    }

    /// Remembers that the connection may refuse from now on. One that only reads stays as it is.
    fn noted(&self, error: Error) -> Error {
        let is_of_file = matches!(error, Error::Device { .. } | Error::Damaged { .. });
        self.has_failed.set(self.has_failed.get() || (is_of_file && self.is_encrypted() && !self.is_read_only()));
        error
    }

    fn is_read_only(&self) -> bool {
        self.connection.is_readonly(rusqlite::MAIN_DB).unwrap_or(true)
    }
}
