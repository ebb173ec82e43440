// Which fields of a row stand beside each other.
import { expect, test } from "vitest";
import type { KindView, RecordField } from "../../backend";
import { wide } from "./columns";

const fields = (...kinds: string[]): RecordField[] => kinds.map((kind, index) => ({ id: String(index), label: "", guidance: "", limit: null, kind: { kind } as KindView }));

test.each([
  [["date", "text", "choices", "number", "number", "text"], [false, false, true, false, false, true]],
  [["text", "text", "date"], [true, false, false]],
  [["text", "long-text"], [true, true]],
  [["text", "number"], [false, false]],
])("%s", (kinds, expected) => {
  expect(wide(fields(...kinds))).toEqual(expected);
});
