//! `replace`: words in the place of others, all over a review, as one step.

use crate::arguments::Replace;
use crate::command::backup::back_up;
use crate::command::find::{list, query};
use crate::refusal::Refusal;
use crate::terminal::{Terminal, authorship, find_draft, now};
use review_core::record::Origin;
use review_locale::Arg;
use review_store::backup::Reason;
use review_store::{Authorship, StepKind};

pub fn replace(terminal: &mut Terminal, replace: &Replace) -> Result<(), Refusal> {
    let query = query(&replace.old, &replace.how)?;
    if replace.dry_run {
        let store = terminal.store_to_read()?;
        let draft = store.draft(&find_draft(&store, &replace.draft)?)?;
        let found = review_core::find::find(&draft, &query, replace.how.language, usize::MAX);
        list(terminal, &found, Some(&replace.new));
        return Ok(());
    }
    let mut store = terminal.existing_store()?;
    let draft = find_draft(&store, &replace.draft)?;
    // What is being typed is replaced too.
    store.settle(&draft, None)?;
    let replaced = review_core::find::replace(&store.draft(&draft)?, &query, replace.how.language, &replace.new, None)?;
    if !replaced.rewrites.is_empty() {
        back_up(&store, Reason::Restore)?;
        let words = [("old", Arg::from(&replace.old)), ("new", Arg::from(&replace.new))];
        let reason = terminal.words.format("replace-reason", &words);
        let by = Authorship { reason, ..authorship(&mut store, &now(), Origin::Typed)? };
        let changes = replaced.rewrites.into_iter().map(Into::into).collect();
        let step = store.write_step(&draft, StepKind::Replace, changes, &by)?;
        step.iter().for_each(|step| terminal.print(step));
    }
    terminal.say("replaced", &[("count", Arg::from(replaced.places))]);
    Ok(())
}
