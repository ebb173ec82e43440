//! `backup`: copies of the store, made, listed, proved and brought back.

use crate::arguments::BackupPlace;
use crate::command::verify::{conclude, line};
use crate::refusal::Refusal;
use crate::terminal::{Terminal, now};
use review_locale::Arg;
use review_store::Store;
use review_store::backup::{Backup, Limits, Reason, SecondCopy, backups, folder_of, rotate};
use serde_json::json;
use std::path::{Path, PathBuf};

/// Makes a backup before a big step, and removes those that need not be kept.
pub fn back_up(store: &Store, reason: Reason) -> Result<Backup, Refusal> {
    let made = store.back_up(&now(), reason)?;
    rotate(&folder_of(store.path()), &now(), &Limits::default())?;
    Ok(made)
}

pub fn make(terminal: &mut Terminal, second: Option<&Path>) -> Result<(), Refusal> {
    let store = terminal.existing_store()?;
    let backup = back_up(&store, Reason::Asked)?;
    terminal.print(&backup.path.display().to_string());
    let Some(folder) = second else { return Ok(()) };
    match store.copy_backup(&backup, folder) {
        SecondCopy::Made(path) => terminal.print(&path.display().to_string()),
        SecondCopy::Absent => return Err(Refusal::new("error-second-absent", &[("path", &folder.display())])),
        SecondCopy::Failed(error) => return Err(error.into()),
    }
    Ok(())
}

pub fn list(terminal: &mut Terminal, place: &BackupPlace, json: bool) -> Result<(), Refusal> {
    let found = backups(&folder(terminal, place)?)?;
    if json {
        let rows = found.iter().map(|backup| {
            json!({"name": name(backup), "path": backup.path, "at": backup.at, "reason": backup.reason.name(),
                "drafts": backup.drafts, "versions": backup.revisions, "bytes": backup.bytes})
        });
        terminal.print(&json!(rows.collect::<Vec<_>>()).to_string());
        return Ok(());
    }
    for backup in &found {
        let (drafts, revisions) = (backup.drafts.to_string(), backup.revisions.to_string());
        let (name, bytes) = (name(backup), backup.bytes.to_string());
        terminal.print(&[&name, &backup.at, backup.reason.name(), &drafts, &revisions, &bytes].join("\t"));
    }
    let megabytes = format!("{:.1}", found.iter().map(|backup| backup.bytes).sum::<u64>() as f64 / 1e6);
    terminal.say("backups-total", &[("count", Arg::from(found.len())), ("megabytes", Arg::from(&megabytes))]);
    Ok(())
}

pub fn restore(terminal: &mut Terminal, backup: &str, place: &BackupPlace) -> Result<(), Refusal> {
    let backup = find(terminal, backup, place)?;
    let path = terminal.store_path();
    let _lock = terminal.lock(&path)?;
    let restored = terminal.unlocked(&path, |key| review_store::backup::restore(&path, &backup, key, &now()))?;
    if let Some(before) = &restored.before {
        let before = before.display().to_string();
        terminal.say("backup-before", &[("path", Arg::from(&before))]);
    }
    let counts = [("drafts", Arg::from(restored.drafts)), ("versions", Arg::from(restored.revisions))];
    terminal.say("backup-restored", &counts);
    Ok(())
}

pub fn verify(terminal: &mut Terminal, backup: Option<&str>, place: &BackupPlace) -> Result<(), Refusal> {
    let paths: Vec<PathBuf> = match backup {
        Some(backup) => vec![find(terminal, backup, place)?],
        None => backups(&folder(terminal, place)?)?.into_iter().map(|backup| backup.path).collect(),
    };
    let mut count = 0;
    for path in paths {
        let shown = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        match terminal.unlocked(&path, |key| review_store::backup::verify(&path, key)) {
            Ok(faults) => {
                count += faults.len();
                faults.iter().for_each(|fault| terminal.print(&format!("{shown}\t{}", line(fault))));
            }
            // One that cannot be opened at all does not hide the others.
            Err(refusal) => {
                count += 1;
                terminal.print(&format!("{shown}\tunreadable"));
                terminal.refuse(&refusal);
            }
        }
    }
    conclude(terminal, count)
}

/// The folder in which to look.
fn folder(terminal: &mut Terminal, place: &BackupPlace) -> Result<PathBuf, Refusal> {
    match &place.second {
        Some(folder) if !folder.is_dir() => Err(Refusal::new("error-second-absent", &[("path", &folder.display())])),
        Some(folder) => Ok(terminal.store_to_read()?.second_folder(folder)?),
        None => Ok(folder_of(&terminal.store_path())),
    }
}

/// A backup by its file, by its name or by the beginning of it.
fn find(terminal: &mut Terminal, backup: &str, place: &BackupPlace) -> Result<PathBuf, Refusal> {
    let path = Path::new(backup);
    if path.is_file() {
        return Ok(path.to_owned());
    }
    let mut found = backups(&folder(terminal, place)?)?.into_iter().filter(|found| name(found).starts_with(backup));
    match (found.next(), found.next()) {
        (Some(only), None) => Ok(only.path),
        _ => Err(Refusal::new("error-unknown-backup", &[("backup", &backup)])),
    }
}

fn name(backup: &Backup) -> String {
    backup.path.file_name().unwrap_or_default().to_string_lossy().into_owned()
}
