//! The open store, and the two ways to use it: reading one state of it, and changing it in one transaction.

use crate::connection;
use crate::error::Failure;
use crate::{Result, table};
use review_core::record::DeviceId;
use rusqlite::{Connection, Transaction, TransactionBehavior};
use std::path::{Path, PathBuf};

/// A store. Every function that changes it is one transaction: after a failure everything is as it was.
#[derive(Debug)]
pub struct Store {
    pub(crate) connection: Connection,
    pub(crate) path: PathBuf,
    pub(crate) device: DeviceId,
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
        Self::of(connection::open(path)?, path)
    }

    /// Opens the store at `path` for reading; also while another program writes to it.
    ///
    /// # Errors
    ///
    /// As [`Store::open`]; [`Error::File`](crate::Error::File) if there is no file.
    pub fn open_read_only(path: impl AsRef<Path>) -> Result<Self> {
        let path = path.as_ref();
        Self::of(connection::open_read_only(path)?, path)
    }

    /// Opens a file brought from elsewhere.
    pub(crate) fn open_brought(path: &Path) -> Result<Self> {
        Self::of(connection::open_brought(path)?, path)
    }

    fn of(connection: Connection, path: &Path) -> Result<Self> {
        let device = table::store::device(&connection).map_err(|error| Failure::from(error).at(path))?;
        Ok(Self { connection, path: path.to_owned(), device })
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
        read().map_err(|failure| failure.at(&self.path))
    }

    /// Changes the store in one transaction: all of `work` or nothing.
    pub(crate) fn change<T>(&mut self, work: impl FnOnce(&Transaction) -> Result<T, Failure>) -> Result<T> {
        let connection = &mut self.connection;
        let change = || {
            let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
            let result = work(&transaction)?;
            transaction.commit()?;
            Ok(result)
        };
        change().map_err(|failure: Failure| failure.at(&self.path))
    }
}
