//! What a record must say so that an answer is again as it was.
//!
//! "Not applicable" and a removed row name the revisions that they set aside. Restored words are new revisions, so what
//! names them follows; a row that is not in the restored list is removed in it, so that words written into it elsewhere
//! at the same time are still found.

use crate::answer::{Neutral, RowEntry, merge_rows};
use crate::draft::Heads;
use crate::record::{RecordKey, RecordKind, RevisionId};
use std::collections::BTreeMap;

/// The revision that said something then → the one that says it now.
pub type Renamed = BTreeMap<RevisionId, RevisionId>;

/// Whether a record belongs to what the review says and can be restored; what people said about it stays.
pub fn is_restorable(key: &RecordKey) -> bool {
    matches!(key.kind, RecordKind::Info | RecordKind::Outline | RecordKind::Answer)
}

/// Whether a record may name revisions of others of its answer: those are restored before it.
pub fn names_revisions(key: &RecordKey) -> bool {
    key.row.is_empty() && key.lang.is_none() && matches!(key.kind, RecordKind::Info | RecordKind::Answer)
}

/// What a record says that was not there then: nothing, in the form of what it says now. None for a record that cannot
/// say nothing.
pub fn emptied(key: &RecordKey, now: &[u8]) -> Option<Vec<u8>> {
    if !matches!(key.kind, RecordKind::Info | RecordKind::Answer) {
        return None;
    }
    let empty: &[u8] = match (key.row.is_empty(), key.lang) {
        (false, _) => b"{}",
        (true, Some(_)) if now.starts_with(b"\"") => b"\"\"",
        (true, Some(_)) => b"[]",
        (true, None) => return serde_json::to_vec(&Neutral::Empty).ok(),
    };
    Some(empty.to_vec())
}

/// What the record `key` says to stand as it stood `then`, once the words and rows that it names are restored: `heads`
/// are those of the draft now. Contents that name nothing stay as they are, to the byte.
pub fn as_it_was(key: &RecordKey, then: &[u8], heads: &Heads, renamed: &Renamed) -> Vec<u8> {
    let Ok(value) = serde_json::from_slice::<Neutral>(then) else { return then.to_vec() };
    let followed = match value.clone() {
        Neutral::Rows(entries) => Neutral::Rows(rows(key, entries, heads, renamed)),
        Neutral::Empty if !known_rows(key, heads).is_empty() => Neutral::Rows(rows(key, Vec::new(), heads, renamed)),
        Neutral::NotApplicable(mut reason) => {
            follow(&mut reason.sets_aside, renamed);
            Neutral::NotApplicable(reason)
        }
        Neutral::NotAvailable(mut reason) => {
            follow(&mut reason.sets_aside, renamed);
            Neutral::NotAvailable(reason)
        }
        other => other,
    };
    let unchanged = followed == value;
    serde_json::to_vec(&followed).ok().filter(|_| !unchanged).unwrap_or_else(|| then.to_vec())
}

fn rows(key: &RecordKey, mut entries: Vec<RowEntry>, heads: &Heads, renamed: &Renamed) -> Vec<RowEntry> {
    entries.iter_mut().for_each(|entry| follow(&mut entry.sets_aside, renamed));
    let known = known_rows(key, heads).into_iter();
    let gone: Vec<RowEntry> = known.filter(|known| entries.iter().all(|entry| entry.id != known.id)).collect();
    entries.extend(gone.into_iter().map(|row| RowEntry {
        removed: true,
        sets_aside: said_in(key, &row.id, heads),
        ..row
    }));
    entries
}

/// The rows of a table as they are listed now.
fn known_rows(key: &RecordKey, heads: &Heads) -> Vec<RowEntry> {
    let contents = heads.get(key).into_iter().flatten().filter_map(|head| head.content.as_deref());
    let lists = contents.filter_map(|content| match serde_json::from_slice(content) {
        Ok(Neutral::Rows(entries)) => Some(entries),
        _ => None,
    });
    merge_rows(&lists.collect::<Vec<_>>())
}

/// The revisions of a row, in all languages.
fn said_in(key: &RecordKey, row: &str, heads: &Heads) -> Vec<RevisionId> {
    let of_row = |other: &RecordKey| other.kind == key.kind && other.path == key.path && other.row == row;
    let heads = heads.iter().filter(|(other, _)| of_row(other)).flat_map(|(_, heads)| heads);
    heads.map(|head| head.revision.clone()).collect()
}

fn follow(named: &mut Vec<RevisionId>, renamed: &Renamed) {
    let new: Vec<RevisionId> = named.iter().filter_map(|id| renamed.get(id)).cloned().collect();
    named.extend(new);
    let mut seen = std::collections::BTreeSet::new();
    named.retain(|id| seen.insert(id.clone()));
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::answer::Reason;
    use crate::record::{Head, Origin};
    use review_locale::Language;

    fn head(revision: &str, content: &[u8]) -> Vec<Head> {
        let content = Some(content.to_vec());
        vec![Head { revision: revision.into(), content, origin: Origin::Typed, at: String::new() }]
    }

    fn table() -> RecordKey {
        RecordKey::neutral(RecordKind::Answer, "methodology.consultations")
    }

    fn written(value: &Neutral) -> Vec<u8> {
        serde_json::to_vec(value).unwrap()
    }

    #[test]
    fn a_reason_names_the_restored_words_too() {
        let reason = Reason { sets_aside: vec!["old".into()], ..Reason::default() };
        let then = written(&Neutral::NotApplicable(reason.clone()));
        let renamed = Renamed::from([("old".into(), "new".into())]);
        let both = Reason { sets_aside: vec!["old".into(), "new".into()], ..reason };
        assert_eq!(as_it_was(&table(), &then, &Heads::new(), &renamed), written(&Neutral::NotApplicable(both)));
        assert_eq!(as_it_was(&table(), &then, &Heads::new(), &Renamed::new()), then);
        assert_eq!(as_it_was(&table(), b"{\"rows\": [] }", &Heads::new(), &renamed), b"{\"rows\": [] }");
    }

    #[test]
    fn a_row_that_came_later_is_removed_and_names_what_it_holds() {
        let now = written(&Neutral::Rows(vec![RowEntry::kept("a"), RowEntry::kept("b")]));
        let row = table().with_row("b");
        let heads = Heads::from([
            (table(), head("list", &now)),
            (row.clone(), head("b neutral", b"{}")),
            (row.in_language(Language::Ar), head("b ar", b"{}")),
        ]);
        let removed =
            RowEntry { id: "b".to_owned(), removed: true, sets_aside: vec!["b neutral".into(), "b ar".into()] };
        let then = written(&Neutral::Rows(vec![RowEntry::kept("a")]));
        let expected = written(&Neutral::Rows(vec![RowEntry::kept("a"), removed]));
        assert_eq!(as_it_was(&table(), &then, &heads, &Renamed::new()), expected);
    }

    #[test]
    fn what_was_not_there_says_nothing_in_its_own_form() {
        let prose = table().in_language(Language::Fr);
        assert_eq!(emptied(&prose, b"\"Rabat\"").unwrap(), b"\"\"");
        assert_eq!(emptied(&prose, b"[{}]").unwrap(), b"[]");
        assert_eq!(emptied(&prose.with_row("a"), b"{\"place\":\"Rabat\"}").unwrap(), b"{}");
        assert_eq!(emptied(&table(), b"{\"number\":\"3\"}").unwrap(), written(&Neutral::Empty));
        assert_eq!(emptied(&RecordKey::neutral(RecordKind::Outline, "outline"), b"{}"), None);
    }
}
