// Misspelt words: what is looked at and when, in which language, and what a suggestion changes.
import { readFileSync } from "node:fs";
import { history, undo } from "prosemirror-history";
import { EditorState, TextSelection, type Transaction } from "prosemirror-state";
import type { EditorView } from "prosemirror-view";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { toDocument, type Block } from "./blocks";
import { schema } from "./schema";
import { ignore, misspeltAt, nextMisspelt, replaceWord, spelling, verdicts, type Spelt } from "./spelling";
import { wordsOf } from "./words";

const WRONG = new Set(["en teh", "en wrod", "en acceuil", "fr acceuil", "fr wrod"]);

/** A text under the eyes of the plugin, without a page. */
function opened(...paragraphs: object[]) {
  const asked: string[] = [];
  const dictionaries = {
    misspelt: (language: string, words: string[]) => {
      asked.push(`${language}: ${words.join(" ")}`);
      return Promise.resolve(words.filter((word) => WRONG.has(`${language} ${word}`)));
    },
  };
  const plugin = spelling({ language: "en", dictionaries, onAsk: () => undefined });
  const view = {
    state: EditorState.create({ doc: toDocument(paragraphs as Block[]), plugins: [history(), plugin] }),
    composing: false,
    isDestroyed: false,
    focused: false,
    hasFocus: () => view.focused,
    dispatch(change: Transaction) {
      const before = view.state;
      view.state = before.apply(change);
      reader.update?.(view as unknown as EditorView, before);
    },
  };
  const reader = plugin.spec.view!(view as unknown as EditorView);
  closing.push(() => reader.destroy?.());
  const marked = () => {
    const found: string[] = [];
    for (let at = 0; at <= view.state.doc.content.size; at += 1) {
      const here = misspeltAt(view.state, at);
      if (here && here.from === at) found.push(`${here.language} ${here.word}`);
    }
    return found;
  };
  const type = (text: string, at = view.state.doc.content.size - 1) => {
    view.focused = true;
    const change = view.state.tr.insertText(text, at);
    view.dispatch(change.setSelection(TextSelection.create(change.doc, at + text.length)));
  };
  return { view, asked, marked, type, pause: () => vi.advanceTimersByTimeAsync(600) };
}
const attrs = (lang: string | null = null) => ({ id: "a", dir: null, lang });
const paragraph = (text: string, lang: string | null = null) => ({ type: "paragraph", attrs: attrs(lang), content: [{ type: "text", text }] });
const closing: (() => void)[] = [];

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  closing.splice(0).forEach((close) => close());
  verdicts.forget();
  vi.useRealTimers();
});

describe("what is a word", () => {
  const cases = JSON.parse(readFileSync(new URL("../../../crates/review-spelling/tests/words.json", import.meta.url), "utf8")) as [string, string[]][];
  test.each(cases)("as the program takes it: %s", (text, expected) => {
    const found = wordsOf(text);
    expect(found.map((word) => word.text)).toEqual(expected);
    for (const { at, text: word } of found) expect(text.slice(at, at + word.length)).toBe(word);
  });
});

describe("what is looked at", () => {
  test("a text when it is opened, each word asked for once", async () => {
    const { asked, marked, pause } = opened(paragraph("teh end of teh story"), paragraph("the end"));
    await pause();
    expect(asked).toEqual(["en: teh end of story the"]);
    expect(marked()).toEqual(["en teh", "en teh"]);
  });

  test("each passage in its own language", async () => {
    const french = { type: "text", text: "acceuil", marks: [{ type: "language", attrs: { lang: "fr" } }] };
    const { asked, marked, pause } = opened({ type: "paragraph", attrs: attrs(), content: [{ type: "text", text: "the " }, french, { type: "text", text: " wrod" }] }, paragraph("wrod", "fr"));
    await pause();
    expect(asked).toEqual(["en: the wrod", "fr: acceuil wrod"]);
    expect(marked()).toEqual(["fr acceuil", "en wrod", "fr wrod"]);
  });

  test("a word that gets another language is asked for again", async () => {
    const { view, asked, pause } = opened(paragraph("the acceuil"));
    await pause();
    view.dispatch(view.state.tr.addMark(5, 12, schema.marks["language"]!.create({ lang: "fr" })));
    await pause();
    expect(asked.at(-1)).toBe("fr: acceuil");
  });

  test("only the block that is written, and only after a pause", async () => {
    const { asked, type, pause } = opened(paragraph("one"), paragraph("two"));
    await pause();
    type(" three");
    await vi.advanceTimersByTimeAsync(300);
    type(" four");
    await vi.advanceTimersByTimeAsync(300);
    expect(asked).toEqual(["en: one two"]);
    await pause();
    expect(asked).toEqual(["en: one two", "en: three four"]);
  });

  test("nothing while a word is being composed", async () => {
    const { view, asked, type, pause } = opened(paragraph("one"));
    await pause();
    view.composing = true;
    type(" two");
    await pause();
    expect(asked).toHaveLength(1);
    view.composing = false;
    await pause();
    expect(asked).toHaveLength(2);
  });

  test("a footnote parts words and moves none", async () => {
    const note = { type: "footnote", attrs: { id: "n" }, content: [{ type: "text", text: "anything" }] };
    const { view, marked, pause } = opened({ type: "paragraph", attrs: attrs(), content: [{ type: "text", text: "end" }, note, { type: "text", text: "teh" }] });
    await pause();
    expect(marked()).toEqual(["en teh"]);
    const at = view.state.doc.content.size - 1;
    expect(misspeltAt(view.state, at)).toMatchObject({ from: at - 3, to: at });
  });

  test("many blocks are read in turns, and all of them", async () => {
    const { marked, pause } = opened(...Array.from({ length: 50 }, () => paragraph("teh")));
    await pause();
    expect(marked()).toHaveLength(50);
  });
});

