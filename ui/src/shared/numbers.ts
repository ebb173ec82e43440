// Numbers and dates as they are written for people, from what the program stores: 1234.5; 2026, 2026-05 or 2026-05-08.

/** The day of a moment, where the window is. */
export const dayInWords = (at: string, tag: string): string => written(new Date(at), tag, { dateStyle: "long" });

/** In French, the first of a month is an ordinal, which Intl does not know. */
export function written(at: Date, tag: string, parts: Intl.DateTimeFormatOptions): string {
  const text = new Intl.DateTimeFormat(tag, parts).format(at);
  return tag.startsWith("fr") ? text.replace(/^1(?=\s\p{Letter})/u, "1er") : text;
}

/** A stored date in words: as exact as it is, and no more. */
export function dateInWords(stored: string, tag: string): string {
  const [year = "", month, day] = stored.split("-");
  const at = new Date(Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1)));
  const parts: Intl.DateTimeFormatOptions = { timeZone: "UTC", year: "numeric" };
  if (month) parts.month = "long";
  if (day) parts.day = "numeric";
  return written(at, tag, parts);
}

/** A stored day in the Umm al-Qura calendar; none for a month or a year, which are not one there. */
export function hijriInWords(stored: string, tag: string): string | null {
  if (stored.length !== 10) return null;
  const format = new Intl.DateTimeFormat(tag.replace("-ca-gregory", "-ca-islamic-umalqura"), { timeZone: "UTC", year: "numeric", month: "long", day: "numeric" });
  const text = format.format(new Date(stored));
  // CLDR has the era in English, Arabic and Chinese; elsewhere it is the English one.
  return tag.startsWith("en") ? text : text.replace(/ AH$/, "");
}

/** From one stored day to another, said once where they share a month or a year. */
export function daysInWords(start: string, end: string, tag: string): string {
  // In Chinese, Intl writes a span of long dates with strokes and figures alone.
  if (tag.startsWith("zh")) return `${dateInWords(start, tag)} – ${dateInWords(end, tag)}`;
  const words = new Intl.DateTimeFormat(tag, { timeZone: "UTC", year: "numeric", month: "long", day: "numeric" });
  return words.formatRange(new Date(start), new Date(end));
}

/** A stored number as it is written in a language: all of its digits, in groups. */
export function numberInWords(stored: string, tag: string): string {
  const decimals = stored.split(".")[1]?.length ?? 0;
  const format = new Intl.NumberFormat(tag, { minimumFractionDigits: Math.min(decimals, 20), maximumFractionDigits: 20 });
  return format.format(stored as unknown as number);
}
