//! Official wording as a review prints it: what the reference data say, or the team's own correction.
//!
//! A correction is a record of the draft, one per language: it has a history, merges like an answer and is offered to
//! the next review.

use crate::answer::Prose;
use crate::draft::Draft;
use crate::entry::{Entry, prose_entry};
use crate::record::{RecordKey, RecordKind};
use crate::reference::{REFERENCE, Wording};
use review_locale::Language;
use std::fmt;
use std::str::FromStr;

/// The part of a record's path that says that it holds the team's own wording.
const PART: &str = "official-title";

/// What has a title by the Compact.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Official {
    /// The objective of this number.
    Objective(u8),
    /// The guiding principle of this number.
    Principle(u8),
}

/// Nothing of this name has official wording.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("no official wording `{0}`")]
pub struct UnknownOfficial(pub String);

/// `objective.05`, `principle.03`.
impl fmt::Display for Official {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Official::Objective(number) => write!(f, "objective.{number:02}"),
            Official::Principle(number) => write!(f, "principle.{number:02}"),
        }
    }
}

impl FromStr for Official {
    type Err = UnknownOfficial;

    fn from_str(name: &str) -> Result<Self, UnknownOfficial> {
        let unknown = || UnknownOfficial(name.to_owned());
        let (kind, number) = name.split_once('.').ok_or_else(unknown)?;
        let number = number.parse().map_err(|_| unknown())?;
        let official = match kind {
            "objective" => Official::Objective(number),
            "principle" => Official::Principle(number),
            _ => return Err(unknown()),
        };
        if official.shipped(Language::En).is_some() { Ok(official) } else { Err(unknown()) }
    }
}

impl Official {
    /// The principle that an option means; none for other options.
    pub fn of_option(option: &str) -> Option<Self> {
        REFERENCE.principle(option).map(|principle| Official::Principle(principle.number))
    }

    /// The title in the reference data.
    pub fn shipped(self, language: Language) -> Option<&'static Wording> {
        match self {
            Official::Objective(number) => REFERENCE.objective(number)?.titles.get(&language),
            Official::Principle(number) => {
                REFERENCE.principles.iter().find(|principle| principle.number == number)?.titles.get(&language)
            }
        }
    }

    /// Every version of the team's own wording.
    pub fn own(self, draft: &Draft, language: Language) -> Vec<String> {
        let said: Vec<Prose> = draft.values(&self.key(language));
        let lines = said.into_iter().filter_map(|prose| match prose {
            Prose::Line(line) if !line.trim().is_empty() => Some(line),
            Prose::Line(_) | Prose::Blocks(_) => None,
        });
        lines.collect()
    }

    /// The title as it is printed: the team's own, all versions of it, or that of the reference data.
    pub fn printed(self, draft: &Draft, language: Language) -> String {
        let own = self.own(draft, language);
        let shipped = || self.shipped(language).map(|title| title.text.clone()).unwrap_or_default();
        if own.is_empty() { shipped() } else { own.join(" / ") }
    }

    /// The title of the reference data, if it is printed and was not seen at its source.
    pub fn unverified(self, draft: &Draft, language: Language) -> Option<&'static str> {
        let shipped = self.shipped(language).filter(|title| !title.verified)?;
        self.own(draft, language).is_empty().then_some(shipped.text.as_str())
    }

    /// What makes `title` the wording in a language; an empty one brings back that of the reference data.
    pub fn correct(self, language: Language, title: &str) -> Entry {
        let line = title.split_whitespace().collect::<Vec<_>>().join(" ");
        prose_entry(self.key(language), &Prose::Line(line))
    }

    fn key(self, language: Language) -> RecordKey {
        RecordKey::neutral(RecordKind::Info, format!("{self}.{PART}")).in_language(language)
    }
}

/// Whether a record holds wording of the team's own.
pub(crate) fn is_own_wording(key: &RecordKey) -> bool {
    let named = key.path.rsplit_once('.').filter(|(_, part)| *part == PART);
    key.kind == RecordKind::Info && named.is_some_and(|(name, _)| name.parse::<Official>().is_ok())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::beginning::carried;
    use crate::check::{FindingKind, check};
    use crate::compose::{Missing, Options, compose};
    use crate::document::{PageSetup, Part};
    use crate::record::{DraftId, Head, Origin, RevisionId};
    use crate::template::Template;
    use std::collections::BTreeMap;

    const OBJECTIVE: Official = Official::Objective(5);

    fn draft(titles: &[&str]) -> Draft {
        let heads = titles.iter().map(|title| {
            let entry = OBJECTIVE.correct(Language::Ar, title);
            let revision = RevisionId((*title).to_owned());
            Head { revision, content: Some(entry.content), origin: Origin::Typed, at: String::new() }
        });
        let heads = BTreeMap::from([(OBJECTIVE.key(Language::Ar), heads.collect())]);
        let template = Template::shipped("gcm-standard").unwrap();
        Draft { id: DraftId::default(), template, heads, images: BTreeMap::new() }
    }

    fn unverified(draft: &Draft) -> usize {
        let findings = check(draft, &[Language::Ar]);
        findings.iter().filter(|finding| matches!(finding.kind, FindingKind::Unverified { .. })).count()
    }

    #[test]
    fn a_corrected_title_is_printed_not_doubted_and_handed_on() {
        let shipped = OBJECTIVE.shipped(Language::Ar).unwrap();
        assert!(!shipped.verified);
        let corrected = draft(&["عنوان  مصحح"]);
        let setup = PageSetup::default();
        let options = Options { language: Language::Ar, draft: false, missing: Missing::Say, setup };
        let document = compose(&corrected, &options).unwrap();
        let printed = document.parts.iter().any(|part| match part {
            Part::Section(section) => section.id == "objective.05" && section.title.contains("عنوان مصحح"),
            Part::Cover(_) | Part::Contents { .. } | Part::Listing { .. } => false,
        });
        assert!(printed && !document.info.draft);
        assert_eq!(unverified(&corrected) + 1, unverified(&draft(&[])));
        assert_eq!(carried(&corrected, &corrected.template, "MAR").len(), 1);
        let taken_back = draft(&[""]);
        assert_eq!(OBJECTIVE.printed(&taken_back, Language::Ar), shipped.text);
        assert_eq!(unverified(&taken_back), unverified(&draft(&[])));
    }

    #[test]
    fn two_wordings_are_both_printed_and_make_a_draft_of_the_report() {
        let both = draft(&["أول", "ثان"]);
        assert_eq!(OBJECTIVE.printed(&both, Language::Ar), "أول / ثان");
        assert!(both.has_printed_conflict());
    }

    #[test]
    fn a_corrected_principle_is_printed_and_not_doubted() {
        let principle = Official::of_option("principle-3").unwrap();
        assert_eq!((principle.to_string().as_str(), "principle.03".parse()), ("principle.03", Ok(principle)));
        assert!("principle.11".parse::<Official>().is_err());
        let language = Language::ALL
            .into_iter()
            .find(|language| principle.shipped(*language).is_some_and(|title| !title.verified));
        let Some(language) = language else { return };
        let plain = draft(&[]);
        assert!(principle.unverified(&plain, language).is_some());
        let mut corrected = plain.clone();
        let entry = principle.correct(language, "ours");
        assert!(is_own_wording(&entry.key));
        let head =
            Head { revision: "r".into(), content: Some(entry.content), origin: Origin::Typed, at: String::new() };
        corrected.heads.insert(entry.key, vec![head]);
        assert_eq!(principle.printed(&corrected, language), "ours");
        assert_eq!(principle.unverified(&corrected, language), None);
    }
}
