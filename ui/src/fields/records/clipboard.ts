// Cells as spreadsheets put them on the clipboard: a table of HTML, or text parted by tabs.

/** More is no table that a person copied. */
const MOST_LETTERS = 4_000_000;

/** As much of an HTML table as is read here: the tables of the page, or those of a test. */
export interface TableLike {
  rows: Iterable<{ cells: Iterable<{ textContent: string | null; colSpan: number }> }>;
}

/** The cells on the clipboard, or null where it holds words rather than cells. */
export function cellsOn(clipboard: Pick<DataTransfer, "getData">): string[][] | null {
  const html = clipboard.getData("text/html");
  const table = html.length < MOST_LETTERS && /<table/i.test(html) ? tableIn(html) : null;
  const text = clipboard.getData("text/plain");
  const cells = table ? cellsOf(table) : text.includes("\t") && text.length < MOST_LETTERS ? cellsIn(text) : null;
  return cells && cells.reduce((sum, row) => sum + row.length, 0) > 1 ? cells : null;
}

/** The table, where it is all that was copied. The parsed document runs and fetches nothing. */
function tableIn(html: string): HTMLTableElement | null {
  const parsed = new DOMParser().parseFromString(html, "text/html");
  const [table, ...others] = parsed.querySelectorAll("table");
  if (!table || others.length > 0) return null;
  for (const each of parsed.querySelectorAll("style, script, title")) each.remove();
  for (const each of table.querySelectorAll("br")) each.replaceWith("\n");
  for (const each of table.querySelectorAll("p, div, li")) each.append("\n");
  const lengthOf = (node: Node) => (node.textContent ?? "").replace(/\s/g, "").length;
  return lengthOf(table) === lengthOf(parsed.body) ? table : null;
}

/** Cells that reach over several columns leave the others blank. */
export function cellsOf(table: TableLike): string[][] {
  return [...table.rows].map((row) =>
    [...row.cells].flatMap((cell) => [tidy(cell.textContent ?? ""), ...Array<string>(Math.min(cell.colSpan, 100) - 1).fill("")]),
  );
}

/** In HTML an end of line in the source is a space; those that stand for one have been put there. */
function tidy(text: string): string {
  return text.split("\n").map((line) => line.replace(/[\t\r \u00a0]+/g, " ").trim()).join("\n").replace(/\n{2,}/g, "\n").trim();
}

/** Text parted by tabs and ends of lines; a cell in quotation marks may hold both. */
export function cellsIn(text: string): string[][] {
  const rows: string[][] = [[]];
  const cell = /("[^"]*(?:""[^"]*)*"(?=[\t\r\n]|$)|[^\t\r\n]*)(\t|\r\n|\r|\n|$)/y;
  while (cell.lastIndex < text.length) {
    const [, raw = "", end = ""] = cell.exec(text) ?? [];
    rows.at(-1)?.push(/^".*"$/s.test(raw) ? raw.slice(1, -1).replaceAll('""', '"').replace(/\r\n?/g, "\n") : raw.trim());
    if (end !== "\t" && end !== "" && cell.lastIndex < text.length) rows.push([]);
    if (end === "\t" && cell.lastIndex === text.length) rows.at(-1)?.push("");
  }
  return rows;
}
