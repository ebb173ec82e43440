//! Backups: whole copies of the store in a folder, opened and checked before they get their name; which of them are
//! kept; the store as a backup has it put in its place.
//!
//! A backup's name says when and why it was made and what is in it, so that a list opens none of them:
//! `2026-05-08T09-30-00Z_start_3_1204.sqlite`. Where the store is encrypted its backups are, under the same key.

use crate::connection::{connect, fill_beside, look, open_brought, open_known, sound};
use crate::encryption::{self, Key, Secret};
use crate::error::Failure;
use crate::path::{beside, is_at_rest, sync_folder};
use crate::{Error, Fault, Result, Store, limit, table, tally, write_file};
use rusqlite::backup::StepResult;
use rusqlite::{Connection, OpenFlags, Row};
use std::cmp::Ordering;
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::time::Duration;

/// Why a backup was made.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Reason {
    /// The program was started.
    Start,
    /// A person asked for it; only a person removes it.
    Asked,
    /// Before the file was brought into a newer format; only a person removes it.
    Migration,
    /// Before an import.
    Import,
    /// Before another store was taken in.
    Union,
    /// Before an earlier state was put in place of this one.
    Restore,
}

const REASONS: [(Reason, &str); 6] = [
    (Reason::Start, "start"),
    (Reason::Asked, "asked"),
    (Reason::Migration, "migration"),
    (Reason::Import, "import"),
    (Reason::Union, "union"),
    (Reason::Restore, "restore"),
];

impl Reason {
    /// `start`, as in the name of the file.
    pub fn name(self) -> &'static str {
        REASONS.iter().find(|(reason, _)| *reason == self).map_or("", |(_, name)| name)
    }

    fn is_for_ever(self) -> bool {
        matches!(self, Reason::Asked | Reason::Migration)
    }
}

/// One backup, as its name tells.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Backup {
    /// The file.
    pub path: PathBuf,
    /// When it was made: `2026-05-08T09:30:00Z`.
    pub at: String,
    /// Why.
    pub reason: Reason,
    /// How many drafts are in it.
    pub drafts: usize,
    /// How many revisions are in it.
    pub revisions: usize,
    /// How large it is.
    pub bytes: u64,
}

/// How many backups are kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// The newest ones made at a start.
    pub starts: usize,
    /// The newest one of each of so many days back, and all that were made before a big step in these days.
    pub days: i64,
    /// The newest one of each of so many weeks back.
    pub weeks: i64,
    /// The most bytes together. The newest backup and those kept for ever stay even beyond it.
    pub bytes: u64,
}

impl Default for Limits {
    fn default() -> Self {
        Self { starts: 10, days: 14, weeks: 8, bytes: 2 * 1024 * 1024 * 1024 }
    }
}

/// What stays and what goes.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Keeping {
    /// What stays, the newest first.
    pub keep: Vec<Backup>,
    /// What goes, the newest first.
    pub remove: Vec<Backup>,
    /// The bytes of what stays.
    pub bytes: u64,
}

/// What became of a copy in a second folder.
#[derive(Debug)]
pub enum SecondCopy {
    /// It is there and was opened.
    Made(PathBuf),
    /// The folder is not there now: a stick that is unplugged.
    Absent,
    /// It could not be written.
    Failed(Error),
}

/// What a restore did.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Restored {
    /// Where what was there before is now: a backup, or the damaged file as it was. None if nothing was there.
    pub before: Option<PathBuf>,
    /// How many drafts are there now.
    pub drafts: usize,
    /// How many revisions are there now.
    pub revisions: usize,
}

/// The folder of a store's backups: `backups` beside it.
pub fn folder_of(store: &Path) -> PathBuf {
    store.with_file_name("backups")
}

