// All that is being written in this window: one honest line for the top of the screen, one place to save it all.
import type { AnswerView, Lang, Unsaved } from "../backend";
import { Autosave, type AutosaveOptions, type SaveState } from "./autosave";

export interface Place {
  review: string;
  question: string;
  language: Lang;
}

class Saves {
  states = $state.raw(new Map<Autosave<AnswerView>, SaveState>());
  lastSaved = $state<string | null>(null);
  /** How often changes were given up: what is on the disk is then shown again. */
  givenUp = $state(0);
  /** Fields that show something which cannot be stored as it is: they say so, and nothing is said to be saved. */
  private unfit = $state.raw(new Set<Autosave<AnswerView>>());
  private places = new Map<Autosave<AnswerView>, Place>();
  private closed = new Set<Autosave<AnswerView>>();

  /** What the whole screen can say: the worst of its fields. */
  overall = $derived.by<SaveState>(() => {
    const all = [...this.states.values()];
    return (
      all.find((state) => state.name === "failed") ??
      all.find((state) => state.name === "saving" || state.name === "waiting") ??
      (this.lastSaved && this.unfit.size === 0 ? { name: "saved", at: this.lastSaved } : { name: "quiet" })
    );
  });

  open(place: Place, options: Omit<AutosaveOptions<AnswerView>, "onState">): Autosave<AnswerView> {
    const autosave: Autosave<AnswerView> = new Autosave({ ...options, onState: (state) => this.note(autosave, state) });
    this.places.set(autosave, place);
    this.note(autosave, autosave.state);
    return autosave;
  }

  /** The field is gone: what waits is saved first, however often that has to be tried. */
  async close(autosave: Autosave<AnswerView>): Promise<void> {
    this.closed.add(autosave);
    if (await autosave.leave()) this.remove(autosave);
  }

  /** Everything is saved and settled. False: something could not be saved. */
  async flush(): Promise<boolean> {
    const done = await Promise.all([...this.states.keys()].map((autosave) => autosave.leave()));
    return done.every(Boolean);
  }

  /** All that is on the screen and not on the disk. */
  unsaved(): Unsaved[] {
    return [...this.places].flatMap(([autosave, place]) => {
      const left = autosave.unsaved;
      return left ? [{ ...place, answer: $state.snapshot(left.value) as AnswerView }] : [];
    });
  }

  hold(autosave: Autosave<AnswerView>, on: boolean): void {
    if (this.unfit.has(autosave) === on) return;
    const others = [...this.unfit].filter((each) => each !== autosave);
    this.unfit = new Set(on ? [...others, autosave] : others);
  }

  forget(): void {
    this.givenUp += 1;
    for (const autosave of this.states.keys()) if (autosave.state.name === "failed") autosave.forget();
  }

  private note(autosave: Autosave<AnswerView>, state: SaveState): void {
    if (state.name === "saved") this.lastSaved = state.at;
    this.states = new Map(this.states).set(autosave, state);
    if (this.closed.has(autosave) && (state.name === "saved" || state.name === "quiet")) void this.close(autosave);
  }

  private remove(autosave: Autosave<AnswerView>): void {
    const states = new Map(this.states);
    states.delete(autosave);
    this.states = states;
    this.hold(autosave, false);
    this.places.delete(autosave);
    this.closed.delete(autosave);
  }
}

export const saves = new Saves();

/** Nothing typed is lost when the window is hidden or closed; what could not be saved is tried again on coming back. */
export function saveOnLeaving(): void {
  const flush = () => void saves.flush();
  window.addEventListener("beforeunload", flush);
  window.addEventListener("pagehide", flush);
  window.addEventListener("blur", flush);
  window.addEventListener("focus", flush);
  document.addEventListener("visibilitychange", flush);
}
