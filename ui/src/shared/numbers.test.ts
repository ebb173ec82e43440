// Numbers and dates as they are written in the six languages.
import { expect, test } from "vitest";
import { dateInWords, daysInWords, hijriInWords, numberInWords } from "./numbers";

test("a date is written as exactly as it is known", () => {
  expect(dateInWords("2026", "en")).toBe("2026");
  expect(dateInWords("2026-05", "en")).toBe("May 2026");
  expect(dateInWords("2026-05-08", "fr-u-nu-latn")).toBe("8 mai 2026");
  expect(dateInWords("2026-05-08", "ar-JO-u-nu-arab-ca-gregory")).toBe("٨ أيار ٢٠٢٦");
});

test("a number keeps its digits", () => {
  expect(numberInWords("36210.50", "en")).toBe("36,210.50");
  expect(numberInWords("36210", "ar-EG-u-nu-arab")).toBe("٣٦٬٢١٠");
});

test("days from one to another are said once", () => {
  expect(daysInWords("2026-05-05", "2026-05-08", "en-GB-u-nu-latn").replace(/\s*–\s*/, "–")).toBe("5–8 May 2026");
  expect(daysInWords("2024-03-11", "2024-03-11", "en-GB-u-nu-latn")).toBe("11 March 2024");
});

test("the first of a month is an ordinal in French alone", () => {
  expect(dateInWords("2026-03-01", "fr-u-nu-latn-ca-gregory")).toBe("1er mars 2026");
  expect(dateInWords("2026-03-11", "fr-u-nu-latn-ca-gregory")).toBe("11 mars 2026");
  expect(dateInWords("2026-03-01", "es-u-nu-latn-ca-gregory")).toBe("1 de marzo de 2026");
});

test("a day stands in the Umm al-Qura calendar too", () => {
  const english = "en-GB-u-nu-latn-ca-gregory";
  for (const [day, year, ordinal] of [["2024-03-11", "1445", "1"], ["2024-07-07", "1446", "1"], ["2025-03-01", "1446", "1"], ["2025-06-26", "1447", "1"], ["2026-05-08", "1447", "21"]] as const) {
    expect(hijriInWords(day, english)).toMatch(new RegExp(`^${ordinal} .*${year}`));
  }
  expect(hijriInWords("2025-03-01", "ar-EG-u-nu-arab-ca-gregory")).toContain("١ رمضان ١٤٤٦");
  expect(hijriInWords("2025-03-01", "fr-u-nu-latn-ca-gregory")).toMatch(/^1 ramadan 1446$/i);
  expect(hijriInWords("2025-03", english)).toBeNull();
});
