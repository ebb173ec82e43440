// Numbers and dates as people type them, and as the program stores them: 1234.5; 2026, 2026-05 or 2026-05-08.
import type { Lang } from "../backend";

const DECIMAL: Record<Lang, "." | ","> = { ar: ".", zh: ".", en: ".", fr: ",", ru: ",", es: "," };

/** Arabic-Indic and full-width digits as European ones. */
export function plainDigits(text: string): string {
  return text
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0))
    .replace(/[０-９]/g, (digit) => String(digit.charCodeAt(0) - 0xff10))
    .replace(/[\u200e\u200f\u061c\u2066-\u2069]/g, "");
}

/** The stored form of a number, or null where the text is not one. */
export function parseNumber(typed: string, language: Lang): string | null {
  const text = plainDigits(typed).trim().replace(/[−–]/g, "-").replace(/[\s\u00a0\u202f'’٬]/g, "").replace("٫", "\u0001");
  const decimal = text.includes("\u0001") ? "\u0001" : decimalOf(text, DECIMAL[language]);
  const [whole = "", part, ...rest] = text.split(decimal);
  if (rest.length > 0 || !isWhole(whole) || (part !== undefined && !/^\d+$/.test(part))) return null;
  const plain = whole.replace(/[.,]/g, "").replace(/^(-?)0+(?=\d)/, "$1");
  return part === undefined ? plain : `${plain}.${part}`;
}

/** The language's own mark, unless the only mark in the text cannot be parting thousands. */
function decimalOf(text: string, own: "." | ","): string {
  const other = own === "." ? "," : ".";
  const parts = text.split(other);
  const parting = parts.slice(1).every((part) => /^\d{3}(?:[.,]|$)/.test(part));
  return text.includes(own) || parting || parts.length !== 2 ? own : other;
}

function isWhole(text: string): boolean {
  return /^-?\d+$/.test(text) || /^-?\d{1,3}(?:([.,])\d{3})(?:\1\d{3})*$/.test(text);
}

/** The stored form of a day, a month or a year, or null where the text is none. */
export function parseDate(typed: string): string | null {
  const text = plainDigits(typed).trim().replace(/[年月]/g, "-").replace(/[日]/g, "").replace(/-$/, "");
  const parts = text.split(/[-/.\s]+/);
  if (!parts.every((part) => /^\d+$/.test(part))) return null;
  const ordered = parts[0]?.length === 4 ? parts : parts.reverse();
  const [year = "", month, day] = ordered;
  if (year.length !== 4 || ordered.length > 3) return null;
  if (month === undefined) return year;
  if (!within(month, 12)) return null;
  if (day === undefined) return `${year}-${two(month)}`;
  return within(day, daysIn(Number(year), Number(month))) ? `${year}-${two(month)}-${two(day)}` : null;
}

function within(part: string, most: number): boolean {
  return part.length <= 2 && Number(part) >= 1 && Number(part) <= most;
}

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function two(part: string): string {
  return part.padStart(2, "0");
}

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
