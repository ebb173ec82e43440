// In which language a passage is: said only where it is not the report's own, and only where its letters agree. Programs
// mark whatever stands in another keyboard's language.

/** How few letters in capitals are an acronym, which belongs to the text around it. */
const ACRONYM = 12;
const canonical = new Map<string, Intl.Locale | null>();

/** The tag of the language in which the words are, where it is not `report`; nothing otherwise. */
export function foreign(lang: string | null, words: string, report: string): string | null {
  const locale = lang === null ? null : localeOf(lang);
  if (!locale || locale.language === report || !agrees(locale, words) || isAcronym(words)) return null;
  return locale.toString();
}

function localeOf(lang: string): Intl.Locale | null {
  if (!canonical.has(lang)) canonical.set(lang, read(lang));
  return canonical.get(lang) ?? null;
}

function read(lang: string): Intl.Locale | null {
  try {
    const locale = lang.length > 35 ? null : new Intl.Locale(lang.replaceAll("_", "-"));
    return locale?.maximize().script ? locale : null;
  } catch {
    return null;
  }
}

const LETTERS: Record<string, RegExp> = {
  Arab: /\p{Script=Arabic}/gu,
  Cyrl: /\p{Script=Cyrillic}/gu,
  Latn: /\p{Script=Latin}/gu,
  Hans: /\p{Script=Han}/gu,
  Hant: /\p{Script=Han}/gu,
  Jpan: /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu,
  Kore: /\p{Script=Hangul}/gu,
};

function agrees(locale: Intl.Locale, words: string): boolean {
  const own = LETTERS[locale.maximize().script ?? ""] ?? /\p{L}/gu;
  const letters = words.match(/\p{L}/gu)?.length ?? 0;
  return letters > 0 && (words.match(own)?.length ?? 0) * 2 > letters;
}

function isAcronym(words: string): boolean {
  return words.trim().length <= ACRONYM && !/\p{Ll}|\p{Lo}/u.test(words);
}
