// What is said of the length of a text.
import { expect, test } from "vitest";
import type { Limit } from "../backend";
import { adviceOn, lengthIn } from "./length";

const limit = (minimum: number | null, suggested: number | null, maximum: number | null): Limit => ({ unit: "words", minimum, suggested, maximum });

test.each([
  [0, limit(null, null, 600), "ui-limit-maximum", 600, false],
  [539, limit(null, null, 600), "ui-limit-maximum", 600, false],
  [540, limit(null, null, 600), "fields-length-left", 60, false],
  [600, limit(null, null, 600), "fields-length-left", 0, false],
  [612, limit(null, null, 600), "fields-length-over", 12, true],
  [100, limit(null, 150, null), "ui-limit-suggested", 150, false],
  [151, limit(null, 150, null), "fields-length-over", 1, false],
  [10, limit(300, null, 3000), "fields-length-short", 290, false],
  [0, limit(300, null, 3000), "ui-limit-maximum", 3000, false],
] as const)("%i words under %j: %s", (count, limit, message, said, over) => {
  expect(adviceOn(count, limit)).toMatchObject({ message, over, words: { count: said } });
});

test("characters are those that a person counts", () => {
  expect(lengthIn("characters", "e\u0301té 👩‍👩‍👧")).toBe(5);
  expect(lengthIn("words", "移民 report")).toBe(3);
});
