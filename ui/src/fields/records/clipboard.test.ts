// What spreadsheets put on the clipboard.
import { expect, test } from "vitest";
import { cellsIn, cellsOf, cellsOn } from "./clipboard";

test.each([
  ["a\tb\r\nc\td\r\n", [["a", "b"], ["c", "d"]]],
  ["a\tb\nc\td", [["a", "b"], ["c", "d"]]],
  ["a\t\n\td", [["a", ""], ["", "d"]]],
  ["a\t", [["a", ""]]],
  ['"one\r\ntwo"\t"say ""yes"""\n', [["one\ntwo", 'say "yes"']]],
  ['"a\tb"\tc', [["a\tb", "c"]]],
  ['"Talk" of migrants\t5"\n', [['"Talk" of migrants', '5"']]],
  ['"open\tb', [['"open', "b"]]],
  ["٢٠٢٥-٠٦\tالرباط", [["٢٠٢٥-٠٦", "الرباط"]]],
])("%j", (text, cells) => {
  expect(cellsIn(text)).toEqual(cells);
});

test("a table of HTML is read cell by cell", () => {
  const cell = (textContent: string, colSpan = 1) => ({ textContent, colSpan });
  expect(cellsOf({ rows: [{ cells: [cell(" Date\n "), cell("Place", 2)] }, { cells: [cell("2025"), cell("Rabat\nCasablanca"), cell("3\u00a0200")] }] })).toEqual([
    ["Date", "Place", ""],
    ["2025", "Rabat\nCasablanca", "3 200"],
  ]);
});

test("words and a single cell are no table", () => {
  const clipboard = (plain: string) => ({ getData: (type: string) => (type === "text/plain" ? plain : "") });
  expect(cellsOn(clipboard("one line\nanother"))).toBeNull();
  expect(cellsOn(clipboard("a\tb"))).toEqual([["a", "b"]]);
  expect(cellsOn(clipboard("\t".repeat(5_000_000)))).toBeNull();
});
