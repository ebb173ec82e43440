// Characters: spaces that only laid words out are folded, those that mean something stay, and letters are letters again.

/** Line ends, tabs, spaces and no-break spaces in a row: layout. A no-break space alone holds two words together. */
const LAYOUT = /[ \t\n\r\f\u00a0]{2,}|[\t\n\r\f]/g;
/** Controls, and marks that are neither seen nor obeyed: zero-width space, byte order mark, object replacement. */
const UNSEEN = /[\p{Cc}\u200b\u2060\ufeff\ufffc]/gu;
const STRAY_HYPHEN = /(?<!\p{L})\u00ad|\u00ad(?!\p{L})/gu;
/** Shapes of Arabic letters and Latin ligatures, as PDF files hold them; not the honorifics, which are one sign. */
const SHAPES = /[\ufb00-\ufb06\ufb50-\ufd3d\ufd40-\ufdef\ufe70-\ufefc]+/g;

/** A piece of text as it is shown on one line. */
export function folded(text: string): string {
  return letters(text.replace(/[\u2028\u2029]/g, " ").replace(LAYOUT, " ")).replace(UNSEEN, "").replace(STRAY_HYPHEN, "");
}

export function letters(text: string): string {
  return text.replace(SHAPES, (shapes) => shapes.normalize("NFKC"));
}

export function trimStart(text: string): string {
  return text.replace(/^[ \u00a0]+/, "");
}

export function trimEnd(text: string): string {
  return text.replace(/[ \u00a0]+$/, "");
}

/** Whether there is anything to read. */
export function hasWords(text: string): boolean {
  return text.trim() !== "";
}
