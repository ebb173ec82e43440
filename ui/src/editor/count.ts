// How many words or characters a text has, while it is written: as the program counts them (review-locale/src/count.rs).
import type { Block } from "./blocks";

const LINES = new Set(["paragraph", "heading", "caption", "notes", "source", "credit"]);
const BY_CHARACTER = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu;
const segmenter = new Intl.Segmenter("en", { granularity: "word" });

/** Each Han, kana or hangul character counts one; elsewhere a word is a word of UAX #29. */
export function countWords(text: string): number {
  let words = 0;
  for (const { segment, isWordLike } of segmenter.segment(text)) {
    if (isWordLike) words += segment.match(BY_CHARACTER)?.length ?? 1;
  }
  return words;
}

/** The words of all lines, each footnote a line of its own. */
export function plainText(blocks: readonly Block[]): string {
  const lines: string[] = [];
  for (const block of blocks) gather(block, lines);
  return lines.join("\n");
}

function gather(node: Block, lines: string[]): void {
  if (LINES.has(node.type) || node.type === "footnote") lines.push(words(node));
  for (const child of node.content ?? []) gather(child, lines);
}

function words(line: Block): string {
  return (line.content ?? []).map((inline) => inline.text ?? (inline.type === "break" ? " " : "")).join("");
}
