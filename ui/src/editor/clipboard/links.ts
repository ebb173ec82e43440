// Addresses: the web and mailboxes, nothing else, and without what a program puts around them.
import { isSafeAddress } from "../schema";

const LONGEST = 2_000;

/** The address as it is stored; nothing where it leads elsewhere. */
export function safeAddress(address: string | null): string | null {
  const written = unwrapped((address ?? "").trim().replace(/[\s\p{Cc}]+/gu, "%20"));
  return written.length <= LONGEST && isSafeAddress(written) ? written : null;
}

/** Google's programs send every link through a page of Google's. */
function unwrapped(address: string): string {
  if (!/^https?:\/\/www\.google\.[a-z.]+\/url\?/i.test(address) || !URL.canParse(address)) return address;
  return new URL(address).searchParams.get("q") ?? address;
}

/** The text where it is one address of the web and nothing else. */
export function loneAddress(text: string): string | null {
  const address = text.trim();
  return /^https?:\/\/[^\s<>"]+$/i.test(address) && URL.canParse(address) ? safeAddress(address) : null;
}
