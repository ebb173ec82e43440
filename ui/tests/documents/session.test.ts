// Sessions of writing: whatever one does, what is stored is sound, and what is shown is what follows from it.
import type { EditorState } from "prosemirror-state";
import { DecorationSet } from "prosemirror-view";
import { expect, test } from "vitest";
import { toBlocks, toDocument } from "../../src/editor/blocks";
import { areSignsShown, toggleSigns } from "../../src/editor/special";
import type { Stored } from "./stored";
import { session } from "./session";

const SEEDS = Array.from({ length: Number(process.env["SESSIONS"] ?? 60) }, (_, index) => index + 1);

test.each(SEEDS)("session %i", (seed) => {
  session(seed, (state) => {
    state.doc.check();
    const stored = toBlocks(state.doc);
    expect(toBlocks(toDocument(stored)), "opened again it is the same").toEqual(stored);
    const ids = (stored as unknown as Stored[]).flatMap(idsOf);
    expect(ids).not.toContain(null);
    expect(new Set(ids).size, "no id stands twice").toBe(ids.length);
    expect(shown(state), "what was kept of the decorations is what would be found anew").toEqual(shown(anew(state)));
  });
});

function idsOf({ attrs, content = [] }: Stored): unknown[] {
  return [...(attrs && "id" in attrs ? [attrs["id"]] : []), ...content.flatMap(idsOf)];
}

function anew(state: EditorState): EditorState {
  const plugins = state.plugins.filter((plugin) => plugin.getState(state) instanceof DecorationSet);
  const bare = state.reconfigure({ plugins: state.plugins.filter((plugin) => !plugins.includes(plugin)) });
  let fresh = bare.reconfigure({ plugins: state.plugins });
  if (areSignsShown(state)) toggleSigns(fresh, (change) => (fresh = fresh.apply(change)));
  return fresh;
}

function shown(state: EditorState): string[] {
  const sets = state.plugins.map((plugin) => plugin.getState(state) as unknown).filter((set) => set instanceof DecorationSet);
  return sets.flatMap((set) => set.find().map(({ from, to, ...more }) => JSON.stringify([from, to, (more as unknown as { type: { attrs: unknown } }).type.attrs])).sort());
}
