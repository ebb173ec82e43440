// The autosave: what it says is what happened.
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { Autosave } from "./autosave";

const AT = "2026-05-08T09:30:00Z";
const later = (ms: number) => vi.advanceTimersByTimeAsync(ms);

function made(save: (value: string) => Promise<string>, settle: () => Promise<void> = async () => undefined) {
  const states: string[] = [];
  const autosave = new Autosave<string>({ save, settle, onState: (state) => states.push(state.name) });
  return { autosave, states };
}

/** A disk that can be full. */
function disk(full = false) {
  const it = {
    full,
    save: vi.fn(async (_value: string) => {
      if (it.full) throw { code: "error-store-disk-full", args: {} };
      return AT;
    }),
  };
  return it;
}

describe("autosave", () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  test("saves once, 250 ms after the last key", async () => {
    const { save } = disk();
    const { autosave, states } = made(save);
    autosave.change("a");
    await later(249);
    autosave.change("ab");
    await later(249);
    expect(save).not.toHaveBeenCalled();
    await later(1);
    expect(save.mock.calls).toEqual([["ab"]]);
    expect(states).toEqual(["waiting", "waiting", "saving", "saved"]);
    expect(autosave.state).toEqual({ name: "saved", at: AT });
  });

  test("saves at least every 750 ms while typing goes on", async () => {
    const { save } = disk();
    const { autosave } = made(save);
    for (let key = 0; key < 16; key += 1) {
      autosave.change(String(key));
      await later(100);
    }
    expect(save.mock.calls).toEqual([["7"], ["15"]]);
  });

  test("a slow disk does not put off what is typed meanwhile", async () => {
    let finish: (at: string) => void = () => undefined;
    const save = vi.fn((value: string) => (value === "a" ? new Promise<string>((done) => (finish = done)) : Promise.resolve(AT)));
    const { autosave } = made(save);
    autosave.change("a");
    await later(250);
    autosave.change("ab");
    await later(2000);
    expect(save).toHaveBeenCalledOnce();
    expect(autosave.unsaved).toEqual({ value: "ab" });
    finish(AT);
    await later(0);
    expect(save.mock.calls).toEqual([["a"], ["ab"]]);
    expect(autosave.unsaved).toBeNull();
  });

  test("does not save in the middle of a composition", async () => {
    const { save } = disk();
    const { autosave } = made(save);
    autosave.compose(true);
    autosave.change("ni");
    await later(5000);
    expect(save).not.toHaveBeenCalled();
    autosave.compose(false);
    await later(250);
    expect(save).toHaveBeenCalledOnce();
  });

  test("one composition after another does not put off saving", async () => {
    const { save } = disk();
    const { autosave } = made(save);
    for (let word = 0; word < 8; word += 1) {
      autosave.compose(true);
      autosave.change(`${word}`);
      await later(300);
      autosave.compose(false);
      await later(20);
    }
    expect(save.mock.calls.length).toBeGreaterThan(1);
  });

  test("flush saves at once, and waits for a save that is under way and for what came after it", async () => {
    let finish: (at: string) => void = () => undefined;
    const save = vi.fn((value: string) => (value === "a" ? new Promise<string>((done) => (finish = done)) : Promise.resolve(AT)));
    const { autosave } = made(save);
    autosave.change("a");
    await later(250);
    autosave.change("ab");
    const flushed = autosave.flush();
    finish(AT);
    expect(await flushed).toBe(true);
    expect(save.mock.calls).toEqual([["a"], ["ab"]]);
    expect(autosave.state.name).toBe("saved");
  });
});

