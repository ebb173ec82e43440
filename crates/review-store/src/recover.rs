//! A store that SQLite can no longer read, or not all of it: every row that still stands on a page is read by a reader
//! of our own, proven by its hash, and written into a new store. The damaged file is only read.
//!
//! Heads are made again; revisions get new numbers of arrival in their old order. A revision that does not prove itself,
//! because its earlier versions are not known any more, keeps its words under a new id and as "restored".

mod pages;

use crate::connection::{connect, fill, fill_beside};
use crate::encryption::{self, Key, Secret};
use crate::error::Failure;
use crate::path::sync_folder;
use crate::table::{arrival, blob, content, draft, event, head, revision, revision_source};
use crate::{Error, Result, limit, table, write_file};
use pages::{Pages, Row, Value};
use review_core::record::{
    ContentHash, DeviceId, DraftId, FORMAT, Origin, PersonId, RecordKey, RecordKind, Relation, Revision, RevisionId,
};
use review_core::text::BlobHash;
use rusqlite::{OpenFlags, Transaction, params};
use std::collections::{BTreeMap, BTreeSet};
use std::io::Read;
use std::path::Path;

/// Letters in a hash, also in one of which a letter is not readable.
const HASH: usize = 64;

/// What was read and what is missing.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Recovered {
    /// Drafts.
    pub drafts: usize,
    /// Revisions that prove themselves.
    pub revisions: usize,
    /// Revisions whose words are there under a new id.
    pub unproven: usize,
    /// Revisions of which only a trace is left.
    pub lost_revisions: usize,
    /// Contents.
    pub contents: usize,
    /// Contents of revisions that are there: what they said is lost.
    pub lost_contents: usize,
    /// Pictures and attachments.
    pub pictures: usize,
    /// Records that were being typed into.
    pub working: usize,
    /// Events.
    pub events: usize,
}

/// Reads what can be read at `path` and writes it into a new store at `target`, encrypted under the same key if it was
/// encrypted. The damaged store may not be open.
///
/// # Errors
///
/// [`Error::Damaged`] if no row can be read, [`Error::WrongKey`] if that may be for the key. Nothing is then at
/// `target`. A file that is there already is left alone.
pub fn recover(path: &Path, key: Option<&Key>, target: &Path, now: &str) -> Result<Recovered> {
    limit::time(now)?;
    if target.exists() {
        return Err(Error::file(target, std::io::ErrorKind::AlreadyExists.into()));
    }
    let secret = secret(path, key)?;
    let page_key = secret.as_ref().and_then(Secret::page_key).map(|key| (*key).into());
    if secret.is_some() && page_key.is_none() {
        return Err(Error::WrongKey { path: path.to_owned() });
    }
    let mut pages = Pages::open(path, page_key).map_err(|error| Error::file(path, error))?;
    let mut recovered = Recovered::default();
    let finished = fill_beside(target, |unfinished| {
        fill(unfinished, secret.as_ref())?;
        recovered = refill(&mut pages, unfinished, secret.as_ref(), now)?;
        if recovered.drafts + recovered.revisions + recovered.unproven + recovered.contents > 0 {
            return Ok(());
        }
        Err(match &secret {
            Some(secret) => encryption::unreadable(path, secret),
            None => Error::Damaged { path: path.to_owned(), reason: "nothing in it can be read".to_owned() },
        }
        .into())
    })?;
    let failed = |error| Error::file(target, error);
    if let Some(file) = encryption::key_file(path).filter(|_| secret.is_some()) {
        let bytes = std::fs::read(&file).map_err(failed)?;
        write_file(&encryption::key_path(target), &bytes, false).map_err(failed)?;
    }
    std::fs::rename(&finished, target).and_then(|()| sync_folder(target)).map_err(failed)?;
    Ok(recovered)
}

/// Removes what [`recover`] wrote, once it stands elsewhere.
pub fn discard_recovered(target: &Path) -> Result<()> {
    if let Some(file) = encryption::key_file(target) {
        std::fs::remove_file(&file).map_err(|error| Error::file(&file, error))?;
    }
    std::fs::remove_file(target).map_err(|error| Error::file(target, error))
}

