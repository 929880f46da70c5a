import { canonicaliseObservable } from "../../observable/canonicalise-observable.ts";

/** An address, a number or a wallet in canonical form; undefined where it has none. */
export function canonicaliseContact(
  type: "email" | "phone" | "wallet" | "url" | "address",
  text: string,
): string | undefined {
  const read = canonicaliseObservable(type, text);
  return "ok" in read ? read.ok.value : undefined;
}
