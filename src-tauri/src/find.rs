//! Finding words in a review and in what is being written, and putting others in their place.

use crate::desk::{Desk, now};
use crate::error::Result;
use crate::show::Speech;
use crate::view::{FoundView, HitLine, HitPlace, LineHit, ReplaceResult, Sought};
use review_core::draft::{Draft, record_key};
use review_core::find::{Hit, Options, Place, Query, Span};
use review_core::record::{DraftId, Origin};
use review_locale::Arg;
use review_store::backup::Reason;
use review_store::{Authorship, StepKind};
use std::collections::BTreeSet;

/// The most hits that are listed.
const MOST: usize = 500;

fn query(sought: &Sought) -> Result<Query> {
    Ok(Query::new(&sought.words, Options { exact: sought.exact, whole_words: sought.whole_words })?)
}

/// Where words stand in lines of the page.
pub fn in_lines(sought: &Sought, lines: &[String]) -> Result<Vec<LineHit>> {
    let query = query(sought)?;
    let hit = |line, Span { start, end }| LineHit { line, start, end };
    let of_line = |(number, line): (usize, &String)| query.find(line).into_iter().map(move |span| hit(number, span));
    Ok(lines.iter().enumerate().flat_map(of_line).collect())
}

/// Where words stand in a review.
pub fn find(desk: &mut Desk, review: &str, sought: &Sought) -> Result<FoundView> {
    let draft = desk.draft(review)?;
    let found = review_core::find::find(&draft, &query(sought)?, sought.language, MOST);
    let speech = Speech::new(desk);
    let line = |hit: Hit| HitLine {
        section: hit.section.to_string(),
        title: title(&speech, &draft, &hit.place),
        before: hit.before,
        words: hit.words,
        after: hit.after,
        place: show_place(hit.place),
    };
    Ok(FoundView { count: found.count, answers: found.answers, hits: found.hits.into_iter().map(line).collect() })
}

fn title(speech: &Speech, draft: &Draft, place: &Place) -> String {
    let Some(asked) = draft.question(&place.key.path) else { return place.key.path.clone() };
    let label = draft.template.label(&speech.words, &asked);
    match asked.fields().iter().find(|field| field.id == place.field) {
        Some(field) => format!("{label} · {}", draft.template.field_label(&speech.words, &asked, field)),
        None => label,
    }
}

fn show_place(place: Place) -> HitPlace {
    HitPlace {
        printed: place.key.lang.is_none(),
        question: place.key.path,
        revision: place.revision.0,
        language: place.language,
        row: place.key.row,
        field: place.field,
        block: place.block.0,
        line: place.line,
        start: place.span.start,
        end: place.span.end,
    }
}

fn read_place(place: &HitPlace) -> Place {
    let key = record_key(&place.question).with_row(place.row.clone());
    Place {
        key: if place.printed { key } else { key.in_language(place.language) },
        revision: place.revision.as_str().into(),
        language: place.language,
        field: place.field.clone(),
        block: place.block.as_str().into(),
        line: place.line,
        span: Span { start: place.start, end: place.end },
    }
}

/// Puts words in the place of those that were chosen, as one step; what is being typed is settled before.
pub fn replace(
    desk: &mut Desk,
    review: &str,
    sought: &Sought,
    new: &str,
    places: &[HitPlace],
) -> Result<ReplaceResult> {
    let query = query(sought)?;
    desk.settle(review, None)?;
    let draft = desk.draft(review)?;
    let chosen: BTreeSet<Place> = places.iter().map(read_place).collect();
    let replaced = review_core::find::replace(&draft, &query, sought.language, new, Some(&chosen))?;
    let speech = Speech::new(desk);
    let mut left: Vec<String> = replaced.missed.iter().map(|place| title(&speech, &draft, place)).collect();
    left.dedup();
    let mut step = None;
    if !replaced.rewrites.is_empty() {
        desk.back_up(Reason::Restore)?;
        let words = [("old", Arg::from(&sought.words)), ("new", Arg::from(new))];
        let reason = speech.words.format("replace-reason", &words);
        let by = Authorship { reason, ..desk.authorship(&now(), Origin::Typed)? };
        let changes = replaced.rewrites.into_iter().map(Into::into).collect();
        step = desk.store.write_step(&DraftId(review.to_owned()), StepKind::Replace, changes, &by)?;
        desk.read_anew();
    }
    Ok(ReplaceResult { places: replaced.places, left, step })
}
