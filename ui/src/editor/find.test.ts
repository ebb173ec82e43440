// The lines of a text are those of the program, and what is replaced is what was found.
import { readFileSync } from "node:fs";
import { history, undo } from "prosemirror-history";
import { EditorState } from "prosemirror-state";
import { describe, expect, test } from "vitest";
import { keyOf } from "../shared/finding.svelte";
import { toBlocks, toDocument, type Block } from "./blocks";
import { linesOf, rangeOf, replacing } from "./find";

const shared = JSON.parse(readFileSync(new URL("../../../tests/fixtures/lines.json", import.meta.url), "utf8")) as { blocks: Block[]; lines: [string, number, string][] };
const open = (blocks: Block[]) => EditorState.create({ doc: toDocument(blocks), plugins: [history()] });

/** Where words stand in the lines, letter by letter. */
function seek(state: EditorState, words: string) {
  return linesOf(state.doc).flatMap(({ text }, line) => [...text.matchAll(new RegExp(words, "gi"))].map(({ index }) => ({ line, start: index, end: index + words.length })));
}

test("the lines are those that the program counts", () => {
  expect(linesOf(open(shared.blocks).doc).map(({ block, number, text }) => [block, number, text])).toEqual(shared.lines);
});

test("what was found stands where it is said to stand, behind footnotes too", () => {
  const { doc } = open(shared.blocks);
  const lines = linesOf(doc);
  for (const words of ["ministry", "labour", "since", "وزارة"]) {
    for (const each of seek(open(shared.blocks), words)) {
      const line = lines[each.line]!;
      if (line.isAlt) continue;
      const { from, to } = rangeOf(line, each);
      expect(doc.textBetween(from, to).toLowerCase()).toBe(words);
    }
  }
});

describe("replacing", () => {
  test.each(["Office", ""])("puts %j everywhere, with the first marks, and is undone at once", (words) => {
    let state = open(shared.blocks);
    const before = state.doc;
    state = state.apply(replacing(state, linesOf(state.doc), seek(state, "ministry"), words));
    state.doc.check();
    const stored = JSON.stringify(toBlocks(state.doc));
    expect(stored).not.toMatch(/ministry|Minis/i);
    expect(stored).toContain(`"A ${words}"`);
    if (words) {
      expect(stored).toContain('{"type":"text","text":"The Office"},{"type":"text","marks":[{"type":"bold"}],"text":" of Labour"}');
      expect(stored).toContain('"marks":[{"type":"link","attrs":{"href":"https://x.example"}}],"text":"Office"');
    }
    for (const id of ["p", "n", "t", "m", "c", "f"]) expect(stored).toContain(`"id":"${id}"`);
    undo(state, (change) => (state = state.apply(change)));
    expect(state.doc.eq(before)).toBe(true);
  });
});

test("the keys for finding are found on every keyboard", () => {
  const press = (key: string, code: string, more: Partial<KeyboardEvent> = {}) => keyOf({ key, code, ctrlKey: true, metaKey: false, altKey: false, shiftKey: false, ...more } as KeyboardEvent);
  expect(press("f", "KeyF")).toBe("find");
  expect(press("ب", "KeyF")).toBe("find");
  expect(press("А", "KeyF", { shiftKey: true })).toBe("review");
  // Dvorak: F stands where others have Y.
  expect(press("f", "KeyY")).toBe("find");
  expect(press("u", "KeyF")).toBe(null);
  expect(press("h", "KeyH")).toBe("replace");
  expect(press("F3", "F3", { ctrlKey: false, shiftKey: true })).toBe("previous");
});
