// Pictures come in where the caret stood, while one writes on, and never into a list or a table.
import { Slice } from "prosemirror-model";
import { EditorState, NodeSelection, TextSelection } from "prosemirror-state";
import type { EditorView } from "prosemirror-view";
import { expect, test } from "vitest";
import { attrs, paragraph as block, text } from "../../tests/documents/every-kind";
import { toBlocks, toDocument, type Block } from "./blocks";
import { figureKeys } from "./figure";
import { stableIds } from "./ids";
import { choosePicture, picturesIn, pictures, type Picture } from "./pictures";
import { schema } from "./schema";

const paragraph = (id: string, words = "") => block(id, ...(words ? [text(words)] : []));
const list = (...content: Block[]): Block => ({ type: "list", attrs: attrs("l", { ordered: false, start: null }), content: [{ type: "listItem", content }] });
const figure = (id: string): Block => ({ type: "figure", attrs: attrs(id, { blob: "0a", alt: "" }), content: [{ type: "caption" }, { type: "credit" }] });

/** A text with its caret behind the first `words`, and pictures that arrive when the test says so. */
function open(blocks: Block[], caret: number) {
  const arrivals: { arrive: (picture: Picture | null) => void; refuse: (thrown: unknown) => void }[] = [];
  const coming = () => new Promise<Picture | null>((arrive, refuse) => arrivals.push({ arrive, refuse }));
  const bring = coming as () => Promise<Picture>;
  const refusals: unknown[] = [];
  const words = { alt: "", missing: "", remove: "", coming: "" };
  const plugin = pictures({ take: bring, choose: coming, show: bring, onRefused: (thrown) => refusals.push(thrown), explain: String, words });
  const doc = toDocument(blocks);
  const state = EditorState.create({ doc, plugins: [plugin, stableIds()], selection: TextSelection.create(doc, caret) });
  const view = {
    state,
    editable: true,
    isDestroyed: false,
    hasFocus: () => false,
    dispatch(change: Parameters<EditorView["dispatch"]>[0]) { this.state = this.state.apply(change); },
  };
  const asView = view as unknown as EditorView;
  return {
    view,
    arrivals,
    refusals,
    choose: () => choosePicture(view.state, undefined, asView),
    paste: (html: string, ...files: string[]) => plugin.props.handlePaste?.call(plugin, asView, { clipboardData: clipboard(html, ...files) } as ClipboardEvent, Slice.empty),
    waiting: () => plugin.getState(view.state)?.find().length,
    shape: () => view.state.doc.children.map((each) => (each.type.name === "paragraph" && each.textContent) || each.type.name),
  };
}
const clipboard = (html: string, ...files: string[]) => ({ files: files.map((name) => new File(["x"], name)) as unknown as FileList, getData: (type: string) => (type === "text/html" ? html : "") });
const settled = () => new Promise((done) => setTimeout(done));
const PICTURE = { blob: "0b", image: "data:image/png;base64," };

test.each<[string, Block[], number, string[]]>([
  ["after the paragraph of the caret", [paragraph("a", "one"), paragraph("b", "two")], 2, ["one", "figure", "two"]],
  ["in the place of an empty paragraph", [paragraph("a", "one"), paragraph("b")], 6, ["one", "figure"]],
  ["after the list of the caret", [list(paragraph("a", "one")), paragraph("b", "two")], 4, ["list", "figure", "two"]],
  ["in a text without a word", [], 1, ["figure"]],
])("%s", async (_name, blocks, caret, expected) => {
  const editor = open(blocks, caret);
  editor.choose();
  expect(editor.waiting()).toBe(1);
  editor.arrivals[0]?.arrive(PICTURE);
  await settled();
  expect(editor.shape()).toEqual(expected);
  expect(editor.waiting()).toBe(0);
  editor.view.state.doc.check();
  const made = toBlocks(editor.view.state.doc).find((block) => block.type === "figure");
  expect(made).toMatchObject({ attrs: { blob: "0b", alt: "" }, content: [{ type: "caption" }, { type: "credit" }] });
  expect(made?.attrs?.["id"]).toMatch(/^[0-9a-f]{32}$/);
});

test("one writes on while a picture is taken in, and it comes where it was pasted", async () => {
  const editor = open([paragraph("a", "one"), paragraph("b", "two")], 2);
  expect(editor.paste("", "map.png")).toBe(true);
  editor.view.dispatch(editor.view.state.tr.insertText("and more, ", 1));
  editor.view.dispatch(editor.view.state.tr.insert(0, schema.node("paragraph", { id: "c" }, schema.text("before"))));
  editor.arrivals[0]?.arrive(PICTURE);
  await settled();
  expect(editor.shape()).toEqual(["before", "and more, one", "figure", "two"]);
});

test("several files come one after the other, in their order", async () => {
  const editor = open([paragraph("a", "one")], 2);
  editor.paste("", "a.png", "b.png");
  expect(editor.arrivals.length).toBe(1);
  editor.arrivals[0]?.arrive({ ...PICTURE, blob: "01" });
  await settled();
  editor.arrivals[1]?.arrive({ ...PICTURE, blob: "02" });
  await settled();
  const blobs = editor.view.state.doc.children.map((each) => each.attrs["blob"] as unknown);
  expect(blobs).toEqual([undefined, "01", "02"]);
});

test("a refusal is told, and the text is as it was", async () => {
  const editor = open([paragraph("a", "one")], 2);
  editor.choose();
  editor.arrivals[0]?.refuse("not a picture");
  await settled();
  expect(editor.refusals).toEqual([null, "not a picture"]);
  expect([editor.shape(), editor.waiting()]).toEqual([["one"], 0]);
});

test("words that bring a picture of themselves are words", () => {
  expect(picturesIn(clipboard("<!--StartFragment--><p>Words</p>", "words.png"))).toEqual([]);
  expect(picturesIn(clipboard('<meta charset="utf-8"><img src="x.png">', "x.png")).length).toBe(1);
  expect(picturesIn(clipboard("", "x.png")).length).toBe(1);
  expect(picturesIn(null)).toEqual([]);
});

test("the key that erases chooses a figure from its empty caption; Escape leaves it for a line behind it", () => {
  let state = EditorState.create({ doc: toDocument([figure("f")]) });
  const use = (key: string) => figureKeys[key]?.(state, (change) => (state = state.apply(change)));
  state = state.apply(state.tr.setSelection(TextSelection.create(state.doc, 2)));
  expect(use("Backspace")).toBe(true);
  expect(state.selection).toBeInstanceOf(NodeSelection);
  expect(use("Escape")).toBe(true);
  expect(state.selection.$from.parent.type.name).toBe("paragraph");
  expect(use("Escape")).toBe(false);
});
