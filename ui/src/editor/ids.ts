// Every block and every footnote has a stable id: merging and comments hold on to it.
import type { Node } from "prosemirror-model";
import { Plugin, type EditorState, type Transaction } from "prosemirror-state";
import { changedBlocks, eachBlock, whole, type Changed } from "./changed";

/** 32 hexadecimal digits. */
export function newId(): string {
  return crypto.randomUUID().replaceAll("-", "");
}

/** Gives an id to what has none, and a new one to what was copied. The first change looks at all that was opened. */
export function stableIds(): Plugin<boolean> {
  const plugin: Plugin<boolean> = new Plugin({
    state: { init: () => false, apply: (change, looked) => looked || change.docChanged },
    appendTransaction(changes, before, state) {
      if (!changes.some((change) => change.docChanged)) return null;
      return plugin.getState(before) && before.doc.childCount > 1 ? withIdsIn(state, before.doc, changedBlocks(before.doc, state.doc)) : withIds(state);
    },
  });
  return plugin;
}

/** While the ids in the changed blocks are those that were there, nothing can be missing and nothing twice. */
function withIdsIn(state: EditorState, before: Node, changed: Changed): Transaction | null {
  const { doc } = state;
  const was = before.children.slice(changed.before.from, changed.before.to).flatMap(idsOf);
  const is = doc.children.slice(changed.after.from, changed.after.to).flatMap(idsOf);
  if (is.length === was.length && is.every((id, index) => id !== null && id === was[index])) return null;
  const elsewhere = [...doc.children.slice(0, changed.after.from), ...doc.children.slice(changed.after.to)];
  return withIds(state, new Set(elsewhere.flatMap(idsOf)), changed);
}

/** What stood there before keeps its id: `seen` are the ids of what did not change. */
function withIds(state: EditorState, seen = new Set<string | null>(), within: Pick<Changed, "after" | "start"> = whole(state.doc)): Transaction | null {
  const change = state.tr;
  const look = (node: Node, position: number, parent: Node | null) => {
    if (!needsId(node, parent)) return;
    const id = node.attrs["id"] as string | null;
    if (id !== null && !seen.has(id)) seen.add(id);
    else change.setNodeAttribute(position, "id", newId());
  };
  eachBlock(state.doc, within, (block, at) => {
    look(block, at, state.doc);
    block.descendants((node, offset, parent) => look(node, at + 1 + offset, parent));
  });
  return change.docChanged ? change.setMeta("addToHistory", false) : null;
}

const known = new WeakMap<Node, (string | null)[]>();

/** The ids in a block of the top, null where one is missing. */
function idsOf(block: Node): (string | null)[] {
  const kept = known.get(block);
  if (kept) return kept;
  const ids = "id" in block.attrs ? [block.attrs["id"] as string | null] : [];
  block.descendants((node, _position, parent) => {
    if (needsId(node, parent)) ids.push(node.attrs["id"] as string | null);
  });
  known.set(block, ids);
  return ids;
}

/** An empty paragraph that only holds the caret is not stored and needs no name. */
function needsId(node: Node, parent: Node | null): boolean {
  if (!("id" in node.attrs)) return false;
  return !(node.type.name === "paragraph" && node.content.size === 0 && node.attrs["id"] === null && parent?.childCount === 1);
}
