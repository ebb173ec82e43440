//! What the program holds while its window is open: the store, the review that is read, the last export. Before that,
//! and while the store is locked, only what stands between the person and the store.

use crate::error::Result;
use crate::gate::{Closed, STORE};
use crate::view::{AppError, HolderView, Settings};
use review_core::draft::Draft;
use review_core::entry::Entry;
use review_core::record::{DraftId, Origin, RecordKey};
use review_core::template::{Question, Template};
use review_locale::Language;
use review_store::{Authorship, Change, Lock, Store, write_file};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::thread::JoinHandle;

/// How many reviews are kept in memory.
const IN_MEMORY: usize = 2;
/// Under which key the store keeps the settings.
const SETTINGS: &str = "window";
/// The file beside the store that names the language in which the program speaks before the store is open.
const LANGUAGE: &str = "language";

/// What the program holds, one command at a time.
pub struct App {
    path: PathBuf,
    state: Mutex<State>,
}

/// Whether the store is open.
pub(crate) enum State {
    Open(Box<Desk>),
    Closed(Box<Closed>),
}

/// What a command works with.
pub struct Desk {
    /// The store.
    pub store: Store,
    /// Keeps other programs away; none where this one only reads.
    pub(crate) lock: Option<Lock>,
    /// Who writes, where this program only reads.
    pub(crate) reader_of: Option<HolderView>,
    /// Whether the program did not end in order last time.
    pub(crate) unclean: bool,
    /// The backup of this start, made beside the first commands.
    pub(crate) first_backup: Option<JoinHandle<()>>,
    /// Where the last report was written.
    pub exported: Option<PathBuf>,
    /// The reviews that were asked for last, the newest last: the one that is written, and the earlier one beside it.
    /// Reading them from the store again for each answer or section would be felt.
    open: Vec<Open>,
}

/// A review in memory, true as long as no other program writes to the store.
struct Open {
    draft: Arc<Draft>,
    writes_of_others: i64,
}

impl App {
    /// Opens the store in `folder`, or tells at the gate why it cannot be opened.
    pub fn open(folder: &Path) -> Self {
        let app = Self { path: folder.join(STORE), state: Mutex::new(State::Closed(Box::default())) };
        app.open_again();
        app
    }

    /// The file of the store.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Does one command's work at the desk; refused while the store is not open. What a command that broke off had
    /// written is whole, so the desk is used on.
    pub fn work<T>(&self, work: impl FnOnce(&mut Desk) -> Result<T>) -> Result<T> {
        match &mut *self.state() {
            State::Open(desk) => work(desk),
            State::Closed(_) => Err(AppError::new("error-store-closed", &[])),
        }
    }

    /// The language in which the program speaks now.
    pub fn language(&self) -> Language {
        let chosen = || std::fs::read_to_string(self.path.with_file_name(LANGUAGE)).ok()?.trim().parse().ok();
        let opened = self.work(|desk| Ok(desk.settings().language));
        opened.unwrap_or_else(|_| chosen().unwrap_or_else(system_language))
    }

