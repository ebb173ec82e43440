// What elements and styles say of words: strong, emphasised, underlined, raised, lowered, linked, in which language.
import { safeAddress } from "./links";
import { hasStyle, isHeavy, points, styleOf } from "./style";

export interface Look {
  bold: boolean;
  italic: boolean;
  underline: boolean;
  script: "sup" | "sub" | null;
  href: string | null;
  lang: string | null;
  /** Whether line ends are ends of lines. */
  isPre: boolean;
}
export const PLAIN: Look = { bold: false, italic: false, underline: false, script: null, href: null, lang: null, isPre: false };

const BLOCK = /^(p|div|h[1-6]|li|ul|ol|td|th|tr|table|blockquote|section|article|main|dd|dt|dl|figure|pre)$/;

export function lookOf(element: Element, outer: Look): Look {
  const look = ofElement(element, outer);
  if (!saysStyle(element)) return look;
  const isBlock = BLOCK.test(element.localName);
  return { ...look, ...weight(element, look, isBlock), ...slope(element, look, isBlock), ...line(element, look), ...raised(element, look), ...spaces(element, look) };
}

/** How Word's styles of paragraphs look is a matter of the report; so are headings. */
function saysStyle(element: Element): boolean {
  return !/^(h[1-6]|td|th)$/.test(element.localName) && !(/^(p|div|li)$/.test(element.localName) && /^Mso/.test(element.className));
}

function ofElement(element: Element, outer: Look): Look {
  const lang = element.getAttribute("lang") || outer.lang;
  const look = lang === outer.lang ? outer : { ...outer, lang };
  switch (element.localName) {
    case "b": case "strong": return { ...look, bold: true };
    case "i": case "em": case "cite": case "dfn": return { ...look, italic: true };
    case "u": return { ...look, underline: true };
    case "sup": case "sub": return { ...look, script: element.localName };
    case "a": return { ...look, href: safeAddress(element.getAttribute("href")) ?? outer.href };
    case "pre": return { ...look, isPre: true };
    default: return look;
  }
}

/** A block is said to be plain only because everything there is. */
function weight(element: Element, { bold }: Look, isBlock: boolean): Pick<Look, "bold"> {
  const said = styleOf(element).get("font-weight") ?? "";
  if (isHeavy(said)) return { bold: true };
  return { bold: bold && (isBlock || !/^(normal|lighter|[1-5]\d\d)$/.test(said)) };
}

function slope(element: Element, { italic }: Look, isBlock: boolean): Pick<Look, "italic"> {
  const said = styleOf(element).get("font-style") ?? "";
  if (/^(italic|oblique)/.test(said)) return { italic: true };
  return { italic: italic && (isBlock || said !== "normal") };
}

/** A link is drawn with a line anyway. */
function line(element: Element, { underline, href }: Look): Pick<Look, "underline"> {
  const style = styleOf(element);
  const said = `${style.get("text-decoration") ?? ""} ${style.get("text-decoration-line") ?? ""} ${style.get("text-underline") ?? ""}`;
  return { underline: href === null && (underline || /underline|single|double|wave|words/.test(said)) };
}

function raised(element: Element, { script }: Look): Pick<Look, "script"> {
  const style = styleOf(element);
  const said = style.get("vertical-align") ?? "";
  if (/^(super|sub)$/.test(said)) return { script: said === "super" ? "sup" : "sub" };
  const moved = hasStyle(element, "position", /relative/) ? -(points(style.get("top")) ?? 0) : 0;
  return { script: moved > 0 ? "sup" : moved < 0 ? "sub" : script };
}

function spaces(element: Element, { isPre }: Look): Pick<Look, "isPre"> {
  return { isPre: isPre || hasStyle(element, "white-space", /^(pre|break-spaces)/) };
}

export function sameLook(one: Look, other: Look): boolean {
  return (
    one.bold === other.bold && one.italic === other.italic && one.underline === other.underline &&
    one.script === other.script && one.href === other.href && one.lang === other.lang
  );
}
