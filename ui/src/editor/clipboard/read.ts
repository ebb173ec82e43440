// What is on the clipboard becomes blocks of ours: the steps in their order, each in its own file.
import { DOMParser, type Node } from "prosemirror-model";
import { schema } from "../schema";
import { build, type Report } from "./build";
import { settleChanges } from "./changes";
import { bringNotesIn } from "./footnotes";
import { rankHeadings } from "./headings";
import { dropHidden } from "./hidden";
import { makeLists } from "./lists";
import { count, type Notice } from "./notices";
import { isTooMuch, open, wordsOf } from "./open";
import { isOwn, readOwn } from "./own";
import { dropUnfilled, takePictures, type Found, type TakePicture } from "./pictures";
import { readPlain } from "./plain";
import { readTables } from "./tables";

/** What a program laid on the clipboard, or what was dropped. */
export interface Brought {
  html: string;
  text: string;
  /** Only the words are wanted. */
  isPlain: boolean;
}
export interface Taken {
  blocks: Node[];
  notices: Notice[];
}
interface Read {
  blocks: Element;
  pictures: Found[];
  notices: Notice[];
}

/** Deeper than anything that is written here: the stored form has an end. */
const DEEPEST = 40;

const parser = new DOMParser(schema, [
  { tag: "figure[data-blob]", node: "figure", getAttrs: ({ dataset }) => ({ blob: dataset["blob"], alt: dataset["alt"] ?? "" }) },
  ...DOMParser.fromSchema(schema).rules,
]);

/** Reads what was brought. Where there are pictures to be taken, it takes its time. */
export function read(brought: Brought, report: Report, take?: TakePicture): Taken | Promise<Taken> {
  const found = readEither(brought, report);
  if (found.pictures.length === 0 || !take) {
    dropUnfilled(found.pictures);
    return taken(found, found.pictures.length);
  }
  return takePictures(found.pictures, take).then((lost) => taken(found, lost));
}

function taken({ blocks, notices }: Read, lost: number): Taken {
  return { blocks: parsed(blocks), notices: [...notices, ...count("pictures", lost)] };
}

/** The words alone where they are wanted, where there is nothing else, and where nothing came of the rest. */
function readEither({ html, text, isPlain }: Brought, report: Report): Read {
  const asText = (lists: boolean, notices: Notice[]): Read => {
    const { body, isCut } = readPlain(text === "" ? wordsOf(html) : text, lists);
    return written(body, report, isCut, notices);
  };
  if (isPlain || html === "") return asText(!isPlain, []);
  if (isTooMuch(html)) return asText(true, count("plain", 1));
  const found = readHtml(html, report);
  return isBlank(found) && text.trim() !== "" ? asText(true, found.notices) : found;
}

function isBlank({ blocks, pictures }: Read): boolean {
  return pictures.length === 0 && (blocks.textContent ?? "").trim() === "";
}

function readHtml(html: string, report: Report): Read {
  const { body, isCut } = open(html);
  if (isOwn(body) && depthOf(parser.parse(readOwn(body), { preserveWhitespace: "full" })) <= DEEPEST) {
    return { blocks: body, pictures: [], notices: count("cut", isCut ? 1 : 0) };
  }
  const { changes, comments } = settleChanges(body);
  dropHidden(body);
  bringNotesIn(body);
  makeLists(body);
  const isTableCut = readTables(body);
  rankHeadings(body);
  return written(body, report, isCut || isTableCut, [...count("changes", changes), ...count("comments", comments)]);
}

function written(body: HTMLElement, report: Report, isCut: boolean, notices: Notice[]): Read {
  const { blocks, pictures, isCut: isEndless } = build(body, report);
  return { blocks, pictures, notices: [...notices, ...count("cut", isCut || isEndless ? 1 : 0)] };
}

function parsed(blocks: Element): Node[] {
  const { content } = parser.parse(blocks, { preserveWhitespace: "full" });
  const found = [...content.content];
  return found.length === 1 && found[0]!.content.size === 0 && found[0]!.type.name === "paragraph" ? [] : found;
}

function depthOf(node: Node): number {
  return 1 + node.children.reduce((most, child) => Math.max(most, depthOf(child)), 0);
}
