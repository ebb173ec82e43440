// What a pasted cell says, by the kind of its column. What is not understood is left out and named, never guessed.
import type { Block } from "../../editor/blocks";
import type { AnswerView, KindView, OptionView, RecordField } from "../../backend";
import { NOTHING } from "../control";
import { fold } from "../../shared/fold";
import { parseDate } from "../../shared/read-date";
import { readNumber } from "../../shared/read-number";

/** A cell that was not understood: its row among those that were pasted, its column, what stood there. */
export interface Left {
  row: number;
  label: string;
  text: string;
}
export interface Understood {
  cells: Record<string, AnswerView>[];
  left: Left[];
  /** How many columns there were beyond the last one. */
  beyond: number;
}
/** Strong marks first: labels may hold commas. */
const MARKS = [/[;；؛|\n]/, /[;；؛|\n,，،、]/, /[;；؛|\n,，،、/]/];

/** Pasted cells as answers, from the column `first` on. A line of the columns' own names is none of the rows. */
export function understand(pasted: readonly string[][], fields: readonly RecordField[], first: number, tag: string, newId: () => string): Understood {
  const columns = fields.slice(first);
  const rows = pasted.filter((row, index) => !(index === 0 && areNames(row, columns)));
  const left: Left[] = [];
  const cells = rows.map((row, index) => {
    const all: Record<string, AnswerView> = {};
    columns.slice(0, row.length).forEach((field, column) => {
      const text = (row[column] ?? "").trim();
      const answer = text === "" ? NOTHING : answerIn(text, field.kind, tag, newId);
      if (answer === null) left.push({ row: index, label: field.label, text });
      all[field.id] = answer ?? NOTHING;
    });
    return all;
  });
  return { cells, left, beyond: Math.max(0, ...rows.map((row) => row.length - columns.length)) };
}

function areNames(row: readonly string[], columns: readonly RecordField[]): boolean {
  return row.length > 1 && row.every((name, index) => columns[index] === undefined || fold(name) === fold(columns[index].label));
}

export function answerIn(text: string, kind: KindView, tag: string, newId: () => string): AnswerView | null {
  switch (kind.kind) {
    case "text": return { type: "text", text: text.replace(/\s*\n\s*/g, " ") };
    case "long-text": return { type: "long-text", blocks: text.split("\n").filter(Boolean).map((line) => paragraph(line, newId())) };
    case "number": return numberIn(text, tag);
    case "date": return dateIn(text);
    case "choice": return choiceIn(text, kind.options);
    case "choices": return choicesIn(text, kind.options);
    case "records": return null;
  }
}

function paragraph(text: string, id: string): Block {
  return { type: "paragraph", attrs: { id, dir: null, lang: null }, content: [{ type: "text", text }] };
}

function numberIn(text: string, tag: string): AnswerView | null {
  const read = readNumber(text, tag);
  return "value" in read ? { type: "number", value: read.value } : null;
}

function dateIn(text: string): AnswerView | null {
  const value = parseDate(text);
  return value === null ? null : { type: "date", value };
}

function choiceIn(text: string, options: readonly OptionView[]): AnswerView | null {
  const option = optionOf(text, options);
  return option === undefined ? null : { type: "choice", option };
}

/** All of them, or none: half of what somebody chose is another answer. */
function choicesIn(text: string, options: readonly OptionView[]): AnswerView | null {
  const whole = optionOf(text, options);
  if (whole !== undefined) return { type: "choices", options: [whole] };
  for (const mark of MARKS) {
    const named = text.split(mark).filter((part) => part.trim() !== "").map((part) => optionOf(part, options));
    const known = named.filter((option) => option !== undefined);
    if (known.length > 0 && known.length === named.length) return { type: "choices", options: options.map((each) => each.id).filter((id) => known.includes(id)) };
  }
  return null;
}

/** By its id, or its label in the language of the interface or of the report. Folding drops the points of targets. */
function optionOf(text: string, options: readonly OptionView[]): string | undefined {
  const exact = options.find((option) => [option.id, option.label, option.printed].includes(text.trim()));
  const sought = fold(text);
  const alike = sought === "" ? [] : options.filter((option) => fold(option.label) === sought || fold(option.printed) === sought);
  return exact?.id ?? (alike.length === 1 ? alike[0]?.id : undefined);
}
