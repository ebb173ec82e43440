//! `restore`: an answer, a section or a review as it was.

use crate::arguments::Restore;
use crate::moment::{Then, version};
use crate::refusal::Refusal;
use crate::terminal::{Terminal, authorship, find_draft, now};
use review_core::outline_view::{SectionId, sections};
use review_core::record::{DraftId, Origin};
use review_locale::Arg;
use review_store::{Restored, Scope, Store};

pub fn restore(terminal: &mut Terminal, restore: &Restore) -> Result<(), Refusal> {
    let mut store = terminal.existing_store()?;
    let draft = find_draft(&store, &restore.draft)?;
    let restored = match (&restore.version, &restore.at) {
        (Some(prefix), _) => {
            let version = version(&store, &draft, prefix)?;
            if restore.question.as_ref() != Some(&version.revision.key.path) {
                return Err(Refusal::new("error-unknown-version", &[("version", prefix)]));
            }
            let by = authorship(&mut store, &now(), Origin::Restored)?;
            store.restore_revision(&draft, &version.id, &by)?
        }
        (None, at) => {
            let moment = Then::find(&store, &draft, at.as_deref().unwrap_or_default())?.moment();
            let scope = scope(&store, &draft, restore)?;
            let by = authorship(&mut store, &now(), Origin::Restored)?;
            store.restore(&draft, &scope, &moment, &by)?
        }
    };
    report(terminal, &restored);
    Ok(())
}

fn scope(store: &Store, draft: &DraftId, restore: &Restore) -> Result<Scope, Refusal> {
    if let Some(question) = &restore.question {
        return Ok(Scope::Questions(vec![question.clone()]));
    }
    let Some(name) = &restore.section else { return Ok(Scope::Draft) };
    let unknown = || Refusal::new("error-unknown-section", &[("section", name)]);
    let id: SectionId = name.parse().map_err(|_| unknown())?;
    let section = sections(&store.draft(draft)?).into_iter().find(|section| section.id == id).ok_or_else(unknown)?;
    Ok(Scope::Questions(section.questions.into_iter().map(|question| question.id).collect()))
}

/// What a restoration did; the step by which it can be taken back is data.
pub fn report(terminal: &mut Terminal, restored: &Restored) {
    if let Some(step) = &restored.event {
        terminal.print(step);
    }
    terminal.say("restored", &[("count", Arg::from(restored.written))]);
    if !restored.left.is_empty() {
        let names: Vec<String> = restored.left.iter().map(|(_, key)| key.to_string()).collect();
        terminal.say("restored-left", &[("records", Arg::from(&names.join(", ")))]);
    }
    for draft in &restored.binned {
        terminal.say("restored-binned", &[("draft", Arg::from(&draft.0))]);
    }
}
