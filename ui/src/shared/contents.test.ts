// What the contents show of a chapter.
import { expect, test } from "vitest";
import type { ChapterView, SectionSummary } from "../backend";
import { bySection, isWords, part } from "./contents";

const section = (id: string): SectionSummary => ({ id, title: id, number: null, state: "empty", open: 0, words: 0 });
const chapter = (id: string, ...sections: string[]): ChapterView => ({ id, number: null, title: id, sections: sections.map(section) });

test("a chapter's own section is its heading", () => {
  const progress = part(chapter("progress", "chapter.progress", "objective.01"));
  expect(progress.own?.id).toBe("chapter.progress");
  expect(progress.below.map((each) => each.id)).toEqual(["objective.01"]);
  expect(part(chapter("cover", "cover")).own?.id).toBe("cover");
});

test("a chapter without a section of its own has only a title", () => {
  expect(part(chapter("progress", "objective.01", "objective.02")).own).toBeNull();
  expect(part(chapter("abbreviations"))).toMatchObject({ own: null, below: [] });
});

test.each([["4", false], ["٢٣", false], ["Annex II", true], ["المرفق \u2068الأول\u2069", true], ["附件一", true], [null, false]])("%s", (number, words) => {
  expect(isWords(number)).toBe(words);
});

test("what comes in turns is brought together, in the order of its first", () => {
  const lines = ["b", "a", "b"].map((section, index) => ({ section, index }));
  expect(bySection(lines).map(([id, found]) => [id, found.map((each) => each.index)])).toEqual([["b", [0, 2]], ["a", [1]]]);
});
