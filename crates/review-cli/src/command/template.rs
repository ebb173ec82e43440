//! `template`: the outlines, those that ship and the team's own.

use crate::refusal::Refusal;
use crate::terminal::{Terminal, now};
use review_core::template::{Question, SHIPPED, Template, read};
use review_locale::Arg;
use serde_json::json;
use std::path::Path;

pub fn list(terminal: &mut Terminal, json: bool) -> Result<(), Refusal> {
    let mut templates: Vec<(String, u32)> = SHIPPED
        .iter()
        .filter_map(|(id, _)| Template::shipped(id))
        .map(|template| (template.id, template.version))
        .collect();
    if terminal.store_path().exists() {
        templates.extend(terminal.store_to_read()?.templates()?.into_iter().map(|(id, version, _)| (id, version)));
    }
    if json {
        let rows: Vec<_> = templates.iter().map(|(id, version)| json!({"id": id, "version": version})).collect();
        terminal.print(&json!(rows).to_string());
        return Ok(());
    }
    for (id, version) in templates {
        terminal.print(&format!("{id}\t{version}"));
    }
    Ok(())
}

pub fn add(terminal: &mut Terminal, file: &Path) -> Result<(), Refusal> {
    let bytes = terminal.read(file)?;
    let template = read(&bytes).map_err(|faults| Refusal::faults(file, faults))?;
    if Template::shipped(&template.id).is_some() {
        let fault = review_core::template::FaultKind::ReservedId { id: template.id };
        let faults = vec![review_core::template::Fault { path: "/id".to_owned(), kind: fault }];
        return Err(Refusal::faults(file, faults));
    }
    terminal.store()?.add_template(&template.id, template.version, &bytes, &now())?;
    let version = template.version.to_string();
    terminal.say("template-added", &[("template", Arg::from(&template.id)), ("version", Arg::from(&version))]);
    Ok(())
}

pub fn show(terminal: &mut Terminal, id: &str, json: bool) -> Result<(), Refusal> {
    let store = if terminal.store_path().exists() { Some(terminal.store_to_read()?) } else { None };
    let template = terminal.template(store.as_ref(), id)?;
    let questions: Vec<Question> = review_core::cover::questions().into_iter().chain(template.questions()).collect();
    if json {
        let rows: Vec<_> = questions.iter().map(|question| json!(question)).collect();
        terminal.print(&json!({"id": template.id, "version": template.version, "questions": rows}).to_string());
        return Ok(());
    }
    for question in questions {
        let label = template.label(&terminal.words, &question);
        terminal.print(&format!("{}\t{}\t{label}", question.id, question.kind.name()));
    }
    Ok(())
}
