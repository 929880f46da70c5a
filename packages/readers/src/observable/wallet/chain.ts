import type { Canonical } from "../canonical.ts";

/** How addresses of one chain, or of chains that share their accounts, are read. */
export interface Chain {
  /** Stands in front of the value. */
  readonly name: "evm" | "bitcoin" | "tron" | "solana" | "monero" | "ton";
  /** What else people and programs write in front. */
  readonly alsoNamed: readonly string[];
  /** Whether a text has the letters and the length of such an address; nothing longer is decoded. */
  readonly looksLike: RegExp;
  /** Reads a text that looks like such an address, and verifies what can be verified. */
  readonly read: (text: string) => Canonical;
}

/** What a wrong checksum means to the person who typed it. */
export const wrongChecksum = "Its checksum is wrong, so a character of it was mistyped or exchanged.";
