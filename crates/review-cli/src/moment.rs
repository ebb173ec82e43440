//! Places in the history of a review, as a person names them: the beginning of a version's id, or a milestone.

use crate::refusal::Refusal;
use review_core::draft::Draft;
use review_core::record::DraftId;
use review_store::{Milestone, Moment, Scope, Store, TimelineEntry};
use std::collections::BTreeMap;

/// A place in the history of a review.
pub enum Then {
    /// When this version had just been written.
    Version(Box<TimelineEntry>),
    /// At this milestone.
    Milestone(Milestone),
}

impl Then {
    /// The place of this name; a milestone before a version.
    pub fn find(store: &Store, draft: &DraftId, name: &str) -> Result<Self, Refusal> {
        match milestone(store, draft, name) {
            Ok(milestone) => Ok(Then::Milestone(milestone)),
            Err(_) => version(store, draft, name).map(|version| Then::Version(Box::new(version))),
        }
    }

    /// The place as the store takes it.
    pub fn moment(&self) -> Moment {
        match self {
            Then::Version(version) => Moment::Arrival(version.arrival),
            Then::Milestone(milestone) => Moment::Milestone(milestone.id.clone()),
        }
    }

    /// The draft as it was then; none if it had no outline yet.
    pub fn draft(&self, store: &Store, draft: &DraftId) -> Result<Option<Draft>, Refusal> {
        let heads = match self {
            Then::Milestone(milestone) => store.heads_at_milestone(draft, &milestone.id)?,
            Then::Version(version) => {
                let mut heads = store.heads_at(draft, version.arrival)?;
                // Of two versions written at the same time, the one that was named.
                if let Some(heads) = heads.get_mut(&version.revision.key)
                    && heads.iter().any(|head| head.revision == version.id)
                {
                    heads.retain(|head| head.revision == version.id);
                }
                heads
            }
        };
        Ok(Draft::new(draft.clone(), heads, BTreeMap::new()).ok())
    }
}

/// The version whose id begins with `prefix`.
pub fn version(store: &Store, draft: &DraftId, prefix: &str) -> Result<TimelineEntry, Refusal> {
    let all = store.timeline(draft, &Scope::Draft, None, usize::MAX)?;
    only(all.into_iter().filter(|version| version.id.0.starts_with(prefix)), prefix)
}

/// The milestone of this name, or whose id begins so.
pub fn milestone(store: &Store, draft: &DraftId, name: &str) -> Result<Milestone, Refusal> {
    let all = store.milestones(draft)?;
    let named: Vec<Milestone> = all.iter().filter(|milestone| milestone.name == name).cloned().collect();
    match named.is_empty() {
        true => only(all.into_iter().filter(|milestone| milestone.id.starts_with(name)), name),
        false => only(named.into_iter(), name),
    }
}

/// The one that was found; refused if there is none, or more than one.
pub fn only<T>(mut found: impl Iterator<Item = T>, name: &str) -> Result<T, Refusal> {
    match (found.next(), found.next()) {
        (Some(only), None) if !name.is_empty() => Ok(only),
        _ => Err(Refusal::new("error-unknown-version", &[("version", &name)])),
    }
}
