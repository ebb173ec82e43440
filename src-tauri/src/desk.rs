//! What the program holds while its window is open: the store, the lock on its folder, the last export.

use crate::error::Result;
use crate::view::{AppError, Settings};
use review_core::draft::Draft;
use review_core::entry::Entry;
use review_core::record::{DraftId, Origin, RecordKey};
use review_core::template::{Question, Template};
use review_locale::Language;
use review_store::{Authorship, Change, Store};
use std::fs::File;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

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
    /// The review that was asked for last: reading it from the store again for each answer would be felt.
    open: Option<Open>,
}

/// A review in memory, true as long as no other program writes to the store.
struct Open {
    draft: Arc<Draft>,
    writes_of_others: i64,
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
        let desk = Desk { store: Store::open(folder.join(STORE))?, exported: None, open: None };
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
    /// The choices of this machine; before the first, the system's language.
    pub fn settings(&self) -> Settings {
        let stored = self.store.setting(SETTINGS).ok().flatten();
        let first = || Settings { language: system_language(), ..Settings::default() };
        stored.and_then(|stored| serde_json::from_str(&stored).ok()).unwrap_or_else(first)
    }

    /// Keeps the choices of this machine.
    pub fn keep_settings(&mut self, settings: &Settings) -> Result<()> {
        let stored = serde_json::to_string(settings).unwrap_or_default();
        Ok(self.store.set_setting(SETTINGS, &stored)?)
    }

    /// A review.
    pub fn draft(&mut self, id: &str) -> Result<Arc<Draft>> {
        let writes_of_others = self.store.writes_of_others()?;
        let is_true = |open: &&Open| open.draft.id.0 == id && open.writes_of_others == writes_of_others;
        if let Some(open) = self.open.as_ref().filter(is_true) {
            return Ok(open.draft.clone());
        }
        let draft = Arc::new(self.store.draft(&DraftId(id.to_owned()))?);
        self.open = Some(Open { draft: draft.clone(), writes_of_others });
        Ok(draft)
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

    /// Writes what was typed into a review, in one go. Gives the time under which it stands.
    pub fn write(&mut self, review: &str, entries: Vec<Entry>) -> Result<String> {
        let at = now();
        let by = self.authorship(&at, Origin::Typed)?;
        let written: Vec<RecordKey> = entries.iter().map(|entry| entry.key.clone()).collect();
        let open = self.open.take().filter(|open| open.draft.id.0 == review);
        let changes = entries.into_iter().map(Change::from).collect();
        self.store.write(&DraftId(review.to_owned()), changes, &by)?;
        if let Some(mut open) = open
            && self.store.read_again(Arc::make_mut(&mut open.draft), &written).is_ok()
        {
            self.open = Some(open);
        }
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

/// The first of the languages that the person's system prefers in which the program speaks.
pub fn system_language() -> Language {
    first_spoken(sys_locale::get_locales())
}

fn first_spoken(tags: impl Iterator<Item = String>) -> Language {
    let mut spoken = tags.filter_map(|tag| tag.split(['-', '_', '.']).next()?.parse().ok());
    spoken.next().unwrap_or(Language::En)
}

#[cfg(test)]
mod tests {
    use super::*;
    use review_core::cover;
    use review_core::draft::record_key;
    use review_core::entry::prose_entry;

    #[test]
    fn the_program_speaks_the_first_of_the_persons_languages_that_it_knows() {
        for (tags, expected) in [
            (&["ar-MA", "fr-MA"][..], Language::Ar),
            (&["de_DE.UTF-8", "fr_FR.UTF-8"], Language::Fr),
            (&["zh-Hans-CN"], Language::Zh),
            (&["arn-CL", "est"], Language::En),
            (&["C"], Language::En),
            (&[], Language::En),
        ] {
            assert_eq!(first_spoken(tags.iter().map(|tag| (*tag).to_owned())), expected, "{tags:?}");
        }
    }

    fn titled(title: &str) -> Vec<Entry> {
        let title = review_core::answer::Prose::Line(title.to_owned());
        vec![prose_entry(record_key(cover::TITLE).in_language(Language::En), &title)]
    }

    #[test]
    fn an_open_review_is_what_the_store_holds_whoever_writes() {
        let folder = tempfile::tempdir().unwrap();
        let app = App::open(folder.path()).unwrap();
        let mut desk = app.desk();
        let review = crate::review::sample(&mut desk).unwrap();
        let title = |desk: &mut Desk| desk.draft(&review).unwrap().fact(cover::TITLE, Language::En).unwrap();
        title(&mut desk);
        desk.write(&review, titled("ours")).unwrap();
        assert_eq!(title(&mut desk), "ours");
        let mut other = Store::open(folder.path().join(STORE)).unwrap();
        let by = other.authorship("Omar", &now(), Origin::Typed).unwrap();
        let changes = titled("theirs").into_iter().map(Change::from).collect();
        other.write(&DraftId(review.clone()), changes, &by).unwrap();
        assert_eq!(title(&mut desk), "theirs");
        desk.write(&review, titled("ours again")).unwrap();
        assert_eq!(title(&mut desk), "ours again");
        let stored = desk.store.draft(&DraftId(review.clone())).unwrap();
        assert_eq!(desk.draft(&review).unwrap().heads, stored.heads);
    }
}
