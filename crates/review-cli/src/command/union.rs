//! `union`: everything that another store has and this one has not.

use crate::STORE;
use crate::command::backup::back_up;
use crate::refusal::Refusal;
use crate::terminal::{Terminal, now, readable_draft};
use review_locale::Arg;
use review_store::backup::Reason;
use review_store::{Error, Store};
use std::collections::BTreeSet;
use std::path::Path;

pub fn union(terminal: &mut Terminal, other: &Path, passphrase_file: Option<&Path>) -> Result<(), Refusal> {
    let other = if other.is_dir() { other.join(STORE) } else { other.to_owned() };
    let mut store = terminal.store()?;
    if !other.is_file() {
        return Err(Refusal::new("error-store-absent", &[("path", &other.display())]));
    }
    back_up(&store, Reason::Union)?;
    let report = match store.union(&other, &now()) {
        Err(Error::Encrypted { path }) => {
            let key = terminal.ask_key(&path, passphrase_file)?;
            store.union_with(&other, Some(&key), &now())?
        }
        report => report?,
    };
    terminal.say("union-done", &[("revisions", Arg::from(report.revisions))]);
    let conflicts = conflicts(&store)?;
    if conflicts > 0 {
        terminal.say("union-conflicts", &[("conflicts", Arg::from(conflicts))]);
    }
    Ok(())
}

fn conflicts(store: &Store) -> Result<usize, Refusal> {
    let mut count = 0;
    for summary in store.drafts()? {
        if let Some(draft) = readable_draft(store, &summary.id)? {
            let questions: BTreeSet<&str> = draft.conflicts().map(|key| key.path.as_str()).collect();
            count += questions.len();
        }
    }
    Ok(count)
}
