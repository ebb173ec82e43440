//! Between the person and the store: opening it, its passphrase, another program that has it, damage and what can be
//! put together in its place.

use crate::desk::{App, Desk, State, account, now};
use crate::error::Result;
use crate::safety::{backup_line, key_of, start_backup};
use crate::view::{AppError, Gate, GateView, HolderView, Repair, RescueView};
use review_core::record::Origin;
use review_store::backup::{self, backups, folder_of};
use review_store::{Error, Holder, Key, Lock, Place, Store};
use std::path::{Path, PathBuf};

/// The store in its folder, the same as that of the command line.
pub(crate) const STORE: &str = "reviews.sqlite";

/// Why the store is not open, and what is known of it already.
pub(crate) struct Closed {
    gate: Gate,
    /// What opened an encrypted store before it was found damaged.
    key: Option<Key>,
    /// Kept while the person decides: no other program shall open the store meanwhile.
    lock: Option<Lock>,
    /// What was read out of a damaged store, and the backup that goes with it.
    rescued: Rescued,
}

#[derive(Clone, Default)]
struct Rescued {
    recovered: Option<PathBuf>,
    backup: Option<PathBuf>,
}

impl Default for Closed {
    fn default() -> Self {
        Self::because(Gate::Locked)
    }
}

impl Closed {
    fn because(gate: Gate) -> Self {
        Self { gate, key: None, lock: None, rescued: Rescued::default() }
    }
}

impl From<Holder> for HolderView {
    fn from(Holder { person, machine, since, .. }: Holder) -> Self {
        Self { person, machine, since }
    }
}

impl App {
    /// What stands between the person and the store.
    pub fn gate(&self) -> GateView {
        let gate = match &*self.state() {
            State::Open(_) => Gate::Open,
            State::Closed(closed) => closed.gate.clone(),
        };
        GateView { gate, language: self.language(), path: self.path().display().to_string() }
    }

    /// Opens the store if it is not open for writing.
    pub fn open_again(&self) -> GateView {
        let mut state = self.state();
        let lock = match &mut *state {
            State::Open(desk) if desk.reader_of.is_none() => None,
            State::Open(_) => Some(None),
            State::Closed(closed) => Some(closed.lock.take()),
        };
        if let Some(lock) = lock {
            *state = opened(self.path(), lock, None).unwrap_or_else(State::Closed);
        }
        drop(state);
        self.gate()
    }

    /// Opens an encrypted store by its passphrase or its recovery key.
    pub fn unlock(&self, words: &str) -> Result<GateView> {
        let key = key_of(words);
        let mut state = self.state();
        let lock = match &mut *state {
            State::Closed(closed) if closed.gate == Gate::Locked => closed.lock.take(),
            State::Open(_) | State::Closed(_) => {
                drop(state);
                return Ok(self.gate());
            }
        };
        *state = opened(self.path(), lock, Some(&key)).unwrap_or_else(State::Closed);
        let is_wrong = matches!(&*state, State::Closed(closed) if closed.gate == Gate::Locked);
        drop(state);
        if is_wrong { Err(Error::WrongKey { path: self.path().to_owned() }.into()) } else { Ok(self.gate()) }
    }

    /// Shows the reviews while another program writes them. What is encrypted is opened by its one window only.
    pub fn open_to_read(&self) -> Result<GateView> {
        let mut state = self.state();
        if let State::Closed(closed) = &*state
            && let Gate::Held { holder } = &closed.gate
        {
            let store = Store::open_read_only(self.path())?;
            *state = State::Open(Box::new(Desk::new(store, None, Some(holder.clone()))));
        }
        drop(state);
        Ok(self.gate())
    }

    /// Closes an encrypted store until its passphrase is given again.
    pub fn lock(&self) -> Result<GateView> {
        self.while_closed(|_, _| Ok(((), None)))?;
        Ok(self.gate())
    }