/// The backups in a folder, the newest first; none if there is no folder.
pub fn backups(folder: &Path) -> Result<Vec<Backup>> {
    let entries = match std::fs::read_dir(folder) {
        Ok(entries) => entries,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(Vec::new()),
        Err(error) => return Err(Error::file(folder, error)),
    };
    let mut found: Vec<_> = entries.flatten().filter_map(|entry| named(&entry.path())).collect();
    found.sort_by(newest_first);
    Ok(found)
}

/// Of two backups of the same second the one with more versions counts as newer.
fn newest_first(one: &Backup, other: &Backup) -> Ordering {
    (&other.at, other.revisions, &other.path).cmp(&(&one.at, one.revisions, &one.path))
}

/// Which backups stay. What is newer than `now` (a clock was set back) stays.
pub fn what_to_keep(now: &str, backups: &[Backup], limits: &Limits) -> Keeping {
    let mut sorted: Vec<&Backup> = backups.iter().collect();
    sorted.sort_by(|one, other| newest_first(one, other));
    let today = day(now);
    let (mut starts, mut days, mut weeks, mut keeping) = (0, BTreeSet::new(), BTreeSet::new(), Keeping::default());
    for (index, backup) in sorted.into_iter().enumerate() {
        let (day, is_step) = (day(&backup.at), !matches!(backup.reason, Reason::Start));
        starts += usize::from(backup.reason == Reason::Start);
        // The epoch was a Thursday; weeks begin on Monday.
        let week = (day + 3).div_euclid(7);
        let is_kept = [
            backup.reason == Reason::Start && starts <= limits.starts,
            today - day < limits.days && (days.insert(day) || is_step),
            (today + 3).div_euclid(7) - week < limits.weeks && weeks.insert(week),
        ]
        .contains(&true);
        let fits = index == 0 || keeping.bytes.saturating_add(backup.bytes) <= limits.bytes;
        if backup.reason.is_for_ever() || (is_kept && fits) {
            keeping.bytes = keeping.bytes.saturating_add(backup.bytes);
            keeping.keep.push(backup.clone());
        } else {
            keeping.remove.push(backup.clone());
        }
    }
    keeping
}

/// Removes the backups of a folder that are not to be kept.
pub fn rotate(folder: &Path, now: &str, limits: &Limits) -> Result<Keeping> {
    limit::time(now)?;
    let keeping = what_to_keep(now, &backups(folder)?, limits);
    for backup in &keeping.remove {
        std::fs::remove_file(&backup.path).map_err(|error| Error::file(&backup.path, error))?;
    }
    Ok(keeping)
}

/// Proves a backup against its own hashes, as [`Store::verify`] does. Leaves nothing beside it.
pub fn verify(backup: &Path, key: Option<&Key>) -> Result<Vec<Fault>> {
    Store::open_brought(backup, key)?.verify()
}

impl Store {
    /// Makes a backup in the folder beside the store.
    pub fn back_up(&self, now: &str, reason: Reason) -> Result<Backup> {
        limit::time(now)?;
        // A crash while the store was being encrypted may have left earlier backups plain.
        if self.secret.is_some() {
            convert(&self.path, None, self.secret.as_ref())?;
        }
        make(&self.connection, self.secret.as_ref(), &self.path, now, reason)
    }

    /// Whether the newest backup has every version that is here; an empty store needs none.
    pub fn is_backed_up(&self) -> Result<bool> {
        let counts = self.read(|connection| Ok(counts(connection)?))?;
        let newest = backups(&folder_of(&self.path))?.into_iter().next();
        Ok(counts == (0, 0) || newest.is_some_and(|newest| (newest.drafts, newest.revisions) == counts))
    }

    /// Copies a backup into a second folder, in a folder of this store's own there.
    pub fn copy_backup(&self, backup: &Backup, folder: &Path) -> SecondCopy {
        if !folder.is_dir() {
            return SecondCopy::Absent;
        }
        match self.second_copy(backup, folder) {
            Ok(path) => SecondCopy::Made(path),
            Err(_) if !folder.is_dir() => SecondCopy::Absent,
            Err(error) => SecondCopy::Failed(error),
        }
    }

