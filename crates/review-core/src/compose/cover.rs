//! The cover: the facts that the team confirmed, in the language of the report.

use super::Composer;
use crate::cover;
use crate::document::{Cover, Said};
use crate::draft::Draft;
use crate::reference::{Cycle, CycleKind, REFERENCE};
use review_locale::{Arg, Words};

impl Composer<'_> {
    pub(super) fn cover(&mut self) -> Cover {
        let date = self.cover_date(cover::DATE).map(|date| capitalised(&date)).unwrap_or_default();
        let own_cycle = self.draft.fact(cover::CYCLE_NAME, self.options.language).is_some();
        let cycle = cycle_name(self.draft, &self.words, &|text| self.digits(text)).unwrap_or_default();
        Cover {
            state: self.said(cover::STATE, self.state_name()),
            title: self.said(cover::TITLE, self.title()),
            subtitle: self.said(if own_cycle { cover::CYCLE_NAME } else { cover::CYCLE }, cycle),
            facts: self.cover_facts(),
            date: self.said(cover::DATE, date),
            draft: None,
        }
    }

    /// A draft says of what day it is. Whether the report is one is known only when all of it is composed.
    pub(super) fn finish_cover(&self, cover: Cover, is_draft: bool) -> Cover {
        let date = self.changed_on();
        let draft = is_draft.then(|| self.words.format("draft-of", &[("date", Arg::from(&date))]));
        Cover { draft, ..cover }
    }

    /// The same with the version, for the foot of each page: two papers with the same version hold the same text.
    pub(super) fn draft_note(&self) -> String {
        let date = self.changed_on();
        let version = self.draft.version();
        self.words.format("draft-of-version", &[("date", Arg::from(&date)), ("version", Arg::from(&version))])
    }

    fn changed_on(&self) -> String {
        self.formats.date_of_time(&self.draft.changed_at()).unwrap_or_default()
    }

    pub(super) fn title(&self) -> String {
        self.fact(cover::TITLE).unwrap_or_else(|| self.text("default-title"))
    }

    /// The name that the team confirmed in this language; until it has, the name in the reference data, which `check`
    /// lists as open.
    pub(super) fn state_name(&self) -> String {
        let country = self.draft.country().unwrap_or_default();
        let reference = || {
            let state = REFERENCE.states.get(&country)?;
            Some(state.names.get(&self.options.language)?.formal.clone())
        };
        self.fact(cover::STATE).or_else(reference).unwrap_or(country)
    }

    fn fact(&self, path: &str) -> Option<String> {
        all_versions(&self.draft.facts(path, self.options.language))
    }

    fn cover_date(&self, path: &str) -> Option<String> {
        let dates: Vec<String> = self.draft.dates(path).into_iter().map(|date| self.formats.date(date)).collect();
        all_versions(&dates)
    }

    /// Words with the one answer that says them.
    fn said(&self, path: &str, text: String) -> Said {
        let source = cover::questions().iter().find(|question| question.id == path).and_then(|question| {
            match self.draft.revised_answer(question, self.options.language).as_slice() {
                [(revision, _)] => Some(self.source(question, revision, 0)),
                _ => None,
            }
        });
        Said { text, source }
    }

    fn cover_facts(&self) -> Vec<(String, Said)> {
        let mut facts = Vec::new();
        let mut add = |path: &str, value: Option<String>| {
            let label = self.text(&path.replace('.', "-"));
            facts.extend(value.map(|value| (label, self.said(path, value))));
        };
        add(cover::EDITION, self.cover_option(cover::EDITION));
        add(cover::PERIOD, self.fact(cover::PERIOD));
        add(cover::AUTHORITY, self.fact(cover::AUTHORITY));
        add(cover::VALIDATION_BODY, self.fact(cover::VALIDATION_BODY));
        add(cover::VALIDATION_DATE, self.cover_date(cover::VALIDATION_DATE));
        if self.draft.languages().len() > 1 {
            add(cover::AUTHENTIC_LANGUAGE, self.cover_option(cover::AUTHENTIC_LANGUAGE));
        }
        if self.draft.choice(cover::FOCAL_POINT_PRINTED).as_deref() == Some("yes") {
            add(cover::FOCAL_POINT, self.fact(cover::FOCAL_POINT));
        }
        facts
    }

    fn cover_option(&self, path: &str) -> Option<String> {
        let message = path.replace('.', "-");
        let chosen = self.draft.options(path).into_iter();
        let labels: Vec<String> =
            chosen.filter_map(|option| self.words.lookup(&format!("{message}-{option}"), &[])).collect();
        all_versions(&labels)
    }
}

/// The name of the review cycle: the team's own words, or those of the reference data.
pub fn cycle_name(draft: &Draft, words: &Words, digits: &dyn Fn(&str) -> String) -> Option<String> {
    let own = draft.fact(cover::CYCLE_NAME, words.language());
    own.or_else(|| Some(name_of_cycle(REFERENCE.cycle(&draft.choice(cover::CYCLE)?)?, words, digits)))
}

/// The name of a cycle of the reference data.
pub fn name_of_cycle(cycle: &Cycle, words: &Words, digits: &dyn Fn(&str) -> String) -> String {
    let year = digits(&cycle.year.to_string());
    match cycle.kind {
        CycleKind::Imrf => words.format("cycle-imrf", &[("year", Arg::from(&year))]),
        CycleKind::Regional => {
            let region = words.text(&format!("region-{}", cycle.region.as_deref().unwrap_or_default()));
            words.format("cycle-regional", &[("year", Arg::from(&year)), ("region", Arg::from(&region))])
        }
    }
}

/// A line that stands alone begins with a capital: "Mars 2026".
fn capitalised(text: &str) -> String {
    let mut chars = text.chars();
    chars.next().map(|first| first.to_uppercase().chain(chars).collect()).unwrap_or_default()
}

/// Versions that await a decision are all printed; the report is then a draft.
fn all_versions(versions: &[String]) -> Option<String> {
    (!versions.is_empty()).then(|| versions.join(" / "))
}