    /// Ends: what is being typed becomes versions, and another program may open the store.
    pub fn close(&self) {
        if let State::Open(mut desk) = std::mem::replace(&mut *self.state(), State::Closed(Box::default())) {
            // What cannot be settled or brought into the file now is on the disk, and is settled at the next start.
            let _ = desk.finish();
            let _ = desk.store.close();
        }
    }

    /// Closes the store, lets `work` replace its file, and opens it again by the key that `work` gives: an encrypted
    /// store without one asks for its passphrase.
    pub(crate) fn while_closed<T>(
        &self,
        work: impl FnOnce(&Path, Option<&Key>) -> Result<(T, Option<Key>)>,
    ) -> Result<T> {
        let not_open = || AppError::new("error-store-closed", &[]);
        let mut state = self.state();
        let State::Open(desk) = &mut *state else { return Err(not_open()) };
        if desk.reader_of.is_some() {
            return Err(Error::ReadOnly { path: self.path().to_owned() }.into());
        }
        desk.finish()?;
        let State::Open(desk) = std::mem::replace(&mut *state, State::Closed(Box::default())) else {
            return Err(not_open());
        };
        let (key, lock) = (desk.key(), desk.lock);
        let closed = desk.store.close().map_err(AppError::from);
        let done = closed.and_then(|()| work(self.path(), key.as_ref()));
        let key = done.as_ref().map_or(key, |(_, key)| key.clone());
        *state = opened(self.path(), lock, key.as_ref()).unwrap_or_else(State::Closed);
        done.map(|(value, _)| value)
    }

    /// Reads what can be read out of a damaged store, into a new file beside it, and looks for the newest good backup.
    /// Takes long; the damaged file is only read.
    pub fn rescue(&self) -> Result<RescueView> {
        let (key, earlier) = match &*self.state() {
            State::Closed(closed) if matches!(closed.gate, Gate::Damaged { .. }) => {
                (closed.key.clone(), closed.rescued.recovered.clone())
            }
            State::Open(_) | State::Closed(_) => return Err(AppError::new("error-store-closed", &[])),
        };
        if let Some(earlier) = earlier {
            review_store::discard_recovered(&earlier)?;
        }
        let at = now();
        let target = self.path().with_file_name(format!("recovered-{}.sqlite", at.replace(':', "-")));
        let recovered = review_store::recover(self.path(), key.as_ref(), &target, &at).ok();
        let is_good = |found: &backup::Backup| backup::verify(&found.path, key.as_ref()).is_ok_and(|f| f.is_empty());
        let good = backups(&folder_of(self.path()))?.into_iter().find(is_good);
        let newer = match (&recovered, &good) {
            (Some(_), Some(good)) => {
                let [read, backup] = [&target, &good.path].map(|path| read_only(path, key.as_ref()));
                read?.count_missing_from(&backup?)?
            }
            (Some(recovered), None) => recovered.revisions + recovered.unproven,
            (None, _) => 0,
        };
        let rescued = Rescued {
            recovered: recovered.is_some().then_some(target),
            backup: good.as_ref().map(|good| good.path.clone()),
        };
        let path = rescued.recovered.as_ref().map(|path| path.display().to_string());
        if let State::Closed(closed) = &mut *self.state() {
            closed.rescued = rescued;
        }
        Ok(RescueView {
            recovered: recovered.as_ref().map(|recovered| recovered.revisions + recovered.unproven),
            lost: recovered.as_ref().map_or(0, |recovered| recovered.lost_revisions + recovered.lost_contents),
            newer,
            backup: good.as_ref().map(backup_line),
            path,
        })
    }

