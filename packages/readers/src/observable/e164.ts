import { refuse, take, type Canonical } from "./canonical.ts";

const longest = 64;

/**
 * A number that a program wrote in international form, as the links `tel:` and `https://wa.me/` carry it. It is E.164 by
 * its shape; `phone.ts` knows what each country gives out, and takes much longer to load.
 */
export function canonicaliseE164(text: string): Canonical {
  const digits = text.length > longest ? "" : (text.split(/[;?]/u, 1)[0] ?? "").replaceAll(/\(0\)|[\s().\-/]/gu, "");
  return /^\+[1-9]\d{6,14}$/u.test(digits) ? take(digits) : refuse("This is no number in international form.");
}
