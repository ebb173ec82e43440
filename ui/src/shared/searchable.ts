// What can be looked through on the sheet: the texts and lines that are open in it, in the order in which they stand.
import type { Attachment } from "svelte/attachments";

/** A line of words: in a text of blocks, which one of which block (review-core/src/find/line.rs). */
export interface Line {
  block: string;
  number: number;
  text: string;
}
/** Characters of one of the lines of a field. */
export interface Stretch {
  line: number;
  start: number;
  end: number;
}
export interface Searchable {
  /** The element whose id names the field. */
  element: HTMLElement;
  lines(): Line[];
  /** Marks what was found in the lines as they were last given. */
  mark(found: Stretch[], now: Stretch | null): void;
  /** Brings it into sight; with the focus, it is selected too. */
  show(found: Stretch, focus: boolean): void;
  /** Puts words in its place, as one step that can be undone. */
  replace(found: Stretch[], words: string): void;
}

const all = new Set<Searchable>();
const listeners = new Set<() => void>();

/** Makes it findable, until the answer is called. */
export function register(each: Searchable): () => void {
  all.add(each);
  changed();
  return () => {
    all.delete(each);
    changed();
  };
}

/** Words were written, or a field came or went. */
export function changed(): void {
  for (const listener of listeners) listener();
}

export function whenChanged(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

export function searchables(): Searchable[] {
  const follows = (one: Searchable, other: Searchable) =>
    one.element.compareDocumentPosition(other.element) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
  return [...all].sort(follows);
}

/** Lets the words in a box be found. */
export const searchable: Attachment<HTMLTextAreaElement> = (box) => {
  const replace = (found: Stretch[], words: string) => {
    for (const { start, end } of [...found].reverse()) box.setRangeText(words, start, end, "end");
    box.dispatchEvent(new Event("input", { bubbles: true }));
  };
  const remove = register({
    element: box,
    lines: () => [{ block: "", number: 0, text: box.value }],
    mark: (found, now) => {
      box.classList.toggle("found", found.length > 0);
      box.classList.toggle("found-now", now !== null);
    },
    show: ({ start, end }, focus) => {
      box.scrollIntoView({ block: "center" });
      box.setSelectionRange(start, end);
      if (focus) box.focus({ preventScroll: true });
    },
    replace,
  });
  box.addEventListener("input", changed);
  return () => {
    box.removeEventListener("input", changed);
    remove();
  };
};
