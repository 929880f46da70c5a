import { bech32, bech32m } from "@scure/base";
import { refuse, take, type Canonical } from "../canonical.ts";
import { decodeBase58Check } from "./base58-check.ts";
import { wrongChecksum, type Chain } from "./chain.ts";

/** Version bytes of the main network: to a key's hash, and to a script's hash (Bitcoin Core, `chainparams.cpp`). */
const versions: ReadonlySet<number | undefined> = new Set([0x00, 0x05]);

/** Bitcoin: Base58Check, and Bech32 with the version 0 (BIP 173), Bech32m with later ones (BIP 350). */
export const bitcoin: Chain = {
  name: "bitcoin",
  alsoNamed: ["btc"],
  looksLike: /^(?:[13][1-9A-HJ-NP-Za-km-z]{24,34}|(?:bc|tb|bcrt)1[a-z\d]{4,86}|(?:BC|TB|BCRT)1[A-Z\d]{4,86})$/u,
  read: (text) => (/^(?:bc|tb)/iu.test(text) ? readSegwit(text) : readBase58(text)),
};

function readBase58(text: string): Canonical {
  const bytes = decodeBase58Check(text);
  if (bytes === undefined) return refuse(wrongChecksum);
  return bytes.length === 21 && versions.has(bytes[0])
    ? take(`bitcoin:${text}`)
    : refuse("This is no Bitcoin address.");
}

function readSegwit(text: string): Canonical {
  const plain = bech32.decodeUnsafe(text);
  const decoded = plain ?? bech32m.decodeUnsafe(text);
  if (decoded === undefined) return refuse(wrongChecksum);
  if (decoded.prefix !== "bc") return refuse("This is an address of a test network.");
  const [version = 17, ...program] = decoded.words;
  const coder = version === 0 ? bech32 : bech32m;
  const length = coder.fromWordsUnsafe(program)?.length ?? 0;
  const isRight = (plain !== undefined) === (version === 0) && version <= 16;
  const isLong = version === 0 ? length === 20 || length === 32 : length >= 2 && length <= 40;
  return isRight && isLong ? take(`bitcoin:${text.toLowerCase()}`) : refuse("No Bitcoin program takes this address.");
}
