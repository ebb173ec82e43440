//! `show`: a review, or the answer to one question, as it would be entered.

use crate::arguments::Show;
use crate::refusal::Refusal;
use crate::terminal::Terminal;
use review_core::answer::Answer;
use review_core::cover;
use review_core::draft::{Draft, Versions};
use review_core::entry::{as_entered, row_as_entered};
use review_core::template::Question;
use review_locale::{Arg, Language};
use serde_json::{Value, json};

/// A question and its answers.
type Answered = (Question, Vec<Versions>);

pub fn show(terminal: &mut Terminal, show: &Show) -> Result<(), Refusal> {
    let store = terminal.store_to_read()?;
    let draft = terminal.draft(&store, &show.draft)?;
    show_as(terminal, &draft, show)
}

/// Shows a draft as it is, or as it was.
pub fn show_as(terminal: &mut Terminal, draft: &Draft, show: &Show) -> Result<(), Refusal> {
    let languages: Vec<Language> = match show.language {
        Some(language) => vec![language],
        None => draft.languages().into_iter().collect(),
    };
    let questions: Vec<Question> = match &show.question {
        Some(id) => {
            let unknown = || Refusal::new("error-unknown-question", &[("question", id)]);
            vec![draft.question(id).ok_or_else(unknown)?]
        }
        None => cover::questions().into_iter().chain(draft.template.questions()).collect(),
    };
    let with_answers = |question: Question| (question.clone(), draft.versions(&question, &languages));
    let answered: Vec<Answered> = questions.into_iter().map(with_answers).collect();
    match (show.json, &show.question) {
        (true, _) => {
            let rows: Vec<Value> = answered.iter().map(|(question, versions)| as_json(question, versions)).collect();
            let draft =
                json!({"id": draft.id.0, "template": draft.template.id, "languages": languages, "questions": rows});
            terminal.print(&draft.to_string());
        }
        (false, Some(_)) => show_answer(terminal, &answered),
        (false, None) => show_draft(terminal, &answered),
    }
    Ok(())
}

fn show_answer(terminal: &mut Terminal, answered: &[Answered]) {
    let versions: Vec<&Versions> = answered.iter().flat_map(|(_, versions)| versions).collect();
    for (language, answers) in &versions {
        // One answer alone is printed as it would be entered.
        if let Some(language) = language.filter(|_| versions.len() > 1) {
            terminal.print(&format!("[{language}]"));
        }
        for answer in answers {
            match answer {
                Answer::NotApplicable(reason) => {
                    terminal.say("answer-not-applicable", &[("reason", Arg::from(&reason.reason))]);
                }
                Answer::NotAvailable(reason) => {
                    terminal.say("answer-not-available", &[("reason", Arg::from(&reason.reason))]);
                }
                answer => terminal.print(as_entered(answer).trim_end()),
            }
        }
    }
    if answered.iter().all(|(_, versions)| versions.is_empty()) {
        terminal.say("answer-none", &[]);
    }
}

/// A line for each question that has an answer, with the languages in which it has one.
fn show_draft(terminal: &mut Terminal, answered: &[Answered]) {
    for (question, versions) in answered.iter().filter(|(_, versions)| !versions.is_empty()) {
        let languages: Vec<&str> = versions.iter().map(|(language, _)| language.map_or("–", Language::tag)).collect();
        terminal.print(&format!("{}\t{}\t{}", question.id, question.kind.name(), languages.join(" ")));
    }
}

fn as_json(question: &Question, versions: &[Versions]) -> Value {
    let answers: Vec<Value> = versions
        .iter()
        .flat_map(|(language, answers)| answers.iter().map(move |answer| (language, answer)))
        .map(|(language, answer)| json!({"language": language, "answer": value(answer)}))
        .collect();
    json!({"id": question.id, "kind": question.kind.name(), "answers": answers})
}

fn value(answer: &Answer) -> Value {
    match answer {
        Answer::Choices(options) => json!(options),
        Answer::Records(rows) => rows.iter().map(row_as_entered).collect(),
        Answer::NotApplicable(reason) => json!({"not_applicable": reason}),
        Answer::NotAvailable(reason) => json!({"not_available": reason}),
        other => json!(as_entered(other)),
    }
}
