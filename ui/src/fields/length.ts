// How long a text is in the unit of its limit, and what is to be said of it: advice, never a bar.
import type { Limit } from "../backend";
import { countWords } from "../editor/count";

export interface Advice {
  message: string;
  words: { count: number; unit: string; most?: number; least?: number };
  /** More than may be. */
  over: boolean;
}
/** From here on it is said how much is left. */
const NEAR = 0.9;
const characters = new Intl.Segmenter("en", { granularity: "grapheme" });

export function lengthIn(unit: Limit["unit"], text: string): number {
  return unit === "words" ? countWords(text) : [...characters.segment(text)].length;
}

export function adviceOn(count: number, limit: Limit): Advice | null {
  const { unit, minimum } = limit;
  const most = limit.maximum ?? limit.suggested;
  if (most !== null && count > most) return { message: "fields-length-over", words: { count: count - most, most, unit }, over: limit.maximum !== null };
  if (most !== null && count >= NEAR * most) return { message: "fields-length-left", words: { count: most - count, most, unit }, over: false };
  if (minimum !== null && count > 0 && count < minimum) return { message: "fields-length-short", words: { count: minimum - count, least: minimum, unit }, over: false };
  return most === null ? null : { message: limit.maximum === null ? "ui-limit-suggested" : "ui-limit-maximum", words: { count: most, unit }, over: false };
}
