//! Whatever three desks write and in whichever order they exchange, in the end all say the same and nothing is lost.

use crate::{Desk, LATER, Office, answer, text};
use proptest::prelude::{Strategy, any, prop_oneof, proptest};
use proptest::test_runner::Config;
use review_core::record::{DraftId, RecordKey};
use review_store::Change;
use std::collections::BTreeSet;

const DESKS: usize = 3;
const RECORDS: [&str; 3] = ["methodology.lead", "objective.01.lead", "follow_up.lead"];

/// What a desk does.
#[derive(Clone, Debug)]
enum Act {
    /// Writes a word into a record, in the place of the head or, late, of the record's first revision.
    Write { desk: usize, record: usize, word: u8, late: bool, proposal: bool },
    /// Takes what another desk has.
    Take { desk: usize, from: usize },
}

fn acts() -> impl Strategy<Value = Vec<Act>> {
    let write = (0..DESKS, 0..RECORDS.len(), 0..12_u8, any::<bool>(), 0..5_u8).prop_map(
        |(desk, record, word, late, proposal)| Act::Write { desk, record, word, late, proposal: proposal == 0 },
    );
    let take = (0..DESKS, 0..DESKS).prop_map(|(desk, from)| Act::Take { desk, from });
    proptest::collection::vec(prop_oneof![3 => write, 1 => take], 0..24)
}

fn write(desk: &mut Desk, draft: &DraftId, key: RecordKey, word: &str, late: bool, proposal: bool) {
    let first = desk.store.history(draft, &key).unwrap().into_iter().find(|(_, revision)| !revision.proposal);
    let bases = first.filter(|_| late).map(|(id, _)| vec![id]);
    let by = desk.by(LATER);
    desk.store.write(draft, vec![Change { proposal, bases, ..Change::new(key, word) }], &by).unwrap();
}

fn take(desks: &mut [Desk], desk: usize, from: usize) {
    if desk != from {
        let path = desks[from].store.path().to_owned();
        desks[desk].store.union(&path, LATER).unwrap();
    }
}

/// Every word in the history of every record.
fn words(desk: &Desk, draft: &DraftId) -> BTreeSet<(RecordKey, String)> {
    let history = |record: &&str| desk.store.history(draft, &answer(record)).unwrap();
    let revisions = RECORDS.iter().flat_map(history);
    revisions.map(|(_, revision)| (revision.key, text(desk.store.content(&revision.content).unwrap()))).collect()
}

/// Plays the acts, exchanges everything, and compares.
fn check(acts: Vec<Act>) {
    let office = Office::new();
    let mut desks = ["amina", "boris", "carla"].map(|name| office.desk(name));
    let draft = desks[0].draft(Vec::new());
    (1..DESKS).for_each(|desk| take(&mut desks, desk, 0));
    let mut written = BTreeSet::new();
    for act in acts {
        match act {
            Act::Take { desk, from } => take(&mut desks, desk, from),
            Act::Write { desk, record, word, late, proposal } => {
                let (key, word) = (answer(RECORDS[record]), format!("word {word}"));
                write(&mut desks[desk], &draft, key.clone(), &word, late, proposal);
                written.insert((key, word));
            }
        }
    }
    for (desk, from) in [(0, 1), (0, 2), (1, 0), (2, 0)] {
        take(&mut desks, desk, from);
    }
    for desk in &mut desks {
        assert_eq!(words(desk, &draft), written);
        assert_eq!(desk.store.verify().unwrap(), []);
    }
    let heads = desks[0].heads(&draft);
    assert!(desks.iter().all(|desk| desk.heads(&draft) == heads));
    desks[0].store.rebuild_heads().unwrap();
    assert_eq!(desks[0].heads(&draft), heads);
}

proptest! {
    #![proptest_config(Config { cases: 24, failure_persistence: None, ..Config::default() })]

    #[test]
    fn all_desks_agree_in_the_end(acts in acts()) {
        check(acts);
    }
}