    /// Where in a second folder the backups of this store lie: stores of several machines may share a stick.
    pub fn second_folder(&self, folder: &Path) -> Result<PathBuf> {
        let id = self.read(|connection| Ok(table::store::id(connection)?))?;
        Ok(folder.join(format!("gcm-review-{}", id.get(..8).unwrap_or_default())))
    }

    fn second_copy(&self, backup: &Backup, folder: &Path) -> Result<PathBuf> {
        let folder = self.second_folder(folder)?;
        let target = folder.join(backup.path.file_name().unwrap_or_default());
        prepare(&folder, self.secret.as_ref(), &self.path)?;
        let finished = fill_beside(&target, |unfinished| {
            std::fs::copy(&backup.path, unfinished).map_err(|error| Error::file(&target, error))?;
            check(unfinished, self.secret.as_ref()).map(drop)
        })?;
        put(&finished, &target)?;
        Ok(target)
    }

    /// Writes a copy of the store to `target`, whole or not at all; also when the store itself is gone from the disk.
    /// A file that is there already is left alone.
    pub fn save_copy(&self, target: &Path) -> Result<()> {
        if target.exists() {
            return Err(Error::file(target, std::io::ErrorKind::AlreadyExists.into()));
        }
        let secret = self.secret.as_ref();
        let finished = fill_beside(target, |unfinished| {
            copy(&self.connection, secret, unfinished)?;
            check(unfinished, secret).map(drop)
        })?;
        if let Some(file) = encryption::key_file(&self.path) {
            copy_key(&file, &encryption::key_path(target))?;
        }
        put(&finished, target)
    }
}

/// Puts a backup in the place of the store at `path`, in one step; what was there is kept first. The store may not be
/// open: the caller holds its [`Lock`](crate::Lock).
///
/// # Errors
///
/// The store is then as it was.
pub fn restore(path: &Path, backup: &Path, key: Option<&Key>, now: &str) -> Result<Restored> {
    limit::time(now)?;
    let (source, secret) = open_brought(backup, key)?;
    sound(&source, backup).map_err(|failure| failure.at(backup))?;
    let (before, present) = set_aside(path, key, now)?;
    let from = backup.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    let finished = fill_beside(path, |unfinished| {
        copy(&source, secret.as_ref(), unfinished)?;
        // The store stays encrypted, or plain, whatever it was when the backup was made.
        let secret = match &present {
            Some(present) if present.is_some() != secret.is_some() => {
                encryption::convert(unfinished, secret.as_ref(), present.as_ref())?;
                present.as_ref()
            }
            _ => secret.as_ref(),
        };
        tell(unfinished, secret, &from, now)
    })?;
    let target_key = encryption::key_path(path);
    if secret.is_some()
        && !target_key.exists()
        && let Some(file) = encryption::key_file(backup)
    {
        copy_key(&file, &target_key)?;
    }
    swap(&finished, path, before.as_deref())?;
    let now_there = open_known(path, present.flatten().or(secret).as_ref())?;
    let (drafts, revisions) = counts(&now_there).map_err(|error| Failure::from(error).at(path))?;
    Ok(Restored { before, drafts, revisions })
}

/// Keeps what is at `path`: as a backup, or as it is where it is damaged. Gives where, and what it is read by if it
/// can be read.
type SetAside = (Option<PathBuf>, Option<Option<Secret>>);

fn set_aside(path: &Path, key: Option<&Key>, now: &str) -> Result<SetAside> {
    if !path.exists() {
        return Ok((None, None));
    }
    let opened = match key {
        Some(key) => Store::open_with(path, key),
        None => Store::open(path),
    };
    let kept = opened.and_then(|store| {
        let backup = store.back_up(now, Reason::Restore)?;
        let secret = store.secret.clone();
        store.close()?;
        Ok((Some(backup.path), Some(secret)))
    });
    match kept {
        Err(Error::Behind { .. } | Error::Damaged { .. } | Error::NotAStore { .. }) => {
            Ok((Some(keep_damaged(path, now)?), None))
        }
        kept => kept,
    }
}