/// Whether the file is encrypted, when its first bytes may be damaged too.
fn secret(path: &Path, key: Option<&Key>) -> Result<Option<Secret>> {
    let mut start = Vec::new();
    let read = std::fs::File::open(path).and_then(|file| file.take(8).read_to_end(&mut start));
    read.map_err(|error| Error::file(path, error))?;
    let is_marked = start.starts_with(encryption::MARK);
    match key {
        Some(key) if !start.starts_with(b"SQLite") => Secret::of(path, key).map(Some),
        None if is_marked || encryption::key_file(path).is_some() && !start.starts_with(b"SQLite") => {
            Err(Error::Encrypted { path: path.to_owned() })
        }
        _ => Ok(None),
    }
}

fn refill(pages: &mut Pages, target: &Path, secret: Option<&Secret>, now: &str) -> Result<Recovered, Failure> {
    let mut connection = connect(target, OpenFlags::SQLITE_OPEN_READ_WRITE, secret)?;
    // What a row names may be lost; it is put in its place before the end.
    connection.execute_batch("PRAGMA foreign_keys = OFF;")?;
    let transaction = connection.transaction()?;
    let mut found = Found::default();
    pages.rows(|row| found.take(&transaction, &row))?;
    let recovered = found.finish(&transaction, now)?;
    transaction.commit()?;
    connection.close().map_err(|(_, error)| error)?;
    Ok(recovered)
}

/// What has been read so far. Long values are in the new store already; here are only ids and names.
#[derive(Default)]
struct Found {
    revisions: BTreeMap<RevisionId, Revision>,
    /// Which revision stands beside which: as parent and child, in either order, because an index holds them turned
    /// round.
    neighbours: BTreeMap<String, BTreeSet<String>>,
    /// Revisions and what they were made from, in either order too.
    sources: BTreeSet<(String, String, String)>,
    /// Number and time of arrival.
    arrivals: BTreeMap<RevisionId, (i64, String)>,
    /// The record of a revision, as an index says it once more.
    records: BTreeMap<RevisionId, (DraftId, RecordKey)>,
    /// Revisions that some row names.
    named: BTreeSet<RevisionId>,
    /// Revisions whose record cannot be read where they stand.
    stray: BTreeMap<RevisionId, Revision>,
    /// Revisions whose id cannot be read.
    nameless: Vec<Revision>,
    /// Id and device of the store itself.
    store: Option<(String, String)>,
    recovered: Recovered,
}

fn is_hash(text: &str) -> bool {
    limit::hash("", text).is_ok()
}

fn is_id(text: &str) -> bool {
    limit::random_id("", text).is_ok()
}

fn is_time(text: &str) -> bool {
    limit::time(text).is_ok()
}

fn key(kind: &str, path: &str, row: &str, lang: &str) -> Option<RecordKey> {
    let lang = if lang.is_empty() { None } else { Some(lang.parse().ok()?) };
    let key = RecordKey { kind: kind.parse::<RecordKind>().ok()?, path: path.to_owned(), row: row.to_owned(), lang };
    limit::key(&key).ok()?;
    Some(key)
}

impl Found {
    /// Takes a row for what its shape says it is. A row of no shape of ours, or garbled, is left.
    fn take(&mut self, new: &Transaction, row: &Row) -> rusqlite::Result<()> {
        use Value::{Bytes, Null, Number, Text};
        let ignore = |sql: &str, fields: &[&dyn rusqlite::ToSql]| new.prepare_cached(sql)?.execute(fields);
        match (row.number, row.values.as_slice()) {
            (Some(_), [Text(hash), Number(codec), bytes @ (Bytes(_) | Null)]) if hash.chars().count() == HASH => {
                self.recovered.contents += usize::from(keep_content(new, hash, *codec, bytes)?);
            }
            (Some(_), [Text(hash), Text(media_type), bytes @ (Bytes(_) | Null)]) if is_hash(hash) => {
                self.recovered.pictures += usize::from(keep_blob(new, hash, media_type, bytes)?);
            }
            (Some(_), [Text(id), Number(version), Bytes(bytes)]) if limit::name("", id).is_ok() => {
                ignore("INSERT OR IGNORE INTO template VALUES (?1, ?2, ?3)", &[id, version, bytes])?;
            }
            (Some(number), [Null, Text(revision), Text(at)]) if is_hash(revision) && is_time(at) => {
                let revision = RevisionId::from(revision.as_str());
                self.named.insert(revision.clone());
                self.arrivals.entry(revision).or_insert((number, at.clone()));
            }
            (
                Some(_),
                [
                    Text(draft),
                    Text(kind),
                    Text(path),
                    Text(part),
                    Text(lang),
                    Text(bases),
                    Bytes(bytes),
                    Number(format),
                    Text(person),
                    Text(at),
                ],
            ) if [is_id(draft), is_id(person), is_time(at), bases.split_whitespace().all(is_hash)] == [true; 4]
                && *format <= i64::from(FORMAT)
                && key(kind, path, part, lang).is_some() =>
            {
                let sql = "INSERT OR IGNORE INTO working VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)";
                let fields: [&dyn rusqlite::ToSql; 10] =
                    [draft, kind, path, part, lang, bases, bytes, format, person, at];
                self.recovered.working += ignore(sql, &fields)?;
            }
            (None, values) => self.take_keyed(new, values)?,
            _ => {}
        }
        Ok(())
    }

