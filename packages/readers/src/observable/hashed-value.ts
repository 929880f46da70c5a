import { refuse, take, type Canonical } from "./canonical.ts";

/** The store's keyed hash of where somebody lives or is paid. The address or the account itself is refused. */
export function canonicaliseHashedValue(text: string): Canonical {
  return /^[\da-f]{64}$/iu.test(text)
    ? take(text.toLowerCase())
    : refuse(
        "Addresses and accounts of people are never kept; hand over the keyed hash, which has 64 hexadecimal digits.",
      );
}
