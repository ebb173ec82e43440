// The words: the same messages with the same variables in all six languages, none missing, none that nobody says.
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { asWords, bundleOf, format, LANGUAGES } from "./words";

const FILES = ["ui", "safety", "history", "editor", "figures", "clipboard", "find", "spelling", "fields"];
const EACH = LANGUAGES.flatMap((language) => FILES.map((file) => [language, file] as const));
const source = (language: string, file: string) => readFileSync(new URL(`../../../assets/locales/${language}/${file}.ftl`, import.meta.url), "utf8");

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
  test.each(EACH)("%s has the messages and variables of English: %s", (language, file) => {
    expect(shape(source(language, file))).toEqual(shape(source("en", file)));
  });

  test.each(EACH)("each message of %s can be written: %s", (language, file) => {
    const bundle = bundleOf(language, language);
    for (const [id, names] of Object.entries(shape(source(language, file)))) {
      for (const count of [0, 1, 2, 3, 11, 100]) {
        const words = Object.fromEntries(names.map((name) => [name, name === "unit" ? "words" : count]));
        expect(format(bundle, id, words), id).toBeTruthy();
        expect(format(bundle, id, words), id).not.toMatch(/[{}]/);
      }
    }
  });
});

describe("what the window says", () => {
  const known = FILES.flatMap((file) => Object.keys(shape(source("en", file))));
  const text = files(new URL("..", import.meta.url).pathname)
    .filter((path) => /\.(svelte|ts)$/.test(path) && !path.endsWith(".test.ts"))
    .map((path) => readFileSync(path, "utf8"))
    .join("\n");
  const named = [...new Set([...text.matchAll(/"((?:ui|safety|history|conflict|bin|editor|figures|clipboard|find|spelling|fields)-[a-z0-9-]*[a-z0-9])"/g)].map((found) => found[1] ?? ""))];
  /** Some are put together of a name and what varies. */
  const patterns = [...text.matchAll(/`((?:[a-z]+-[a-z]+-|\$\{\w+\}-)[^`\s]*)`/g)]
    .map((found) => (found[1] ?? "").replace(/^\$\{\w+\}/, `(?:${named.join("|")})`).replace(/\$\{[^}]+\}/g, "[a-z-]+"))
    .map((pattern) => new RegExp(`^${pattern}$`));

  test("every message that it names exists", () => {
    expect(named.length).toBeGreaterThan(300);
    expect(named.filter((id) => format(bundleOf("en", "en"), id) === null)).toEqual([]);
  });

  test("every message is said somewhere", () => {
    const said = (id: string) => named.includes(id) || patterns.some((pattern) => pattern.test(id));
    expect(known.filter((id) => !said(id))).toEqual([]);
  });
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
