// A figure in the text: the picture as it prints, its caption and credit below, and what it shows in a field of its own.
import type { Node } from "prosemirror-model";
import { NodeSelection, type Command, type EditorState } from "prosemirror-state";
import type { EditorView, NodeView, ViewMutationRecord } from "prosemirror-view";
import { goBehind } from "./commands";
import type { Pictures } from "./pictures";
import { within } from "./within";

/** How many pixels of a picture print as wide as the column: 17 cm at 130 to the inch (review-pdf/src/layout/figure.rs). */
const COLUMN = 870;
const FIELD = ".figure-alt textarea";

export class FigureView implements NodeView {
  dom = made("figure", "figure-block");
  contentDOM = made("div", "figure-words");
  private readonly picture = made("div", "figure-picture");
  private readonly image = document.createElement("img");
  private readonly field = document.createElement("textarea");
  private readonly missing = made("span", "figure-missing");
  private shown: string | null = null;

  constructor(
    private node: Node,
    private readonly view: EditorView,
    private readonly position: () => number | undefined,
    private readonly pictures: Pictures,
  ) {
    this.picture.contentEditable = "false";
    this.image.draggable = false;
    this.image.addEventListener("load", () => this.fit());
    this.picture.append(this.image);
    this.picture.addEventListener("mousedown", (event) => this.choose(event));
    this.dom.append(this.picture, this.contentDOM);
    if (view.editable) this.dom.append(this.description());
    this.draw();
  }

  update(node: Node): boolean {
    if (node.type !== this.node.type) return false;
    this.node = node;
    this.draw();
    return true;
  }

  stopEvent(event: Event): boolean {
    return event.target instanceof HTMLElement && event.target.closest(".figure-alt") !== null;
  }

  ignoreMutation(mutation: ViewMutationRecord): boolean {
    return !this.contentDOM.contains(mutation.target);
  }

  private draw(): void {
    const alt = this.node.attrs["alt"] as string;
    this.image.alt = alt;
    this.missing.hidden = alt.trim() !== "";
    if (this.field.value !== alt) this.field.value = alt;
    if (this.shown !== this.node.attrs["blob"]) void this.show(this.node.attrs["blob"] as string);
  }

  private async show(blob: string): Promise<void> {
    this.shown = blob;
    try {
      const { image } = await this.pictures.show(blob);
      if (this.shown === blob) this.image.src = image;
    } catch (thrown) {
      this.picture.replaceChildren(this.pictures.explain(thrown));
      this.picture.classList.add("gone");
    }
  }

  private fit(): void {
    this.image.style.inlineSize = `${Math.min(1, this.image.naturalWidth / COLUMN) * 100}%`;
  }

  private description(): HTMLElement {
    const { words } = this.pictures;
    const around = made("div", "figure-alt");
    around.contentEditable = "false";
    const label = document.createElement("label");
    const name = made("span", "figure-alt-name");
    this.missing.textContent = words.missing;
    name.append(words.alt, this.missing);
    this.field.rows = 2;
    this.field.className = "box";
    this.field.dir = "auto";
    this.field.readOnly = !this.view.editable;
    this.field.addEventListener("input", (event) => (event as InputEvent).isComposing || this.write());
    this.field.addEventListener("compositionend", () => this.write());
    this.field.addEventListener("keydown", (event) => this.key(event));
    label.append(name, this.field);
    const remove = made("button", "text-button");
    remove.setAttribute("type", "button");
    remove.textContent = words.remove;
    remove.addEventListener("click", () => this.remove());
    around.append(label, remove);
    return around;
  }

  private write(): void {
    const position = this.position();
    if (position !== undefined) this.view.dispatch(this.view.state.tr.setNodeAttribute(position, "alt", this.field.value));
  }

  /** Enter and Escape go on behind the figure; Tab goes where it always goes. */
  private key(event: KeyboardEvent): void {
    const position = this.position();
    if (event.isComposing || !["Enter", "Escape"].includes(event.key) || position === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    goBehind({ node: this.node, position })(this.view.state, this.view.dispatch);
    this.view.focus();
  }

  private choose(event: Event): void {
    const position = this.position();
    if (position === undefined || !this.view.editable) return;
    event.preventDefault();
    this.view.dispatch(this.view.state.tr.setSelection(NodeSelection.create(this.view.state.doc, position)));
    this.view.focus();
  }

  private remove(): void {
    const position = this.position();
    if (position === undefined) return;
    this.view.dispatch(this.view.state.tr.delete(position, position + this.node.nodeSize));
    this.view.focus();
  }
}

/** Puts the caret into the field that says what the picture at this place shows. */
export function describe(view: EditorView, position: number): boolean {
  const figure = view.nodeDOM(position);
  const field = figure instanceof HTMLElement ? figure.querySelector<HTMLElement>(FIELD) : null;
  field?.focus();
  return field !== null;
}

function made<Name extends keyof HTMLElementTagNameMap>(name: Name, kind: string): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  element.className = kind;
  return element;
}

function figureAt(state: EditorState): { node: Node; position: number } | null {
  const { selection } = state;
  if (selection instanceof NodeSelection && selection.node.type.name === "figure") return { node: selection.node, position: selection.from };
  return within(state, "figure");
}

const toDescription: Command = (state, _dispatch, view) => {
  const figure = figureAt(state);
  return figure !== null && view !== undefined && describe(view, figure.position);
};

const leave: Command = (state, dispatch) => {
  const figure = figureAt(state);
  return figure !== null && goBehind(figure)(state, dispatch);
};

/** In an empty caption or credit, the key that erases chooses the whole figure; pressed again, it erases that. */
const chooseFigure: Command = (state, dispatch) => {
  const figure = within(state, "figure");
  if (!figure || !state.selection.empty || state.selection.$from.parent.content.size > 0) return false;
  dispatch?.(state.tr.setSelection(NodeSelection.create(state.doc, figure.position)));
  return true;
};

export const figureKeys: Record<string, Command> = { Tab: toDescription, Escape: leave, Backspace: chooseFigure, Delete: chooseFigure };