    /// Rows of tables that are kept by their key, and of indexes.
    fn take_keyed(&mut self, new: &Transaction, values: &[Value]) -> rusqlite::Result<()> {
        use Value::{Null, Number, Text};
        match values {
            [Text(one), Text(other)] if is_hash(one) && is_hash(other) => {
                self.neighbours.entry(one.clone()).or_default().insert(other.clone());
                self.neighbours.entry(other.clone()).or_default().insert(one.clone());
            }
            [Text(id), Text(name)] if is_id(id) => {
                new.execute("INSERT OR IGNORE INTO device(id, name) VALUES (?1, ?2)", params![id, name])?;
            }
            [Text(key), Text(value)] if limit::name("", key).is_ok() => {
                new.execute("INSERT OR IGNORE INTO setting VALUES (?1, ?2)", params![key, value])?;
            }
            [Text(id), Number(_), Text(device)] if is_id(id) && is_id(device) => {
                self.store.get_or_insert((id.clone(), device.clone()));
            }
            [Text(id), Text(at), binned @ (Null | Text(_))] if is_id(id) && is_time(at) => {
                let binned = if let Text(binned) = binned { Some(binned).filter(|at| is_time(at)) } else { None };
                let sql = "INSERT OR IGNORE INTO draft(id, created_at, binned_at) VALUES (?1, ?2, ?3)";
                new.execute(sql, params![id, at, binned])?;
            }
            [Text(one), Text(other), Text(relation)]
                if is_hash(one) && is_hash(other) && relation.parse::<Relation>().is_ok() =>
            {
                self.sources.insert((one.clone(), other.clone(), relation.clone()));
            }
            [Text(id), Text(name), Text(role), Text(entity)] if is_id(id) => {
                let sql = "INSERT OR IGNORE INTO person(id, name, role, entity) VALUES (?1, ?2, ?3, ?4)";
                new.execute(sql, params![id, name, role, entity])?;
            }
            [Text(draft), Text(kind), Text(path), Text(part), Text(lang), Text(id)] if is_hash(id) => {
                let id = RevisionId::from(id.as_str());
                self.named.insert(id.clone());
                if let Some(key) = key(kind, path, part, lang).filter(|_| is_id(draft)) {
                    self.records.insert(id, (DraftId(draft.clone()), key));
                }
            }
            [Text(device), Number(seq), Text(hash), Text(previous), Text(kind), Text(draft), Text(at), Text(body)] => {
                let [device, hash, previous, kind, draft, at, body] =
                    [device, hash, previous, kind, draft, at, body].map(Clone::clone);
                let device = DeviceId(device);
                let event = event::Event { device, seq: *seq, previous, kind, draft, at, body, hash };
                let is_new = || event::exists(new, &event.device, event.seq, &event.hash).map(|exists| !exists);
                if event.check().is_ok() && event.computed_hash() == event.hash && is_new()? {
                    event::insert(new, &event)?;
                    self.recovered.events += 1;
                }
            }
            values => {
                let Some(Candidate { id, revision, has_record }) = read_revision(values) else { return Ok(()) };
                match id {
                    Some(id) => {
                        self.named.insert(id.clone());
                        let revisions = if has_record { &mut self.revisions } else { &mut self.stray };
                        revisions.entry(id).or_insert(revision);
                    }
                    None if has_record => self.nameless.push(revision),
                    None => {}
                }
            }
        }
        Ok(())
    }

