// What was done, in a sentence, and how it can be taken back.
import { backend, type RestoreResult } from "../../backend";
import { say } from "../../shared/app.svelte";

export interface Outcome {
  text: string;
  /** The answers that were left as they are. */
  left: string[];
  step: string | null;
  path: string | null;
}

export const plain = (text: string, path: string | null = null): Outcome => ({ text, left: [], step: null, path });

export function restored({ written, left, step }: RestoreResult): Outcome {
  return { text: say("history-restored", { count: written }), left, step, path: null };
}

export async function takeBack(review: string, taken: string): Promise<Outcome> {
  const { written, left, step } = await backend.undoStep(review, taken);
  return { text: say("history-taken-back", { count: written }), left, step, path: null };
}
