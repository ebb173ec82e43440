// Which way a text runs: the same answer as in the DOCX and the PDF (review-core/src/text/direction.rs).

export type Direction = "rtl" | "ltr";

const RIGHT_TO_LEFT = new Set(["ar", "ckb", "dv", "fa", "he", "ps", "sd", "ug", "ur", "yi"]);
/** A name, an acronym or an address stays on the side of the text around it: only this many letters turn a line. */
const TELLING = 30;
const RTL_LETTER = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefe]/u;

/** The direction set by hand, that of the passage's language, the one the text shows, or that of the text around it. */
export function blockDirection(set: string | null, lang: string | null, text: string, around: Direction): Direction {
  if (set === "rtl" || set === "ltr") return set;
  if (lang) return RIGHT_TO_LEFT.has(lang.split(/[-_]/)[0]?.toLowerCase() ?? "") ? "rtl" : "ltr";
  return shownDirection(text) ?? around;
}

function shownDirection(text: string): Direction | null {
  const letters = text.match(/\p{Alphabetic}/gu) ?? [];
  if (letters.length < TELLING || !/\s/.test(text.trim())) return null;
  const rightToLeft = letters.filter((letter) => RTL_LETTER.test(letter)).length;
  return rightToLeft >= letters.length - rightToLeft ? "rtl" : "ltr";
}
