import { refuse, take } from "../canonical.ts";
import { decodeBase58Check, encodeBase58Check } from "./base58-check.ts";
import { fromHex } from "./bytes.ts";
import { wrongChecksum, type Chain } from "./chain.ts";

/** The first byte of every account. Source: TRON developer documentation, "Account address format". */
const firstByte = 0x41;

/** TRON: Base58Check of 0x41 and 20 bytes; programs also write these bytes in hexadecimal digits. */
export const tron: Chain = {
  name: "tron",
  alsoNamed: ["trx"],
  looksLike: /^(?:T[1-9A-HJ-NP-Za-km-z]{33}|41[\da-fA-F]{40})$/u,
  read(text) {
    if (text.length === 42) return take(`tron:${encodeBase58Check(fromHex(text))}`);
    const bytes = decodeBase58Check(text);
    if (bytes === undefined) return refuse(wrongChecksum);
    return bytes.length === 21 && bytes[0] === firstByte ? take(`tron:${text}`) : refuse("This is no TRON address.");
  },
};
