// How many words or characters a text has, while it is written: as the program counts them (review-locale/src/count.rs).
import type { Node } from "prosemirror-model";
import { storedText, type Block } from "./blocks";

const LINES = new Set(["paragraph", "heading", "caption", "notes", "source", "credit"]);
const BY_CHARACTER = /[\u2e80-\u2fdf\u3005-\u3007\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7af\uf900-\ufaff\u{20000}-\u{3ffff}]/gu;
const WORD = /[\p{Alphabetic}\p{Number}]/u;
const words = new Intl.Segmenter("en", { granularity: "word" });
const characters = new Intl.Segmenter("en", { granularity: "grapheme" });

export type Unit = "words" | "characters";

/** Each Han, kana or hangul character counts one; elsewhere a word is a word of UAX #29. */
export function countWords(text: string): number {
  let count = 0;
  for (const { segment } of words.segment(text)) {
    if (WORD.test(segment)) count += segment.match(BY_CHARACTER)?.length ?? 1;
  }
  return count;
}

/** The length of what the editor holds. Lines are counted once: what is unchanged is the same object. */
export function lengthOf(text: Node, unit: Unit): number {
  const { count, lines } = measure(text, unit);
  // As the program counts: with the line feeds between the lines that are not empty.
  return unit === "words" ? count : count + Math.max(0, lines - 1);
}

interface Measure {
  count: number;
  lines: number;
}
const known = { words: new WeakMap<Node, Measure>(), characters: new WeakMap<Node, Measure>() };

function measure(node: Node, unit: Unit): Measure {
  const kept = known[unit].get(node);
  if (kept) return kept;
  const parts = node.children.filter((child) => !child.isText).map((child) => measure(child, unit));
  if (node.isTextblock || node.type.name === "footnote") parts.push(measureLine(lineOf(node), unit));
  const all = parts.reduce((sum, part) => ({ count: sum.count + part.count, lines: sum.lines + part.lines }), { count: 0, lines: 0 });
  known[unit].set(node, all);
  return all;
}

function measureLine(line: string, unit: Unit): Measure {
  if (line === "") return { count: 0, lines: 0 };
  return { count: unit === "words" ? countWords(line) : [...characters.segment(line)].length, lines: 1 };
}

function lineOf(line: Node): string {
  return line.children.map((inline) => inline.isText ? storedText(inline) : inline.type.name === "break" ? "\n" : "").join("");
}

/** A node of the stored form. */
interface Stored {
  type: string;
  text?: string;
  content?: Stored[];
}

/** The words of all lines, each footnote a line of its own. */
export function plainText(blocks: readonly Block[]): string {
  const lines: string[] = [];
  for (const block of blocks as readonly Stored[]) gather(block, lines);
  return lines.join("\n");
}

function gather(node: Stored, lines: string[]): void {
  if (LINES.has(node.type) || node.type === "footnote") lines.push(wordsOf(node));
  for (const child of node.content ?? []) gather(child, lines);
}

function wordsOf(line: Stored): string {
  return (line.content ?? []).map((inline) => inline.text ?? (inline.type === "break" ? " " : "")).join("");
}