    /// Writes the revisions, and what they name.
    fn finish(mut self, new: &Transaction, now: &str) -> Result<Recovered, Failure> {
        for (id, stray) in std::mem::take(&mut self.stray) {
            if let Some((draft, key)) = self.records.get(&id).cloned() {
                self.revisions.entry(id).or_insert(Revision { draft, key, ..stray });
            }
        }
        let mut ids: Vec<RevisionId> = self.revisions.keys().cloned().collect();
        let unknown = (i64::MAX, String::new());
        ids.sort_by_cached_key(|id| {
            let (seq, _) = self.arrivals.get(id).unwrap_or(&unknown);
            (*seq, self.revisions.get(id).map(|revision| revision.at.clone()), id.clone())
        });
        self.recovered.lost_revisions = self.named.iter().filter(|id| !self.revisions.contains_key(id)).count();
        let mut unproven = Vec::new();
        for id in &ids {
            let Some(known) = self.revisions.get(id) else { continue };
            match self.proven(id, known) {
                Some(known) => {
                    self.write(new, id, &known)?;
                    self.recovered.revisions += 1;
                }
                None => unproven.push(id.clone()),
            }
        }
        self.unproven(new, &unproven)?;
        for (one, other, relation) in self.sources.iter().filter(|(one, other, _)| self.is_after(one, other)) {
            let (one, relation) = (RevisionId::from(one.as_str()), relation.parse::<Relation>());
            if let Ok(relation) = relation
                && revision::exists(new, &one)?
            {
                revision_source::insert(new, &one, &[(RevisionId::from(other.as_str()), relation)])?;
            }
        }
        self.fill_gaps(new, now)?;
        head::rebuild(new)?;
        self.recovered.drafts = draft::all(new)?.len();
        self.tell(new, now)?;
        Ok(self.recovered)
    }

    /// The revision as its id proves it, of the record that its row or an index says.
    fn proven(&self, id: &RevisionId, known: &Revision) -> Option<Revision> {
        let of_row = self.parents(id, known).map(|parents| Revision { parents, ..known.clone() });
        of_row.or_else(|| {
            let (draft, key) = self.records.get(id)?.clone();
            let known = Revision { draft, key, ..known.clone() };
            let parents = self.parents(id, &known)?;
            Some(Revision { parents, ..known })
        })
    }

    /// The parents by which a revision proves itself, out of all that stand beside it.
    fn parents(&self, id: &RevisionId, known: &Revision) -> Option<Vec<RevisionId>> {
        /// Beyond this nobody resolved a conflict of so many heads.
        const MOST: usize = 64;
        let proves = |parents: &[&String]| {
            let mut parents: Vec<_> = parents.iter().map(|parent| RevisionId::from(parent.as_str())).collect();
            parents.sort();
            (Revision { parents: parents.clone(), ..known.clone() }.id() == *id).then_some(parents)
        };
        if let Some(parents) = proves(&[]) {
            return Some(parents);
        }
        let beside: Vec<&String> = self.neighbours.get(&id.0)?.iter().collect();
        let one = beside.iter().find_map(|one| proves(&[one]));
        one.or_else(|| {
            let few = beside.get(..MOST.min(beside.len()))?;
            let pairs = few.iter().enumerate().flat_map(|(at, one)| few.iter().skip(at + 1).map(move |two| (one, two)));
            pairs.clone().find_map(|(one, two)| proves(&[one, two])).or_else(|| {
                let few: Vec<_> = few.iter().take(MOST / 4).collect();
                (0_u32..1 << few.len().min(16)).filter(|chosen| chosen.count_ones() > 2).find_map(|chosen| {
                    let chosen: Vec<&String> =
                        few.iter().enumerate().filter(|(at, _)| chosen >> at & 1 == 1).map(|(_, one)| **one).collect();
                    proves(&chosen)
                })
            })
        })
    }

