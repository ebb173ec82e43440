//! `history`: who wrote what and when, the newest first.

use crate::arguments::History;
use crate::output::short;
use crate::refusal::Refusal;
use crate::terminal::{Terminal, find_draft};
use review_locale::Arg;
use review_store::{Scope, TimelineEntry};
use serde_json::{Value, json};

/// How many versions are read at a time.
const PAGE: usize = 500;

pub fn history(terminal: &mut Terminal, history: &History) -> Result<(), Refusal> {
    let store = terminal.store_to_read()?;
    let draft = find_draft(&store, &history.draft)?;
    let scope = match &history.question {
        Some(question) => Scope::Questions(vec![question.clone()]),
        None => Scope::Draft,
    };
    let asked = |entry: &TimelineEntry| {
        history.language.is_none_or(|language| entry.revision.key.lang.is_none_or(|found| found == language))
    };
    let (mut found, mut before) = (Vec::new(), None);
    // One more than is shown tells whether there are more.
    while found.len() <= history.limit {
        let page = store.timeline(&draft, &scope, before, PAGE)?;
        let Some(last) = page.last() else { break };
        before = Some(last.arrival);
        found.extend(page.into_iter().filter(asked));
    }
    let is_cut = found.len() > history.limit;
    found.truncate(history.limit);
    if history.json {
        terminal.print(&json!(found.iter().map(as_json).collect::<Vec<_>>()).to_string());
    } else {
        found.iter().for_each(|entry| terminal.print(&line(entry)));
    }
    if is_cut {
        terminal.say("history-cut", &[("count", Arg::from(history.limit))]);
    } else if found.is_empty() && !history.json {
        terminal.say("history-none", &[]);
    }
    Ok(())
}

/// What stands now has an asterisk, what was erased a cross.
fn line(entry: &TimelineEntry) -> String {
    let revision = &entry.revision;
    let state = match (entry.is_head, entry.is_erased) {
        (_, true) => "×",
        (true, false) => "*",
        (false, false) => "",
    };
    let (record, origin) = (revision.key.to_string(), revision.origin.name());
    [short(&entry.id.0), &revision.at, &entry.person.name, &entry.device, origin, &record, state].join("\t")
}

fn as_json(entry: &TimelineEntry) -> Value {
    let revision = &entry.revision;
    json!({
        "id": entry.id.0,
        "arrival": entry.arrival,
        "at": revision.at,
        "received_at": entry.received_at,
        "person": entry.person.name,
        "role": entry.person.role,
        "entity": entry.person.entity,
        "device": entry.device,
        "kind": revision.key.kind.name(),
        "question": revision.key.path,
        "row": revision.key.row,
        "language": revision.key.lang,
        "origin": revision.origin.name(),
        "proposal": revision.proposal,
        "reason": revision.reason,
        "replaces": revision.parents.iter().map(|parent| &parent.0).collect::<Vec<_>>(),
        "current": entry.is_head,
        "erased": entry.is_erased,
    })
}
