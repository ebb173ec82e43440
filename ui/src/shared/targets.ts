// To what cross-references can point: asked for once, and anew when one is to be chosen.
import { backend, type Lang, type TargetView } from "../backend";

let known: { of: string; targets: Promise<TargetView[]> } | null = null;

export function targets(review: string, language: Lang, anew: boolean): Promise<TargetView[]> {
  const of = `${review} ${language}`;
  if (anew || known?.of !== of) known = { of, targets: backend.targets(review, language) };
  return known.targets;
}

/** What is printed for a target; null where it is not in the report. */
export async function nameOfTarget(review: string, language: Lang, target: string): Promise<string | null> {
  const found = (await targets(review, language, false)).find((each) => each.id === target);
  return found?.label ?? null;
}
