//! `check`: what is left to do.

use crate::arguments::Check;
use crate::messages::finding;
use crate::refusal::Refusal;
use crate::session::Session;
use review_locale::{Arg, Language};
use serde_json::json;

pub fn check(session: &mut Session, check: &Check) -> Result<(), Refusal> {
    let store = session.existing_store()?;
    let draft = session.draft(&store, &check.draft)?;
    let languages: Vec<Language> = match check.language {
        Some(language) => vec![language],
        None => draft.languages().into_iter().collect(),
    };
    let findings = review_core::check::check(&draft, &languages);
    if check.json {
        session.print(&json!(findings).to_string());
        return Ok(());
    }
    session.say("findings-count", &[("count", Arg::from(findings.len()))]);
    for found in &findings {
        let language = found.language.map(|language| format!(" ({language})")).unwrap_or_default();
        let sentence = finding(&session.words, found);
        session.print(&format!("{}{language}: {sentence}", found.question));
    }
    Ok(())
}
