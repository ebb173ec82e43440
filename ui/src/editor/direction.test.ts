// The direction of a line, by the same examples as the program's own.
import { expect, test } from "vitest";
import { blockDirection, type Direction } from "./direction";

const CASES: [string, Direction, Direction][] = [
  ["الاتفاق العالمي من أجل الهجرة الآمنة والمنظمة والنظامية (GCM)", "ltr", "rtl"],
  ["Global Compact for Safe, Orderly and Regular Migration", "rtl", "ltr"],
  ["https://migrationnetwork.un.org/country-regional-network/arab-states", "rtl", "rtl"],
  ["IOM", "rtl", "rtl"],
  ["12 %", "rtl", "rtl"],
  ["الهجرة", "ltr", "ltr"],
];
test.each(CASES)("%s, in %s text, runs %s", (text, around, expected) => {
  expect(blockDirection(null, null, text, around)).toBe(expected);
});

test("what is set or said comes first", () => {
  expect(blockDirection(null, "ar-EG", "A long enough English sentence of thirty letters", "ltr")).toBe("rtl");
  expect(blockDirection("ltr", "ar-EG", "", "rtl")).toBe("ltr");
});
