// No change may leave what the program could not store: what is pasted or dropped into a table is fitted into it, and that
// does not always succeed. Such a change is not made.
import type { Node } from "prosemirror-model";
import { Plugin } from "prosemirror-state";

/** What was looked at. Nodes that are unchanged are the same objects. */
const sound = new WeakSet<Node>();

export function soundness(): Plugin {
  return new Plugin({
    // What was stored as it is stays as it is: one may write beside it.
    state: { init: (_config, { doc }) => trust(doc), apply: () => undefined },
    filterTransaction: (change) => !change.docChanged || isSound(change.doc),
  });
}

function isSound(node: Node): boolean {
  if (sound.has(node)) return true;
  const is = node.type.validContent(node.content) && node.children.every(isSound);
  if (is) sound.add(node);
  return is;
}

function trust(node: Node): void {
  sound.add(node);
  node.children.forEach(trust);
}
