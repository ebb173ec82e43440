//! Backups, copies, encryption: what keeps the reviews when a machine, a disk or a colleague fails.

use crate::desk::{App, Desk, now};
use crate::error::Result;
use crate::export::ask_where;
use crate::gate::read_only;
use crate::show::read_answer;
use crate::view::{AppError, BackupLine, BackupsView, GateView, SecondFolder, Unsaved};
use review_core::record::{DraftId, Origin};
use review_store::backup::{self, Backup, Limits, Reason, SecondCopy, backups, folder_of, rotate};
use review_store::{Change, Error, Key, Store};
use std::path::{Path, PathBuf};
use std::thread::JoinHandle;
use tauri::{AppHandle, Runtime};
use tauri_plugin_dialog::DialogExt;

/// Under which key the store keeps the folder on another disk.
const SECOND_FOLDER: &str = "second-folder";

/// A backup as the window lists it.
pub fn backup_line(backup: &Backup) -> BackupLine {
    BackupLine {
        name: backup.path.file_name().unwrap_or_default().to_string_lossy().into_owned(),
        at: backup.at.clone(),
        reason: backup.reason.name().to_owned(),
        drafts: backup.drafts,
        versions: backup.revisions,
        bytes: backup.bytes,
    }
}

/// The backup of a start, made by a connection of its own while the person begins. A store that has nothing new gets
/// none: it would push an older state out.
pub(crate) fn start_backup(desk: &Desk) -> JoinHandle<()> {
    let (path, key, second) = (desk.store.path().to_owned(), desk.key(), second_folder(&desk.store));
    std::thread::spawn(move || {
        let made = read_only(&path, key.as_ref()).and_then(|store| match store.is_backed_up()? {
            true => Ok(()),
            false => back_up(&store, Reason::Start, second.as_deref()),
        });
        // The list of backups shows which are there; a start does not fail for want of one.
        drop(made);
    })
}

/// Makes a backup, copies it into the second folder if that is there, and removes those that need not be kept.
fn back_up(store: &Store, reason: Reason, second: Option<&Path>) -> Result<(), Error> {
    let at = now();
    let made = store.back_up(&at, reason)?;
    if let Some(folder) = second
        && let SecondCopy::Made(_) = store.copy_backup(&made, folder)
    {
        rotate(&store.second_folder(folder)?, &at, &Limits::default())?;
    }
    rotate(&folder_of(store.path()), &at, &Limits::default()).map(drop)
}

fn second_folder(store: &Store) -> Option<PathBuf> {
    store.setting(SECOND_FOLDER).ok().flatten().filter(|path| !path.is_empty()).map(PathBuf::from)
}

impl Desk {
    /// Makes a backup, before a big step or because the person asks.
    pub fn back_up(&self, reason: Reason) -> Result<()> {
        Ok(back_up(&self.store, reason, second_folder(&self.store).as_deref())?)
    }

    /// The backups of the store.
    pub fn backups(&self) -> Result<BackupsView> {
        let folder = folder_of(self.store.path());
        let found = backups(&folder)?;
        let second = second_folder(&self.store).map(|path| {
            let own = self.store.second_folder(&path).ok();
            let copies = own.and_then(|own| backups(&own).ok()).unwrap_or_default().len();
            SecondFolder { present: path.is_dir(), path: path.display().to_string(), copies }
        });
        Ok(BackupsView {
            folder: folder.display().to_string(),
            bytes: found.iter().map(|backup| backup.bytes).sum(),
            limit: Limits::default().bytes,
            backups: found.iter().map(backup_line).collect(),
            second,
        })
    }

    /// Names the folder on another disk, and copies the newest backup there at once; an empty name forgets it.
    pub fn set_second_folder(&mut self, folder: &str) -> Result<BackupsView> {
        self.store.set_setting(SECOND_FOLDER, folder)?;
        let newest = backups(&folder_of(self.store.path()))?.into_iter().next();
        if let (Some(newest), Some(folder)) = (newest, second_folder(&self.store))
            && let SecondCopy::Failed(error) = self.store.copy_backup(&newest, &folder)
        {
            return Err(error.into());
        }
        self.backups()
    }

    /// A copy of the store at `target`, with the answers that could not be saved here.
    fn save_copy(&mut self, target: &Path, unsaved: Vec<Unsaved>) -> Result<()> {
        self.store.save_copy(target)?;
        let key = self.key();
        let mut copy = key.map_or_else(|| Store::open(target), |key| Store::open_with(target, &key))?;
        let by = copy.authorship(&self.settings().writer, &now(), Origin::Typed)?;
        for Unsaved { review, question, language, answer } in unsaved {
            let draft = copy.draft(&DraftId(review))?;
            let asked = crate::desk::question(&draft, &question)?;
            let refused = |error| AppError::entry(&question, &error);
            let answer = read_answer(answer, language).map_err(refused)?;
            let new_id = &mut crate::desk::new_id;
            let entries = review_core::edit::edit(&draft, &asked, language, answer, new_id).map_err(refused)?;
            copy.write(&draft.id, entries.into_iter().map(Change::from).collect(), &by)?;
        }
        Ok(copy.close()?)
    }

