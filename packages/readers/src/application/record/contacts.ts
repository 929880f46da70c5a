import { canonicaliseObservable } from "../../observable/canonicalise-observable.ts";
import { whyPlaceholder } from "../../observable/placeholders.ts";

/** An address, a number or a wallet in canonical form; undefined where it has none, or only fills the field. */
export function canonicaliseContact(
  type: "email" | "phone" | "wallet" | "url" | "address",
  text: string,
): string | undefined {
  const read = canonicaliseObservable(type, text);
  if (!("ok" in read)) return undefined;
  const { value } = read.ok;
  return (type === "email" || type === "phone") && whyPlaceholder(type, value) !== undefined ? undefined : value;
}
