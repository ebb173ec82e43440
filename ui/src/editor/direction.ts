// Which way a text runs: the same answer as in the DOCX and the PDF (review-core/src/text/direction.rs).
import type { Node } from "prosemirror-model";

export type Direction = "rtl" | "ltr";

const RIGHT_TO_LEFT = new Set(["ar", "ckb", "dv", "fa", "he", "ps", "sd", "ug", "ur", "yi"]);
/** A name, an acronym or an address stays on the side of the text around it: only this many letters turn a line. */
const TELLING = 30;
const RTL_LETTER = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefe]/u;

/** The direction set by hand, that of the passage's language, the one the text shows, or that of the text around it. */
export function blockDirection(set: string | null, lang: string | null, text: string, around: Direction): Direction {
  return saidDirection(set, lang) ?? shownDirection(lettersOf(text)) ?? around;
}

/** The direction of a node of the editor. */
export function nodeDirection(node: Node, around: Direction): Direction {
  const { dir, lang } = node.attrs as { dir?: string | null; lang?: string | null };
  return saidDirection(dir ?? null, lang ?? null) ?? shownDirection(lettersIn(node)) ?? around;
}

function saidDirection(set: string | null, lang: string | null): Direction | null {
  if (set === "rtl" || set === "ltr") return set;
  if (!lang) return null;
  return RIGHT_TO_LEFT.has(lang.split(/[-_]/)[0]?.toLowerCase() ?? "") ? "rtl" : "ltr";
}

/** The letters of a text, and where it has white space: what tells its direction, and can be put together from parts. */
interface Letters {
  all: number;
  rtl: number;
  /** Whether there is anything but white space in it; white space before, within and after that. */
  solid: boolean;
  leading: boolean;
  within: boolean;
  trailing: boolean;
}
const NONE: Letters = { all: 0, rtl: 0, solid: false, leading: false, within: false, trailing: false };

function shownDirection({ all, rtl, within }: Letters): Direction | null {
  if (all < TELLING || !within) return null;
  return rtl >= all - rtl ? "rtl" : "ltr";
}

function lettersOf(text: string): Letters {
  const letters = text.match(/\p{Alphabetic}/gu) ?? [];
  const solid = /\S/.test(text);
  const rtl = letters.filter((letter) => RTL_LETTER.test(letter)).length;
  return { all: letters.length, rtl, solid, leading: /^\s/.test(text), within: /\S\s+\S/.test(text), trailing: /\s$/.test(text) };
}

const known = new WeakMap<Node, Letters>();

/** What is unchanged is the same object, and is not read again. */
function lettersIn(node: Node): Letters {
  const kept = known.get(node);
  if (kept) return kept;
  const letters = node.isTextblock || node.isInline ? lettersOf(node.textContent) : node.children.map(lettersIn).reduce(joined, NONE);
  known.set(node, letters);
  return letters;
}

function joined(one: Letters, other: Letters): Letters {
  const between = one.trailing || other.leading;
  return {
    all: one.all + other.all,
    rtl: one.rtl + other.rtl,
    solid: one.solid || other.solid,
    leading: one.leading || (!one.solid && other.leading),
    within: one.within || other.within || (one.solid && other.solid && between),
    trailing: other.trailing || (!other.solid && one.trailing),
  };
}
