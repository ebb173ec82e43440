// Word's lists are paragraphs with a marker and a place: they become lists in lists.
import { hasStyle, indent, points, styleOf } from "./style";

interface Item {
  element: Element;
  /** How far in, in points: Word moves each level in by 36. */
  indent: number;
  /** The number in front of it; nothing before a bullet. */
  number: number | null;
}
interface Level {
  list: Element;
  item: Item;
}

const STEP = 36;
/** Less is how Word sets one level in two lists. */
const TOLERANCE = 5;
export const DEEPEST_LIST = 9;
const PARAGRAPHS = "p,h1,h2,h3,h4,h5,h6";

export function makeLists(body: HTMLElement): void {
  fromWordOnline(body);
  const items = new Map<Element, Item>();
  for (const element of body.querySelectorAll(PARAGRAPHS)) {
    const item = wordItem(element);
    if (item) items.set(element, item);
  }
  while (items.size > 0) {
    const [first] = items.keys();
    const run = runFrom(first!, items);
    for (const { element } of run) items.delete(element);
    nest(run);
  }
}

/** Items that follow one another, and the paragraphs that belong to them. */
function runFrom(first: Element, items: Map<Element, Item>): Item[] {
  const run: Item[] = [];
  let element: Element | null = first;
  while (element) {
    const item = items.get(element);
    const goesOn: boolean = !item && run.length > 0 && continues(element, run.at(-1)!);
    if (!item && !goesOn) break;
    const next: Element | null = element.nextElementSibling;
    if (item) run.push(item);
    else run.at(-1)!.element.append(element);
    element = next;
  }
  return run;
}

/** A second paragraph of an item: in Word's style of lists, as far in, without a marker. */
function continues(element: Element, item: Item): boolean {
  return /^MsoList/.test(element.className) && indent(element) >= item.indent - TOLERANCE && element.localName === "p";
}

/** What Word says of a paragraph that is an item; its marker is taken away. */
function wordItem(element: Element): Item | null {
  const isList = element.classList.item(0)?.startsWith("MsoList") || hasStyle(element, "mso-list", /level/);
  const isHeading = element.localName !== "p";
  if (!isList && !isHeading) return null;
  const marker = takeMarker(element) ?? (isHeading ? null : leadingMarker(element));
  // The number of a heading is not part of its words.
  if (marker === null || isHeading) return null;
  const level = /level(\d+)/.exec(styleOf(element).get("mso-list") ?? "")?.[1];
  return { element, indent: level ? Number(level) * STEP : indent(element) || STEP, number: numberOf(marker) };
}

function takeMarker(element: Element): string | null {
  const spans = [...element.querySelectorAll("span")];
  const said = spans.find((span) => hasStyle(span, "mso-list", /ignore/));
  const marker = said ?? spans.find(isFiller)?.parentElement;
  if (!marker || marker === element) return null;
  const text = marker.textContent ?? "";
  marker.remove();
  return text.trim();
}

/** WebKit leaves of a marker's style the small spaces with which Word fills the line up to the words. */
function isFiller(span: Element): boolean {
  const style = styleOf(span);
  const size = points(style.get("font-size")) ?? points(/^\d[\d.]*pt/.exec(style.get("font") ?? "")?.[0]);
  const family = `${style.get("font-family") ?? ""} ${style.get("font") ?? ""}`;
  return size === 7 && family.includes("times new roman") && (span.textContent ?? "").trim() === "";
}

const MARKER = /^\s*([·•o§Øü▪■●○–-]|[([]?(?:\d{1,3}(?:\.\d{1,3})*|[٠-٩]{1,3}|[a-z]|[ivxlc]{1,6})[.)\]])[\s\u00a0]{2,}/i;

/** Without any style left, a marker is known by the spaces behind it. */
function leadingMarker(element: Element): string | null {
  const first = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT).nextNode() as Text | null;
  const found = first && MARKER.exec(first.data);
  if (!found) return null;
  first.data = first.data.slice(found[0].length);
  return found[1] ?? null;
}

