// What can be done with the rows of a table. Each gives new rows; ids stay, and a copy has its own.
import type { AnswerView, Row } from "../../backend";
import type { Block } from "../../editor/blocks";

/** One step that can be taken back as long as the rows that it touched are not written in. */
export interface Step {
  touched: Set<string>;
  back: (rows: readonly Row[]) => Row[];
}

export function withCell(rows: readonly Row[], row: string, field: string, cell: AnswerView): Row[] {
  return rows.map((each) => (each.id === row ? { ...each, cells: cellsWith(each.cells, field, cell) } : each));
}

function cellsWith(cells: Row["cells"], field: string, cell: AnswerView): Row["cells"] {
  const { [field]: _gone, ...others } = cells;
  return cell.type === "nothing" ? others : { ...others, [field]: cell };
}

export function inserted(rows: readonly Row[], at: number, ...added: Row[]): Row[] {
  return [...rows.slice(0, at), ...added, ...rows.slice(at)];
}

/** Null where it stands at the end already. */
export function moved(rows: readonly Row[], index: number, by: -1 | 1): Row[] | null {
  const row = rows[index];
  if (!row || index + by < 0 || index + by >= rows.length) return null;
  return inserted(rows.filter((each) => each !== row), index + by, row);
}

export function removed(rows: readonly Row[], row: Row): { rows: Row[]; step: Step } {
  const index = rows.indexOf(row);
  return { rows: rows.filter((each) => each !== row), step: { touched: new Set(), back: (now) => inserted(now, Math.min(index, now.length), row) } };
}

/** Any node of a long text. */
interface Named {
  attrs?: object;
  content?: Named[];
}

/** The same words under ids of their own. */
export function copied(row: Row, newId: () => string): Row {
  const cells = Object.entries(row.cells).map(([field, cell]) => [field, cell && copyOf(cell, newId)]);
  return { id: newId(), cells: Object.fromEntries(cells) as Row["cells"] };
}

function copyOf(cell: AnswerView, newId: () => string): AnswerView {
  return cell.type === "long-text" ? { type: "long-text", blocks: (cell.blocks as Named[]).map((block) => renamed(block, newId)) as Block[] } : structuredClone(cell);
}

function renamed<Node extends Named>(node: Node, newId: () => string): Node {
  const copy = { ...node };
  if (node.attrs && "id" in node.attrs) copy.attrs = { ...node.attrs, id: newId() };
  if (node.content) copy.content = node.content.map((child) => renamed(child, newId));
  return copy;
}

/** Cells put into the rows from `at` on, in rows of their own where there are none. */
export function filled(rows: readonly Row[], at: number, cells: readonly Record<string, AnswerView>[], newId: () => string): { rows: Row[]; step: Step } {
  const fill = (row: Row, values: Record<string, AnswerView>): Row => {
    const all = Object.entries(values).reduce((now, [field, cell]) => cellsWith(now, field, cell), row.cells);
    return { ...row, cells: all };
  };
  const before = new Map(rows.slice(at, at + cells.length).map((row) => [row.id, row]));
  const next = rows.map((row, index) => fill(row, cells[index - at] ?? {}));
  const added = cells.slice(before.size).map((values) => fill({ id: newId(), cells: {} }, values));
  const fresh = new Set(added.map((row) => row.id));
  const back = (now: readonly Row[]) => now.filter((row) => !fresh.has(row.id)).map((row) => before.get(row.id) ?? row);
  return { rows: inserted(next, at + before.size, ...added), step: { touched: new Set([...before.keys(), ...fresh]), back } };
}
