//! `sample`: the review that a newcomer looks at first.

use crate::refusal::Refusal;
use crate::terminal::{Terminal, authorship, changes, now};
use review_core::record::Origin;

pub fn sample(terminal: &mut Terminal) -> Result<(), Refusal> {
    let sample =
        review_core::sample::sample().map_err(|reason| Refusal::new("error-store-refused", &[("reason", &reason)]))?;
    let mut store = terminal.store()?;
    // The answers bear the sample's own time, so that its exports are the same on every machine.
    let by = authorship(&mut store, &sample.saved_at, Origin::Typed)?;
    let draft = store.create_draft(&now(), changes(sample.entries), &by)?;
    terminal.print(&draft.0);
    Ok(())
}