/// Copies the damaged file and its log beside themselves; nothing of them is lost.
fn keep_damaged(path: &Path, now: &str) -> Result<PathBuf> {
    let kept = beside(path, &format!(".damaged-{}", now.replace(':', "-")));
    for ending in ["-wal", "-journal", ""] {
        let (from, to) = (beside(path, ending), beside(&kept, ending));
        if from.exists() && !to.exists() {
            let copied = std::fs::copy(&from, &to).and_then(|_| std::fs::File::open(&to)?.sync_all());
            copied.map_err(|error| Error::file(&to, error))?;
        }
    }
    sync_folder(&kept).map_err(|error| Error::file(&kept, error))?;
    Ok(kept)
}

/// Writes into the copy that it was put in place of another state, and when.
fn tell(copy: &Path, secret: Option<&Secret>, from: &str, now: &str) -> Result<(), Failure> {
    let mut connection = connect(copy, OpenFlags::SQLITE_OPEN_READ_WRITE, secret)?;
    look(&connection, copy, secret)?;
    let transaction = connection.transaction()?;
    let device = table::store::device(&transaction)?;
    let body = serde_json::json!({ "backup": from }).to_string();
    table::event::append(&transaction, &device, "restore", None, now, &body)?;
    transaction.commit()?;
    Ok(connection.close().map_err(|(_, error)| error)?)
}

fn swap(finished: &Path, path: &Path, before: Option<&Path>) -> Result<()> {
    let is_damaged = before.is_some_and(|before| before.parent() == path.parent());
    if is_damaged {
        // They are kept beside the damaged file; the new one may not read them.
        for ending in ["-wal", "-journal", "-shm"] {
            let _ = std::fs::remove_file(beside(path, ending));
        }
    }
    if !is_at_rest(path) {
        let _ = std::fs::remove_file(finished);
        return Err(Error::Busy { path: path.to_owned() });
    }
    tally::forget(path)?;
    put(finished, path)
}

/// Makes a backup of the file before it is brought into a newer format. Its time is that of the file: no clock is
/// asked here.
pub(crate) fn before_migration(connection: &Connection, secret: Option<&Secret>, path: &Path) -> Result<(), Failure> {
    let changed = std::fs::metadata(path).and_then(|file| file.modified()).map_err(|error| Error::file(path, error))?;
    let seconds = changed.duration_since(std::time::UNIX_EPOCH).map_or(0, |passed| passed.as_secs());
    let at = jiff::Timestamp::from_second(i64::try_from(seconds).unwrap_or_default()).unwrap_or_default();
    let at = at.strftime("%Y-%m-%dT%H:%M:%SZ").to_string();
    make(connection, secret, path, &at, Reason::Migration)?;
    Ok(())
}

fn make(connection: &Connection, secret: Option<&Secret>, store: &Path, at: &str, reason: Reason) -> Result<Backup> {
    let folder = folder_of(store);
    prepare(&folder, secret, store)?;
    let mut found = (0, 0);
    let finished = fill_beside(&folder.join("backup"), |unfinished| {
        copy(connection, secret, unfinished)?;
        found = check(unfinished, secret)?;
        Ok(())
    })?;
    let (drafts, revisions) = found;
    let name = format!("{}_{}_{drafts}_{revisions}.sqlite", at.replace(':', "-"), reason.name());
    let path = folder.join(name);
    put(&finished, &path)?;
    let bytes = std::fs::metadata(&path).map_err(|error| Error::file(&path, error))?.len();
    Ok(Backup { path, at: at.to_owned(), reason, drafts, revisions, bytes })
}

