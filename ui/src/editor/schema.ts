// What a long text may hold: the nodes and marks of the stored form, and how they look on the page.
import { Schema, type Attrs, type DOMOutputSpec, type MarkSpec, type Node, type NodeSpec } from "prosemirror-model";

const identity = {
  id: { default: null, validate: "string|null" },
  dir: { default: null, validate: "string|null" },
  lang: { default: null, validate: "string|null" },
};

/** A direction is written only where it was set by hand; the editor shows the one that follows from the text. */
function outer(node: Node): Record<string, string> {
  const { id, dir, lang } = node.attrs as Record<string, string | null>;
  return { ...(dir ? { dir } : {}), ...(lang ? { lang } : {}), ...(id ? { "data-id": id } : {}) };
}

function kept(element: HTMLElement): Attrs {
  const dir = element.getAttribute("dir");
  return {
    id: element.getAttribute("data-id"),
    dir: dir === "rtl" || dir === "ltr" ? dir : null,
    lang: element.getAttribute("lang"),
  };
}

function spans(element: HTMLElement): Attrs {
  const span = (name: string) => Math.max(1, Math.min(100, Number(element.getAttribute(name) ?? 1) || 1));
  return { colspan: span("colspan"), rowspan: span("rowspan"), colwidth: null };
}

function shown(element: HTMLElement): Attrs {
  const picture = element.querySelector<HTMLElement>(".figure-picture");
  return { blob: picture?.dataset["blob"] ?? "", alt: picture?.textContent ?? "" };
}

function cell(name: "td" | "th", role: "cell" | "header_cell"): NodeSpec {
  return {
    content: "block+",
    attrs: { colspan: { default: 1, validate: "number" }, rowspan: { default: 1, validate: "number" }, colwidth: { default: null } },
    tableRole: role,
    isolating: true,
    parseDOM: [{ tag: name, getAttrs: spans }],
    toDOM: ({ attrs }) => [name, spanned(attrs), 0],
  };
}

function spanned({ colspan, rowspan }: Attrs): Record<string, number> {
  return { ...(colspan === 1 ? {} : { colspan: colspan as number }), ...(rowspan === 1 ? {} : { rowspan: rowspan as number }) };
}

/** One line of words that belongs to a table or a figure. */
function part(name: string, tag: string): NodeSpec {
  return {
    content: "inline*",
    isolating: true,
    defining: true,
    selectable: false,
    parseDOM: [{ tag: `${tag}.${name}` }],
    toDOM: () => [tag, { class: `${name} table-part` }, 0],
  };
}

const nodes: Record<string, NodeSpec> = {
  doc: { content: "block+" },
  paragraph: {
    content: "inline*",
    group: "block",
    attrs: identity,
    parseDOM: [{ tag: "p", getAttrs: kept }],
    toDOM: (node) => ["p", outer(node), 0],
  },
  heading: {
    content: "inline*",
    group: "block",
    defining: true,
    attrs: { ...identity, level: { default: 1, validate: "number" } },
    // The page's own title is the first heading: those of the text begin below it.
    parseDOM: [1, 2, 3, 4, 5, 6].map((tag) => ({
      tag: `h${tag}`,
      getAttrs: (element) => ({ ...kept(element), level: Math.max(1, Math.min(3, tag - 1)) }),
    })),
    toDOM: (node) => [`h${(node.attrs["level"] as number) + 1}`, outer(node), 0],
  },
  list: {
    content: "listItem+",
    group: "block",
    attrs: { ...identity, ordered: { default: false, validate: "boolean" }, start: { default: null, validate: "number|null" } },
    parseDOM: [
      { tag: "ul", getAttrs: (element) => ({ ...kept(element), ordered: false }) },
      { tag: "ol", getAttrs: (element) => ({ ...kept(element), ordered: true, start: Number(element.getAttribute("start")) || null }) },
    ],
    toDOM: (node) => {
      const start = node.attrs["start"] as number | null;
      return [node.attrs["ordered"] ? "ol" : "ul", { ...outer(node), ...(start === null ? {} : { start }) }, 0];
    },
  },
  listItem: { content: "block+", defining: true, parseDOM: [{ tag: "li" }], toDOM: () => ["li", 0] },
  quote: {
    content: "block+",
    group: "block",
    defining: true,
    attrs: identity,
    parseDOM: [{ tag: "blockquote", getAttrs: kept }],
    toDOM: (node) => ["blockquote", outer(node), 0],
  },
  table: {
    content: "caption grid notes source",
    group: "block",
    isolating: true,
    allowGapCursor: false,
    attrs: identity,
    parseDOM: [{ tag: "section.table-block", getAttrs: kept }],
    toDOM: (node) => ["section", { ...outer(node), class: "table-block" }, 0],
  },
  caption: part("table-caption", "div"),
  grid: {
    content: "row*",
    tableRole: "table",
    isolating: true,
    selectable: false,
    attrs: { widths: { default: null } },
    parseDOM: [{ tag: "table", getAttrs: (element) => ({ widths: widths(element.dataset["widths"]) }) }],
    toDOM: ({ attrs }) => {
      const set = attrs["widths"] as number[] | null;
      const whole = set?.reduce((sum, width) => sum + width, 0) ?? 1;
      const columns = (set ?? []).map((width): DOMOutputSpec => ["col", { width: `${(100 * width) / whole}%` }]);
      return ["table", set ? { "data-widths": set.join(" ") } : {}, ["colgroup", ...columns], ["tbody", 0]];
    },
  },
  row: { content: "(cell | headerCell)*", tableRole: "row", selectable: false, parseDOM: [{ tag: "tr" }], toDOM: () => ["tr", 0] },
  cell: cell("td", "cell"),
  headerCell: cell("th", "header_cell"),
  notes: part("table-notes", "div"),
  source: part("table-source", "div"),
  figure: {
    content: "caption credit",
    group: "block",
    isolating: true,
    allowGapCursor: false,
    attrs: { ...identity, blob: { default: "", validate: "string" }, alt: { default: "", validate: "string" } },
    parseDOM: [{ tag: "figure.figure-block", contentElement: ".figure-words", getAttrs: (element) => ({ ...kept(element), ...shown(element) }) }],
    toDOM: (node): DOMOutputSpec => [
      "figure",
      { ...outer(node), class: "figure-block" },
      ["div", { class: "figure-picture", contenteditable: "false", "data-blob": String(node.attrs["blob"]) }, String(node.attrs["alt"])],
      ["div", { class: "figure-words" }, 0],
    ],
  },
  credit: part("figure-credit", "div"),
  text: { group: "inline" },
  break: { inline: true, group: "inline", selectable: false, linebreakReplacement: true, parseDOM: [{ tag: "br" }], toDOM: () => ["br"] },
  footnote: {
    inline: true,
    group: "inline",
    content: "(text | break | reference | value)*",
    atom: true,
    isolating: true,
    attrs: { id: { default: null, validate: "string|null" } },
    parseDOM: [{ tag: "span[data-footnote]" }],
    toDOM: () => ["span", { "data-footnote": "" }, 0],
  },
  reference: pointer("reference", ["target"]),
  value: pointer("value", ["record", "field"]),
};

