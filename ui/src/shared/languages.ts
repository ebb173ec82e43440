// The languages in which a passage may be, by their names in the language of the window.
import { LANGUAGES } from "./words";

/** Those of the States whose reviews quote laws and names in them; the six first. */
const OTHERS = ["am", "az", "be", "bn", "bs", "ca", "cs", "de", "el", "fa", "fil", "ha", "he", "hi", "hr", "hu", "hy", "id", "it", "ja", "ka", "kk", "km", "ko", "ku", "ky", "mg", "ms", "my", "ne", "nl", "pl", "ps", "pt", "qu", "ro", "si", "so", "sq", "sr", "sw", "ta", "tg", "th", "ti", "tk", "tr", "uk", "ur", "uz", "vi", "yo"];

export function languageChoices(tag: string, report: string): { tag: string; name: string }[] {
  const names = new Intl.DisplayNames([tag], { type: "language" });
  const named = (each: string) => ({ tag: each, name: names.of(each) ?? each });
  const six = LANGUAGES.filter((each) => each !== report).map(named);
  const others = OTHERS.map(named).sort((a, b) => a.name.localeCompare(b.name, tag));
  return [...six, ...others];
}
