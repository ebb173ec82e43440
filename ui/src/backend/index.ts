// The only caller of the program behind the window: one typed function for each command.
import type {
  AboutView,
  AnswerView,
  CreateReview,
  ExportForm,
  ExportResult,
  FindingLine,
  Lang,
  NewReviewForm,
  Official,
  OutlineView,
  PagePreview,
  Saved,
  SectionState,
  SectionView,
  Settings,
  StartView,
} from "./bindings";
import { call, whenClosing } from "./tauri";

export const backend = {
  start: () => call<StartView>("start"),
  saveSettings: (settings: Settings) => call<void>("save_settings", { settings }),
  newReviewForm: (language: Lang) => call<NewReviewForm>("new_review_form", { language }),
  createReview: (form: CreateReview) => call<string>("create_review", { form }),
  openSample: () => call<string>("open_sample"),
  outline: (review: string, language: Lang) => call<OutlineView>("outline", { review, language }),
  section: (review: string, section: string, language: Lang) =>
    call<SectionView>("section", { review, section, language }),
  saveAnswer: (review: string, question: string, language: Lang, answer: AnswerView) =>
    call<Saved>("save_answer", { review, question, language, answer }),
  confirmAnswer: (review: string, question: string) => call<Saved>("confirm_answer", { review, question }),
  setSectionState: (review: string, section: string, state: SectionState) =>
    call<void>("set_section_state", { review, section, state }),
  addLanguage: (review: string, language: Lang) => call<void>("add_language", { review, language }),
  /** Puts the team's wording in the place of an objective's title; an empty one takes it back. */
  correctTitle: (review: string, objective: number, language: Lang, title: string) =>
    call<Official>("correct_title", { review, objective, language, title }),
  findings: (review: string) => call<FindingLine[]>("findings", { review }),
  /** A page as it would be exported, counted from 0. */
  previewPage: (review: string, form: ExportForm, page: number) =>
    call<PagePreview>("preview_page", { review, form, page }),
  exportReview: (review: string, form: ExportForm) =>
    call<ExportResult | null>("export_review", { review, form }),
  revealExport: () => call<void>("reveal_export"),
  whenClosing,
  /** Whether everything is saved: the program asks before it closes over what is not. */
  closeWindow: (saved: boolean) => call<void>("close_window", { saved }),
  about: () => call<AboutView>("about"),
};

export type * from "./bindings";
