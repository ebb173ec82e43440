// What was not to be seen where it comes from, and what is no text at all, does not come along.
import { hasStyle, STYLE } from "./style";

/** Parts of a page that are no words of it. */
const NO_TEXT = [
  "script", "style", "meta", "link", "title", "base", "template", "noscript", "xml", "nav", "iframe", "object", "embed", "applet",
  "frameset", "canvas", "audio", "video", "map", "svg", "annotation", "annotation-xml", "input", "select", "textarea", "button", "label",
  "option", "datalist", "dialog", "rp",
].join(",");
/** LibreOffice's and Word's headers and footers. */
const FURNITURE = 'div[title="header"],div[title="footer"]';

export function dropHidden(body: HTMLElement): void {
  for (const element of body.querySelectorAll(`${NO_TEXT},${FURNITURE},[hidden],[aria-hidden="true"]`)) element.remove();
  for (const element of body.querySelectorAll(`[${STYLE}],[class]`)) if (isHidden(element) && !ofTable(element)) element.remove();
}

/** Whether words were there and not shown. */
export function isHidden(element: Element): boolean {
  return (
    hasStyle(element, "display", /^none/) ||
    hasStyle(element, "visibility", /^(hidden|collapse)/) ||
    hasStyle(element, "mso-hide", /^(all|screen)/) ||
    hasStyle(element, "mso-element", /^(header|footer|field-begin|field-separator|field-end)/)
  );
}

/** Rows, columns and cells are counted before they go: a table keeps its shape. */
function ofTable(element: Element): boolean {
  return /^(tr|td|th|col|colgroup)$/.test(element.localName);
}
