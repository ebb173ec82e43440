// What was read is written anew, with our own elements alone: blocks in the order in which they stood, and everything
// that only placed or painted them is gone.
import { blockDirection, type Direction } from "../direction";
import { NOTE } from "./footnotes";
import { Line } from "./line";
import { DEEPEST_LIST } from "./lists";
import { lookOf, PLAIN, type Look } from "./look";
import { isPicture, type Found } from "./pictures";
import { hasStyle } from "./style";

/** The report into which something comes: its language and direction. */
export interface Report {
  language: string;
  direction: Direction;
}

interface Around {
  look: Look;
  line: "p" | "h2" | "h3" | "h4";
  dir: string | null;
  /** Lists and quotes around: what is stored may nest only so deep. */
  depth: number;
}

const BLOCKS = new Set([
  "address", "article", "aside", "body", "caption", "center", "dd", "details", "dir", "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer",
  "form", "header", "hgroup", "hr", "legend", "li", "main", "menu", "p", "pre", "search", "section", "summary", "tbody", "td", "tfoot", "th", "thead", "tr",
]);
const QUOTES = /^Mso(Intense)?Quote/;

/** More than any chapter has: a text is drawn in time that grows faster than its lines. */
const MOST_LINES = 5_000;

/** The blocks in `body`, as children of an element of a document in which nothing is shown. */
export function build(body: Element, report: Report): { blocks: Element; pictures: Found[]; isCut: boolean } {
  const blocks = document.implementation.createHTMLDocument("").body;
  const builder = new Builder(report);
  builder.flow(blocks, body, { look: PLAIN, line: "p", dir: null, depth: 0 });
  return { blocks, pictures: builder.pictures, isCut: builder.lines > MOST_LINES };
}

class Builder {
  readonly pictures: Found[] = [];
  lines = 0;
  private line = new Line();
  private waiting: Element[] = [];

  constructor(private readonly report: Report) {}

  /** Writes what stands in an element as blocks into another. */
  flow(host: Element, from: Element, around: Around): void {
    const outside = { line: this.line, waiting: this.waiting };
    [this.line, this.waiting] = [new Line(), []];
    this.children(host, from, around);
    this.end(host, around);
    [this.line, this.waiting] = [outside.line, outside.waiting];
  }

  private children(host: Element, from: Element, around: Around): void {
    for (const child of from.childNodes) {
      if (this.lines > MOST_LINES) return;
      if (child.nodeType === Node.TEXT_NODE) this.line.add(child.nodeValue ?? "", around.look);
      else if (child.nodeType === Node.ELEMENT_NODE) this.element(host, child as HTMLElement, around);
    }
  }

  private element(host: Element, element: HTMLElement, around: Around): void {
    const name = element.localName;
    if (name === "br") return this.line.break();
    if (name === "img") return this.picture(element, host);
    if (element.hasAttribute(NOTE)) return this.line.note(this.oneLine(element, { ...PLAIN, lang: around.look.lang }));
    const inner = inside(element, around);
    if (name === "table") return this.block(host, around, () => this.table(host, element, inner));
    if (name === "ul" || name === "ol") return this.block(host, around, () => this.list(host, element, inner));
    if (name === "blockquote" || QUOTES.test(element.className)) return this.block(host, around, () => this.quote(host, element, inner));
    if (!BLOCKS.has(name) && inner.line === around.line) return this.children(host, element, inner);
    this.block(host, around, () => {
      this.children(host, element, inner);
      this.end(host, inner);
    });
  }

  /** A block ends the line before it. */
  private block(host: Element, around: Around, write: () => void): void {
    this.end(host, around);
    write();
  }

  private end(host: Element, around: Around): void {
    for (const line of this.line.parts()) {
      this.lines += 1;
      if (this.lines <= MOST_LINES) host.append(this.paragraph(host, line, around));
    }
    host.append(...this.waiting);
    [this.line, this.waiting] = [new Line(), []];
  }

  private paragraph(host: Element, line: Line, around: Around): Element {
    const paragraph = host.ownerDocument.createElement(around.line);
    const lang = line.writeTo(paragraph, this.report.language);
    if (lang) paragraph.setAttribute("lang", lang);
    const shown = blockDirection(null, lang, line.text(), this.report.direction);
    if (around.dir && around.dir !== shown) paragraph.setAttribute("dir", around.dir);
    return paragraph;
  }

