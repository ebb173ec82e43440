// Where a change changed the text, so that only this is looked at again.
import type { Transaction } from "prosemirror-state";

/** The stretch of the new document that the change touched, or null where it touched nothing. */
export function changedRange({ mapping, docChanged }: Transaction): { from: number; to: number } | null {
  if (!docChanged) return null;
  let [from, to] = [Infinity, -1];
  mapping.maps.forEach((map, step) => {
    const later = mapping.slice(step + 1);
    map.forEach((_oldStart, _oldEnd, start, end) => {
      from = Math.min(from, later.map(start, -1));
      to = Math.max(to, later.map(end, 1));
    });
  });
  return to < from ? null : { from, to };
}
