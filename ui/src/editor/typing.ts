// Help while one types: signs that begin a heading, a list or a quotation, and the quotation marks, dashes and spaces of
// the language in which one writes. Backspace takes the last help back; all of it can be switched off.
import { InputRule, inputRules, textblockTypeInputRule, wrappingInputRule } from "prosemirror-inputrules";
import type { Attrs, NodeType } from "prosemirror-model";
import type { EditorState, Plugin, Transaction } from "prosemirror-state";
import { languageAt } from "./passages";
import { schema } from "./schema";
import { plainDigits } from "../shared/read-number";

const type = schema.nodes as Record<string, NodeType>;

/** The outer quotation marks of each language, and the space that stands within them. */
const QUOTES: Record<string, readonly [string, string]> = {
  ar: ["«", "»"],
  en: ["“", "”"],
  es: ["«", "»"],
  fr: ["«\u00a0", "\u00a0»"],
  ru: ["«", "»"],
  zh: ["“", "”"],
};
/** Before a word begins: nothing, a space, or what opens. */
const OPENING = /(?:^|[\s(\[{«“‘\u2013\u2014/\ufffc])$/u;
const LETTER = /\p{Letter}$/u;

/** `report` is the language of what says nothing else of itself. */
export function typing(report: string): Plugin {
  const languageOf = (state: EditorState): string => (languageAt(state) ?? report).split("-")[0] ?? report;
  return inputRules({ rules: [...structure(), ...emphasis(), ...signs(languageOf)] });
}

function structure(): InputRule[] {
  const numbered = (match: RegExpMatchArray): Attrs => {
    const start = Number(plainDigits(match[1] ?? "1"));
    return { ordered: true, start: start === 1 ? null : start };
  };
  return [
    textblockTypeInputRule(/^(#{1,3})\s$/, type["heading"]!, (match) => ({ level: match[1]?.length ?? 1 })),
    wrappingInputRule(/^>\s$/, type["quote"]!),
    wrappingInputRule(/^\s*(\d{1,4}|[٠-٩]{1,4})[.)]\s$/, type["list"]!, numbered, () => false),
    wrappingInputRule(/^\s*[-*•]\s$/, type["list"]!, { ordered: false }, () => false),
  ];
}

/** Two stars around words make them bold, one makes them italic. */
function emphasis(): InputRule[] {
  const around = (pattern: RegExp, name: string): InputRule =>
    new InputRule(pattern, (state, match, start, end) => {
      const [whole = "", words = ""] = match;
      // The last star is not in the text yet.
      const from = start + whole.indexOf(words);
      const marked = state.tr.delete(from + words.length, end).delete(start, from);
      return marked.addMark(start, start + words.length, schema.marks[name]!.create()).removeStoredMark(schema.marks[name]!);
    });
  return [around(/(?<![*\w])\*\*([^*\s](?:[^*]*[^*\s])?)\*\*$/, "bold"), around(/(?<![*\w])\*([^*\s](?:[^*]*[^*\s])?)\*$/, "italic")];
}

function signs(languageOf: (state: EditorState) => string): InputRule[] {
  const write = (pattern: RegExp, sign: (before: string, language: string) => string | null): InputRule =>
    new InputRule(pattern, (state, _match, start, end) => {
      const $start = state.doc.resolve(start);
      const before = $start.parent.textBetween(0, $start.parentOffset, "\ufffc", "\ufffc");
      const written = sign(before, languageOf(state));
      return written === null ? null : withMarks(state, written, start, end);
    });
  return [
    write(/"$/, (before, language) => (QUOTES[language] ?? QUOTES["en"]!)[OPENING.test(before) ? 0 : 1]),
    // An apostrophe; Russian and Arabic have none, and in Chinese it belongs to foreign words.
    write(/'$/, (before) => (LETTER.test(before) ? "’" : null)),
    write(/(?<=\S\s?)--$/, () => "–"),
    write(/\.\.\.$/, (_, language) => (language === "zh" ? "……" : "…")),
    // In French no line begins with these signs: the space before them is narrow or plain, and does not break.
    ...[";", "!", "?"].map((sign) => write(new RegExp(` \\${sign}$`), (_, language) => (language === "fr" ? `\u202f${sign}` : null))),
    ...[":", "»"].map((sign) => write(new RegExp(` ${sign}$`), (_, language) => (language === "fr" ? `\u00a0${sign}` : null))),
  ];
}

function withMarks(state: EditorState, text: string, start: number, end: number): Transaction {
  const marks = state.storedMarks ?? state.doc.resolve(start).marks();
  return state.tr.replaceWith(start, end, schema.text(text, marks));
}
