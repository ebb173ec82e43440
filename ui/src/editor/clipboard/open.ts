// What comes as HTML becomes a document in which nothing happens: no script runs, nothing is loaded, and it has an end.
import { readSheets } from "./style";

/** More than a whole report in Word's own words; what is longer is taken as plain text. */
const LONGEST = 16 * 1024 * 1024;
const MOST_NODES = 200_000;
const DEEPEST = 100;

/** Elements that end only where it is written. */
const TAG = /<(\/?)(?:a|abbr|b|blockquote|center|code|div|em|font|i|ins|del|ol|s|section|small|span|strong|sub|sup|table|u|ul)(?=[\s/>])[^<>]*>/gi;
const DEEPEST_WRITTEN = 300;
const MOST_TAGS = 400_000;
/** Each tag is looked at against everything that is open: so many looks are what a parser does in a moment. */
const MOST_LOOKS = 20_000_000;

export interface Opened {
  body: HTMLElement;
  /** Whether the end was cut off. */
  isCut: boolean;
}

/** Whether it is more than a parser reads in a moment. */
export function isTooMuch(html: string): boolean {
  if (html.length > LONGEST) return true;
  const tags = html.split("<", MOST_TAGS + 1).length;
  if (tags > MOST_TAGS) return true;
  let [open, deepest] = [0, 0];
  for (const [, isEnd] of html.matchAll(TAG)) {
    open = isEnd ? Math.max(0, open - 1) : open + 1;
    deepest = Math.max(deepest, open);
    if (deepest > DEEPEST_WRITTEN) return true;
  }
  return deepest * tags > MOST_LOOKS;
}

/** The words of HTML that is too much, and a line for each of its lines. */
export function wordsOf(html: string): string {
  return html.replace(/<\/?(?:p|div|li|tr|h[1-6]|br)\b[^<>]*>/gi, "\n").replace(/<[^<>]*>/g, "").replace(/&(nbsp|#160);/g, " ");
}

/** The body of a document without a window: its parser runs nothing and asks for nothing. */
export function open(html: string): Opened {
  const { rest, sheets } = withoutSheets(html);
  const { body } = new DOMParser().parseFromString(quiet(rest), "text/html");
  const isCut = bound(body);
  restoreSpaces(body);
  readSheets(sheets, body);
  return { body, isCut };
}

/** Nothing of it would run, but the page's policy complains of every style, handler and base that it refuses. */
function quiet(html: string): string {
  return html.replace(/<base\b[^<>]*>/gi, "").replace(/<[a-z][^<>]*>/gi, (tag) => tag.replace(/(["'\s/])(style|on[a-z]+)(?=\s*=)/gi, "$1 data-$2"));
}

/** Style sheets are taken out before the engine sees them: some nest until it falls. */
function withoutSheets(html: string): { rest: string; sheets: string[] } {
  const [pieces, sheets] = [[] as string[], [] as string[]];
  const lower = html.toLowerCase();
  let at = 0;
  for (let start = lower.indexOf("<style"); start >= 0; start = lower.indexOf("<style", at)) {
    const end = lower.indexOf("</style", start);
    pieces.push(html.slice(at, start));
    sheets.push(html.slice(lower.indexOf(">", start) + 1, end < 0 ? undefined : end));
    at = end < 0 || lower.indexOf(">", end) < 0 ? html.length : lower.indexOf(">", end) + 1;
  }
  return { rest: pieces.join("") + html.slice(at), sheets };
}

/** WebKit makes some spaces no-break spaces on the way. */
function restoreSpaces(body: HTMLElement): void {
  for (const space of body.querySelectorAll(".Apple-converted-space")) space.textContent = (space.textContent ?? "").replaceAll("\u00a0", " ");
}

/** Comments go (Word hides its fields in them), what nests too deep becomes words, what is too much goes. */
function bound(body: HTMLElement): boolean {
  let [count, depth, isCut] = [0, 0, false];
  let node: ChildNode | null = body.firstChild;
  while (node) {
    const here: ChildNode = node;
    count += 1;
    if (depth >= DEEPEST && here.firstChild) here.textContent = here.textContent ?? "";
    let next: ChildNode | null = here.firstChild;
    if (next) depth += 1;
    for (let at: Node = here; !next && at !== body; at = at.parentNode!) {
      next = at.nextSibling as ChildNode | null;
      if (!next && at.parentNode !== body) depth -= 1;
    }
    const isOver = count > MOST_NODES;
    if (isOver || here.nodeType === Node.COMMENT_NODE || here.nodeType === Node.PROCESSING_INSTRUCTION_NODE) here.remove();
    if (isOver && next) isCut = cutFrom(next, body);
    node = isOver ? null : next;
  }
  return isCut;
}

/** Takes away a node and everything that comes after it. */
function cutFrom(node: ChildNode, body: HTMLElement): true {
  const rest = body.ownerDocument.createRange();
  rest.setStartBefore(node);
  rest.setEnd(body, body.childNodes.length);
  rest.deleteContents();
  return true;
}
