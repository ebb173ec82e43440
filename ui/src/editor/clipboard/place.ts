// Where it goes: blocks among blocks; into a caption, a note or a cell what fits there, and the rest as words.
import { Fragment, Slice, type Node, type NodeType, type ResolvedPos } from "prosemirror-model";
import { Selection, type EditorState, type Transaction } from "prosemirror-state";
import { schema } from "../schema";

export interface Placed {
  change: Transaction;
  /** Whether something had to become words. */
  isReduced: boolean;
}

const paragraphType = schema.nodes["paragraph"]!;
const ONE_LINE = new Set(["caption", "notes", "source", "credit", "footnote"]);

/** Puts the blocks in the place of the selection. */
export function place(state: EditorState, blocks: Node[]): Placed {
  const line = lineType(state);
  if (line) return intoLine(state, blocks, line);
  const inCell = isIn(state, "grid");
  const isReduced = inCell && blocks.some(isTable);
  const fitting = inCell ? blocks.flatMap((block) => (isTable(block) ? rowsAsWords(block) : [block])) : blocks;
  return { change: among(state, fitting), isReduced };
}

function isTable(block: Node): boolean {
  return block.type.name === "table";
}

/** The kind of line in which the caret stands where that holds no blocks. */
function lineType(state: EditorState): NodeType | null {
  const { parent } = state.selection.$from;
  return ONE_LINE.has(parent.type.name) ? parent.type : null;
}

function isIn({ selection: { $from } }: EditorState, name: string): boolean {
  for (let depth = $from.depth; depth > 0; depth -= 1) if ($from.node(depth).type.name === name) return true;
  return false;
}

function intoLine(state: EditorState, blocks: Node[], line: NodeType): Placed {
  const pieces: Node[] = [];
  let isReduced = blocks.some(({ type }) => type.name === "table" || type.name === "figure");
  for (const text of linesOf(blocks)) {
    if (pieces.length > 0) pieces.push(schema.text(" "));
    text.forEach((piece) => {
      if (line.contentMatch.matchType(piece.type)) return void pieces.push(piece);
      isReduced = true;
      if (piece.textContent) pieces.push(schema.text(` (${piece.textContent})`));
    });
  }
  const { from, to } = state.selection;
  const change = state.tr.replace(from, to, new Slice(Fragment.from(pieces), 0, 0));
  return { change: caretBehind(change, change.mapping.map(to)), isReduced };
}

/** Every line of words in the blocks, those of cells and captions too. */
function linesOf(blocks: readonly Node[]): Node[] {
  return blocks.flatMap((block) => (block.isTextblock ? (block.content.size > 0 ? [block] : []) : linesOf(block.children)));
}

/** The words of a table where none may stand: a paragraph for each row. */
function rowsAsWords(table: Node): Node[] {
  return table.children.flatMap((part) => (part.type.name === "grid" ? part.children.map(rowAsWords) : linesOf([part]).map(asParagraph)));
}

function rowAsWords(row: Node): Node {
  const pieces: Node[] = [];
  for (const line of linesOf(row.children)) {
    if (pieces.length > 0) pieces.push(schema.text(" · "));
    line.forEach((piece) => pieces.push(piece));
  }
  return paragraphType.create(null, pieces);
}

function asParagraph(line: Node): Node {
  return paragraphType.create(null, line.content);
}

function among(state: EditorState, blocks: Node[]): Transaction {
  const { tr } = state;
  if (entersList(state, blocks)) return asItems(tr, blocks[0]!);
  const { $from, $to, empty } = state.selection;
  const content = Fragment.from(blocks);
  if (isBlankLine(state) && $from.node(-1).canReplace($from.index(-1), $from.indexAfter(-1), content)) {
    tr.replaceWith($from.before(), $from.after(), content);
  } else if (empty && isAtEdge($from) && !opens(blocks[0]!) && !isOneLine(blocks)) {
    const at = $from.parentOffset === 0 ? $from.before() : $from.after();
    return caretBehind(tr.insert(at, content), at + content.size);
  } else {
    tr.replaceSelection(slice(blocks));
  }
  return caretBehind(tr, tr.mapping.map($to.pos));
}

function isAtEdge({ parent, parentOffset }: ResolvedPos): boolean {
  return parent.isTextblock && (parentOffset === 0 || parentOffset === parent.content.size);
}

/** Items go before or behind the item in which the caret stands, or part it; one without words gives way. */
function asItems(tr: Transaction, { content }: Node): Transaction {
  if (!tr.selection.empty) tr.deleteSelection();
  const { $from } = tr.selection;
  const isBlank = $from.node(-1).childCount === 1 && $from.parent.content.size === 0;
  const [start, end] = [$from.before(-1), $from.after(-1)];
  if (isBlank) tr.replaceWith(start, end, content);
  else if (isAtEdge($from)) tr.insert($from.parentOffset === 0 ? start : end, content);
  else tr.split($from.pos, 2).insert($from.pos + 2, content);
  const from = isBlank || $from.parentOffset === 0 ? start : isAtEdge($from) ? end : $from.pos + 2;
  return caretBehind(tr, from + content.size);
}

/** An empty paragraph gives way to what is not one. */
function isBlankLine({ selection: { $from, empty } }: EditorState): boolean {
  return empty && $from.parent.type === paragraphType && $from.parent.content.size === 0;
}

/** Items that are put into a list become its items. */
function entersList({ selection: { $from, $to } }: EditorState, blocks: Node[]): boolean {
  const isInItem = $from.depth > 1 && $from.node(-1).type.name === "listItem" && $from.sameParent($to);
  return blocks.length === 1 && blocks[0]!.type.name === "list" && isInItem;
}

/** The first and the last paragraph go on the lines around the caret; one line alone goes into the line. */
function slice(blocks: Node[]): Slice {
  const isAlone = isOneLine(blocks);
  return new Slice(Fragment.from(blocks), isAlone || opens(blocks[0]!) ? 1 : 0, isAlone || opens(blocks.at(-1)!) ? 1 : 0);
}

function isOneLine(blocks: Node[]): boolean {
  return blocks.length === 1 && blocks[0]!.isTextblock;
}

function opens(block: Node): boolean {
  return block.type === paragraphType;
}

function caretBehind(change: Transaction, at: number): Transaction {
  return change.setSelection(Selection.near(change.doc.resolve(Math.min(at, change.doc.content.size)), -1)).scrollIntoView();
}
