// Where the caret stands.
import type { Node, ResolvedPos } from "prosemirror-model";
import type { EditorState } from "prosemirror-state";

export interface Place {
  node: Node;
  position: number;
}

/** The nearest node of this kind around the caret. */
export function within(state: EditorState, name: string): Place | null {
  return around(state.selection.$from, name);
}

/** The nearest node of this kind around a position. */
export function around($at: ResolvedPos, name: string): Place | null {
  for (let depth = $at.depth; depth > 0; depth -= 1) {
    const node = $at.node(depth);
    if (node.type.name === name) return { node, position: $at.before(depth) };
  }
  return null;
}
