// Tables: what was shown of them, as a grid without holes, with its header row and its caption; what only placed words on a
// page is no table.
import { isHidden } from "./hidden";
import { hasStyle, isHeavy, styleOf } from "./style";

interface Place {
  element: Element;
  row: number;
  column: number;
  rows: number;
  columns: number;
  isHeader: boolean;
}
interface Grid {
  places: Place[];
  rows: number;
  columns: number;
}

const MOST_ROWS = 1_000;
const MOST_COLUMNS = 60;
const MOST_CELLS = 12_000;

/** Whether something was too much and was left out. */
export function readTables(body: HTMLElement): boolean {
  let isCut = false;
  for (const table of body.querySelectorAll("table")) {
    if (!table.isConnected) continue;
    isCut ||= table.rows.length > MOST_ROWS;
    readTable(table);
  }
  return isCut;
}

function readTable(table: HTMLTableElement): void {
  const nested = table.querySelector("table") !== null;
  if (table.parentElement?.closest("td,th")) return void toWords(table);
  if (isLayout(table, nested)) return void replaceByBlocks(table);
  const caption = takeCaption(table);
  const grid = gridOf(table);
  if (grid.places.length < 2) return void replaceByBlocks(table);
  markHeader(grid);
  rebuild(table, grid, caption);
}

/** One column or row of other tables only places them, and so does what says it. */
function isLayout(table: HTMLTableElement, nested: boolean): boolean {
  if (/^(presentation|none)$/.test(table.getAttribute("role") ?? "")) return true;
  return nested && (table.rows.length <= 1 || [...table.rows].every((row) => row.cells.length <= 1));
}

function replaceByBlocks(table: HTMLTableElement): void {
  const blocks = [...table.rows].flatMap((row) => [...row.cells]).filter((cell) => !isHidden(cell) && !isHidden(cell.parentElement!));
  table.replaceWith(...blocks.map((cell) => renamed(cell, "div")));
}

/** A table in a cell: each of its rows is a paragraph. */
function toWords(table: HTMLTableElement): void {
  const rows = [...table.rows].map((row) => {
    const line = table.ownerDocument.createElement("p");
    line.textContent = [...row.cells].map((cell) => (cell.textContent ?? "").trim()).filter(Boolean).join(" · ");
    return line;
  });
  table.replaceWith(...rows);
}

function renamed(element: Element, name: string): Element {
  const other = element.ownerDocument.createElement(name);
  other.append(...element.childNodes);
  return other;
}

/** The cells at their places, without hidden rows and columns, without columns in which nothing begins, and nothing at
 * the end that is empty. */
function gridOf(table: HTMLTableElement): Grid {
  const lines = [...table.rows].slice(0, MOST_ROWS);
  const { places, rows, columns } = placed(lines);
  const hidden = hiddenColumns(table, places);
  const shown = places.filter(({ element }) => !isHidden(element));
  const keepsColumn = flags(columns, (at) => !hidden.has(at) && shown.some((place) => place.column === at));
  const keepsRow = flags(rows, (at) => !isHidden(lines[at]!) && places.some((place) => place.row === at));
  trim(keepsColumn, shown.filter(hasWords).map((place) => place.column + place.columns));
  trim(keepsRow, shown.filter(hasWords).map((place) => place.row + place.rows));
  return moved(shown, keepsRow, keepsColumn);
}

function flags(count: number, keep: (at: number) => boolean): boolean[] {
  return Array.from({ length: count }, (_, at) => keep(at));
}

function trim(keeps: boolean[], ends: number[]): void {
  const end = ends.reduce((most, each) => Math.max(most, each), 0);
  keeps.fill(false, end);
}

/** The places where only what is kept counts. */
function moved(places: Place[], keepsRow: boolean[], keepsColumn: boolean[]): Grid {
  const [row, column] = [sums(keepsRow), sums(keepsColumn)];
  const kept = places.flatMap((place) => {
    const rows = row[place.row + place.rows]! - row[place.row]!;
    const columns = column[place.column + place.columns]! - column[place.column]!;
    return rows > 0 && columns > 0 ? [{ ...place, row: row[place.row]!, column: column[place.column]!, rows, columns }] : [];
  });
  return { places: kept, rows: row.at(-1) ?? 0, columns: column.at(-1) ?? 0 };
}

