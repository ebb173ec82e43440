//! `template`: the outlines, those that ship and the team's own.

use crate::refusal::Refusal;
use crate::terminal::{Terminal, now};
use review_core::template::{Question, QuestionKind, SHIPPED, Template, read};
use review_locale::{Arg, Words};
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

pub fn show(terminal: &mut Terminal, id: &str, question: Option<&str>, json: bool) -> Result<(), Refusal> {
    let template = template(terminal, id)?;
    let asked = |found: &Question| question.is_none_or(|question| found.id == question);
    let questions: Vec<Question> = questions(&template).into_iter().filter(asked).collect();
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

/// One question: what it asks, what helps to answer it, its columns and options.
pub fn guide(terminal: &mut Terminal, id: &str, question: &str) -> Result<(), Refusal> {
    let template = template(terminal, id)?;
    let unknown = || Refusal::new("error-unknown-question", &[("question", &question)]);
    let question = questions(&template).into_iter().find(|found| found.id == question).ok_or_else(unknown)?;
    let guidance = Words::guidance(terminal.words.language());
    let mut lines = vec![format!("{}\t{}", template.label(&terminal.words, &question), question.kind.name())];
    lines.extend(guidance.lookup(&format!("guidance-{}", question.message_id()), &[]));
    lines.extend(options(&template, &terminal.words, &question.message_id(), &question.kind, ""));
    for field in question.fields() {
        let label = template.field_label(&terminal.words, &question, field);
        lines.push(format!("  {}\t{}\t{label}", field.id, field.kind.name()));
        lines.extend(options(&template, &terminal.words, &question.field_message_id(field), &field.kind, "  "));
    }
    terminal.print(&lines.join("\n"));
    Ok(())
}

fn options(template: &Template, words: &Words, message: &str, kind: &QuestionKind, indent: &str) -> Vec<String> {
    let known = match kind {
        QuestionKind::Choice(options) | QuestionKind::Choices(options) => &options.options[..],
        QuestionKind::Text
        | QuestionKind::LongText
        | QuestionKind::Number
        | QuestionKind::Date
        | QuestionKind::Records(_) => &[],
    };
    let line =
        |option: &String| format!("{indent}  {option}\t{}", template.message(words, &format!("{message}-{option}")));
    known.iter().map(line).collect()
}

/// An outline that ships is there even where the store cannot be read.
fn template(terminal: &mut Terminal, id: &str) -> Result<Template, Refusal> {
    if let Some(template) = Template::shipped(id) {
        return Ok(template);
    }
    let store = if terminal.store_path().exists() { Some(terminal.store_to_read()?) } else { None };
    terminal.template(store.as_ref(), id)
}

fn questions(template: &Template) -> Vec<Question> {
    review_core::cover::questions().into_iter().chain(template.questions()).collect()
}
