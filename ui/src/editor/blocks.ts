// The text of an answer as the program stores it (review-core/src/text.rs), and its way into the editor and back.
// The editor needs a paragraph wherever a caret may stand; the stored form may be empty there. Such a paragraph has no id
// while nothing is written in it, and is left out on the way back: what came in goes out exactly.
import { Mark, type Node } from "prosemirror-model";
import type { Block } from "../backend";
import { schema } from "./schema";

export type { Block };

/** Any node of either form, on the way between them. */
interface Json {
  type: string;
  attrs?: Record<string, unknown>;
  content?: Json[];
  text?: string;
  marks?: { type: string; attrs?: Record<string, unknown> }[];
}

/** Nodes whose content is blocks, where the stored form may hold none. */
const HOLDERS = new Set(["doc", "quote", "listItem", "cell", "headerCell"]);
/** Nodes that are stored with their content even when it is empty. */
const ALWAYS_FILLED = new Set(["quote", "list", "listItem", "table", "grid", "row", "cell", "headerCell", "figure"]);
const FILLER: Json = { type: "paragraph", attrs: { id: null, dir: null, lang: null } };
/** Half of a character that JSON and UTF-8 cannot hold by itself. */
const HALF = /\p{Surrogate}/gu;

/** The stored blocks as the editor's document. */
export function toDocument(blocks: readonly Block[]): Node {
  return schema.nodeFromJSON(intoEditor({ type: "doc", content: [...blocks] as unknown as Json[] }));
}

/** The editor's document as the stored blocks. What is unchanged is the same object: it is written once. */
export function toBlocks(document: Node): Block[] {
  return childrenOf(document) as unknown as Block[];
}

/** Whether there is nothing to store. */
export function isBlank(document: Node): boolean {
  return document.children.every((block) => block.type.name === "paragraph" && block.content.size === 0);
}

function intoEditor(node: Json): Json {
  const content = (node.content ?? []).filter(hasPlace).map(intoEditor);
  if (HOLDERS.has(node.type) && content.length === 0) content.push(FILLER);
  return { ...node, ...(content.length > 0 ? { content: joinRuns(content) } : {}) };
}

/** Words of no letter and lists of no item, which only another program writes, have no place in the editor. */
function hasPlace(node: Json): boolean {
  return node.type === "text" ? node.text !== "" : node.type !== "list" || Boolean(node.content?.length);
}

/** Neighbouring words with the same marks are one run in the editor. */
function joinRuns(content: Json[]): Json[] {
  const joined: Json[] = [];
  for (const node of content) {
    const last = joined.at(-1);
    if (node.type !== "text") joined.push(node);
    else if (last?.type === "text" && Mark.sameSet(marksOf(last), marksOf(node))) last.text = `${last.text}${node.text}`;
    else joined.push({ ...node, marks: marksOf(node).map((mark) => mark.toJSON() as { type: string }) });
  }
  return joined;
}

/** In the editor's order, none twice, none beside one that excludes it. */
function marksOf(text: Json): readonly Mark[] {
  return (text.marks ?? []).reduce((set, json) => Mark.fromJSON(schema, json).addToSet(set), Mark.none);
}

const written = new WeakMap<Node, Json>();

function stored(node: Node): Json {
  const kept = written.get(node);
  if (kept) return kept;
  const json = node.isText ? words(node) : block(node);
  written.set(node, json);
  return json;
}

function words(node: Node): Json {
  return { ...(node.toJSON() as Json), text: storedText(node) };
}

/** The words of a run as they are stored. */
export function storedText({ text = "" }: Node): string {
  return text.replace(HALF, "\ufffd");
}

function block(node: Node): Json {
  const type = node.type.name;
  const content = childrenOf(node);
  const attrs = storedAttrs(node);
  return { type, ...(attrs ? { attrs } : {}), ...(content.length > 0 || ALWAYS_FILLED.has(type) ? { content } : {}) };
}

function childrenOf(node: Node): Json[] {
  return node.children.filter((child) => !isFiller(child)).map(stored);
}

function isFiller(node: Node): boolean {
  return node.type.name === "paragraph" && node.attrs["id"] === null && node.content.size === 0;
}

/** The editor's own column widths in pixels are not stored. */
function storedAttrs({ type, attrs }: Node): Json["attrs"] {
  if (type.name !== "cell" && type.name !== "headerCell") return Object.keys(attrs).length > 0 ? attrs : undefined;
  return { colspan: attrs["colspan"] as number, rowspan: attrs["rowspan"] as number };
}
