// Numbers as people type and paste them, in the digits and groups of six languages, with a unit or a currency beside
// them. What is not one exact number is refused, never guessed.
import { fold } from "./fold";

export type Refusal = "ui-error-number" | "fields-number-guess" | "fields-number-long";
export type ReadNumber = { value: string } | { refusal: Refusal };

/** What the program stores: review-core/src/entry.rs; and what Intl writes without loss. */
const LONGEST = 64;
const DECIMALS = 20;
/** Nobody types more; what is pasted may be anything. */
const MOST = 200;

/** Units that say nothing of the size of a number; anything else might. */
const UNITS = new Set(
  [
    "percent, per cent, pour cent, por ciento, процент, процента, процентов, 百分比, في المائة, بالمائة",
    "person, persons, people, participant, participants, women, men, migrants, households",
    "personne, personnes, participante, participantes, femmes, hommes, migrantes, ménages",
    "persona, personas, mujeres, hombres, migrantes, hogares, participante, participantes",
    "человек, человека, лиц, участник, участника, участников, женщин, мужчин, мигрантов",
    "人, 名, 位, 人次, 户, شخص, شخصا, أشخاص, مشارك, مشاركا, مشاركين, امرأة, نساء, رجل, رجال, مهاجر, مهاجرا",
    "dollar, dollars, euro, euros, dirham, dirhams, dinar, dinars, pound, pounds, peso, pesos, franc, francs, dólar, dólares, Dh, Dhs",
    "доллар, доллара, долларов, евро, рубль, рубля, рублей, руб, франк, франка, франков, 元, 美元, 欧元, 人民币",
    "دولار, دولارا, يورو, درهم, درهما, دينار, دينارا, جنيه, جنيها, ريال, ريالا",
  ].flatMap((line) => line.split(", ").map(fold)),
);
const CURRENCIES = new Set(Intl.supportedValuesOf("currency"));
/** What makes a number another one, or leaves open which it is. */
const GUESS = /[≈~<>≤≥±∼]|\d\s*[-–—/×x*^]\s*\d|[½¼¾‰²³]|\p{L}/u;

/** European digits and marks for those of other scripts; marks of direction are gone. */
export function plainDigits(text: string): string {
  return text
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0))
    .replace(/[\uff01-\uff5e]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/[\u200e\u200f\u061c\u2066-\u2069\u202a-\u202e]/g, "")
    .replace(/\u3000/g, " ");
}

/** What was typed, by the custom of `tag`, which says how numbers are written. */
export function readNumber(typed: string, tag: string): ReadNumber {
  const text = plainDigits(typed).trim().replace(/[−–‒﹣](?=\s*\d)/, "-");
  if (text.length > MOST) return { refusal: "ui-error-number" };
  const value = exact(withoutUnit(text), decimalBy(tag));
  if (value === null) return { refusal: /\d/.test(text) && GUESS.test(text) ? "fields-number-guess" : "ui-error-number" };
  const long = value.length > LONGEST || (value.split(".")[1]?.length ?? 0) > DECIMALS;
  return long ? { refusal: "fields-number-long" } : { value };
}

/** The number without what stands before or after it, where that is a unit or a currency. */
function withoutUnit(text: string): string {
  const parts = /^([^\d+-]*?)\s*([+-]?\s?\d(?:.*\d)?)\s*([^\d]*)$/su.exec(text);
  if (!parts) return text;
  const [, before = "", number = "", after = ""] = parts;
  return (before === "" || isCurrency(before.trim())) && (after === "" || isUnit(after.trim())) ? number : text;
}

function isUnit(text: string): boolean {
  return text === "%" || text === "٪" || isCurrency(text) || UNITS.has(fold(text));
}

function isCurrency(text: string): boolean {
  return CURRENCIES.has(text) || /^[A-Z]{0,2}\p{Sc}$/u.test(text) || text === "Dh";
}

/** The stored form: digits, and a point before decimals. Groups are of three, all parted by the same mark. */
function exact(text: string, own: "." | ","): string | null {
  const plain = text.replace(/^([+-])\s/, "$1").replace(/[\u00a0\u202f\u2009 ]/g, " ").replace(/[’‘´`]/g, "'").replace(/،/g, ",");
  const mark = decimalOf(plain, own);
  const at = mark === null ? -1 : plain.lastIndexOf(mark);
  const whole = at < 0 ? plain : plain.slice(0, at);
  const part = at < 0 ? null : plain.slice(at + 1);
  if (!/^[+-]?(?:\d+|\d{1,3}([ '٬.,])\d{3}(?:\1\d{3})*)$/.test(whole) || (part !== null && !/^\d+$/.test(part))) return null;
  const digits = whole.replace(/[^\d-]/g, "").replace(/^(-?)0+(?=\d)/, "$1");
  return part === null ? digits : `${digits}.${part}`;
}

/** The same language may have another mark in another State. */
function decimalBy(tag: string): "." | "," {
  const mark = new Intl.NumberFormat(tag).formatToParts(0.5).find((part) => part.type === "decimal")?.value;
  return mark === "," ? "," : ".";
}

/** The mark before decimals: the last of two kinds, the language's own, or one that cannot be parting thousands. */
function decimalOf(text: string, own: "." | ","): "." | "," | "٫" | null {
  if (text.includes("٫")) return "٫";
  const [points, commas] = [text.split(".").length - 1, text.split(",").length - 1];
  if (points + commas === 0) return null;
  if (points > 0 && commas > 0) return text.lastIndexOf(".") > text.lastIndexOf(",") ? "." : ",";
  const mark = points > 0 ? "." : ",";
  if (points + commas > 1) return null;
  const parting = /^[+-]?[1-9]\d{0,2}[.,]\d{3}$/.test(text);
  return mark === own || !parting ? mark : null;
}
