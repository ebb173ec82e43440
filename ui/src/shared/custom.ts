// How numbers and months are written, for the interface's words: as the program writes them in the report.
import type { CustomView, Lang, Settings } from "../backend";

const REGION_OF: Record<CustomView["months"], string> = { gulf: "EG", mashreq: "JO", maghreb: "TN", morocco: "MA", mauritania: "MR" };
/** Where no State's custom is known. */
const COMMON: CustomView = { digits: "latn", months: "gulf" };

/** What the settings say, and what the State's custom says where the settings leave it to the State. */
export function customOf(settings: Pick<Settings, "digits" | "months">, ofState: CustomView | null): CustomView {
  const { digits, months } = ofState ?? COMMON;
  return {
    digits: settings.digits === "state" ? digits : settings.digits,
    months: settings.months === "state" ? months : settings.months,
  };
}

/** The tag for Intl. The numbering system is always said: engines differ in what they take for granted. */
export function intlTag(language: Lang, custom: CustomView): string {
  if (language !== "ar") return `${language === "en" ? "en-GB" : language}-u-nu-latn-ca-gregory`;
  return `ar-${REGION_OF[custom.months]}-u-nu-${custom.digits}-ca-gregory`;
}
