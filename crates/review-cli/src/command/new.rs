//! `new`: a review begins, empty or with the answers of an earlier one.

use crate::arguments::New;
use crate::refusal::Refusal;
use crate::terminal::{Terminal, authorship, changes, now};
use review_core::beginning::{Beginning, carried};
use review_core::record::{Origin, Relation};
use review_store::{Change, StepKind};

pub fn new(terminal: &mut Terminal, new: &New) -> Result<(), Refusal> {
    let mut store = terminal.store()?;
    let template = terminal.template(Some(&store), &new.template)?;
    let earlier = new.from.as_ref().map(|prefix| terminal.draft(&store, prefix)).transpose()?;
    let beginning = Beginning {
        country: new.country.clone(),
        region: None,
        cycle: new.cycle.clone(),
        language: new.language,
        other_languages: Vec::new(),
        title: new.title.clone(),
        deadline: None,
    };
    let unknown = |_| Refusal::new("error-unknown-state", &[("state", &new.country)]);
    let entries = beginning.entries(&template, earlier.as_ref()).map_err(unknown)?;
    let at = now();
    let by = authorship(&mut store, &at, Origin::Typed)?;
    let draft = store.create_draft(&at, changes(entries), &by)?;
    if let Some(earlier) = &earlier {
        let by = authorship(&mut store, &at, Origin::Carried)?;
        // Without bases, so that two versions stay two.
        let carried = carried(earlier, &template, &new.country).into_iter().map(|carried| Change {
            sources: vec![(carried.source, Relation::Carried)],
            bases: Some(Vec::new()),
            ..Change::new(carried.key, carried.content)
        });
        store.write_step(&draft, StepKind::Carry, carried.collect(), &by)?;
    }
    terminal.print(&draft.0);
    Ok(())
}