/** "3.", "(c)", "iv)", "2.1.", "٣-": the number; a bullet has none. */
export function numberOf(marker: string): number | null {
  const plain = marker.replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660));
  const digits = /^[([]?(?:\d{1,3}[.-])*(\d{1,4})[.)\]、．:-]*$/.exec(plain)?.[1];
  if (digits) return Number(digits);
  const letters = /^[([]?([a-z]{1,8})[.)\]、．:]+$/i.exec(plain)?.[1]?.toLowerCase();
  if (letters) return roman(letters) ?? (letters.length === 1 ? letters.charCodeAt(0) - 96 : 1);
  return /^[([]?[\p{Script=Arabic}\p{Script=Han}\p{Script=Cyrillic}]{1,3}[.)\]、．:-]+$/u.test(plain) ? 1 : null;
}

const ROMAN: Record<string, number> = { i: 1, v: 5, x: 10, l: 50 };

/** A single c or d counts letters; i, v and x count in Roman numbers. */
function roman(letters: string): number | null {
  if (!/^[ivxl]+$/.test(letters)) return null;
  const values = [...letters].map((letter) => ROMAN[letter] ?? 0);
  return values.reduce((sum, value, at) => sum + (value < (values[at + 1] ?? 0) ? -value : value), 0);
}

/** Puts items that follow one another into lists, each deeper one into the item before it. */
export function nest(items: Item[]): void {
  const levels: Level[] = [];
  for (const item of items) {
    while (levels.length > 1 && levels.at(-1)!.item.indent > item.indent + TOLERANCE) levels.pop();
    const top = levels.at(-1);
    const isDeeper = top !== undefined && item.indent > top.item.indent + TOLERANCE && levels.length < DEEPEST_LIST;
    const list = listFor(item, top, isDeeper);
    list.append(listItem(item.element));
    if (top && !isDeeper) levels.splice(-1, 1, { list, item: { ...item, indent: Math.min(item.indent, top.item.indent) } });
    else levels.push({ list, item });
  }
}

/** The list of the item before, one in that item, one behind it, or the first. */
function listFor(item: Item, top: Level | undefined, isDeeper: boolean): Element {
  if (top && !isDeeper && !beginsAnew(top.item, item)) return top.list;
  const list = newList(item);
  if (!top) item.element.before(list);
  else if (isDeeper) top.list.lastElementChild!.append(list);
  else top.list.after(list);
  return list;
}

/** The ninth item of a list with letters is called as the first of one with Roman numbers. */
function beginsAnew(before: Item, item: Item): boolean {
  const [was, is] = [before.number, item.number];
  return (was === null) !== (is === null) || (is === 1 && was !== null && was > 1 && was !== 8);
}

function newList({ element, number }: Item): Element {
  const list = element.ownerDocument.createElement(number === null ? "ul" : "ol");
  if (number !== null && number > 1) list.setAttribute("start", String(number));
  return list;
}

/** The item with its first paragraph, and behind it the others that were put into that. */
function listItem(element: Element): Element {
  const entry = element.ownerDocument.createElement("li");
  const later = [...element.querySelectorAll(":scope > p")];
  element.replaceWith(entry);
  if (element.localName === "li") entry.append(...element.childNodes);
  else entry.append(element, ...later);
  return entry;
}

/** Word in the browser writes each item as a list of its own, with the level beside it. */
function fromWordOnline(body: HTMLElement): void {
  for (const wrapper of body.querySelectorAll(".ListContainerWrapper")) wrapper.replaceWith(...wrapper.childNodes);
  const done = new Set<Element>();
  for (const list of body.querySelectorAll("ul,ol")) {
    if (done.has(list) || !isOfOnline(list)) continue;
    const lists = [list];
    while (isOfOnline(lists.at(-1)!.nextElementSibling)) lists.push(lists.at(-1)!.nextElementSibling!);
    for (const each of lists) done.add(each);
    const items = lists.flatMap((each) => [...each.children].map((entry, index) => onlineItem(each, entry, index)));
    list.before(...items.map(({ element }) => element));
    for (const each of lists) each.remove();
    nest(items);
  }
}

function isOfOnline(list: Element | null): boolean {
  return list !== null && /^[uo]l$/.test(list.localName) && list.firstElementChild?.hasAttribute("data-aria-level") === true;
}

function onlineItem(list: Element, element: Element, index: number): Item {
  const level = Number(element.getAttribute("data-aria-level")) || 1;
  const number = list.localName === "ol" ? (Number(list.getAttribute("start")) || 1) + index : null;
  return { element, indent: level * STEP, number };
}
