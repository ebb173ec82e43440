// When what is written is saved: 400 ms after the last key and on leaving a field, never in the middle of a composition,
// one save at a time, the newest words last. It says only what is true.

export type SaveState =
  | { name: "quiet" }
  | { name: "waiting" }
  | { name: "saving" }
  | { name: "saved"; at: string }
  | { name: "failed"; error: unknown };

export interface AutosaveOptions<Value> {
  /** Saves, and says when. */
  save: (value: Value) => Promise<string>;
  onState?: (state: SaveState) => void;
  delay?: number;
}

export class Autosave<Value> {
  state: SaveState = { name: "quiet" };
  private waiting: { value: Value } | null = null;
  private running: Promise<void> | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private composing = false;

  constructor(private readonly options: AutosaveOptions<Value>) {}

  /** Something was written. */
  change(value: Value): void {
    this.waiting = { value };
    if (this.state.name !== "saving") this.become({ name: "waiting" });
    this.wait();
  }

  /** An input method began or ended a composition. */
  compose(on: boolean): void {
    this.composing = on;
    if (on) clearTimeout(this.timer);
    else if (this.waiting) this.wait();
  }

  /** Saves now what waits. True when nothing is left unsaved. */
  async flush(): Promise<boolean> {
    clearTimeout(this.timer);
    while (this.running || this.waiting) {
      await (this.running ?? this.run());
      if (this.state.name === "failed") return false;
    }
    return true;
  }

  /** Gives up what could not be saved. */
  forget(): void {
    clearTimeout(this.timer);
    this.waiting = null;
    this.become({ name: "quiet" });
  }

  private wait(): void {
    clearTimeout(this.timer);
    if (this.composing) return;
    this.timer = setTimeout(() => void (this.running ?? this.run()), this.options.delay ?? 400);
  }

  private run(): Promise<void> {
    const taken = this.waiting;
    if (!taken) return Promise.resolve();
    this.waiting = null;
    this.become({ name: "saving" });
    this.running = this.options
      .save(taken.value)
      .then((at) => this.done(at), (error: unknown) => this.fail(taken, error));
    return this.running;
  }

  private done(at: string): void {
    this.running = null;
    this.become(this.waiting ? { name: "waiting" } : { name: "saved", at });
    if (this.waiting) this.wait();
  }

  /** What was not saved waits on, unless something newer does. */
  private fail(taken: { value: Value }, error: unknown): void {
    this.running = null;
    this.waiting ??= taken;
    this.become({ name: "failed", error });
  }

  private become(state: SaveState): void {
    this.state = state;
    this.options.onState?.(state);
  }
}
