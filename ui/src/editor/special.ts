// Spaces and hyphens that look like others: what they are called, how they are typed, and how they are made visible.
import type { Node } from "prosemirror-model";
import { Plugin, PluginKey, type Command, type EditorState } from "prosemirror-state";
import { Decoration, DecorationSet } from "prosemirror-view";
import { changedBlocks } from "./changed";

/** Each by the name of its message. */
export const SPECIAL = {
  "no-break-space": "\u00a0",
  "narrow-space": "\u202f",
  "no-break-hyphen": "\u2011",
  "soft-hyphen": "\u00ad",
  "en-dash": "\u2013",
  "em-dash": "\u2014",
  ellipsis: "\u2026",
} as const;
export type Special = keyof typeof SPECIAL;

/** What is drawn for each sign that cannot be seen or told apart. */
const SIGNS: Record<string, string> = {
  " ": "space", "\u00a0": "no-break-space", "\u202f": "narrow-space", "\u2009": "narrow-space", "\u2011": "no-break-hyphen", "\u00ad": "soft-hyphen",
  "\u200b": "direction", "\u200c": "direction", "\u200d": "direction", "\u200e": "direction", "\u200f": "direction", "\u061c": "direction",
  "\u2066": "direction", "\u2067": "direction", "\u2068": "direction", "\u2069": "direction",
};
const FIND = new RegExp(`[${Object.keys(SIGNS).join("")}]`, "gu");

/** Types one of them. */
export function insertSpecial(name: Special): Command {
  return (state, dispatch) => {
    if (!state.selection.$from.parent.inlineContent) return false;
    dispatch?.(state.tr.insertText(SPECIAL[name]).scrollIntoView());
    return true;
  };
}

const key = new PluginKey<DecorationSet | null>("signs");

/** Whether the signs are drawn. */
export function areSignsShown(state: EditorState): boolean {
  return Boolean(key.getState(state));
}

/** Draws the signs, or no longer. */
export const toggleSigns: Command = (state, dispatch) => {
  dispatch?.(state.tr.setMeta(key, !areSignsShown(state)));
  return true;
};

/** Draws what cannot be seen, where it is asked for. */
export function signs(): Plugin<DecorationSet | null> {
  return new Plugin<DecorationSet | null>({
    key,
    state: {
      init: () => null,
      apply(change, shown, _before, { doc }) {
        const wanted = change.getMeta(key) as boolean | undefined;
        if (wanted !== undefined) return wanted ? DecorationSet.create(doc, signsIn(doc, 0, doc.content.size)) : null;
        if (!shown || !change.docChanged) return shown;
        const { start, end } = changedBlocks(change.before, doc);
        const moved = shown.map(change.mapping, doc);
        return moved.remove(moved.find(start, end)).add(doc, signsIn(doc, start, end));
      },
    },
    props: {
      decorations: (state) => key.getState(state),
      attributes: (state): Record<string, string> => (areSignsShown(state) ? { class: "signs" } : {}),
    },
  });
}

function signsIn(doc: Node, from: number, to: number): Decoration[] {
  const found: Decoration[] = [];
  doc.nodesBetween(from, to, (node, at) => {
    for (const { index, 0: sign } of node.text?.matchAll(FIND) ?? []) {
      const place = at + index;
      found.push(Decoration.inline(place, place + 1, { class: `sign ${SIGNS[sign] ?? ""}` }));
    }
  });
  return found;
}
