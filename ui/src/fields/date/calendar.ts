// The days of a month in weeks, and where the keys of a date grid lead (the pattern of the ARIA practices).
import { CalendarDate, endOfMonth, endOfWeek, getWeeksInMonth, parseDate, startOfMonth, startOfWeek } from "@internationalized/date";

export type { CalendarDate };
/** What the program stores as a year has four figures. */
const FIRST = new CalendarDate(1000, 1, 1);
const LAST = new CalendarDate(9999, 12, 31);

/** The first day of the week by the custom. Source: Unicode CLDR, of which engines know more or less. */
const weekBegins = (tag: string) => (/^ar-(?:EG|JO)\b/.test(tag) ? "sat" : "mon");

/** The first day of what is stored: of `2026-05`, the first of May. */
export function firstDay(stored: string): CalendarDate {
  return parseDate(`${stored}${"-01-01".slice(stored.length - 4)}`);
}

/** The weeks of the month in which `day` is, whole, from the first day of the week by the custom of `tag`. */
export function weeksOf(day: CalendarDate, tag: string): CalendarDate[][] {
  const first = startOfWeek(startOfMonth(day), tag, weekBegins(tag));
  return Array.from({ length: getWeeksInMonth(day, tag, weekBegins(tag)) }, (_, week) => Array.from({ length: 7 }, (_, at) => first.add({ days: week * 7 + at })));
}

/** The day to which a key leads from `day`, or null for a key that leads nowhere. */
export function stepped(day: CalendarDate, key: { key: string; shiftKey: boolean }, tag: string, mirrored: boolean): CalendarDate | null {
  const ahead = mirrored ? -1 : 1;
  switch (key.key) {
    case "ArrowRight": return bounded(day.add({ days: ahead }));
    case "ArrowLeft": return bounded(day.subtract({ days: ahead }));
    case "ArrowDown": return bounded(day.add({ weeks: 1 }));
    case "ArrowUp": return bounded(day.subtract({ weeks: 1 }));
    case "Home": return bounded(startOfWeek(day, tag, weekBegins(tag)));
    case "End": return bounded(endOfWeek(day, tag, weekBegins(tag)));
    case "PageDown": return bounded(day.add(key.shiftKey ? { years: 1 } : { months: 1 }));
    case "PageUp": return bounded(day.subtract(key.shiftKey ? { years: 1 } : { months: 1 }));
    default: return null;
  }
}

/** The same day in another month or year, or its last one where that has no such day. */
export function turned(day: CalendarDate, to: { month?: number; year?: number }): CalendarDate {
  const first = day.set({ day: 1, ...to });
  return bounded(first.set({ day: Math.min(day.day, endOfMonth(first).day) }));
}

function bounded(day: CalendarDate): CalendarDate {
  return day.compare(FIRST) < 0 ? FIRST : day.compare(LAST) > 0 ? LAST : day;
}
