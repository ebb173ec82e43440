import { describe, expect, it } from "vitest";
import type { Version } from "../../backend";
import { byDay } from "./names";

/** At an hour of the day here, wherever the test runs. */
const at = (day: number, hour: number) => ({ at: new Date(2026, 2, day, hour).toISOString() }) as Version;

describe("versions by day", () => {
  it("keeps the order and begins anew with each day", () => {
    const days = byDay([at(12, 23), at(12, 0), at(11, 23), at(10, 9), at(10, 8)]);
    expect(days.map((day) => day.versions.length)).toEqual([2, 1, 2]);
  });

  it("knows a day that comes again, when another store was taken in", () => {
    expect(byDay([at(12, 9), at(3, 9), at(12, 8)])).toHaveLength(3);
  });
});