    /// Keeps the words of revisions that do not prove themselves. Where a later version of the record is there they do
    /// not take its place: they stand beside it as a proposal does.
    fn unproven(&mut self, new: &Transaction, ids: &[RevisionId]) -> Result<(), Failure> {
        let proven: BTreeSet<(DraftId, RecordKey)> = self
            .revisions
            .iter()
            .filter(|(id, _)| !ids.contains(id))
            .map(|(_, revision)| (revision.draft.clone(), revision.key.clone()))
            .collect();
        let named = ids.iter().filter_map(|id| Some((Some(id), self.revisions.get(id)?)));
        let nameless = self.nameless.iter().map(|known| (None, known));
        let mut count = 0;
        for (id, known) in named.chain(nameless) {
            let proposal = known.proposal || proven.contains(&(known.draft.clone(), known.key.clone()));
            let known = Revision { origin: Origin::Restored, proposal, parents: Vec::new(), ..known.clone() };
            let new_id = known.id();
            if !revision::exists(new, &new_id)? {
                self.write(new, &new_id, &known)?;
                let source = id.map(|id| (id.clone(), Relation::Restored));
                revision_source::insert(new, &new_id, source.as_slice())?;
                count += 1;
            }
        }
        self.recovered.unproven = count;
        Ok(())
    }

    fn write(&self, new: &Transaction, id: &RevisionId, known: &Revision) -> Result<(), Failure> {
        revision::insert(new, id, known)?;
        let at = self.arrivals.get(id).map_or(&known.at, |(_, at)| at);
        Ok(arrival::insert(new, id, at)?)
    }

    /// Whether the first was made from the second and not the other way round.
    fn is_after(&self, one: &str, other: &str) -> bool {
        let place = |id: &str| {
            let id = RevisionId::from(id);
            let seq = self.arrivals.get(&id).map_or(i64::MAX, |(seq, _)| *seq);
            self.revisions.get(&id).map(|revision| (seq, revision.at.clone()))
        };
        match (place(one), place(other)) {
            (Some(one), Some(other)) => one > other,
            (Some(_), None) => true,
            (None, _) => false,
        }
    }

    /// Puts in place what a revision names and what could not be read: a content as one that is erased, people, devices
    /// and drafts without their names.
    fn fill_gaps(&mut self, new: &Transaction, now: &str) -> Result<(), Failure> {
        // Bytes that were damaged are under a hash that no revision names.
        new.execute("DELETE FROM content WHERE hash NOT IN (SELECT content FROM revision)", [])?;
        self.recovered.contents =
            new.query_row("SELECT count(*) FROM content", [], |row| row.get::<_, u32>(0))? as usize;
        let erased = "INSERT INTO content(hash, codec, bytes)
            SELECT DISTINCT content, 0, NULL FROM revision WHERE content NOT IN (SELECT hash FROM content)";
        self.recovered.lost_contents = new.execute(erased, [])?;
        for (sql, first) in [
            ("INSERT OR IGNORE INTO draft(id, created_at) SELECT draft, min(at) FROM revision GROUP BY draft", None),
            ("INSERT OR IGNORE INTO draft(id, created_at) SELECT draft, ?1 FROM working", Some(now)),
            ("INSERT OR IGNORE INTO person(id, name, role, entity) SELECT person, '', '', '' FROM revision", None),
            ("INSERT OR IGNORE INTO person(id, name, role, entity) SELECT person, '', '', '' FROM working", None),
            ("INSERT OR IGNORE INTO device(id, name) SELECT device, '' FROM revision", None),
            ("INSERT OR IGNORE INTO device(id, name) SELECT device, '' FROM event", None),
        ] {
            match first {
                Some(first) => new.execute(sql, [first])?,
                None => new.execute(sql, [])?,
            };
        }
        if let Some((id, device)) = &self.store {
            let made: String = new.query_row("SELECT device FROM store", [], |row| row.get(0))?;
            new.execute("INSERT OR IGNORE INTO device(id, name) VALUES (?1, '')", [device])?;
            new.execute("UPDATE store SET id = ?1, device = ?2", params![id, device])?;
            new.execute("DELETE FROM device WHERE id = ?1 AND id != ?2", params![made, device])?;
        }
        Ok(())
    }