describe("a save that fails", () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  test("keeps the words, says why, and is tried again every 3 seconds until it succeeds", async () => {
    const full = disk(true);
    const { autosave, states } = made(full.save);
    autosave.change("a");
    await later(250);
    expect(autosave.state).toEqual({ name: "failed", error: { code: "error-store-disk-full", args: {} } });
    expect(autosave.unsaved).toEqual({ value: "a" });
    await later(2999);
    expect(full.save).toHaveBeenCalledTimes(1);
    await later(1);
    expect(full.save).toHaveBeenCalledTimes(2);
    await later(3000);
    expect(full.save).toHaveBeenCalledTimes(3);
    full.full = false;
    await later(3000);
    expect(full.save.mock.calls.at(-1)).toEqual(["a"]);
    expect(states).toEqual(["waiting", "saving", "failed", "failed", "failed", "saved"]);
    await later(10_000);
    expect(full.save).toHaveBeenCalledTimes(4);
  });

  test("is tried again at once on the next key, with the newest words", async () => {
    const full = disk(true);
    const { autosave, states } = made(full.save);
    autosave.change("a");
    await later(250);
    full.full = false;
    autosave.change("ab");
    expect(autosave.state.name).toBe("failed");
    await later(0);
    expect(full.save.mock.calls.at(-1)).toEqual(["ab"]);
    expect(states.at(-1)).toBe("saved");
  });

  test("is not tried again in the middle of a composition", async () => {
    const full = disk(true);
    const { autosave } = made(full.save);
    autosave.change("a");
    await later(250);
    autosave.compose(true);
    autosave.change("ani");
    await later(10_000);
    expect(full.save).toHaveBeenCalledOnce();
    full.full = false;
    autosave.compose(false);
    await later(0);
    expect(full.save.mock.calls.at(-1)).toEqual(["ani"]);
  });

  test("is tried again by flush, which says whether it succeeded", async () => {
    const full = disk(true);
    const { autosave } = made(full.save);
    autosave.change("a");
    expect(await autosave.flush()).toBe(false);
    expect(await autosave.leave()).toBe(false);
    full.full = false;
    expect(await autosave.leave()).toBe(true);
    expect(autosave.unsaved).toBeNull();
  });

  test("what is given up is not saved later, and not said to be saved", async () => {
    const full = disk(true);
    const { autosave } = made(full.save);
    autosave.change("a");
    await later(250);
    autosave.forget();
    full.full = false;
    await later(10_000);
    expect(full.save).toHaveBeenCalledOnce();
    expect(autosave.state.name).toBe("quiet");
  });

  test("what is given up while it is tried again does not come back", async () => {
    let refuse: (why: unknown) => void = () => undefined;
    const save = vi.fn(() => new Promise<string>((_, no) => (refuse = no)));
    const { autosave } = made(save);
    autosave.change("a");
    await later(250);
    autosave.forget();
    refuse(new Error("full"));
    await later(10_000);
    expect(save).toHaveBeenCalledOnce();
    expect(autosave.state.name).toBe("quiet");
    expect(autosave.unsaved).toBeNull();
  });
});

describe("settling", () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  test("leaving saves what waits, then makes a version of it, once", async () => {
    const done: string[] = [];
    const { autosave } = made(async () => (done.push("save"), AT), async () => void done.push("settle"));
    await autosave.leave();
    autosave.change("a");
    expect(await autosave.leave()).toBe(true);
    expect(await autosave.leave()).toBe(true);
    expect(done).toEqual(["save", "settle"]);
  });

  test("two that leave at once make one version, and both wait for it", async () => {
    let finish: () => void = () => undefined;
    const settle = vi.fn(() => new Promise<void>((done) => (finish = done)));
    const { autosave } = made(async () => AT, settle);
    autosave.change("a");
    const left = vi.fn();
    void autosave.leave().then(left);
    void autosave.leave().then(left);
    await later(0);
    expect(settle).toHaveBeenCalledOnce();
    expect(left).not.toHaveBeenCalled();
    finish();
    await later(0);
    expect(left).toHaveBeenCalledTimes(2);
  });

  test("what was not saved is not settled", async () => {
    const settle = vi.fn(async () => undefined);
    const { autosave } = made(disk(true).save, settle);
    autosave.change("a");
    expect(await autosave.leave()).toBe(false);
    expect(settle).not.toHaveBeenCalled();
  });

  test("happens by itself after two minutes without a key", async () => {
    const settle = vi.fn(async () => undefined);
    const { autosave } = made(async () => AT, settle);
    autosave.change("a");
    await later(100_000);
    autosave.change("ab");
    await later(119_000);
    expect(settle).not.toHaveBeenCalled();
    await later(2000);
    expect(settle).toHaveBeenCalledOnce();
    await later(500_000);
    expect(settle).toHaveBeenCalledOnce();
  });

  test("a version that could not be made is no failed save, and is made at the next occasion", async () => {
    let refused = true;
    const settle = vi.fn(async () => {
      if (refused) throw new Error("busy");
    });
    const { autosave } = made(async () => AT, settle);
    autosave.change("a");
    expect(await autosave.leave()).toBe(true);
    expect(autosave.state).toEqual({ name: "saved", at: AT });
    refused = false;
    expect(await autosave.leave()).toBe(true);
    expect(await autosave.leave()).toBe(true);
    expect(settle).toHaveBeenCalledTimes(2);
  });
});
