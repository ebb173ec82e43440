// An editor to paste into, in a document without a window: jsdom has the events and the parser, and no layout.
import type { Command } from "prosemirror-state";
import { blocksOf, openEditor, type Editor } from "../src/editor/editor";
import type { toDocument } from "../src/editor/blocks";
import { editorOptions } from "./documents/options";
import type { Stored } from "./documents/stored";
import type { Notice, TakePicture } from "../src/editor/clipboard";

export interface Sheet {
  editor: Editor;
  /** What is stored. */
  blocks: () => Stored[];
  /** What was told after the last paste. */
  told: () => Record<string, number>;
  paste: (data: { html?: string; text?: string; files?: File[] }, shift?: boolean) => void;
  /** What the program lays on the clipboard when all of it is copied. */
  copy: () => { html: string; text: string };
  run: (command: Command) => void;
}

const { pictures: NONE } = editorOptions();

export function newSheet(blocks: Stored[] = [], language = "en", takePicture?: TakePicture): Sheet {
  Range.prototype.getClientRects = () => [] as unknown as DOMRectList;
  Range.prototype.getBoundingClientRect = () => new DOMRect();
  document.elementFromPoint = () => null;
  const host = document.body.appendChild(document.createElement("div"));
  let [stored, notices] = [blocks, [] as Notice[]];
  const editor = openEditor(
    host,
    blocks as unknown as Parameters<typeof toDocument>[0],
    editorOptions({ language, direction: language === "ar" ? "rtl" : "ltr", ...(takePicture ? { pictures: { ...NONE, take: async (file) => ({ image: "", ...(await takePicture(file)) }) } } : {}) }),
    { onState: () => undefined, onChange: (state) => (stored = blocksOf(state) as unknown as Stored[]), onCompose: () => undefined, onLeave: () => undefined, onTaken: (told) => (notices = told) },
  );
  const send = (kind: string, clipboardData: unknown) => {
    const event = Object.assign(new Event(kind, { bubbles: true, cancelable: true }), { clipboardData });
    (host.querySelector(".footnote-field") ?? host.querySelector(".ProseMirror"))!.dispatchEvent(event);
  };
  return {
    editor,
    blocks: () => stored,
    told: () => Object.fromEntries(notices.map(({ kind, count }) => [kind, count])),
    paste({ html = "", text = "", files = [] }, shift = false) {
      host.querySelector(".ProseMirror")!.dispatchEvent(new KeyboardEvent("keydown", { key: "v", ctrlKey: true, shiftKey: shift }));
      send("paste", { getData: (type: string) => (type === "text/html" ? html : type === "text/plain" ? text : ""), files });
    },
    copy() {
      const data: Record<string, string> = {};
      send("copy", { clearData: () => undefined, setData: (type: string, value: string) => (data[type] = value), files: [] });
      return { html: data["text/html"] ?? "", text: data["text/plain"] ?? "" };
    },
    run: (command) => editor.run(command),
  };
}

/** Without what is not said: ids, and attributes that are as they always are. */
export function withoutIds(node: Stored): Stored {
  const { content, attrs, ...rest } = node;
  const said = Object.entries(attrs ?? {}).filter(([name, value]) => name !== "id" && value !== null && !(name.endsWith("span") && value === 1));
  return {
    ...rest,
    ...(said.length > 0 ? { attrs: Object.fromEntries(said) } : {}),
    ...(content ? { content: content.map(withoutIds) } : {}),
  };
}
