// How the contents are read: a chapter's own section is its heading, the others stand below it.
import type { ChapterView, SectionSummary } from "../backend";

export interface Part {
  chapter: ChapterView;
  own: SectionSummary | null;
  below: SectionSummary[];
}

export function part(chapter: ChapterView): Part {
  const [first, ...others] = chapter.sections;
  const isOwn = first !== undefined && (others.length === 0 || first.id === `chapter.${chapter.id}`);
  return { chapter, own: isOwn ? first : null, below: isOwn ? others : chapter.sections };
}

/** "4" stands in a column of numbers; "Annex II" is part of the title. */
export function isWords(number: string | null): boolean {
  return number !== null && /\p{Letter}{2}/u.test(number);
}

/** What stands in one section together, in the order in which it came. */
export function bySection<Line extends { section: string }>(lines: readonly Line[]): [string, Line[]][] {
  const sections = new Map<string, Line[]>();
  for (const line of lines) sections.set(line.section, [...(sections.get(line.section) ?? []), line]);
  return [...sections];
}
