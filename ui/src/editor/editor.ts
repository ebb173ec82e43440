// The editor of one long text: stored blocks in, stored blocks out.
import { baseKeymap } from "prosemirror-commands";
import { gapCursor } from "prosemirror-gapcursor";
import { history } from "prosemirror-history";
import { keymap } from "prosemirror-keymap";
import type { Node } from "prosemirror-model";
import { EditorState, NodeSelection, Plugin, type Command } from "prosemirror-state";
import { tableEditing } from "prosemirror-tables";
import { Decoration, DecorationSet, EditorView } from "prosemirror-view";
import { isBlank, toBlocks, toDocument, type Block } from "./blocks";
import { decorateBlocks } from "./changed";
import { pasting, type Notice } from "./clipboard";
import { nodeDirection, type Direction } from "./direction";
import { FigureView, figureKeys } from "./figure";
import { findable } from "./find";
import { FootnoteView } from "./footnote";
import { stableIds } from "./ids";
import { keep, takenUp } from "./kept";
import { keys } from "./keys";
import { pictures, type Pictures } from "./pictures";
import { ReferenceView, type NameOf } from "./reference";
import { soundness } from "./sound";
import { rightToLeftKeys } from "./rtl-tables";
import { signs } from "./special";
import { spelling, type SpellingOptions } from "./spelling";
import { typing } from "./typing";
import { columnWidths } from "./widths";

export interface EditorOptions {
  /** Whether one may write in it. */
  editable: boolean;
  labelledBy: string;
  describedBy: string | undefined;
  footnote: string;
  /** The language of what says nothing else of itself. */
  language: string;
  /** Whether signs begin lists and headings, and become the quotation marks of the language. */
  typingHelp: boolean;
  /** What is printed for the target of a cross-reference. */
  nameOf: NameOf;
  /** The direction of what has no letter yet. */
  direction: Direction;
  hints: { blank: string; caption: string; notes: string; source: string; credit: string; figure: string };
  pictures: Pictures;
  /** Where misspelt words are asked for; null marks none. */
  spelling: SpellingOptions | null;
  /** Where the text stands: what was done to it can still be undone on coming back. */
  place: string | null;
}
export interface EditorEvents {
  /** What is shown has changed: at most once in a frame. */
  onState: (state: EditorState) => void;
  /** Something was written: at each key, so that it must cost nothing. */
  onChange: (state: EditorState) => void;
  onCompose: (on: boolean) => void;
  onLeave: () => void;
  /** Something was pasted or dropped: what there is to tell of it, mostly nothing. */
  onTaken: (notices: Notice[]) => void;
}
export interface Editor {
  run(command: Command): void;
  state(): EditorState;
  focus(): void;
  destroy(): void;
}

export function openEditor(host: HTMLElement, blocks: readonly Block[], options: EditorOptions, events: EditorEvents): Editor {
  const { language, direction, pictures } = options;
  const clipboard = () => pasting({ report: { language, direction }, takePicture: pictures.take, onTaken: events.onTaken });
  let frame = 0;
  /** The footnote that is open, if the caret stands in it. */
  let note: EditorView | null = null;
  const written = (): EditorView => note ?? view;
  const show = () => {
    frame ||= requestAnimationFrame(() => ((frame = 0), events.onState(written().state)));
  };
  const view: EditorView = new EditorView(host, {
    state: newState(blocks, options, clipboard()),
    editable: () => options.editable,
    attributes: { role: "textbox", "aria-multiline": "true", "aria-labelledby": options.labelledBy, "aria-describedby": options.describedBy ?? "", dir: options.direction },
    nodeViews: {
      footnote: (node, outer, position) => new FootnoteView(node, outer, position, options, clipboard(), (inner) => {
        note = inner;
        show();
      }),
      figure: (node, outer, position) => new FigureView(node, outer, position, options.pictures),
      reference: (node) => new ReferenceView(node, options.nameOf),
    },
    handleDOMEvents: {
      compositionstart: () => (events.onCompose(true), false),
      compositionend: () => (events.onCompose(false), false),
      focusout: () => (events.onLeave(), false),
    },
    dispatchTransaction(change) {
      const { state, transactions } = view.state.applyTransaction(change);
      view.updateState(state);
      if (transactions.some((each) => each.docChanged)) events.onChange(state);
      openFootnote(view, change.getMeta("openFootnote") as number | undefined);
      show();
    },
  });
  events.onState(view.state);
  return {
    run(command) {
      const place = written();
      command(place.state, place.dispatch, place);
      written().focus();
    },
    state: () => written().state,
    focus: () => written().focus(),
    destroy() {
      cancelAnimationFrame(frame);
      if (options.place) keep(options.place, view.state);
      view.destroy();
    },
  };
}

