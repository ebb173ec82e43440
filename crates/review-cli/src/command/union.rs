//! `union`: everything that another store has and this one has not.

use crate::STORE;
use crate::refusal::Refusal;
use crate::terminal::{Terminal, now};
use review_core::draft::Draft;
use review_locale::Arg;
use review_store::Store;
use std::collections::BTreeMap;
use std::path::Path;

pub fn union(terminal: &mut Terminal, other: &Path) -> Result<(), Refusal> {
    let other = if other.is_dir() { other.join(STORE) } else { other.to_owned() };
    let mut store = terminal.store()?;
    let report = store.union(&other, &now())?;
    let args = [("revisions", Arg::from(report.revisions)), ("drafts", Arg::from(store.drafts()?.len()))];
    terminal.say("union-done", &args);
    let conflicts = conflicts(&store)?;
    if conflicts > 0 {
        terminal.say("union-conflicts", &[("conflicts", Arg::from(conflicts))]);
    }
    Ok(())
}

fn conflicts(store: &Store) -> Result<usize, Refusal> {
    let mut count = 0;
    for summary in store.drafts()? {
        if let Ok(draft) = Draft::new(summary.id.clone(), store.heads(&summary.id)?, BTreeMap::new()) {
            count += draft.conflicts().count();
        }
    }
    Ok(count)
}
