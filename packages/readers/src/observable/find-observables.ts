import type { Observable } from "@doorward/core";
import { rangeOfIpv4, rangeOfIpv6 } from "../link/address/ip-address.ts";
import type { Canonical } from "./canonical.ts";
import { removeInvisible } from "./clean-text.ts";
import { canonicaliseEmail } from "./email.ts";
import { canonicaliseHash } from "./file-hash.ts";
import { canonicaliseIpAddress } from "./ip-address.ts";
import { canonicalisePhone, isGivenOut } from "./phone.ts";
import { canonicaliseWallet } from "./wallet/wallet.ts";

/** How many are enough. */
export interface FindOptions {
  readonly mostFound: number;
}

/** How one sort of value is found: where it may stand, and what it is then. */
interface Finder {
  readonly type: Observable["type"];
  /** Begins behind a look-behind and repeats within bounds, so that no text makes it slow. */
  readonly pattern: RegExp;
  readonly read: (text: string, before: string) => Canonical | undefined;
}

/** Characters in front of a value that tell what it is. */
const contextLength = 60;

/**
 * The wallets, e-mail addresses, telephone numbers in international form, public IP addresses and hashes of files that
 * stand in running text, each once, in the order of these sorts. What may as well be something else is left: a Solana
 * address or a hash needs a word in front that says so. Takes time in proportion to the text.
 */
export function findObservables(text: string, { mostFound }: FindOptions): readonly Observable[] {
  const plain = putBack(removeInvisible(text));
  const found = new Map<string, Observable>();
  for (const { type, pattern, read } of finders)
    for (const match of plain.matchAll(pattern)) {
      if (found.size >= mostFound) return [...found.values()];
      const before = plain.slice(Math.max(0, match.index - contextLength), match.index);
      const canonical = read(match[0], before);
      if (canonical !== undefined && "value" in canonical)
        found.set(`${type}\n${canonical.value}`, { type, value: canonical.value });
    }
  return [...found.values()];
}

/** Dots and at signs that somebody has put into brackets. */
function putBack(text: string): string {
  return text.replaceAll(/\[(?:\.|dot)\]|\(dot\)/giu, ".").replaceAll(/[[(](?:@|at)[\])]/giu, "@");
}

const finders: readonly Finder[] = [
  { type: "wallet", pattern: /(?<![A-Za-z\d_])[A-Za-z\d]{25,106}(?![A-Za-z\d_])/gu, read: readToken },
  { type: "wallet", pattern: /(?<![\w+/-])(?:[EUk0][Qf])[\w+/-]{46}(?![\w+/=-])/gu, read: canonicaliseWallet },
  { type: "wallet", pattern: /(?<![\w:-])(?:0|-1):[\da-fA-F]{64}(?![\w:])/gu, read: canonicaliseWallet },
  {
    type: "phone",
    pattern: /(?<![\p{L}\p{N}+])(?:\(\+|\+)\d[\d ().\-/\u00A0\u2010-\u2015\u202F]{5,24}\d(?!\d)/gu,
    read: readPhone,
  },
  {
    type: "email",
    pattern:
      /(?<![\p{L}\p{N}._%+@-])[\p{L}\p{N}][\p{L}\p{N}._%+-]{0,63}@(?:[\p{L}\p{N}-]{1,63}\.){1,8}[\p{L}\p{N}-]{2,63}(?![\p{L}\p{N}@-])/gu,
    read: canonicaliseEmail,
  },
  { type: "address", pattern: /(?<![\w.:/@-])\d{1,3}(?:\.\d{1,3}){3}(?![\w-]|\.\d)/gu, read: readIpv4 },
  { type: "address", pattern: /(?<![\w:.])[23][\da-f]{3}:[\da-f:]{2,36}(?!\w|\.\d)/giu, read: readIpv6 },
  {
    type: "hash",
    pattern: /(?<![A-Za-z\d_])(?:[\da-f]{64}|[\da-f]{40}|[\da-f]{32})(?![A-Za-z\d_])/giu,
    read: readHash,
  },
];

const namesSolana = /(?:^|[^a-z])(?:solana|sol|spl|phantom|solflare|solscan)(?:[^a-z]|$)/iu;
const looksLikeSolana = /^[1-9A-HJ-NP-Za-km-z]{32,44}$/u;

function readToken(text: string, before: string): Canonical | undefined {
  const canonical = canonicaliseWallet(text);
  const isSolana = "value" in canonical && canonical.value.startsWith("solana:");
  return isSolana && looksLikeSolana.test(text) && !namesSolana.test(before) ? undefined : canonical;
}

/** Another number may follow, so what stands behind the last blanks is given up until a country knows the number. */
function readPhone(text: string): Canonical | undefined {
  let number = text;
  for (let attempt = 0; attempt < 6 && number.length > 6; attempt++) {
    const canonical = canonicalisePhone(number);
    if ("value" in canonical && isGivenOut(canonical.value)) return canonical;
    const end = number.search(/[^\d][\d]*$/u);
    if (end <= 0) return undefined;
    number = number.slice(0, end).replace(/\D{1,24}$/u, "");
  }
  return undefined;
}

/** Four numbers with dots are also versions of programs and of drivers. */
const namesVersion = /(?:\bv|\b(?:version|ver|release|build|firmware|driver|update|section|chapter))[\s.:#]{0,3}$/iu;

function readIpv4(text: string, before: string): Canonical | undefined {
  if (namesVersion.test(before)) return undefined;
  const canonical = canonicaliseIpAddress(text);
  const range = "value" in canonical ? rangeOfIpv4(canonical.value) : "reserved";
  return range === "public" || range === "documentation" ? canonical : undefined;
}

function readIpv6(text: string): Canonical | undefined {
  const canonical = canonicaliseIpAddress(text.endsWith("::") ? text : text.replace(/:$/u, ""));
  if (!("value" in canonical)) return undefined;
  const range = canonical.value.includes(":") ? rangeOfIpv6(`[${canonical.value}]`) : "reserved";
  return range === "public" || range === "documentation" ? canonical : undefined;
}

const namesHash =
  /(?:sha-?\d{0,3}|md5|hash(?:es)?|checksum|digest|virustotal\.com\/gui\/file\/)[^a-z\d]{0,4}(?:sum|of the file|is)?[^a-z\d]{0,4}$/iu;
const namesTransaction = /\b(?:tx|txid|transaction|block|commit)\W{0,3}(?:id|hash)?\W{0,4}$/iu;

function readHash(text: string, before: string): Canonical | undefined {
  return namesHash.test(before) && !namesTransaction.test(before) ? canonicaliseHash(text) : undefined;
}
