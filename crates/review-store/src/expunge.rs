//! Erasing words on purpose: a classified paragraph pasted by mistake, the drafts that lay long enough in the bin.
//!
//! The bytes go, and out of the file too; the revisions and their hashes stay, so that the history can still be
//! verified, and an event says who erased what and why.

use crate::draft::known;
use crate::error::Failure;
use crate::table::{blob, content, draft, event, revision, working};
use crate::write::Author;
use crate::{Authorship, Error, Key, Result, Store, limit, table};
use jiff::{SignedDuration, Timestamp};
use review_core::record::{ContentHash, DraftId, RevisionId};
use review_core::text::BlobHash;
use rusqlite::{Connection, Transaction, params};
use serde_json::{Value, json};
use std::collections::BTreeSet;
use std::path::Path;

/// How many days a draft lies in the bin before it is erased.
pub const BIN_DAYS: i64 = 30;

/// How many ids fit the body of one event.
const IDS: usize = 500;

/// What is to be erased.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Expunge {
    /// Revisions of the draft; also those under which [`Store::heads`] shows what is being typed.
    pub revisions: Vec<RevisionId>,
    /// Pictures and files.
    pub blobs: Vec<BlobHash>,
}

/// What was erased.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Expunged {
    /// Contents. Every revision that says the same, to the byte, says nothing now.
    pub contents: usize,
    /// Records into which the same was being typed.
    pub working: usize,
    /// Pictures and files.
    pub blobs: usize,
    /// Whether the bytes are out of the file already. If not, another program was reading it: see [`Store::scrub`].
    pub is_scrubbed: bool,
}

/// The words that are to be erased wherever they stand.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Words {
    /// Those of revisions.
    Revisions(Vec<RevisionId>),
    /// A passage, in whatever version it stands: a backup may hold it in one that was still being typed then.
    Passage(String),
}

impl Store {
    /// Erases words, as [`Store::expunge`] does.
    pub fn expunge_words(&mut self, draft: &DraftId, words: &Words, by: &Authorship) -> Result<Expunged> {
        let revisions = match words {
            Words::Revisions(revisions) => revisions.clone(),
            Words::Passage(passage) => self.revisions_with(draft, passage)?,
        };
        self.expunge(draft, &Expunge { revisions, blobs: Vec::new() }, by)
    }

    /// Erases words in one of this store's backups; a backup without the draft is left.
    pub fn expunge_in_backup(&self, backup: &Path, draft: &DraftId, words: &Words, by: &Authorship) -> Result<()> {
        let mut copy = match self.recovery_key() {
            Some(key) => Store::open_with(backup, &Key::Recovery(key))?,
            None => Store::open(backup)?,
        };
        match copy.expunge_words(draft, words, by) {
            Err(Error::UnknownDraft { .. }) => {}
            erased => drop(erased?),
        }
        copy.close()
    }

    /// Erases what revisions say, for good, with the reason given in `by`. What is not here is passed over, so that
    /// the same can be erased in a backup.
    ///
    /// # Errors
    ///
    /// [`Error::ReasonNeeded`] without a reason.
    pub fn expunge(&mut self, draft: &DraftId, what: &Expunge, by: &Authorship) -> Result<Expunged> {
        limit::time(&by.at)?;
        if by.reason.trim().is_empty() {
            return Err(Error::ReasonNeeded);
        }
        let author = Author { device: self.device.clone(), by };
        let mut expunged = self.change(|transaction| {
            known(transaction, draft)?;
            expunge(transaction, draft, what, &author)
        })?;
        // The words are erased whether or not there is room to write the file anew.
        expunged.is_scrubbed = self.scrub().unwrap_or_default();
        Ok(expunged)
    }

    /// The revisions of a draft that hold a passage, in the order of arrival, and those under which [`Store::heads`]
    /// shows what is being typed. The passage may run across a change of style or the end of a paragraph.
    pub fn revisions_with(&self, draft: &DraftId, passage: &str) -> Result<Vec<RevisionId>> {
        let wanted = without_space(passage);
        let sql = "SELECT id, codec, bytes FROM arrival JOIN revision ON id = arrival.revision
            JOIN content ON hash = content WHERE draft = ?1 ORDER BY seq";
        self.read(|connection| {
            known(connection, draft)?;
            let mut statement = connection.prepare(sql)?;
            let mut found = Vec::new();
            let mut rows = statement.query([&draft.0])?;
            while let Some(row) = rows.next()? {
                if content::bytes(row)?.is_some_and(|bytes| words(&bytes).contains(&wanted)) {
                    found.push(RevisionId(row.get("id")?));
                }
            }
            let typed = working::of_draft(connection, draft)?.into_iter();
            let typed = typed.filter(|row| words(&row.bytes).contains(&wanted));
            found.extend(typed.map(|row| crate::keep::becomes(draft, &self.device, &row).id()));
            Ok(found)
        })
    }

