//! What a command works with at the terminal: the streams, the words, the store, the clock.

use crate::arguments::Arguments;
use crate::messages;
use crate::refusal::Refusal;
use crate::{STORE, Streams};
use review_core::draft::Draft;
use review_core::entry::Entry;
use review_core::record::{DraftId, Origin};
use review_core::template::Template;
use review_locale::{Arg, Words};
use review_store::{Authorship, Change, Store};
use std::path::PathBuf;

/// What a command works with.
pub struct Terminal<'s, 'a> {
    streams: &'s mut Streams<'a>,
    pub words: Words,
    folder: PathBuf,
    /// The first failure to write to standard output.
    unwritten: Option<std::io::Error>,
}

impl<'s, 'a> Terminal<'s, 'a> {
    pub fn new(arguments: &Arguments, streams: &'s mut Streams<'a>) -> Self {
        let own = || dirs::data_local_dir().unwrap_or_default().join("gcm-review");
        let folder = arguments.data_dir.clone().unwrap_or_else(own);
        Self { streams, words: messages::words(arguments.messages), folder, unwritten: None }
    }

    /// Data, on standard output.
    pub fn print(&mut self, text: &str) {
        self.print_bytes(format!("{text}\n").as_bytes());
    }

    /// The bytes of a file, on standard output.
    pub fn print_bytes(&mut self, bytes: &[u8]) {
        let written = self.streams.output.write_all(bytes).and_then(|()| self.streams.output.flush());
        self.unwritten = self.unwritten.take().or(written.err());
    }

    /// Refused if the data did not arrive. A pipe that the reader closed is no error of the program's.
    pub fn finish(&mut self) -> Result<(), Refusal> {
        match self.unwritten.take() {
            Some(reason) if reason.kind() != std::io::ErrorKind::BrokenPipe => {
                Err(Refusal::new("error-write-file", &[("path", &"-"), ("reason", &reason)]))
            }
            Some(_) | None => Ok(()),
        }
    }

    /// A message, on standard error.
    pub fn say(&mut self, message: &str, args: &[(&str, Arg)]) {
        let text = self.words.format(message, args);
        let _ = writeln!(self.streams.errors, "{text}");
    }

    /// Why nothing was done, on standard error.
    pub fn refuse(&mut self, refusal: &Refusal) {
        let _ = writeln!(self.streams.errors, "{}", refusal.text(&self.words));
    }

    /// A text file, or standard input for `-`.
    pub fn read_text(&mut self, path: &std::path::Path) -> Result<String, Refusal> {
        let bytes = self.read(path)?;
        let not_text = |_| Refusal::new("error-not-text", &[("path", &path.display())]);
        let text = String::from_utf8(bytes).map_err(not_text)?;
        Ok(text.strip_prefix('\u{feff}').map(str::to_owned).unwrap_or(text))
    }

    /// A file, or standard input for `-`, up to one byte more than an answer may have.
    pub fn read(&mut self, path: &std::path::Path) -> Result<Vec<u8>, Refusal> {
        use std::io::Read;
        let unread =
            |reason: std::io::Error| Refusal::new("error-read-file", &[("path", &path.display()), ("reason", &reason)]);
        let limit = review_core::entry::LARGEST_ANSWER as u64 + 1;
        let mut bytes = Vec::new();
        if path.as_os_str() == "-" {
            self.streams.input.take(limit).read_to_end(&mut bytes).map_err(unread)?;
        } else {
            std::fs::File::open(path).map_err(unread)?.take(limit).read_to_end(&mut bytes).map_err(unread)?;
        }
        Ok(bytes)
    }

    pub fn store_path(&self) -> PathBuf {
        self.folder.join(STORE)
    }

    /// The store, made if there is none.
    pub fn store(&self) -> Result<Store, Refusal> {
        Ok(Store::open(self.store_path())?)
    }

    /// The store, to write to; refused if there is none.
    pub fn existing_store(&self) -> Result<Store, Refusal> {
        Ok(Store::open(self.existing_path()?)?)
    }

    /// The store, to read only, which works in a folder that may not be changed; refused if there is none.
    pub fn store_to_read(&self) -> Result<Store, Refusal> {
        Ok(Store::open_read_only(self.existing_path()?)?)
    }

    fn existing_path(&self) -> Result<PathBuf, Refusal> {
        let path = self.store_path();
        let absent = || Refusal::new("error-store-absent", &[("path", &self.folder.display())]);
        if path.exists() { Ok(path) } else { Err(absent()) }
    }

    /// The outline `id`: one of the team's own, or one that ships.
    pub fn template(&self, store: Option<&Store>, id: &str) -> Result<Template, Refusal> {
        let unknown = || Refusal::new("error-unknown-template", &[("template", &id)]);
        if let Some(template) = Template::shipped(id) {
            return Ok(template);
        }
        let Some(store) = store else { return Err(unknown()) };
        let (_, bytes) = store.template(id)?.ok_or_else(unknown)?;
        review_core::template::read(&bytes).map_err(|_| unknown())
    }

    /// The draft whose id begins with `prefix`, with the pictures that it shows.
    pub fn draft(&self, store: &Store, prefix: &str) -> Result<Draft, Refusal> {
        if prefix.is_empty() {
            // It would begin every id.
            return Err(Refusal::new("error-unknown-draft", &[("draft", &"\"\"")]));
        }
        Ok(store.draft_with_pictures(&store.find_draft(prefix)?)?)
    }

    /// Writes entries to a draft in one go.
    pub fn write(&self, store: &mut Store, draft: &DraftId, entries: Vec<Entry>) -> Result<(), Refusal> {
        let by = authorship(store, &now(), Origin::Typed)?;
        store.write(draft, changes(entries), &by)?;
        Ok(())
    }
}

/// A draft of the store; none if its outline cannot be read.
pub fn readable_draft(store: &Store, id: &DraftId) -> Result<Option<Draft>, Refusal> {
    match store.draft(id) {
        Ok(draft) => Ok(Some(draft)),
        Err(review_store::Error::UnreadableOutline { .. }) => Ok(None),
        Err(error) => Err(error.into()),
    }
}

/// Entries as the store takes them.
pub fn changes(entries: Vec<Entry>) -> Vec<Change> {
    entries.into_iter().map(Change::from).collect()
}

/// Who writes: the person whose account runs the command.
pub fn authorship(store: &mut Store, at: &str, origin: Origin) -> Result<Authorship, Refusal> {
    let name = ["USER", "USERNAME"].iter().find_map(|name| std::env::var(name).ok());
    Ok(store.authorship(name.as_deref().unwrap_or_default(), at, origin)?)
}

/// This moment, `2026-05-08T09:30:00Z`.
pub fn now() -> String {
    jiff::Timestamp::now().strftime("%Y-%m-%dT%H:%M:%SZ").to_string()
}

/// A new id for a block or a row.
pub fn new_id() -> String {
    uuid::Uuid::new_v4().simple().to_string()
}
