// Tracked changes and comments: what was inserted stays, what was deleted goes, what was remarked on the side goes.
import { hasStyle, STYLE } from "./style";

const DELETED = "del,.msoDel,.msoMoveFrom";
const INSERTED = "ins,.msoIns,.msoMoveTo";
const REMARK = '.MsoCommentReference,.msocomanchor,.msocomtxt,.msocomoff,a[href^="#cmnt"],a[name^="_msocom"]';

export interface Settled {
  changes: number;
  comments: number;
}

export function settleChanges(body: HTMLElement): Settled {
  const comments = Math.max(count(body, ".msocomanchor,[href^='#cmnt']:not([href^='#cmnt_'])"), count(body, ".msocomtxt"));
  for (const element of [...body.querySelectorAll(REMARK), ...remarks(body)]) element.remove();
  const changed = [...body.querySelectorAll(`${DELETED},${INSERTED}`)].filter(isOneChange).length;
  for (const element of body.querySelectorAll(DELETED)) element.remove();
  return { changes: changed, comments };
}

function count(body: HTMLElement, selector: string): number {
  return body.querySelectorAll(selector).length;
}

function remarks(body: HTMLElement): Element[] {
  return [...body.querySelectorAll(`[${STYLE}]`)].filter((element) => hasStyle(element, "mso-element", /^comment/));
}

/** `<span class=msoIns><ins>` is one, and what holds no words is none. */
function isOneChange(element: Element): boolean {
  return (element.textContent ?? "").trim() !== "" && !element.parentElement?.closest(`${DELETED},${INSERTED}`);
}
