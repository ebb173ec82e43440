// One line of words being read, with what is said of them: it becomes our own elements and nothing else.
import { foreign } from "./languages";
import { NOTE } from "./footnotes";
import { PLAIN, sameLook, type Look } from "./look";
import { folded, hasWords, trimEnd, trimStart } from "./words";

interface Words {
  kind: "words";
  text: string;
  look: Look;
}
interface Note {
  kind: "note";
  line: Line;
}
type Piece = Words | Note | { kind: "break" };

export class Line {
  private pieces: Piece[] = [];

  add(text: string, look: Look): void {
    const lines = look.isPre ? text.split(/\r\n?|\n/) : [text];
    for (const [index, each] of lines.entries()) {
      if (index > 0) this.break();
      this.append(folded(each), look);
    }
  }

  private append(text: string, look: Look): void {
    const before = this.pieces.at(-1);
    const isAfterSpace = !before || before.kind === "break" || (before.kind === "words" && /[ \u00a0]$/.test(before.text));
    const words = isAfterSpace ? trimStart(text) : text;
    if (words === "") return;
    if (before?.kind === "words" && sameLook(before.look, look)) before.text += words;
    else this.pieces.push({ kind: "words", text: words, look });
  }

  break(): void {
    this.trim();
    this.pieces.push({ kind: "break" });
  }

  /** A break, unless nothing stands on this line yet. */
  newLine(): void {
    this.trim();
    const last = this.pieces.at(-1);
    if (last && last.kind !== "break") this.break();
  }

  note(line: Line): void {
    if (!line.isEmpty()) this.pieces.push({ kind: "note", line });
  }

  private trim(): void {
    const last = this.pieces.at(-1);
    if (last?.kind !== "words") return;
    last.text = trimEnd(last.text);
    if (last.text === "") {
      this.pieces.pop();
      this.trim();
    }
  }

  isEmpty(): boolean {
    return !this.pieces.some((piece) => piece.kind === "note" || (piece.kind === "words" && hasWords(piece.text)));
  }

  /** The lines that an empty line parts. */
  parts(): Line[] {
    const parts = [new Line()];
    for (const [index, piece] of this.pieces.entries()) {
      const isDouble = piece.kind === "break" && this.pieces[index + 1]?.kind === "break";
      if (isDouble) parts.push(new Line());
      else parts.at(-1)!.pieces.push(piece);
    }
    return parts.map((part) => part.trimmed()).filter((part) => !part.isEmpty());
  }

  private trimmed(): Line {
    const isEnd = (piece: Piece | undefined) => piece?.kind === "break";
    while (isEnd(this.pieces[0])) this.pieces.shift();
    this.trim();
    while (isEnd(this.pieces.at(-1))) {
      this.pieces.pop();
      this.trim();
    }
    return this;
  }

  text(): string {
    return this.pieces.map((piece) => (piece.kind === "words" ? piece.text : " ")).join("");
  }

  /** Puts the words into an element; gives the language in which all of them are, where it is not the report's. */
  writeTo(element: Element, report: string): string | null {
    this.trimmed();
    const words = this.pieces.filter((piece) => piece.kind === "words");
    for (const piece of words) piece.look = { ...piece.look, lang: foreign(piece.look.lang, piece.text, report) };
    const telling = words.filter(({ text }) => /\p{L}/u.test(text));
    const lang = telling[0]?.look.lang ?? null;
    const isWhole = telling.every((piece) => piece.look.lang === lang);
    for (const piece of this.pieces) element.append(this.written(piece, element, isWhole ? lang : null, report));
    return isWhole ? lang : null;
  }

  private written(piece: Piece, element: Element, lang: string | null, report: string): Node {
    const page = element.ownerDocument;
    if (piece.kind === "break") return page.createElement("br");
    if (piece.kind === "words") return marked(page, piece.text, piece.look.lang === lang ? { ...piece.look, lang: null } : piece.look);
    const note = page.createElement("span");
    note.setAttribute(NOTE, "");
    piece.line.writeTo(note, report);
    return note;
  }
}

/** The words within the elements that the schema reads as marks. */
function marked(page: Document, text: string, { bold, italic, underline, script, href, lang }: Look = PLAIN): Node {
  let node: Node = page.createTextNode(text);
  const around = (name: string, attribute?: string, value?: string) => {
    const element = page.createElement(name);
    if (attribute) element.setAttribute(attribute, value ?? "");
    element.append(node);
    node = element;
  };
  if (script) around(script);
  if (underline) around("u");
  if (italic) around("em");
  if (bold) around("strong");
  if (lang) around("span", "lang", lang);
  if (href) around("a", "href", href);
  return node;
}
