// Numbers as they are typed and pasted in the six languages.
import { expect, test } from "vitest";
import { numberInWords } from "./numbers";
import { readNumber } from "./read-number";

const NUMBERS: [string, string, string][] = [
  ["1234.5", "en", "1234.5"], ["1,234.5", "en", "1234.5"], ["1,234", "en", "1234"], ["12,5", "en", "12.5"], ["1.234,5", "en", "1234.5"],
  ["1 234,5", "fr", "1234.5"], ["1\u202f234\u202f567", "fr", "1234567"], ["1\u00a0234,50", "ru", "1234.50"], ["1,234.5", "fr", "1234.5"],
  ["1.234,5", "es", "1234.5"], ["1.234", "es", "1234"], ["0.234", "es", "0.234"], ["1,234", "es", "1.234"], ["12.5", "ru", "12.5"],
  ["1’234’567.8", "fr", "1234567.8"], ["1.234.567", "en", "1234567"],
  ["٣٦٬٢١٠", "ar", "36210"], ["١٢٫٥", "ar", "12.5"], ["٣٦٢١٠", "ar", "36210"], ["٣٦،٢١٠", "ar", "36210"], ["\u061c-٥", "ar", "-5"], ["۱۲", "ar", "12"],
  ["１２，３４５．６％", "zh", "12345.6"], ["１２", "zh", "12"], ["3 200 人", "zh", "3200"],
  ["−3", "en", "-3"], ["– 3", "en", "-3"], ["+3", "en", "3"], ["007", "en", "7"], ["0.5", "en", "0.5"],
  ["12 345,6 %", "fr", "12345.6"], ["5%", "en", "5"], ["٥٫٥ ٪", "ar", "5.5"], ["5 в", "ru", ""], ["40 процентов", "ru", "40"], ["7 por ciento", "es", "7"], ["٧ في المائة", "ar", "7"],
  ["US$ 1,200", "en", "1200"], ["1.200 €", "es", "1200"], ["12 000 MAD", "fr", "12000"], ["1240 participants", "en", "1240"], ["1 240 участников", "ru", "1240"],
  ["1.240", "ar-MA-u-nu-latn", "1240"], ["1.240", "ar-EG-u-nu-latn", "1.240"], ["12,5", "ar-MA-u-nu-latn", "12.5"],
  ["\r\n 36 210 \r\n", "fr", "36210"],
];
test.each(NUMBERS)("the number %j in %s is %s", (typed, language, value) => {
  expect(readNumber(typed, language)).toEqual(value === "" ? { refusal: "fields-number-guess" } : { value });
});

test.each([
  ["", "ui-error-number"], ["twelve", "ui-error-number"], ["1,23,456", "ui-error-number"], ["1.2.3", "ui-error-number"], ["2024 2025", "ui-error-number"], ["12\n34", "ui-error-number"],
  ["≈ 1,2 million", "fields-number-guess"], ["12 млн", "fields-number-guess"], ["12 MRD", "fields-number-guess"], ["1.2万", "fields-number-guess"], ["٣ آلاف", "fields-number-guess"],
  ["3 000 – 4 000", "fields-number-guess"], ["> 5", "fields-number-guess"], ["5 ‰", "fields-number-guess"], ["1.2e6", "fields-number-guess"], ["5²", "fields-number-guess"], ["about 5", "fields-number-guess"],
  ["1".repeat(65), "fields-number-long"], [`0.${"1".repeat(21)}`, "fields-number-long"],
] as const)("%j is refused: %s", (typed, refusal) => {
  expect(readNumber(typed, "en")).toEqual({ refusal });
});

test.each(["en-GB", "fr", "es", "ru", "zh", "ar-EG-u-nu-arab", "ar-EG-u-nu-latn", "ar-MA-u-nu-latn", "ar-JO-u-nu-arab", "ar-TN-u-nu-latn"])("what is written in %s is read again", (tag) => {
  for (const value of ["0", "7", "1240", "36210.50", "0.125", "1.234", "-1234567.891", "1234.567"]) expect(readNumber(numberInWords(value, tag), tag)).toEqual({ value });
});
