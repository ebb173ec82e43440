// A session of writing, drawn from a seed: typing, choosing, the commands of the tools and the keys, pasting, moving,
// undoing, in any order.
import { baseKeymap } from "prosemirror-commands";
import { redo, undo } from "prosemirror-history";
import type { ResolvedPos } from "prosemirror-model";
import { TextSelection, AllSelection, NodeSelection, type Command, type EditorState, type Transaction } from "prosemirror-state";
import { CellSelection } from "prosemirror-tables";
import type { EditorView } from "prosemirror-view";
import type { Block } from "../../src/editor/blocks";
import * as commands from "../../src/editor/commands";
import { newState } from "../../src/editor/editor";
import { keys } from "../../src/editor/keys";
import * as passages from "../../src/editor/passages";
import { insertSpecial, toggleSigns } from "../../src/editor/special";
import * as tables from "../../src/editor/tables";
import { EVERY_KIND } from "./every-kind";
import { editorOptions } from "./options";

const STEPS = 30;
const PIECES = ["a", " ", "the State", "1,200", "- ", "1. ", "٣. ", "--", "الهجرة ", "إجراءً", "国家移民", "審查", "l’examen", "ё", "\u200f", "e\u0301", "👩‍👩‍👧", "🌍", ".", "\u00a0"];
/** All of it in one text, in which an id stands once. */
const ALL = Object.values(EVERY_KIND).flatMap((blocks, index) => JSON.parse(JSON.stringify(blocks).replaceAll('"id":"', `"id":"${index}`)) as Block[]);

const { list, heading } = commands;
const BY: (-1 | 1)[] = [-1, 1];
const TOOLS: Command[] = [
  commands.bold, commands.italic, commands.underline, commands.superscript, commands.subscript, commands.plain, commands.paragraph, heading(1), heading(2), heading(3),
  commands.quote, list(true), list(false), commands.indent, commands.outdent, commands.footnote, commands.reference("objective.05"),
  tables.table, tables.rowBefore, tables.rowAfter, tables.columnBefore, tables.columnAfter, tables.deleteRow, tables.deleteColumn, tables.deleteTable,
  tables.headerRow, tables.headerColumn, tables.mergeCells, tables.splitCell, tables.evenWidths,
  ...BY.flatMap((by) => [commands.moveBlock(by), tables.moveRow(by), tables.moveColumn(by), tables.widen(by)]),
  passages.link("https://example.org/a?b=c"), passages.link("mailto:a@example.org"), passages.link(""),
  passages.abbreviation("Global Compact"), passages.abbreviation(""), passages.language("fr"), passages.language(null), passages.direct("rtl"), passages.direct(null),
  insertSpecial("narrow-space"), insertSpecial("soft-hyphen"), toggleSigns,
  ...Object.values(keys),
];
const KEYS: Command[] = ["Enter", "Backspace", "Delete", "Mod-Enter", "Mod-a"].map((key) => baseKeymap[key]).filter((key) => key !== undefined);

type Draw = <Value>(values: readonly Value[]) => Value;

/** What such a session leaves. The same seed gives the same, but for the new ids. */
export function session(seed: number, after: (state: EditorState) => void = () => undefined): EditorState {
  const random = randomOf(seed);
  const draw: Draw = (values) => values[Math.floor(random() * values.length)]!;
  const begun = draw([[], ALL, draw(Object.values(EVERY_KIND))]);
  let state = newState(begun, editorOptions({ language: draw(["ar", "en", "fr"]), direction: draw(["ltr", "rtl"]) }));
  const dispatch = (change: Transaction) => void (state = state.apply(change));
  for (let step = 0; step < STEPS; step += 1) {
    const act = draw([type, type, type, choose, choose, choose, use, use, use, paste, move, cut, note]);
    act(state, dispatch, draw);
    after(state);
  }
  return state;
}

type Act = (state: EditorState, dispatch: (change: Transaction) => void, draw: Draw) => void;

/** As keys come: the rules of typing may take them. */
const type: Act = (state, dispatch, draw) => {
  const [words, { from, to }] = [draw(PIECES), state.selection];
  const view = { state, dispatch, composing: false } as unknown as EditorView;
  const taken = state.plugins.some((plugin) => plugin.props.handleTextInput?.call(plugin, view, from, to, words, () => state.tr));
  if (!taken) dispatch(state.tr.insertText(words));
};

const choose: Act = (state, dispatch, draw) => {
  const place = () => position(state, draw);
  const one = draw([place, place, place, () => -1, () => -2])();
  dispatch(state.tr.setSelection(one === -1 ? someCells(state, draw) : one === -2 ? someNode(state, draw) : TextSelection.between(state.doc.resolve(one), state.doc.resolve(draw([one, place()])))));
};

const use: Act = (state, dispatch, draw) => void draw([...TOOLS, ...KEYS, ...KEYS, undo, undo, redo])(state, dispatch);

/** What was copied somewhere in the text, with its ids. */
const paste: Act = (state, dispatch, draw) => dispatch(state.tr.replaceSelection(someSlice(state, draw)));

const move: Act = (state, dispatch, draw) => {
  const slice = state.selection.content();
  const change = state.tr.deleteSelection();
  const at = change.mapping.map(position(state, draw));
  dispatch(change.replaceRange(at, at, slice));
};

/** Any stretch, half characters and half blocks too. */
const cut: Act = (state, dispatch, draw) => {
  const [from, to] = [position(state, draw), position(state, draw)].sort((one, other) => one - other) as [number, number];
  dispatch(state.tr.deleteRange(from, Math.min(to, from + draw([1, 3, 40]))));
};

/** Words in a footnote, as its own small editor writes them. */
const note: Act = (state, dispatch, draw) => {
  const notes: number[] = [];
  state.doc.descendants((node, at) => void (node.type.name === "footnote" && notes.push(at + 1 + node.content.size)));
  if (notes.length > 0) dispatch(state.tr.insertText(draw(PIECES), draw(notes)));
};

/** As one chooses it: from a place of the caret to another. */
function someSlice(state: EditorState, draw: Draw) {
  const [from, to] = [position(state, draw), position(state, draw)].map((at) => state.doc.resolve(at)) as [ResolvedPos, ResolvedPos];
  return TextSelection.between(from, to).content();
}

function someNode(state: EditorState, draw: Draw) {
  const found: number[] = [];
  state.doc.descendants((node, at) => void (!node.isText && NodeSelection.isSelectable(node) && found.push(at)));
  return found.length > 0 ? NodeSelection.create(state.doc, draw(found)) : new AllSelection(state.doc);
}

function someCells(state: EditorState, draw: Draw) {
  const grids: number[][] = [];
  state.doc.descendants((node, at) => {
    if (node.type.name !== "grid") return;
    const cells: number[] = [];
    node.forEach((row, offset) => row.forEach((_cell, inner) => cells.push(at + 1 + offset + 1 + inner)));
    if (cells.length > 0) grids.push(cells);
  });
  if (grids.length === 0) return new AllSelection(state.doc);
  const cells = draw(grids);
  return CellSelection.create(state.doc, draw(cells), draw(cells));
}

function position(state: EditorState, draw: Draw): number {
  return draw(Array.from({ length: state.doc.content.size + 1 }, (_, at) => at));
}

/** mulberry32: small, and good enough to draw from. */
function randomOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
