// For tests: texts with every kind of block, inline and mark.
import type { Block, Inline, Mark } from "../../src/backend/bindings";

export const attrs = <More extends object = object>(id: string, more?: More) => ({ id, dir: null, lang: null, ...more }) as { id: string; dir: null; lang: null } & More;
export const text = (words: string, ...marks: Mark[]): Inline => ({ type: "text", text: words, ...(marks.length ? { marks } : {}) });
export const paragraph = (id: string, ...content: Inline[]): Block => ({ type: "paragraph", attrs: attrs(id), ...(content.length ? { content } : {}) });

export const EVERY_KIND: Record<string, Block[]> = {
  nothing: [],
  "an empty paragraph": [paragraph("a")],
  "marks and inlines": [
    { type: "paragraph", attrs: { id: "a", dir: "rtl", lang: "ar" }, content: [
      text("x", { type: "bold" }, { type: "italic" }, { type: "underline" }, { type: "link", attrs: { href: "https://a.example.org" } }),
      text("2", { type: "superscript" }), text("3", { type: "subscript" }),
      text("État", { type: "language", attrs: { lang: "fr" } }), text("GCM", { type: "abbreviation", attrs: { expansion: "Global Compact" } }),
      { type: "break" }, { type: "footnote", attrs: { id: "n" }, content: [text("y", { type: "italic" }), { type: "break" }] }, { type: "footnote", attrs: { id: "m" } },
      { type: "reference", attrs: { target: "t" } }, { type: "value", attrs: { record: "r#1", field: "f" } },
    ] },
  ],
  headings: ([1, 2, 3] as const).map((level) => ({ type: "heading", attrs: attrs(`h${level}`, { level }), content: [text("H")] })),
  "an empty heading": [{ type: "heading", attrs: { id: "b", dir: null, lang: "fr", level: 2 } }],
  "lists in lists": [{ type: "list", attrs: attrs("c", { ordered: true, start: 3 }), content: [
    { type: "listItem", content: [paragraph("d"), { type: "list", attrs: attrs("e", { ordered: false, start: null }), content: [{ type: "listItem", content: [paragraph("f", text("x"))] }] }] },
    { type: "listItem", content: [] },
  ] }],
  quotes: [{ type: "quote", attrs: attrs("e"), content: [] }, { type: "quote", attrs: attrs("q"), content: [paragraph("p", text("x"))] }],
  "a table": [{ type: "table", attrs: attrs("t"), content: [
    { type: "caption", content: [text("c")] },
    { type: "grid", attrs: { widths: [1, 2] }, content: [
      { type: "row", content: [{ type: "headerCell", attrs: { colspan: 2, rowspan: 1 }, content: [] }] },
      { type: "row", content: [{ type: "cell", attrs: { colspan: 1, rowspan: 2 }, content: [paragraph("p", text("1"))] }, { type: "cell", attrs: { colspan: 1, rowspan: 1 }, content: [paragraph("o")] }] },
      { type: "row", content: [{ type: "cell", attrs: { colspan: 1, rowspan: 1 }, content: [] }] },
    ] },
    { type: "notes" }, { type: "source", content: [text("s")] },
  ] }],
  "a figure": [{ type: "figure", attrs: attrs("f", { blob: "00", alt: "A" }), content: [{ type: "caption" }, { type: "credit", content: [text("c")] }] }],
};
