// Headings: the levels that are used, from the highest on, become our three.
import { hasStyle, STYLE, styleOf } from "./style";

const CANDIDATES = `h1,h2,h3,h4,h5,h6,[role="heading"],p[class^="MsoTitle"],p[class^="MsoHeading"],p[${STYLE}]`;
const TITLE = 0;
/** Beside our own heading of the first level, which is drawn as `h2`: the page's title is the first. */
const HIGHEST = 2;
const LOWEST = 4;

export function rankHeadings(body: HTMLElement): void {
  const found = [...body.querySelectorAll(CANDIDATES)].map((element) => ({ element, level: levelOf(element) }));
  const headings = found.filter((each): each is { element: Element; level: number } => each.level !== null);
  const [inTables, others] = [headings.filter(({ element }) => inTable(element)), headings.filter(({ element }) => !inTable(element))];
  const levels = [...new Set(others.map(({ level }) => level))].sort((one, other) => one - other);
  for (const { element, level } of others) rename(element, `h${Math.min(LOWEST, HIGHEST + levels.indexOf(level))}`);
  for (const { element } of inTables) rename(element, "p");
}

function levelOf(element: Element): number | null {
  const tag = /^h([1-6])$/.exec(element.localName)?.[1];
  if (tag) return Number(tag);
  if (element.getAttribute("role") === "heading") return Number(element.getAttribute("aria-level")) || 2;
  if (/^MsoTitle/.test(element.className)) return TITLE;
  const named = /^MsoHeading(\d)/.exec(element.className)?.[1];
  const said = hasStyle(element, "mso-outline-level", /^[1-9]$/) ? styleOf(element).get("mso-outline-level") : undefined;
  return named || said ? Number(named ?? said) : null;
}

function inTable(element: Element): boolean {
  return element.closest("td,th") !== null;
}

function rename(element: Element, name: string): void {
  const renamed = element.ownerDocument.createElement(name);
  for (const kept of ["lang", "dir"]) {
    const value = element.getAttribute(kept);
    if (value !== null) renamed.setAttribute(kept, value);
  }
  renamed.append(...element.childNodes);
  element.replaceWith(renamed);
}
