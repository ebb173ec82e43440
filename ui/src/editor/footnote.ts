// A footnote: a small number in the text; choosing it opens its words in place, in an editor of their own.
import { baseKeymap } from "prosemirror-commands";
import { redo, undo } from "prosemirror-history";
import { keymap } from "prosemirror-keymap";
import type { Node } from "prosemirror-model";
import { EditorState, NodeSelection, TextSelection, type Plugin, type Transaction } from "prosemirror-state";
import { StepMap } from "prosemirror-transform";
import { EditorView, type NodeView } from "prosemirror-view";
import { bold, italic, subscript, superscript, underline } from "./commands";
import { ReferenceView, type NameOf } from "./reference";
import { spellingWithin } from "./spelling";

const FROM_OUTSIDE = "fromOutside";

export class FootnoteView implements NodeView {
  dom = document.createElement("span");
  private mark = document.createElement("button");
  private inner: EditorView | null = null;

  constructor(
    private node: Node,
    private readonly outer: EditorView,
    private readonly position: () => number | undefined,
    private readonly options: { footnote: string; nameOf: NameOf },
    private readonly clipboard: Plugin,
    /** Told of the editor of its words while it is open, and again whenever something changes in it. */
    private readonly onwriting: (inner: EditorView | null) => void,
  ) {
    this.dom.className = "footnote";
    this.mark.type = "button";
    this.mark.className = "footnote-mark";
    // In a text to read there is no caret that could choose it.
    this.mark.tabIndex = this.outer.editable ? -1 : 0;
    this.mark.addEventListener("mousedown", (event) => this.choose(event));
    this.mark.addEventListener("click", (event) => event.detail === 0 && this.choose(event));
    this.dom.append(this.mark);
    this.name();
  }

  selectNode(): void {
    this.dom.classList.add("open");
    if (!this.inner) this.open();
  }

  deselectNode(): void {
    this.dom.classList.remove("open");
    this.close();
  }

  update(node: Node): boolean {
    if (!node.sameMarkup(this.node)) return false;
    this.node = node;
    this.name();
    if (this.inner) this.bringIn(this.inner, node);
    return true;
  }

  destroy(): void {
    this.close();
  }

  stopEvent(event: Event): boolean {
    return event.target instanceof globalThis.Node && this.dom.contains(event.target) && this.inner !== null;
  }

  ignoreMutation(): boolean {
    return true;
  }

  private name(): void {
    this.mark.setAttribute("aria-label", `${this.options.footnote}: ${this.node.textContent}`);
  }

  private choose(event: Event): void {
    event.preventDefault();
    const position = this.position();
    if (this.inner) return void this.leave();
    if (position === undefined) return;
    this.outer.dispatch(this.outer.state.tr.setSelection(NodeSelection.create(this.outer.state.doc, position)));
  }

  private open(): void {
    const place = document.createElement("span");
    place.className = "footnote-text";
    this.dom.append(place);
    this.inner = new EditorView({ mount: place.appendChild(document.createElement("span")) }, {
      editable: () => this.outer.editable,
      state: EditorState.create({ doc: this.node, plugins: [keymap(this.keys()), keymap(baseKeymap), this.clipboard, ...spellingWithin(this.outer.state, this.position())] }),
      attributes: { role: "textbox", "aria-label": this.options.footnote, dir: "auto", class: "footnote-field" },
      nodeViews: { reference: (node) => new ReferenceView(node, this.options.nameOf) },
      dispatchTransaction: (change) => this.takeOut(change),
      handleDOMEvents: {
        mousedown: () => {
          if (this.outer.hasFocus()) this.inner?.focus();
          return false;
        },
      },
    });
    const inner = this.inner;
    queueMicrotask(() => {
      if (inner.isDestroyed) return;
      inner.dispatch(inner.state.tr.setSelection(TextSelection.atEnd(inner.state.doc)));
      inner.focus();
      this.onwriting(inner);
    });
  }

  private close(): void {
    if (!this.inner) return;
    this.inner.destroy();
    this.inner = null;
    this.onwriting(null);
    this.dom.querySelector(".footnote-text")?.remove();
  }

  private keys() {
    return {
      "Mod-z": () => undo(this.outer.state, this.outer.dispatch),
      "Mod-y": () => redo(this.outer.state, this.outer.dispatch),
      "Mod-b": bold,
      "Mod-i": italic,
      "Mod-u": underline,
      "Mod-=": subscript,
      "Mod-Shift-=": superscript,
      Enter: () => this.leave(),
      Escape: () => this.leave(),
    };
  }

  /** Back to the text, behind the number; a footnote without words goes. */
  private leave(): boolean {
    const position = this.position();
    if (position === undefined) return true;
    const change = this.outer.state.tr;
    if (this.node.content.size === 0 && this.outer.editable) change.delete(position, position + this.node.nodeSize);
    const after = change.mapping.map(position + this.node.nodeSize);
    this.outer.dispatch(change.setSelection(TextSelection.create(change.doc, after)));
    this.outer.focus();
    return true;
  }

  private takeOut(change: Transaction): void {
    if (!this.inner) return;
    const { state, transactions } = this.inner.state.applyTransaction(change);
    this.inner.updateState(state);
    const position = this.position();
    if (change.getMeta(FROM_OUTSIDE) || position === undefined) return;
    const outside = this.outer.state.tr;
    const moved = StepMap.offset(position + 1);
    for (const step of transactions.flatMap((each) => each.steps)) {
      const mapped = step.map(moved);
      if (mapped) outside.step(mapped);
    }
    if (outside.docChanged) this.outer.dispatch(outside);
    else this.onwriting(this.inner);
  }

  private bringIn(inner: EditorView, node: Node): void {
    const start = node.content.findDiffStart(inner.state.doc.content);
    const end = start === null ? null : node.content.findDiffEnd(inner.state.doc.content);
    if (start === null || !end) return;
    const overlap = Math.max(0, start - Math.min(end.a, end.b));
    const change = inner.state.tr.replace(start, end.b + overlap, node.slice(start, end.a + overlap));
    inner.dispatch(change.setMeta(FROM_OUTSIDE, true));
  }
}
