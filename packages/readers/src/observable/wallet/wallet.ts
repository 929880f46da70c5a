import { refuse, type Canonical } from "../canonical.ts";
import { bitcoin } from "./bitcoin.ts";
import type { Chain } from "./chain.ts";
import { evm } from "./evm.ts";
import { monero } from "./monero.ts";
import { solana } from "./solana.ts";
import { ton } from "./ton.ts";
import { tron } from "./tron.ts";

/** In the order in which they are asked: what has a checksum first. */
const chains: readonly Chain[] = [evm, bitcoin, tron, monero, ton, solana];
const none = "This is no address of Ethereum's family, Bitcoin, TRON, Solana, Monero or TON.";

/** The address of a wallet with its chain in front: `bitcoin:bc1q…`. Checksums are verified; Base58 keeps its case. */
export function canonicaliseWallet(text: string): Canonical {
  const { named, address } = readName(text);
  const candidates = (named === undefined ? chains : [named]).filter(({ looksLike }) => looksLike.test(address));
  let refused = refuse(none);
  for (const chain of candidates) {
    // Without the name of the chain these digits may be anything.
    if (named === undefined && /^41[\da-f]{40}$/iu.test(address)) continue;
    const canonical = chain.read(address);
    if ("value" in canonical) return canonical;
    if ("why" in refused && refused.why === none) refused = canonical;
  }
  return refused;
}

/** Parts `bitcoin:bc1q…?amount=1` into its chain and its address. */
function readName(text: string): { readonly named: Chain | undefined; readonly address: string } {
  const [, name = "", rest = ""] = /^([a-z][a-z\d]{1,9}):(?:\/\/)?(?:pay-)?(.*)$/isu.exec(text) ?? [];
  const lower = name.toLowerCase();
  const named = chains.find((chain) => chain.name === lower || chain.alsoNamed.includes(lower));
  if (named === undefined) return { named, address: text };
  return { named, address: (rest.split(/[?@]/u, 1)[0] ?? "").replace(/^transfer\//u, "") };
}
