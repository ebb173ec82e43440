// Misspelt words are marked while one writes: only what changed is looked at, after a pause, each word asked for once.
import { closeHistory } from "prosemirror-history";
import { Plugin, PluginKey, TextSelection, type Command, type EditorState, type Transaction } from "prosemirror-state";
import { AttrStep } from "prosemirror-transform";
import { Decoration, DecorationSet, type EditorView } from "prosemirror-view";
import type { Node } from "prosemirror-model";
import { wordsOf } from "./words";

/** The way to the dictionaries. */
export interface Dictionaries {
  misspelt(language: string, words: string[]): Promise<string[]>;
}
export interface Range {
  from: number;
  to: number;
}
export interface Spelt extends Range {
  word: string;
  language: string;
}
export interface SpellingOptions {
  /** The language of what names none. */
  language: string;
  dictionaries: Dictionaries;
  /** Suggestions are wanted for a word. */
  onAsk: (word: Spelt, view: EditorView) => void;
}
interface Looked {
  marked: DecorationSet;
  /** What was written since it was last looked at. */
  unread: Range[];
  /** The misspelt word in which the caret stands: it is marked once it is left. */
  held: Range | null;
}
interface Seen {
  blocks: Block[];
  wrong: Spelt[];
  held: Range | null;
}
interface Block {
  /** Where its content begins. */
  start: number;
  node: Node;
}
/** What of the editor's view is needed here. */
type View = Pick<EditorView, "state" | "dispatch" | "composing" | "hasFocus" | "isDestroyed">;

/** How long nobody typed before a text is looked at, in milliseconds. */
const PAUSE = 500;
/** How many blocks are looked at in one go. */
const AT_ONCE = 20;
const MOST_VERDICTS = 20_000;

const key = new PluginKey<Looked>("spelling");
const ALL_AGAIN = "again";
const LEFT = "left";

/** What is known of words, for all editors. */
class Verdicts {
  private readonly wrong = new Map<string, boolean>();
  private readonly listeners = new Set<() => void>();

  of = ({ language, word }: Spelt): boolean | undefined => this.wrong.get(`${language}\n${word}`);

  take(language: string, asked: readonly string[], misspelt: readonly string[]): void {
    if (this.wrong.size > MOST_VERDICTS) this.wrong.clear();
    const wrong = new Set(misspelt);
    for (const word of asked) this.wrong.set(`${language}\n${word}`, wrong.has(word));
  }

  /** The team's own words changed: everything is asked for again. */
  forget(): void {
    this.wrong.clear();
    for (const listener of this.listeners) listener();
  }

  listen(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }
}
export const verdicts = new Verdicts();

export function spelling(options: SpellingOptions): Plugin<Looked> {
  const ignored = new Set<string>();
  const ask = (view: EditorView, found: Spelt | null): boolean => (found && options.onAsk(found, view), found !== null);
  return new Plugin<Looked>({
    key,
    ignored,
    options,
    state: {
      init: (_, { doc }) => ({ marked: DecorationSet.empty, unread: [whole(doc)], held: null }),
      apply: (change, looked) => after(change, looked),
    },
    view: (view) => new Reader(view, options, ignored),
    props: {
      attributes: { spellcheck: "false" },
      decorations: (state) => key.getState(state)?.marked,
      handleKeyDown(view, event) {
        if (event.key === "Enter" && event.altKey) return ask(view, misspeltAt(view.state, view.state.selection.head));
        return event.key === "F7" && !event.altKey && !event.ctrlKey && nextMisspelt(view.state, view.dispatch);
      },
      handleDOMEvents: {
        blur: (view) => {
          if (key.getState(view.state)?.held) view.dispatch(view.state.tr.setMeta(key, LEFT));
        },
        contextmenu(view, event) {
          const under = view.posAtCoords({ left: event.clientX, top: event.clientY });
          const isAsked = ask(view, under && misspeltAt(view.state, under.pos));
          if (isAsked) event.preventDefault();
          return isAsked;
        },
      },
    },
  });
}

/** The same for a part at a position that has an editor of its own, such as a footnote. */
export function spellingWithin({ doc, plugins }: EditorState, position: number | undefined): Plugin[] {
  const options = plugins.find((plugin) => plugin.spec.key === key)?.spec["options"] as SpellingOptions | undefined;
  return options && position !== undefined ? [spelling({ ...options, language: languageAt(doc, position) ?? options.language })] : [];
}

/** The marked word at a position. */
export function misspeltAt(state: EditorState, position: number): Spelt | null {
  const found = key.getState(state)?.marked.find(position, position)[0];
  return found ? { from: found.from, to: found.to, ...(found.spec as Pick<Spelt, "word" | "language">) } : null;
}