    /// Gives up unless the passphrase is right, or the recovery key: whoever sits before an open window is not yet its
    /// owner.
    fn prove(&self, current: &str) -> Result<()> {
        Ok(Store::open_read_only_with(self.store.path(), &key_of(current)).map(drop)?)
    }
}

impl App {
    /// Puts the state of a backup in the place of the present one, which is backed up first.
    pub fn restore_backup(&self, name: &str) -> Result<GateView> {
        self.while_closed(|path, key| {
            let backup = find(path, name)?;
            backup::restore(path, &backup, key, &now())?;
            Ok(((), key.cloned()))
        })?;
        Ok(self.gate())
    }

    /// How many faults a backup has.
    pub fn verify_backup(&self, name: &str) -> Result<usize> {
        let key = self.work(|desk| Ok(desk.key()))?;
        Ok(backup::verify(&find(self.path(), name)?, key.as_ref())?.len())
    }

    /// How many faults the store has. It is read by a connection of its own, so that saving goes on meanwhile.
    pub fn check_store(&self) -> Result<usize> {
        let key = self.work(|desk| Ok(desk.key()))?;
        Ok(read_only(self.path(), key.as_ref())?.verify()?.len())
    }

    /// Encrypts the store and its backups. Answers the recovery key.
    pub fn encrypt(&self, passphrase: &str) -> Result<String> {
        if passphrase.is_empty() {
            return Err(AppError::new("error-passphrase-empty", &[]));
        }
        self.while_closed(|path, _| {
            let (store, key) = Store::open(path)?.encrypt(passphrase)?;
            store.close()?;
            let printed = key.printed().to_string();
            Ok((printed, Some(Key::Recovery(key))))
        })
    }

    /// Makes the store and its backups plain again.
    pub fn decrypt(&self, current: &str) -> Result<()> {
        self.work(|desk| desk.prove(current))?;
        self.while_closed(|path, _| {
            Store::open_with(path, &key_of(current))?.decrypt()?.close()?;
            Ok(((), None))
        })
    }

    /// Puts another passphrase in the place of the current one.
    pub fn change_passphrase(&self, current: &str, passphrase: &str) -> Result<()> {
        if passphrase.is_empty() {
            return Err(AppError::new("error-passphrase-empty", &[]));
        }
        self.work(|desk| {
            desk.prove(current)?;
            Ok(desk.store.set_passphrase(passphrase)?)
        })
    }

    /// The recovery key, to be printed.
    pub fn recovery_key(&self, current: &str) -> Result<String> {
        self.work(|desk| {
            desk.prove(current)?;
            let plain = || AppError::new("error-store-closed", &[]);
            Ok(desk.store.recovery_key().ok_or_else(plain)?.printed().to_string())
        })
    }

    /// Asks where to, and writes a copy of everything there, with what could not be saved.
    pub fn save_copy<R: Runtime>(&self, handle: &AppHandle<R>, unsaved: Vec<Unsaved>) -> Result<Option<String>> {
        let name = format!("reviews-{}.sqlite", now().replace(':', "-"));
        let Some(path) = ask_where(handle, &name) else { return Ok(None) };
        self.work(|desk| desk.save_copy(&path, unsaved))?;
        Ok(Some(path.display().to_string()))
    }

    /// Asks for the folder on another disk.
    pub fn choose_second_folder<R: Runtime>(&self, handle: &AppHandle<R>) -> Result<BackupsView> {
        let chosen = ask_folder(handle);
        self.work(|desk| match chosen {
            Some(folder) => desk.set_second_folder(&folder.display().to_string()),
            None => desk.backups(),
        })
    }
}

fn ask_folder<R: Runtime>(handle: &AppHandle<R>) -> Option<PathBuf> {
    // Native dialogs are out of reach of tests that drive the window.
    #[cfg(feature = "e2e")]
    if let Some(path) = std::env::var_os("GCM_REVIEW_EXPORT_PATH") {
        return Some(PathBuf::from(path));
    }
    handle.dialog().file().blocking_pick_folder()?.into_path().ok()
}

/// What a person enters to open a store. A recovery key is known by its checksum.
pub(crate) fn key_of(words: &str) -> Key {
    Key::recovery(words).unwrap_or_else(|| Key::passphrase(words))
}

/// A backup by its name in the list.
fn find(store: &Path, name: &str) -> Result<PathBuf> {
    let found = backups(&folder_of(store))?.into_iter().find(|found| backup_line(found).name == name);
    Ok(found.ok_or_else(|| AppError::new("error-backup-gone", &[]))?.path)
}
