import { canonicaliseObservable } from "../../observable/canonicalise-observable.ts";
import { whyPlaceholder } from "../../observable/placeholders.ts";

/** An address, a number or a wallet in canonical form; undefined where it has none, or only fills the field. */
export function canonicaliseContact(
  type: "email" | "phone" | "wallet" | "url" | "address",
  text: string,
): string | undefined {
  const read = canonicaliseObservable(type, type === "phone" ? writePlus(text) : text);
  if (!("ok" in read)) return undefined;
  const { value } = read.ok;
  return (type === "email" || type === "phone") && whyPlaceholder(type, value) !== undefined ? undefined : value;
}

/** A number with `+` in place of what is dialled to leave a country: 00 in most of the world, 011 in North America. */
export function writePlus(text: string): string {
  return text.replace(/^\s{0,9}\(?(?:00|011[\s.-])\)?[\s.-]{0,3}(?=[1-9])/u, "+");
}
