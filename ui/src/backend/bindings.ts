// The views that come through the door, as the program writes them. Generated; do not edit.

export type Lang = "ar" | "zh" | "en" | "fr" | "ru" | "es";
export type BlockId = string;
export type FootnoteId = string;
export type BlobHash = string;
export type LanguageTag = string;
export type Attrs = { 
/**
 * Stable id.
 */
id: BlockId, 
/**
 * Direction set by hand; otherwise it follows from the text.
 */
dir: "rtl" | "ltr" | null, 
/**
 * Language of the passage where it is not the answer's.
 */
lang: LanguageTag | null, };
export type HeadingAttrs = { 
/**
 * Stable id.
 */
id: BlockId, 
/**
 * Direction set by hand.
 */
dir: "rtl" | "ltr" | null, 
/**
 * Language of the passage.
 */
lang: LanguageTag | null, 
/**
 * 1 to 3, counted inside the answer.
 */
level: 1 | 2 | 3, };
export type ListAttrs = { 
/**
 * Stable id.
 */
id: BlockId, 
/**
 * Direction set by hand.
 */
dir: "rtl" | "ltr" | null, 
/**
 * Language of the passage.
 */
lang: LanguageTag | null, 
/**
 * Whether the items are numbered.
 */
ordered: boolean, 
/**
 * The first number where it is not 1.
 */
start: number | null, };
export type FigureAttrs = { 
/**
 * Stable id.
 */
id: BlockId, 
/**
 * Direction set by hand.
 */
dir: "rtl" | "ltr" | null, 
/**
 * Language of the passage.
 */
lang: LanguageTag | null, 
/**
 * The picture.
 */
blob: BlobHash, 
/**
 * What the picture shows, for those who do not see it.
 */
alt: string, };
export type Block = { "type": "paragraph", 
/**
 * Id, direction, language.
 */
attrs: Attrs, 
/**
 * The words; none for an empty paragraph.
 */
content?: Array<Inline>, } | { "type": "heading", 
/**
 * Id, direction, language, level.
 */
attrs: HeadingAttrs, 
/**
 * The words.
 */
content?: Array<Inline>, } | { "type": "list", 
/**
 * Id, direction, language, numbering.
 */
attrs: ListAttrs, 
/**
 * The items, which may hold lists.
 */
content: Array<ListItemNode>, } | { "type": "quote", 
/**
 * Id, direction, language.
 */
attrs: Attrs, 
/**
 * The passage.
 */
content: Array<Block>, } | { "type": "table", 
/**
 * Id, direction, language.
 */
attrs: Attrs, 
/**
 * The parts of the table.
 */
content: [CaptionNode, GridNode, NotesNode, SourceNode], } | { "type": "figure", 
/**
 * Id, direction, language, picture, alternative text.
 */
attrs: FigureAttrs, 
/**
 * Caption and credit.
 */
content: [CaptionNode, CreditNode], };
export type ListItemNode = { "type": "listItem", content: Array<Block>, };
export type CaptionNode = { "type": "caption", content?: Array<Inline>, };
export type GridAttrs = { widths: Array<number> | null, };
export type GridNode = { "type": "grid", attrs: GridAttrs, content: Array<RowNode>, };
export type RowNode = { "type": "row", content: Array<CellNode>, };
export type CellAttrs = { colspan: number, rowspan: number, };
export type CellNode = { "type": "cell", attrs: CellAttrs, content: Array<Block>, } | { "type": "headerCell", attrs: CellAttrs, content: Array<Block>, };
export type NotesNode = { "type": "notes", content?: Array<Inline>, };
export type SourceNode = { "type": "source", content?: Array<Inline>, };
export type CreditNode = { "type": "credit", content?: Array<Inline>, };
export type FootnoteAttrs = { 
/**
 * Unique in the answer.
 */
id: FootnoteId, };
export type ReferenceAttrs = { 
/**
 * The id of a section or a block.
 */
target: string, };
export type ValueAttrs = { 
/**
 * The path of the record, and its row after a `#`.
 */
record: string, 
/**
 * The field of the record, empty for the whole value.
 */
field: string, };
export type Inline = { "type": "text", 
/**
 * The marks, in the order in which the editor writes them.
 */
marks?: Array<Mark>, 
/**
 * Never empty.
 */
text: string, } | { "type": "break" } | { "type": "footnote", 
/**
 * Its id.
 */
attrs: FootnoteAttrs, 
/**
 * What it says; it holds no footnote itself.
 */
content?: Array<Inline>, } | { "type": "reference", 
/**
 * Where to.
 */
attrs: ReferenceAttrs, } | { "type": "value", 
/**
 * Which one.
 */
attrs: ValueAttrs, };
export type LinkAttrs = { 
/**
 * An http, https or mailto address.
 */
href: string, };
export type LanguageAttrs = { 
/**
 * Its language.
 */
lang: LanguageTag, };
export type AbbreviationAttrs = { 
/**
 * The words in full.
 */
expansion: string, };
export type Mark = { "type": "bold" } | { "type": "italic" } | { "type": "underline" } | { "type": "superscript" } | { "type": "subscript" } | { "type": "link", 
/**
 * Where to.
 */
attrs: LinkAttrs, } | { "type": "language", 
/**
 * Which one.
 */
attrs: LanguageAttrs, } | { "type": "abbreviation", 
/**
 * What it stands for.
 */
attrs: AbbreviationAttrs, };
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
typingHelp: boolean, 
/**
 * Whether misspelt words are marked.
 */