/** How many are kept before each. */
function sums(keeps: boolean[]): number[] {
  const found = [0];
  for (const keep of keeps) found.push(found.at(-1)! + (keep ? 1 : 0));
  return found;
}

function placed(rows: HTMLTableRowElement[]): Grid {
  const taken = rows.map(() => new Set<number>());
  const places: Place[] = [];
  let columns = 0;
  for (const [row, line] of rows.entries()) {
    let column = 0;
    for (const element of line.cells) {
      while (taken[row]!.has(column)) column += 1;
      if (column >= MOST_COLUMNS || places.length >= MOST_CELLS) break;
      const { runsOver, ...place } = placeOf(element, row, column, rows.length);
      for (let below = row; below < row + place.rows; below += 1) {
        for (let beside = column; beside < column + place.columns; beside += 1) taken[below]!.add(beside);
      }
      // Excel's words that run over the empty cells beside them are no merged cell.
      places.push(runsOver ? { ...place, columns: 1 } : place);
      column += place.columns;
      columns = Math.max(columns, column);
    }
  }
  return { places, rows: rows.length, columns };
}

function placeOf(element: HTMLTableCellElement, row: number, column: number, rows: number): Place & { runsOver: boolean } {
  const span = (name: string) => Math.max(1, Math.floor(Number(element.getAttribute(name))) || 1);
  return {
    element,
    row,
    column,
    rows: Math.min(span("rowspan"), rows - row),
    columns: Math.min(span("colspan"), MOST_COLUMNS - column),
    runsOver: hasStyle(element, "mso-ignore", /colspan/),
    isHeader: element.localName === "th" || element.closest("thead") !== null,
  };
}

/** Excel hides columns; WebKit leaves of that only that their cells have no width. */
function hiddenColumns(table: HTMLTableElement, places: Place[]): Set<number> {
  const hidden = new Set(places.filter(({ element, columns }) => columns === 1 && element.getAttribute("width") === "0").map(({ column }) => column));
  let at = 0;
  for (const column of table.querySelectorAll("col,colgroup")) {
    if (column.localName === "colgroup" && column.querySelector("col")) continue;
    const span = Math.min(MOST_COLUMNS, Math.max(1, Number(column.getAttribute("span")) || 1));
    if (isHidden(column)) for (let each = at; each < at + span; each += 1) hidden.add(each);
    at += span;
  }
  return hidden;
}

function hasWords({ element }: { element: Element }): boolean {
  return (element.textContent ?? "").trim() !== "" || element.querySelector("img") !== null;
}

/** Where no cell is marked as a header, a first row that is bold throughout is one, with the rows into which it reaches. */
function markHeader({ places, rows }: Grid): void {
  const height = places.reduce((most, place) => (place.row === 0 ? Math.max(most, place.rows) : most), 1);
  const first = places.filter(({ row }) => row < height);
  const written = first.filter(hasWords);
  if (places.some(({ isHeader }) => isHeader) || rows <= height || written.length === 0 || !written.every(({ element }) => isBold(element))) return;
  for (const place of first) place.isHeader = true;
}

/** Whether every word of a cell is bold. */
function isBold(cell: Element): boolean {
  const texts = cell.ownerDocument.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    if ((text.nodeValue ?? "").trim() !== "" && !isBoldAt(text.parentElement!, cell)) return false;
  }
  return true;
}

function isBoldAt(element: Element, cell: Element): boolean {
  const weight = styleOf(element).get("font-weight");
  const isWord = /^Mso/.test(element.className) && element.localName === "p";
  if (weight && !isWord && !/^(inherit|400|normal)$/.test(weight)) return isHeavy(weight);
  if (/^(b|strong)$/.test(element.localName)) return weight === undefined || isHeavy(weight);
  return element !== cell && isBoldAt(element.parentElement!, cell);
}

