// Documents through the editor: those of the program in and out, and those that writing makes.
import { toBlocks, toDocument, type Block } from "../../src/editor/blocks";
import { lengthOf } from "../../src/editor/count";
import type { Node } from "prosemirror-model";
import { session } from "./session";

/** Each document as the editor gives it back, with its length as the editor counts it. */
export function* read(lines: string): Generator<string> {
  for (const line of lines.split("\n").filter(Boolean)) {
    const document = toDocument(JSON.parse(line) as Block[]);
    document.check();
    yield written(document);
  }
}

export function* write(seed: number, count: number): Generator<string> {
  for (let each = 0; each < count; each += 1) yield written(session(seed + each).doc);
}

function written(document: Node): string {
  return JSON.stringify({ blocks: toBlocks(document), words: lengthOf(document, "words"), characters: lengthOf(document, "characters") });
}
