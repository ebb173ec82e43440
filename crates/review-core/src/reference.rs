//! Official wording and facts about the Compact, from `assets/reference`, each with its source and whether it was seen
//! there.

use review_locale::Language;
use serde::Deserialize;
use std::{collections::BTreeMap, sync::LazyLock};

/// A piece of official wording in one language.
#[derive(Clone, Debug, Deserialize)]
pub struct Wording {
    /// The words.
    pub text: String,
    /// Where they were seen.
    pub source: Option<String>,
    /// Whether exactly these words were seen there.
    pub verified: bool,
}

/// An objective of the Compact.
#[derive(Clone, Debug, Deserialize)]
pub struct Objective {
    /// 1 to 23.
    pub number: u8,
    /// The round table of the International Migration Review Forum that discusses it (A/RES/73/326).
    pub round_table: u8,
    /// The paragraph of the Compact (A/RES/73/195, annex).
    pub paragraph: u8,
    /// The official title.
    pub titles: BTreeMap<Language, Wording>,
}

/// A guiding principle of the Compact.
#[derive(Clone, Debug, Deserialize)]
pub struct Principle {
    /// 1 to 10.
    pub number: u8,
    /// The paragraph of the Compact.
    pub reference: String,
    /// The official title.
    pub titles: BTreeMap<Language, Wording>,
}

/// A State that may write a review.
#[derive(Clone, Debug, Deserialize)]
pub struct State {
    /// ISO 3166-1 alpha-3.
    pub iso3: String,
    /// The regional commissions of which it is a member.
    pub commissions: Vec<String>,
    /// Whether it is a member of the League of Arab States.
    pub las_member: bool,
    /// Its names, none of them verified: the team confirms its own.
    pub names: BTreeMap<Language, StateName>,
}

/// A State's names in one language.
#[derive(Clone, Debug, Deserialize)]
pub struct StateName {
    /// As in a list of member States.
    pub short: String,
    /// As on a cover.
    pub formal: String,
}

/// A review cycle.
#[derive(Clone, Debug, Deserialize)]
pub struct Cycle {
    /// `imrf-2026`.
    pub id: String,
    /// What kind of meeting closes it.
    pub kind: CycleKind,
    /// The year of the meeting.
    pub year: u16,
    /// The regional commission of a regional review.
    #[serde(default)]
    pub region: Option<String>,
    /// The first day of the meeting, where it is known.
    #[serde(default)]
    pub start: Option<String>,
    /// The last day of the meeting, where it is known.
    #[serde(default)]
    pub end: Option<String>,
}

/// What kind of meeting closes a cycle.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum CycleKind {
    /// The International Migration Review Forum.
    Imrf,
    /// A regional review.
    Regional,
}

/// What is related to an objective in the 2030 Agenda: suggestions, never official.
#[derive(Clone, Debug, Deserialize)]
pub struct SdgLinks {
    /// 1 to 23.
    pub number: u8,
    /// Targets of the Sustainable Development Goals.
    pub targets: Vec<String>,
}

/// All reference data.
#[derive(Debug)]
pub struct Reference {
    /// The 23 objectives in order.
    pub objectives: Vec<Objective>,
    /// The ten principles in order.
    pub principles: Vec<Principle>,
    /// States, by their code.
    pub states: BTreeMap<String, State>,
    /// Review cycles.
    pub cycles: Vec<Cycle>,
    /// Related targets, by objective.
    pub sdg: Vec<SdgLinks>,
}

#[derive(Deserialize)]
struct ObjectivesFile {
    objectives: Vec<Objective>,
}
#[derive(Deserialize)]
struct PrinciplesFile {
    principles: Vec<Principle>,
}
#[derive(Deserialize)]
struct StatesFile {
    states: Vec<State>,
}
#[derive(Deserialize)]
struct CyclesFile {
    cycles: Vec<Cycle>,
}
#[derive(Deserialize)]
struct SdgFile {
    objectives: Vec<SdgLinks>,
}

