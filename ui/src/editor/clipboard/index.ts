// Pasting and dropping: what other programs bring arrives as if it had been written here.
import { Fragment, Slice, type Mark, type Node } from "prosemirror-model";
import { Plugin, PluginKey, Selection, TextSelection, type EditorState, type SelectionBookmark, type Transaction } from "prosemirror-state";
import type { EditorView } from "prosemirror-view";
import { newId } from "../ids";
import { picturesIn } from "../pictures";
import { schema } from "../schema";
import type { Report } from "./build";
import { loneAddress } from "./links";
import { count, type Notice } from "./notices";
import { copies } from "./own";
import type { TakePicture } from "./pictures";
import { place } from "./place";
import { read, type Brought, type Taken } from "./read";

export type { Notice } from "./notices";
export type { TakePicture } from "./pictures";

export interface ClipboardOptions {
  report: Report;
  /** Takes a picture into the store; without it, pictures are left out. */
  takePicture?: TakePicture | undefined;
  /** What there is to tell of the last paste: nothing, mostly. */
  onTaken: (notices: Notice[]) => void;
}

/** Where something is to go that is still being read: it moves with the text around it. */
const waiting = new PluginKey<SelectionBookmark | null>("waiting");

export function pasting(options: ClipboardOptions): Plugin {
  let isShifted = false;
  const keyed = (event: KeyboardEvent): false => ((isShifted = event.shiftKey && event.key !== "Insert"), false);
  return new Plugin({
    key: waiting,
    state: { init: () => null, apply: follow },
    props: {
      clipboardSerializer: copies,
      handleDOMEvents: {
        keydown: (_view, event) => keyed(event),
        keyup: (_view, event) => keyed(event),
        paste: (view, event) => takes(view, event) && bring(view, event, event.clipboardData, isShifted, options),
        drop: (view, event) => takes(view, event) && drop(view, event, options),
      },
    },
  });
}

function follow(change: Transaction, place: SelectionBookmark | null): SelectionBookmark | null {
  const set = change.getMeta(waiting) as SelectionBookmark | null | undefined;
  return set === undefined ? (place?.map(change.mapping) ?? null) : set;
}

/** A text to read takes nothing, and neither does one in the middle of a composition. */
function takes(view: EditorView, event: Event): boolean {
  return view.editable && !view.composing && !event.defaultPrevented;
}

/** What is moved within the text is moved by the editor itself. */
function drop(view: EditorView, event: DragEvent, options: ClipboardOptions): boolean {
  if (view.dragging || !event.dataTransfer) return false;
  const at = view.posAtCoords({ left: event.clientX, top: event.clientY });
  if (at) view.dispatch(view.state.tr.setSelection(Selection.near(view.state.doc.resolve(at.pos))));
  view.focus();
  return bring(view, event, event.dataTransfer, false, options);
}

function bring(view: EditorView, event: Event, data: DataTransfer | null, isPlain: boolean, options: ClipboardOptions): boolean {
  // Files are taken in by those who take pictures.
  if (!data || picturesIn(data).length > 0) return false;
  event.preventDefault();
  const brought: Brought = { html: data.getData("text/html"), text: data.getData("text/plain"), isPlain };
  const address = isPlain ? null : loneAddress(brought.text);
  if (address) return told(options, putAddress(view, address));
  const found = read(brought, options.report, options.takePicture);
  if (found instanceof Promise) void later(view, event, found, options);
  else told(options, put(view, event, found));
  return true;
}

function told(options: ClipboardOptions, notices: Notice[]): true {
  options.onTaken(notices);
  return true;
}

/** Puts it where the caret was when it was asked for, wherever that is by now. */
async function later(view: EditorView, event: Event, found: Promise<Taken>, options: ClipboardOptions): Promise<void> {
  view.dispatch(view.state.tr.setMeta(waiting, view.state.selection.getBookmark()));
  const taken = await found;
  if (view.isDestroyed) return;
  const at = waiting.getState(view.state);
  view.dispatch(view.state.tr.setSelection(at?.resolve(view.state.doc) ?? view.state.selection).setMeta(waiting, null));
  told(options, put(view, event, taken));
}

function put(view: EditorView, event: Event, { blocks, notices }: Taken): Notice[] {
  if (blocks.length === 0 || putIntoCells(view, event, blocks)) return notices;
  const { change, isReduced } = place(view.state, withNewIds(view.state, blocks));
  view.dispatch(change.setMeta("paste", true).setMeta("uiEvent", event.type));
  return [...notices, ...count("words", isReduced ? 1 : 0)];
}

/** A table alone fills the cells from the caret on, as in a spreadsheet. */
function putIntoCells(view: EditorView, event: Event, blocks: Node[]): boolean {
  const grid = blocks.length === 1 && blocks[0]!.type.name === "table" ? blocks[0]!.child(1) : null;
  if (!grid) return false;
  const slice = new Slice(Fragment.from(grid), 0, 0);
  return Boolean(view.someProp("handlePaste", (handle) => handle(view, event as ClipboardEvent, slice)));
}

/** What is moved keeps its ids, what is copied and what is new gets new ones: all at once, for there may be thousands. */
function withNewIds(state: EditorState, blocks: Node[]): Node[] {
  const known = new Set<unknown>([null]);
  state.doc.descendants((node) => void known.add(node.attrs["id"]));
  const renewed = (node: Node, isAlone: boolean): Node => {
    if (node.isText) return node;
    const isFiller = isAlone && node.type.name === "paragraph" && node.content.size === 0;
    const needsId = "id" in node.attrs && known.has(node.attrs["id"]) && !isFiller;
    const content = Fragment.from(node.children.map((child) => renewed(child, node.childCount === 1)));
    return node.type.create(needsId ? { ...node.attrs, id: newId() } : node.attrs, content, node.marks);
  };
  return blocks.map((block) => renewed(block, false));
}

/** A lone address links the selected words; without any, it is put there as a link. */
function putAddress(view: EditorView, href: string): Notice[] {
  const { state } = view;
  const { from, to, empty, $from, $to } = state.selection;
  const link: Mark = schema.marks["link"]!.create({ href });
  const change = state.tr;
  if (!empty && $from.sameParent($to)) change.addMark(from, to, link).setSelection(TextSelection.create(change.doc, to));
  else change.replaceSelectionWith(schema.text(href, link.addToSet(state.storedMarks ?? $from.marks())), false);
  view.dispatch(change.scrollIntoView().setMeta("paste", true));
  return [];
}