    pub(crate) fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Desk {
    pub(crate) fn new(store: Store, lock: Option<Lock>, reader_of: Option<HolderView>) -> Self {
        let unclean = lock.as_ref().is_some_and(|lock| lock.left_by().is_some());
        Self { store, lock, reader_of, unclean, first_backup: None, exported: None, open: Vec::new() }
    }

    /// Forgets the review in memory, after more was written than single answers.
    pub(crate) fn read_anew(&mut self) {
        self.open.clear();
    }

    /// The choices of this machine; before the first, the system's language.
    pub fn settings(&self) -> Settings {
        let stored = self.store.setting(SETTINGS).ok().flatten();
        let first = || Settings { language: system_language(), ..Settings::default() };
        stored.and_then(|stored| serde_json::from_str(&stored).ok()).unwrap_or_else(first)
    }

    /// Keeps the choices of this machine.
    pub fn keep_settings(&mut self, settings: &Settings) -> Result<()> {
        let stored = serde_json::to_string(settings).unwrap_or_default();
        self.store.set_setting(SETTINGS, &stored)?;
        // Without it the gate speaks the system's language.
        let _ = write_file(&self.store.path().with_file_name(LANGUAGE), settings.language.tag().as_bytes(), true);
        Ok(())
    }

    /// A review.
    pub fn draft(&mut self, id: &str) -> Result<Arc<Draft>> {
        let writes_of_others = self.store.writes_of_others()?;
        self.open.retain(|open| open.writes_of_others == writes_of_others);
        if let Some(open) = self.open.iter().find(|open| open.draft.id.0 == id) {
            return Ok(open.draft.clone());
        }
        let draft = Arc::new(self.store.draft(&DraftId(id.to_owned()))?);
        let first = (self.open.len() + 1).saturating_sub(IN_MEMORY);
        self.open.drain(..first);
        self.open.push(Open { draft: draft.clone(), writes_of_others });
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
        let writer = Some(self.settings().writer).filter(|writer| !writer.trim().is_empty()).unwrap_or_else(account);
        Ok(self.store.authorship(&writer, at, origin)?)
    }

    /// Keeps what is being typed into a review, on the disk and not yet as versions. Gives the time under which it
    /// stands.
    pub fn keep(&mut self, review: &str, entries: Vec<Entry>) -> Result<String> {
        self.change(review, entries, |store, draft, changes, by| Ok(store.keep(draft, changes, by)?))
    }

    /// Writes versions, in one go. Gives the time under which they stand.
    pub fn write(&mut self, review: &str, entries: Vec<Entry>) -> Result<String> {
        self.change(review, entries, |store, draft, changes, by| Ok(store.write(draft, changes, by).map(drop)?))
    }

    /// What was typed into a question, or anywhere in the review, becomes versions. The review in memory shows them
    /// already, under the names that they get.
    pub fn settle(&mut self, review: &str, question: Option<&str>) -> Result<()> {
        Ok(self.store.settle(&DraftId(review.to_owned()), question).map(drop)?)
    }

    fn change(
        &mut self,
        review: &str,
        entries: Vec<Entry>,
        write: impl FnOnce(&mut Store, &DraftId, Vec<Change>, &Authorship) -> Result<()>,
    ) -> Result<String> {
        let at = now();
        let by = self.authorship(&at, Origin::Typed)?;
        let written: Vec<RecordKey> = entries.iter().map(|entry| entry.key.clone()).collect();
        let place = self.open.iter().position(|open| open.draft.id.0 == review);
        let open = place.map(|place| self.open.remove(place));
        let changes = entries.into_iter().map(Change::from).collect();
        write(&mut self.store, &DraftId(review.to_owned()), changes, &by)?;
        if let Some(mut open) = open
            && self.store.read_again(Arc::make_mut(&mut open.draft), &written).is_ok()
        {
            self.open.push(open);
        }
        Ok(at)
    }
}

/// A question of a draft, or why there is none.
pub fn question(draft: &Draft, id: &str) -> Result<Question> {
    draft.question(id).ok_or_else(|| AppError::new("error-unknown-question", &[("question", &id)]))
}

/// The name of the person's account on this machine.
pub(crate) fn account() -> String {
    ["USER", "USERNAME"].iter().find_map(|name| std::env::var(name).ok()).unwrap_or_default()
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
        let app = App::open(folder.path());
        let check = |desk: &mut Desk| {
            let review = crate::review::sample(desk).unwrap();
            let title = |desk: &mut Desk| desk.draft(&review).unwrap().fact(cover::TITLE, Language::En).unwrap();
            let is_true = |desk: &mut Desk| {
                let stored = desk.store.draft(&DraftId(review.clone())).unwrap();
                assert_eq!(desk.draft(&review).unwrap().heads, stored.heads);
            };
            title(desk);
            desk.write(&review, titled("ours")).unwrap();
            assert_eq!(title(desk), "ours");
            let mut other = Store::open(folder.path().join(STORE)).unwrap();
            let by = other.authorship("Omar", &now(), Origin::Typed).unwrap();
            let changes = titled("theirs").into_iter().map(Change::from).collect();
            other.write(&DraftId(review.clone()), changes, &by).unwrap();
            assert_eq!(title(desk), "theirs");
            for typed in ["ours", "ours again", "theirs"] {
                desk.keep(&review, titled(typed)).unwrap();
                assert_eq!(title(desk), typed);
                is_true(desk);
            }
            desk.keep(&review, titled("at last")).unwrap();
            desk.settle(&review, Some(cover::TITLE)).unwrap();
            assert_eq!(title(desk), "at last");
            is_true(desk);
            Ok(())
        };
        app.work(check).unwrap();
    }
}
