// When what is written is saved: 250 ms after the last key, and while one types on at least every 750 ms; never in the
// middle of a composition, one save at a time, the newest words last. What fails is tried again until it succeeds. What
// is saved becomes a version once its writer is done with it. It says only what is true.

export type SaveState =
  | { name: "quiet" }
  | { name: "waiting" }
  | { name: "saving" }
  | { name: "saved"; at: string }
  | { name: "failed"; error: unknown };

export interface AutosaveOptions<Value> {
  /** Saves, and says when. */
  save: (value: Value) => Promise<string>;
  /** Makes a version of what was saved. */
  settle: () => Promise<void>;
  onState?: (state: SaveState) => void;
}

const PAUSE = 250;
const LONGEST = 750;
const RETRY = 3000;
const IDLE = 120_000;

export class Autosave<Value> {
  state: SaveState = { name: "quiet" };
  private waiting: { value: Value } | null = null;
  private taken: { value: Value } | null = null;
  private running: Promise<void> | null = null;
  private settling: Promise<void> | null = null;
  private unsettled = false;
  /** When the first key came that is not saved yet. */
  private since: number | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private idle: ReturnType<typeof setTimeout> | undefined;
  private composing = false;

  constructor(private readonly options: AutosaveOptions<Value>) {}

  /** What is not on the disk, as far as anyone knows. */
  get unsaved(): { value: Value } | null {
    return this.waiting ?? this.taken;
  }

  /** Something was written. */
  change(value: Value): void {
    this.waiting = { value };
    this.since ??= performance.now();
    clearTimeout(this.idle);
    if (this.state.name !== "saving" && this.state.name !== "failed") this.become({ name: "waiting" });
    this.wait(this.state.name === "failed" ? 0 : this.pause());
  }

  /** An input method began or ended a composition. */
  compose(on: boolean): void {
    this.composing = on;
    if (on) clearTimeout(this.timer);
    else if (this.waiting) this.wait(this.state.name === "failed" ? 0 : this.pause());
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

  /** Its writer is done with it for now: saves what waits, and makes a version of what was saved. */
  async leave(): Promise<boolean> {
    if (!(await this.flush())) return false;
    await (this.settling ?? this.settle());
    return this.unsaved === null;
  }

  /** Gives up what could not be saved. */
  forget(): void {
    clearTimeout(this.timer);
    this.waiting = null;
    this.taken = null;
    this.since = null;
    this.become({ name: "quiet" });
  }

  private pause(): number {
    const waited = this.since === null ? 0 : performance.now() - this.since;
    return Math.max(0, Math.min(PAUSE, LONGEST - waited));
  }

  private wait(delay: number): void {
    clearTimeout(this.timer);
    if (this.composing || this.running) return;
    this.timer = setTimeout(() => void (this.running ?? this.run()), delay);
  }

  private run(): Promise<void> {
    const taken = this.waiting;
    if (!taken) return Promise.resolve();
    clearTimeout(this.timer);
    this.waiting = null;
    this.since = null;
    this.taken = taken;
    // What failed stays said until it succeeds.
    if (this.state.name !== "failed") this.become({ name: "saving" });
    this.running = this.options.save(taken.value).then((at) => this.done(at), (error: unknown) => this.fail(error));
    return this.running;
  }

  private done(at: string): void {
    this.running = null;
    this.taken = null;
    this.unsettled = true;
    this.become(this.waiting ? { name: "waiting" } : { name: "saved", at });
    if (this.waiting) this.wait(this.pause());
    else this.rest();
  }

  /** What was not saved waits on, unless something newer does, or it was given up. */
  private fail(error: unknown): void {
    this.running = null;
    this.waiting ??= this.taken;
    this.taken = null;
    if (!this.waiting) return;
    this.become({ name: "failed", error });
    this.wait(RETRY);
  }

  private rest(): void {
    clearTimeout(this.idle);
    this.idle = setTimeout(() => void this.leave(), IDLE);
  }

  /** The words are on the disk already: a version that could not be made is made at the next occasion. */
  private async settle(): Promise<void> {
    clearTimeout(this.idle);
    if (!this.unsettled) return;
    this.unsettled = false;
    this.settling = this.options.settle().then(
      () => void (this.settling = null),
      () => {
        this.settling = null;
        this.unsettled = true;
        if (!this.unsaved) this.rest();
      },
    );
    await this.settling;
  }

  private become(state: SaveState): void {
    this.state = state;
    this.options.onState?.(state);
  }
}
