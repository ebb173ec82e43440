//! `answer`: what a person enters becomes a revision.

use crate::arguments::Answer;
use crate::refusal::Refusal;
use crate::terminal::{Terminal, new_id};
use review_core::answer::Reason;
use review_core::draft::Draft;
use review_core::entry::{Entry, confirmations, enter, not_applicable, not_available};
use review_core::template::Question;

pub fn answer(terminal: &mut Terminal, answer: &Answer) -> Result<(), Refusal> {
    let mut store = terminal.existing_store()?;
    let draft = terminal.draft(&store, &answer.draft)?;
    let unknown = || Refusal::new("error-unknown-question", &[("question", &answer.question)]);
    let question = draft.question(&answer.question).ok_or_else(unknown)?;
    let entries = entries(terminal, answer, &draft, &question)?;
    terminal.write(&mut store, &draft.id, entries)
}

fn entries(
    terminal: &mut Terminal,
    answer: &Answer,
    draft: &Draft,
    question: &Question,
) -> Result<Vec<Entry>, Refusal> {
    if answer.confirm {
        return Ok(confirmations(draft, &question.id));
    }
    if let Some(reason) = &answer.not_applicable {
        return Ok(vec![not_applicable(draft, question, self::reason(answer, reason)?)]);
    }
    if let Some(reason) = &answer.not_available {
        return Ok(vec![not_available(draft, question, self::reason(answer, reason)?)]);
    }
    let source = terminal.read_text(&answer.file)?;
    let entered = enter(draft, question, answer.language, &source, &mut new_id);
    entered.map_err(|error| Refusal::entry(&question.id, &error))
}

fn reason(answer: &Answer, reason: &str) -> Result<Reason, Refusal> {
    if reason.trim().is_empty() {
        return Err(Refusal::new("error-reason-needed", &[]));
    }
    let printed = answer.language.zip(answer.printed.clone());
    Ok(Reason { reason: reason.to_owned(), printed: printed.into_iter().collect(), ..Reason::default() })
}
