// Word counts, by the same examples as the program's own.
import { expect, test } from "vitest";
import { paragraph, text } from "../../tests/documents/every-kind";
import type { Inline } from "../backend/bindings";
import { countWords, plainText } from "./count";

test.each([
  ["The 23 objectives, in brief.", 5], ["", 0], ["移民全球契约", 6], ["الاتفاق العالمي من أجل الهجرة", 5], ["l’État membre", 2], ["добровольный национальный обзор", 3], ["GCM 契约", 3], ["カード", 3], ["\u064b", 1],
])("%s has %i words", (text, expected) => {
  expect(countWords(text)).toBe(expected);
});

test("footnotes and cells are counted, each once", () => {
  const note: Inline = { type: "footnote", attrs: { id: "n" }, content: [text("two words")] };
  expect(countWords(plainText([paragraph("a", text("one"), note)]))).toBe(3);
});
