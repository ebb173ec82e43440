// The order of what is left to do: as the report is read; what may be left as it is comes last.
import type { FindingLine } from "../../backend";

const ADVICE = new Set(["finding-unverified", "finding-too-few-words", "finding-too-few-characters", "finding-not-in-outline"]);

/** Whether one may leave it as it is. */
export function isAdvice(line: FindingLine): boolean {
  return ADVICE.has(line.finding.code);
}

/** The lines under the section they stand in, in the order in which they came. */
export function bySection(lines: FindingLine[]): [string, FindingLine[]][] {
  const sections = new Map<string, FindingLine[]>();
  for (const line of lines) sections.set(line.section, [...(sections.get(line.section) ?? []), line]);
  return [...sections];
}
