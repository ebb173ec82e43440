// The tools, on small texts: what they make of them is read back as it would be stored.
import { EditorState, TextSelection, type Command } from "prosemirror-state";
import { CellSelection } from "prosemirror-tables";
import type { EditorView } from "prosemirror-view";
import { describe, expect, test } from "vitest";
import type { Stored } from "../../tests/documents/stored";
import { toBlocks, toDocument } from "./blocks";
import { heading, moveBlock, plain, reference } from "./commands";
import { stableIds } from "./ids";
import { abbreviated, abbreviation, direct, directionAt, language, languageAt, link } from "./passages";
import { areSignsShown, insertSpecial, signs, toggleSigns } from "./special";
import * as tables from "./tables";
import { typing } from "./typing";

const attrs = (id: string, more: Record<string, unknown> = {}) => ({ id, dir: null, lang: null, ...more });
const text = (words: string, ...marks: string[]): Stored => ({ type: "text", text: words, ...(marks.length ? { marks: marks.map((type) => ({ type })) } : {}) });
const paragraph = (id: string, ...content: Stored[]): Stored => ({ type: "paragraph", attrs: attrs(id), ...(content.length ? { content } : {}) });

function open(blocks: Stored[], ...plugins: EditorState["plugins"]): EditorState {
  return EditorState.create({ doc: toDocument(blocks as unknown as Parameters<typeof toDocument>[0]), plugins: [stableIds(), ...plugins] });
}
/** The state after a command; where it cannot be done, the test ends here. */
function done(state: EditorState, command: Command): EditorState {
  let after = state;
  expect(command(state, (change) => (after = state.apply(change)))).toBe(true);
  after.doc.check();
  return after;
}
const stored = (state: EditorState): Stored[] => toBlocks(state.doc) as Stored[];
const at = (state: EditorState, from: number, to = from): EditorState => state.apply(state.tr.setSelection(TextSelection.create(state.doc, from, to)));
/** The words of the grid, row by row; `#` before a heading, the columns and rows that a cell covers behind it. */
function grid(state: EditorState): string[] {
  const rows = stored(state)[0]?.content?.[1]?.content ?? [];
  const words = (node: Stored): string => node.text ?? (node.content ?? []).map(words).join("");
  const span = (cell: Stored) => ([1, 1].join() === [cell.attrs?.["colspan"], cell.attrs?.["rowspan"]].join() ? "" : `<${cell.attrs?.["colspan"]}x${cell.attrs?.["rowspan"]}>`);
  return rows.map((row) => (row.content ?? []).map((cell) => `${cell.type === "headerCell" ? "#" : ""}${words(cell)}${span(cell)}`).join("|"));
}
const widths = (state: EditorState) => stored(state)[0]?.content?.[1]?.attrs?.["widths"];

/** Two columns under headings, the caret in the cell with these words. */
function inCell(words: string, set: number[] | null = null): EditorState {
  const cell = (type: string, content: string): Stored => ({ type, attrs: { colspan: 1, rowspan: 1 }, content: [paragraph(`p${content}`, text(content))] });
  const rows = [["headerCell", "A", "B"], ["cell", "a1", "b1"], ["cell", "a2", "b2"]].map(([type = "", ...cells]) => ({ type: "row", content: cells.map((each) => cell(type, each)) }));
  const state = open([{ type: "table", attrs: attrs("t"), content: [{ type: "caption" }, { type: "grid", attrs: { widths: set }, content: rows }, { type: "notes" }, { type: "source" }] }]);
  return at(state, placeOf(state, words));
}
function placeOf(state: EditorState, words: string): number {
  let found = -1;
  state.doc.descendants((node, position) => (node.text === words ? ((found = position), false) : true));
  return found;
}