/// Makes the folder; where the store is encrypted, the wrapped key lies there too.
fn prepare(folder: &Path, secret: Option<&Secret>, store: &Path) -> Result<()> {
    std::fs::create_dir_all(folder).map_err(|error| Error::file(folder, error))?;
    match encryption::key_file(store).filter(|_| secret.is_some()) {
        Some(file) => copy_key(&file, &encryption::key_path_of_backups(folder)),
        None => Ok(()),
    }
}

fn copy_key(from: &Path, to: &Path) -> Result<()> {
    let bytes = std::fs::read(from).map_err(|error| Error::file(from, error))?;
    if std::fs::read(to).is_ok_and(|there| there == bytes) {
        return Ok(());
    }
    write_file(to, &bytes, true).map_err(|error| Error::file(to, error))
}

fn put(finished: &Path, path: &Path) -> Result<()> {
    std::fs::rename(finished, path).and_then(|()| sync_folder(path)).map_err(|error| Error::file(path, error))
}

/// SQLite's online backup: one state of the store, whatever is written meanwhile.
pub(crate) fn copy(source: &Connection, secret: Option<&Secret>, target: &Path) -> Result<(), Failure> {
    let mut copy = connect(target, OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_CREATE, secret)?;
    let backup = rusqlite::backup::Backup::new(source, &mut copy)?;
    let mut waited = 0;
    while !matches!(backup.step(-1)?, StepResult::Done) {
        waited += 1;
        if waited > 100 {
            return Err(Error::Busy { path: target.to_owned() }.into());
        }
        std::thread::sleep(Duration::from_millis(50));
    }
    drop(backup);
    // A copy at rest needs no log beside it, and can be read from a medium that cannot be written.
    copy.execute_batch("PRAGMA journal_mode = DELETE;")?;
    Ok(copy.close().map_err(|(_, error)| error)?)
}

/// Opens a finished copy as a stranger would, and counts what is in it.
fn check(copy: &Path, secret: Option<&Secret>) -> Result<(usize, usize), Failure> {
    let connection = open_known(copy, secret)?;
    sound(&connection, copy)?;
    Ok(counts(&connection)?)
}

fn counts(connection: &Connection) -> rusqlite::Result<(usize, usize)> {
    let sql = "SELECT (SELECT count(*) FROM draft), (SELECT count(*) FROM revision)";
    let count = |row: &Row, column| row.get(column).map(|count: u32| count as usize);
    connection.query_row(sql, [], |row| Ok((count(row, 0)?, count(row, 1)?)))
}

/// Encrypts the plain backups of a store, or makes its encrypted ones plain.
pub(crate) fn convert(store: &Path, from: Option<&Secret>, to: Option<&Secret>) -> Result<()> {
    let folder = folder_of(store);
    for backup in backups(&folder)? {
        if is_encrypted(&backup.path)? == to.is_some() {
            continue;
        }
        prepare(&folder, to, store)?;
        encryption::convert(&backup.path, from, to)?;
    }
    Ok(())
}

fn is_encrypted(path: &Path) -> Result<bool> {
    use std::io::Read;
    let mut mark = Vec::new();
    let read = std::fs::File::open(path).and_then(|file| file.take(4).read_to_end(&mut mark));
    read.map_err(|error| Error::file(path, error))?;
    Ok(mark == encryption::MARK)
}

/// A backup by the name of its file; none if it is no such name.
fn named(path: &Path) -> Option<Backup> {
    let name = path.file_name()?.to_str()?.strip_suffix(".sqlite")?;
    let mut parts = name.split('_');
    let (at, reason) = (parts.next()?, parts.next()?);
    let (drafts, revisions) = (parts.next()?.parse().ok()?, parts.next()?.parse().ok()?);
    let (date, time) = at.split_once('T')?;
    let at = format!("{date}T{}", time.replace('-', ":"));
    limit::time(&at).ok()?;
    let (reason, _) = REASONS.iter().find(|(_, name)| *name == reason)?;
    let bytes = std::fs::metadata(path).ok()?.len();
    Some(Backup { path: path.to_owned(), at, reason: *reason, drafts, revisions, bytes })
}

