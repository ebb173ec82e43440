// What every control of a question takes: an answer in, answers out; the label and the error belong to the field.
import type { AnswerView, KindView, Limit } from "../backend";

export interface ControlProps {
  /** The id of the control: the label and the messages refer to it. */
  id: string;
  answer: AnswerView;
  /** The ids of the hint and the error. */
  describedBy?: string | undefined;
  labelledBy: string;
  onanswer: (answer: AnswerView) => void;
  /** An input method began or ended a composition. */
  oncompose?: (on: boolean) => void;
  /** The field was left: what waits is saved now. */
  onleave?: () => void;
  /** What was typed cannot be stored: the id of the message that says why. */
  ondoubt?: (message: string | null) => void;
  limit?: Limit | null;
  /** Where the answer stands: what was written there can still be undone on coming back. */
  place?: string;
  /** In a cell of a table: small, and without a line of its own for hints. */
  compact?: boolean | undefined;
}
export type Kind<Name extends KindView["kind"]> = Extract<KindView, { kind: Name }>;

export const NOTHING: AnswerView = { type: "nothing" };
