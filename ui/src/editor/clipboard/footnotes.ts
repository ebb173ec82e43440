// Footnotes and endnotes: other programs put their words at the end; ours stand in the line, behind what they explain.
import { hasStyle } from "./style";

/** How programs name a mark in the text and, at the end, the mark before the words. WebKit keeps of them the names alone. */
const NAMES: { mark: RegExp; words: RegExp }[] = [
  { mark: /^_(ftn|edn)ref(\w+)$/, words: /^_(ftn|edn)(?!ref)(\w+)$/ },
  { mark: /^sd(footnote|endnote)(\d+)anc$/, words: /^sd(footnote|endnote)(\d+)sym$/ },
  { mark: /^(ftnt|endnt)_ref(\d+)$/, words: /^(ftnt|endnt)(\d+)$/ },
  { mark: /^(fn)ref:?(\w+)$/, words: /^(fn):?(?!ref)(\w+)$/ },
];
/** What holds the words of one note: Word's and LibreOffice's own box, or else the block around them. */
const BOX = 'div[id^="ftn"],div[id^="edn"],div[id^="sdfootnote"],div[id^="sdendnote"]';
const BLOCK = "li,p,div,dd";
const MOST_NOTES = 2_000;

/** The element that the words of a footnote stand in until the schema reads them. */
export const NOTE = "data-footnote";

export function bringNotesIn(body: HTMLElement): void {
  const marks = new Map<string, Element>();
  const words = new Map<string, Element>();
  for (const element of body.querySelectorAll("a[name],a[id],sup[id],li[id],p[id]")) {
    const name = element.getAttribute("name") ?? element.id;
    for (const [kind, pattern] of NAMES.entries()) {
      remember(marks, kind, pattern.mark.exec(name), element);
      remember(words, kind, pattern.words.exec(name), element);
    }
  }
  for (const [key, mark] of [...marks].slice(0, MOST_NOTES)) {
    const back = words.get(key);
    const holder = back?.closest(BOX) ?? back?.closest(BLOCK);
    if (back && holder && !holder.contains(mark)) bringIn(mark, back, holder);
  }
  dropLists(body);
}

function remember(into: Map<string, Element>, kind: number, found: RegExpExecArray | null, element: Element): void {
  const key = found && `${kind} ${found[1]} ${found[2]}`;
  if (key && !into.has(key)) into.set(key, element);
}

function bringIn(mark: Element, back: Element, holder: Element): void {
  const note = mark.ownerDocument.createElement("span");
  note.setAttribute(NOTE, "");
  if (back !== holder) outermost(back, holder).remove();
  for (const link of holder.querySelectorAll('a.footnote-back,a.footnote-backref,a[role="doc-backlink"],a[href^="#fnref"]')) link.remove();
  note.append(...holder.childNodes);
  holder.remove();
  outermost(mark, body(mark)).replaceWith(note);
}

/** A mark goes with the raised letters around it. */
function outermost(mark: Element, limit: Element): Element {
  let element = mark;
  while (element.parentElement && element.parentElement !== limit && /^(sup|span|font)$/.test(element.parentElement.localName) && isAlone(element)) {
    element = element.parentElement;
  }
  return element;
}

function isAlone(element: Element): boolean {
  return (element.parentElement?.textContent ?? "").trim() === (element.textContent ?? "").trim();
}

function body(element: Element): Element {
  return element.ownerDocument.body;
}

/** What only held the notes: Word's line above them, the lists that are empty now. */
function dropLists(body: HTMLElement): void {
  const lists = [...body.querySelectorAll("div,section,ol,hr")].reverse();
  for (const element of lists) {
    const isList = hasStyle(element, "mso-element", /^(footnote|endnote)-list/) || element.matches("section,ol,.footnotes");
    const isLine = element.localName === "hr" && element.getAttribute("width") === "33%";
    if (isLine || (isList && isEmpty(element)) || (element.localName === "div" && isEmpty(element))) element.remove();
  }
}

function isEmpty(element: Element): boolean {
  return (element.textContent ?? "").trim() === "" && !element.querySelector("img,table");
}
