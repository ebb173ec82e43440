//! Reviews that begin: empty, with the answers of an earlier one, or as the sample.

use crate::desk::{Desk, now};
use crate::error::Result;
use crate::view::{AppError, CreateReview};
use review_core::beginning::{Beginning, carried};
use review_core::entry::EntryError;
use review_core::record::{Origin, Relation};
use review_store::backup::Reason;
use review_store::{Change, StepKind};

/// Starts a review.
pub fn create(desk: &mut Desk, form: CreateReview) -> Result<String> {
    let deadline = form.deadline.filter(|deadline| !deadline.trim().is_empty());
    let not_a_date = |deadline: &String| AppError::entry("cover.deadline", &EntryError::NotADate(deadline.clone()));
    let deadline = deadline.map(|deadline| deadline.parse().map_err(|_| not_a_date(&deadline))).transpose()?;
    let template = desk.template(&form.template)?;
    let earlier = form.from.as_deref().map(|earlier| desk.draft(earlier)).transpose()?;
    let country = form.country;
    let beginning = Beginning {
        country: country.clone(),
        region: form.region,
        cycle: form.cycle,
        language: form.language,
        other_languages: form.other_languages,
        title: form.title.filter(|title| !title.trim().is_empty()),
        deadline,
    };
    let entries = beginning.entries(&template, earlier.as_deref())?;
    if !form.writer.trim().is_empty() {
        let settings = desk.settings();
        desk.keep_settings(&crate::view::Settings { writer: form.writer, ..settings })?;
    }
    let at = now();
    let by = desk.authorship(&at, Origin::Typed)?;
    let draft = desk.store.create_draft(&at, entries.into_iter().map(Change::from).collect(), &by)?;
    if let Some(earlier) = &earlier {
        desk.back_up(Reason::Import)?;
        let by = desk.authorship(&at, Origin::Carried)?;
        // Without bases, so that two versions stay two.
        let carried = carried(earlier, &template, &country).into_iter().map(|carried| Change {
            sources: vec![(carried.source, Relation::Carried)],
            bases: Some(Vec::new()),
            ..Change::new(carried.key, carried.content)
        });
        desk.store.write_step(&draft, StepKind::Carry, carried.collect(), &by)?;
    }
    Ok(draft.0)
}

/// The sample: the one that is there already, or a new one.
pub fn sample(desk: &mut Desk) -> Result<String> {
    for summary in desk.store.drafts()?.into_iter().filter(|summary| summary.binned_at.is_none()) {
        if desk.store.draft(&summary.id).is_ok_and(|draft| review_core::sample::is_sample(&draft)) {
            return Ok(summary.id.0);
        }
    }
    let refused = |reason| AppError::new("error-store-refused", &[("reason", &reason)]);
    let sample = review_core::sample::sample().map_err(refused)?;
    // The answers bear the sample's own time, so that its exports are the same on every machine.
    let by = desk.authorship(&sample.saved_at, Origin::Typed)?;
    let changes = sample.entries.into_iter().map(Change::from).collect();
    Ok(desk.store.create_draft(&now(), changes, &by)?.0)
}