/// Days since 1 January 1970.
fn day(at: &str) -> i64 {
    at.parse::<jiff::Timestamp>().map_or(0, |at| at.as_second().div_euclid(24 * 60 * 60))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn backup(at: &str, reason: Reason, bytes: u64) -> Backup {
        let path = PathBuf::from(format!("{at} {}", reason.name()));
        Backup { path, at: at.to_owned(), reason, drafts: 1, revisions: 1, bytes }
    }

    /// Which of the backups stay, as their times and reasons.
    fn kept(now: &str, backups: &[Backup], limits: &Limits) -> Vec<String> {
        let keeping = what_to_keep(now, backups, limits);
        assert_eq!(keeping.keep.len() + keeping.remove.len(), backups.len());
        assert_eq!(keeping.bytes, keeping.keep.iter().map(|backup| backup.bytes).sum::<u64>());
        keeping.keep.iter().map(|backup| backup.path.display().to_string()).collect()
    }

    #[test]
    fn the_last_starts_days_and_weeks_stay() {
        let mut all = Vec::new();
        for day in 1..=31 {
            for month in ["03", "04", "05"] {
                for hour in ["08", "14"] {
                    if let at = format!("2026-{month}-{day:02}T{hour}:00:00Z")
                        && at.parse::<jiff::Timestamp>().is_ok()
                        && at.as_str() < "2026-05-21"
                    {
                        all.push(backup(&at, Reason::Start, 1));
                    }
                }
            }
        }
        let kept = kept("2026-05-20T15:00:00Z", &all, &Limits::default());
        // Ten starts are those of five days; then one a day; then one a week, each Sunday's.
        assert_eq!(
            kept[..3],
            ["2026-05-20T14:00:00Z start", "2026-05-20T08:00:00Z start", "2026-05-19T14:00:00Z start"]
        );
        assert_eq!(
            kept[10..],
            [
                "2026-05-15T14:00:00Z start",
                "2026-05-14T14:00:00Z start",
                "2026-05-13T14:00:00Z start",
                "2026-05-12T14:00:00Z start",
                "2026-05-11T14:00:00Z start",
                "2026-05-10T14:00:00Z start",
                "2026-05-09T14:00:00Z start",
                "2026-05-08T14:00:00Z start",
                "2026-05-07T14:00:00Z start",
                "2026-05-03T14:00:00Z start",
                "2026-04-26T14:00:00Z start",
                "2026-04-19T14:00:00Z start",
                "2026-04-12T14:00:00Z start",
                "2026-04-05T14:00:00Z start",
            ]
        );
    }

    #[test]
    fn what_was_asked_for_stays_and_the_total_is_capped() {
        let limits = Limits { bytes: 100, ..Limits::default() };
        let now = "2026-05-20T15:00:00Z";
        let all = [
            backup("2027-01-01T00:00:00Z", Reason::Start, 500),
            backup("2026-05-20T14:00:00Z", Reason::Union, 60),
            backup("2026-05-20T13:00:00Z", Reason::Import, 60),
            backup("2020-01-01T00:00:00Z", Reason::Asked, 60),
            backup("2019-01-01T00:00:00Z", Reason::Migration, 60),
        ];
        assert_eq!(kept(now, &all, &Limits::default()).len(), 5);
        // The clock was set back: the newest stays, however large.
        assert_eq!(kept(now, &all, &limits).len(), 3);
        assert_eq!(kept(now, &all[1..], &limits)[..1], ["2026-05-20T14:00:00Z union"]);
        assert_eq!(kept(now, &[backup("2026-05-05T00:00:00Z", Reason::Union, 1)], &limits).len(), 1);
        let old = [backup("2026-05-01T00:00:00Z", Reason::Start, 1), backup("2026-02-01T00:00:00Z", Reason::Union, 1)];
        assert_eq!(kept(now, &old, &limits).len(), 1);
        assert_eq!(kept(now, &[], &limits).len(), 0);
    }
}