function rebuild(table: HTMLTableElement, { places, rows, columns }: Grid, caption: Element | null): void {
  const page = table.ownerDocument;
  const covered = new Set(places.flatMap(cover));
  const lines = Array.from({ length: rows }, (_, row) => {
    const cells = new Map(places.filter((place) => place.row === row).map((place) => [place.column, place]));
    const line = page.createElement("tr");
    for (let column = 0; column < columns; column += 1) {
      const place = cells.get(column);
      if (place) line.append(cell(place));
      else if (!covered.has(`${row} ${column}`)) line.append(page.createElement(isHeaderRow([...cells.values()]) ? "th" : "td"));
    }
    return line;
  });
  const rebuilt = page.createElement("table");
  if (caption) rebuilt.append(renamed(caption, "caption"));
  rebuilt.append(...lines);
  const dir = table.getAttribute("dir");
  if (dir) rebuilt.setAttribute("dir", dir);
  table.replaceWith(rebuilt);
}

function isHeaderRow(places: Place[]): boolean {
  return places.length > 0 && places.every(({ isHeader }) => isHeader);
}

function cover({ row, column, rows, columns }: Place): string[] {
  return Array.from({ length: rows * columns }, (_, at) => `${row + Math.floor(at / columns)} ${column + (at % columns)}`);
}

function cell({ element, rows, columns, isHeader }: Place): Element {
  const made = element.ownerDocument.createElement(isHeader ? "th" : "td");
  if (rows > 1) made.setAttribute("rowspan", String(rows));
  if (columns > 1) made.setAttribute("colspan", String(columns));
  made.append(...element.childNodes);
  // A spreadsheet says of the cell what elsewhere is said of its words.
  if (isHeavy(styleOf(element).get("font-weight") ?? "")) made.replaceChildren(renamed(made, "b"));
  if (hasStyle(element, "font-style", /italic/)) made.replaceChildren(renamed(made, "i"));
  for (const kept of ["lang", "dir"]) if (element.hasAttribute(kept)) made.setAttribute(kept, element.getAttribute(kept)!);
  return made;
}

const CAPTION = 'p.MsoCaption,p[class~="caption"]';
/** "Table 3." in the six languages: the report numbers its tables itself. */
const LABEL = /^[\s\u00a0]*(table|tableau|cuadro|tabla|таблица|الجدول|جدول|表)[\s\u00a0]*(?:رقم[\s\u00a0]*)?[\d٠-٩]+(?:[.-][\d٠-٩]+)*[\s\u00a0]*[.:：。—–-]*[\s\u00a0]*/iu;
const OF_PICTURE = /^[\s\u00a0]*(figure|gráfico|рисунок|الشكل|شكل|图)/iu;

/** The caption in the table, before it or, where it is not that of the next table, behind it. */
function takeCaption(table: HTMLTableElement): Element | null {
  const own = table.caption ?? neighbour(table, "previousElementSibling") ?? following(table);
  own?.remove();
  if (own) dropLabel(own);
  return own && (own.textContent ?? "").trim() !== "" ? own : null;
}

function following(table: Element): Element | null {
  const found = neighbour(table, "nextElementSibling");
  return found?.nextElementSibling?.matches("table,div:has(> table)") ? null : found;
}

function neighbour(table: Element, way: "previousElementSibling" | "nextElementSibling"): Element | null {
  let element = table;
  while (element.parentElement && element.parentElement.localName === "div" && element.parentElement.children.length === 1) element = element.parentElement;
  let beside = element[way];
  while (beside && beside.localName === "p" && (beside.textContent ?? "").trim() === "" && !beside.querySelector("img")) beside = beside[way];
  return beside?.matches(CAPTION) && !OF_PICTURE.test(beside.textContent ?? "") ? beside : null;
}

/** Takes the label away, over as many pieces of the line as it goes. */
function dropLabel(caption: Element): void {
  const whole = caption.textContent ?? "";
  let left = LABEL.exec(whole)?.[0].length ?? 0;
  const texts = caption.ownerDocument.createTreeWalker(caption, NodeFilter.SHOW_TEXT);
  for (let text = texts.nextNode() as Text | null; text && left > 0; text = texts.nextNode() as Text | null) {
    const taken = Math.min(left, text.length);
    text.data = text.data.slice(taken);
    left -= taken;
  }
}