    /// Erases the drafts that lay in the bin for [`BIN_DAYS`] days at the time in `by`; what other drafts say too
    /// stays. Gives the drafts.
    pub fn empty_bin(&mut self, by: &Authorship) -> Result<Vec<DraftId>> {
        let before = days_before(&by.at)?;
        let author = Author { device: self.device.clone(), by };
        let drafts = self.change(|transaction| {
            let drafts = draft::binned_before(transaction, &before)?;
            empty(transaction, &drafts, &author)?;
            Ok(drafts)
        })?;
        if !drafts.is_empty() {
            self.scrub().unwrap_or_default();
        }
        Ok(drafts)
    }

    /// Takes erased bytes out of the file and its log: SQLite overwrites what it deletes, but not the copies that moving
    /// rows about left in its pages, nor the log. Says whether that was possible: not while another program reads.
    pub fn scrub(&mut self) -> Result<bool> {
        let emptied = |connection: &Connection| -> rusqlite::Result<bool> {
            connection.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |row| Ok(row.get::<_, i64>(0)? == 0))
        };
        let scrub = |connection: &Connection| -> rusqlite::Result<bool> {
            connection.execute_batch("VACUUM")?;
            emptied(connection)
        };
        match scrub(&self.connection) {
            Err(error) if error.sqlite_error_code() == Some(rusqlite::ErrorCode::DatabaseBusy) => Ok(false),
            answer => answer.map_err(|error| Failure::from(error).at(&self.path)),
        }
    }
}

fn expunge(transaction: &Transaction, draft: &DraftId, what: &Expunge, author: &Author) -> Result<Expunged, Failure> {
    let mut expunged = Expunged::default();
    let mut contents = BTreeSet::new();
    let mut revisions = Vec::new();
    for id in what.revisions.iter().collect::<BTreeSet<_>>() {
        if revision::exists(transaction, id)? && revision::get(transaction, id)?.draft == *draft {
            contents.extend(revision::content_of(transaction, id)?.map(|(content, _)| content));
            revisions.push(id);
        }
    }
    for row in working::of_draft(transaction, draft)? {
        if what.revisions.contains(&crate::keep::becomes(draft, &author.device, &row).id()) {
            contents.insert(ContentHash::of(&row.bytes));
        }
    }
    for hash in &contents {
        expunged.contents += usize::from(content::erase(transaction, hash)?);
    }
    expunged.working = forget_typed(transaction, &contents)?;
    let mut blobs = Vec::new();
    for hash in what.blobs.iter().collect::<BTreeSet<_>>() {
        if blob::erase(transaction, hash)? {
            blobs.push(&hash.0);
        }
    }
    expunged.blobs = blobs.len();
    let ids: Vec<&String> = revisions.iter().map(|id| &id.0).collect();
    for (list, ids) in [("revisions", &ids), ("blobs", &blobs)] {
        for ids in ids.chunks(IDS) {
            say(transaction, author, "expunge", draft, json!({ list: ids }))?;
        }
    }
    if ids.is_empty() && blobs.is_empty() && expunged.working > 0 {
        say(transaction, author, "expunge", draft, json!({ "working": expunged.working }))?;
    }
    Ok(expunged)
}

/// Forgets what is being typed, in any draft, that is one of these contents: settling would bring them back.
fn forget_typed(transaction: &Transaction, contents: &BTreeSet<ContentHash>) -> Result<usize, Failure> {
    let mut forgotten = 0;
    for draft in working::drafts(transaction)? {
        for row in working::of_draft(transaction, &draft)? {
            if contents.contains(&ContentHash::of(&row.bytes)) {
                working::delete(transaction, &draft, &row.key)?;
                forgotten += 1;
            }
        }
    }
    Ok(forgotten)
}

fn say(
    transaction: &Transaction,
    author: &Author,
    kind: &str,
    draft: &DraftId,
    mut body: Value,
) -> Result<(), Failure> {
    body["person"] = json!(author.by.person.0);
    body["reason"] = json!(author.by.reason);
    event::append(transaction, &author.device, kind, Some(draft), &author.by.at, &body.to_string()).map(drop)
}

fn days_before(at: &str) -> Result<String> {
    limit::time(at)?;
    let now: Timestamp = at.parse().map_err(|error: jiff::Error| Error::Malformed(error.to_string()))?;
    let before = now.checked_sub(SignedDuration::from_hours(24 * BIN_DAYS));
    let before = before.map_err(|error| Error::Malformed(error.to_string()))?;
    Ok(before.strftime("%Y-%m-%dT%H:%M:%SZ").to_string())
}

