//! Everything that passes between the window and the program, on one page. `ui/src/backend/bindings.ts` is written
//! from it; a test holds the two together.

use review_core::text::Block;
use review_locale::Language;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use ts_rs::TS;

macro_rules! views {
    ($($(#[$attribute:meta])* $kind:ident $name:ident $body:tt)*) => {
        $(
            #[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
            #[allow(missing_docs, reason = "the names say it")]
            $(#[$attribute])*
            pub $kind $name $body
        )*
        /// The declarations of all views in TypeScript.
        pub fn declarations() -> Vec<String> {
            let config = ts_rs::Config::new();
            vec![$($name::decl(&config)),*]
        }
    };
}

views! {
    /// How digits are written; `state` follows the State's custom.
    #[serde(rename_all = "lowercase")]
    enum Digits { State, Latn, Arab }

    /// How months are named in Arabic.
    #[serde(rename_all = "lowercase")]
    enum Months { State, Gulf, Mashreq, Maghreb, Morocco, Mauritania }

    /// Light or dark.
    #[serde(rename_all = "lowercase")]
    enum Theme { System, Light, Dark }

    /// How far a section is. All but `empty` and `unasked` are declared by the writer.
    #[serde(rename_all = "lowercase")]
    #[derive(Copy)]
    enum SectionState { Empty, Drafting, Ready, Complete, Unasked }

    /// Why a command did nothing: the id of a message and what is inserted into it.
    struct AppError { pub code: String, pub args: BTreeMap<String, String> }

    /// The choices of this machine.
    #[serde(rename_all = "camelCase", default)]
    struct Settings {
        #[ts(type = "Lang")] pub language: Language,
        pub digits: Digits,
        pub months: Months,
        pub theme: Theme,
        pub text_size: u16,
        pub writer: String,
    }

    /// How numbers and months are written where the settings leave it to the State: never `state` itself.
    struct CustomView {
        #[ts(type = "Exclude<Digits, \"state\">")] pub digits: Digits,
        #[ts(type = "Exclude<Months, \"state\">")] pub months: Months,
    }

    /// A review in a list.
    #[serde(rename_all = "camelCase")]
    struct ReviewSummary {
        pub id: String,
        pub state: String,
        pub country: String,
        pub title: String,
        pub cycle: String,
        pub changed_at: String,
        pub deadline: Option<String>,
        #[ts(type = "Lang[]")] pub languages: Vec<Language>,
        pub answered: usize,
        pub open: usize,
        pub custom: CustomView,
    }

    /// An outline that can be answered.
    struct TemplateSummary { pub id: String, pub version: u32, pub title: String, pub description: String }

    /// What the window shows first.
    struct StartView {
        pub settings: Settings,
        pub reviews: Vec<ReviewSummary>,
        pub templates: Vec<TemplateSummary>,
        pub version: String,
    }

    /// A State that may write a review.
    struct StateChoice { pub iso3: String, pub name: String, pub regions: Vec<String> }

    /// A regional commission.
    struct RegionChoice { pub code: String, pub name: String }

    /// A review cycle.
    struct CycleChoice {
        pub id: String,
        pub name: String,
        pub start: Option<String>,
        pub end: Option<String>,
        pub region: Option<String>,
    }

    /// What can be chosen for a new review, by name.
    struct NewReviewForm {
        pub states: Vec<StateChoice>,
        pub regions: Vec<RegionChoice>,
        pub cycles: Vec<CycleChoice>,
    }

    /// A new review.
    #[serde(rename_all = "camelCase")]
    struct CreateReview {
        pub template: String,
        pub country: String,
        pub region: Option<String>,
        pub cycle: String,
        #[ts(type = "Lang")] pub language: Language,
        #[ts(type = "Lang[]")] pub other_languages: Vec<Language>,
        pub title: Option<String>,
        pub deadline: Option<String>,
        pub writer: String,
        pub from: Option<String>,
    }

    /// A section in the outline.
    struct SectionSummary {
        pub id: String,
        pub title: String,
        pub number: Option<String>,
        pub state: SectionState,
        pub open: usize,
        pub words: usize,
    }

    /// A chapter with its sections.
    struct ChapterView {
        pub id: String,
        pub number: Option<String>,
        pub title: String,
        pub sections: Vec<SectionSummary>,
    }

    /// A review as a whole.
    struct OutlineView {
        pub review: ReviewSummary,
        #[ts(type = "Lang")] pub language: Language,
        pub chapters: Vec<ChapterView>,
    }

    /// Something that can be chosen.
    struct OptionView { pub id: String, pub label: String, pub verified: bool }

    /// A column of a table.
    struct RecordField { pub id: String, pub label: String, pub kind: KindView }

    /// What kind of answer a question takes.
    #[serde(tag = "kind", rename_all = "kebab-case")]
    enum KindView {
        Text,
        LongText,
        Number,
        Date,
        Choice { options: Vec<OptionView> },
        Choices { options: Vec<OptionView> },
        Records { fields: Vec<RecordField> },
    }

    /// A row of a table.
    struct Row { pub id: String, pub cells: BTreeMap<String, AnswerView> }

    /// An answer in one language.
    #[serde(tag = "type", rename_all = "kebab-case")]
    enum AnswerView {
        Nothing,
        Text { text: String },
        LongText { #[ts(type = "unknown[]")] blocks: Vec<Block> },
        Number { value: String },
        Date { value: String },
        Choice { option: String },
        Choices { options: Vec<String> },
        Records { rows: Vec<Row> },
        NotApplicable { reason: String, printed: String },
        NotAvailable { reason: String, printed: String },
    }

    /// How long a text may be.
    struct Limit {
        #[ts(type = "\"words\" | \"characters\"")] pub unit: String,
        pub minimum: Option<usize>,
        pub suggested: Option<usize>,
        pub maximum: Option<usize>,
    }

    /// Something is left to do: the id of a message and what is inserted into it.
    struct FindingView { pub code: String, pub args: BTreeMap<String, String> }

    /// A question with its answer. `suggested` is printed as long as there is no answer, and is to be confirmed.
    #[serde(rename_all = "camelCase")]
    struct QuestionView {
        pub id: String,
        pub kind: KindView,
        pub label: String,
        pub guidance: String,
        pub required: bool,
        pub limit: Option<Limit>,
        pub on_request: bool,
        pub shown: bool,
        pub printed: bool,
        pub answer: AnswerView,
        pub suggested: Option<String>,
        pub earlier: Option<AnswerView>,
        pub to_confirm: bool,
        pub conflict: bool,
        pub findings: Vec<FindingView>,
    }

    /// The title of an objective as it is printed. `replaces` is the official wording in whose place the team put its
    /// own; `source` and `verified` are said of the official wording.
    struct Official {
        pub objective: u8,
        pub paragraph: u8,
        pub text: String,
        pub replaces: Option<String>,
        pub verified: bool,
        pub source: Option<String>,
    }

    /// A section with its questions.
    struct SectionView {
        pub id: String,
        pub title: String,
        pub number: Option<String>,
        pub state: SectionState,
        pub previous: Option<String>,
        pub next: Option<String>,
        pub guidance: String,
        pub official: Option<Official>,
        pub questions: Vec<QuestionView>,
    }

    /// An answer is on the disk, and what that changed.
    struct Saved {
        pub at: String,
        pub state: SectionState,
        pub open: usize,
        pub words: usize,
        pub findings: Vec<FindingView>,
    }

    /// A finding in the list of a whole review; `section` is empty for what the outline does not ask.
    struct FindingLine {
        pub section: String,
        pub question: String,
        pub title: String,
        #[ts(type = "Lang | null")] pub language: Option<Language>,
        pub finding: FindingView,
    }

    /// A format of exported files.
    #[serde(rename_all = "lowercase")]
    #[derive(Copy)]
    enum Format { Docx, Pdf }

    /// What is to be exported.
    #[serde(rename_all = "camelCase")]
    struct ExportForm {
        pub format: Format,
        #[ts(type = "Lang")] pub language: Language,
        pub draft: bool,
        pub fill_from_authentic: bool,
    }

    /// Where a report was written, and what is doubtful in it.
    struct ExportResult { pub path: String, pub doubts: Vec<FindingView> }

    /// A page of the report as a picture: an address that an image takes. `pages` says how many there are.
    struct PagePreview { pub image: String, pub label: String, pub pages: usize }

    /// What the program is.
    struct AboutView { pub version: String, pub licences: String }
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            language: Language::En,
            digits: Digits::State,
            months: Months::State,
            theme: Theme::System,
            text_size: 100,
            writer: String::new(),
        }
    }
}

/// The TypeScript file that the page is written against.
pub fn bindings() -> String {
    let head = "// The views that come through the door, as the program writes them. Generated; do not edit.\n\n\
                export type Lang = \"ar\" | \"zh\" | \"en\" | \"fr\" | \"ru\" | \"es\";\n";
    declarations().into_iter().fold(head.to_owned(), |file, declaration| format!("{file}export {declaration}\n"))
}
