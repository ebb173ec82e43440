import { describe, expect, it } from "vitest";
import type { ChangeView, LineView } from "../../backend";
import { stretches } from "./fold";

const line = (change: ChangeView, moved = false): LineView => ({ change, moved, kind: "paragraph", depth: 0, label: "", pieces: [] });
const shape = (lines: LineView[]) => stretches(lines).map(({ lines: held, folded }) => `${held.length}${folded ? " folded" : ""}`);

describe("stretches of a comparison", () => {
  it("folds what did not change, where it is longer than three lines", () => {
    const same = line("same");
    expect(shape([same, same, same, line("changed"), same, same, same, same])).toEqual(["3", "1", "4 folded"]);
  });

  it("never folds what moved or took another form", () => {
    expect(shape([line("same", true), line("same", true), line("formatted"), line("same", true)])).toEqual(["4"]);
  });

  it("has nothing to show for nothing", () => {
    expect(shape([])).toEqual([]);
  });
});
