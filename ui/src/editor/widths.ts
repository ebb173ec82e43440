// The edge between two columns is drawn to another place with the pointer; the keys and the menu do the same in steps.
import { Plugin } from "prosemirror-state";
import { TableMap } from "prosemirror-tables";
import type { EditorView } from "prosemirror-view";
import { shifted, widthsOf } from "./tables";
import { around } from "./within";

/** How near to an edge the pointer takes it, in pixels. */
const NEAR = 5;

interface Edge {
  /** Where the grid stands. */
  position: number;
  column: number;
  table: HTMLTableElement;
}

export function columnWidths(): Plugin {
  return new Plugin({
    props: {
      handleDOMEvents: {
        mousemove: (view, event) => (mark(view, event.buttons === 0 ? edgeAt(view, event) : null), false),
        mouseleave: (view) => (mark(view, null), false),
        mousedown: (view, event) => {
          const edge = event.button === 0 && view.editable ? edgeAt(view, event) : null;
          if (!edge) return false;
          event.preventDefault();
          draw(view, edge, event.clientX);
          return true;
        },
      },
    },
  });
}

function mark(view: EditorView, edge: Edge | null): void {
  view.dom.classList.toggle("at-edge", edge !== null && view.editable);
}

/** The edge between two columns under the pointer. */
function edgeAt(view: EditorView, event: MouseEvent): Edge | null {
  const cell = (event.target as Element | null)?.closest?.("td, th");
  const table = cell?.closest("table");
  if (!cell || !table || !view.dom.contains(cell)) return null;
  const { left, right } = cell.getBoundingClientRect();
  const isRightToLeft = getComputedStyle(table).direction === "rtl";
  const atEnd = Math.abs(event.clientX - (isRightToLeft ? left : right)) <= NEAR;
  const atStart = Math.abs(event.clientX - (isRightToLeft ? right : left)) <= NEAR;
  if (!atEnd && !atStart) return null;
  const inside = view.state.doc.resolve(view.posAtDOM(cell, 0));
  const grid = around(inside, "grid");
  const own = around(inside, "cell") ?? around(inside, "headerCell");
  if (!grid || !own) return null;
  const map = TableMap.get(grid.node);
  const rect = map.findCell(own.position - grid.position - 1);
  const column = atEnd ? rect.right - 1 : rect.left - 1;
  return column < 0 || column + 1 >= map.width ? null : { position: grid.position, column, table };
}

/** Follows the pointer, and sets the widths once it lets go: one step for undo. */
function draw(view: EditorView, { position, column, table }: Edge, start: number): void {
  const grid = view.state.doc.nodeAt(position);
  if (!grid) return;
  const before = grid.attrs["widths"] === null ? shownWidths(table, widthsOf(grid).length) : widthsOf(grid);
  const { width } = table.getBoundingClientRect();
  const sign = getComputedStyle(table).direction === "rtl" ? -1 : 1;
  let last: number[] | null = null;
  const move = (event: MouseEvent): void => {
    const by = Math.round((sign * (event.clientX - start) * 100) / width);
    const next = shifted(before, column, column + 1, by);
    if (!next || next.join() === last?.join() || view.isDestroyed) return;
    view.dispatch(view.state.tr.setNodeAttribute(position, "widths", next).setMeta("addToHistory", last === null));
    last = next;
  };
  const end = (): void => {
    removeEventListener("mousemove", move);
    removeEventListener("mouseup", end);
  };
  addEventListener("mousemove", move);
  addEventListener("mouseup", end);
}

/** The widths that the words of the columns made, in hundredths. */
function shownWidths(table: HTMLTableElement, columns: number): number[] {
  const { width } = table.getBoundingClientRect();
  const row = [...table.rows].find((each) => each.cells.length === columns);
  const even = Array.from({ length: columns }, () => Math.round(100 / columns));
  return row ? [...row.cells].map((cell) => Math.max(1, Math.round((100 * cell.getBoundingClientRect().width) / width))) : even;
}
