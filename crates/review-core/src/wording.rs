//! Official wording as a review prints it: what the reference data say, or the team's own correction.
//!
//! A correction is a record of the draft, one per language: it has a history, merges like an answer and is offered to
//! the next review.

use crate::answer::Prose;
use crate::draft::Draft;
use crate::entry::{Entry, prose_entry};
use crate::record::{RecordKey, RecordKind};
use crate::reference::{REFERENCE, Wording};
use crate::template::{objective_part, objective_question};
use review_locale::Language;

/// The part of an objective's record that holds the team's own wording of its title.
const PART: &str = "official-title";

/// Every version of the team's own wording of an objective's title.
pub fn own_titles(draft: &Draft, objective: u8, language: Language) -> Vec<String> {
    let said: Vec<Prose> = draft.values(&key(objective, language));
    let lines = said.into_iter().filter_map(|prose| match prose {
        Prose::Line(line) if !line.trim().is_empty() => Some(line),
        Prose::Line(_) | Prose::Blocks(_) => None,
    });
    lines.collect()
}

/// The title of an objective as it is printed: the team's own, all versions of it, or that of the reference data.
pub fn objective_title(draft: &Draft, objective: u8, language: Language) -> String {
    let own = own_titles(draft, objective, language);
    let shipped = || shipped_title(objective, language).map(|title| title.text.clone()).unwrap_or_default();
    if own.is_empty() { shipped() } else { own.join(" / ") }
}

/// The title of an objective in the reference data.
pub fn shipped_title(objective: u8, language: Language) -> Option<&'static Wording> {
    REFERENCE.objective(objective)?.titles.get(&language)
}

/// What makes `title` the wording of an objective in a language; an empty one brings back that of the reference data.
/// None if there is no such objective.
pub fn correct_title(objective: u8, language: Language, title: &str) -> Option<Entry> {
    shipped_title(objective, language)?;
    let line = title.split_whitespace().collect::<Vec<_>>().join(" ");
    Some(prose_entry(key(objective, language), &Prose::Line(line)))
}

/// Whether a record holds wording of the team's own.
pub(crate) fn is_own_wording(key: &RecordKey) -> bool {
    key.kind == RecordKind::Info && objective_part(&key.path).is_some_and(|(_, part)| part == PART)
}

fn key(objective: u8, language: Language) -> RecordKey {
    RecordKey::neutral(RecordKind::Info, objective_question(objective, PART)).in_language(language)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::beginning::carried;
    use crate::check::{FindingKind, check};
    use crate::compose::{Missing, Options, compose};
    use crate::document::Part;
    use crate::record::{DraftId, Head, Origin, RevisionId};
    use crate::template::Template;
    use std::collections::BTreeMap;

    fn draft(titles: &[&str]) -> Draft {
        let heads = titles.iter().map(|title| {
            let entry = correct_title(5, Language::Ar, title).unwrap();
            let revision = RevisionId((*title).to_owned());
            Head { revision, content: Some(entry.content), origin: Origin::Typed, at: String::new() }
        });
        let heads = BTreeMap::from([(key(5, Language::Ar), heads.collect())]);
        let template = Template::shipped("gcm-standard").unwrap();
        Draft { id: DraftId::default(), template, heads, images: BTreeMap::new() }
    }

    fn unverified(draft: &Draft) -> usize {
        let findings = check(draft, &[Language::Ar]);
        findings.iter().filter(|finding| matches!(finding.kind, FindingKind::Unverified { .. })).count()
    }

    #[test]
    fn a_corrected_title_is_printed_not_doubted_and_handed_on() {
        let shipped = shipped_title(5, Language::Ar).unwrap();
        assert!(!shipped.verified);
        let corrected = draft(&["عنوان  مصحح"]);
        let options = Options { language: Language::Ar, draft: false, missing: Missing::Say };
        let document = compose(&corrected, &options).unwrap();
        let printed = document.parts.iter().any(|part| match part {
            Part::Section(section) => section.id == "objective.05" && section.title.contains("عنوان مصحح"),
            Part::Cover(_) | Part::Contents { .. } | Part::Listing { .. } => false,
        });
        assert!(printed && !document.info.draft);
        assert_eq!(unverified(&corrected) + 1, unverified(&draft(&[])));
        assert_eq!(carried(&corrected, &corrected.template, "MAR").len(), 1);
        let taken_back = draft(&[""]);
        assert_eq!(objective_title(&taken_back, 5, Language::Ar), shipped.text);
        assert_eq!(unverified(&taken_back), unverified(&draft(&[])));
    }

    #[test]
    fn two_wordings_are_both_printed_and_make_a_draft_of_the_report() {
        let both = draft(&["أول", "ثان"]);
        assert_eq!(objective_title(&both, 5, Language::Ar), "أول / ثان");
        assert!(both.has_printed_conflict());
    }
}
