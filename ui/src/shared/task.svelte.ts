// Something that takes a moment and may be refused: whether it is being done, and why it was not.
import { refusal } from "./app.svelte";

export class Task {
  working = $state(false);
  refused = $state<string | null>(null);

  /** True: it was done. */
  async run(what: () => Promise<unknown>): Promise<boolean> {
    this.working = true;
    this.refused = null;
    try {
      await what();
    } catch (thrown) {
      this.refused = refusal(thrown);
    }
    this.working = false;
    return this.refused === null;
  }
}
