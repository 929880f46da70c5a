import { base64url } from "@scure/base";
import { refuse, take, type Canonical } from "../canonical.ts";
import { decodeWith, toHex } from "./bytes.ts";
import { wrongChecksum, type Chain } from "./chain.ts";

/** Whether messages bounce, with 0x80 added on the test network. Source: TON documentation, "Addresses" (TEP-2). */
const tags: ReadonlySet<number> = new Set([0x11, 0x51]);
const forTests = 0x80;
/** CRC-16/XMODEM. */
const polynomial = 0x10_21;
const noWorkchain = "TON has the workchains 0 and -1 alone.";

/**
 * TON: `workchain:account`, raw, or 36 bytes in Base64 with a checksum. The flags of the second form say how to send and
 * not to whom, so every form becomes the raw one.
 */
export const ton: Chain = {
  name: "ton",
  alsoNamed: [],
  looksLike: /^(?:(?:0|-1):[\da-fA-F]{64}|[\w+/-]{48})$/u,
  read: (text) => (text.includes(":") ? take(`ton:${text.toLowerCase()}`) : readFriendly(text)),
};

function readFriendly(text: string): Canonical {
  const bytes = decodeWith((each) => base64url.decode(each), text.replaceAll("+", "-").replaceAll("/", "_"));
  if (bytes?.length !== 36) return refuse("This is no TON address.");
  const [tag = 0, workchain] = bytes;
  if (!tags.has(tag & ~forTests)) return refuse("This is no TON address.");
  const checksum = makeChecksum(bytes.subarray(0, 34));
  if (bytes[34] !== checksum >> 8 || bytes[35] !== (checksum & 0xff)) return refuse(wrongChecksum);
  if (workchain !== 0 && workchain !== 0xff) return refuse(noWorkchain);
  return take(`ton:${workchain === 0 ? "0" : "-1"}:${toHex(bytes.subarray(2, 34))}`);
}

function makeChecksum(bytes: Uint8Array): number {
  let checksum = 0;
  for (const byte of bytes) {
    checksum ^= byte << 8;
    for (let bit = 0; bit < 8; bit++)
      checksum = ((checksum & 0x80_00) === 0 ? checksum << 1 : (checksum << 1) ^ polynomial) & 0xff_ff;
  }
  return checksum;
}
