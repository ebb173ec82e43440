// The texts that were open last, with what can be undone in them: who comes back finds the text as they left it.
import { redoDepth, undoDepth } from "prosemirror-history";
import type { Node } from "prosemirror-model";
import { Selection, type EditorState } from "prosemirror-state";
import { toBlocks } from "./blocks";

const MOST = 8;
/** By the place of the answer, what was left longest ago first. */
const kept = new Map<string, EditorState>();

/** Keeps what was open, where there is anything to undo. What was chosen is not chosen again, only the caret keeps its place. */
export function keep(place: string, state: EditorState): void {
  kept.delete(place);
  if (undoDepth(state) + redoDepth(state) === 0) return;
  kept.set(place, state.apply(state.tr.setSelection(Selection.near(state.selection.$head))));
  for (const oldest of [...kept.keys()].slice(0, -MOST)) kept.delete(oldest);
}

/** What was left there, as long as it is still what is stored. */
export function takenUp(place: string, stored: Node): EditorState | null {
  const state = kept.get(place);
  return state && isSame(state.doc, stored) ? state : null;
}

/** Nothing of a text stays in memory once its store is closed. */
export function forgetKept(): void {
  kept.clear();
}

function isSame(one: Node, other: Node): boolean {
  return JSON.stringify(toBlocks(one)) === JSON.stringify(toBlocks(other));
}
