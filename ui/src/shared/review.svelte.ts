// The review that is open: its contents, kept in step with what is saved.
import { backend, type Lang, type OutlineView, type Saved, type SectionSummary } from "../backend";
import { app } from "./app.svelte";
import { isWords } from "./contents";

class OpenReview {
  outline = $state<OutlineView | null>(null);

  sections = $derived<SectionSummary[]>(this.outline?.chapters.flatMap((chapter) => chapter.sections) ?? []);

  /** The words of the whole report in the language that is shown. */
  words = $derived(this.sections.reduce((sum, section) => sum + section.words, 0));

  several = $derived((this.outline?.review.languages.length ?? 0) > 1);

  /** A section as it stands in the contents: its number and its title. */
  nameOf(section: string): string {
    const found = this.sections.find((each) => each.id === section);
    if (!found) return "";
    return found.number && !isWords(found.number) ? `${found.number} ${found.title}` : found.title;
  }

  /** Fetches the contents; a review opened for the first time is shown in its first language. */
  async load(review: string): Promise<OutlineView> {
    let outline = await backend.outline(review, app.reportLanguage);
    const first = outline.review.languages[0];
    if (first && !outline.review.languages.includes(app.reportLanguage)) {
      app.reportLanguage = outline.review.languages.includes(app.language) ? app.language : first;
      outline = await backend.outline(review, app.reportLanguage);
    }
    app.follow(outline.review.custom);
    this.outline = outline;
    return outline;
  }

  note(section: string, saved: Saved): void {
    const found = this.sections.find((each) => each.id === section);
    if (found) Object.assign(found, { state: saved.state, open: saved.open, words: saved.words });
  }

  async addLanguage(language: Lang): Promise<void> {
    if (!this.outline) return;
    const review = this.outline.review.id;
    await backend.addLanguage(review, language);
    app.reportLanguage = language;
    await this.load(review);
  }
}

export const open = new OpenReview();
