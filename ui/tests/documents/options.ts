// An editor for tests: nothing stands behind it.
import type { EditorOptions } from "../../src/editor/editor";

const none = () => Promise.reject(new Error("no picture here"));

export function editorOptions(more: Partial<EditorOptions> = {}): EditorOptions {
  return {
    editable: true, labelledBy: "", describedBy: undefined, footnote: "Footnote", language: "en", typingHelp: true, nameOf: async () => null, direction: "ltr", place: null, spelling: null,
    hints: { blank: "b", caption: "c", notes: "n", source: "s", credit: "r", figure: "f" },
    pictures: { take: none, choose: none, show: none, onRefused: () => undefined, explain: String, words: { alt: "", missing: "", remove: "", coming: "" } },
    ...more,
  };
}
