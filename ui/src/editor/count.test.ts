// Word counts, by the same examples as the program's own.
import { expect, test } from "vitest";
import { countWords, plainText } from "./count";

test.each([
  ["The 23 objectives, in brief.", 5], ["", 0], ["移民全球契约", 6], ["الاتفاق العالمي من أجل الهجرة", 5], ["l’État membre", 2], ["добровольный национальный обзор", 3], ["GCM 契约", 3],
])("%s has %i words", (text, expected) => {
  expect(countWords(text)).toBe(expected);
});

test("footnotes and cells are counted, each once", () => {
  const note = { type: "footnote", attrs: { id: "n" }, content: [{ type: "text", text: "two words" }] };
  expect(countWords(plainText([{ type: "paragraph", attrs: { id: "a" }, content: [{ type: "text", text: "one" }, note] }]))).toBe(3);
});
