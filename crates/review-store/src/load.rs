//! A draft as it is worked with: its heads read as answers, with the pictures that its text shows.

use crate::{Authorship, Change, Error, Result, Store};
use review_core::document::{Image, MediaType};
use review_core::draft::Draft;
use review_core::entry::Entry;
use review_core::record::{DraftId, Origin};
use review_core::text::BlobHash;
use std::collections::BTreeMap;

impl Store {
    /// The draft, without its pictures.
    ///
    /// # Errors
    ///
    /// [`Error::UnreadableOutline`] if there is nothing to read its answers by.
    pub fn draft(&self, id: &DraftId) -> Result<Draft> {
        let unreadable = |_| Error::UnreadableOutline { draft: id.clone() };
        Draft::new(id.clone(), self.heads(id)?, BTreeMap::new()).map_err(unreadable)
    }

    /// The draft with the pictures that its text shows.
    pub fn draft_with_pictures(&self, id: &DraftId) -> Result<Draft> {
        let mut draft = self.draft(id)?;
        for hash in draft.pictures() {
            if let Some(image) = self.image(&hash)? {
                draft.images.insert(hash, image);
            }
        }
        Ok(draft)
    }

    fn image(&self, hash: &BlobHash) -> Result<Option<Image>> {
        let Some((media_type, bytes)) = self.blob(hash)? else { return Ok(None) };
        let media_type = match media_type.as_str() {
            "image/png" => MediaType::Png,
            "image/jpeg" => MediaType::Jpeg,
            _ => return Ok(None),
        };
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

impl From<Entry> for Change {
    fn from(entry: Entry) -> Self {
        Change::new(entry.key, entry.content)
    }
}
