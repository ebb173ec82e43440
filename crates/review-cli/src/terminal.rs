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
use review_store::{Authorship, Change, Error as StoreError, Holder, Key, Lock, Place, PlaceKind, Store};
use std::path::{Path, PathBuf};
use zeroize::Zeroizing;

/// What a command works with.
pub struct Terminal<'s, 'a> {
    streams: &'s mut Streams<'a>,
    pub words: Words,
    folder: PathBuf,
    passphrase_file: Option<PathBuf>,
    /// What opens the store, once it was asked for.
    key: Option<Key>,
    /// Whether the person was told that the folder is copied elsewhere.
    is_warned: bool,
    /// The first failure to write to standard output.
    unwritten: Option<std::io::Error>,
}

/// Data in pieces, on standard output.
impl std::io::Write for Terminal<'_, '_> {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.print_bytes(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

/// Where the store lies if nobody says otherwise: what programs keep there stays on this machine.
fn own_folder() -> PathBuf {
    dirs::data_local_dir().unwrap_or_default().join("gcm-review")
}

impl<'s, 'a> Terminal<'s, 'a> {
    pub fn new(arguments: &Arguments, streams: &'s mut Streams<'a>) -> Self {
        let folder = arguments.data_dir.clone().unwrap_or_else(own_folder);
        let (words, passphrase_file) = (messages::words(arguments.messages), arguments.passphrase_file.clone());
        Self { streams, words, folder, passphrase_file, key: None, is_warned: false, unwritten: None }
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
    pub fn read_text(&mut self, path: &Path) -> Result<String, Refusal> {
        let bytes = self.read(path)?;
        let not_text = |_| Refusal::new("error-not-text", &[("path", &path.display())]);
        let text = String::from_utf8(bytes).map_err(not_text)?;
        Ok(text.strip_prefix('\u{feff}').map(str::to_owned).unwrap_or(text))
    }

    /// A file, or standard input for `-`, up to one byte more than an answer may have.
    pub fn read(&mut self, path: &Path) -> Result<Vec<u8>, Refusal> {
        self.read_up_to(path, review_core::entry::LARGEST_ANSWER + 1)
    }

    /// The first bytes of a file, or of standard input for `-`.
    pub fn read_up_to(&mut self, path: &Path, most: usize) -> Result<Vec<u8>, Refusal> {
        use std::io::Read;
        let unread =
            |reason: std::io::Error| Refusal::new("error-read-file", &[("path", &path.display()), ("reason", &reason)]);
        let mut bytes = Vec::new();
        if path.as_os_str() == "-" {
            self.streams.input.take(most as u64).read_to_end(&mut bytes).map_err(unread)?;
        } else {
            std::fs::File::open(path).map_err(unread)?.take(most as u64).read_to_end(&mut bytes).map_err(unread)?;
        }
        Ok(bytes)
    }

    pub fn store_path(&self) -> PathBuf {
        self.folder.join(STORE)
    }

    /// The store, made if there is none.
    pub fn store(&mut self) -> Result<Store, Refusal> {
        let path = self.allowed(true)?;
        self.unlocked(&path, |key| match key {
            Some(key) => Store::open_with(&path, key),
            None => Store::open(&path),
        })
    }

    /// The store, to write to; refused if there is none.
    pub fn existing_store(&mut self) -> Result<Store, Refusal> {
        self.existing_path()?;
        self.store()
    }

    /// The store, to read only, which works in a folder that may not be changed; refused if there is none.
    pub fn store_to_read(&mut self) -> Result<Store, Refusal> {
        self.existing_path()?;
        let path = self.allowed(false)?;
        self.unlocked(&path, |key| match key {
            Some(key) => Store::open_read_only_with(&path, key),
            None => Store::open_read_only(&path),
        })
    }

    /// Keeps every other program off a store while its file as a whole is replaced; refused if one has it open.
    pub fn lock(&self, path: &Path) -> Result<Lock, Refusal> {
        // The note beside an encrypted store is plain.
        let is_encrypted = matches!(Store::open_read_only(path), Err(StoreError::Encrypted { .. }));
        let person = if is_encrypted { String::new() } else { account() };
        let machine = gethostname::gethostname().to_string_lossy().into_owned();
        Ok(Lock::take(path, &Holder { person, machine, since: now(), process: std::process::id() })?)
    }

    pub fn existing_path(&self) -> Result<PathBuf, Refusal> {
        let path = self.store_path();
        let absent = || Refusal::new("error-store-absent", &[("path", &self.folder.display())]);
        if path.exists() { Ok(path) } else { Err(absent()) }
    }

    /// Where the store lies, if it can be kept safe there.
    fn allowed(&mut self, writes: bool) -> Result<PathBuf, Refusal> {
        let path = self.store_path();
        let found = review_store::place(&path);
        let place = Place { is_read_only: writes && found.is_read_only, ..found };
        place.allow(&path)?;
        if let PlaceKind::Synchronised(program) = place.kind
            && !std::mem::replace(&mut self.is_warned, true)
        {
            let [folder, better] = [&self.folder, &own_folder()].map(|folder| folder.display().to_string());
            let words = [("path", Arg::from(&folder)), ("program", Arg::from(program)), ("better", Arg::from(&better))];
            self.say("store-synchronised", &words);
        }
        Ok(path)
    }

    /// Does something with a file at `path` that may be encrypted; its passphrase is asked for only then.
    pub fn unlocked<T>(
        &mut self,
        path: &Path,
        work: impl Fn(Option<&Key>) -> review_store::Result<T>,
    ) -> Result<T, Refusal> {
        match work(None) {
            Err(StoreError::Encrypted { .. }) => {
                let key = match &self.key {
                    Some(key) => key.clone(),
                    None => self.ask_key(path, None)?,
                };
                let done = work(Some(&key))?;
                self.key = Some(key);
                Ok(done)
            }
            done => Ok(done?),
        }
    }

    /// What opens the file at `path`: a passphrase or a recovery key, from `file` or the terminal. A recovery key is
    /// known by its checksum.
    pub fn ask_key(&mut self, path: &Path, file: Option<&Path>) -> Result<Key, Refusal> {
        let own = self.passphrase_file.clone();
        let words = match file.or(own.as_deref()) {
            Some(file) => self.read_passphrase(file)?,
            None => {
                let shown = path.display().to_string();
                let prompt = self.words.format("passphrase-of", &[("path", Arg::from(&shown))]);
                let silent = |_| StoreError::Encrypted { path: path.to_owned() };
                Zeroizing::new((self.streams.secret)(&format!("{prompt} ")).map_err(silent)?)
            }
        };
        Ok(Key::recovery(&words).unwrap_or_else(|| Key::passphrase(&words)))
    }

    /// A passphrase for the store, from `file`, or typed twice at the terminal.
    pub fn new_passphrase(&mut self, file: Option<&Path>) -> Result<Zeroizing<String>, Refusal> {
        if let Some(file) = file {
            return self.read_passphrase(file);
        }
        let needed = || Refusal::new("error-passphrase-needed", &[]);
        let mut typed = |message: &str| {
            let prompt = self.words.format(message, &[]);
            (self.streams.secret)(&format!("{prompt} ")).map(Zeroizing::new).map_err(|_| needed())
        };
        let words = typed("passphrase-new")?;
        if words.is_empty() {
            return Err(needed());
        }
        if *typed("passphrase-again")? != *words {
            return Err(Refusal::new("error-passphrases-differ", &[]));
        }
        Ok(words)
    }

    /// The file that was given for every command.
    pub fn passphrase_file(&self) -> Option<PathBuf> {
        self.passphrase_file.clone()
    }

    /// The first line of a file.
    fn read_passphrase(&mut self, file: &Path) -> Result<Zeroizing<String>, Refusal> {
        let text = Zeroizing::new(self.read_text(file)?);
        match text.lines().next() {
            Some(line) if !line.is_empty() => Ok(Zeroizing::new(line.to_owned())),
            Some(_) | None => Err(Refusal::new("error-passphrase-needed", &[])),
        }
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
        Ok(store.draft_with_pictures(&find_draft(store, prefix)?)?)
    }

    /// Writes entries to a draft in one go.
    pub fn write(&self, store: &mut Store, draft: &DraftId, entries: Vec<Entry>) -> Result<(), Refusal> {
        let by = authorship(store, &now(), Origin::Typed)?;
        store.write(draft, changes(entries), &by)?;
        Ok(())
    }
}

/// The id of the draft that begins with `prefix`.
pub fn find_draft(store: &Store, prefix: &str) -> Result<DraftId, Refusal> {
    if prefix.is_empty() {
        // It would begin every id.
        return Err(Refusal::new("error-unknown-draft", &[("draft", &"\"\"")]));
    }
    Ok(store.find_draft(prefix)?)
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
    Ok(store.authorship(&account(), at, origin)?)
}

fn account() -> String {
    ["USER", "USERNAME"].iter().find_map(|name| std::env::var(name).ok()).unwrap_or_default()
}

/// This moment, `2026-05-08T09:30:00Z`.
pub fn now() -> String {
    jiff::Timestamp::now().strftime("%Y-%m-%dT%H:%M:%SZ").to_string()
}

/// A new id for a block or a row.
pub fn new_id() -> String {
    uuid::Uuid::new_v4().simple().to_string()
}
