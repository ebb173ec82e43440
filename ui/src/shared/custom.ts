// How numbers and months are written: as the program does it (review-locale/src/custom.rs), for the interface's words.
import type { Lang, Settings } from "../backend";

type Months = Exclude<Settings["months"], "state">;

const MONTHS_OF: Record<string, Months> = {
  IRQ: "mashreq", JOR: "mashreq", LBN: "mashreq", PSE: "mashreq", SYR: "mashreq",
  DZA: "maghreb", TUN: "maghreb", MAR: "morocco", MRT: "mauritania",
};
const REGION_OF: Record<Months, string> = { gulf: "EG", mashreq: "JO", maghreb: "TN", morocco: "MA", mauritania: "MR" };
const ARABIC_DIGITS = new Set("BHR COM DJI EGY IRQ JOR KWT LBN OMN PSE QAT SAU SDN SOM SYR YEM".split(" "));

export interface Custom {
  digits: "latn" | "arab";
  months: Months;
}

/** What the settings say, and what the State's custom says where the settings leave it to the State. */
export function customOf(settings: Pick<Settings, "digits" | "months">, country: string | null): Custom {
  const ofState = country !== null && ARABIC_DIGITS.has(country) ? "arab" : "latn";
  return {
    digits: settings.digits === "state" ? ofState : settings.digits,
    months: settings.months === "state" ? (MONTHS_OF[country ?? ""] ?? "gulf") : settings.months,
  };
}

/** The tag for Intl. The numbering system is always said: engines differ in what they take for granted. */
export function intlTag(language: Lang, custom: Custom): string {
  if (language !== "ar") return `${language === "en" ? "en-GB" : language}-u-nu-latn-ca-gregory`;
  return `ar-${REGION_OF[custom.months]}-u-nu-${custom.digits}-ca-gregory`;
}
