//! Whatever two desks type, settle, bring back and exchange, no text that was kept is ever lost: the last that was kept
//! in a record is a head, is being typed, or is an ancestor of what is.

use crate::{Desk, LATER, Office, answer};
use proptest::prelude::{Strategy, prop_oneof, proptest};
use proptest::test_runner::Config;
use review_core::record::{ContentHash, DraftId, RecordKey, RevisionId};
use review_store::{Change, Moment, Scope};
use std::collections::{BTreeMap, BTreeSet};

const RECORDS: [&str; 2] = ["methodology.lead", "follow_up.lead"];

#[derive(Clone, Debug)]
enum Act {
    Keep { desk: usize, record: usize, word: u8 },
    Settle { desk: usize, record: Option<usize> },
    Write { desk: usize, record: usize, word: u8 },
    Take { desk: usize },
    Restore { desk: usize, at: i64 },
    Undo { desk: usize, step: usize },
    Reopen { desk: usize },
}

fn acts() -> impl Strategy<Value = Vec<Act>> {
    let record = || 0..RECORDS.len();
    let keep = (0..2_usize, record(), 0..9_u8).prop_map(|(desk, record, word)| Act::Keep { desk, record, word });
    let settle = (0..2_usize, proptest::option::of(record())).prop_map(|(desk, record)| Act::Settle { desk, record });
    let write = (0..2_usize, record(), 0..9_u8).prop_map(|(desk, record, word)| Act::Write { desk, record, word });
    let take = (0..2_usize).prop_map(|desk| Act::Take { desk });
    let restore = (0..2_usize, 0..12_i64).prop_map(|(desk, at)| Act::Restore { desk, at });
    let undo = (0..2_usize, 0..3_usize).prop_map(|(desk, step)| Act::Undo { desk, step });
    let reopen = (0..2_usize).prop_map(|desk| Act::Reopen { desk });
    let act = prop_oneof![6 => keep, 2 => settle, 1 => write, 2 => take, 2 => restore, 1 => undo, 1 => reopen];
    proptest::collection::vec(act, 0..24)
}

fn act(
    office: &Office,
    desks: &mut [Desk; 2],
    draft: &DraftId,
    act: &Act,
    last: &mut [BTreeMap<RecordKey, String>; 2],
) {
    let said = |word: u8| format!(r#""word {word}""#);
    match *act {
        Act::Keep { desk, record, word } => {
            desks[desk].keep(draft, &answer(RECORDS[record]), &said(word), LATER);
            last[desk].insert(answer(RECORDS[record]), said(word));
        }
        Act::Settle { desk, record } => {
            desks[desk].store.settle(draft, record.map(|record| RECORDS[record])).unwrap();
        }
        Act::Write { desk, record, word } => {
            let by = desks[desk].by(LATER);
            let change = Change::new(answer(RECORDS[record]), said(word));
            desks[desk].store.write(draft, vec![change], &by).unwrap();
        }
        Act::Take { desk } => {
            let path = desks[1 - desk].store.path().to_owned();
            desks[desk].store.union(&path, LATER).unwrap();
        }
        Act::Restore { desk, at } => {
            let by = desks[desk].by(LATER);
            desks[desk].store.restore(draft, &Scope::Draft, &Moment::Arrival(at), &by).unwrap();
        }
        Act::Undo { desk, step } => {
            let by = desks[desk].by(LATER);
            if let Some(step) = desks[desk].store.steps(None).unwrap().get(step) {
                desks[desk].store.undo_step(&step.event, &by).unwrap();
            }
        }
        Act::Reopen { desk } => desks[desk] = office.desk(["amina", "boris"][desk]),
    }
}

/// What the heads of a record say and all that they replaced.
fn known(desk: &Desk, draft: &DraftId, key: &RecordKey) -> BTreeSet<ContentHash> {
    let history: BTreeMap<RevisionId, _> = desk.store.history(draft, key).unwrap().into_iter().collect();
    let mut heads: Vec<RevisionId> = Vec::new();
    let mut known = BTreeSet::new();
    for head in desk.heads(draft).remove(key).unwrap_or_default() {
        known.insert(ContentHash::of(&head.content.unwrap()));
        heads.push(head.revision);
    }
    heads
        .extend(desk.store.working(draft).unwrap().into_iter().filter(|row| row.key == *key).flat_map(|row| row.bases));
    let mut seen = BTreeSet::new();
    while let Some(id) = heads.pop() {
        if let Some(revision) = history.get(&id).filter(|_| seen.insert(id)) {
            known.insert(revision.content.clone());
            heads.extend(revision.parents.iter().cloned());
        }
    }
    known
}

fn check(acts: &[Act]) {
    let office = Office::new();
    let mut desks = [office.desk("amina"), office.desk("boris")];
    let draft = desks[0].draft(RECORDS.map(|record| Change::new(answer(record), "\"first\"")).to_vec());
    let path = desks[0].store.path().to_owned();
    desks[1].store.union(&path, LATER).unwrap();
    let mut last = [BTreeMap::new(), BTreeMap::new()];
    for one in acts {
        act(&office, &mut desks, &draft, one, &mut last);
        for (desk, last) in desks.iter().zip(&last) {
            for (key, words) in last {
                let hash = ContentHash::of(words.as_bytes());
                assert!(known(desk, &draft, key).contains(&hash), "{key}: {words} is lost after {one:?}");
            }
        }
    }
    for desk in &mut desks {
        let shown = desk.heads(&draft);
        desk.store.settle_all().unwrap();
        assert_eq!(desk.heads(&draft), shown);
        assert_eq!(desk.store.working(&draft).unwrap(), []);
        let heads = desk.heads(&draft);
        desk.store.rebuild_heads().unwrap();
        assert_eq!(desk.heads(&draft), heads);
        assert_eq!(desk.store.heads_at(&draft, i64::MAX).unwrap(), heads);
        assert_eq!(desk.store.verify().unwrap(), []);
    }
    let [one, other] = &mut desks;
    one.take(other);
    other.take(one);
    assert_eq!(one.heads(&draft), other.heads(&draft));
}

proptest! {
    #![proptest_config(Config { cases: 32, failure_persistence: None, ..Config::default() })]

    #[test]
    fn no_text_that_was_kept_is_lost(acts in acts()) {
        check(&acts);
    }
}
