// What stands in a list of versions, in words: what was changed, and by whom.
import type { Version } from "../../backend";
import { say } from "../../shared/app.svelte";

export interface Day {
  /** The first moment of this day in the list. */
  at: string;
  versions: Version[];
}

/** The versions of one day together, in the order in which they come. */
export function byDay(versions: readonly Version[]): Day[] {
  const days: Day[] = [];
  for (const version of versions) {
    const last = days.at(-1);
    if (last && dayOf(last.at) === dayOf(version.at)) last.versions.push(version);
    else days.push({ at: version.at, versions: [version] });
  }
  return days;
}
const dayOf = (at: string) => new Date(at).toDateString();

export function who(person: string, entity = ""): string {
  if (person === "") return say("history-unnamed");
  return entity === "" ? person : say("history-person", { person, entity });
}

/** Answers have the title of their question; other records are named by what they are. */
export const titleOf = ({ kind, title }: Version) => (kind === "answer" ? title : say(`history-kind-${kind}`));
