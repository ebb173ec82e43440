// How the fields of a row are laid out in two columns.
import type { RecordField } from "../../backend";

const LONG = new Set(["long-text", "choices"]);

/** Which fields take both columns: long ones, and words that would stand alone beside an empty place. */
export function wide(fields: readonly RecordField[]): boolean[] {
  const all: boolean[] = [];
  let beside = false;
  fields.forEach((field, index) => {
    const next = fields[index + 1];
    const alone = !beside && (next === undefined || LONG.has(next.kind.kind));
    const whole = LONG.has(field.kind.kind) || (alone && field.kind.kind === "text") || (index === 0 && fields.length % 2 === 1 && field.kind.kind === "text");
    all.push(whole);
    beside = !whole && !beside;
  });
  return all;
}
