//! `find`: where words stand in a review.

use crate::arguments::{Find, Sought};
use crate::refusal::Refusal;
use crate::terminal::{Terminal, find_draft};
use review_core::find::{Found, Hit, Options, Query};
use review_locale::Arg;
use serde_json::{Value, json};

pub fn find(terminal: &mut Terminal, find: &Find) -> Result<(), Refusal> {
    let store = terminal.store_to_read()?;
    let draft = store.draft(&find_draft(&store, &find.draft)?)?;
    let found = review_core::find::find(&draft, &query(&find.words, &find.how)?, find.how.language, find.limit);
    if find.json {
        let hits: Vec<Value> = found.hits.iter().map(as_json).collect();
        terminal.print(&json!({ "count": found.count, "answers": found.answers, "hits": hits }).to_string());
    } else {
        list(terminal, &found, None);
    }
    Ok(())
}

/// What is sought, and how.
pub fn query(words: &str, how: &Sought) -> Result<Query, Refusal> {
    let options = Options { exact: how.match_case, whole_words: how.whole_words };
    Ok(Query::new(words, options)?)
}

/// The hits; what would take their place stands beside them, as in a comparison.
pub fn list(terminal: &mut Terminal, found: &Found, new: Option<&str>) {
    terminal.say("found-count", &[("count", Arg::from(found.count))]);
    for hit in &found.hits {
        let words = match new {
            Some(new) => format!("[-{}-]{{+{new}+}}", hit.words),
            None => format!("[{}]", hit.words),
        };
        terminal.print(&format!("{}\t{}{words}{}", place(hit), hit.before, hit.after));
    }
}

fn place(hit: &Hit) -> String {
    let (key, language) = (&hit.place.key, hit.place.language);
    let row = if key.row.is_empty() { String::new() } else { format!("#{}.{}", key.row, hit.place.field) };
    format!("{}{row} ({language})", key.path)
}

fn as_json(hit: &Hit) -> Value {
    let place = &hit.place;
    json!({
        "section": hit.section.to_string(), "question": place.key.path, "row": place.key.row, "field": place.field,
        "language": place.language, "version": place.revision.0, "block": place.block.0, "line": place.line,
        "start": place.span.start, "end": place.span.end,
        "before": hit.before, "words": hit.words, "after": hit.after,
    })
}
