//! Records and their revisions: the one mechanism behind autosave, history, reuse, merging and the audit trail.
//!
//! Everything a team can change is a record; a revision is one immutable version of it. The value of a record is its
//! head, the revision without children. Two heads are a conflict: nothing is lost, and a person resolves it.

use crate::text::identifier;
use review_locale::Language;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use std::{fmt, str::FromStr};

identifier! {
    /// The id of a draft: 32 lower-case hexadecimal digits, random.
    DraftId
}
identifier! {
    /// The id of a revision: SHA-256 over its fields, in lower-case hexadecimal.
    RevisionId
}
identifier! {
    /// SHA-256 over the bytes of a content, in lower-case hexadecimal.
    ContentHash
}
identifier! {
    /// The id of a person who writes.
    PersonId
}
identifier! {
    /// The id of a device on which is written.
    DeviceId
}

/// What a record says something about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum RecordKind {
    /// A fact on the cover.
    Info,
    /// The outline of this draft.
    Outline,
    /// An answer, or a row of a table.
    Answer,
    /// The state of a section as the writer declares it.
    State,
    /// "This carried answer still holds": names a revision.
    Confirmation,
    /// A remark on a passage.
    Comment,
    /// A clearance: lists revisions.
    Signoff,
    /// Who writes a section, until when.
    Assignment,
    /// A finding that the team chose not to act on.
    Dismissal,
    /// A named list of revisions.
    Milestone,
}

impl RecordKind {
    /// All kinds.
    pub const ALL: [RecordKind; 10] = [
        RecordKind::Info,
        RecordKind::Outline,
        RecordKind::Answer,
        RecordKind::State,
        RecordKind::Confirmation,
        RecordKind::Comment,
        RecordKind::Signoff,
        RecordKind::Assignment,
        RecordKind::Dismissal,
        RecordKind::Milestone,
    ];

    /// The name in the store.
    pub fn name(self) -> &'static str {
        match self {
            RecordKind::Info => "info",
            RecordKind::Outline => "outline",
            RecordKind::Answer => "answer",
            RecordKind::State => "state",
            RecordKind::Confirmation => "confirmation",
            RecordKind::Comment => "comment",
            RecordKind::Signoff => "signoff",
            RecordKind::Assignment => "assignment",
            RecordKind::Dismissal => "dismissal",
            RecordKind::Milestone => "milestone",
        }
    }
}

/// Where a revision came from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Origin {
    /// A person typed it.
    Typed,
    /// Taken from a file.
    Imported,
    /// Taken over from an earlier review, to be confirmed.
    Carried,
    /// Translated from another language of the same draft.
    Translated,
    /// Brought back from the history.
    Restored,
    /// Two heads made one.
    Merged,
}

impl Origin {
    /// All origins.
    pub const ALL: [Origin; 6] =
        [Origin::Typed, Origin::Imported, Origin::Carried, Origin::Translated, Origin::Restored, Origin::Merged];

    /// The name in the store.
    pub fn name(self) -> &'static str {
        match self {
            Origin::Typed => "typed",
            Origin::Imported => "imported",
            Origin::Carried => "carried",
            Origin::Translated => "translated",
            Origin::Restored => "restored",
            Origin::Merged => "merged",
        }
    }
}

/// How a revision used another one that is not its parent.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Relation {
    /// Carried over from an earlier review.
    Carried,
    /// Translated from it.
    Translated,
    /// Restored to it.
    Restored,
    /// Imported together with it.
    Imported,
    /// Merged from it.
    Merged,
}

impl Relation {
    /// All relations.
    pub const ALL: [Relation; 5] =
        [Relation::Carried, Relation::Translated, Relation::Restored, Relation::Imported, Relation::Merged];

    /// The name in the store.
    pub fn name(self) -> &'static str {
        match self {
            Relation::Carried => "carried",
            Relation::Translated => "translated",
            Relation::Restored => "restored",
            Relation::Imported => "imported",
            Relation::Merged => "merged",
        }
    }
}

/// A name that the store holds but this program does not know.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("unknown name `{0}`")]
pub struct UnknownName(pub String);

macro_rules! from_name {
    ($kind:ty) => {
        impl FromStr for $kind {
            type Err = UnknownName;

            fn from_str(name: &str) -> Result<Self, UnknownName> {
                let found = <$kind>::ALL.into_iter().find(|kind| kind.name() == name);
                found.ok_or_else(|| UnknownName(name.to_owned()))
            }
        }
    };
}
from_name!(RecordKind);
from_name!(Origin);
from_name!(Relation);

/// Which record of a draft.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct RecordKey {
    /// What it says something about.
    pub kind: RecordKind,
    /// The question, chapter or fact: `objective.05.measures`, `cover.title`.
    pub path: String,
    /// The row of a table; empty for the record as a whole.
    pub row: String,
    /// The language of prose; none for values that have no language.
    pub lang: Option<Language>,
}

