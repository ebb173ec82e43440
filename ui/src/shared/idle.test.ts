// Idle: five minutes without a key or a pointer.
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { whenIdle } from "./idle";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const minutes = (count: number) => vi.advanceTimersByTimeAsync(count * 60_000);

test("acts after the minutes, not before", async () => {
  const act = vi.fn(async () => undefined);
  const stop = whenIdle(5, act, new EventTarget());
  await minutes(4.9);
  expect(act).not.toHaveBeenCalled();
  await minutes(0.2);
  expect(act).toHaveBeenCalledOnce();
  stop();
  await minutes(20);
  expect(act).toHaveBeenCalledOnce();
});

test("a key or a pointer begins the time anew", async () => {
  const act = vi.fn(async () => undefined);
  const place = new EventTarget();
  const stop = whenIdle(5, act, place);
  for (const touch of ["keydown", "pointermove", "wheel"]) {
    await minutes(4);
    place.dispatchEvent(new Event(touch));
  }
  expect(act).not.toHaveBeenCalled();
  stop();
});

test("what could not be done is tried again while nobody is there, and no more once somebody is back", async () => {
  const act = vi.fn(async () => undefined);
  const place = new EventTarget();
  const stop = whenIdle(5, act, place);
  await minutes(5.5);
  expect(act.mock.calls.length).toBeGreaterThan(1);
  place.dispatchEvent(new Event("keydown"));
  const sofar = act.mock.calls.length;
  await minutes(4);
  expect(act).toHaveBeenCalledTimes(sofar);
  stop();
});

test("the first touch after the machine slept comes too late", () => {
  const act = vi.fn(async () => undefined);
  const place = new EventTarget();
  const stop = whenIdle(5, act, place);
  vi.setSystemTime(Date.now() + 3_600_000);
  place.dispatchEvent(new Event("pointermove"));
  expect(act).toHaveBeenCalledOnce();
  stop();
});