/** Relative widths of columns, where they were written here. */
function widths(written: string | undefined): number[] | null {
  return written && /^[1-9]\d{0,5}( [1-9]\d{0,5}){0,99}$/.test(written) ? written.split(" ").map(Number) : null;
}

/** Something that stands elsewhere and is shown here. */
function pointer(name: string, fields: string[]): NodeSpec {
  const names = fields.map((field) => [field, { default: "", validate: "string" }] as const);
  return {
    inline: true,
    group: "inline",
    atom: true,
    attrs: Object.fromEntries(names),
    parseDOM: [{ tag: `span[data-${name}]`, getAttrs: (element) => ({ ...element.dataset }) }],
    toDOM: ({ attrs }) => [
      "span",
      { class: "pointer", [`data-${name}`]: "", ...Object.fromEntries(fields.map((field) => [`data-${field}`, String(attrs[field])])) },
      String(attrs[fields[0] ?? ""]),
    ],
  };
}

const SAFE_ADDRESS = /^(https?:\/\/|mailto:)/i;

const marks: Record<string, MarkSpec> = {
  bold: {
    parseDOM: [
      { tag: "strong" },
      { tag: "b", getAttrs: (element) => element.style.fontWeight !== "normal" && null },
      { style: "font-weight", getAttrs: (weight) => /^(bold(er)?|[6-9]\d{2})$/.test(weight) && null },
    ],
    toDOM: () => ["strong", 0],
  },
  italic: { parseDOM: [{ tag: "em" }, { tag: "i" }, { style: "font-style=italic" }], toDOM: () => ["em", 0] },
  underline: { parseDOM: [{ tag: "u" }], toDOM: () => ["u", 0] },
  superscript: { excludes: "superscript subscript", parseDOM: [{ tag: "sup" }], toDOM: () => ["sup", 0] },
  subscript: { excludes: "superscript subscript", parseDOM: [{ tag: "sub" }], toDOM: () => ["sub", 0] },
  link: {
    attrs: { href: { validate: "string" } },
    inclusive: false,
    parseDOM: [
      { tag: "a[href]", getAttrs: (element) => isSafeAddress(element.getAttribute("href")) && { href: element.getAttribute("href") } },
    ],
    toDOM: ({ attrs }) => ["a", isSafeAddress(attrs["href"] as string) ? { href: attrs["href"] as string, rel: "noreferrer" } : {}, 0],
  },
  language: {
    attrs: { lang: { validate: "string" } },
    parseDOM: [{ tag: "span[lang]", getAttrs: (element) => ({ lang: element.lang }) }],
    toDOM: ({ attrs }) => ["span", { lang: attrs["lang"] as string, dir: "auto" }, 0],
  },
  abbreviation: {
    attrs: { expansion: { validate: "string" } },
    parseDOM: [{ tag: "abbr[title]", getAttrs: (element) => ({ expansion: element.title }) }],
    toDOM: ({ attrs }) => ["abbr", { title: attrs["expansion"] as string }, 0],
  },
};

/** An address that the program takes: http, https or mailto. */
export function isSafeAddress(address: string | null): boolean {
  return address !== null && SAFE_ADDRESS.test(address.trim());
}

export const schema = new Schema({ nodes, marks });
