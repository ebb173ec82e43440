// What one can do to the text: the buttons and the keys.
import { chainCommands, exitCode, lift, setBlockType, toggleMark, wrapIn } from "prosemirror-commands";
import type { Node, NodeType, ResolvedPos } from "prosemirror-model";
import { liftListItem, sinkListItem, splitListItem, wrapInList } from "prosemirror-schema-list";
import { Selection, TextSelection, type Command, type EditorState } from "prosemirror-state";
import * as tables from "prosemirror-tables";
import { newId } from "./ids";
import { isSafeAddress, schema } from "./schema";

const type = schema.nodes as Record<string, NodeType>;
const item = type["listItem"] as NodeType;

export const bold = toggleMark(schema.marks["bold"]!);
export const italic = toggleMark(schema.marks["italic"]!);
export const underline = toggleMark(schema.marks["underline"]!);
export const superscript = toggleMark(schema.marks["superscript"]!);
export const subscript = toggleMark(schema.marks["subscript"]!);
export const paragraph = setBlockType(type["paragraph"]!);
export const heading = (level: 1 | 2 | 3): Command => setBlockType(type["heading"]!, { level });
export const quote: Command = (state, dispatch) =>
  within(state, "quote") ? lift(state, dispatch) : wrapIn(type["quote"]!)(state, dispatch);

/** Makes a list, changes its kind, or takes the item out of it. */
export function list(ordered: boolean): Command {
  return (state, dispatch, view) => {
    const around = within(state, "list");
    if (!around) return wrapInList(type["list"]!, { ordered })(state, dispatch);
    if (around.node.attrs["ordered"] === ordered) return liftListItem(item)(state, dispatch, view);
    dispatch?.(state.tr.setNodeAttribute(around.position, "ordered", ordered));
    return true;
  };
}

/** A table of three columns under one row of headings, with its caption first. */
export const table: Command = (state, dispatch) => {
  if (within(state, "table") || within(state, "list")) return false;
  if (dispatch) {
    const change = state.tr.replaceSelectionWith(newTable(3, 3));
    const at = change.mapping.map(state.selection.from, -1);
    dispatch(change.setSelection(Selection.near(change.doc.resolve(Math.max(0, at)))).scrollIntoView());
  }
  return true;
};

function newTable(rows: number, columns: number): Node {
  const cells = (name: string) => Array.from({ length: columns }, () => type[name]!.createAndFill()!);
  const row = (_: unknown, index: number) => type["row"]!.create(null, cells(index === 0 ? "headerCell" : "cell"));
  const grid = type["grid"]!.create(null, Array.from({ length: rows }, row));
  const parts = [type["caption"]!.create(), grid, type["notes"]!.create(), type["source"]!.create()];
  return type["table"]!.create({ id: newId() }, parts);
}

export const rowAfter = tables.addRowAfter;
export const columnAfter = tables.addColumnAfter;
export const deleteRow = tables.deleteRow;
export const deleteColumn = tables.deleteColumn;
export const headerRow = tables.toggleHeader("row");

/** Takes away the table with its caption, notes and source. */
export const deleteTable: Command = (state, dispatch) => {
  const around = within(state, "table");
  if (!around) return false;
  dispatch?.(state.tr.delete(around.position, around.position + around.node.nodeSize).scrollIntoView());
  return true;
};

/** Puts an empty footnote at the caret; selecting it opens it. */
export const footnote: Command = (state, dispatch) => {
  const node = type["footnote"]!.create({ id: newId() });
  const { $from, to } = state.selection;
  if (!$from.parent.inlineContent || !$from.parent.canReplaceWith($from.index(), $from.index(), node.type)) return false;
  if (dispatch) dispatch(state.tr.insert(to, node).setMeta("openFootnote", to));
  return true;
};

