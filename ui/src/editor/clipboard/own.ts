// Copies of our own: marked when they are copied, they come back whole.
import { DOMSerializer, type Fragment } from "prosemirror-model";
import { schema } from "../schema";

const MARK = "data-gcm-review";

/** Writes what is copied as everything is written, with our mark on it. */
class Copies extends DOMSerializer {
  override serializeFragment(fragment: Fragment, options?: { document?: Document }, target?: HTMLElement | DocumentFragment): HTMLElement | DocumentFragment {
    const copy = super.serializeFragment(fragment, options, target);
    copy.firstElementChild?.setAttribute(MARK, "");
    return copy;
  }
}

export const copies = new Copies(DOMSerializer.nodesFromSchema(schema), DOMSerializer.marksFromSchema(schema));

export function isOwn(body: HTMLElement): boolean {
  return body.querySelector(`[${MARK}]`) !== null;
}

/** Our own copy as we write: items stand in a list. */
export function readOwn(body: HTMLElement): Element {
  if (body.firstElementChild?.localName !== "li") return body;
  const list = body.ownerDocument.createElement(isNumbered(body.firstElementChild) ? "ol" : "ul");
  list.append(...body.querySelectorAll(":scope > li"));
  body.prepend(list);
  return body;
}

/** ProseMirror writes beside a copy in what it stood. */
function isNumbered(item: Element): boolean {
  return /"list",\{[^}]*"ordered":true/.test(item.getAttribute("data-pm-slice") ?? "");
}
