// What the two views of a list of rows are given, and what they ask for.
import type { AnswerView, RecordField, Row } from "../../backend";

export interface List {
  id: string;
  labelledBy: string;
  fields: readonly RecordField[];
  rows: readonly Row[];
  /** How often the controls of a row were made anew: they take what they show when they are made. */
  madeOf: (row: string) => number;
  write: (row: string, field: string, cell: AnswerView) => void;
  move: (index: number, by: -1 | 1) => void;
  copy: (index: number) => void;
  remove: (index: number) => void;
  /** Shows a cell in the form of its row. */
  open: (row: string, field: string) => void;
  doubt: (row: string, field: string, message: string | null) => void;
  compose: ((on: boolean) => void) | undefined;
  leave: (() => void) | undefined;
}

export const cellId = (list: List, row: string, field: string): string => `${list.id}-${row}-${field}`;
