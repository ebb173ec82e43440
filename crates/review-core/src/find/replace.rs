//! What the records of a review say once words are replaced by others. Ids stay, and so does everything around.

use super::{Content, Place, Query, Record, for_each_record};
use crate::draft::Draft;
use crate::entry::LARGEST_ANSWER;
use crate::record::{RecordKey, RevisionId};
use review_locale::Language;
use std::collections::{BTreeMap, BTreeSet};

/// The most characters that are put in the place of others.
pub const LONGEST_REPLACEMENT: usize = 1000;

/// What a record says from now on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rewrite {
    /// The record.
    pub key: RecordKey,
    /// The version that it replaces.
    pub base: RevisionId,
    /// Whether it was carried over and is to be confirmed: it still is.
    pub to_confirm: bool,
    /// What it says.
    pub content: Vec<u8>,
}

/// What replacing does.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Replaced {
    /// The records that say something else.
    pub rewrites: Vec<Rewrite>,
    /// The places at which something was replaced.
    pub places: usize,
    /// The places that were chosen and say something else by now: they are left.
    pub missed: Vec<Place>,
}

/// Nothing is replaced.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ReplaceError {
    /// More than is put in the place of others.
    #[error("more than {LONGEST_REPLACEMENT} characters cannot be put in")]
    TooLong,
    /// An answer would be larger than any may be.
    #[error("an answer would have more than {LARGEST_ANSWER} bytes")]
    TooLarge,
}

impl ReplaceError {
    /// The id of the message that says so, and what is inserted into it.
    pub fn message(self) -> (&'static str, Vec<(&'static str, String)>) {
        match self {
            ReplaceError::TooLong => ("error-replace-too-long", vec![("limit", LONGEST_REPLACEMENT.to_string())]),
            ReplaceError::TooLarge => ("error-replace-too-large", Vec::new()),
        }
    }
}

/// Puts `new` in the place of what is found, everywhere or at the chosen places only.
pub fn replace(
    draft: &Draft,
    query: &Query,
    language: Option<Language>,
    new: &str,
    chosen: Option<&BTreeSet<Place>>,
) -> Result<Replaced, ReplaceError> {
    if new.chars().nth(LONGEST_REPLACEMENT).is_some() {
        return Err(ReplaceError::TooLong);
    }
    let new: String = new.chars().map(|character| if character.is_control() { ' ' } else { character }).collect();
    let mut replacing =
        Replacing { query, new: &new, chosen, found: BTreeSet::new(), places: 0, texts: BTreeMap::new() };
    let mut fits = true;
    for_each_record(draft, language, &mut |_, record| fits = fits && replacing.record(record));
    let carried: BTreeSet<&RecordKey> = draft.to_confirm().collect();
    let missed = chosen.into_iter().flatten().filter(|place| !replacing.found.contains(place)).cloned().collect();
    let rewrites: Vec<Rewrite> = replacing.texts.into_iter().filter_map(|text| rewrite(text, &carried)).collect();
    if !fits || rewrites.iter().any(|rewrite| rewrite.content.len() > LARGEST_ANSWER) {
        return Err(ReplaceError::TooLarge);
    }
    Ok(Replaced { rewrites, places: replacing.places, missed })
}

/// A version that is rewritten, before and after.
struct Text {
    before: Content,
    after: Content,
}

fn rewrite(
    ((key, base), Text { before, after }): ((RecordKey, RevisionId), Text),
    carried: &BTreeSet<&RecordKey>,
) -> Option<Rewrite> {
    let to_confirm = carried.contains(&key);
    (after != before).then(|| Rewrite { key, base, to_confirm, content: after.written() })
}

struct Replacing<'a> {
    query: &'a Query,
    new: &'a str,
    chosen: Option<&'a BTreeSet<Place>>,
    found: BTreeSet<Place>,
    places: usize,
    texts: BTreeMap<(RecordKey, RevisionId), Text>,
}

impl Replacing<'_> {
    /// Rewrites the record; false if the words put in would be more than any answer holds. The sentences for several
    /// languages stand in one record, which then comes again.
    fn record(&mut self, record: &Record) -> bool {
        let name = (record.key.clone(), record.head.revision.clone());
        let Some(before) = record.content() else { return true };
        let mut after = self.texts.get(&name).map_or_else(|| before.clone(), |text| text.after.clone());
        let places = self.places;
        record.for_each_line_of(&mut after, &mut |field, block, line, mut words| {
            let mut spans = self.query.find(&words.text());
            spans.retain(|span| {
                self.is_chosen(|| Place {
                    key: record.key.clone(),
                    revision: record.head.revision.clone(),
                    language: record.language,
                    field: field.to_owned(),
                    block: block.clone(),
                    line,
                    span: *span,
                })
            });
            self.places += spans.len();
            if !spans.is_empty() && self.fits() {
                words.replace(&spans, self.new);
            }
        });
        if self.places > places {
            self.texts.insert(name, Text { before, after });
        }
        self.fits()
    }

    fn fits(&self) -> bool {
        self.places.saturating_mul(self.new.len()) <= LARGEST_ANSWER
    }

    fn is_chosen(&mut self, place: impl FnOnce() -> Place) -> bool {
        let Some(chosen) = self.chosen else { return true };
        let place = place();
        let is_chosen = chosen.contains(&place);
        if is_chosen {
            self.found.insert(place);
        }
        is_chosen
    }
}
