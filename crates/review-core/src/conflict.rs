//! Versions of an answer that were written at the same time, for a person to decide between: two at a time, block by
//! block where both are long texts.

use crate::answer::{Answer, Neutral, NeutralRow, Prose, ProseRow, Row};
use crate::compare::{Choice, choices};
use crate::draft::{Draft, record_key};
use crate::entry::{Entry, EntryError};
use crate::record::{Head, RecordKey, RevisionId};
use crate::template::Question;
use crate::text::Block;
use review_locale::Language;
use std::collections::BTreeMap;

/// Two versions of a record, or words beside a reason that did not know them.
#[derive(Clone, Debug, PartialEq)]
pub struct Conflict {
    /// The record that is decided upon; none where words stand beside "not applicable".
    pub key: Option<RecordKey>,
    /// What is decided between.
    pub versions: Vec<Version>,
}

/// One of the versions.
#[derive(Clone, Debug, PartialEq)]
pub struct Version {
    /// The revision that says it.
    pub revision: RevisionId,
    /// What it says; none if it says nothing or was erased.
    pub answer: Option<Answer>,
    /// Its bytes; none if they were erased.
    pub content: Option<Vec<u8>>,
}

/// The first conflict about a question in `language`; none if there is nothing to decide.
pub fn conflict(draft: &Draft, question: &Question, language: Language) -> Option<Conflict> {
    let concerns = |key: &&RecordKey| key.path == question.id && key.lang.is_none_or(|lang| lang == language);
    let mut keys = draft.conflicts().filter(concerns);
    let key = keys.next()?;
    let heads = draft.heads(key);
    if heads.len() > 1 {
        let versions = heads.iter().take(2).map(|head| version(key, head)).collect();
        return Some(Conflict { key: Some(key.clone()), versions });
    }
    let neutral = record_key(&question.id);
    let reasons = draft.heads(&neutral).iter().map(|head| version(&neutral, head));
    let versions =
        reasons.chain(heads.iter().map(|head| version(key, head))).filter(|version| version.answer.is_some());
    Some(Conflict { key: None, versions: versions.collect() })
}

fn version(key: &RecordKey, head: &Head) -> Version {
    let answer = head.content.as_deref().and_then(|content| read(key, content));
    Version { revision: head.revision.clone(), answer, content: head.content.clone() }
}

/// What a record says by itself; a row of a table as a table of one row.
pub fn read(key: &RecordKey, content: &[u8]) -> Option<Answer> {
    let mut cells: BTreeMap<String, Vec<Answer>> = BTreeMap::new();
    match (key.row.is_empty(), key.lang) {
        (true, Some(_)) => return serde_json::from_slice::<Prose>(content).ok().map(Answer::from),
        (true, None) => return serde_json::from_slice::<Neutral>(content).ok()?.answer(),
        (false, Some(_)) => {
            let fields: ProseRow = serde_json::from_slice(content).ok()?;
            cells.extend(fields.into_iter().map(|(field, prose)| (field, vec![prose.into()])));
        }
        (false, None) => {
            let fields: NeutralRow = serde_json::from_slice(content).ok()?;
            cells.extend(fields.into_iter().map(|(field, value)| (field, value.answer().into_iter().collect())));
        }
    }
    Some(Answer::Records(vec![Row { id: key.row.clone(), cells }]))
}

impl Conflict {
    /// The two texts beside each other, where both are long: `base` is the text from which both began.
    pub fn choices(&self, base: Option<&[Block]>) -> Vec<Choice> {
        match self.versions.as_slice() {
            [
                Version { answer: Some(Answer::LongText(left)), .. },
                Version { answer: Some(Answer::LongText(right)), .. },
            ] => choices(left, right, base),
            _ => Vec::new(),
        }
    }