    /// Writes down that the store was recovered, and which contents are lost: they were not erased by a person.
    fn tell(&self, new: &Transaction, now: &str) -> Result<(), Failure> {
        let sql = "SELECT hash FROM content WHERE bytes IS NULL ORDER BY hash LIMIT 500";
        let lost = match self.recovered.lost_contents {
            0 => Vec::new(),
            _ => new.prepare(sql)?.query_map([], |row| row.get(0))?.collect::<rusqlite::Result<Vec<String>>>()?,
        };
        let Recovered { revisions, unproven, lost_revisions, lost_contents, .. } = self.recovered;
        let body = serde_json::json!({ "revisions": revisions, "unproven": unproven, "lost_revisions": lost_revisions,
            "lost_contents": lost_contents, "without_content": lost });
        event::append(new, &table::store::device(new)?, "recover", None, now, &body.to_string()).map(drop)
    }
}

/// Adds a content; says whether it is new. Where the hash beside the bytes is not theirs it gets their own.
fn keep_content(new: &Transaction, hash: &str, codec: i64, bytes: &Value) -> rusqlite::Result<bool> {
    let bytes = if let Value::Bytes(bytes) = bytes { Some(bytes) } else { None };
    let sql = "INSERT OR IGNORE INTO content(hash, codec, bytes) VALUES (?1, ?2, ?3)";
    let mut add = new.prepare_cached(sql)?;
    if add.execute(params![hash, codec, bytes])? == 0 {
        return Ok(false);
    }
    // The new store unpacks it: only there is it known how.
    let found = content::find(new, &ContentHash(hash.to_owned())).map(Option::flatten);
    let own = match found {
        Ok(Some(bytes)) => Some(ContentHash::of(&bytes).0),
        Ok(None) => Some(hash.to_owned()).filter(|hash| is_hash(hash)),
        Err(_) => None,
    };
    if own.as_deref() == Some(hash) {
        return Ok(true);
    }
    new.execute("DELETE FROM content WHERE hash = ?1", [hash])?;
    let Some(own) = own else { return Ok(false) };
    Ok(add.execute(params![own, codec, bytes])? == 1)
}

fn keep_blob(new: &Transaction, hash: &str, media_type: &str, bytes: &Value) -> rusqlite::Result<bool> {
    let bytes = if let Value::Bytes(bytes) = bytes { Some(bytes.clone()) } else { None };
    let hash = BlobHash(hash.to_owned());
    let found = blob::Blob { hash: hash.clone(), media_type: media_type.to_owned(), bytes };
    let is_right = found.bytes.as_ref().is_none_or(|bytes| blob::hash_of(bytes) == hash) && blob::check(&found).is_ok();
    if is_right { blob::insert(new, &found) } else { Ok(false) }
}

/// A revision as its row has it.
struct Candidate {
    /// None if it cannot be read.
    id: Option<RevisionId>,
    revision: Revision,
    /// Whether it says to which record it belongs.
    has_record: bool,
}

fn read_revision(values: &[Value]) -> Option<Candidate> {
    let text = |at: usize| match values.get(at) {
        Some(Value::Text(text)) => Some(text.as_str()),
        _ => None,
    };
    let number = |at: usize| match values.get(at) {
        Some(Value::Number(number)) => Some(*number),
        _ => None,
    };
    let id = text(0).filter(|_| values.len() == 14)?;
    let (draft, key) = (text(1).filter(|draft| is_id(draft)), key(text(2)?, text(3)?, text(4)?, text(5)?));
    let has_record = draft.is_some() && key.is_some();
    let revision = Revision {
        draft: DraftId(draft.map_or_else(|| "0".repeat(32), str::to_owned)),
        key: key.unwrap_or_else(|| RecordKey::neutral(RecordKind::Answer, "unknown")),
        content: ContentHash(text(6)?.to_owned()),
        format: number(7)?.try_into().ok().filter(|format| *format <= FORMAT)?,
        origin: text(8)?.parse().ok()?,
        proposal: number(9)? == 1,
        person: PersonId(text(10)?.to_owned()),
        device: DeviceId(text(11)?.to_owned()),
        at: text(12)?.to_owned(),
        reason: text(13)?.to_owned(),
        parents: Vec::new(),
    };
    limit::revision(&revision).ok()?;
    Some(Candidate { id: Some(id).filter(|id| is_hash(id)).map(RevisionId::from), revision, has_record })
}
