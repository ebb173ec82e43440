// Undo survives going elsewhere, as long as the text is the one that was left.
import { undo, undoDepth } from "prosemirror-history";
import type { EditorState } from "prosemirror-state";
import { beforeEach, expect, test } from "vitest";
import { paragraph, text } from "../../tests/documents/every-kind";
import { editorOptions } from "../../tests/documents/options";
import { blocksOf, newState } from "./editor";
import { forgetKept, keep } from "./kept";

const options = (place: string, language = "en") => editorOptions({ place, language, footnote: language });
const BLOCKS = [paragraph("a", text("One"))];
const write = (state: EditorState) => state.apply(state.tr.insertText(" two", 4));
const wordsOf = (state: EditorState) => state.doc.textContent;

function undone(state: EditorState): EditorState {
  undo(state, (change) => (state = state.apply(change)));
  return state;
}
beforeEach(forgetKept);

test("what was written before one went elsewhere is undone after one came back, in another language of the window too", () => {
  const left = write(newState(BLOCKS, options("r q en")));
  keep("r q en", left);
  const back = newState(JSON.parse(JSON.stringify(blocksOf(left))), options("r q en", "ar"));
  expect(wordsOf(back)).toBe("One two");
  expect(wordsOf(undone(back))).toBe("One");
});

test("a text that was changed elsewhere begins anew", () => {
  keep("r q en", write(newState(BLOCKS, options("r q en"))));
  for (const back of [newState(BLOCKS, options("r q en")), newState([], options("r q en"))]) expect(undoDepth(back)).toBe(0);
});

test("an answer in another language or of another question begins anew", () => {
  const left = write(newState(BLOCKS, options("r q en")));
  keep("r q en", left);
  expect(undoDepth(newState(blocksOf(left), options("r q fr")))).toBe(0);
});

test("only the last eight are kept, and none once the store is closed", () => {
  const left = write(newState(BLOCKS, options("0")));
  for (let place = 0; place < 9; place += 1) keep(String(place), left);
  // What was only read takes no one's place.
  for (let place = 9; place < 20; place += 1) keep(String(place), newState(BLOCKS, options("other")));
  const depth = (place: string) => undoDepth(newState(blocksOf(left), options(place))) as number;
  expect([depth("0"), depth("1"), depth("8")]).toEqual([0, 1, 1]);
  forgetKept();
  expect(depth("8")).toBe(0);
});
