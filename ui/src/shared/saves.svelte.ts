// All that is being written in this window: one honest line for the top of the screen, one place to save it all.
import { Autosave, type AutosaveOptions, type SaveState } from "./autosave";

class Saves {
  states = $state.raw(new Map<Autosave<never>, SaveState>());
  lastSaved = $state<string | null>(null);

  /** What the whole screen can say: the worst of its fields. */
  overall = $derived.by<SaveState>(() => {
    const all = [...this.states.values()];
    return (
      all.find((state) => state.name === "failed") ??
      all.find((state) => state.name === "saving" || state.name === "waiting") ??
      (this.lastSaved ? { name: "saved", at: this.lastSaved } : { name: "quiet" })
    );
  });

  open<Value>(options: Omit<AutosaveOptions<Value>, "onState">): Autosave<Value> {
    const autosave = new Autosave<Value>({ ...options, onState: (state) => this.note(autosave, state) });
    this.note(autosave, autosave.state);
    return autosave;
  }

  /** The field is gone: what waits is saved first. */
  async close<Value>(autosave: Autosave<Value>): Promise<void> {
    await autosave.flush();
    if (autosave.state.name !== "failed") this.remove(autosave);
  }

  async flush(): Promise<boolean> {
    const done = await Promise.all([...this.states.keys()].map((autosave) => autosave.flush()));
    return done.every(Boolean);
  }

  forget(): void {
    for (const autosave of this.states.keys()) if (autosave.state.name === "failed") autosave.forget();
  }

  private note<Value>(autosave: Autosave<Value>, state: SaveState): void {
    if (state.name === "saved") this.lastSaved = state.at;
    this.states = new Map(this.states).set(autosave as unknown as Autosave<never>, state);
  }

  private remove<Value>(autosave: Autosave<Value>): void {
    const states = new Map(this.states);
    states.delete(autosave as unknown as Autosave<never>);
    this.states = states;
  }
}

export const saves = new Saves();

/** Nothing typed is lost when the window is hidden or closed. */
export function saveOnLeaving(): void {
  const flush = () => void saves.flush();
  window.addEventListener("beforeunload", flush);
  window.addEventListener("pagehide", flush);
  window.addEventListener("blur", flush);
  document.addEventListener("visibilitychange", flush);
}
