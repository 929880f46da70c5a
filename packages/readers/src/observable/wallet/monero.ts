import { keccak_256 as keccak256 } from "@noble/hashes/sha3.js";
import { base58xmr } from "@scure/base";
import { refuse, take } from "../canonical.ts";
import { decodeWith } from "./bytes.ts";
import { wrongChecksum, type Chain } from "./chain.ts";

/** First bytes of the main network. Source: Monero, `src/cryptonote_config.h`. */
const standard = 18;
const integrated = 19;
const subaddress = 42;
const checksumBytes = 4;
/** The first byte and two public keys. */
const accountBytes = 65;
const paymentIdBytes = 8;

/** Monero: Base58 by blocks, with a checksum of Keccak. An address with a payment number is that of its account. */
export const monero: Chain = {
  name: "monero",
  alsoNamed: ["xmr"],
  looksLike: /^[48][1-9A-HJ-NP-Za-km-z]{94}(?:[1-9A-HJ-NP-Za-km-z]{11})?$/u,
  read(text) {
    const bytes = decodeWith((each) => base58xmr.decode(each), text);
    const body = bytes?.slice(0, -checksumBytes);
    if (bytes === undefined || body === undefined || !endsWithChecksum(bytes, body)) return refuse(wrongChecksum);
    const [network] = body;
    const isPlain = (network === standard || network === subaddress) && body.length === accountBytes;
    if (isPlain) return take(`monero:${text}`);
    if (network !== integrated || body.length !== accountBytes + paymentIdBytes)
      return refuse("This is no Monero address.");
    return take(`monero:${writeAccount(body)}`);
  },
};

function endsWithChecksum(bytes: Uint8Array, body: Uint8Array): boolean {
  const checksum = makeChecksum(body);
  return checksum.every((byte, at) => bytes[body.length + at] === byte);
}

function makeChecksum(body: Uint8Array): Uint8Array {
  return keccak256(body).slice(0, checksumBytes);
}

function writeAccount(body: Uint8Array): string {
  const account = Uint8Array.from([standard, ...body.slice(1, accountBytes)]);
  return base58xmr.encode(Uint8Array.from([...account, ...makeChecksum(account)]));
}
