// The text of an answer as the program stores it (review-core/src/text.rs), and its way into the editor and back.
// The editor needs a paragraph wherever a caret may stand; the stored form may be empty there. Such a paragraph has no id
// while nothing is written in it, and is left out on the way back: what came in goes out exactly.

interface Json {
  type: string;
  attrs?: Record<string, unknown>;
  content?: Json[];
  text?: string;
  marks?: { type: string; attrs?: Record<string, unknown> }[];
}
export type Block = Json;

/** Nodes whose content is blocks, where the stored form may hold none. */
const HOLDERS = new Set(["doc", "quote", "listItem", "cell", "headerCell"]);
/** Nodes that are stored with their content even when it is empty. */
const ALWAYS_FILLED = new Set(["quote", "list", "listItem", "table", "grid", "row", "cell", "headerCell", "figure"]);
const FILLER: Json = { type: "paragraph", attrs: { id: null, dir: null, lang: null } };

/** The stored blocks as the editor's document. */
export function toDocument(blocks: readonly unknown[]): Json {
  return intoEditor({ type: "doc", content: [...blocks] as Json[] });
}

/** The editor's document as the stored blocks. */
export function toBlocks(document: Json): Block[] {
  return outOfEditor(document).content ?? [];
}

/** Whether there is nothing to store. */
export function isBlank(blocks: readonly Block[]): boolean {
  return blocks.every((block) => block.type === "paragraph" && !block.content?.length);
}

function intoEditor(node: Json): Json {
  const content = node.content?.map(intoEditor) ?? [];
  if (HOLDERS.has(node.type) && content.length === 0) content.push(FILLER);
  return { ...node, ...(content.length > 0 ? { content } : {}) };
}

function outOfEditor(node: Json): Json {
  if (node.type === "text") return node;
  const content = (node.content ?? []).filter((child) => !isFiller(child)).map(outOfEditor);
  const attrs = storedAttrs(node, content);
  return {
    type: node.type,
    ...(attrs ? { attrs } : {}),
    ...(content.length > 0 || ALWAYS_FILLED.has(node.type) ? { content } : {}),
  };
}

function isFiller(node: Json): boolean {
  return node.type === "paragraph" && node.attrs?.["id"] == null && !node.content?.length;
}

/** The editor's own column widths in pixels are not stored; relative widths only while they fit the columns. */
function storedAttrs(node: Json, content: Json[]): Json["attrs"] {
  if (node.type === "cell" || node.type === "headerCell") {
    return { colspan: node.attrs?.["colspan"] ?? 1, rowspan: node.attrs?.["rowspan"] ?? 1 };
  }
  if (node.type !== "grid") return node.attrs;
  const widths = node.attrs?.["widths"];
  return { widths: Array.isArray(widths) && widths.length === columns(content) ? widths : null };
}

function columns(rows: Json[]): number {
  const first = rows[0]?.content ?? [];
  return first.reduce((sum, cell) => sum + Number(cell.attrs?.["colspan"] ?? 1), 0);
}
