// What is left to do, and what may be left as it is.
import type { FindingLine } from "../../backend";

const ADVICE = new Set(["finding-unverified", "finding-too-few-words", "finding-too-few-characters", "finding-not-in-outline"]);

/** Whether one may leave it as it is. */
export function isAdvice(line: FindingLine): boolean {
  return ADVICE.has(line.finding.code);
}
