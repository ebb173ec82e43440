// Words sought in a long text: its lines as the program counts them (review-core/src/find/line.rs), the marks on what
// was found, and what is put in its place.
import { closeHistory } from "prosemirror-history";
import type { Node } from "prosemirror-model";
import { NodeSelection, Plugin, PluginKey, TextSelection, type EditorState, type Transaction } from "prosemirror-state";
import { Decoration, DecorationSet, type EditorView } from "prosemirror-view";
import { changed, register, type Line, type Stretch } from "../shared/searchable";
import { schema } from "./schema";

/** A line with its place in the document. */
export interface PlacedLine extends Line {
  /** Where the words begin; of a figure's alternative text, where the figure stands. */
  at: number;
  /** The footnote in which it stands, if it does. */
  footnote: number | null;
  isAlt: boolean;
  /** Where footnotes stand in it, and how much longer than one character each is. */
  footnotes: { offset: number; longer: number }[];
}
interface Range {
  from: number;
  to: number;
}

/** What stands in a line for a footnote, a reference or a value. */
const OBJECT = "\ufffc";

/** The lines in reading order, each followed by the footnotes in it. */
export function linesOf(doc: Node): PlacedLine[] {
  const lines: PlacedLine[] = [];
  walk(doc, 0, { id: "", next: 0 }, lines);
  return lines;
}

interface Owner {
  id: string;
  next: number;
}

function walk(node: Node, start: number, owner: Owner, lines: PlacedLine[]): void {
  node.forEach((child, offset) => {
    const at = start + offset;
    const own = "id" in child.attrs ? { id: (child.attrs["id"] as string | null) ?? "", next: 0 } : owner;
    if (child.isTextblock) addLine(child, at + 1, null, own, lines);
    else if (!child.isLeaf) walk(child, at + 1, own, lines);
    if (typeof child.attrs["alt"] === "string") {
      lines.push({ block: own.id, number: own.next, text: child.attrs["alt"], at, footnote: null, isAlt: true, footnotes: [] });
    }
  });
}

function addLine(node: Node, at: number, footnote: number | null, owner: Owner, lines: PlacedLine[]): void {
  const line: PlacedLine = { block: owner.id, number: owner.next, text: "", at, footnote, isAlt: false, footnotes: [] };
  owner.next += 1;
  lines.push(line);
  node.forEach((child, offset) => {
    if (child.isText) line.text += child.text ?? "";
    else if (child.type === schema.nodes["break"]) line.text += "\n";
    else {
      line.footnotes.push({ offset: line.text.length, longer: child.nodeSize - 1 });
      line.text += OBJECT;
    }
    if (child.type === schema.nodes["footnote"]) addLine(child, at + offset + 1, at + offset, owner, lines);
  });
}

/** Where the characters of a line stand in the document. */
export function rangeOf(line: PlacedLine, { start, end }: Stretch): Range {
  const place = (offset: number) =>
    line.at + offset + line.footnotes.reduce((sum, each) => sum + (each.offset < offset ? each.longer : 0), 0);
  return { from: place(start), to: place(end) };
}

/** Puts words in the place of what was found, with the marks of the first character, as one step. */
export function replacing(state: EditorState, lines: PlacedLine[], found: Stretch[], words: string): Transaction {
  const change = closeHistory(state.tr);
  const places = found.flatMap((each) => {
    const line = lines[each.line];
    return line ? [{ each, line, ...rangeOf(line, each) }] : [];
  });
  // The last first, so that no place moves.
  for (const { each, line, from, to } of places.sort((one, other) => other.from - one.from)) {
    if (line.isAlt) {
      const alt = change.doc.nodeAt(line.at)?.attrs["alt"] as string;
      change.setNodeAttribute(line.at, "alt", alt.slice(0, each.start) + words + alt.slice(each.end));
    } else if (words === "") change.delete(from, to);
    else change.replaceWith(from, to, schema.text(words, change.doc.nodeAt(from)?.marks ?? []));
  }
  return change;
}

const key = new PluginKey<DecorationSet>("find");

/** Lets the text be looked through. It does nothing while one types but say that something changed. */
export function findable(): Plugin<DecorationSet> {
  return new Plugin<DecorationSet>({
    key,
    state: {
      init: () => DecorationSet.empty,
      apply: (change, marks) => (change.getMeta(key) as DecorationSet | undefined) ?? marks.map(change.mapping, change.doc),
    },
    props: { decorations: (state) => key.getState(state) },
    view: (view) => {
      const remove = register(new Text(view));
      return {
        update: (_, before) => void (before.doc !== view.state.doc && changed()),
        destroy: remove,
      };
    },
  });
}

class Text {
  private seen: Node | null = null;
  private placed: PlacedLine[] = [];

  constructor(private readonly view: EditorView) {}

  get element(): HTMLElement {
    return this.view.dom.parentElement ?? this.view.dom;
  }

  lines(): Line[] {
    this.seen = this.view.state.doc;
    this.placed = linesOf(this.seen);
    return this.placed;
  }

  mark(found: Stretch[], now: Stretch | null): void {
    const { state } = this.view;
    if (this.view.composing || this.seen !== state.doc) return;
    if (found.length === 0 && key.getState(state) === DecorationSet.empty) return;
    const marks = found.flatMap((each) => this.marksOn(each, each === now));
    this.view.dispatch(state.tr.setMeta(key, DecorationSet.create(state.doc, marks)));
  }

  show(found: Stretch, focus: boolean): void {
    const line = this.placed[found.line];
    if (!line || this.seen !== this.view.state.doc) return;
    this.view.dom.querySelector(".found-now")?.scrollIntoView({ block: "center" });
    if (!focus) return;
    const { tr, doc } = this.view.state;
    const { from, to } = rangeOf(line, found);
    const node = line.footnote ?? (line.isAlt ? line.at : null);
    // A footnote opens where it is chosen.
    this.view.dispatch(tr.setSelection(node === null ? TextSelection.create(doc, from, to) : NodeSelection.create(doc, node)));
    if (line.footnote === null) this.view.focus();
  }

  replace(found: Stretch[], words: string): void {
    if (this.seen === this.view.state.doc) this.view.dispatch(replacing(this.view.state, this.placed, found, words));
  }

  private marksOn(found: Stretch, now: boolean): Decoration[] {
    const line = this.placed[found.line];
    if (!line) return [];
    const look = { class: now ? "found found-now" : "found" };
    // What a footnote says is not in sight until it is chosen: its number is marked.
    const node = line.footnote ?? (line.isAlt ? line.at : null);
    if (node !== null) return [Decoration.node(node, node + (this.view.state.doc.nodeAt(node)?.nodeSize ?? 1), look)];
    const { from, to } = rangeOf(line, found);
    return [Decoration.inline(from, to, look)];
  }
}
