// The text that follows from what was picked of two: as the program writes it (review-core/src/compare/conflict.rs).
import type { Block, ChoiceView, PickView } from "../../backend";

export type Picks = Record<number, PickView>;

/** The stretch by whose pick this one is decided: of two that are linked, the first. */
export function leader(choices: readonly ChoiceView[], index: number): number {
  const choice = choices[index];
  return choice?.kind === "differs" && choice.linked !== null ? Math.min(index, choice.linked) : index;
}

/** What nobody decided keeps both sides: nothing is lost. */
export function decided(choices: readonly ChoiceView[], picks: Picks): Block[] {
  return choices.flatMap((choice, index) => {
    if (choice.kind === "agreed") return choice.blocks;
    const pick = picks[leader(choices, index)] ?? "both";
    return [...(pick === "right" ? [] : choice.left), ...(pick === "left" ? [] : choice.right)];
  });
}