describe("tables", () => {
  const cases: [string, string, Command, string[]][] = [
    ["a row above", "a1", tables.rowBefore, ["#A|#B", "|", "a1|b1", "a2|b2"]],
    ["a row below", "a2", tables.rowAfter, ["#A|#B", "a1|b1", "a2|b2", "|"]],
    ["a column before", "b1", tables.columnBefore, ["#A|#|#B", "a1||b1", "a2||b2"]],
    ["a column behind", "b1", tables.columnAfter, ["#A|#B|#", "a1|b1|", "a2|b2|"]],
    ["no row", "a1", tables.deleteRow, ["#A|#B", "a2|b2"]],
    ["no column", "a1", tables.deleteColumn, ["#B", "b1", "b2"]],
    ["a row down", "a1", tables.moveRow(1), ["#A|#B", "a2|b2", "a1|b1"]],
    ["a column on", "a1", tables.moveColumn(1), ["#B|#A", "b1|a1", "b2|a2"]],
    ["no heading row", "a1", tables.headerRow, ["A|B", "a1|b1", "a2|b2"]],
    ["a heading column", "a1", tables.headerColumn, ["#A|#B", "#a1|b1", "#a2|b2"]],
  ];
  test.each(cases)("%s", (_name, cell, command, expected) => {
    expect(grid(done(inCell(cell), command))).toEqual(expected);
  });

  test("the row of headings stays at the top", () => {
    expect(tables.moveRow(-1)(inCell("a1"))).toBe(false);
    expect(tables.moveRow(1)(inCell("A"))).toBe(false);
  });

  test("cells are merged and split again", () => {
    const state = inCell("a1");
    const cell = (words: string) => placeOf(state, words) - 2;
    const selected = state.apply(state.tr.setSelection(CellSelection.create(state.doc, cell("a1"), cell("b2"))));
    const merged = done(selected, tables.mergeCells);
    expect(grid(merged)).toEqual(["#A|#B", "a1b1a2b2<2x2>", ""]);
    expect(tables.moveColumn(1)(merged) || tables.moveRow(-1)(merged)).toBe(false);
    expect(grid(done(merged, tables.splitCell))).toEqual(["#A|#B", "a1b1a2b2|", "|"]);
  });

  test("columns keep their widths whatever is done to them", () => {
    expect(widths(done(inCell("a1", [30, 70]), tables.columnAfter))).toEqual([30, 50, 70]);
    expect(widths(done(inCell("a1", [30, 70]), tables.deleteColumn))).toEqual([70]);
    expect(widths(done(inCell("a1", [30, 70]), tables.moveColumn(1)))).toEqual([70, 30]);
    expect(widths(done(inCell("a1"), tables.widen(1)))).toEqual([54, 46]);
    expect(widths(done(inCell("b1", [30, 70]), tables.widen(-1)))).toEqual([34, 66]);
    expect(widths(done(inCell("b1", [30, 70]), tables.evenWidths))).toBe(null);
    expect(tables.widen(-1)(inCell("a1", [8, 92]))).toBe(false);
  });
});

describe("blocks", () => {
  test("a paragraph that becomes a heading keeps its id, its direction and its language", () => {
    const block = { type: "paragraph", attrs: { id: "a", dir: "rtl", lang: "ar" }, content: [text("x")] };
    expect(stored(done(at(open([block]), 1), heading(2)))).toEqual([{ type: "heading", attrs: { ...block.attrs, level: 2 }, content: [text("x")] }]);
  });

  test("blocks move with their ids, and stop at the ends", () => {
    const state = at(open([paragraph("a", text("x")), paragraph("b", text("y"))]), 4);
    const moved = done(state, moveBlock(-1));
    expect(stored(moved).map((block) => block.attrs?.["id"])).toEqual(["b", "a"]);
    expect(moved.selection.from).toBe(1);
    expect(moveBlock(-1)(moved)).toBe(false);
  });

  test("an item moves within its list", () => {
    const item = (id: string): Stored => ({ type: "listItem", content: [paragraph(id, text(id))] });
    const state = open([{ type: "list", attrs: attrs("l", { ordered: true, start: null }), content: [item("a"), item("b")] }]);
    const moved = stored(done(at(state, placeOf(state, "a")), moveBlock(1)));
    expect(moved[0]?.content?.map((each) => each.content?.[0]?.attrs?.["id"])).toEqual(["b", "a"]);
  });
});

describe("passages", () => {
  const three = () => open([paragraph("a", text("one GCM two"))]);

  test("a word that is selected is in another language, a whole paragraph as a block", () => {
    const word = done(at(three(), 5, 8), language("fr"));
    expect(stored(word)[0]?.content?.[1]).toEqual({ type: "text", text: "GCM", marks: [{ type: "language", attrs: { lang: "fr" } }] });
    expect(languageAt(at(word, 6))).toBe("fr");
    const whole = done(at(three(), 5), language("fr"));
    expect(stored(whole)[0]?.attrs).toEqual({ id: "a", dir: null, lang: "fr" });
    expect(languageAt(done(whole, language(null)))).toBe(null);
  });

  test("the direction is set and taken back", () => {
    const turned = done(at(three(), 5), direct("rtl"));
    expect(stored(turned)[0]?.attrs?.["dir"]).toBe("rtl");
    expect(directionAt(turned)).toBe("rtl");
    expect(directionAt(done(turned, direct(null)))).toBe(null);
  });

  test("the word at the caret is explained, and the explanation taken back", () => {
    const state = at(three(), 6);
    expect(abbreviated(state)).toBe("GCM");
    const explained = done(state, abbreviation("Global Compact for Migration"));
    expect(stored(explained)[0]?.content?.[1]?.marks).toEqual([{ type: "abbreviation", attrs: { expansion: "Global Compact for Migration" } }]);
    expect(stored(done(at(explained, 6), abbreviation("")))).toEqual(stored(three()));
    expect(abbreviation("x")(at(open([]), 1))).toBe(false);
  });

  test("a link is set on the selection, and no address leads elsewhere than to the web or a mailbox", () => {
    expect(stored(done(at(three(), 5, 8), link("https://a.example.org")))[0]?.content?.[1]?.marks).toEqual([{ type: "link", attrs: { href: "https://a.example.org" } }]);
    for (const address of ["javascript:alert(1)", "file:///etc/passwd", "x"]) expect(link(address)(at(three(), 5, 8))).toBe(false);
  });

  test("what is plain keeps its link", () => {
    const linked = { type: "text", text: "x", marks: [{ type: "bold" }, { type: "link", attrs: { href: "https://a.example.org" } }] };
    expect(stored(done(at(open([paragraph("a", linked)]), 1, 2), plain))[0]?.content).toEqual([{ ...linked, marks: [linked.marks[1]] }]);
  });

  test("a cross-reference stands where the caret stood", () => {
    expect(stored(done(at(three(), 5), reference("objective.05")))[0]?.content).toEqual([text("one "), { type: "reference", attrs: { target: "objective.05" } }, text("GCM two")]);
  });
});

