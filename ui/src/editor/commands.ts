// What one can do to the text, by the buttons and by the keys; tables and passages apart.
import { chainCommands, exitCode, lift, setBlockType, toggleMark, wrapIn } from "prosemirror-commands";
import type { Attrs, Node, NodeType, ResolvedPos } from "prosemirror-model";
import { liftListItem, sinkListItem, splitListItem, wrapInList } from "prosemirror-schema-list";
import { Selection, TextSelection, type Command, type EditorState } from "prosemirror-state";
import { newId } from "./ids";
import { schema } from "./schema";
import { within } from "./within";

const type = schema.nodes as Record<string, NodeType>;
const item = type["listItem"] as NodeType;

export const bold = toggleMark(schema.marks["bold"]!);
export const italic = toggleMark(schema.marks["italic"]!);
export const underline = toggleMark(schema.marks["underline"]!);
export const superscript = toggleMark(schema.marks["superscript"]!);
export const subscript = toggleMark(schema.marks["subscript"]!);
export const paragraph = become(type["paragraph"]!, {});
export const heading = (level: 1 | 2 | 3): Command => become(type["heading"]!, { level });
export const quote: Command = (state, dispatch) =>
  within(state, "quote") ? lift(state, dispatch) : wrapIn(type["quote"]!)(state, dispatch);

/** A paragraph that becomes a heading is still the same block. */
function become(kind: NodeType, attrs: Attrs): Command {
  return (state, dispatch) => {
    if (!setBlockType(kind, attrs)(state)) return false;
    const { from, to } = state.selection;
    const same = ({ attrs: { id, dir, lang } }: Node): Attrs => ({ id: id ?? null, dir: dir ?? null, lang: lang ?? null, ...attrs });
    dispatch?.(state.tr.setBlockType(from, to, kind, same).scrollIntoView());
    return true;
  };
}

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

/** Puts an empty footnote at the caret; selecting it opens it. */
export const footnote: Command = (state, dispatch) => {
  const node = type["footnote"]!.create({ id: newId() });
  const { $from, to } = state.selection;
  if (!$from.parent.inlineContent || !$from.parent.canReplaceWith($from.index(), $from.index(), node.type)) return false;
  if (dispatch) dispatch(state.tr.insert(to, node).setMeta("openFootnote", to));
  return true;
};

/** Points to a section, a table or a figure: its number is printed here. */
export function reference(target: string): Command {
  return (state, dispatch) => {
    if (!state.selection.$from.parent.inlineContent) return false;
    dispatch?.(state.tr.replaceSelectionWith(type["reference"]!.create({ target }), false).scrollIntoView());
    return true;
  };
}

/** Takes away what makes the selected words look otherwise; links, languages and abbreviations stay. */
export const plain: Command = (state, dispatch) => {
  const { from, to, empty } = state.selection;
  if (empty) return false;
  const looks = ["bold", "italic", "underline", "superscript", "subscript"].map((name) => schema.marks[name]!);
  dispatch?.(looks.reduce((change, mark) => change.removeMark(from, to, mark), state.tr));
  return true;
};

/** Moves the paragraph, the item or the table in which the caret stands before its neighbour or behind it. */
export function moveBlock(by: -1 | 1): Command {
  return (state, dispatch) => {
    const { $from, $to } = state.selection;
    const depth = movable($from);
    if (depth === 0 || !$to.sameParent($from)) return false;
    const parent = $from.node(depth - 1);
    const index = $from.index(depth - 1);
    const neighbour = parent.maybeChild(index + by);
    if (!neighbour) return false;
    if (dispatch) {
      const node = $from.node(depth);
      const start = $from.before(depth);
      const target = by < 0 ? start - neighbour.nodeSize : start + neighbour.nodeSize;
      const change = state.tr.delete(start, start + node.nodeSize).insert(target, node);
      const moved = target - start;
      dispatch(change.setSelection(TextSelection.create(change.doc, $from.pos + moved, $to.pos + moved)).scrollIntoView());
    }
    return true;
  };
}

/** How deep stands what would be moved: an item of a list, else a block of the text, of a quotation or of a cell. */
function movable($from: ResolvedPos): number {
  for (let depth = $from.depth; depth > 0; depth -= 1) {
    const name = $from.node(depth).type.name;
    const parent = $from.node(depth - 1).type.name;
    if (name === "listItem" || ["doc", "quote", "cell", "headerCell"].includes(parent)) return depth;
  }
  return 0;
}

export const splitItem = splitListItem(item);
export const indent = sinkListItem(item);
export const outdent = liftListItem(item);

/** Escape: the caret goes behind the table or the list in which it stands. */
export const leave: Command = (state, dispatch) => {
  const around = within(state, "table") ?? within(state, "list");
  return around !== null && goBehind(around)(state, dispatch);
};

/** The caret goes behind a block, into a paragraph that is made if there is no line. */
export function goBehind({ node, position }: { node: Node; position: number }): Command {
  return (state, dispatch) => {
    const after = position + node.nodeSize;
    const change = state.tr;
    if (!change.doc.resolve(after).nodeAfter?.isTextblock) change.insert(after, type["paragraph"]!.create({ id: newId() }));
    dispatch?.(change.setSelection(TextSelection.create(change.doc, after + 1)).scrollIntoView());
    return true;
  };
}

export const lineBreak: Command = chainCommands(exitCode, (state, dispatch) => {
  dispatch?.(state.tr.replaceSelectionWith(type["break"]!.create()).scrollIntoView());
  return true;
});

/** Enter in a caption, a note or a source goes on to the next part instead of splitting it. */
export const nextPart: Command = (state, dispatch) => {
  const { $from } = state.selection;
  if (!["caption", "notes", "source", "credit"].includes($from.parent.type.name)) return false;
  const next = Selection.findFrom(state.doc.resolve($from.after()), 1, true);
  if (next) dispatch?.(state.tr.setSelection(next).scrollIntoView());
  return true;
};

/** Whether the selection, or what is typed next, carries the mark. */
export function hasMark(state: EditorState, name: string): boolean {
  const mark = schema.marks[name]!;
  const { from, to, empty, $from } = state.selection;
  return empty ? Boolean(mark.isInSet(state.storedMarks ?? $from.marks())) : state.doc.rangeHasMark(from, to, mark);
}
