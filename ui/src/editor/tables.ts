// What one can do to a table. Its columns have relative widths; whatever is done to the columns is done to them too.
import type { Node, NodeType } from "prosemirror-model";
import { Selection, type Command, type Transaction } from "prosemirror-state";
import * as tables from "prosemirror-tables";
import { newId } from "./ids";
import { schema } from "./schema";
import { within } from "./within";

const type = schema.nodes as Record<string, NodeType>;
/** Of the whole width, in hundredths: what one step gives to a column, and what each keeps. */
const STEP = 4;
const NARROWEST = 6;

/** A table of three columns under one row of headings, with its caption first. */
export const table: Command = (state, dispatch) => {
  if (within(state, "table") || within(state, "list")) return false;
  if (dispatch) {
    const change = state.tr.replaceSelectionWith(newTable(3, 3));
    const at = change.mapping.map(state.selection.from, -1);
    dispatch(change.setSelection(Selection.near(change.doc.resolve(Math.max(0, at)))).scrollIntoView());
  }
  return true;
};

function newTable(rows: number, columns: number): Node {
  const cells = (name: string) => Array.from({ length: columns }, () => type[name]!.createAndFill()!);
  const row = (_: unknown, index: number) => type["row"]!.create(null, cells(index === 0 ? "headerCell" : "cell"));
  const grid = type["grid"]!.create(null, Array.from({ length: rows }, row));
  const parts = [type["caption"]!.create(), grid, type["notes"]!.create(), type["source"]!.create()];
  return type["table"]!.create({ id: newId() }, parts);
}

/** Takes away the table with its caption, notes and source. */
export const deleteTable: Command = (state, dispatch) => {
  const around = within(state, "table");
  if (!around) return false;
  dispatch?.(state.tr.delete(around.position, around.position + around.node.nodeSize).scrollIntoView());
  return true;
};

export const rowBefore = tables.addRowBefore;
export const rowAfter = tables.addRowAfter;
export const deleteRow = tables.deleteRow;
export const mergeCells = tables.mergeCells;
export const splitCell = tables.splitCell;
export const headerRow = tables.toggleHeader("row");
export const headerColumn = tables.toggleHeader("column");
export const nextCell = tables.goToNextCell(1);
export const previousCell = tables.goToNextCell(-1);

export const columnBefore = withWidths(tables.addColumnBefore, (widths, { left }) => inserted(widths, left));
export const columnAfter = withWidths(tables.addColumnAfter, (widths, { right }) => inserted(widths, right));
export const deleteColumn = withWidths(tables.deleteColumn, (widths, { left, right }) => spliced(widths, left, right - left));

/** Moves the row in which the caret stands; the row of headings stays where it is. */
export function moveRow(by: -1 | 1): Command {
  return (state, dispatch) => {
    if (!tables.isInTable(state)) return false;
    const { top, map, table: grid } = tables.selectedRect(state);
    const first = tables.rowIsHeader(map, grid, 0) ? 1 : 0;
    if (!isEven(map) || top < first || top + by < first || top + by >= map.height) return false;
    return tables.moveTableRow({ from: top, to: top + by })(state, dispatch);
  };
}

/** Moves the column in which the caret stands towards the start of the line or its end. */
export function moveColumn(by: -1 | 1): Command {
  return (state, dispatch) => {
    if (!tables.isInTable(state)) return false;
    const { left, map } = tables.selectedRect(state);
    if (!isEven(map) || left + by < 0 || left + by >= map.width) return false;
    const move = tables.moveTableColumn({ from: left, to: left + by });
    return withWidths(move, (widths) => spliced(spliced(widths, left, 1), left + by, 0, widths[left] ?? 0))(state, dispatch);
  };
}

/** Rows and columns are moved where each cell stands in one of them: what is merged would have to be torn apart. */
function isEven({ map, problems }: tables.TableMap): boolean {
  return !problems && new Set(map).size === map.length;
}

/** Makes the column wider by a step, or narrower, at the cost of its neighbour. */
export function widen(by: -1 | 1): Command {
  return (state, dispatch) => {
    if (!tables.isInTable(state)) return false;
    const { left, map, table: grid, tableStart } = tables.selectedRect(state);
    const neighbour = left + 1 < map.width ? left + 1 : left - 1;
    const widths = shifted(widthsOf(grid), left, neighbour, by * STEP);
    if (!widths) return false;
    dispatch?.(state.tr.setNodeAttribute(tableStart - 1, "widths", widths));
    return true;
  };
}

/** Lets the words of the columns decide again. */
export const evenWidths: Command = (state, dispatch) => {
  if (!tables.isInTable(state)) return false;
  const { table: grid, tableStart } = tables.selectedRect(state);
  if (grid.attrs["widths"] === null) return false;
  dispatch?.(state.tr.setNodeAttribute(tableStart - 1, "widths", null));
  return true;
};

/** The relative widths of a grid's columns, in hundredths where none are set. */
export function widthsOf(grid: Node): number[] {
  const { width } = tables.TableMap.get(grid);
  const set = grid.attrs["widths"] as number[] | null;
  return set?.length === width ? set : Array.from({ length: width }, () => Math.round(100 / width));
}

/** Gives `by` of a neighbour's width to a column; null where one of them would be too narrow to write in. */
export function shifted(widths: readonly number[], column: number, neighbour: number, by: number): number[] | null {
  const whole = widths.reduce((sum, width) => sum + width, 0);
  const next = widths.map((width) => Math.round((width * 100) / whole));
  const [own, other] = [(next[column] ?? 0) + by, (next[neighbour] ?? 0) - by];
  if (column === neighbour || neighbour < 0 || own < NARROWEST || other < NARROWEST) return null;
  next[column] = own;
  next[neighbour] = other;
  return next;
}

function inserted(widths: number[], at: number): number[] {
  const mean = Math.round(widths.reduce((sum, width) => sum + width, 0) / widths.length);
  return spliced(widths, at, 0, mean);
}

function spliced(widths: readonly number[], at: number, removed: number, ...added: number[]): number[] {
  return [...widths.slice(0, at), ...added, ...widths.slice(at + removed)];
}

/** A command on columns, and the same done to their widths where widths are set. */
function withWidths(command: Command, widths: (now: number[], rect: tables.TableRect) => number[]): Command {
  return (state, dispatch, view) => {
    if (!tables.isInTable(state)) return false;
    const rect = tables.selectedRect(state);
    const now = rect.table.attrs["widths"] as number[] | null;
    const set = (change: Transaction): Transaction =>
      now?.length === rect.map.width ? change.setNodeAttribute(rect.tableStart - 1, "widths", widths(now, rect)) : change;
    return command(state, dispatch && ((change) => dispatch(set(change))), view);
  };
}