describe("help while typing", () => {
  /** Types letter by letter, as the view would hand it to the plugins. */
  function typed(keys: string, report = "en", blocks: Stored[] = [paragraph("a")]): Stored[] {
    const plugin = typing(report);
    let state = open(blocks, plugin);
    state = at(state, state.doc.content.size - 1);
    const view = { get state() { return state; }, dispatch: (change: EditorState["tr"]) => (state = state.apply(change)), composing: false } as unknown as EditorView;
    for (const key of keys) {
      const { from, to } = state.selection;
      const insert = () => state.tr.insertText(key, from, to);
      if (!plugin.props.handleTextInput?.call(plugin, view, from, to, key, insert)) state = state.apply(insert());
    }
    state.doc.check();
    return stored(state);
  }
  const words = (blocks: Stored[]) => blocks[0]?.content?.map((each) => each.text).join("");

  test.each([
    ["en", `say "yes" -- don't wait...`, "say “yes” – don’t wait…"],
    ["fr", `il dit "oui" ; vrai !`, "il dit «\u00a0oui\u00a0»\u202f; vrai\u202f!"],
    ["fr", "ceci : l'État", "ceci\u00a0: l’État"],
    ["es", `("sí")`, "(«sí»)"],
    ["ru", `"да"`, "«да»"],
    ["ar", `قال "نعم"`, "قال «نعم»"],
    ["zh", `"是"...`, "“是”……"],
  ])("%s: %s", (language, keys, expected) => {
    expect(words(typed(keys, language))).toBe(expected);
  });

  test("a passage in another language has its own quotation marks", () => {
    const french: Stored = { type: "paragraph", attrs: { id: "a", dir: null, lang: "fr" } };
    expect(words(typed(`"x"`, "en", [french]))).toBe("«\u00a0x\u00a0»");
  });

  test.each<[string, string, Record<string, unknown>]>([
    ["## x", "heading", { level: 2 }],
    ["- x", "list", { ordered: false, start: null }],
    ["1. x", "list", { ordered: true, start: null }],
    ["٣. x", "list", { ordered: true, start: 3 }],
    ["> x", "quote", {}],
  ])("%s begins a %s", (keys, type, expected) => {
    const [block] = typed(keys);
    expect(block?.type).toBe(type);
    expect(block?.attrs).toMatchObject(expected);
  });

  test("stars around words make them bold or italic", () => {
    expect(typed("a **b c** d *e*")[0]?.content).toEqual([text("a "), text("b c", "bold"), text(" d "), text("e", "italic")]);
    expect(words(typed("2 * 3 * 4"))).toBe("2 * 3 * 4");
  });
});

describe("signs that are not seen", () => {
  const shown = (state: EditorState) => state.plugins.at(-1)?.props.decorations?.call(state.plugins.at(-1)!, state) as { find: () => { from: number }[] } | null;

  test("are drawn where it is asked for, and what is typed then too", () => {
    const state = open([paragraph("a", text("a b"))], signs());
    expect(shown(state)).toBe(null);
    const visible = done(state, toggleSigns);
    expect(areSignsShown(visible)).toBe(true);
    const more = done(at(visible, 4), insertSpecial("no-break-space"));
    expect(shown(more)?.find().map(({ from }) => from)).toEqual([2, 4]);
    expect(shown(more.apply(more.tr.delete(2, 3)))?.find().map(({ from }) => from)).toEqual([3]);
    expect(areSignsShown(done(more, toggleSigns))).toBe(false);
  });
});
