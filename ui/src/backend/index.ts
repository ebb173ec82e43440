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
  OutlineView,
  Saved,
  SectionState,
  SectionView,
  Settings,
  StartView,
} from "./bindings";

type Call = <Answer>(command: string, values?: Record<string, unknown>) => Promise<Answer>;

// Chosen when building: the shipped program has no HTTP code in it.
const call: Call =
  import.meta.env.MODE === "bridge" ? (await import("./bridge")).call : (await import("./tauri")).call;

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
  findings: (review: string) => call<FindingLine[]>("findings", { review }),
  exportReview: (review: string, form: ExportForm) =>
    call<ExportResult | null>("export_review", { review, form }),
  revealExport: () => call<void>("reveal_export"),
  about: () => call<AboutView>("about"),
};

export type * from "./bindings";
