//! A draft as it is worked with: its heads read as answers, with the pictures that its text shows.

use crate::{Authorship, Change, Error, Result, Store};
use review_core::document::{Image, MediaType};
use review_core::draft::{Draft, Heads};
use review_core::entry::Entry;
use review_core::find::Rewrite;
use review_core::record::{DraftId, Origin, RecordKey};
use review_core::text::BlobHash;
use std::collections::BTreeMap;

impl Store {
    /// The draft, without its pictures.
    ///
    /// # Errors
    ///
    /// [`Error::UnreadableOutline`] if there is nothing to read its answers by.
    pub fn draft(&self, id: &DraftId) -> Result<Draft> {
        read_draft(id, self.heads(id)?)
    }

    /// Reads records of a draft that is in memory again, after they were written here.
    ///
    /// # Errors
    ///
    /// Half of the records may have been read by then: the draft is to be thrown away.
    pub fn read_again(&self, draft: &mut Draft, records: &[RecordKey]) -> Result<()> {
        for key in records {
            let heads = self.heads_of_record(&draft.id, key)?;
            draft.heads.insert(key.clone(), heads);
        }
        Ok(())
    }

    /// A number that is another one once another program wrote to the store, and the same whatever is written here
    /// (<https://www.sqlite.org/pragma.html#pragma_data_version>).
    pub fn writes_of_others(&self) -> Result<i64> {
        self.read(|connection| Ok(connection.pragma_query_value(None, "data_version", |row| row.get(0))?))
    }

    /// The draft with the pictures that its text shows.
    pub fn draft_with_pictures(&self, id: &DraftId) -> Result<Draft> {
        self.draft_of(id, self.heads(id)?)
    }

    /// A draft of these heads, with the pictures that its text shows.
    pub(crate) fn draft_of(&self, id: &DraftId, heads: Heads) -> Result<Draft> {
        let mut draft = read_draft(id, heads)?;
        for hash in draft.pictures() {
            if let Some(image) = self.image(&hash)? {
                draft.images.insert(hash, image);
            }
        }
        Ok(draft)
    }

    fn image(&self, hash: &BlobHash) -> Result<Option<Image>> {
        let Some((media_type, bytes)) = self.blob(hash)? else { return Ok(None) };
        let known = [MediaType::Png, MediaType::Jpeg].into_iter().find(|known| known.name() == media_type);
        let Some(media_type) = known else { return Ok(None) };
        let Ok(size) = imagesize::blob_size(&bytes) else { return Ok(None) };
        let side = |pixels: usize| u32::try_from(pixels).unwrap_or(u32::MAX);
        Ok(Some(Image { media_type, width: side(size.width), height: side(size.height), bytes }))
    }

    /// Who writes: the person of this name, introduced to the store if unknown.
    pub fn authorship(&mut self, name: &str, at: &str, origin: Origin) -> Result<Authorship> {
        let person = self.ensure_person(name, "", "")?;
        Ok(Authorship { person, at: at.to_owned(), origin, reason: String::new() })
    }
}

fn read_draft(id: &DraftId, heads: Heads) -> Result<Draft> {
    let unreadable = |_| Error::UnreadableOutline { draft: id.clone() };
    Draft::new(id.clone(), heads, BTreeMap::new()).map_err(unreadable)
}

impl From<Entry> for Change {
    fn from(entry: Entry) -> Self {
        Change::new(entry.key, entry.content)
    }
}

impl From<Rewrite> for Change {
    fn from(rewrite: Rewrite) -> Self {
        let Rewrite { key, base, to_confirm, content } = rewrite;
        Change { bases: Some(vec![base]), origin: to_confirm.then_some(Origin::Carried), ..Change::new(key, content) }
    }
}
