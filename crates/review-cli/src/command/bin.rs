//! `bin`: reviews put aside, brought back, and erased after their time.

use crate::refusal::Refusal;
use crate::terminal::{Terminal, authorship, find_draft, now};
use review_core::record::Origin;
use review_locale::Arg;
use review_store::{BIN_DAYS, DraftSummary};
use serde_json::json;

pub fn put(terminal: &mut Terminal, draft: &str) -> Result<(), Refusal> {
    let mut store = terminal.existing_store()?;
    let draft = find_draft(&store, draft)?;
    Ok(store.bin_draft(&draft, &now())?)
}

pub fn take_out(terminal: &mut Terminal, draft: &str) -> Result<(), Refusal> {
    let mut store = terminal.existing_store()?;
    let draft = find_draft(&store, draft)?;
    if store.drafts()?.iter().any(|found| found.id == draft && found.is_emptied) {
        return Err(Refusal::new("error-bin-erased", &[("draft", &draft.0)]));
    }
    Ok(store.unbin_draft(&draft, &now())?)
}

pub fn list(terminal: &mut Terminal, json: bool) -> Result<(), Refusal> {
    let drafts = terminal.store_to_read()?.drafts()?;
    let lies_there = |draft: &&DraftSummary| draft.binned_at.is_some() && !draft.is_emptied;
    let binned: Vec<&DraftSummary> = drafts.iter().filter(lies_there).collect();
    if json {
        let rows = binned.iter().map(|draft| json!({"id": draft.id.0, "binned_at": draft.binned_at}));
        terminal.print(&json!(rows.collect::<Vec<_>>()).to_string());
        return Ok(());
    }
    if binned.is_empty() {
        terminal.say("bin-none", &[]);
    }
    for draft in binned {
        terminal.print(&format!("{}\t{}", draft.id.0, draft.binned_at.as_deref().unwrap_or_default()));
    }
    Ok(())
}

pub fn empty(terminal: &mut Terminal) -> Result<(), Refusal> {
    let mut store = terminal.existing_store()?;
    let by = authorship(&mut store, &now(), Origin::Typed)?;
    let erased = store.empty_bin(&by)?;
    for draft in &erased {
        terminal.print(&draft.0);
    }
    let days = usize::try_from(BIN_DAYS).unwrap_or_default();
    terminal.say("bin-emptied", &[("count", Arg::from(erased.len())), ("days", Arg::from(days))]);
    Ok(())
}
