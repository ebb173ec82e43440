// How the rows of a kind of list are shown, as last chosen since the program started.
import type { RecordField } from "../../backend";

export type RowsView = "forms" | "table";
const chosen = new Map<string, RowsView>();

/** Lists of the same columns are of one kind: the sheets of all objectives share theirs. */
const kindOf = (fields: readonly RecordField[]) => fields.map((field) => field.id).join(" ");

export function viewOf(fields: readonly RecordField[]): RowsView {
  return chosen.get(kindOf(fields)) ?? "forms";
}

export function keepView(fields: readonly RecordField[], view: RowsView): void {
  chosen.set(kindOf(fields), view);
}
