// The words: the same messages with the same variables in all six languages, none missing, none unused in the window.
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { asWords, bundleOf, format, LANGUAGES } from "./words";

const source = (language: string) => readFileSync(new URL(`../../../assets/locales/${language}/ui.ftl`, import.meta.url), "utf8");

/** Each message with its variables. */
function shape(text: string): Record<string, string[]> {
  const shapes: Record<string, string[]> = {};
  for (const entry of text.split(/^(?=[a-z])/m)) {
    const id = /^([a-z][a-z0-9-]*) =/.exec(entry)?.[1];
    const body = entry.split("\n").filter((line) => !line.startsWith("#")).join("\n");
    if (id) shapes[id] = [...new Set([...body.matchAll(/\$([a-z]+)/g)].map((found) => found[1] ?? ""))].sort();
  }
  return shapes;
}

function files(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? files(path) : [path];
  });
}

describe("the six languages", () => {
  test.each(LANGUAGES)("%s has the messages and variables of English", (language) => {
    expect(shape(source(language))).toEqual(shape(source("en")));
  });

  test.each(LANGUAGES)("each message of %s can be written", (language) => {
    const bundle = bundleOf(language, language);
    for (const [id, names] of Object.entries(shape(source(language)))) {
      for (const count of [0, 1, 2, 3, 11, 100]) {
        const words = Object.fromEntries(names.map((name) => [name, name === "unit" ? "words" : count]));
        expect(format(bundle, id, words), id).toBeTruthy();
        expect(format(bundle, id, words), id).not.toMatch(/[{}]/);
      }
    }
  });
});

test("every message that the window names exists", () => {
  const known = shape(source("en"));
  const used = files(new URL("..", import.meta.url).pathname)
    .filter((path) => /\.(svelte|ts)$/.test(path) && !path.endsWith(".test.ts"))
    .flatMap((path) => [...readFileSync(path, "utf8").matchAll(/"(ui-[a-z-]*[a-z])"/g)].map((found) => found[1] ?? ""));
  expect(used.length).toBeGreaterThan(100);
  expect([...new Set(used)].filter((id) => !(id in known))).toEqual([]);
});

test("what is inserted is isolated, so that a Latin name does not reorder an Arabic sentence", () => {
  expect(format(bundleOf("ar", "ar-EG-u-nu-arab"), "ui-saved", { time: "14:03" })).toBe("حُفظ في \u206814:03\u2069");
});

test("numbers are written in the digits that were asked for", () => {
  expect(format(bundleOf("ar", "ar-EG-u-nu-arab"), "ui-words", { count: 132 })).toContain("١٣٢");
  expect(format(bundleOf("ar", "ar-MA-u-nu-latn"), "ui-words", { count: 132 })).toContain("132");
});

test("the plural follows the language", () => {
  expect(format(bundleOf("ar", "ar-MA-u-nu-latn"), "ui-words", asWords({ count: "2" }))).toBe("كلمتان");
  expect(format(bundleOf("ru", "ru"), "ui-words", asWords({ count: "3" }))).toContain("слова");
});

test("a message of the program is there too", () => {
  expect(format(bundleOf("fr", "fr"), "finding-open")).toBe("pas encore de réponse");
});
