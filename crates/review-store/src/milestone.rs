//! Milestones: "sent to the Minister, 12 March". A milestone names the revisions that stood then, and holds the file
//! that was sent, so that the draft can be shown, compared and exported as it was.

use crate::connection::random_id;
use crate::draft::known;
use crate::error::Failure;
use crate::keep::settle_where;
use crate::table::blob::{self, Blob};
use crate::table::{head, revision};
use crate::write::{Author, known_person, write_changes};
use crate::{Authorship, Change, Error, Result, Store, limit};
use review_core::draft::{Draft, Heads};
use review_core::record::{DraftId, Head, RecordKey, RecordKind, RevisionId};
use review_core::text::BlobHash;
use rusqlite::Connection;
use serde::{Deserialize, Serialize};

/// A milestone as its record holds it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Milestone {
    /// Its id: 32 hexadecimal digits, random.
    #[serde(skip)]
    pub id: String,
    /// What people call it.
    pub name: String,
    /// When it was set.
    pub at: String,
    /// The revisions that stood then, those of earlier milestones aside.
    pub revisions: Vec<RevisionId>,
    /// The file that was sent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub file: Option<SentFile>,
}

/// A file that was sent; [`Store::blob`] gives its bytes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SentFile {
    /// Its name, without a folder.
    pub name: String,
    /// Its bytes.
    pub blob: BlobHash,
}

/// A file to be kept with a milestone.
#[derive(Clone, Copy, Debug)]
pub struct FileToKeep<'a> {
    /// Its name, without a folder.
    pub name: &'a str,
    /// Its media type: `application/pdf`.
    pub media_type: &'a str,
    /// Its bytes.
    pub bytes: &'a [u8],
}

impl Store {
    /// Sets a milestone: what is being typed is settled, and what stands then is named. Gives its id.
    pub fn set_milestone(
        &mut self,
        draft: &DraftId,
        name: &str,
        file: Option<FileToKeep>,
        by: &Authorship,
    ) -> Result<String> {
        limit::text("name", name)?;
        let file = file.map(|file| Ok::<_, Error>((file.name, Blob::new(file.media_type, file.bytes)?))).transpose()?;
        let author = Author { device: self.device.clone(), by };
        let id = random_id();
        self.change(|transaction| {
            known(transaction, draft)?;
            known_person(transaction, &by.person)?;
            settle_where(transaction, draft, &author.device, |_| true)?;
            let heads = head::of_draft(transaction, draft)?.into_iter();
            let heads = heads.filter(|(key, _)| key.kind != RecordKind::Milestone).flat_map(|(_, heads)| heads);
            let milestone = Milestone {
                id: String::new(),
                name: name.to_owned(),
                at: by.at.clone(),
                revisions: heads.map(|head| head.revision).collect(),
                file: file.as_ref().map(|(name, blob)| SentFile { name: (*name).to_owned(), blob: blob.hash.clone() }),
            };
            if let Some((_, blob)) = &file {
                blob::keep(transaction, blob)?;
            }
            // These types hold no map with other keys than strings: they are written without fail.
            let content = serde_json::to_vec(&milestone).unwrap_or_default();
            write_changes(transaction, draft, vec![Change::new(milestone_key(&id), content)], &author)?;
            Ok(())
        })?;
        Ok(id)
    }

    /// The milestones of a draft, the newest first.
    pub fn milestones(&self, draft: &DraftId) -> Result<Vec<Milestone>> {
        let mut milestones = self.read(|connection| {
            known(connection, draft)?;
            let heads = head::of_draft(connection, draft)?;
            let records = heads.iter().filter(|(key, _)| key.kind == RecordKind::Milestone);
            Ok(records.filter_map(|(key, heads)| read(key, heads)).collect::<Vec<_>>())
        })?;
        milestones.sort_by(|one, other| (&other.at, &one.id).cmp(&(&one.at, &other.id)));
        Ok(milestones)
    }

    /// The heads of a draft as a milestone names them.
    ///
    /// # Errors
    ///
    /// [`Error::UnknownMilestone`]; [`Error::MissingHistory`] if this store lacks revisions that it names.
    pub fn heads_at_milestone(&self, draft: &DraftId, milestone: &str) -> Result<Heads> {
        self.read(|connection| heads_of_milestone(connection, draft, milestone))
    }

    /// The draft as it was at a milestone, with its pictures. Errors as of [`Store::heads_at_milestone`].
    pub fn draft_at(&self, draft: &DraftId, milestone: &str) -> Result<Draft> {
        self.draft_of(draft, self.heads_at_milestone(draft, milestone)?)
    }
}

fn milestone_key(id: &str) -> RecordKey {
    RecordKey::neutral(RecordKind::Milestone, id)
}

/// What cannot be read is no milestone.
fn read(key: &RecordKey, heads: &[Head]) -> Option<Milestone> {
    let contents = heads.iter().filter_map(|head| head.content.as_deref());
    let milestone = contents.filter_map(|content| serde_json::from_slice(content).ok()).next();
    milestone.map(|milestone| Milestone { id: key.path.clone(), ..milestone })
}

pub(crate) fn heads_of_milestone(connection: &Connection, draft: &DraftId, id: &str) -> Result<Heads, Failure> {
    known(connection, draft)?;
    let key = milestone_key(id);
    let own = head::of_draft(connection, draft)?.remove(&key).unwrap_or_default();
    let Some(milestone) = read(&key, &own) else {
        return Err(Error::UnknownMilestone { milestone: id.to_owned() }.into());
    };
    let mut heads = Heads::new();
    let mut missing = 0;
    for id in &milestone.revisions {
        match head::of_revision(connection, id)? {
            Some((key, head))
                if revision::place(connection, id, draft, &key)?.is_some_and(|place| place.is_of_record) =>
            {
                heads.entry(key).or_default().push(head);
            }
            _ => missing += 1,
        }
    }
    if missing > 0 {
        return Err(Error::MissingHistory { milestone: milestone.name, missing }.into());
    }
    heads.values_mut().for_each(|heads| heads.sort_by(|one, other| one.revision.cmp(&other.revision)));
    Ok(heads)
}
