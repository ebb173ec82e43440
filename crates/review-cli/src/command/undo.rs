//! `undo`: the big steps, listed and taken back.

use crate::command::restore::report;
use crate::moment::only;
use crate::output::short;
use crate::refusal::Refusal;
use crate::terminal::{Terminal, authorship, find_draft, now};
use review_core::record::Origin;
use review_store::{Step, Store};
use serde_json::json;

pub fn list(terminal: &mut Terminal, draft: &str, json: bool) -> Result<(), Refusal> {
    let store = terminal.store_to_read()?;
    let draft = find_draft(&store, draft)?;
    let mut steps = Vec::new();
    for step in store.steps(Some(&draft))? {
        steps.push((person(&store, &step)?, step));
    }
    if json {
        let rows = steps.iter().map(|(person, step)| {
            json!({"step": step.event, "kind": step.kind.name(), "at": step.at, "person": person,
                "versions": step.written, "undone": step.is_undone, "whole_store": step.draft.is_none()})
        });
        terminal.print(&json!(rows.collect::<Vec<_>>()).to_string());
        return Ok(());
    }
    if steps.is_empty() {
        terminal.say("steps-none", &[]);
    }
    for (person, step) in steps {
        // A step that was taken back has a cross.
        let (undone, written) = (if step.is_undone { "×" } else { "" }, step.written.to_string());
        let line = [short(&step.event), &step.at, &person, step.kind.name(), &written, undone];
        terminal.print(&line.join("\t"));
    }
    Ok(())
}

pub fn undo(terminal: &mut Terminal, draft: &str, step: &str) -> Result<(), Refusal> {
    let mut store = terminal.existing_store()?;
    let draft = find_draft(&store, draft)?;
    let found = only(store.steps(Some(&draft))?.into_iter().filter(|found| found.event.starts_with(step)), step)?;
    let by = authorship(&mut store, &now(), Origin::Restored)?;
    report(terminal, &store.undo_step(&found.event, &by)?);
    Ok(())
}

fn person(store: &Store, step: &Step) -> Result<String, Refusal> {
    let known = step.person.as_ref().map(|person| store.person(person)).transpose()?;
    Ok(known.flatten().map(|(name, _, _)| name).unwrap_or_default())
}