    /// The decision for a version as it stands; none if there is no such version to be had.
    pub fn take(
        &self,
        draft: &Draft,
        question: &Question,
        language: Language,
        index: usize,
    ) -> Option<Result<Vec<Entry>, EntryError>> {
        let version = self.versions.get(index)?;
        match &self.key {
            Some(key) => Some(Ok(vec![Entry { key: key.clone(), content: version.content.clone()? }])),
            None => {
                let mut new_id = String::new;
                Some(crate::edit::edit(draft, question, language, version.answer.clone(), &mut new_id))
            }
        }
    }

    /// The decision for a text put together from both.
    pub fn write(&self, blocks: Vec<Block>) -> Option<Vec<Entry>> {
        Some(vec![crate::entry::entry(self.key.clone()?, &Prose::Blocks(blocks))])
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::record::Origin;
    use crate::template::Template;
    use std::collections::BTreeMap;

    const QUESTION: &str = "methodology.lead";

    fn head(revision: &str, content: &[u8]) -> Head {
        Head { revision: revision.into(), content: Some(content.to_vec()), origin: Origin::Typed, at: String::new() }
    }

    fn draft(records: &[(RecordKey, &[&[u8]])]) -> Draft {
        let outline = serde_json::to_vec(&Template::shipped("gcm-short").unwrap()).unwrap();
        let key = RecordKey::neutral(crate::record::RecordKind::Outline, crate::draft::OUTLINE);
        let mut heads = BTreeMap::from([(key, vec![head("outline", &outline)])]);
        for (index, (key, contents)) in records.iter().enumerate() {
            let of_record = contents.iter().enumerate().map(|(at, content)| head(&format!("{index}{at}"), content));
            heads.insert(key.clone(), of_record.collect());
        }
        Draft::new("d".into(), heads, BTreeMap::new()).unwrap()
    }

    fn words(text: &str) -> Vec<u8> {
        format!(
            r#"[{{"type":"paragraph","attrs":{{"id":"{text}","dir":null,"lang":null}},"content":[{{"type":"text","text":"{text}"}}]}}]"#
        )
        .into_bytes()
    }

    #[test]
    fn two_versions_of_a_text_are_decided_and_one_is_no_conflict() {
        let key = record_key(QUESTION).in_language(Language::En);
        let (one, other) = (words("one"), words("other"));
        let draft = draft(&[(key.clone(), &[&one, &other])]);
        let question = draft.question(QUESTION).unwrap();
        assert_eq!(conflict(&draft, &question, Language::Fr), None);
        let found = conflict(&draft, &question, Language::En).unwrap();
        assert_eq!((found.key.as_ref(), found.versions.len()), (Some(&key), 2));
        assert!(matches!(found.choices(None).as_slice(), [Choice::Differs { .. }]));
        let taken = found.take(&draft, &question, Language::En, 1).unwrap().unwrap();
        assert_eq!(taken, [Entry { key, content: other }]);
        assert!(found.take(&draft, &question, Language::En, 2).is_none());
    }

    #[test]
    fn words_beside_a_reason_that_did_not_know_them_are_decided() {
        let key = record_key(QUESTION);
        let text = words("one");
        let reason = serde_json::to_vec(&Neutral::NotApplicable(crate::answer::Reason {
            reason: "none here".to_owned(),
            ..crate::answer::Reason::default()
        }));
        let reason = reason.unwrap();
        let draft = draft(&[(key.clone(), &[&reason]), (key.clone().in_language(Language::En), &[&text])]);
        let question = draft.question(QUESTION).unwrap();
        let found = conflict(&draft, &question, Language::En).unwrap();
        assert_eq!((found.key.as_ref(), found.versions.len()), (None, 2));
        for index in [0, 1] {
            let entries = found.take(&draft, &question, Language::En, index).unwrap().unwrap();
            let mut decided = draft.clone();
            for (at, entry) in entries.into_iter().enumerate() {
                decided.heads.insert(entry.key, vec![head(&format!("new{at}"), &entry.content)]);
            }
            assert_eq!(conflict(&decided, &question, Language::En), None, "{index}");
            assert_eq!(decided.answer(&question, Language::En).len(), 1, "{index}");
        }
    }
}