/** Selects the next marked word, from the beginning again after the last. */
export const nextMisspelt: Command = (state, dispatch) => {
  const all = (key.getState(state)?.marked.find() ?? []).sort((one, other) => one.from - other.from);
  const next = all.find(({ from, to }) => from >= state.selection.to && to > state.selection.to) ?? all[0];
  if (next) dispatch?.(state.tr.setSelection(TextSelection.create(state.doc, next.from, next.to)).scrollIntoView());
  return true;
};

/** Puts another word in the place of one: only the letters that differ change, so that marks stay. */
export function replaceWord({ from, to, word }: Spelt, by: string): Command {
  return (state, dispatch) => {
    if (to > state.doc.content.size || state.doc.textBetween(from, to) !== word) return false;
    const shorter = Math.min(word.length, by.length);
    let start = 0;
    while (start < shorter && word[start] === by[start]) start += 1;
    let end = 0;
    while (end < shorter - start && word.at(-1 - end) === by.at(-1 - end)) end += 1;
    const letters = by.slice(start, by.length - end);
    const place = state.doc.resolve(from + start);
    const marks = (word.length - end > start ? place.nodeAfter : (place.nodeBefore ?? place.nodeAfter))?.marks ?? [];
    const change = state.tr;
    if (letters) change.replaceWith(from + start, to - end, state.schema.text(letters, marks));
    else change.delete(from + start, to - end);
    dispatch?.(closeHistory(change).scrollIntoView());
    return true;
  };
}

/** Leaves a word as it is wherever it stands in this text, until the text is closed. */
export function ignore({ word, language }: Spelt): Command {
  return (state, dispatch) => {
    const plugin = key.get(state);
    (plugin?.spec["ignored"] as Set<string> | undefined)?.add(`${language}\n${word}`);
    dispatch?.(state.tr.setMeta(key, ALL_AGAIN));
    return true;
  };
}

const whole = (doc: Node): Range => ({ from: 0, to: doc.content.size });

function after(change: Transaction, looked: Looked): Looked {
  const said = change.getMeta(key) as Seen | typeof ALL_AGAIN | typeof LEFT | undefined;
  if (said === ALL_AGAIN) return { ...looked, unread: [whole(change.doc)] };
  if (said === LEFT) return letGo(looked);
  if (said) return seen(change.doc, looked, said);
  const now = change.docChanged ? moved(change, looked) : looked;
  const isThere = now.held === null || (change.selection.empty && touches(change.selection.head, now.held));
  return isThere ? now : letGo(now);
}

/** The word in which the caret stood is looked at like all others. */
function letGo({ marked, unread, held }: Looked): Looked {
  return { marked, unread: held ? merged([...unread, held]) : unread, held: null };
}

function moved(change: Transaction, looked: Looked): Looked {
  const written = writtenBy(change);
  let marked = looked.marked.map(change.mapping, change.doc);
  for (const { from, to } of written) marked = marked.remove(marked.find(from, to));
  const mapped = (range: Range) => ({ from: change.mapping.map(range.from, -1), to: change.mapping.map(range.to, 1) });
  return { marked, unread: merged([...looked.unread.map(mapped), ...written]), held: looked.held && mapped(looked.held) };
}

function seen(doc: Node, looked: Looked, { blocks, wrong, held }: Seen): Looked {
  let { marked, unread } = looked;
  for (const { start, node } of blocks) {
    const [from, to] = [start, start + node.content.size];
    marked = marked.remove(marked.find(from, to));
    unread = unread.flatMap((range) => without(range, { from: from - 1, to: to + 1 }));
  }
  const mark = ({ from, to, ...spec }: Spelt) => Decoration.inline(from, to, { class: "misspelt", "aria-invalid": "spelling" }, spec);
  return { marked: marked.add(doc, wrong.map(mark)), unread: blocks.length === 0 ? [] : unread, held };
}

/** The ranges that a change wrote, where they are now; a mark and a language count as written. */
function writtenBy(change: Transaction): Range[] {
  return change.steps.map((step, index) => {
    const { from, to } = step instanceof AttrStep
      ? { from: step.pos, to: step.pos + (change.docs[index]?.nodeAt(step.pos)?.nodeSize ?? 0) }
      : (step as unknown as Partial<Range>);
    const later = change.mapping.slice(index);
    return { from: later.map(from ?? 0, -1), to: later.map(to ?? from ?? 0, 1) };
  });
}

function merged(ranges: Range[]): Range[] {
  const found: Range[] = [];
  for (const { from, to } of [...ranges].sort((one, other) => one.from - other.from)) {
    const last = found.at(-1);
    if (last && from <= last.to) last.to = Math.max(last.to, to);
    else found.push({ from, to });
  }
  return found;
}

function without(range: Range, gone: Range): Range[] {
  if (gone.to < range.from || gone.from > range.to) return [range];
  const left = [{ from: range.from, to: gone.from }, { from: gone.to, to: range.to }];
  return left.filter(({ from, to }) => from < to);
}

