// The words of a text whose spelling is looked at, as the program takes them (review-spelling/src/word.rs).

export interface Word {
  /** Where it begins in the text. */
  at: number;
  text: string;
}

const segmenter = new Intl.Segmenter("en", { granularity: "word" });
const HYPHEN = /^[-\u2010\u2011]$/;
const ADDRESS = /:\/\/|@/;

/** Words of UAX #29, what hyphens join as one; addresses of the web and of mailboxes are left out. */
export function wordsOf(text: string): Word[] {
  const found: Word[] = [];
  for (const chunk of text.matchAll(/\S+/g)) if (!ADDRESS.test(chunk[0])) join(chunk[0], chunk.index, found);
  return found;
}

function join(chunk: string, offset: number, found: Word[]): void {
  let end = -1;
  for (const { segment, index, isWordLike } of segmenter.segment(chunk)) {
    if (!isWordLike) continue;
    const last = found.at(-1);
    if (last && end >= 0 && HYPHEN.test(chunk.slice(end, index))) last.text = chunk.slice(last.at - offset, index + segment.length);
    else found.push({ at: offset + index, text: segment });
    end = index + segment.length;
  }
}
