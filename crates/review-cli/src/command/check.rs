//! `check`: what is left to do.

use crate::arguments::Check;
use crate::messages::finding;
use crate::refusal::Refusal;
use crate::terminal::Terminal;
use review_locale::{Arg, Language};
use serde_json::json;

pub fn check(terminal: &mut Terminal, check: &Check) -> Result<(), Refusal> {
    let store = terminal.store_to_read()?;
    let draft = terminal.draft(&store, &check.draft)?;
    let languages: Vec<Language> = match check.language {
        Some(language) => vec![language],
        None => draft.languages().into_iter().collect(),
    };
    let findings = review_core::check::check(&draft, &languages);
    if check.json {
        terminal.print(&json!(findings).to_string());
        return Ok(());
    }
    terminal.say("findings-count", &[("count", Arg::from(findings.len()))]);
    for found in &findings {
        let language = found.language.map(|language| format!(" ({language})")).unwrap_or_default();
        let sentence = finding(&terminal.words, found);
        terminal.print(&format!("{}{language}: {sentence}", found.question));
    }
    Ok(())
}