/** Links the selected words, or takes the link away where the address is empty. */
export function link(address: string): Command {
  return (state, dispatch) => {
    const { from, to } = linkRange(state);
    const mark = schema.marks["link"]!;
    if (address !== "" && !isSafeAddress(address)) return false;
    const change = state.tr;
    if (from < to) change.removeMark(from, to, mark);
    if (from < to && address) change.addMark(from, to, mark.create({ href: address }));
    if (from === to && address) change.insert(from, schema.text(address, [mark.create({ href: address })]));
    dispatch?.(change);
    return true;
  };
}

/** The address of the link at the caret. */
export function linkAt(state: EditorState): string {
  const mark = schema.marks["link"]!.isInSet(state.selection.$from.marks());
  return (mark?.attrs["href"] as string | undefined) ?? "";
}

/** The selection, or the whole link in which the caret stands. */
function linkRange(state: EditorState): { from: number; to: number } {
  const { $from, from, to, empty } = state.selection;
  const href = linkAt(state);
  if (!empty || !href) return { from, to };
  let range = { from, to };
  $from.parent.forEach((child, offset) => {
    const start = $from.start() + offset;
    const mine = child.marks.some((mark) => mark.attrs["href"] === href);
    if (mine && start <= from && start + child.nodeSize >= from) range = { from: start, to: start + child.nodeSize };
  });
  return range;
}

/** Escape: the caret goes behind the table or the list in which it stands. */
export const leave: Command = (state, dispatch) => {
  const around = within(state, "table") ?? within(state, "list");
  if (!around) return false;
  if (dispatch) {
    const after = around.position + around.node.nodeSize;
    const change = state.tr;
    if (!change.doc.resolve(after).nodeAfter?.isTextblock) change.insert(after, type["paragraph"]!.create({ id: newId() }));
    dispatch(change.setSelection(TextSelection.create(change.doc, after + 1)).scrollIntoView());
  }
  return true;
};

const lineBreak: Command = chainCommands(exitCode, (state, dispatch) => {
  dispatch?.(state.tr.replaceSelectionWith(type["break"]!.create()).scrollIntoView());
  return true;
});

/** Enter in a caption, a note or a source goes on to the next part instead of splitting it. */
const nextPart: Command = (state, dispatch) => {
  const { $from } = state.selection;
  if (!["caption", "notes", "source", "credit"].includes($from.parent.type.name)) return false;
  const next = Selection.findFrom(state.doc.resolve($from.after()), 1, true);
  if (next) dispatch?.(state.tr.setSelection(next).scrollIntoView());
  return true;
};

/** The keys, as in a word processor. */
export const keys: Record<string, Command> = {
  "Mod-b": bold,
  "Mod-i": italic,
  "Mod-u": underline,
  "Mod-Shift-=": superscript,
  "Mod-=": subscript,
  "Mod-Alt-0": paragraph,
  "Mod-Alt-1": heading(1),
  "Mod-Alt-2": heading(2),
  "Mod-Alt-3": heading(3),
  "Mod-Shift-7": list(true),
  "Mod-Shift-8": list(false),
  "Mod-Alt-f": footnote,
  Enter: chainCommands(nextPart, splitListItem(item)),
  "Shift-Enter": lineBreak,
  Tab: chainCommands(tables.goToNextCell(1), sinkListItem(item)),
  "Shift-Tab": chainCommands(tables.goToNextCell(-1), liftListItem(item)),
  Escape: leave,
};

/** The nearest node of this kind around the caret. */
export function within(state: EditorState, name: string): { node: Node; position: number } | null {
  return around(state.selection.$from, name);
}

function around($at: ResolvedPos, name: string): { node: Node; position: number } | null {
  for (let depth = $at.depth; depth > 0; depth -= 1) {
    const node = $at.node(depth);
    if (node.type.name === name) return { node, position: $at.before(depth) };
  }
  return null;
}

/** Whether the selection, or what is typed next, carries the mark. */
export function hasMark(state: EditorState, name: string): boolean {
  const mark = schema.marks[name]!;
  const { from, to, empty, $from } = state.selection;
  return empty ? Boolean(mark.isInSet(state.storedMarks ?? $from.marks())) : state.doc.rangeHasMark(from, to, mark);
}
