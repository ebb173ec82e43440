// The keys, as in a word processor: one list, from which the editor takes them and the page of keys shows them.
import { chainCommands } from "prosemirror-commands";
import { redo, undo } from "prosemirror-history";
import { undoInputRule } from "prosemirror-inputrules";
import type { Command } from "prosemirror-state";
import * as text from "./commands";
import { direct } from "./passages";
import { insertSpecial, toggleSigns } from "./special";
import * as tables from "./tables";

export interface Shortcut {
  /** As ProseMirror writes them: `Mod` is Ctrl, or ⌘ on a Mac. */
  keys: string;
  /** The message that says what they do. */
  name: string;
  command?: Command;
}

/** In the order in which they are shown, in groups. Those without a command belong to the field or to the window. */
export const SHORTCUTS: readonly { group: string; shortcuts: readonly Shortcut[] }[] = [
  {
    group: "words",
    shortcuts: [
      { keys: "Mod-b", name: "ui-tool-bold", command: text.bold },
      { keys: "Mod-i", name: "ui-tool-italic", command: text.italic },
      { keys: "Mod-u", name: "ui-tool-underline", command: text.underline },
      { keys: "Mod-Shift-=", name: "ui-tool-superscript", command: text.superscript },
      { keys: "Mod-=", name: "ui-tool-subscript", command: text.subscript },
      { keys: "Mod-Space", name: "editor-plain", command: text.plain },
      { keys: "Mod-k", name: "ui-tool-link" },
      { keys: "Mod-Alt-f", name: "ui-tool-footnote", command: text.footnote },
      { keys: "Mod-z", name: "editor-undo", command: undo },
      { keys: "Mod-y", name: "editor-redo", command: redo },
    ],
  },
  {
    group: "paragraphs",
    shortcuts: [
      { keys: "Mod-Alt-0", name: "ui-style-text", command: text.paragraph },
      { keys: "Mod-Alt-1", name: "editor-heading-1", command: text.heading(1) },
      { keys: "Mod-Alt-2", name: "editor-heading-2", command: text.heading(2) },
      { keys: "Mod-Alt-3", name: "editor-heading-3", command: text.heading(3) },
      { keys: "Mod-Shift-l", name: "ui-tool-list", command: text.list(false) },
      { keys: "Mod-Shift-7", name: "ui-tool-numbers", command: text.list(true) },
      { keys: "Mod-Shift-9", name: "ui-tool-quote", command: text.quote },
      { keys: "Alt-Shift-ArrowUp", name: "editor-move-up", command: chainCommands(tables.moveRow(-1), text.moveBlock(-1)) },
      { keys: "Alt-Shift-ArrowDown", name: "editor-move-down", command: chainCommands(tables.moveRow(1), text.moveBlock(1)) },
      { keys: "Shift-Enter", name: "editor-line-break", command: text.lineBreak },
      { keys: "Mod-Alt-r", name: "editor-direction-rtl", command: direct("rtl") },
      { keys: "Mod-Alt-l", name: "editor-direction-ltr", command: direct("ltr") },
    ],
  },
  {
    group: "lists",
    shortcuts: [
      { keys: "Tab", name: "editor-tab", command: chainCommands(tables.nextCell, text.indent) },
      { keys: "Shift-Tab", name: "editor-tab-back", command: chainCommands(tables.previousCell, text.outdent) },
      { keys: "Escape", name: "editor-leave", command: text.leave },
    ],
  },
  {
    group: "signs",
    shortcuts: [
      { keys: "Mod-Shift-Space", name: "editor-sign-no-break-space", command: insertSpecial("no-break-space") },
      { keys: "Mod-Shift--", name: "editor-sign-no-break-hyphen", command: insertSpecial("no-break-hyphen") },
      { keys: "Mod--", name: "editor-sign-soft-hyphen", command: insertSpecial("soft-hyphen") },
      { keys: "Mod-Shift-8", name: "editor-signs", command: toggleSigns },
    ],
  },
  {
    group: "rows",
    shortcuts: [
      { keys: "Alt-ArrowUp", name: "editor-row-up" },
      { keys: "Alt-ArrowDown", name: "editor-row-down" },
      { keys: "Mod-Enter", name: "editor-row-new" },
    ],
  },
  {
    group: "window",
    shortcuts: [
      { keys: "Mod-f", name: "editor-find" },
      { keys: "F3", name: "editor-find-next" },
      { keys: "Mod-h", name: "find-replace" },
      { keys: "Mod-Shift-f", name: "find-in-review" },
      { keys: "F7", name: "editor-misspelt" },
      { keys: "Alt-Enter", name: "editor-suggest" },
      { keys: "Mod-Shift-v", name: "editor-paste-plain" },
      { keys: "Alt-F10", name: "editor-to-tools" },
      { keys: "F1", name: "editor-keys" },
    ],
  },
];

/** All that the editor itself answers to. */
export const keys: Record<string, Command> = {
  ...Object.fromEntries(SHORTCUTS.flatMap(({ shortcuts }) => shortcuts.flatMap(({ keys, command }) => (command ? [[keys, command]] : [])))),
  "Shift-Mod-z": redo,
  Backspace: undoInputRule,
  Enter: chainCommands(text.nextPart, text.splitItem),
};