/// The reference data that ship.
#[allow(clippy::expect_used, reason = "the files are part of the program; a test reads them")]
pub static REFERENCE: LazyLock<Reference> = LazyLock::new(|| read().expect("the shipped reference data are sound"));

fn read() -> Result<Reference, serde_json::Error> {
    let objectives: ObjectivesFile = serde_json::from_str(include_str!("../../../assets/reference/objectives.json"))?;
    let principles: PrinciplesFile = serde_json::from_str(include_str!("../../../assets/reference/principles.json"))?;
    let states: StatesFile = serde_json::from_str(include_str!("../../../assets/reference/states.json"))?;
    let cycles: CyclesFile = serde_json::from_str(include_str!("../../../assets/reference/cycles.json"))?;
    let sdg: SdgFile = serde_json::from_str(include_str!("../../../assets/reference/sdg.json"))?;
    Ok(Reference {
        objectives: objectives.objectives,
        principles: principles.principles,
        states: states.states.into_iter().map(|state| (state.iso3.clone(), state)).collect(),
        cycles: cycles.cycles,
        sdg: sdg.objectives,
    })
}

impl Reference {
    /// The objective with this number.
    pub fn objective(&self, number: u8) -> Option<&Objective> {
        self.objectives.iter().find(|objective| objective.number == number)
    }

    /// The cycle with this id.
    pub fn cycle(&self, id: &str) -> Option<&Cycle> {
        self.cycles.iter().find(|cycle| cycle.id == id)
    }

    /// The principle that the option `principle-3` means.
    pub fn principle(&self, option: &str) -> Option<&Principle> {
        let number: u8 = option.strip_prefix("principle-")?.parse().ok()?;
        self.principles.iter().find(|principle| principle.number == number)
    }

    /// Whether `option` is a target of the Sustainable Development Goals by its form: `10.7`, `16.b`.
    pub fn is_sdg_target(option: &str) -> bool {
        let Some((goal, target)) = option.split_once('.') else { return false };
        let is_number = |text: &str| text.len() <= 2 && !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit());
        let is_letter = |text: &str| matches!(text, "a" | "b" | "c" | "d");
        is_number(goal) && matches!(goal.parse(), Ok(1..=17u8)) && (is_number(target) || is_letter(target))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_shipped_data_are_complete() {
        let reference = read().unwrap();
        assert_eq!(reference.objectives.len(), 23);
        assert_eq!(reference.principles.len(), 10);
        assert_eq!(reference.sdg.len(), 23);
        assert_eq!(reference.states.len(), 197);
        for language in Language::ALL {
            for objective in &reference.objectives {
                assert!(!objective.titles[&language].text.is_empty());
            }
            for principle in &reference.principles {
                assert!(!principle.titles[&language].text.is_empty());
            }
            for state in reference.states.values() {
                assert!(!state.names[&language].formal.is_empty(), "{} {language}", state.iso3);
            }
        }
        let tables: Vec<usize> = (1..=4)
            .map(|table| reference.objectives.iter().filter(|objective| objective.round_table == table).count())
            .collect();
        assert_eq!(tables, [5, 7, 6, 5]);
    }

    #[test]
    fn wording_says_where_it_was_seen() {
        let reference = read().unwrap();
        let titles = reference.objectives.iter().flat_map(|objective| objective.titles.values());
        for wording in titles.chain(reference.principles.iter().flat_map(|principle| principle.titles.values())) {
            assert_eq!(wording.verified, wording.source.is_some(), "{}", wording.text);
        }
        // Counted in the sources that the wording was carried over from.
        let verified = |language| reference.objectives.iter().filter(|o| o.titles[&language].verified).count();
        let counts = Language::ALL.map(verified);
        assert_eq!(counts, [0, 0, 23, 20, 1, 15]);
    }

    #[test]
    fn targets_are_known_by_their_form() {
        for target in ["10.7", "16.b", "3.d", "17.18"] {
            assert!(Reference::is_sdg_target(target), "{target}");
        }
        for other in ["18.1", "10", "10.", ".7", "10.e", "10.7.2"] {
            assert!(!Reference::is_sdg_target(other), "{other}");
        }
    }
}