impl RecordKey {
    /// The record that has no language.
    pub fn neutral(kind: RecordKind, path: impl Into<String>) -> Self {
        Self { kind, path: path.into(), row: String::new(), lang: None }
    }

    /// The same record's prose in `lang`.
    pub fn in_language(self, lang: Language) -> Self {
        Self { lang: Some(lang), ..self }
    }

    /// A row of the record.
    pub fn with_row(self, row: impl Into<String>) -> Self {
        Self { row: row.into(), ..self }
    }

    /// The language's tag, or nothing, as the store writes it.
    pub fn lang_tag(&self) -> &'static str {
        self.lang.map_or("", Language::tag)
    }
}

impl fmt::Display for RecordKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.kind.name(), self.path)?;
        if !self.row.is_empty() {
            write!(f, "#{}", self.row)?;
        }
        match self.lang {
            Some(lang) => write!(f, " ({lang})"),
            None => Ok(()),
        }
    }
}

/// One immutable version of one record.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Revision {
    /// The draft.
    pub draft: DraftId,
    /// The record.
    pub key: RecordKey,
    /// The bytes, by their hash.
    pub content: ContentHash,
    /// The version of the text model in which the bytes are written.
    pub format: u32,
    /// Where it came from.
    pub origin: Origin,
    /// Whether it only proposes: a proposal is never a head.
    pub proposal: bool,
    /// Who wrote it.
    pub person: PersonId,
    /// On which device.
    pub device: DeviceId,
    /// When, by that device's clock: `2026-05-08T09:30:00Z`.
    pub at: String,
    /// Why, where a reason was asked for.
    pub reason: String,
    /// The revisions that it replaces, of the same record.
    pub parents: Vec<RevisionId>,
}

/// The version of the text model that this program writes.
pub const FORMAT: u32 = 1;

impl Revision {
    /// SHA-256 over the fields, each preceded by its length in bytes as eight bytes, most significant first; the
    /// parents are sorted. A changed or missing field gives another id.
    pub fn id(&self) -> RevisionId {
        let format = self.format.to_string();
        let proposal = if self.proposal { "1" } else { "0" };
        let mut parents: Vec<&str> = self.parents.iter().map(|id| id.0.as_str()).collect();
        parents.sort_unstable();
        let fields = [
            self.draft.0.as_str(),
            self.key.kind.name(),
            &self.key.path,
            &self.key.row,
            self.key.lang_tag(),
            &self.content.0,
            &format,
            self.origin.name(),
            proposal,
            &self.person.0,
            &self.device.0,
            &self.at,
            &self.reason,
        ];
        let mut hasher = Sha256::new();
        for field in fields.into_iter().chain(parents) {
            hasher.update((field.len() as u64).to_be_bytes());
            hasher.update(field.as_bytes());
        }
        RevisionId(hexadecimal(&hasher.finalize()))
    }
}

impl ContentHash {
    /// The hash of these bytes.
    pub fn of(bytes: &[u8]) -> Self {
        Self(hexadecimal(&Sha256::digest(bytes)))
    }
}

/// Bytes in lower-case hexadecimal.
pub fn hexadecimal(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// A version of a record that no other version replaces.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Head {
    /// The revision.
    pub revision: RevisionId,
    /// Its bytes; none if they were erased on purpose.
    pub content: Option<Vec<u8>>,
    /// Where it came from.
    pub origin: Origin,
    /// When it was written.
    pub at: String,
}

#[cfg(test)]
mod tests {
    use super::*;

    fn revision() -> Revision {
        Revision {
            draft: "d".into(),
            key: RecordKey::neutral(RecordKind::Answer, "methodology.lead").in_language(Language::Ar),
            content: ContentHash::of(b"[]"),
            format: FORMAT,
            origin: Origin::Typed,
            proposal: false,
            person: "p".into(),
            device: "v".into(),
            at: "2026-05-08T09:30:00Z".to_owned(),
            reason: String::new(),
            parents: vec!["b".into(), "a".into()],
        }
    }

    #[test]
    fn the_order_of_parents_does_not_count_and_every_field_does() {
        let original = revision();
        let swapped = Revision { parents: vec!["a".into(), "b".into()], ..revision() };
        assert_eq!(original.id(), swapped.id());
        let moved = Revision { reason: "2026".to_owned(), at: "-05-08T09:30:00Z".to_owned(), ..revision() };
        assert_ne!(original.id(), moved.id());
        assert_ne!(original.id(), Revision { proposal: true, ..revision() }.id());
        assert_ne!(original.id(), Revision { parents: vec![], ..revision() }.id());
    }

    #[test]
    fn names_are_read_back() {
        for kind in RecordKind::ALL {
            assert_eq!(kind.name().parse(), Ok(kind));
        }
        assert!("note".parse::<RecordKind>().is_err());
    }
}
