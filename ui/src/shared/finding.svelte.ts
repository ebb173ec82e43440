// What is sought, in the bar and in the whole review alike, and how.
import type { HitPlace, Sought } from "../backend";
import { app } from "./app.svelte";

class Finding {
  words = $state("");
  exact = $state(false);
  wholeWords = $state(false);
  /** In every language of the review. */
  everyLanguage = $state(false);
  replaces = $state(false);
  replacement = $state("");

  sought = $derived<Sought>({ words: this.words, exact: this.exact, wholeWords: this.wholeWords, language: this.everyLanguage ? null : app.reportLanguage });
  isBlank = $derived(this.words.trim() === "");

  /** Nothing of a review is kept once it is closed. */
  forget(): void {
    this.words = "";
    this.replacement = "";
    this.replaces = false;
  }
}

export const finding = new Finding();
export const LONGEST_WORDS = 200;
export const LONGEST_REPLACEMENT = 1000;

/** The id of the field in which a hit stands. */
export function fieldOf({ question, row, field, printed }: HitPlace): string {
  const id = `q-${question.replaceAll(".", "-")}`;
  if (printed) return `${id}-printed`;
  return row === "" ? `${id}-control` : `${id}-control-${row}-${field}`;
}

/** Which of the keys for finding was pressed: with Shift, in the whole review. */
export function keyOf(event: KeyboardEvent): "find" | "replace" | "review" | "next" | "previous" | null {
  const chord = (event.ctrlKey || event.metaKey) && !event.altKey;
  // On an Arabic or Russian keyboard the key is told by its place.
  const key = /^[a-z]$/i.test(event.key) ? event.key.toLowerCase() : event.code.replace(/^Key/, "").toLowerCase();
  if (event.key === "F3" && !chord) return event.shiftKey ? "previous" : "next";
  if (chord && key === "f") return event.shiftKey ? "review" : "find";
  return chord && !event.shiftKey && key === "h" ? "replace" : null;
}
