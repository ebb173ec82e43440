// The calendar: whole weeks by the custom, and the keys of a date grid, mirrored too.
import { expect, test } from "vitest";
import { firstDay, stepped, turned, weeksOf } from "./calendar";

test.each([
  ["en-GB-u-nu-latn-ca-gregory", "2026-04-27", 5],
  ["fr-u-nu-latn-ca-gregory", "2026-04-27", 5],
  ["ar-EG-u-nu-arab-ca-gregory", "2026-04-25", 6],
  ["ar-MA-u-nu-latn-ca-gregory", "2026-04-27", 5],
])("in %s the weeks of May 2026 begin on %s", (tag, first, weeks) => {
  const shown = weeksOf(firstDay("2026-05"), tag);
  expect(shown[0]?.[0]?.toString()).toBe(first);
  expect(shown.length).toBe(weeks);
  expect(shown.flat().length).toBe(weeks * 7);
});

test("what is stored has a first day", () => {
  expect(["2026", "2026-05", "2026-05-08"].map((stored) => firstDay(stored).toString())).toEqual(["2026-01-01", "2026-05-01", "2026-05-08"]);
});

test.each([
  ["ArrowRight", false, false, "2026-06-01"], ["ArrowRight", false, true, "2026-05-30"], ["ArrowLeft", false, true, "2026-06-01"],
  ["ArrowDown", false, false, "2026-06-07"], ["ArrowUp", false, false, "2026-05-24"], ["Home", false, false, "2026-05-25"], ["End", false, false, "2026-05-31"],
  ["PageDown", false, false, "2026-06-30"], ["PageUp", false, false, "2026-04-30"], ["PageDown", true, false, "2027-05-31"], ["PageUp", true, false, "2025-05-31"], ["a", false, false, undefined],
])("%s leads on (shift %s, mirrored %s)", (key, shiftKey, mirrored, expected) => {
  expect(stepped(firstDay("2026-05-31"), { key, shiftKey }, "fr", mirrored)?.toString()).toBe(expected);
});

test("another month keeps the day that it has", () => {
  expect(turned(firstDay("2024-02-29"), { year: 2026 }).toString()).toBe("2026-02-28");
  expect(turned(firstDay("2026-05-31"), { month: 6 }).toString()).toBe("2026-06-30");
  expect(turned(firstDay("9999-12-31"), { year: 10000 }).year).toBe(9999);
});
