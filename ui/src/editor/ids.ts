// Every block and every footnote has a stable id: merging and comments hold on to it.
import type { Node } from "prosemirror-model";
import { Plugin, type EditorState, type Transaction } from "prosemirror-state";

/** 32 hexadecimal digits. */
export function newId(): string {
  return crypto.randomUUID().replaceAll("-", "");
}

/** Gives an id to what has none, and a new one to what was copied. */
export function stableIds(): Plugin {
  return new Plugin({
    appendTransaction: (changes, _before, state) => (changes.some((change) => change.docChanged) ? withIds(state) : null),
  });
}

function withIds(state: EditorState): Transaction | null {
  const seen = new Set<string>();
  const change = state.tr;
  state.doc.descendants((node, position, parent) => {
    if (!("id" in node.attrs) || isFiller(node, parent)) return;
    const id = node.attrs["id"] as string | null;
    if (id !== null && !seen.has(id)) seen.add(id);
    else change.setNodeAttribute(position, "id", newId());
  });
  return change.docChanged ? change.setMeta("addToHistory", false) : null;
}

/** An empty paragraph that only holds the caret: it is not stored and needs no name. */
function isFiller(node: Node, parent: Node | null): boolean {
  return node.type.name === "paragraph" && node.content.size === 0 && node.attrs["id"] === null && parent?.childCount === 1;
}
