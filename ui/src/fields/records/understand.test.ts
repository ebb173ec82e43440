// Pasted cells, by the kind of their columns.
import { expect, test } from "vitest";
import type { KindView, RecordField } from "../../backend";
import { answerIn, understand } from "./understand";

const option = (id: string, label: string, printed: string) => ({ id, label, printed, verified: true });
const options = [option("migrants", "Migrants", "المهاجرون"), option("civil-society", "Civil society, unions", "المجتمع المدني"), option("diaspora", "Diaspora", "المغتربون")];
const targets = ["1.11", "11.1", "10.7"].map((id) => option(id, id, id));
const field = (id: string, kind: KindView): RecordField => ({ id, label: id, guidance: "", limit: null, kind });
const fields = [field("Date", { kind: "date" }), field("Place", { kind: "text" }), field("Group", { kind: "choices", options }), field("Participants", { kind: "number" }), field("Note", { kind: "long-text" })];
const id = () => "x";

test.each([
  [{ kind: "number" }, "3 200 %", { type: "number", value: "3200" }], [{ kind: "number" }, "some", null],
  [{ kind: "date" }, "12 مارس 2026", { type: "date", value: "2026-03-12" }], [{ kind: "date" }, "soon", null],
  [{ kind: "text" }, "one\ntwo", { type: "text", text: "one two" }],
  [{ kind: "choice", options }, "migrants", { type: "choice", option: "migrants" }], [{ kind: "choice", options }, "المغتربون", { type: "choice", option: "diaspora" }], [{ kind: "choice", options }, "Other", null],
  [{ kind: "choices", options }, "Diaspora; civil society, unions", { type: "choices", options: ["civil-society", "diaspora"] }],
  [{ kind: "choices", options }, "المهاجرون، المغتربون", { type: "choices", options: ["migrants", "diaspora"] }],
  [{ kind: "choices", options }, "Migrants/Diaspora", { type: "choices", options: ["migrants", "diaspora"] }],
  [{ kind: "choices", options }, "Migrants, others", null],
  [{ kind: "choices", options: targets }, "1.11, 11.1", { type: "choices", options: ["1.11", "11.1"] }],
] as [KindView, string, unknown][])("%j understands %j", (kind, text, answer) => {
  expect(answerIn(text, kind, "en", id)).toEqual(answer);
});

test("a line for each paragraph of a long text", () => {
  expect(answerIn("one\n\ntwo", { kind: "long-text" }, "en", id)).toMatchObject({ blocks: [{ content: [{ text: "one" }] }, { content: [{ text: "two" }] }] });
});

test("columns are filled from one on, and what is not understood is named", () => {
  const { cells, left, beyond } = understand([["Rabat", "Migrants", "about 40", "A note", "more"], ["Fès", "", "12", ""]], fields, 1, "en", id);
  expect(cells[0]).toMatchObject({ Place: { text: "Rabat" }, Group: { options: ["migrants"] }, Participants: { type: "nothing" } });
  expect(cells[1]).toMatchObject({ Place: { text: "Fès" }, Group: { type: "nothing" }, Participants: { value: "12" } });
  expect(left).toEqual([{ row: 0, label: "Participants", text: "about 40" }]);
  expect(beyond).toBe(1);
});

test("the names of the columns are no row", () => {
  expect(understand([["date", "PLACE"], ["2025", "Rabat"]], fields, 0, "en", id).cells).toHaveLength(1);
  expect(understand([["2024", "Place"], ["2025", "Rabat"]], fields, 0, "en", id).cells).toHaveLength(2);
});
