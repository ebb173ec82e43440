// What is said of a passage: where it leads, what it stands for, in which language it is, which way it runs.
import type { Attrs, Node } from "prosemirror-model";
import type { Command, EditorState, Transaction } from "prosemirror-state";
import type { Direction } from "./direction";
import { isSafeAddress, schema } from "./schema";

interface Range {
  from: number;
  to: number;
}

/** Links the selected words, or takes the link away where the address is empty. */
export function link(address: string): Command {
  return (state, dispatch) => {
    if (address !== "" && !isSafeAddress(address)) return false;
    const range = rangeOf(state, "link");
    const isNew = range.from === range.to && address !== "";
    dispatch?.(isNew ? insertMarked(state, address, "link", { href: address }) : marked(state, range, "link", address ? { href: address } : null));
    return true;
  };
}

/** The address of the link at the caret. */
export function linkAt(state: EditorState): string {
  return attributeAt(state, "link", "href");
}

/** Says what the selected abbreviation, or the word at the caret, stands for; an empty text takes that back. */
export function abbreviation(expansion: string): Command {
  return (state, dispatch) => {
    const range = abbreviationRange(state);
    if (range.from === range.to) return false;
    dispatch?.(marked(state, range, "abbreviation", expansion ? { expansion } : null));
    return true;
  };
}

/** What the abbreviation at the caret stands for. */
export function abbreviationAt(state: EditorState): string {
  return attributeAt(state, "abbreviation", "expansion");
}

/** The abbreviation that would be explained: the selection, the one that is explained already, or the word at the caret. */
export function abbreviated(state: EditorState): string {
  const { from, to } = abbreviationRange(state);
  return state.doc.textBetween(from, to);
}

function abbreviationRange(state: EditorState): Range {
  const range = rangeOf(state, "abbreviation");
  return range.from < range.to ? range : wordAt(state);
}

/** Says in which language the selection is, or the paragraph at the caret; null: in that of the report. */
export function language(lang: string | null): Command {
  return (state, dispatch) => {
    const { empty, from, to } = state.selection;
    if (dispatch) dispatch(empty || isWhole(state) ? ofBlocks(state, "lang", lang) : marked(state, { from, to }, "language", lang ? { lang } : null));
    return true;
  };
}

/** The language at the caret, where it is not the report's. */
export function languageAt(state: EditorState): string | null {
  const own = attributeAt(state, "language", "lang");
  return own || (saidAround(state, "lang") as string | null);
}

/** Makes the paragraphs of the selection run this way; null: as their words do. */
export function direct(direction: Direction | null): Command {
  return (state, dispatch) => {
    dispatch?.(ofBlocks(state, "dir", direction));
    return true;
  };
}

/** The direction that was set at the caret. */
export function directionAt(state: EditorState): Direction | null {
  return saidAround(state, "dir") as Direction | null;
}

function attributeAt(state: EditorState, name: string, attribute: string): string {
  const mark = schema.marks[name]!.isInSet(state.selection.$from.marks());
  return (mark?.attrs[attribute] as string | undefined) ?? "";
}

/** The selection, or all the words around the caret that carry the same mark. */
function rangeOf(state: EditorState, name: string): Range {
  const { $from, from, to, empty } = state.selection;
  const mark = schema.marks[name]!.isInSet($from.marks());
  if (!empty || !mark) return { from, to };
  let range = { from, to };
  let start: number | null = null;
  $from.parent.forEach((child, offset) => {
    const at = $from.start() + offset;
    start = mark.isInSet(child.marks) ? (start ?? at) : null;
    if (start !== null && start <= from && at + child.nodeSize >= to) range = { from: start, to: at + child.nodeSize };
  });
  return range;
}

function wordAt(state: EditorState): Range {
  const { $from, from, to, empty } = state.selection;
  if (!empty || !$from.parent.inlineContent) return { from, to };
  const text = $from.parent.textBetween(0, $from.parent.content.size, "\ufffc", "\ufffc");
  const before = /[\p{Letter}\p{Mark}\p{Number}-]*$/u.exec(text.slice(0, $from.parentOffset))?.[0].length ?? 0;
  const after = /^[\p{Letter}\p{Mark}\p{Number}-]*/u.exec(text.slice($from.parentOffset))?.[0].length ?? 0;
  return { from: from - before, to: to + after };
}

function marked(state: EditorState, { from, to }: Range, name: string, attrs: Attrs | null): Transaction {
  const mark = schema.marks[name]!;
  const change = state.tr.removeMark(from, to, mark);
  return attrs ? change.addMark(from, to, mark.create(attrs)) : change;
}

function insertMarked(state: EditorState, text: string, name: string, attrs: Attrs): Transaction {
  return state.tr.insert(state.selection.from, schema.text(text, [schema.marks[name]!.create(attrs)]));
}

/** Whether the selection holds whole paragraphs and nothing else. */
function isWhole(state: EditorState): boolean {
  const { $from, $to } = state.selection;
  return $from.parentOffset === 0 && $to.parentOffset === $to.parent.content.size;
}

/** A list and what stands in it turn together: its numbers stand on the side from which its items are read. */
function ofBlocks(state: EditorState, attribute: "dir" | "lang", value: string | null): Transaction {
  const { from, to } = state.selection;
  const change = state.tr;
  state.doc.nodesBetween(from, to, (node, at) => {
    if (attribute in node.attrs && (node.isTextblock || node.type.name === "list")) change.setNodeAttribute(at, attribute, value);
    return !node.isTextblock;
  });
  return change;
}

/** What the nearest block says of itself or those around it. */
function saidAround(state: EditorState, attribute: "dir" | "lang"): unknown {
  const { $from } = state.selection;
  for (let depth = $from.depth; depth > 0; depth -= 1) {
    const node: Node = $from.node(depth);
    if (node.attrs[attribute]) return node.attrs[attribute];
  }
  return null;
}
