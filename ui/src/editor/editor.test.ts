// The editor's JSON: what comes in goes out exactly, and what is written gets ids.
import { EditorState, TextSelection } from "prosemirror-state";
import { describe, expect, test } from "vitest";
import { toBlocks, toDocument, type Block } from "./blocks";
import { footnote, list, quote } from "./commands";
import { attrs, EVERY_KIND, paragraph, text } from "../../tests/documents/every-kind";
import { stableIds } from "./ids";
import { table } from "./tables";

function open(blocks: Block[]): EditorState {
  return EditorState.create({ doc: toDocument(blocks), plugins: [stableIds()] });
}
const stored = (state: EditorState) => toBlocks(state.doc);

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

describe("what another program wrote", () => {
  const bold = { type: "bold" } as const;
  const opened = (...content: unknown[]) => {
    const { doc } = open([{ ...paragraph("a"), content } as Block]);
    doc.check();
    return (toBlocks(doc)[0] as { content?: unknown[] }).content;
  };

  test("words without a letter go, and neighbours with the same marks are one", () => {
    expect(opened(text(""), text("a"), text(""), text("b"), text("c", bold))).toEqual([text("ab"), { ...text("c"), marks: [bold] }]);
  });

  test("marks stand in one order, once, and none beside one that excludes it", () => {
    const [run] = opened(text("a", { type: "italic" }, bold, bold, { type: "superscript" }, { type: "subscript" })) as { marks: unknown[] }[];
    expect(run?.marks).toEqual([bold, { type: "italic" }, { type: "subscript" }]);
  });

  test("a list without items goes; half a character is marked as one that cannot be read", () => {
    expect(toBlocks(open([{ type: "list", attrs: attrs("l", { ordered: false, start: null }), content: [] } as Block]).doc)).toEqual([]);
    expect(opened(text("a\ud83d"))).toEqual([text("a\ufffd")]);
  });

  test("ids that stand twice are mended by the first change", () => {
    const state = open([paragraph("a", text("x")), paragraph("b"), paragraph("a", text("y"))]);
    const ids = stored(state.apply(state.tr.insertText("z", 1))).map((block) => block.attrs.id);
    expect(ids.slice(0, 2)).toEqual(["a", "b"]);
    expect(ids[2]).toMatch(/^[0-9a-f]{32}$/);
  });
});

describe("writing", () => {
  test("what was there keeps its id where a copy comes before it", () => {
    const state = open([paragraph("a", text("x")), paragraph("b", text("y"))]);
    const begun = state.apply(state.tr.insertText("z", 1));
    const ids = stored(begun.apply(begun.tr.insert(0, begun.doc.child(1)))).map((block) => block.attrs.id);
    expect(ids.slice(1)).toEqual(["a", "b"]);
    expect(ids[0]).toMatch(/^[0-9a-f]{32}$/);
  });

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
