// Numbers and dates as they are typed in the six languages.
import { expect, test } from "vitest";
import type { Lang } from "../backend";
import { dateInWords, daysInWords, numberInWords, parseDate, parseNumber } from "./numbers";

const NUMBERS: [string, Lang, string | null][] = [
  ["1234.5", "en", "1234.5"], ["1,234.5", "en", "1234.5"], ["1,234", "en", "1234"], ["12,5", "en", "12.5"],
  ["1 234,5", "fr", "1234.5"], ["1\u202f234\u202f567", "fr", "1234567"], ["1.234,5", "es", "1234.5"], ["12.5", "ru", "12.5"],
  ["1.234", "es", "1234"], ["٣٦٬٢١٠", "ar", "36210"], ["١٢٫٥", "ar", "12.5"], ["٣٦٢١٠", "ar", "36210"],
  ["−3", "en", "-3"], ["007", "en", "7"], ["0.5", "en", "0.5"], ["１２", "zh", "12"],
  ["", "en", null], ["twelve", "en", null], ["1,23,456", "en", null], ["1.2.3", "en", null], ["5 %", "en", null],
];
test.each(NUMBERS)("the number %s in %s is %s", (typed, language, stored) => {
  expect(parseNumber(typed, language)).toBe(stored);
});

const DATES: [string, string | null][] = [
  ["2026", "2026"], ["2026-05", "2026-05"], ["2026-5-8", "2026-05-08"], ["8.5.2026", "2026-05-08"], ["08/05/2026", "2026-05-08"],
  ["05/2026", "2026-05"], ["٢٠٢٦", "2026"], ["٨/٥/٢٠٢٦", "2026-05-08"], ["2026年5月8日", "2026-05-08"], ["2026年5月", "2026-05"], ["2026年", "2026"],
  ["2024-02-29", "2024-02-29"], ["2026-02-29", null], ["2026-13", null], ["26", null], ["May", null], ["", null], ["2026-05-08-01", null],
];
test.each(DATES)("the date %s is %s", (typed, stored) => {
  expect(parseDate(typed)).toBe(stored);
});

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
