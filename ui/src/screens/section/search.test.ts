// Walking through the hits on the sheet, and replacing them one by one.
import { beforeEach, expect, test, vi } from "vitest";
import type { LineHit, Sought } from "../../backend";
import { finding } from "../../shared/finding.svelte";
import { register, type Stretch } from "../../shared/searchable";
import { Search } from "./search.svelte";

vi.mock("../../backend", () => ({
  backend: {
    findInLines: (sought: Sought, lines: string[]): Promise<LineHit[]> =>
      Promise.resolve(lines.flatMap((text, line) => [...text.matchAll(new RegExp(sought.words, "g"))].map(({ index }) => ({ line, start: index, end: index + sought.words.length })))),
  },
}));
vi.stubGlobal("Node", { DOCUMENT_POSITION_FOLLOWING: 4 });

/** A field that stands in this place on the sheet. */
function fieldAt(place: number, id: string) {
  const field = {
    text: "",
    marked: 0,
    element: { id, place, compareDocumentPosition: (other: { place: number }) => (other.place > place ? 4 : 2) } as unknown as HTMLElement,
    lines: () => [{ block: "", number: 0, text: field.text }],
    mark: (found: Stretch[]) => void (field.marked = found.length),
    show: () => undefined,
    replace: (found: Stretch[], words: string) => {
      for (const { start, end } of [...found].reverse()) field.text = field.text.slice(0, start) + words + field.text.slice(end);
    },
  };
  return field;
}

const second = fieldAt(2, "q-b-control");
const first = fieldAt(1, "q-a-control-row-place");
register(second);
register(first);
beforeEach(() => {
  [first.text, second.text] = ["a a", "a bb a"];
  Object.assign(finding, { words: "a", replacement: "aa" });
});

test("one walks from hit to hit in the order of the sheet, round and back", async () => {
  const search = new Search();
  await search.seek(null);
  expect(search.hits.map((hit) => [hit.of, hit.start])).toEqual([[first, 0], [first, 2], [second, 0], [second, 5]]);
  search.step(-1);
  expect(search.now?.of).toBe(second);
  search.step(1);
  expect(search.at).toBe(0);
  await search.seek({ of: second, line: 0, start: 1 });
  expect(search.at).toBe(3);
  search.end();
  expect([first.marked, second.marked]).toEqual([0, 0]);
});

test("what was put in is not found again, and the next hit follows", async () => {
  const search = new Search();
  await search.seek(null);
  await search.replace();
  expect(first.text).toBe("aa a");
  expect([search.now?.of, search.now?.start]).toEqual([first, 3]);
  await search.replace();
  expect([first.text, search.now?.of]).toEqual(["aa aa", second]);
  finding.replacement = "";
  expect(await search.replaceAll()).toBe(2);
  expect([first.text, second.text]).toEqual(["aa aa", " bb "]);
});

test("a hit of the whole review is gone to, or said not to be here", async () => {
  const search = new Search();
  const place = { question: "a", revision: "", language: "en", printed: false, row: "row", field: "place", block: "", line: 0, start: 2, end: 3 } as const;
  expect(await search.arrive(place)).toBe(true);
  expect(search.now?.start).toBe(2);
  expect(await search.arrive({ ...place, start: 1 })).toBe(false);
});
