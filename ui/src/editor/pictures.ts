// How pictures come into the text: chosen, pasted or dropped. The program takes them in while one writes on; a mark keeps
// their place until then.
import type { Node } from "prosemirror-model";
import { Plugin, PluginKey, type Command, type Transaction } from "prosemirror-state";
import { Decoration, DecorationSet, type EditorView } from "prosemirror-view";
import { describe } from "./figure";
import { newId } from "./ids";
import { schema } from "./schema";

/** The name of a picture in the text, and an address that an image takes. */
export interface Picture {
  blob: string;
  image: string;
}
export interface Pictures {
  take: (file: Blob) => Promise<Picture>;
  /** Asks the person; null: not wanted after all. */
  choose: () => Promise<Picture | null>;
  show: (blob: string) => Promise<Picture>;
  /** Why a picture was not taken in; null when the next one begins. */
  onRefused: (thrown: unknown) => void;
  explain: (thrown: unknown) => string;
  words: { alt: string; missing: string; remove: string; coming: string };
}
type Change = { begin: object; at: number } | { end: object };

const key = new PluginKey<DecorationSet>("pictures");

export function pictures(ways: Pictures): Plugin<DecorationSet> {
  return new Plugin({
    key,
    ways,
    state: {
      init: () => DecorationSet.empty,
      apply: (change, marks) => move(change, marks, ways.words.coming),
    },
    props: {
      decorations: (state) => key.getState(state),
      handlePaste: (view, event) => takeIn(view, picturesIn(event.clipboardData), view.state.selection.from, ways),
      handleDrop: (view, event, _slice, moved) => {
        const at = view.posAtCoords({ left: event.clientX, top: event.clientY });
        return at !== null && !moved && takeIn(view, picturesIn(event.dataTransfer), at.pos, ways);
      },
    },
  });
}

/** Asks for a picture and puts it after the block in which the caret stands. */
export const choosePicture: Command = (state, _dispatch, view) => {
  const ways = key.get(state)?.spec["ways"] as Pictures | undefined;
  if (!ways || !view) return false;
  void bringIn(view, state.selection.from, ways.choose(), ways);
  return true;
};

/** The files among what was pasted or dropped. Words that bring a picture of themselves, as a word processor's do, are
 * words. */
export function picturesIn(data: Pick<DataTransfer, "files" | "getData"> | null): File[] {
  const html = data?.getData("text/html") ?? "";
  const words = html.replace(/<!--[\s\S]*?-->|<(style|title)[\s\S]*?<\/\1>|<[^>]*>|&nbsp;/gi, "");
  return words.trim() === "" ? [...(data?.files ?? [])] : [];
}

function takeIn(view: EditorView, files: File[], at: number, ways: Pictures): boolean {
  if (files.length === 0 || !view.editable) return false;
  void (async () => {
    let next = at;
    for (const file of files) next = await bringIn(view, next, ways.take(file), ways);
  })();
  return true;
}

/** Gives the place behind the picture. */
async function bringIn(view: EditorView, position: number, coming: Promise<Picture | null>, ways: Pictures): Promise<number> {
  const mark = {};
  ways.onRefused(null);
  const before = view.state.doc;
  view.dispatch(view.state.tr.setMeta(key, { begin: mark, at: placeFor(before, position) }));
  const [picture, refused] = await coming.then((taken) => [taken, null] as const, (thrown: unknown) => [null, thrown] as const);
  if (refused !== null) ways.onRefused(refused);
  if (view.isDestroyed) return position;
  const found = key.getState(view.state)?.find(undefined, undefined, (spec) => spec["mark"] === mark)[0]?.from;
  const at = found ?? placeFor(view.state.doc, view.state.selection.from);
  const isAwaited = view.hasFocus() && view.state.doc.eq(before);
  const change = view.state.tr.setMeta(key, { end: mark });
  const size = picture ? insertFigure(change, at, picture.blob) : 0;
  view.dispatch(change);
  if (picture && isAwaited) describe(view, at);
  return at + size;
}

/** Between the blocks of the text: before an empty one, after any other. Figures stand in no list, table or quotation. */
export function placeFor(doc: Node, position: number): number {
  const $at = doc.resolve(position);
  if ($at.depth === 0) return position;
  return isEmpty($at.node(1)) ? $at.before(1) : $at.after(1);
}

/** A figure between two blocks, or in the place of an empty one. Gives its size. */
export function insertFigure(change: Transaction, at: number, blob: string): number {
  const after = change.doc.resolve(at).nodeAfter;
  const figure = schema.nodes["figure"]!.createAndFill({ id: newId(), blob })!;
  change.replaceWith(at, at + (after && isEmpty(after) ? after.nodeSize : 0), figure);
  return figure.nodeSize;
}

function isEmpty(block: Node): boolean {
  return block.type.name === "paragraph" && block.content.size === 0;
}

function move(change: Transaction, marks: DecorationSet, words: string): DecorationSet {
  const moved = marks.map(change.mapping, change.doc);
  const meta = change.getMeta(key) as Change | undefined;
  if (meta === undefined) return moved;
  if ("end" in meta) return moved.remove(moved.find(undefined, undefined, (spec) => spec["mark"] === meta.end));
  return moved.add(change.doc, [Decoration.widget(meta.at, () => coming(words), { mark: meta.begin, side: -1 })]);
}

function coming(words: string): HTMLElement {
  const place = document.createElement("div");
  place.className = "figure-coming";
  place.role = "status";
  place.textContent = words;
  return place;
}
