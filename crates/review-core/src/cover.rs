//! The facts on the cover. Every review has the same, whatever its outline, so they are here and not in a template.

use crate::draft::Draft;
use crate::template::{OptionSource, Options, Question, QuestionKind, Required};
use review_locale::Language;

/// The code of the State, ISO 3166-1 alpha-3.
pub const COUNTRY: &str = "cover.country";
/// The id of the review cycle.
pub const CYCLE: &str = "cover.cycle";
/// The review cycle in the team's own words, where the reference data do not know it.
pub const CYCLE_NAME: &str = "cover.cycle-name";
/// The State's name as it is printed.
pub const STATE: &str = "cover.state";
/// The title.
pub const TITLE: &str = "cover.title";
/// First, second, third.
pub const EDITION: &str = "cover.edition";
/// The period covered.
pub const PERIOD: &str = "cover.period";
/// The submitting authority.
pub const AUTHORITY: &str = "cover.authority";
/// Whom to ask.
pub const FOCAL_POINT: &str = "cover.focal-point";
/// Whether the focal point is printed.
pub const FOCAL_POINT_PRINTED: &str = "cover.focal-point-printed";
/// The body that validated the review.
pub const VALIDATION_BODY: &str = "cover.validation-body";
/// When it did.
pub const VALIDATION_DATE: &str = "cover.validation-date";
/// The language whose text prevails.
pub const AUTHENTIC_LANGUAGE: &str = "cover.authentic-language";
/// Month and year of the report.
pub const DATE: &str = "cover.date";
/// When it must be sent; never printed.
pub const DEADLINE: &str = "cover.deadline";

/// The questions about the cover, in the order of the form.
pub fn questions() -> Vec<Question> {
    let own = |ids: &[&str]| Options { options: ids.iter().map(|id| (*id).to_owned()).collect(), options_from: None };
    let cycles = Options { options: Vec::new(), options_from: Some(OptionSource::Cycles) };
    let languages: Vec<&str> = Language::ALL.iter().map(|language| language.tag()).collect();
    vec![
        required(STATE, QuestionKind::Text),
        required(TITLE, QuestionKind::Text),
        Question::new(EDITION, QuestionKind::Choice(own(&["first", "second", "third", "fourth", "fifth"]))),
        Question::new(CYCLE, QuestionKind::Choice(cycles)),
        Question::new(CYCLE_NAME, QuestionKind::Text),
        Question::new(PERIOD, QuestionKind::Text),
        required(AUTHORITY, QuestionKind::Text),
        Question::new(FOCAL_POINT, QuestionKind::Text),
        Question::new(FOCAL_POINT_PRINTED, QuestionKind::Choice(own(&["yes", "no"]))),
        Question::new(VALIDATION_BODY, QuestionKind::Text),
        Question::new(VALIDATION_DATE, QuestionKind::Date),
        Question::new(AUTHENTIC_LANGUAGE, QuestionKind::Choice(own(&languages))),
        required(DATE, QuestionKind::Date),
        Question::new(DEADLINE, QuestionKind::Date),
    ]
}

/// The usual name of an exported file, without its ending: `GCM-review_MAR_imrf-2026_fr`.
pub fn file_stem(draft: &Draft, language: Language) -> String {
    let country = draft.country().unwrap_or_default();
    let cycle = draft.choice(CYCLE).unwrap_or_else(|| "review".to_owned());
    format!("GCM-review_{country}_{cycle}_{language}")
}

/// Whether `id` is a question about the cover.
pub fn is_cover(id: &str) -> bool {
    id.starts_with("cover.")
}

fn required(id: &str, kind: QuestionKind) -> Question {
    Question { required: Required::Flag(true), ..Question::new(id, kind) }
}
