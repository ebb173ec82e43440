//! `expunge`: words erased for good, with the reason, in the backups too.

use crate::arguments::Expunge;
use crate::command::backup::back_up;
use crate::moment::version;
use crate::refusal::Refusal;
use crate::terminal::{Terminal, authorship, find_draft, now};
use review_core::record::Origin;
use review_locale::Arg;
use review_store::backup::{Backup, Reason, backups, folder_of};
use review_store::{Authorship, Error, Words};
use std::path::Path;

pub fn expunge(terminal: &mut Terminal, expunge: &Expunge) -> Result<(), Refusal> {
    if expunge.reason.trim().is_empty() {
        return Err(Error::ReasonNeeded.into());
    }
    let passage = match expunge.passage.as_deref() {
        Some("-") => Some(terminal.read_text(Path::new("-"))?),
        passage => passage.map(str::to_owned),
    };
    if passage.as_ref().is_some_and(|passage| passage.trim().is_empty()) {
        return Err(Refusal::new("error-passage-absent", &[]));
    }
    let mut store = terminal.existing_store()?;
    let draft = find_draft(&store, &expunge.draft)?;
    let mut named = Vec::new();
    for prefix in &expunge.revision {
        named.push(version(&store, &draft, prefix)?.id);
    }
    let words = match passage {
        Some(passage) => Words::Passage(passage),
        None => Words::Revisions(named),
    };
    let found = match &words {
        Words::Passage(passage) => store.revisions_with(&draft, passage)?,
        Words::Revisions(named) => named.clone(),
    };
    if found.is_empty() && !expunge.in_backups {
        return Err(Refusal::new("error-passage-absent", &[]));
    }
    let by = Authorship { reason: expunge.reason.clone(), ..authorship(&mut store, &now(), Origin::Typed)? };
    let made = back_up(&store, Reason::Restore)?;
    let expunged = store.expunge_words(&draft, &words, &by)?;
    found.iter().for_each(|id| terminal.print(&id.0));
    let erased = expunged.contents + expunged.working;
    terminal.say("expunged", &[("count", Arg::from(erased))]);
    if !expunged.is_scrubbed {
        terminal.say("expunge-not-scrubbed", &[]);
    }
    // The backup that was made for this step keeps the rest of the review, and no copy of these words. One that was not
    // to be kept is gone already.
    if made.path.is_file() {
        store.expunge_in_backup(&made.path, &draft, &words, &by)?;
    }
    let others = backups(&folder_of(store.path()))?.into_iter().filter(|backup| backup.path != made.path);
    let others: Vec<Backup> = others.collect();
    if !expunge.in_backups {
        if !others.is_empty() {
            terminal.say("expunge-backups-left", &[("count", Arg::from(others.len()))]);
        }
        return Ok(());
    }
    let mut failed = None;
    for backup in others {
        // One that cannot be opened does not keep the words in the others.
        failed = store.expunge_in_backup(&backup.path, &draft, &words, &by).err().or(failed);
    }
    failed.map_or(Ok(()), |error| Err(error.into()))
}
