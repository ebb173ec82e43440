// Pictures: those that came along are handed on, those that lie elsewhere are never fetched.

/** A picture that was found, and the element that waits for it. */
export interface Found {
  element: Element;
  /** Its address, or the picture itself. */
  source: string | Blob;
  alt: string;
}
/** Takes a picture into the store. */
export type TakePicture = (file: Blob) => Promise<{ blob: string }>;

const MOST = 100;
const LARGEST = 32 * 1024 * 1024;

/** Points that count readers and stretch tables are no pictures. */
export function isPicture(element: HTMLElement): boolean {
  const size = (name: string) => Number(element.getAttribute(name) ?? "9") || 0;
  return size("width") > 2 && size("height") > 2;
}

/** Fills in the pictures that can be had; gives how many cannot. */
export async function takePictures(found: Found[], take: TakePicture | undefined): Promise<number> {
  let lost = 0;
  for (const [index, picture] of found.entries()) {
    const file = index < MOST ? fileOf(picture.source) : null;
    const taken = file && take ? await take(file).catch(() => null) : null;
    if (taken) fill(picture, taken.blob);
    else lost += 1;
  }
  dropUnfilled(found);
  return lost;
}

export function dropUnfilled(found: Found[]): void {
  for (const { element } of found) if (!element.hasAttribute("data-blob")) dropWithHolder(element);
}

/** An item or a cell that held only the picture keeps its place; a quote or a list does not. */
function dropWithHolder(element: Element): void {
  const holder = element.parentElement;
  element.remove();
  if (holder && holder.childNodes.length === 0 && /^(li|ul|ol|blockquote)$/.test(holder.localName)) dropWithHolder(holder);
}

function fill({ element, alt }: Found, blob: string): void {
  element.setAttribute("data-blob", blob);
  element.setAttribute("data-alt", alt.trim().slice(0, 1_000));
  for (const name of ["table-caption", "figure-credit"]) {
    const part = element.appendChild(element.ownerDocument.createElement("div"));
    part.className = name;
  }
}

/** The picture in a `data:` address; what lies elsewhere stays there. */
function fileOf(source: string | Blob): Blob | null {
  if (typeof source !== "string") return source;
  const [, type, data] = /^data:(image\/[\w.+-]+)(?:;[\w=.-]+)*;base64,([\w+/=\s]+)$/i.exec(source) ?? [];
  if (!type || !data || data.length > LARGEST) return null;
  try {
    return new Blob([Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0))], { type: type.toLowerCase() });
  } catch {
    return null;
  }
}
