// Dates as people type them: figures in any order that is not in doubt, Chinese 年月日, and the names of months in the six
// languages, in Arabic by the custom of any State.
import { fold } from "./fold";
import { plainDigits } from "./read-number";

const TAGS = ["en-GB", "fr", "es", "ru", "zh", "ar-EG", "ar-JO", "ar-TN", "ar-MA", "ar-MR"];
/** Words around the name of a month that say no more. */
const FILLERS = new Set(["de", "del", "of", "the", "st", "nd", "rd", "th", "er", "г", "год", "года", "عام", "سنه", "لعام", "م", "ميلاديه", "من", "شهر"].map(fold));

/** The stored form of a day, a month or a year, `2026-05-08`, or null where the text is none. */
export function parseDate(typed: string): string | null {
  const text = plainDigits(typed).trim();
  return inFigures(text) ?? withMonth(text);
}

function inFigures(text: string): string | null {
  const plain = text.replace(/\s*[年月]\s*/g, "-").replace(/\s*[日号]/g, "").replace(/-$/, "");
  const parts = plain.split(/\s*[-/.\s]\s*/);
  if (parts.length > 3 || !parts.every((part) => /^\d+$/.test(part))) return null;
  const [year = "", month, day] = parts[0]?.length === 4 ? parts : parts.reverse();
  return stored(year, month, day);
}

/** The name of a month with a year beside it, and a day or none. Names of one month by two customs may stand together. */
function withMonth(text: string): string | null {
  const figures = text.match(/\d+/g) ?? [];
  const names = text.replace(/\d+/g, " ").split("/").map(nameIn).filter((name) => name !== "");
  const months = new Set(names.map((name) => monthOf(name)));
  const [month] = months;
  const year = figures.find((figure) => figure.length === 4);
  const day = figures.find((figure) => figure.length < 3);
  if (month === undefined || months.size > 1 || year === undefined || figures.length !== (day === undefined ? 1 : 2)) return null;
  return stored(year, String(month), day);
}

function nameIn(text: string): string {
  return text.replace(/[年号日]/g, " ").split(/[\s,،.\-–'’]+/).map(fold).filter((word) => word !== "" && !FILLERS.has(word)).join(" ");
}

function stored(year: string, month: string | undefined, day: string | undefined): string | null {
  if (year.length !== 4 || Number(year) === 0) return null;
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

/** The names of the months as CLDR has them: alone, after a day, and short. */
function monthNames(): Map<string, number> {
  const names = new Map<string, number>();
  for (const tag of TAGS) {
    for (const parts of [{ month: "long" }, { month: "short" }, { month: "long", day: "numeric" }, { month: "short", day: "numeric" }] as const) {
      const format = new Intl.DateTimeFormat(`${tag}-u-nu-latn-ca-gregory`, { ...parts, timeZone: "UTC" });
      for (let month = 1; month <= 12; month += 1) {
        const name = format.formatToParts(Date.UTC(2026, month - 1, 1)).find((part) => part.type === "month")?.value ?? "";
        if (/\p{L}/u.test(name)) names.set(nameIn(name), month);
      }
    }
  }
  return names;
}

let known: Map<string, number> | null = null;
function monthOf(name: string): number | undefined {
  known ??= monthNames();
  return known.get(name);
}