/// Erases all that only these drafts say or show.
fn empty(transaction: &Transaction, drafts: &[DraftId], author: &Author) -> Result<(), Failure> {
    let list = json!(drafts).to_string();
    let shown = blobs_of(transaction, &list, true)?;
    let kept = blobs_of(transaction, &list, false)?;
    let sql = "SELECT DISTINCT content FROM revision WHERE draft IN (SELECT value FROM json_each(?1))
        EXCEPT SELECT content FROM revision WHERE draft NOT IN (SELECT value FROM json_each(?1))";
    let mut statement = transaction.prepare(sql)?;
    for hash in table::collect(statement.query([&list])?, |row| row.get(0).map(ContentHash))? {
        content::erase(transaction, &hash)?;
    }
    for hash in shown.difference(&kept) {
        blob::erase(transaction, hash)?;
    }
    transaction.execute("DELETE FROM working WHERE draft IN (SELECT value FROM json_each(?1))", [&list])?;
    for draft in drafts {
        say(transaction, author, draft::EMPTIED, draft, json!({}))?;
    }
    Ok(())
}

/// The pictures and files that these drafts name, or all the others.
fn blobs_of(connection: &Connection, drafts: &str, of_these: bool) -> Result<BTreeSet<BlobHash>, Failure> {
    let sql = "SELECT DISTINCT codec, bytes FROM revision JOIN content ON hash = content
            WHERE (draft IN (SELECT value FROM json_each(?1))) = ?2
        UNION ALL SELECT 0, bytes FROM working WHERE (draft IN (SELECT value FROM json_each(?1))) = ?2";
    let mut named = BTreeSet::new();
    let mut statement = connection.prepare(sql)?;
    let mut rows = statement.query(params![drafts, of_these])?;
    while let Some(row) = rows.next()? {
        named.extend(content::bytes(row)?.iter().flat_map(|bytes| hashes_in(bytes)));
    }
    Ok(named)
}

/// Every string of the form of a hash.
fn hashes_in(content: &[u8]) -> impl Iterator<Item = BlobHash> + '_ {
    let strings = content.split(|byte| *byte == b'"').filter_map(|string| str::from_utf8(string).ok());
    strings.filter(|string| limit::hash("blob", string).is_ok()).map(|hash| BlobHash(hash.to_owned()))
}

/// All that a content says, one word after the other, without spaces: pasted words differ in them. Addresses and other
/// attributes follow at the end, so that they do not part a sentence.
fn words(content: &[u8]) -> String {
    let Ok(value) = serde_json::from_slice(content) else {
        return without_space(&String::from_utf8_lossy(content));
    };
    let (mut said, mut aside) = (String::new(), String::new());
    gather(&value, &mut said, &mut aside);
    without_space(&said) + "\0" + &without_space(&aside)
}

fn gather(value: &Value, said: &mut String, aside: &mut String) {
    match value {
        Value::String(text) => said.push_str(text),
        Value::Array(items) => items.iter().for_each(|item| gather(item, said, aside)),
        Value::Object(object) => {
            for (name, item) in object {
                match name.as_str() {
                    "type" | "id" => {}
                    "attrs" | "marks" => {
                        let mut within = String::new();
                        gather(item, &mut within, aside);
                        aside.push_str(&within);
                        aside.push('\0');
                    }
                    _ => gather(item, said, aside),
                }
            }
        }
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}

fn without_space(text: &str) -> String {
    text.chars().filter(|letter| !letter.is_whitespace()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_passage_is_found_across_marks_and_paragraphs() {
        let content = br#"[{"type":"paragraph","attrs":{"id":"a"},"content":[{"type":"text","text":"The se"},
            {"type":"text","text":"cret","marks":[{"type":"link","attrs":{"href":"https://example.org/x"}}]}]},
            {"type":"paragraph","attrs":{"id":"b"},"content":[{"type":"text","text":" plan."}]}]"#;
        let words = words(content);
        assert!(words.contains(&without_space("secret\u{a0}plan.")), "{words}");
        assert!(words.contains("https://example.org/x"), "{words}");
        assert!(!words.contains("paragraph"), "{words}");
    }

    #[test]
    fn thirty_days_are_counted_over_the_ends_of_months() {
        assert_eq!(days_before("2028-03-15T09:30:00Z").unwrap(), "2028-02-14T09:30:00Z");
        assert!(days_before("2028-13-15T09:30:00Z").is_err());
    }
}
