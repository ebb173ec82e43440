//! `recover`: what can be read of a damaged store, in a new one.

use crate::STORE;
use crate::refusal::Refusal;
use crate::terminal::{Terminal, now};
use review_locale::Arg;
use std::path::Path;

pub fn recover(terminal: &mut Terminal, store: &Path, to: &Path) -> Result<(), Refusal> {
    let store = if store.is_dir() { store.join(STORE) } else { store.to_owned() };
    let to = if to.is_dir() { to.join(STORE) } else { to.to_owned() };
    review_store::place(&to).allow(&to)?;
    let recovered = terminal.unlocked(&store, |key| review_store::recover(&store, key, &to, &now()))?;
    let counts = [
        ("drafts", Arg::from(recovered.drafts)),
        ("versions", Arg::from(recovered.revisions)),
        ("unproven", Arg::from(recovered.unproven)),
        ("lost", Arg::from(recovered.lost_revisions + recovered.lost_contents)),
    ];
    terminal.say("recovered", &counts);
    terminal.print(&to.display().to_string());
    Ok(())
}