    /// Puts a sound store in the place of the damaged one, which is kept beside it.
    pub fn repair(&self, repair: &Repair) -> Result<GateView> {
        let mut state = self.state();
        let State::Closed(closed) = &mut *state else {
            drop(state);
            return Ok(self.gate());
        };
        let (key, rescued) = (closed.key.clone(), closed.rescued.clone());
        // What was read stays beside the store if it is not taken over.
        let taken_over = rescued.recovered.clone().filter(|_| !matches!(repair, Repair::Backup));
        let (first, second) = match repair {
            Repair::Everything => (rescued.backup, rescued.recovered),
            Repair::Backup => (rescued.backup, None),
            Repair::Recovered => (rescued.recovered, None),
        };
        // Where there is no backup, everything is what was read.
        let (first, second) = if first.is_none() { (second, None) } else { (first, second) };
        let absent = || AppError::new("error-backup-gone", &[]);
        let first = first.ok_or_else(absent)?;
        backup::restore(self.path(), &first, key.as_ref(), &now())?;
        if let Some(second) = second {
            let mut store = open(self.path(), key.as_ref())?;
            store.union_with(&second, key.as_ref(), &now())?;
            store.close()?;
        }
        if let Some(recovered) = taken_over {
            review_store::discard_recovered(&recovered)?;
        }
        let lock = closed.lock.take();
        *state = opened(self.path(), lock, key.as_ref()).unwrap_or_else(State::Closed);
        drop(state);
        Ok(self.gate())
    }
}

impl Desk {
    /// What opens the store and its backups; none where they are plain.
    pub(crate) fn key(&self) -> Option<Key> {
        self.store.recovery_key().map(Key::Recovery)
    }

    /// What is being typed becomes versions, and nothing works on the file any more.
    fn finish(&mut self) -> Result<()> {
        if let Some(backup) = self.first_backup.take() {
            let _ = backup.join();
        }
        if self.reader_of.is_none() {
            self.store.settle_all()?;
        }
        Ok(())
    }
}

/// The open store, or why it cannot be opened.
fn opened(path: &Path, lock: Option<Lock>, key: Option<&Key>) -> std::result::Result<State, Box<Closed>> {
    let mut closed = Closed { key: key.cloned(), lock, ..Closed::default() };
    match open_with_lock(path, &mut closed.lock, key) {
        Ok(store) => {
            let mut desk = Desk::new(store, closed.lock, None);
            begin(&mut desk);
            Ok(State::Open(Box::new(desk)))
        }
        Err(error) => {
            closed.gate = gate(error);
            Err(Box::new(closed))
        }
    }
}

fn open_with_lock(path: &Path, lock: &mut Option<Lock>, key: Option<&Key>) -> Result<Store, Error> {
    Place { is_read_only: false, ..review_store::place(path) }.allow(path)?;
    if lock.is_none() {
        *lock = Some(Lock::take(path, &holder(path))?);
    }
    let store = open(path, key)?;
    store.quick_check()?;
    Ok(store)
}

fn open(path: &Path, key: Option<&Key>) -> Result<Store, Error> {
    key.map_or_else(|| Store::open(path), |key| Store::open_with(path, key))
}

pub(crate) fn read_only(path: &Path, key: Option<&Key>) -> Result<Store, Error> {
    key.map_or_else(|| Store::open_read_only(path), |key| Store::open_read_only_with(path, key))
}

/// The note beside an encrypted store is plain: it names nobody.
fn holder(path: &Path) -> Holder {
    let is_encrypted = matches!(Store::open_read_only(path), Err(Error::Encrypted { .. }));
    let person = if is_encrypted { String::new() } else { account() };
    let machine = gethostname::gethostname().to_string_lossy().into_owned();
    Holder { person, machine, since: now(), process: std::process::id() }
}

fn gate(error: Error) -> Gate {
    match error {
        Error::Encrypted { .. } | Error::WrongKey { .. } => Gate::Locked,
        Error::Held { holder, .. } => Gate::Held { holder: (*holder).into() },
        Error::Behind { .. } | Error::Damaged { .. } | Error::NotAStore { .. } => Gate::Damaged { error: error.into() },
        error => Gate::Refused { error: error.into() },
    }
}

/// What every start does: what a kill left half typed becomes versions, the bin gives up what lay in it long enough, a
/// backup is made beside the first commands. None of it keeps the person from their reviews.
fn begin(desk: &mut Desk) {
    let _ = desk.store.settle_all();
    if let Ok(by) = desk.authorship(&now(), Origin::Typed) {
        let _ = desk.store.empty_bin(&by);
    }
    desk.first_backup = Some(start_backup(desk));
}
