//! `milestone`: named states of a review, shown and exported as they were, with the file that was sent.

use crate::arguments::{Named, Report, Show, Target};
use crate::command::export::export_draft;
use crate::command::show::show_as;
use crate::moment;
use crate::output::{short, write_target};
use crate::refusal::Refusal;
use crate::terminal::{Terminal, authorship, find_draft, now};
use review_core::draft::Draft;
use review_core::record::Origin;
use review_store::{FileToKeep, MAXIMUM_CONTENT, Milestone};
use serde_json::json;
use std::path::Path;

pub fn make(terminal: &mut Terminal, draft: &str, name: &str, file: Option<&Path>) -> Result<(), Refusal> {
    let mut store = terminal.existing_store()?;
    let draft = find_draft(&store, draft)?;
    let bytes = file.map(|file| terminal.read_up_to(file, MAXIMUM_CONTENT + 1)).transpose()?;
    let file_name = file.and_then(Path::file_name).map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    let file = bytes.as_ref().map(|bytes| FileToKeep { name: &file_name, media_type: media_type(&file_name), bytes });
    let by = authorship(&mut store, &now(), Origin::Typed)?;
    terminal.print(&store.set_milestone(&draft, name, file, &by)?);
    Ok(())
}

pub fn list(terminal: &mut Terminal, draft: &str, json: bool) -> Result<(), Refusal> {
    let store = terminal.store_to_read()?;
    let milestones = store.milestones(&find_draft(&store, draft)?)?;
    let file = |milestone: &Milestone| milestone.file.as_ref().map(|file| file.name.clone());
    if json {
        let rows = milestones.iter().map(|milestone| {
            json!({"id": milestone.id, "name": milestone.name, "at": milestone.at, "file": file(milestone)})
        });
        terminal.print(&json!(rows.collect::<Vec<_>>()).to_string());
        return Ok(());
    }
    if milestones.is_empty() {
        terminal.say("milestones-none", &[]);
    }
    for milestone in milestones {
        let file = file(&milestone).unwrap_or_default();
        terminal.print(&[short(&milestone.id), &milestone.at, &milestone.name, &file].join("\t"));
    }
    Ok(())
}

pub fn show(terminal: &mut Terminal, named: &Named, show: &Show) -> Result<(), Refusal> {
    let (_, draft) = then(terminal, named)?;
    show_as(terminal, &draft, show)
}

pub fn export(terminal: &mut Terminal, named: &Named, report: &Report) -> Result<(), Refusal> {
    let (milestone, draft) = then(terminal, named)?;
    export_draft(terminal, &draft, report, Some(&milestone.name))
}

pub fn file(terminal: &mut Terminal, named: &Named, target: &Target) -> Result<(), Refusal> {
    let store = terminal.store_to_read()?;
    let milestone = moment::milestone(&store, &find_draft(&store, &named.draft)?, &named.milestone)?;
    let none = || Refusal::new("error-no-sent-file", &[("milestone", &milestone.name)]);
    let file = milestone.file.as_ref().ok_or_else(none)?;
    let (_, bytes) = store.blob(&file.blob)?.ok_or_else(none)?;
    write_target(terminal, target, &file.name, &bytes)
}

/// The draft as it was at a milestone.
fn then(terminal: &mut Terminal, named: &Named) -> Result<(Milestone, Draft), Refusal> {
    let store = terminal.store_to_read()?;
    let draft = find_draft(&store, &named.draft)?;
    let milestone = moment::milestone(&store, &draft, &named.milestone)?;
    let draft = store.draft_at(&draft, &milestone.id)?;
    Ok((milestone, draft))
}

fn media_type(name: &str) -> &'static str {
    match name.rsplit_once('.').map(|(_, ending)| ending.to_lowercase()).as_deref() {
        Some("pdf") => "application/pdf",
        Some("docx") => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        Some("md") => "text/markdown",
        Some("json") => "application/json",
        Some(_) | None => "application/octet-stream",
    }
}
