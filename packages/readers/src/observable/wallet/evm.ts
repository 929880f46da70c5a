import { keccak_256 as keccak256 } from "@noble/hashes/sha3.js";
import { refuse, take } from "../canonical.ts";
import { toHex } from "./bytes.ts";
import type { Chain } from "./chain.ts";

/** Ethereum and the chains built like it, on which one key has one address. Source: ERC-55 (checksum by capitals). */
export const evm: Chain = {
  name: "evm",
  alsoNamed: ["ethereum", "eth", "bnb", "bsc", "matic", "pol", "avax", "arb1", "oeth", "base"],
  looksLike: /^0x[\da-f]{40}$/iu,
  read(text) {
    const digits = text.slice(2);
    const lower = digits.toLowerCase();
    const isPlain = digits === lower || digits === digits.toUpperCase();
    if (!isPlain && digits !== writeCapitals(lower))
      return refuse("Its capitals are not those of its checksum, so a character of it was mistyped or exchanged.");
    return take(`evm:0x${lower}`);
  },
};

/** The digits with the capitals that are their checksum. */
function writeCapitals(lower: string): string {
  const hash = toHex(keccak256(new TextEncoder().encode(lower)));
  return lower.replaceAll(/[a-f]/gu, (digit, at: number) => (hash.charAt(at) >= "8" ? digit.toUpperCase() : digit));
}
