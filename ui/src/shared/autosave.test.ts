// The autosave: what it says is what happened.
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { Autosave } from "./autosave";

const AT = "2026-05-08T09:30:00Z";

function made(save: (value: string) => Promise<string>) {
  const states: string[] = [];
  const autosave = new Autosave<string>({ save, onState: (state) => states.push(state.name) });
  return { autosave, states };
}

describe("autosave", () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  test("saves once, 400 ms after the last key", async () => {
    const save = vi.fn(async () => AT);
    const { autosave, states } = made(save);
    autosave.change("a");
    await vi.advanceTimersByTimeAsync(399);
    autosave.change("ab");
    await vi.advanceTimersByTimeAsync(399);
    expect(save).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    expect(save.mock.calls).toEqual([["ab"]]);
    expect(states).toEqual(["waiting", "waiting", "saving", "saved"]);
    expect(autosave.state).toEqual({ name: "saved", at: AT });
  });

  test("does not save in the middle of a composition", async () => {
    const save = vi.fn(async () => AT);
    const { autosave } = made(save);
    autosave.compose(true);
    autosave.change("ni");
    await vi.advanceTimersByTimeAsync(5000);
    expect(save).not.toHaveBeenCalled();
    autosave.compose(false);
    await vi.advanceTimersByTimeAsync(400);
    expect(save).toHaveBeenCalledOnce();
  });

  test("flush saves at once, and waits for a save that is under way and for what came after it", async () => {
    let finish: (at: string) => void = () => undefined;
    const save = vi.fn((value: string) => (value === "a" ? new Promise<string>((done) => (finish = done)) : Promise.resolve(AT)));
    const { autosave } = made(save);
    autosave.change("a");
    await vi.advanceTimersByTimeAsync(400);
    autosave.change("ab");
    const flushed = autosave.flush();
    finish(AT);
    expect(await flushed).toBe(true);
    expect(save.mock.calls).toEqual([["a"], ["ab"]]);
    expect(autosave.state.name).toBe("saved");
  });

  test("keeps what could not be saved, and tries again", async () => {
    let broken = true;
    const save = vi.fn(async () => {
      if (broken) throw { code: "error-store-io", args: {} };
      return AT;
    });
    const { autosave } = made(save);
    autosave.change("a");
    expect(await autosave.flush()).toBe(false);
    expect(autosave.state.name).toBe("failed");
    broken = false;
    expect(await autosave.flush()).toBe(true);
    expect(save.mock.calls).toEqual([["a"], ["a"]]);
  });

  test("after a failure the newest words are saved, not the older ones", async () => {
    let broken = true;
    const save = vi.fn(async () => {
      if (broken) throw new Error("full");
      return AT;
    });
    const { autosave } = made(save);
    autosave.change("a");
    await autosave.flush();
    broken = false;
    autosave.change("ab");
    await autosave.flush();
    expect(save.mock.calls.at(-1)).toEqual(["ab"]);
  });

  test("what is given up is not saved later", async () => {
    const save = vi.fn(async () => AT);
    const { autosave } = made(save);
    autosave.change("a");
    autosave.forget();
    await vi.advanceTimersByTimeAsync(5000);
    expect(save).not.toHaveBeenCalled();
  });
});