  /** What must stand on one line, with ends of lines where blocks begin. */
  private oneLine(from: Element, look: Look): Line {
    const line = new Line();
    const read = (element: Element, look: Look): void => {
      for (const child of element.childNodes) {
        if (child.nodeType === Node.TEXT_NODE) line.add(child.nodeValue ?? "", look);
        if (child.nodeType !== Node.ELEMENT_NODE) continue;
        const inner = child as Element;
        if (BLOCKS.has(inner.localName)) line.newLine();
        if (inner.localName === "br") line.break();
        else read(inner, lookOf(inner, look));
      }
    };
    read(from, look);
    return line;
  }

  private list(host: Element, from: Element, around: Around): void {
    if (around.depth >= DEEPEST_LIST) return this.flow(host, from, around);
    const list = host.ownerDocument.createElement(from.localName);
    const start = Math.trunc(Number(from.getAttribute("start") ?? from.firstElementChild?.getAttribute("value")));
    if (from.localName === "ol" && start > 1 && start < 1e6) list.setAttribute("start", String(start));
    for (const child of from.childNodes) this.item(list, child, { ...around, depth: around.depth + 1, line: "p" });
    if (list.firstChild) host.append(list);
  }

  /** A list that stands in a list, and an item that holds nothing else, belong to the item before. */
  private item(list: Element, child: ChildNode, around: Around): void {
    if (child.nodeType !== Node.ELEMENT_NODE && !child.textContent?.trim()) return;
    const isItem = (child as Element).localName === "li";
    const item = list.ownerDocument.createElement("li");
    const holder = child.ownerDocument!.createElement("div");
    if (!isItem) holder.append(child.cloneNode(true));
    this.flow(item, isItem ? (child as Element) : holder, isItem ? inside(child as Element, around) : around);
    if (!item.firstChild) return;
    const isInner = list.lastElementChild && /^[uo]l$/.test(item.firstElementChild?.localName ?? "");
    if (isInner) list.lastElementChild.append(...item.childNodes);
    else list.append(item);
  }

  private quote(host: Element, from: Element, around: Around): void {
    if (around.depth >= DEEPEST_LIST) return this.flow(host, from, around);
    const last = host.lastElementChild;
    const quote = last?.localName === "blockquote" && QUOTES.test(from.className) ? last : host.ownerDocument.createElement("blockquote");
    this.flow(quote, from, { ...around, depth: around.depth + 1, line: "p" });
    if (quote.firstChild && quote !== last) host.append(quote);
  }

  private table(host: Element, from: Element, around: Around): void {
    const page = host.ownerDocument;
    const [block, table] = [page.createElement("section"), page.createElement("table")];
    block.className = "table-block";
    const caption = from.querySelector(":scope > caption");
    block.append(this.part(page, "table-caption", caption && this.oneLine(caption, PLAIN)));
    block.append(table, this.part(page, "table-notes", null), this.part(page, "table-source", null));
    const body = table.appendChild(page.createElement("tbody"));
    for (const row of from.querySelectorAll(":scope > tr,:scope > tbody > tr")) {
      const line = body.appendChild(page.createElement("tr"));
      for (const cell of row.children) line.append(this.cell(page, cell, around));
    }
    host.append(block);
  }

  private part(page: Document, name: string, line: Line | null): Element {
    const part = page.createElement("div");
    part.className = name;
    line?.writeTo(part, this.report.language);
    return part;
  }

  private cell(page: Document, from: Element, around: Around): Element {
    const cell = page.createElement(from.localName);
    for (const span of ["rowspan", "colspan"]) if (from.hasAttribute(span)) cell.setAttribute(span, from.getAttribute(span)!);
    this.flow(cell, from, { ...inside(from, around), line: "p" });
    // A header is drawn bold.
    if (cell.localName === "th") for (const bold of cell.querySelectorAll("strong")) bold.replaceWith(...bold.childNodes);
    return cell;
  }

  private picture(element: HTMLElement, host: Element): void {
    if (!isPicture(element)) return;
    const figure = host.ownerDocument.createElement("figure");
    this.pictures.push({ element: figure, source: element.getAttribute("src") ?? "", alt: element.getAttribute("alt") ?? "" });
    this.waiting.push(figure);
  }
}

/** What an element adds to what is around it. */
function inside(element: Element, around: Around): Around {
  const level = /^h[2-4]$/.test(element.localName) ? (element.localName as Around["line"]) : around.line;
  const isBlock = BLOCKS.has(element.localName) || level !== around.line || /^(ul|ol|table|blockquote)$/.test(element.localName);
  const look = lookOf(element, around.look);
  return { ...around, line: level, look: level === "p" ? look : { ...look, bold: false }, dir: (isBlock && direction(element)) || around.dir };
}

function direction(element: Element): string | null {
  const said = element.getAttribute("dir")?.toLowerCase();
  if (said === "rtl" || said === "ltr") return said;
  return hasStyle(element, "direction", /^rtl/) ? "rtl" : null;
}
