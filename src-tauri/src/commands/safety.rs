//! The door to what keeps the reviews: opening and locking the store, damage, backups, encryption.

#![allow(clippy::needless_pass_by_value, reason = "the shape that Tauri asks for")]

use crate::desk::App;
use crate::error::Result;
use crate::view::{BackupsView, GateView, Repair, RescueView, Unsaved};
use review_store::backup::Reason;
use tauri::{AppHandle, Runtime, State};

/// What stands between the person and the reviews.
#[tauri::command]
pub fn gate(app: State<'_, App>) -> GateView {
    app.gate()
}

/// Opens the store again, after what was in the way is gone.
#[tauri::command(async)]
pub fn open_again(app: State<'_, App>) -> GateView {
    app.open_again()
}

/// Opens an encrypted store by its passphrase or its recovery key.
#[tauri::command(async)]
pub fn unlock(app: State<'_, App>, key: String) -> Result<GateView> {
    app.unlock(&key)
}

/// Shows the reviews while another program writes them.
#[tauri::command]
pub fn open_to_read(app: State<'_, App>) -> Result<GateView> {
    app.open_to_read()
}

/// Closes an encrypted store until its passphrase is given again.
#[tauri::command(async)]
pub fn lock(app: State<'_, App>) -> Result<GateView> {
    app.lock()
}

/// What can be put together in place of a damaged store.
#[tauri::command(async)]
pub fn rescue(app: State<'_, App>) -> Result<RescueView> {
    app.rescue()
}

/// Puts a sound store in the place of a damaged one.
#[tauri::command(async)]
pub fn repair(app: State<'_, App>, repair: Repair) -> Result<GateView> {
    app.repair(&repair)
}

/// Asks where to, and writes a copy of everything there, with what could not be saved; nothing if the person changed
/// their mind.
#[tauri::command(async)]
pub fn save_copy<R: Runtime>(
    handle: AppHandle<R>,
    app: State<'_, App>,
    unsaved: Vec<Unsaved>,
) -> Result<Option<String>> {
    app.save_copy(&handle, unsaved)
}

/// The backups.
#[tauri::command]
pub fn backups(app: State<'_, App>) -> Result<BackupsView> {
    app.work(|desk| desk.backups())
}

/// Makes a backup now.
#[tauri::command(async)]
pub fn make_backup(app: State<'_, App>) -> Result<BackupsView> {
    app.work(|desk| {
        desk.store.settle_all()?;
        desk.back_up(Reason::Asked)?;
        desk.backups()
    })
}

/// Puts the state of a backup in the place of the present one.
#[tauri::command(async)]
pub fn restore_backup(app: State<'_, App>, name: String) -> Result<GateView> {
    app.restore_backup(&name)
}

/// How many faults a backup has.
#[tauri::command(async)]
pub fn verify_backup(app: State<'_, App>, name: String) -> Result<usize> {
    app.verify_backup(&name)
}

/// Asks for a folder on another disk, into which backups are copied.
#[tauri::command(async)]
pub fn choose_second_folder<R: Runtime>(handle: AppHandle<R>, app: State<'_, App>) -> Result<BackupsView> {
    app.choose_second_folder(&handle)
}

/// Copies no more backups into a second folder.
#[tauri::command]
pub fn forget_second_folder(app: State<'_, App>) -> Result<BackupsView> {
    app.work(|desk| desk.set_second_folder(""))
}

/// How many faults the store has.
#[tauri::command(async)]
pub fn check_store(app: State<'_, App>) -> Result<usize> {
    app.check_store()
}

/// Encrypts everything; answers the recovery key.
#[tauri::command(async)]
pub fn encrypt(app: State<'_, App>, passphrase: String) -> Result<String> {
    app.encrypt(&passphrase)
}

/// Puts another passphrase in the place of the current one.
#[tauri::command(async)]
pub fn change_passphrase(app: State<'_, App>, current: String, passphrase: String) -> Result<()> {
    app.change_passphrase(&current, &passphrase)
}

/// Makes everything plain again.
#[tauri::command(async)]
pub fn decrypt(app: State<'_, App>, current: String) -> Result<()> {
    app.decrypt(&current)
}

/// The recovery key.
#[tauri::command(async)]
pub fn recovery_key(app: State<'_, App>, current: String) -> Result<String> {
    app.recovery_key(&current)
}