/** The first blocks of lines within the ranges. */
function blocksIn(doc: Node, ranges: readonly Range[]): Block[] {
  if (ranges.length > 0 && doc.isTextblock) return [{ start: 0, node: doc }];
  const found = new Map<number, Block>();
  for (const { from, to } of ranges) {
    doc.nodesBetween(Math.max(0, from), Math.min(Math.max(to, from + 1), doc.content.size), (node, at) => {
      if (found.size >= AT_ONCE) return false;
      if (node.isTextblock) found.set(at, { start: at + 1, node });
      return !node.isTextblock;
    });
  }
  return [...found.values()];
}

/** The words of a block, each in the language of its passage. What is no text parts words. */
function wordsIn(doc: Node, { start, node }: Block, around: string): Spelt[] {
  const own = languageAt(doc, start) ?? around;
  const runs: { at: number; language: string; text: string }[] = [];
  node.forEach((child, offset) => {
    const mark = child.marks.find(({ type }) => type.name === "language");
    const language = (mark?.attrs["lang"] as string | undefined) ?? own;
    const text = child.text ?? " ".repeat(child.nodeSize);
    const last = runs.at(-1);
    if (last?.language === language) last.text += text;
    else runs.push({ at: start + offset, language, text });
  });
  return runs.flatMap(({ at, language, text }) => wordsOf(text).map((word) => ({ from: at + word.at, to: at + word.at + word.text.length, word: word.text, language })));
}

/** The language of the innermost block that names one. */
function languageAt(doc: Node, position: number): string | null {
  const place = doc.resolve(position);
  for (let depth = place.depth; depth >= 0; depth -= 1) {
    const lang = place.node(depth).attrs["lang"] as string | null | undefined;
    if (lang) return lang;
  }
  return null;
}

/** Looks at what was written, when nobody types. */
class Reader {
  private timer: ReturnType<typeof setTimeout> | undefined;
  private readonly stopListening: () => void;

  constructor(private readonly view: View, private readonly options: SpellingOptions, private readonly ignored: ReadonlySet<string>) {
    this.stopListening = verdicts.listen(() => view.dispatch(view.state.tr.setMeta(key, ALL_AGAIN)));
    this.wait(PAUSE);
  }

  update(view: View, before: EditorState): void {
    const looked = key.getState(view.state);
    if (looked !== key.getState(before) && looked !== undefined && looked.unread.length > 0) this.wait(PAUSE);
  }

  destroy(): void {
    clearTimeout(this.timer);
    this.stopListening();
  }

  private wait(time: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.read(), time);
  }

  /** Where the next letter would come; nowhere while something is selected or another field is written. */
  private caret(): number | null {
    const { selection } = this.view.state;
    return selection.empty && this.view.hasFocus() ? selection.head : null;
  }

  private async read(): Promise<void> {
    this.timer = undefined;
    if (this.view.isDestroyed) return;
    if (this.view.composing) return this.wait(PAUSE);
    const { state } = this.view;
    const blocks = blocksIn(state.doc, key.getState(state)!.unread);
    const words = blocks.flatMap((block) => wordsIn(state.doc, block, this.options.language));
    const unasked = words.filter((word) => verdicts.of(word) === undefined);
    if (unasked.length === 0) return this.mark(blocks, words);
    // Where the store is closed there is nothing to ask, and nothing to say of it here.
    if (!(await this.ask(unasked).then(() => true, () => false)) || this.view.isDestroyed) return;
    if (this.timer === undefined) this.wait(0);
  }

  private async ask(words: readonly Spelt[]): Promise<void> {
    for (const language of new Set(words.map((word) => word.language))) {
      const asked = [...new Set(words.filter((word) => word.language === language).map(({ word }) => word))];
      verdicts.take(language, asked, await this.options.dictionaries.misspelt(language, asked));
    }
  }

  private mark(blocks: Block[], words: readonly Spelt[]): void {
    const { state } = this.view;
    const { marked, unread, held } = key.getState(state)!;
    if (unread.length === 0 && blocks.length === 0) return;
    const caret = this.caret();
    const isMarked = ({ from, to }: Range) => marked.find(from, to).some((mark) => mark.from === from && mark.to === to);
    const wrong = words.filter((word) => verdicts.of(word) === true && !this.ignored.has(`${word.language}\n${word.word}`));
    const writing = wrong.find((word) => touches(caret, word) && !isMarked(word));
    const now: Seen = { blocks, wrong: wrong.filter((word) => word !== writing), held: writing ?? held };
    this.view.dispatch(state.tr.setMeta(key, now));
    if (key.getState(this.view.state)!.unread.length > 0) this.wait(0);
  }
}

function touches(position: number | null, { from, to }: Range): boolean {
  return position !== null && position >= from && position <= to;
}
