// The only caller of the program behind the window: one typed function for each command.
import type {
  AboutView,
  AnswerView,
  AuditFormat,
  BackupsView,
  ChangedAnswer,
  ConflictView,
  CreateReview,
  ExportForm,
  ExportResult,
  FindingLine,
  FoundView,
  GateView,
  HistoryPage,
  HitPlace,
  Lang,
  LineHit,
  MilestoneView,
  MomentView,
  NewReviewForm,
  Official,
  OutlineView,
  OwnWordsView,
  PagePreview,
  PictureView,
  Repair,
  ReplaceResult,
  RescueView,
  Resolution,
  RestoreResult,
  RestoreScope,
  Saved,
  SectionState,
  SectionView,
  Settings,
  Sought,
  StartView,
  StepLine,
  TargetView,
  Unsaved,
} from "./bindings";
import { call, whenClosing } from "./tauri";

export const backend = {
  /** What stands between the person and their reviews: looked at first, and after whatever may have changed it. */
  gate: () => call<GateView>("gate"),
  /** Opens the store again: after another program let go of it, after a permission was given. */
  openAgain: () => call<GateView>("open_again"),
  /** Opens an encrypted store by its passphrase or its recovery key. */
  unlock: (key: string) => call<GateView>("unlock", { key }),
  /** Shows the reviews while another program writes them. */
  openToRead: () => call<GateView>("open_to_read"),
  /** Reads what can be read out of a damaged store, into a new file, and looks for a good backup. Takes long. */
  rescue: () => call<RescueView>("rescue"),
  /** Puts a sound store in the place of a damaged one, which is kept beside it. */
  repair: (repair: Repair) => call<GateView>("repair", { repair }),
  start: () => call<StartView>("start"),
  saveSettings: (settings: Settings) => call<void>("save_settings", { settings }),
  newReviewForm: (language: Lang) => call<NewReviewForm>("new_review_form", { language }),
  createReview: (form: CreateReview) => call<string>("create_review", { form }),
  openSample: () => call<string>("open_sample"),
  outline: (review: string, language: Lang) => call<OutlineView>("outline", { review, language }),
  section: (review: string, section: string, language: Lang) =>
    call<SectionView>("section", { review, section, language }),
  /** On the disk when it answers; not yet a version of its own. */
  saveAnswer: (review: string, question: string, language: Lang, answer: AnswerView) =>
    call<Saved>("save_answer", { review, question, language, answer }),
  /** What was typed into a question becomes a version: its writer is done with it for now. */
  settle: (review: string, question: string) => call<void>("settle", { review, question }),
  /** Asks where to, and writes a copy of everything there, with what could not be saved. Null: not wanted after all. */
  saveCopy: (unsaved: Unsaved[]) => call<string | null>("save_copy", { unsaved }),
  confirmAnswer: (review: string, question: string) => call<Saved>("confirm_answer", { review, question }),
  setSectionState: (review: string, section: string, state: SectionState) =>
    call<void>("set_section_state", { review, section, state }),
  addLanguage: (review: string, language: Lang) => call<void>("add_language", { review, language }),
  /** Puts the team's wording in the place of an official title; an empty one takes it back. */
  correctTitle: (review: string, official: string, language: Lang, title: string) =>
    call<Official>("correct_title", { review, official, language, title }),
  /** Everything to which a cross-reference can point, in the order of the report. */
  targets: (review: string, language: Lang) => call<TargetView[]>("targets", { review, language }),
  findings: (review: string) => call<FindingLine[]>("findings", { review }),
  /** Where words stand in lines of the page. */
  findInLines: (sought: Sought, lines: string[]) => call<LineHit[]>("find_in_lines", { sought, lines }),
  /** Where words stand in what the review says: all of it counted, the first of it listed. */
  findInReview: (review: string, sought: Sought) => call<FoundView>("find_in_review", { review, sought }),
  /** Puts words in the place of those that were chosen, as one step. */
  replaceInReview: (review: string, sought: Sought, words: string, places: HitPlace[]) =>
    call<ReplaceResult>("replace_in_review", { review, sought, new: words, places }),
  /** A page as it would be exported, counted from 0. */
  previewPage: (review: string, form: ExportForm, page: number) =>
    call<PagePreview>("preview_page", { review, form, page }),
  exportReview: (review: string, form: ExportForm) =>
    call<ExportResult | null>("export_review", { review, form }),
  revealExport: () => call<void>("reveal_export"),
  /** The versions of a review, or of one question, the newest first. */
  history: (review: string, question: string | null, before: number | null) =>
    call<HistoryPage>("history", { review, question, before }),
  /** What changed from one moment to another, in one question or in all. */
  compare: (review: string, question: string | null, language: Lang, from: MomentView, to: MomentView) =>
    call<ChangedAnswer[]>("compare", { review, question, language, from, to }),
  restore: (review: string, scope: RestoreScope, moment: MomentView) =>
    call<RestoreResult>("restore", { review, scope, moment }),
  /** Makes one record say again what this version says. */
  restoreVersion: (review: string, revision: string) => call<RestoreResult>("restore_version", { review, revision }),
  steps: (review: string) => call<StepLine[]>("steps", { review }),
  undoStep: (review: string, step: string) => call<RestoreResult>("undo_step", { review, step }),
  milestones: (review: string) => call<MilestoneView[]>("milestones", { review }),
  /** Names the review as it stands; with the last exported file, if asked. */
  setMilestone: (review: string, name: string, keepExport: boolean) =>
    call<MilestoneView[]>("set_milestone", { review, name, keepExport }),
  /** Asks where to, and writes the file that was sent there. */
  saveMilestoneFile: (review: string, milestone: string) =>
    call<string | null>("save_milestone_file", { review, milestone }),
  /** Asks where to, and writes who changed what, when and why. */
  exportAudit: (review: string, format: AuditFormat) => call<string | null>("export_audit", { review, format }),
  /** Erases the words of a version for good, in the backups too if asked. Answers in how many places they stood. */
  expunge: (review: string, revision: string, inBackups: boolean, reason: string) =>
    call<number>("expunge", { review, revision, inBackups, reason }),
  conflict: (review: string, question: string, language: Lang) =>
    call<ConflictView>("conflict", { review, question, language }),
  resolveConflict: (review: string, question: string, language: Lang, heads: string[], resolution: Resolution) =>
    call<Saved>("resolve_conflict", { review, question, language, heads, resolution }),
  binReview: (review: string) => call<void>("bin_review", { review }),
  unbinReview: (review: string) => call<void>("unbin_review", { review }),
  backups: () => call<BackupsView>("backups"),
  makeBackup: () => call<BackupsView>("make_backup"),
  /** Puts the state of a backup in the place of the present one, which is backed up first. */
  restoreBackup: (name: string) => call<GateView>("restore_backup", { name }),
  /** How many faults a backup has; 0: it is whole. */
  verifyBackup: (name: string) => call<number>("verify_backup", { name }),
  /** Asks for a folder on another disk, into which every backup is copied from then on. */
  chooseSecondFolder: () => call<BackupsView>("choose_second_folder"),
  forgetSecondFolder: () => call<BackupsView>("forget_second_folder"),
  /** How many faults the store has; 0: it is sound. Takes long. */
  checkStore: () => call<number>("check_store"),
  /** Encrypts everything; answers the recovery key, to be printed. */
  encrypt: (passphrase: string) => call<string>("encrypt", { passphrase }),
  changePassphrase: (current: string, passphrase: string) =>
    call<void>("change_passphrase", { current, passphrase }),
  decrypt: (current: string) => call<void>("decrypt", { current }),
  recoveryKey: (current: string) => call<string>("recovery_key", { current }),
  /** Closes an encrypted store until its passphrase is given again. */
  lock: () => call<GateView>("lock"),
  /** The words among these that nobody knows; none in a language without a dictionary. */
  misspelt: (language: string, words: string[]) => call<string[]>("misspelt", { language, words }),
  /** What may have been meant by a word, the likeliest first. */
  suggest: (language: string, word: string) => call<string[]>("suggest", { language, word }),
  /** The team's own words in each language that is checked. */
  ownWords: () => call<OwnWordsView[]>("own_words"),
  learnWord: (language: string, word: string) => call<void>("learn_word", { language, word }),
  forgetWord: (language: string, word: string) => call<void>("forget_word", { language, word }),
  whenClosing,
  /** Whether everything is saved: the program asks before it closes over what is not. */
  closeWindow: (saved: boolean) => call<void>("close_window", { saved }),
  /** Asks which picture, and takes it in. Null: not wanted after all. */
  choosePicture: () => call<PictureView | null>("choose_picture"),
  /** Takes in the file of a picture, given in base 64. */
  addPicture: (data: string) => call<PictureView>("add_picture", { data }),
  picture: (blob: string) => call<PictureView>("picture", { blob }),
  about: () => call<AboutView>("about"),
};

export type * from "./bindings";
