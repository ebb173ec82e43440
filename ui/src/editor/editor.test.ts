// The editor's JSON: what comes in goes out exactly, and what is written gets ids.
import { EditorState, TextSelection } from "prosemirror-state";
import { describe, expect, test } from "vitest";
import { toBlocks, toDocument, type Block } from "./blocks";
import { footnote, list, quote } from "./commands";
import { stableIds } from "./ids";
import { schema } from "./schema";
import { table } from "./tables";

const attrs = (id: string, more: Record<string, unknown> = {}) => ({ id, dir: null, lang: null, ...more });
const text = (words: string, ...marks: Block["marks"] & object) => ({ type: "text", text: words, ...(marks.length ? { marks } : {}) });
const paragraph = (id: string, ...content: Block[]): Block => ({ type: "paragraph", attrs: attrs(id), ...(content.length ? { content } : {}) });

const EVERY_KIND: Record<string, Block[]> = {
  nothing: [],
  "an empty paragraph": [paragraph("a")],
  "marks and inlines": [
    { type: "paragraph", attrs: { id: "a", dir: "rtl", lang: "ar" }, content: [
      text("x", { type: "bold" }, { type: "italic" }, { type: "underline" }, { type: "link", attrs: { href: "https://a.example.org" } }),
      text("2", { type: "superscript" }), text("3", { type: "subscript" }),
      text("État", { type: "language", attrs: { lang: "fr" } }), text("GCM", { type: "abbreviation", attrs: { expansion: "Global Compact" } }),
      { type: "break" }, { type: "footnote", attrs: { id: "n" }, content: [text("y", { type: "italic" }), { type: "break" }] }, { type: "footnote", attrs: { id: "m" } },
      { type: "reference", attrs: { target: "t" } }, { type: "value", attrs: { record: "r#1", field: "f" } },
    ] },
  ],
  headings: [1, 2, 3].map((level) => ({ type: "heading", attrs: attrs(`h${level}`, { level }), content: [text("H")] })),
  "an empty heading": [{ type: "heading", attrs: { id: "b", dir: null, lang: "fr", level: 2 } }],
  "lists in lists": [{ type: "list", attrs: attrs("c", { ordered: true, start: 3 }), content: [
    { type: "listItem", content: [paragraph("d"), { type: "list", attrs: attrs("e", { ordered: false, start: null }), content: [{ type: "listItem", content: [paragraph("f", text("x"))] }] }] },
    { type: "listItem", content: [] },
  ] }],
  quotes: [{ type: "quote", attrs: attrs("e"), content: [] }, { type: "quote", attrs: attrs("q"), content: [paragraph("p", text("x"))] }],
  "a table": [{ type: "table", attrs: attrs("t"), content: [
    { type: "caption", content: [text("c")] },
    { type: "grid", attrs: { widths: [1, 2] }, content: [
      { type: "row", content: [{ type: "headerCell", attrs: { colspan: 2, rowspan: 1 }, content: [] }] },
      { type: "row", content: [{ type: "cell", attrs: { colspan: 1, rowspan: 2 }, content: [paragraph("p", text("1"))] }, { type: "cell", attrs: { colspan: 1, rowspan: 1 }, content: [paragraph("o")] }] },
      { type: "row", content: [{ type: "cell", attrs: { colspan: 1, rowspan: 1 }, content: [] }] },
    ] },
    { type: "notes" }, { type: "source", content: [text("s")] },
  ] }],
  "a figure": [{ type: "figure", attrs: attrs("f", { blob: "00", alt: "A" }), content: [{ type: "caption" }, { type: "credit", content: [text("c")] }] }],
};

function open(blocks: Block[]): EditorState {
  return EditorState.create({ doc: schema.nodeFromJSON(toDocument(blocks)), plugins: [stableIds()] });
}
const stored = (state: EditorState) => toBlocks(state.doc.toJSON() as Block);

describe("the stored form", () => {
  test.each(Object.entries(EVERY_KIND))("%s goes in and out unchanged", (_name, blocks) => {
    const state = open(blocks);
    state.doc.check();
    expect(stored(state)).toEqual(blocks);
  });

  test("attributes stand in the stored order, so that the same text gives the same bytes", () => {
    for (const blocks of Object.values(EVERY_KIND)) expect(JSON.stringify(stored(open(stored(open(blocks)))))).toBe(JSON.stringify(stored(open(blocks))));
  });
});

describe("writing", () => {
  test("the first words give the paragraph an id of 32 hexadecimal digits", () => {
    const state = open([]);
    const [block] = stored(state.apply(state.tr.insertText("x")));
    expect(block?.attrs?.["id"]).toMatch(/^[0-9a-f]{32}$/);
  });

  test("a split paragraph keeps one id and gets one", () => {
    const state = open([paragraph("a", text("xy"))]);
    const ids = stored(state.apply(state.tr.split(2))).map((block) => block.attrs?.["id"]);
    expect(ids[0]).toBe("a");
    expect(ids[1]).toMatch(/^[0-9a-f]{32}$/);
  });

  test("lists, quotes, tables and footnotes have ids", () => {
    for (const command of [list(true), quote, table, footnote]) {
      let state = open([paragraph("a", text("x"))]);
      state = state.apply(state.tr.setSelection(TextSelection.create(state.doc, 2)));
      expect(command(state, (change) => (state = state.apply(change)))).toBe(true);
      state.doc.check();
      expect(JSON.stringify(stored(state))).not.toContain('"id":null');
    }
  });

  test("a table that is new is stored with empty cells, caption, notes and source", () => {
    let state = open([]);
    table(state, (change) => (state = state.apply(change)));
    const made = stored(state).find((block) => block.type === "table");
    expect(made?.content?.map((part) => part.type)).toEqual(["caption", "grid", "notes", "source"]);
    expect(made?.content?.[1]?.content?.[0]?.content?.[0]).toEqual({ type: "headerCell", attrs: { colspan: 1, rowspan: 1 }, content: [] });
  });
});
