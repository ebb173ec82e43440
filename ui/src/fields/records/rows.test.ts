// Rows moved, copied, filled, and put back as they were.
import type { Block } from "../../editor/blocks";
import { expect, test } from "vitest";
import type { AnswerView, Row } from "../../backend";
import { copied, filled, moved, removed, withCell } from "./rows";

const text = (words: string): AnswerView => ({ type: "text", text: words });
const row = (id: string): Row => ({ id, cells: { name: text(id) } });
const rows = ["a", "b", "c"].map(row);
const names = (of: readonly Row[] | null) => of?.map((each) => (each.cells["name"]?.type === "text" ? each.cells["name"].text : "-")).join("") ?? null;
function ids(): () => string {
  let next = 0;
  return () => `new${(next += 1)}`;
}

test.each([[0, 1, "bac"], [2, -1, "acb"], [0, -1, null], [2, 1, null]] as const)("the row at %i moved by %i", (index, by, expected) => {
  expect(names(moved(rows, index, by))).toBe(expected);
});

test("a removed row is put back where it was, beside what was written since", () => {
  const { rows: left, step } = removed(rows, rows[1] as Row);
  expect(names(left)).toBe("ac");
  expect(names(step.back(withCell(left, "c", "name", text("C"))))).toBe("abC");
  expect(names(step.back([]))).toBe("b");
});

test("a copy has the words and ids of its own", () => {
  const blocks = [{ type: "list", attrs: { id: "l" }, content: [{ type: "listItem", content: [{ type: "paragraph", attrs: { id: "p" }, content: [{ type: "text", text: "x" }] }] }] }] as unknown as Block[];
  const copy = copied({ id: "a", cells: { note: { type: "long-text", blocks } } }, ids());
  expect(copy).toEqual({ id: "new3", cells: { note: { type: "long-text", blocks: [{ type: "list", attrs: { id: "new1" }, content: [{ type: "listItem", content: [{ type: "paragraph", attrs: { id: "new2" }, content: [{ type: "text", text: "x" }] }] }] }] } } });
});

test("pasted cells fill rows, add what lacks, and are taken back in one step", () => {
  const { rows: full, step } = filled(rows, 1, [{ name: text("B") }, { name: { type: "nothing" } }, { name: text("D") }], ids());
  expect(names(full)).toBe("aB-D");
  expect(full.map(({ id }) => id)).toEqual(["a", "b", "c", "new1"]);
  expect([...step.touched]).toEqual(["b", "c", "new1"]);
  expect(names(step.back(withCell(full, "a", "name", text("A"))))).toBe("Abc");
});
