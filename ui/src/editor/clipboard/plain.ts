// Plain text: paragraphs from lines. What comes from a PDF ends its lines where the page ended them: those ends are undone.
import { numberOf, nest } from "./lists";
import { letters } from "./words";

/** As much as is read: characters, and passages between empty lines. */
const LONGEST = 2 * 1024 * 1024;
const MOST_PASSAGES = 5_000;
/** Lines narrower than this are lines for a reason; wider than a page, each is a paragraph. */
const NARROWEST = 40;
const WIDEST = 150;
/** As much of the widest line as a line fills whose end is only the page's. */
const FULL = 0.7;

const BULLET = /^\s*([•‣◦▪●○■□–—·*-]|o(?=\t|\s{2}))\s+(?=\S)/;
const NUMBER = /^\s*((?:\d{1,3}|[٠-٩]{1,3})[.)])\s+(?=\S)/;
const WIDE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303f\uff00-\uffef]/gu;
const SENTENCE_END = /[.!?؟。！？:：;؛][")\]»”’\d]*$/;

export interface PlainText {
  body: HTMLElement;
  isCut: boolean;
}

/** The text as paragraphs; with `lists`, what begins like an item is one. */
export function readPlain(text: string, lists: boolean): PlainText {
  const body = document.implementation.createHTMLDocument("").body;
  const whole = letters(text.slice(0, LONGEST)).replace(/\r\n?|[\v\f\u0085\u2028]/g, "\n").replaceAll("\u2029", "\n\n");
  const width = widthOf(whole);
  const passages = whole.split(/\n(?:[^\S\n]*\n)+/, MOST_PASSAGES + 1);
  for (const passage of passages.slice(0, MOST_PASSAGES)) {
    const lines = joined(passage.split("\n").filter((line) => line.trim() !== ""), width, whole);
    write(body, lines, lists);
  }
  if (lists) joinNeighbours(body);
  return { body, isCut: text.length > LONGEST || passages.length > MOST_PASSAGES };
}

/** The width of the lines, where it is that of a page. */
function widthOf(text: string): number | null {
  const widths = text.split("\n").map(measure).filter((width) => width > 0);
  const widest = widths.reduce((most, each) => Math.max(most, each), 0);
  return widths.length > 1 && widest >= NARROWEST && widest <= WIDEST ? widest : null;
}

function measure(line: string): number {
  const plain = line.trim();
  return plain.length + (plain.match(WIDE)?.length ?? 0);
}

/** The lines of a passage where the page alone ended them made one. */
function joined(lines: string[], width: number | null, whole: string): string[] {
  const found: string[] = [];
  let last = "";
  for (const line of lines) {
    const goesOn = width !== null && found.length > 0 && !isItem(line) && isUnfinished(last, line, width);
    if (goesOn) found.push(join(found.pop() ?? "", line.trim(), whole));
    else found.push(line);
    last = line;
  }
  return found;
}

function isItem(line: string): boolean {
  return BULLET.test(line) || NUMBER.test(line);
}

function isUnfinished(line: string, next: string, width: number): boolean {
  const filled = measure(line) / width;
  if (/\p{L}[-\u00ad]$/u.test(line.trim())) return true;
  if (SENTENCE_END.test(line.trim())) return filled >= 0.85;
  return filled >= FULL || /^\s*[\p{Ll}(]/u.test(next);
}

/** A hyphen goes where it only parted a word; Chinese has no space between lines. */
function join(before: string, after: string, whole: string): string {
  const start = before.trimEnd();
  const [, first] = /(\p{L}+)[-\u00ad]$/u.exec(start) ?? [];
  const [second] = /^\p{Ll}+/u.exec(after) ?? [];
  if (first && second) return whole.includes(`${first}-${second}`) ? start + after : start.slice(0, -1) + after;
  const isClose = new RegExp(`${WIDE.source}$`, "u").test(start) && new RegExp(`^${WIDE.source}`, "u").test(after);
  return `${start}${isClose || start.endsWith("-") ? "" : " "}${after}`;
}

/** Paragraphs, and items in their lists: a new kind of bullet begins a deeper list. */
function write(body: HTMLElement, lines: string[], lists: boolean): void {
  const markers: string[] = [];
  let run: Parameters<typeof nest>[0] = [];
  for (const line of lines) {
    const found = lists ? (BULLET.exec(line) ?? NUMBER.exec(line)) : null;
    const paragraph = body.ownerDocument.createElement("p");
    paragraph.textContent = found ? line.slice(found[0].length) : line;
    body.append(paragraph);
    if (!found) {
      nest(run);
      [run, markers.length] = [[], 0];
      continue;
    }
    const number = numberOf(found[1] ?? "");
    run.push({ element: paragraph, indent: 36 * levelOf(number === null ? (found[1] ?? "") : "1", markers), number });
  }
  nest(run);
}

function levelOf(marker: string, markers: string[]): number {
  const known = markers.indexOf(marker);
  if (known < 0) return markers.push(marker);
  markers.length = known + 1;
  return known + 1;
}

/** An empty line between two items does not end their list. */
function joinNeighbours(body: HTMLElement): void {
  for (const list of [...body.children]) {
    const before = list.previousElementSibling;
    if (!before || before.localName !== list.localName || !/^[uo]l$/.test(list.localName)) continue;
    const next = Number(before.getAttribute("start") ?? 1) + before.children.length;
    if (list.localName === "ol" && Number(list.getAttribute("start") ?? 1) !== next) continue;
    before.append(...list.children);
    list.remove();
  }
}
