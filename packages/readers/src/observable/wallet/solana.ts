import { base58 } from "@scure/base";
import { refuse, take } from "../canonical.ts";
import { decodeWith } from "./bytes.ts";
import type { Chain } from "./chain.ts";

/** Solana: Base58 of 32 bytes, without a checksum. Source: Solana documentation, "Accounts". */
export const solana: Chain = {
  name: "solana",
  alsoNamed: ["sol"],
  looksLike: /^[1-9A-HJ-NP-Za-km-z]{32,44}$/u,
  read(text) {
    const bytes = decodeWith((each) => base58.decode(each), text);
    return bytes?.length === 32 ? take(`solana:${text}`) : refuse("This is no Solana address.");
  },
};