/** The stored form of what the editor holds. */
export function blocksOf({ doc }: EditorState): Block[] {
  return isBlank(doc) ? [] : toBlocks(doc);
}

export function newState(blocks: readonly Block[], options: EditorOptions, ...more: Plugin[]): EditorState {
  const doc = toDocument(blocks);
  const plugins = [...pluginsOf(options), ...more];
  const left = options.place === null ? null : takenUp(options.place, doc);
  return left?.reconfigure({ plugins }) ?? EditorState.create({ doc, plugins });
}

function pluginsOf(options: EditorOptions): Plugin[] {
  return [
    history(),
    ...(options.typingHelp ? [typing(options.language)] : []),
    keymap(figureKeys),
    keymap(keys),
    keymap(baseKeymap),
    columnWidths(),
    keymap(rightToLeftKeys),
    tableEditing(),
    gapCursor(),
    pictures(options.pictures),
    soundness(),
    stableIds(),
    findable(),
    blankHint(options.hints.blank),
    hints(options.hints),
    signs(),
    directions(options.direction),
    ...(options.spelling ? [spelling(options.spelling)] : []),
  ];
}

/** What goes where nothing is written in a part of a table or a figure. It is not part of the text. */
function hints(words: EditorOptions["hints"]): Plugin {
  const parts: Record<string, string> = words;
  return decorateBlocks((block, at) => {
    const found: Decoration[] = [];
    block.descendants((node, offset) => {
      const hint = parts[node.type.name === "caption" && block.type.name === "figure" ? "figure" : node.type.name];
      if (hint && node.content.size === 0) found.push(shownOn(node, at + 1 + offset, { class: "part-blank", "data-hint": hint }));
      return !node.isTextblock;
    });
    return found;
  });
}

/** What goes where nothing is written at all. */
function blankHint(hint: string): Plugin {
  return new Plugin({
    props: {
      decorations({ doc }) {
        const only = doc.childCount === 1 && doc.firstChild?.type.name === "paragraph" && doc.content.size === 2;
        return only ? DecorationSet.create(doc, [shownOn(doc.firstChild, 0, { class: "blank-hint", "data-hint": hint })]) : null;
      },
    },
  });
}

/** Blocks run as they will print; a line whose text does not tell runs as what is around it, which needs no saying. */
function directions(base: Direction): Plugin {
  const turned = (node: Node, at: number, around: Direction): Decoration[] => {
    if (node.isInline) return [];
    const own = nodeDirection(node, around);
    const found = own === around ? [] : [shownOn(node, at, { dir: own })];
    node.forEach((child, offset) => found.push(...turned(child, at + 1 + offset, own)));
    return found;
  };
  return decorateBlocks((block, at) => turned(block, at, base));
}

function shownOn(node: Node, at: number, attributes: Record<string, string>): Decoration {
  return Decoration.node(at, at + node.nodeSize, attributes);
}

function openFootnote(view: EditorView, at: number | undefined): void {
  if (at !== undefined) view.dispatch(view.state.tr.setSelection(NodeSelection.create(view.state.doc, at)));
}
