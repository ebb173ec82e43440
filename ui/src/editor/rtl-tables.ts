// The arrow keys in a table that runs from right to left, where the next cell lies at the left: prosemirror-tables takes
// the left for what comes before, in every table.
import { Selection, type Command, type EditorState } from "prosemirror-state";
import { CellSelection, cellAround, nextCell } from "prosemirror-tables";
import type { EditorView } from "prosemirror-view";

export const rightToLeftKeys: Record<string, Command> = {
  ArrowLeft: towards("left", false),
  ArrowRight: towards("right", false),
  "Shift-ArrowLeft": towards("left", true),
  "Shift-ArrowRight": towards("right", true),
};

function towards(side: "left" | "right", isExtending: boolean): Command {
  return (state, dispatch, view) => {
    const $cell = state.selection instanceof CellSelection ? state.selection.$headCell : cellAround(state.selection.$head);
    if (!view || !$cell || !isRightToLeft(view, $cell.pos) || !isAtEdge(state, view, side)) return false;
    const $next = nextCell($cell, "horiz", side === "left" ? 1 : -1);
    if (!$next) return false;
    const $anchor = state.selection instanceof CellSelection ? state.selection.$anchorCell : $cell;
    const selection = isExtending ? new CellSelection($anchor, $next) : Selection.near(state.doc.resolve($next.pos + 1));
    dispatch?.(state.tr.setSelection(selection).scrollIntoView());
    return true;
  };
}

function isRightToLeft(view: EditorView, cell: number): boolean {
  const shown = view.nodeDOM(cell);
  return shown instanceof Element && getComputedStyle(shown).direction === "rtl";
}

/** Between cells already, or where the words of the cell end on this side. */
function isAtEdge(state: EditorState, view: EditorView, side: "left" | "right"): boolean {
  if (state.selection instanceof CellSelection) return true;
  const { $head, empty } = state.selection;
  const cell = cellAround($head);
  const isLast = cell?.nodeAfter?.childCount === 1 || $head.index(-1) === (side === "left" ? (cell?.nodeAfter?.childCount ?? 1) - 1 : 0);
  return empty && isLast && view.endOfTextblock(side);
}
