// The editor of one long text: stored blocks in, stored blocks out.
import { baseKeymap } from "prosemirror-commands";
import { history } from "prosemirror-history";
import { keymap } from "prosemirror-keymap";
import type { Node } from "prosemirror-model";
import { EditorState, NodeSelection, Plugin, type Command } from "prosemirror-state";
import { tableEditing } from "prosemirror-tables";
import { Decoration, DecorationSet, EditorView } from "prosemirror-view";
import { isBlank, toBlocks, toDocument, type Block } from "./blocks";
import { blockDirection, type Direction } from "./direction";
import { FootnoteView } from "./footnote";
import { stableIds } from "./ids";
import { keys } from "./keys";
import { ReferenceView, type NameOf } from "./reference";
import { schema } from "./schema";
import { signs } from "./special";
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
  hints: { blank: string; caption: string; notes: string; source: string; credit: string };
}
export interface EditorEvents {
  onState: (state: EditorState) => void;
  onBlocks: (blocks: Block[]) => void;
  onCompose: (on: boolean) => void;
  onLeave: () => void;
}
export interface Editor {
  run(command: Command): void;
  state(): EditorState;
  focus(): void;
  destroy(): void;
}

export function openEditor(host: HTMLElement, blocks: readonly unknown[], options: EditorOptions, events: EditorEvents): Editor {
  /** The footnote that is open, if the caret stands in it. */
  let note: EditorView | null = null;
  const written = (): EditorView => note ?? view;
  const view: EditorView = new EditorView(host, {
    state: newState(blocks, options),
    editable: () => options.editable,
    attributes: { role: "textbox", "aria-multiline": "true", "aria-labelledby": options.labelledBy, "aria-describedby": options.describedBy ?? "", dir: options.direction },
    nodeViews: {
      footnote: (node, outer, position) => new FootnoteView(node, outer, position, options, (inner) => {
        note = inner;
        events.onState(written().state);
      }),
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
      if (transactions.some((each) => each.docChanged)) events.onBlocks(blocksOf(state));
      openFootnote(view, change.getMeta("openFootnote") as number | undefined);
      events.onState(written().state);
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
    destroy: () => view.destroy(),
  };
}

/** The stored form of what the editor holds. */
export function blocksOf(state: EditorState): Block[] {
  const blocks = toBlocks(state.doc.toJSON() as Block);
  return isBlank(blocks) ? [] : blocks;
}

function newState(blocks: readonly unknown[], options: EditorOptions): EditorState {
  return EditorState.create({
    doc: schema.nodeFromJSON(toDocument(blocks)),
    plugins: [
      history(),
      ...(options.typingHelp ? [typing(options.language)] : []),
      keymap(keys),
      keymap(baseKeymap),
      columnWidths(),
      tableEditing(),
      stableIds(),
      hints(options.hints),
      signs(),
      directions(options.direction),
    ],
  });
}

/** What goes where nothing is written yet. It is not part of the text. */
function hints(words: EditorOptions["hints"]): Plugin {
  const parts: Record<string, string> = words;
  return new Plugin({
    props: {
      decorations({ doc }) {
        const found: Decoration[] = [];
        const only = doc.childCount === 1 && doc.firstChild?.type.name === "paragraph" && doc.content.size === 2;
        if (only) found.push(Decoration.node(0, 2, { class: "blank-hint", "data-hint": words.blank }));
        doc.descendants((node, at) => {
          const hint = parts[node.type.name];
          if (hint && node.content.size === 0) {
            found.push(Decoration.node(at, at + node.nodeSize, { class: "part-blank", "data-hint": hint }));
          }
          return !node.isTextblock;
        });
        return DecorationSet.create(doc, found);
      },
    },
  });
}

/** Blocks run as they will print; a line whose text does not tell runs as what is around it. */
function directions(base: Direction): Plugin {
  return new Plugin({
    props: {
      decorations({ doc }) {
        const found: Decoration[] = [];
        const turn = (parent: Node, start: number, around: Direction): void =>
          parent.forEach((node, offset) => {
            if (node.isInline) return;
            const { dir, lang } = node.attrs as { dir?: string | null; lang?: string | null };
            const own = blockDirection(dir ?? null, lang ?? null, node.textContent, around);
            found.push(Decoration.node(start + offset, start + offset + node.nodeSize, { dir: own }));
            turn(node, start + offset + 1, own);
          });
        turn(doc, 0, base);
        return DecorationSet.create(doc, found);
      },
    },
  });
}

function openFootnote(view: EditorView, at: number | undefined): void {
  if (at !== undefined) view.dispatch(view.state.tr.setSelection(NodeSelection.create(view.state.doc, at)));
}
