// Going from screen to screen while what was written is still being saved.
import { expect, test } from "vitest";
import { app } from "./app.svelte";
import { saves } from "./saves.svelte";

test("who asks for two places before what was written is saved arrives at the second", async () => {
  let settled: () => void = () => undefined;
  const settling = new Promise<void>((done) => (settled = done));
  const field = saves.open({ review: "r", question: "q", language: "en" }, { save: async () => "2026-05-08T09:30:00Z", settle: () => settling });
  field.change({ type: "nothing" });
  await field.flush();
  const both = [app.go({ screen: "outline", review: "r" }), app.go({ screen: "section", review: "r", section: "next-steps" })];
  settled();
  await Promise.all(both);
  expect(app.place).toEqual({ screen: "section", review: "r", section: "next-steps" });
  await app.back();
  expect(app.place).toEqual({ screen: "start" });
});
