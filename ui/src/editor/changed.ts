// What a change touched: blocks of the text that are still the same objects were not, and nothing about them is asked anew.
import type { Node } from "prosemirror-model";
import { Plugin, type Transaction } from "prosemirror-state";
import { DecorationSet, type Decoration } from "prosemirror-view";

/** Where the blocks of a text differ from those of the text before it. */
export interface Changed {
  /** Their indices in the text before and in that after. */
  before: { from: number; to: number };
  after: { from: number; to: number };
  /** The stretch that they take in the text after. */
  start: number;
  end: number;
}

export function changedBlocks(before: Node, after: Node): Changed {
  const [was, is] = [before.children, after.children];
  const shorter = Math.min(was.length, is.length);
  let from = 0;
  while (from < shorter && was[from] === is[from]) from += 1;
  let same = 0;
  while (same < shorter - from && was[was.length - 1 - same] === is[is.length - 1 - same]) same += 1;
  const to = is.length - same;
  const size = (first: number, last: number) => is.slice(first, last).reduce((sum, block) => sum + block.nodeSize, 0);
  const start = size(0, from);
  return { before: { from, to: was.length - same }, after: { from, to }, start, end: start + size(from, to) };
}

/** Calls `visit` with each block of a stretch and its position. */
export function eachBlock(text: Node, { after, start }: Pick<Changed, "after" | "start">, visit: (block: Node, at: number) => void): void {
  let at = start;
  for (const block of text.children.slice(after.from, after.to)) {
    visit(block, at);
    at += block.nodeSize;
  }
}

/** With the blocks that were put back as they were, in one piece with others: what clung to them did not come along. */
function replacedBlocks({ before, doc, mapping }: Transaction): Changed {
  const changed = changedBlocks(before, doc);
  mapping.maps.forEach((map, index) => {
    const later = mapping.slice(index + 1);
    map.forEach((_from, _to, from, to) => widen(changed, doc, later.map(from, -1), later.map(to, 1)));
  });
  return changed;
}

function widen(changed: Changed, text: Node, from: number, to: number): void {
  while (changed.start > from) changed.start -= text.child((changed.after.from -= 1)).nodeSize;
  while (changed.end < to) changed.end += text.child((changed.after.to += 1) - 1).nodeSize;
}

/** The whole of a text, as if all of it had changed. */
export function whole(text: Node): Pick<Changed, "after" | "start"> {
  return { after: { from: 0, to: text.childCount }, start: 0 };
}

/** Decorations that follow from each block alone: after a change they are found anew in the blocks that changed. */
export function decorateBlocks(find: (block: Node, at: number) => Decoration[]): Plugin<DecorationSet> {
  const found = (text: Node, changed: Pick<Changed, "after" | "start">) => {
    const all: Decoration[] = [];
    eachBlock(text, changed, (block, at) => all.push(...find(block, at)));
    return all;
  };
  const plugin: Plugin<DecorationSet> = new Plugin({
    state: {
      init: (_config, { doc }) => DecorationSet.create(doc, found(doc, whole(doc))),
      apply(change, set) {
        if (!change.docChanged) return set;
        const changed = replacedBlocks(change);
        const moved = set.map(change.mapping, change.doc);
        const isOld = ({ from, to }: Decoration) => from >= changed.start && to <= changed.end;
        const [old, fresh] = [moved.find(changed.start, changed.end).filter(isOld), found(change.doc, changed)];
        if (isSame(old, fresh)) return moved;
        return DecorationSet.create(change.doc, [...moved.find().filter((each) => !isOld(each)), ...fresh]);
      },
    },
    props: { decorations: (state) => plugin.getState(state) },
  });
  return plugin;
}

function isSame(old: Decoration[], fresh: Decoration[]): boolean {
  // What the view itself compares; it is not in the published types.
  const eq = (one: Decoration, other: Decoration | undefined) => (one as unknown as { eq(other: Decoration | undefined): boolean }).eq(other);
  return old.length === fresh.length && old.every((each, index) => eq(each, fresh[index]));
}
