// What the tools show of the place of the caret. While one types on it stays as it is, and they need not be drawn anew.
import { redoDepth, undoDepth } from "prosemirror-history";
import { Mark, type ResolvedPos } from "prosemirror-model";
import type { EditorState } from "prosemirror-state";
import { areSignsShown } from "./special";

/** Whether the tools would show the same. What is selected may be anything: there it is never said. */
export function sameSurroundings(one: EditorState, other: EditorState): boolean {
  if (!one.selection.empty || !other.selection.empty) return false;
  const canStep = ({ undo, redo }: { undo: number; redo: number }) => `${undo > 0} ${redo > 0}`;
  const depths = (state: EditorState) => ({ undo: undoDepth(state) as number, redo: redoDepth(state) as number });
  return areSignsShown(one) === areSignsShown(other) && one.doc.type === other.doc.type && samePlace(one.selection.$from, other.selection.$from) && Mark.sameSet(marksAt(one), marksAt(other)) && canStep(depths(one)) === canStep(depths(other));
}

function samePlace(one: ResolvedPos, other: ResolvedPos): boolean {
  if (one.depth !== other.depth) return false;
  for (let depth = 1; depth <= one.depth; depth += 1) {
    if (one.index(depth - 1) !== other.index(depth - 1) || !one.node(depth).sameMarkup(other.node(depth))) return false;
  }
  return true;
}

function marksAt(state: EditorState): readonly Mark[] {
  return state.storedMarks ?? state.selection.$from.marks();
}
