import { describe, expect, it } from "vitest";
import type { Block, ChoiceView } from "../../backend";
import { decided, leader } from "./decide";

/** The decision does not look at the blocks: words stand for them. */
const blocks = (words: string[]) => words as unknown as Block[];
const agreed = (...words: string[]): ChoiceView => ({ kind: "agreed", blocks: blocks(words), by: "both" });
const differs = (left: string[], right: string[], linked: number | null = null): ChoiceView => ({ kind: "differs", left: blocks(left), right: blocks(right), linked });

describe("a decision between two texts", () => {
  const choices = [agreed("a"), differs(["b"], ["B"]), agreed("c"), differs([], ["D"])];

  it("keeps both sides where nothing is decided, the left one first", () => {
    expect(decided(choices, {})).toEqual(["a", "b", "B", "c", "D"]);
  });

  it("follows what was picked", () => {
    expect(decided(choices, { 1: "right", 3: "left" })).toEqual(["a", "B", "c"]);
    expect(decided(choices, { 1: "both", 3: "right" })).toEqual(["a", "b", "B", "c", "D"]);
  });

  it("decides a passage that moved as one, so that it is neither lost nor doubled", () => {
    const moved = [differs(["m"], [], 2), agreed("a"), differs([], ["m"], 0)];
    expect([0, 1, 2].map((index) => leader(moved, index))).toEqual([0, 1, 0]);
    expect(decided(moved, { 0: "left" })).toEqual(["m", "a"]);
    expect(decided(moved, { 0: "right" })).toEqual(["a", "m"]);
  });
});
