//! `compare`: what changed in an answer between two places in its history.

use crate::arguments::Compare;
use crate::moment::Then;
use crate::refusal::Refusal;
use crate::terminal::Terminal;
use review_core::compare::{Change, Difference, Sides, compare_drafts, write, write_line};
use review_core::draft::Draft;
use review_locale::Language;
use review_store::{Scope, Store};
use serde_json::json;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

pub fn compare(terminal: &mut Terminal, compare: &Compare) -> Result<(), Refusal> {
    let store = terminal.store_to_read()?;
    let now = terminal.draft(&store, &compare.draft)?;
    let then = |name: &String| Then::find(&store, &now.id, name)?.draft(&store, &now.id);
    let old = match &compare.from {
        Some(from) => then(from)?,
        None => before_last_change(&store, &now, compare)?,
    };
    let new = match &compare.to {
        Some(to) => then(to)?,
        None => Some(now.clone()),
    };
    let drafts: Vec<&Draft> = [&new, &old].into_iter().flatten().collect();
    let unknown = || Refusal::new("error-unknown-question", &[("question", &compare.question)]);
    let question = drafts.iter().find_map(|draft| draft.question(&compare.question)).ok_or_else(unknown)?;
    let languages: Vec<Language> = match compare.language {
        Some(language) => vec![language],
        None => drafts.iter().flat_map(|draft| draft.languages()).collect::<BTreeSet<_>>().into_iter().collect(),
    };
    let differences = compare_drafts(old.as_ref(), new.as_ref(), &question, &languages);
    if compare.json {
        let rows = differences.iter().map(|(language, difference)| {
            let language = language.map(Language::tag);
            json!({"language": language, "difference": difference})
        });
        terminal.print(&json!(rows.collect::<Vec<_>>()).to_string());
        return Ok(());
    }
    if differences.is_empty() {
        terminal.say("compare-same", &[]);
    }
    for (language, difference) in &differences {
        if let Some(language) = language.filter(|_| differences.len() > 1) {
            terminal.print(&format!("[{language}]"));
        }
        terminal.print(written(difference).trim_end());
    }
    Ok(())
}

/// The draft as it was before the question's last change.
fn before_last_change(store: &Store, draft: &Draft, compare: &Compare) -> Result<Option<Draft>, Refusal> {
    let scope = Scope::Questions(vec![compare.question.clone()]);
    let changes = store.timeline(&draft.id, &scope, None, usize::MAX)?;
    let asked =
        |lang: Option<Language>| compare.language.is_none_or(|language| lang.is_none_or(|lang| lang == language));
    let Some(last) = changes.iter().find(|change| asked(change.revision.key.lang)) else {
        return Ok(None);
    };
    let heads = store.heads_at(&draft.id, last.arrival - 1)?;
    Ok(Draft::new(draft.id.clone(), heads, BTreeMap::new()).ok())
}

fn written(difference: &Difference) -> String {
    match difference {
        Difference::Line { pieces } => write_line(pieces),
        Difference::Text(comparison) => write(comparison),
        Difference::Number(values) | Difference::Choice(values) => sides(values, String::clone),
        Difference::Date(dates) => sides(dates, ToString::to_string),
        Difference::NotApplicable(reasons) | Difference::NotAvailable(reasons) => {
            sides(reasons, |reason| reason.reason.clone())
        }
        Difference::Choices { options } => {
            let mut lines = String::new();
            for option in options {
                let _ = writeln!(lines, "{} {}", sign(option.change, option.moved), option.body);
            }
            lines
        }
        Difference::Records { rows } => {
            let mut lines = String::new();
            for row in rows.iter().filter(|row| row.change != Change::Same || row.moved) {
                let _ = writeln!(lines, "{} {}", sign(row.change, row.moved), "―".repeat(8));
                for field in row.body.iter().filter(|field| field.change != Change::Same) {
                    let versions: Vec<String> = field.versions.iter().map(written).collect();
                    let _ = writeln!(lines, "    {}: {}", field.field, versions.join(" / ").trim_end());
                }
            }
            lines
        }
        Difference::Replaced { old, new } => format!("{}\n{}", written(old).trim_end(), written(new)),
    }
}

fn sides<T: PartialEq>(sides: &Sides<T>, text: impl Fn(&T) -> String) -> String {
    match (&sides.old, &sides.new) {
        (Some(old), Some(new)) if old == new => text(new),
        (old, new) => {
            let old = old.as_ref().map(|old| format!("[-{}-]", text(old))).unwrap_or_default();
            let new = new.as_ref().map(|new| format!("{{+{}+}}", text(new))).unwrap_or_default();
            old + &new
        }
    }
}

/// As [`write`] opens a line.
fn sign(change: Change, moved: bool) -> &'static str {
    match change {
        Change::Added => "+",
        Change::Removed => "-",
        Change::Changed => "*",
        Change::Formatted => "~",
        Change::Same if moved => ">",
        Change::Same => " ",
    }
}
