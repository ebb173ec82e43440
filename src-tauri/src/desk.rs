//! What the program holds while its window is open: the store, the lock on its folder, the last export.

use crate::error::Result;
use crate::view::{AppError, Settings};
use review_core::draft::Draft;
use review_core::entry::Entry;
use review_core::record::{DraftId, Origin};
use review_core::template::{Question, Template};
use review_store::{Authorship, Change, Store};
use std::fs::File;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, PoisonError};

/// The store in its folder, the same as that of the command line.
const STORE: &str = "reviews.sqlite";
/// The file by whose lock a second program on the same folder is noticed.
const LOCK: &str = "window.lock";
/// Under which key the store keeps the settings.
const SETTINGS: &str = "window";

/// What the program holds, one command at a time.
pub struct App {
    desk: Mutex<Desk>,
    /// Held until the window is closed.
    lock: Mutex<Option<File>>,
}

/// What a command works with.
pub struct Desk {
    /// The store.
    pub store: Store,
    /// Where the last report was written.
    pub exported: Option<PathBuf>,
}

impl App {
    /// Opens the store in `folder`. A folder that another window has open is refused.
    pub fn open(folder: &Path) -> Result<Self> {
        let refused = |reason: std::io::Error| {
            AppError::new("error-store-io", &[("path", &folder.display()), ("reason", &reason)])
        };
        std::fs::create_dir_all(folder).map_err(refused)?;
        let lock = File::create(folder.join(LOCK)).map_err(refused)?;
        match lock.try_lock() {
            Ok(()) => {}
            Err(std::fs::TryLockError::WouldBlock) => return Err(AppError::new("error-already-open", &[])),
            // A network folder may know no locks: SQLite still takes one writer at a time.
            Err(std::fs::TryLockError::Error(_)) => {}
        }
        let desk = Desk { store: Store::open(folder.join(STORE))?, exported: None };
        Ok(Self { desk: Mutex::new(desk), lock: Mutex::new(Some(lock)) })
    }

    /// Lets another window open the folder, when this one is gone and everything is written.
    pub fn close(&self) {
        drop(self.desk());
        *self.lock.lock().unwrap_or_else(PoisonError::into_inner) = None;
    }

    /// The desk, for one command. What a command that broke off had written is whole, so the desk is used on.
    pub fn desk(&self) -> MutexGuard<'_, Desk> {
        self.desk.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Desk {
    /// The choices of this machine.
    pub fn settings(&self) -> Settings {
        let stored = self.store.setting(SETTINGS).ok().flatten();
        stored.and_then(|stored| serde_json::from_str(&stored).ok()).unwrap_or_default()
    }

    /// Keeps the choices of this machine.
    pub fn keep_settings(&mut self, settings: &Settings) -> Result<()> {
        let stored = serde_json::to_string(settings).unwrap_or_default();
        Ok(self.store.set_setting(SETTINGS, &stored)?)
    }

    /// A review.
    pub fn draft(&self, id: &str) -> Result<Draft> {
        Ok(self.store.draft(&DraftId(id.to_owned()))?)
    }

    /// An outline by its id: the team's own or one that ships.
    pub fn template(&self, id: &str) -> Result<Template> {
        let unknown = || AppError::new("error-unknown-template", &[("template", &id)]);
        if let Some(template) = Template::shipped(id) {
            return Ok(template);
        }
        let (_, bytes) = self.store.template(id)?.ok_or_else(unknown)?;
        review_core::template::read(&bytes).map_err(|_| unknown())
    }

    /// Who writes: the name in the settings, or else that of the account.
    pub fn authorship(&mut self, at: &str, origin: Origin) -> Result<Authorship> {
        let account = || ["USER", "USERNAME"].iter().find_map(|name| std::env::var(name).ok()).unwrap_or_default();
        let writer = Some(self.settings().writer).filter(|writer| !writer.trim().is_empty()).unwrap_or_else(account);
        Ok(self.store.authorship(&writer, at, origin)?)
    }

    /// Writes what was typed, in one go. Gives the time under which it stands.
    pub fn write(&mut self, draft: &Draft, entries: Vec<Entry>) -> Result<String> {
        let at = now();
        let by = self.authorship(&at, Origin::Typed)?;
        self.store.write(&draft.id, entries.into_iter().map(Change::from).collect(), &by)?;
        Ok(at)
    }
}

/// A question of a draft, or why there is none.
pub fn question(draft: &Draft, id: &str) -> Result<Question> {
    draft.question(id).ok_or_else(|| AppError::new("error-unknown-question", &[("question", &id)]))
}

/// This moment, `2026-05-08T09:30:00Z`.
pub fn now() -> String {
    jiff::Timestamp::now().strftime("%Y-%m-%dT%H:%M:%SZ").to_string()
}

/// A new id for a row.
pub fn new_id() -> String {
    uuid::Uuid::new_v4().simple().to_string()
}