describe("the word in which the caret stands", () => {
  test("is marked once it is left by writing on", async () => {
    const { marked, type, pause } = opened(paragraph("the"));
    await pause();
    type(" teh");
    await pause();
    expect(marked()).toEqual([]);
    type(" e");
    await pause();
    expect(marked()).toEqual(["en teh"]);
  });

  test("is marked once the caret or the person goes elsewhere", async () => {
    for (const leave of ["caret", "field"]) {
      const { view, marked, type, pause } = opened(paragraph("the"));
      await pause();
      type(" teh");
      await pause();
      if (leave === "caret") view.dispatch(view.state.tr.setSelection(TextSelection.create(view.state.doc, 1)));
      else {
        view.focused = false;
        const plugin = view.state.plugins.find((each) => each.props.handleDOMEvents?.blur)!;
        plugin.props.handleDOMEvents!.blur!.call(plugin, view as unknown as EditorView, {} as FocusEvent);
      }
      await pause();
      expect(marked(), leave).toEqual(["en teh"]);
    }
  });

  test("loses its mark while it is mended", async () => {
    const { marked, type, pause } = opened(paragraph("teh"));
    await pause();
    expect(marked()).toEqual(["en teh"]);
    type("e", 2);
    expect(marked()).toEqual([]);
  });
});

describe("what is done about a word", () => {
  test("a suggestion is one step of undoing and keeps the marks", async () => {
    const bold = { type: "text", text: "acc", marks: [{ type: "bold" }] };
    const { view, pause } = opened({ type: "paragraph", attrs: attrs(), content: [bold, { type: "text", text: "euil" }, { type: "text", text: " here" }] });
    await pause();
    const before = view.state.doc;
    const word = misspeltAt(view.state, 2)!;
    expect(replaceWord(word, "accueil")(view.state, (change) => view.dispatch(change))).toBe(true);
    expect(view.state.doc.textContent).toBe("accueil here");
    expect(view.state.doc.firstChild?.firstChild?.marks.map(({ type }) => type.name)).toEqual(["bold"]);
    undo(view.state, (change) => view.dispatch(change));
    expect(view.state.doc.eq(before)).toBe(true);
  });

  test.each([["teh", "the"], ["aa", "aaa"], ["aaa", "aa"], ["", "x"], ["ab", "cd"], ["same", "same"]])("%s becomes %s", (word, by) => {
    const state = EditorState.create({ doc: toDocument([paragraph(`(${word})`) as Block]) });
    let text = "";
    replaceWord({ from: 2, to: 2 + word.length, word, language: "en" }, by)(state, (change) => (text = change.doc.textContent));
    expect(text).toBe(`(${by})`);
  });

  test("a word that is gone is not replaced", () => {
    const state = EditorState.create({ doc: toDocument([paragraph("other") as Block]) });
    const gone: Spelt = { from: 1, to: 4, word: "teh", language: "en" };
    expect(replaceWord(gone, "the")(state)).toBe(false);
    expect(replaceWord({ ...gone, from: 90, to: 93 }, "the")(state)).toBe(false);
  });

  test("what is ignored is marked nowhere in this text", async () => {
    const { view, marked, pause } = opened(paragraph("teh wrod teh"));
    await pause();
    ignore(misspeltAt(view.state, 2)!)(view.state, (change) => view.dispatch(change));
    await pause();
    expect(marked()).toEqual(["en wrod"]);
  });

  test("a word that the team has learnt is known everywhere", async () => {
    const [one, other] = [opened(paragraph("teh")), opened(paragraph("teh"))];
    await one.pause();
    expect([one.marked(), other.marked()]).toEqual([["en teh"], ["en teh"]]);
    WRONG.delete("en teh");
    verdicts.forget();
    await one.pause();
    WRONG.add("en teh");
    expect([one.marked(), other.marked()]).toEqual([[], []]);
  });

  test("the next one is selected, and after the last the first", async () => {
    const { view, pause } = opened(paragraph("teh end"), paragraph("wrod"));
    await pause();
    const selected = () => {
      nextMisspelt(view.state, (change) => view.dispatch(change));
      const { from, to } = view.state.selection;
      return view.state.doc.textBetween(from, to);
    };
    expect([selected(), selected(), selected()]).toEqual(["teh", "wrod", "teh"]);
  });
});
