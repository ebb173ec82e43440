// The views that come through the door, as the program writes them. Generated; do not edit.

export type Lang = "ar" | "zh" | "en" | "fr" | "ru" | "es";
export type Digits = "state" | "latn" | "arab";
export type Months = "state" | "gulf" | "mashreq" | "maghreb" | "morocco" | "mauritania";
export type Theme = "system" | "light" | "dark";
export type SectionState = "empty" | "drafting" | "ready" | "complete" | "unasked";
export type AppError = { code: string, args: { [key in string]: string }, };
export type Settings = { language: Lang, digits: Digits, months: Months, theme: Theme, textSize: number, writer: string, 
/**
 * After how many minutes without a key an encrypted store is locked; 0 for never.
 */
lockAfter: number, 
/**
 * Whether the person was asked about encryption.
 */
encryptionOffered: boolean, 
/**
 * Whether signs begin lists and headings, and become the quotation marks and dashes of the language.
 */
typingHelp: boolean, };
export type HolderView = { person: string, machine: string, since: string, };
export type Gate = { "kind": "open" } | { "kind": "locked" } | { "kind": "held", holder: HolderView, } | { "kind": "damaged", error: AppError, } | { "kind": "refused", error: AppError, };
export type GateView = { gate: Gate, language: Lang, path: string, };
export type RescueView = { recovered: number | null, lost: number, newer: number, backup: BackupLine | null, path: string | null, };
export type Repair = "everything" | "backup" | "recovered";
export type CustomView = { digits: Exclude<Digits, "state">, months: Exclude<Months, "state">, };
export type ReviewSummary = { id: string, state: string, country: string, title: string, cycle: string, changedAt: string, deadline: string | null, languages: Lang[], answered: number, open: number, custom: CustomView, };
export type TemplateSummary = { id: string, version: number, title: string, description: string, };
export type StartView = { settings: Settings, reviews: Array<ReviewSummary>, binned: Array<BinnedReview>, templates: Array<TemplateSummary>, version: string, encrypted: boolean, readerOf: HolderView | null, synchronised: string | null, unclean: boolean, };
export type BinnedReview = { review: ReviewSummary, binnedAt: string, daysLeft: number, };
export type StateChoice = { iso3: string, name: string, regions: Array<string>, };
export type RegionChoice = { code: string, name: string, };
export type CycleChoice = { id: string, name: string, start: string | null, end: string | null, region: string | null, };
export type NewReviewForm = { states: Array<StateChoice>, regions: Array<RegionChoice>, cycles: Array<CycleChoice>, };
export type CreateReview = { template: string, country: string, region: string | null, cycle: string, language: Lang, otherLanguages: Lang[], title: string | null, deadline: string | null, writer: string, from: string | null, };
export type SectionSummary = { id: string, title: string, number: string | null, state: SectionState, open: number, words: number, };
export type ChapterView = { id: string, number: string | null, title: string, sections: Array<SectionSummary>, };
export type OutlineView = { review: ReviewSummary, language: Lang, chapters: Array<ChapterView>, };
export type OptionView = { id: string, label: string, verified: boolean, };
export type RecordField = { id: string, label: string, guidance: string, kind: KindView, };
export type KindView = { "kind": "text" } | { "kind": "long-text" } | { "kind": "number" } | { "kind": "date" } | { "kind": "choice", options: Array<OptionView>, } | { "kind": "choices", options: Array<OptionView>, } | { "kind": "records", fields: Array<RecordField>, };
export type Row = { id: string, cells: { [key in string]: AnswerView }, };
export type AnswerView = { "type": "nothing" } | { "type": "text", text: string, } | { "type": "long-text", blocks: unknown[], } | { "type": "number", value: string, } | { "type": "date", value: string, } | { "type": "choice", option: string, } | { "type": "choices", options: Array<string>, } | { "type": "records", rows: Array<Row>, } | { "type": "not-applicable", reason: string, printed: string, } | { "type": "not-available", reason: string, printed: string, };
export type Limit = { unit: "words" | "characters", minimum: number | null, suggested: number | null, maximum: number | null, };
export type FindingView = { code: string, args: { [key in string]: string }, };
export type QuestionView = { id: string, kind: KindView, label: string, guidance: string, required: boolean, limit: Limit | null, onRequest: boolean, shown: boolean, printed: boolean, answer: AnswerView, suggested: string | null, earlier: AnswerView | null, toConfirm: boolean, conflict: boolean, 
/**
 * The official wording that the answer names and that was not seen at its source, or that the team replaced.
 */
wordings: Array<Official>, findings: Array<FindingView>, };
export type Official = { id: string, paragraph: number, text: string, replaces: string | null, verified: boolean, source: string | null, };
export type SectionView = { id: string, title: string, number: string | null, state: SectionState, previous: string | null, next: string | null, guidance: string, official: Official | null, questions: Array<QuestionView>, };
export type Saved = { at: string, state: SectionState, open: number, words: number, findings: Array<FindingView>, };
export type TargetKind = "section" | "table" | "figure";
export type TargetView = { id: string, kind: TargetKind, label: string, title: string, };
export type FindingLine = { section: string, question: string, title: string, language: Lang | null, finding: FindingView, };
export type Format = "docx" | "pdf";
export type ExportForm = { format: Format, language: Lang, draft: boolean, fillFromAuthentic: boolean, 
/**
 * The milestone at which the review is written as it was; none for now.
 */
milestone: string | null, };
export type ExportResult = { path: string, doubts: Array<FindingView>, };
export type PagePreview = { image: string, label: string, pages: number, };
export type Unsaved = { review: string, question: string, language: Lang, answer: AnswerView, };
export type Version = { arrival: number, revision: string, kind: string, section: string, question: string, title: string, language: Lang | null, at: string, person: string, entity: string, device: string, origin: string, reason: string, current: boolean, erased: boolean, restorable: boolean, };
export type HistoryPage = { versions: Array<Version>, before: number | null, };
export type MomentView = { "kind": "now" } | { "kind": "after", arrival: number, } | { "kind": "before", arrival: number, } | { "kind": "milestone", milestone: string, };
export type ChangeView = "same" | "formatted" | "changed" | "added" | "removed";
export type PieceView = { change: ChangeView, text: string, };
export type LineKind = "paragraph" | "heading" | "item" | "quote" | "cell" | "caption" | "note" | "figure" | "value";
export type LineView = { change: ChangeView, moved: boolean, kind: LineKind, depth: number, label: string, pieces: Array<PieceView>, };
export type ChangedAnswer = { section: string, question: string, title: string, language: Lang | null, lines: Array<LineView>, };
export type RestoreScope = { "kind": "draft" } | { "kind": "section", section: string, } | { "kind": "question", question: string, };
export type RestoreResult = { written: number, left: Array<string>, step: string | null, };
export type StepLine = { step: string, kind: string, at: string, person: string, written: number, undone: boolean, };
export type MilestoneView = { id: string, name: string, at: string, file: string | null, };
export type AuditFormat = "csv" | "json";
export type ConflictVersion = { person: string, at: string, answer: AnswerView, };
export type SideView = "both" | "left" | "right";
export type ChoiceView = { "kind": "agreed", blocks: unknown[], by: SideView, } | { "kind": "differs", left: unknown[], right: unknown[], linked: number | null, };
export type ConflictView = { section: string, title: string, kind: KindView, heads: Array<string>, versions: Array<ConflictVersion>, choices: Array<ChoiceView>, };
export type PickView = "left" | "right" | "both";
export type Resolution = { "kind": "version", index: number, } | { "kind": "picks", picks: Record<number, PickView>, };
export type BackupLine = { name: string, at: string, reason: string, drafts: number, versions: number, bytes: number, };
export type SecondFolder = { path: string, present: boolean, copies: number, };
export type BackupsView = { folder: string, bytes: number, limit: number, backups: Array<BackupLine>, second: SecondFolder | null, };
export type AboutView = { version: string, licences: string, };
