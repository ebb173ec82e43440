//! `new`: a review begins, empty or with the answers of an earlier one.

use crate::arguments::New;
use crate::refusal::Refusal;
use crate::terminal::{Terminal, authorship, changes, now};
use review_core::answer::Neutral;
use review_core::cover;
use review_core::draft::{Draft, EARLIER, record_key};
use review_core::entry::{self, Entry};
use review_core::record::{Origin, RecordKey, RecordKind, Relation};
use review_core::reference::REFERENCE;
use review_core::sample::first_entries;
use review_core::template::Template;
use review_store::{Change, Store};

/// The facts on the cover that an earlier review hands on.
const CARRIED_FACTS: [&str; 4] = [cover::STATE, cover::TITLE, cover::AUTHORITY, cover::FOCAL_POINT];

pub fn new(terminal: &mut Terminal, new: &New) -> Result<(), Refusal> {
    if !REFERENCE.states.contains_key(&new.country) {
        return Err(Refusal::new("error-unknown-state", &[("state", &new.country)]));
    }
    let mut store = terminal.store()?;
    let template = terminal.template(Some(&store), &new.template)?;
    let earlier = new.from.as_ref().map(|prefix| terminal.draft(&store, prefix)).transpose()?;
    let entries = entries(new, &template, earlier.as_ref())?;
    let at = now();
    let by = authorship(&mut store, &at, Origin::Typed)?;
    let draft = store.create_draft(&at, changes(entries), &by)?;
    if let Some(earlier) = &earlier {
        carry_over(&mut store, earlier, &template, &draft, &at)?;
    }
    terminal.print(&draft.0);
    Ok(())
}

fn entries(new: &New, template: &Template, earlier: Option<&Draft>) -> Result<Vec<Entry>, Refusal> {
    let unwritable = |reason: serde_json::Error| Refusal::new("error-store-refused", &[("reason", &reason)]);
    let mut entries = first_entries(template, &new.country, &[new.language]).map_err(unwritable)?;
    let mut choose = |path: &str, option: &str| {
        entries.push(entry::value(record_key(path), &Neutral::Choice(option.to_owned())));
    };
    choose(cover::AUTHENTIC_LANGUAGE, new.language.tag());
    choose(cover::EDITION, earlier.map_or("first", next_edition));
    if let Some(earlier) = earlier {
        choose(EARLIER, &earlier.id.0);
    }
    let known = REFERENCE.cycle(&new.cycle).is_some();
    if known {
        choose(cover::CYCLE, &new.cycle);
    }
    let own_cycle = (!known).then_some(&new.cycle);
    let texts = [(cover::TITLE, new.title.as_ref()), (cover::CYCLE_NAME, own_cycle)];
    for (path, text) in texts.into_iter().filter_map(|(path, text)| Some((path, text?))) {
        let line = review_core::answer::Prose::Line(text.clone());
        let content = serde_json::to_vec(&line).map_err(unwritable)?;
        entries.push(Entry { key: record_key(path).in_language(new.language), content });
    }
    Ok(entries)
}

fn next_edition(earlier: &Draft) -> &'static str {
    match earlier.choice(cover::EDITION).as_deref() {
        Some("second") => "third",
        Some("third") => "fourth",
        Some("fourth" | "fifth") => "fifth",
        Some(_) | None => "second",
    }
}

/// Every answer that the new outline asks for, and some facts of the cover, each naming what it was taken from.
fn carry_over(
    store: &mut Store,
    earlier: &Draft,
    template: &Template,
    draft: &review_core::record::DraftId,
    at: &str,
) -> Result<(), Refusal> {
    let mut carried = Vec::new();
    for (key, heads) in earlier.heads.iter().filter(|(key, _)| is_carried(key, template)) {
        let Some(head) = heads.iter().find(|head| head.content.is_some()) else { continue };
        let content = head.content.clone().unwrap_or_default();
        let sources = vec![(head.revision.clone(), Relation::Carried)];
        carried.push(Change { sources, ..Change::new(key.clone(), content) });
    }
    let by = authorship(store, at, Origin::Carried)?;
    store.write(draft, carried, &by)?;
    Ok(())
}

fn is_carried(key: &RecordKey, template: &Template) -> bool {
    match key.kind {
        RecordKind::Answer => template.question(&key.path).is_some(),
        RecordKind::Info => CARRIED_FACTS.contains(&key.path.as_str()),
        RecordKind::Outline
        | RecordKind::State
        | RecordKind::Confirmation
        | RecordKind::Comment
        | RecordKind::Signoff
        | RecordKind::Assignment
        | RecordKind::Dismissal
        | RecordKind::Milestone => false,
    }
}
