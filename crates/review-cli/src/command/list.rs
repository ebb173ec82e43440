//! `list`: the reviews in the store.

use crate::refusal::Refusal;
use crate::terminal::{Terminal, readable_draft};
use review_core::compose::cycle_name;
use review_core::cover;
use review_core::draft::Draft;
use review_store::{DraftSummary, Store};
use serde_json::json;

pub fn list(terminal: &mut Terminal, json: bool) -> Result<(), Refusal> {
    let summaries = if terminal.store_path().exists() { listed(&terminal.store_to_read()?)? } else { Vec::new() };
    if json {
        let rows: Vec<serde_json::Value> =
            summaries.iter().map(|(summary, draft)| as_json(terminal, summary, draft)).collect();
        terminal.print(&json!(rows).to_string());
    } else if summaries.is_empty() {
        terminal.say("drafts-none", &[]);
    }
    for (summary, draft) in summaries.iter().filter(|_| !json) {
        let line = [summary.id.0.clone(), state(draft), cycle(terminal, draft), summary.changed_at.clone()];
        terminal.print(&line.join("\t"));
    }
    Ok(())
}

fn listed(store: &Store) -> Result<Vec<(DraftSummary, Option<Draft>)>, Refusal> {
    let mut drafts = Vec::new();
    for summary in store.drafts()?.into_iter().filter(|summary| summary.binned_at.is_none()) {
        let draft = readable_draft(store, &summary.id)?;
        drafts.push((summary, draft));
    }
    Ok(drafts)
}

fn as_json(terminal: &Terminal, summary: &DraftSummary, draft: &Option<Draft>) -> serde_json::Value {
    let languages = draft.as_ref().map(Draft::languages).unwrap_or_default();
    json!({
        "id": summary.id.0,
        "state": state(draft),
        "cycle": cycle(terminal, draft),
        "template": draft.as_ref().map(|draft| draft.template.id.clone()),
        "languages": languages,
        "created_at": summary.created_at,
        "changed_at": summary.changed_at,
    })
}

fn state(draft: &Option<Draft>) -> String {
    draft.as_ref().and_then(Draft::country).unwrap_or_default()
}

fn cycle(terminal: &Terminal, draft: &Option<Draft>) -> String {
    let Some(draft) = draft else { return String::new() };
    let known = draft.choice(cover::CYCLE);
    let named = cycle_name(draft, &terminal.words, &str::to_owned);
    let own = || draft.fact(cover::CYCLE_NAME, draft.authentic_language()?);
    known.or(named).or_else(own).unwrap_or_default()
}
