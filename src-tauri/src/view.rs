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
        /// The declarations in TypeScript of the text of an answer and of all views.
        pub fn declarations() -> Vec<String> {
            let config = ts_rs::Config::new();
            let mut all = review_core::text::declarations(&config);
            all.extend([$($name::decl(&config)),*]);
            all
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
        /// After how many minutes without a key an encrypted store is locked; 0 for never.
        pub lock_after: u16,
        /// Whether the person was asked about encryption.
        pub encryption_offered: bool,
        /// Whether signs begin lists and headings, and become the quotation marks and dashes of the language.
        pub typing_help: bool,
        /// Whether misspelt words are marked.
        pub spelling: bool,
        /// Whether the Umm al-Qura day is shown beside a day.
        pub hijri: bool,
    }

    /// Who has the store open.
    struct HolderView { pub person: String, pub machine: String, pub since: String }

    /// What stands between the person and their reviews.
    #[serde(tag = "kind", rename_all = "kebab-case")]
    enum Gate {
        /// Nothing.
        Open,
        /// The store is encrypted: a passphrase is wanted, or the recovery key.
        Locked,
        /// Another program has the store open.
        Held { holder: HolderView },
        /// The store is damaged; nothing in it has been touched.
        Damaged { error: AppError },
        /// The store cannot be opened at all: too new, no permission, on a network disk.
        Refused { error: AppError },
    }

    /// The gate in the language in which it speaks, and the file behind it.
    struct GateView { pub gate: Gate, #[ts(type = "Lang")] pub language: Language, pub path: String }

    /// What can be put together in place of a damaged store. `recovered` counts what was read out of it, `lost` what of
    /// it is known to be gone; `newer` counts what was read and is not in the backup.
    struct RescueView {
        pub recovered: Option<usize>,
        pub lost: usize,
        pub newer: usize,
        pub backup: Option<BackupLine>,
        pub path: Option<String>,
    }

    /// From what a damaged store is put together again: all that was read and the backup, or only one of the two.
    #[serde(rename_all = "kebab-case")]
    enum Repair { Everything, Backup, Recovered }

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

    /// What the window shows first. `reader_of` names who writes, where this window only reads; `synchronised` the program
    /// that copies the folder of the store elsewhere; `unclean` says that the program did not end in order last time.
    #[serde(rename_all = "camelCase")]
    struct StartView {
        pub settings: Settings,
        pub reviews: Vec<ReviewSummary>,
        pub binned: Vec<BinnedReview>,
        pub templates: Vec<TemplateSummary>,
        pub version: String,
        pub encrypted: bool,
        pub reader_of: Option<HolderView>,
        pub synchronised: Option<String>,
        pub unclean: bool,
    }

    /// A review in the bin, and for how many days it can still be brought back.
    #[serde(rename_all = "camelCase")]
    struct BinnedReview { pub review: ReviewSummary, pub binned_at: String, pub days_left: u16 }

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

    /// Something that can be chosen. `printed` is its label in the language of the report.
    struct OptionView { pub id: String, pub label: String, pub printed: String, pub verified: bool }

    /// A column of a table.
    struct RecordField {
        pub id: String,
        pub label: String,
        pub guidance: String,
        pub limit: Option<Limit>,
        pub kind: KindView,
    }

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
        LongText { blocks: Vec<Block> },
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

    /// How long the prose of a section is, in the unit of its limit.
    struct Length { pub count: usize, pub limit: Limit }

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
        /// The official wording that the answer names and that was not seen at its source, or that the team replaced.
        pub wordings: Vec<Official>,
        pub findings: Vec<FindingView>,
    }

    /// The title of an objective or a principle as it is printed. `replaces` is the official wording in whose place the
    /// team put its own; `source` and `verified` are said of the official wording.
    struct Official {
        pub id: String,
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
        pub length: Option<Length>,
        pub questions: Vec<QuestionView>,
    }

    /// An answer is on the disk, and what that changed.
    struct Saved {
        pub at: String,
        pub state: SectionState,
        pub open: usize,
        pub words: usize,
        pub length: Option<Length>,
        pub findings: Vec<FindingView>,
    }

    /// To what a cross-reference points.
    #[serde(rename_all = "kebab-case")]
    #[derive(Copy)]
    enum TargetKind { Section, Table, Figure }

    /// Something to which a cross-reference can point: `label` is what is printed for it.
    struct TargetView { pub id: String, pub kind: TargetKind, pub label: String, pub title: String }

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

    /// A size of paper.
    #[serde(rename_all = "lowercase")]
    #[derive(Copy)]
    enum Paper { A4, Letter }

    /// What is numbered in the margin.
    #[serde(rename_all = "lowercase")]
    #[derive(Copy)]
    enum Numbers { None, Paragraphs, Lines }

    /// What a team may choose about the pages.
    #[serde(rename_all = "camelCase")]
    #[derive(Copy)]
    struct PageSetup { pub paper: Paper, pub numbers: Numbers, pub wide_margin: bool }

    /// What is to be exported.
    #[serde(rename_all = "camelCase")]
    struct ExportForm {
        pub format: Format,
        #[ts(type = "Lang")] pub language: Language,
        pub draft: bool,
        pub fill_from_authentic: bool,
        pub setup: PageSetup,
        /// The milestone at which the review is written as it was; none for now.
        pub milestone: Option<String>,
    }

    /// Where a report was written, and what is doubtful in it.
    struct ExportResult { pub path: String, pub doubts: Vec<FindingView> }

    /// A page of the report as a picture: an address that an image takes. `pages` says how many there are, `missing` which
    /// characters of the report cannot be printed, and where.
    struct PagePreview { pub image: String, pub label: String, pub pages: usize, pub missing: Vec<FindingView> }

    /// A picture: the name under which a text shows it, and an address that an image takes.
    struct PictureView { pub blob: String, pub image: String }

    /// An answer that is on the screen and not on the disk.
    struct Unsaved {
        pub review: String,
        pub question: String,
        #[ts(type = "Lang")] pub language: Language,
        pub answer: AnswerView,
    }

    /// One version of a record. `arrival` is its place in the history of this store. Records of other kinds than
    /// answers have no section and their kind for a title.
    #[serde(rename_all = "camelCase")]
    struct Version {
        #[ts(type = "number")] pub arrival: i64,
        pub revision: String,
        pub kind: String,
        pub section: String,
        pub question: String,
        pub title: String,
        #[ts(type = "Lang | null")] pub language: Option<Language>,
        pub at: String,
        pub person: String,
        pub entity: String,
        pub device: String,
        pub origin: String,
        pub reason: String,
        pub current: bool,
        pub erased: bool,
        pub restorable: bool,
    }

    /// A stretch of the history, the newest version first; `before` leads on to older ones.
    struct HistoryPage {
        pub versions: Vec<Version>,
        #[ts(type = "number | null")] pub before: Option<i64>,
    }

    /// A state of a review: as it is, just after or just before a version, or at a milestone.
    #[serde(tag = "kind", rename_all = "kebab-case")]
    enum MomentView {
        Now,
        After { #[ts(type = "number")] arrival: i64 },
        Before { #[ts(type = "number")] arrival: i64 },
        Milestone { milestone: String },
    }

    /// What happened to a line or to words.
    #[serde(rename_all = "lowercase")]
    #[derive(Copy)]
    enum ChangeView { Same, Formatted, Changed, Added, Removed }

    /// Words of a line, all with one fate.
    struct PieceView { pub change: ChangeView, pub text: String }

    /// What a line of a comparison is.
    #[serde(rename_all = "kebab-case")]
    #[derive(Copy)]
    enum LineKind { Paragraph, Heading, Item, Quote, Cell, Caption, Note, Figure, Value }

    /// A line of a comparison: a paragraph, an item, a cell. `depth` is how deep it stands in lists and tables; `label`
    /// names the column of a cell.
    struct LineView {
        pub change: ChangeView,
        pub moved: bool,
        pub kind: LineKind,
        pub depth: u8,
        pub label: String,
        pub pieces: Vec<PieceView>,
    }

    /// What changed in an answer.
    #[serde(rename_all = "camelCase")]
    struct ChangedAnswer {
        pub section: String,
        pub question: String,
        pub title: String,
        #[ts(type = "Lang | null")] pub language: Option<Language>,
        pub lines: Vec<LineView>,
    }

    /// What is to be as it was.
    #[serde(tag = "kind", rename_all = "kebab-case")]
    enum RestoreScope {
        Draft,
        Section { section: String },
        Question { question: String },
    }

    /// What a restoration did: how many versions it wrote, which answers it left as they are, and the step by which it
    /// can be taken back.
    struct RestoreResult { pub written: usize, pub left: Vec<String>, pub step: Option<String> }

    /// Words that are sought, in a language of the report or in all of them. `exact` counts case, accents and the forms
    /// of Arabic letters.
    #[serde(rename_all = "camelCase")]
    struct Sought {
        pub words: String,
        pub exact: bool,
        pub whole_words: bool,
        #[ts(type = "Lang | null")] pub language: Option<Language>,
    }

    /// Where words stand in one of several lines, in the units of the page's own strings.
    struct LineHit { pub line: usize, pub start: usize, pub end: usize }

    /// Where a hit stands: in the words of an answer, in a field of a row, or in the sentence that is `printed` in the
    /// place of an answer; in a text of blocks, in which line of which block.
    struct HitPlace {
        pub question: String,
        pub revision: String,
        #[ts(type = "Lang")] pub language: Language,
        pub printed: bool,
        pub row: String,
        pub field: String,
        pub block: String,
        pub line: usize,
        pub start: usize,
        pub end: usize,
    }

    /// A hit with the words around it; `title` names the question, and the column of a table after it.
    struct HitLine {
        pub section: String,
        pub title: String,
        pub before: String,
        pub words: String,
        pub after: String,
        pub place: HitPlace,
    }

    /// What was found in a review: all of it counted, the first of it listed.
    struct FoundView { pub count: usize, pub answers: usize, pub hits: Vec<HitLine> }

    /// What replacing did: at how many places, which answers it left because they say something else by now, and the
    /// step by which it can be taken back.
    struct ReplaceResult { pub places: usize, pub left: Vec<String>, pub step: Option<String> }

    /// A big step that was taken at once and can be taken back at once.
    struct StepLine {
        pub step: String,
        pub kind: String,
        pub at: String,
        pub person: String,
        pub written: usize,
        pub undone: bool,
    }

    /// A named state of a review, and the name of the file that was sent then.
    struct MilestoneView { pub id: String, pub name: String, pub at: String, pub file: Option<String> }

    /// The form in which the record of changes is saved.
    #[serde(rename_all = "lowercase")]
    #[derive(Copy)]
    enum AuditFormat { Csv, Json }

    /// One of the versions that were written at the same time.
    struct ConflictVersion { pub person: String, pub at: String, pub answer: AnswerView }

    /// Who wrote what is agreed.
    #[serde(rename_all = "lowercase")]
    enum SideView { Both, Left, Right }

    /// A stretch of two texts: nothing to decide, or something. Two stretches that are `linked` hold the same block in
    /// two places and are decided as one.
    #[serde(tag = "kind", rename_all = "kebab-case")]
    enum ChoiceView {
        Agreed { blocks: Vec<Block>, by: SideView },
        Differs {
            left: Vec<Block>,
            right: Vec<Block>,
            linked: Option<usize>,
        },
    }

    /// Versions of an answer that await a decision. `heads` says on which versions is decided; `choices` is there for
    /// two long texts only.
    struct ConflictView {
        pub section: String,
        pub title: String,
        pub kind: KindView,
        pub heads: Vec<String>,
        pub versions: Vec<ConflictVersion>,
        pub choices: Vec<ChoiceView>,
    }

    /// What was picked of a stretch.
    #[serde(rename_all = "lowercase")]
    enum PickView { Left, Right, Both }

    /// How a conflict ends: with a version as it stands, or with what was picked stretch by stretch.
    #[serde(tag = "kind", rename_all = "kebab-case")]
    enum Resolution {
        Version { index: usize },
        // By the number of the stretch, as text: serde reads no other keys within an enum.
        Picks { #[ts(type = "Record<number, PickView>")] picks: BTreeMap<String, PickView> },
    }

    /// A backup; `reason` is `start`, `asked`, `migration`, `import`, `union` or `restore`.
    struct BackupLine {
        pub name: String,
        pub at: String,
        pub reason: String,
        pub drafts: usize,
        pub versions: usize,
        #[ts(type = "number")] pub bytes: u64,
    }

    /// The folder on another disk into which each backup is copied, and whether it is there now.
    struct SecondFolder { pub path: String, pub present: bool, pub copies: usize }

    /// The backups, the newest first. `limit` is the most bytes that they may take.
    struct BackupsView {
        pub folder: String,
        #[ts(type = "number")] pub bytes: u64,
        #[ts(type = "number")] pub limit: u64,
        pub backups: Vec<BackupLine>,
        pub second: Option<SecondFolder>,
    }

    /// The team's own words in a language.
    struct OwnWordsView { #[ts(type = "Lang")] pub language: Language, pub words: Vec<String> }

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
            lock_after: 15,
            encryption_offered: false,
            typing_help: true,
            spelling: true,
            hijri: false,
        }
    }
}

/// The TypeScript file that the page is written against.
pub fn bindings() -> String {
    let head = "// The views that come through the door, as the program writes them. Generated; do not edit.\n\n\
                export type Lang = \"ar\" | \"zh\" | \"en\" | \"fr\" | \"ru\" | \"es\";\n";
    declarations().into_iter().fold(head.to_owned(), |file, declaration| format!("{file}export {declaration}\n"))
}
