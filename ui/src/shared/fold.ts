// How names are compared when one seeks a State.

/** Case, accents, vowel signs, apostrophes and the forms of Arabic letters do not matter. */
export function fold(text: string): string {
  return text
    .toLowerCase()
    .normalize("NFD")
    .replace(/[\p{Mark}\p{Punctuation}ـ]/gu, "")
    .replace(/[أإآٱ]/g, "ا")
    .replace(/[ىئ]/g, "ي")
    .replace(/ؤ/g, "و")
    .replace(/ة/g, "ه")
    .replace(/œ/g, "oe")
    .trim();
}
