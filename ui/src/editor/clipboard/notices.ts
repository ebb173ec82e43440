// What a person is told after something was taken over: kinds and numbers; the words are the interface's.

/** Tracked changes accepted, comments left out, pictures that cannot be had, words in place of
 * what does not fit, plain words because it was too much, and an end that was cut off. */
export type NoticeKind = "changes" | "comments" | "pictures" | "words" | "plain" | "cut";
export interface Notice {
  kind: NoticeKind;
  count: number;
}

/** A notice where there is something to tell. */
export function count(kind: NoticeKind, count: number): Notice[] {
  return count > 0 ? [{ kind, count }] : [];
}