spelling: boolean, 
/**
 * Whether the Umm al-Qura day is shown beside a day.
 */
hijri: boolean, };
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
export type OptionView = { id: string, label: string, printed: string, verified: boolean, };
export type RecordField = { id: string, label: string, guidance: string, limit: Limit | null, kind: KindView, };
export type KindView = { "kind": "text" } | { "kind": "long-text" } | { "kind": "number" } | { "kind": "date" } | { "kind": "choice", options: Array<OptionView>, } | { "kind": "choices", options: Array<OptionView>, } | { "kind": "records", fields: Array<RecordField>, };
export type Row = { id: string, cells: { [key in string]: AnswerView }, };
export type AnswerView = { "type": "nothing" } | { "type": "text", text: string, } | { "type": "long-text", blocks: Array<Block>, } | { "type": "number", value: string, } | { "type": "date", value: string, } | { "type": "choice", option: string, } | { "type": "choices", options: Array<string>, } | { "type": "records", rows: Array<Row>, } | { "type": "not-applicable", reason: string, printed: string, } | { "type": "not-available", reason: string, printed: string, };
export type Limit = { unit: "words" | "characters", minimum: number | null, suggested: number | null, maximum: number | null, };
export type Length = { count: number, limit: Limit, };
export type FindingView = { code: string, args: { [key in string]: string }, };
export type QuestionView = { id: string, kind: KindView, label: string, guidance: string, required: boolean, limit: Limit | null, onRequest: boolean, shown: boolean, printed: boolean, answer: AnswerView, suggested: string | null, earlier: AnswerView | null, toConfirm: boolean, conflict: boolean, 
/**
 * The official wording that the answer names and that was not seen at its source, or that the team replaced.
 */
wordings: Array<Official>, findings: Array<FindingView>, };
export type Official = { id: string, paragraph: number, text: string, replaces: string | null, verified: boolean, source: string | null, };
export type SectionView = { id: string, title: string, number: string | null, state: SectionState, previous: string | null, next: string | null, guidance: string, official: Official | null, length: Length | null, questions: Array<QuestionView>, };
export type Saved = { at: string, state: SectionState, open: number, words: number, length: Length | null, findings: Array<FindingView>, };
export type TargetKind = "section" | "table" | "figure";
export type TargetView = { id: string, kind: TargetKind, label: string, title: string, };
export type FindingLine = { section: string, question: string, title: string, language: Lang | null, finding: FindingView, };
export type Format = "docx" | "pdf";
export type Paper = "a4" | "letter";
export type Numbers = "none" | "paragraphs" | "lines";
export type PageSetup = { paper: Paper, numbers: Numbers, wideMargin: boolean, };
export type ExportForm = { format: Format, language: Lang, draft: boolean, fillFromAuthentic: boolean, setup: PageSetup, 
/**
 * The milestone at which the review is written as it was; none for now.
 */
milestone: string | null, };
export type ExportResult = { path: string, doubts: Array<FindingView>, };
export type PagePreview = { image: string, label: string, pages: number, missing: Array<FindingView>, };
export type PictureView = { blob: string, image: string, };
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
export type Sought = { words: string, exact: boolean, wholeWords: boolean, language: Lang | null, };
export type LineHit = { line: number, start: number, end: number, };
export type HitPlace = { question: string, revision: string, language: Lang, printed: boolean, row: string, field: string, block: string, line: number, start: number, end: number, };
export type HitLine = { section: string, title: string, before: string, words: string, after: string, place: HitPlace, };
export type FoundView = { count: number, answers: number, hits: Array<HitLine>, };
export type ReplaceResult = { places: number, left: Array<string>, step: string | null, };
export type StepLine = { step: string, kind: string, at: string, person: string, written: number, undone: boolean, };
export type MilestoneView = { id: string, name: string, at: string, file: string | null, };
export type AuditFormat = "csv" | "json";
export type ConflictVersion = { person: string, at: string, answer: AnswerView, };
export type SideView = "both" | "left" | "right";
export type ChoiceView = { "kind": "agreed", blocks: Array<Block>, by: SideView, } | { "kind": "differs", left: Array<Block>, right: Array<Block>, linked: number | null, };
export type ConflictView = { section: string, title: string, kind: KindView, heads: Array<string>, versions: Array<ConflictVersion>, choices: Array<ChoiceView>, };
export type PickView = "left" | "right" | "both";
export type Resolution = { "kind": "version", index: number, } | { "kind": "picks", picks: Record<number, PickView>, };
export type BackupLine = { name: string, at: string, reason: string, drafts: number, versions: number, bytes: number, };
export type SecondFolder = { path: string, present: boolean, copies: number, };
export type BackupsView = { folder: string, bytes: number, limit: number, backups: Array<BackupLine>, second: SecondFolder | null, };
export type OwnWordsView = { language: Lang, words: Array<string>, };
export type AboutView = { version: string, licences: string, };
