// How keys are called, on this system and in this language.
import { say } from "./app.svelte";

const isMac = /Mac/.test(navigator.platform);
const NAMED: Record<string, string> = { Shift: "editor-key-shift", Space: "editor-key-space", Enter: "editor-key-enter", Escape: "editor-key-escape", Tab: "editor-key-tab" };
const DRAWN: Record<string, string> = { Mod: isMac ? "⌘" : "Ctrl", Alt: isMac ? "⌥" : "Alt", ArrowUp: "↑", ArrowDown: "↓", ArrowLeft: "←", ArrowRight: "→" };

/** "Mod-Shift-7" as the names of keys: Ctrl, Shift, 7. */
export function keyNames(keys: string): string[] {
  return keys.split(/-(?!$)/).map((key) => {
    const named = NAMED[key];
    if (named) return say(named);
    return DRAWN[key] ?? (key === "-" ? "−" : key.toUpperCase());
  });
}
