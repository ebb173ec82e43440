// A comparison shows the whole answer; long stretches in which nothing changed are folded.
import type { LineView } from "../../backend";

export interface Stretch {
  lines: LineView[];
  folded: boolean;
}
const SHORT = 3;

const isSame = (line: LineView) => line.change === "same" && !line.moved;

export function stretches(lines: readonly LineView[]): Stretch[] {
  const found: { lines: LineView[]; same: boolean }[] = [];
  for (const line of lines) {
    const last = found.at(-1);
    if (last?.same === isSame(line)) last.lines.push(line);
    else found.push({ lines: [line], same: isSame(line) });
  }
  return found.map(({ lines: held, same }) => ({ lines: held, folded: same && held.length > SHORT }));
}
