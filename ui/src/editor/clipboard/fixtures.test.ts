// @vitest-environment jsdom
// What programs lay on the clipboard, and what becomes of it: each file with the blocks that are expected beside it, as
// Chromium hands it over and as WebKit does. `FILL=1` writes the expectations that are missing.
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { newSheet, withoutIds } from "../../../tests/clipboard";

const FOLDER = join(process.cwd(), "../tests/fixtures/clipboard");
const names = readdirSync(FOLDER).filter((name) => !name.endsWith(".json"));

test.each(names)("%s", async (name) => {
  const found = await pasted(name);
  const path = join(FOLDER, `${name.split(".").slice(0, 2).join(".")}.json`);
  if (!existsSync(path) && process.env["FILL"]) writeFileSync(path, `${JSON.stringify(found, null, 1)}\n`);
  expect(found).toEqual(JSON.parse(readFileSync(path, "utf8")));
});

test("there are fixtures enough, and one of WebKit's for each of HTML", () => {
  const own = names.filter((name) => !name.includes(".webkit."));
  expect(own.length).toBeGreaterThanOrEqual(24);
  for (const name of own.filter((name) => name.endsWith(".html"))) expect(names).toContain(name.replace(".html", ".webkit.html"));
});

async function pasted(name: string): Promise<unknown> {
  const content = readFileSync(join(FOLDER, name), "utf8");
  const sheet = newSheet([], name.split(".")[1]);
  sheet.paste(name.endsWith(".html") ? { html: content } : { text: content });
  // Pictures are asked for one after the other, and refused: nobody takes any here.
  await new Promise((done) => setTimeout(done));
  return { notices: sheet.told(), blocks: sheet.blocks().map(withoutIds) };
}
