// The interface's words: the program's own .ftl files, read by Fluent, with isolation marks around what is inserted.
import { FluentBundle, FluentResource, type FluentVariable } from "@fluent/bundle";
import type { Lang } from "../backend";

export const LANGUAGES: readonly Lang[] = ["ar", "zh", "en", "fr", "ru", "es"];
export const OWN_NAMES: Record<Lang, string> = {
  ar: "العربية", zh: "中文", en: "English", fr: "Français", ru: "Русский", es: "Español",
};
export type Words = Record<string, FluentVariable>;

const sources = import.meta.glob<string>("../../../assets/locales/*/{app,errors,document,ui,safety,history,editor,figures,clipboard,find,spelling,fields}.ftl", {
  query: "?raw",
  import: "default",
  eager: true,
});

export function direction(language: string): "rtl" | "ltr" {
  return language === "ar" ? "rtl" : "ltr";
}

/** Words have the direction of their first letter; what has no letter yet has that of its language. */
export function directionOf(text: string, language: string): "auto" | "rtl" | "ltr" {
  return /\p{Letter}/u.test(text) ? "auto" : direction(language);
}

const bundles = new Map<string, FluentBundle>();

/** The words of a language. Numbers inside messages are written as `tag` says. */
export function bundleOf(language: Lang, tag: string): FluentBundle {
  const bundle = bundles.get(tag) ?? read(language, tag);
  bundles.set(tag, bundle);
  return bundle;
}

function read(language: Lang, tag: string): FluentBundle {
  const bundle = new FluentBundle(tag, { useIsolating: true });
  for (const [path, text] of Object.entries(sources)) {
    if (path.includes(`/${language}/`)) bundle.addResource(new FluentResource(text));
  }
  return bundle;
}

/** The message, or null where there is none. What cannot be resolved is shown by its name. */
export function format(bundle: FluentBundle, id: string, words?: Words): string | null {
  const message = bundle.getMessage(id);
  return message?.value ? bundle.formatPattern(message.value, words ?? null, []) : null;
}

/** Arguments arrive as text; those that are whole numbers choose plural forms. */
export function asWords(args: Record<string, string>): Words {
  return Object.fromEntries(
    Object.entries(args).map(([name, value]) => [name, /^\d{1,9}$/.test(value) ? Number(value) : value]),
  );
}
