import type { LinkHost, Official } from "@doorward/core";
import { openNameSieve } from "../services/name-sieve.ts";
import { brands } from "./brands.ts";

/** More labels than the longest entry of the data file has, so that a very long host costs no more than a short one. */
const mostLabels = 6;

/** Made at the first use: programs that judge no link do not pay for it. */
let owners: ReadonlyMap<string, Official> | undefined;
const sieve = openNameSieve();

/**
 * The brand that owns a host; undefined when nobody on the list does. The entry that says most about the host wins: a
 * name before the domain it stands under, and the domain before the brand's own ending (`google`).
 */
export function findOfficial({ name, kind }: LinkHost): Official | undefined {
  // An ending by itself is a machine of the reader's own network.
  if (kind !== "domain" || !name.includes(".")) return undefined;
  owners ??= indexOwners();
  let dot = 0;
  for (let start = findStart(name); dot >= 0; start = dot + 1) {
    const official = sieve.mayHave(name, start, name.length) ? owners.get(name.slice(start)) : undefined;
    if (official !== undefined) return official;
    dot = name.indexOf(".", start);
  }
  return undefined;
}

/** Where the last labels of a name begin, as many as are looked at. */
function findStart(name: string): number {
  let start = name.length;
  for (let labels = 0; labels < mostLabels; labels++) {
    const dot = name.lastIndexOf(".", start - 1);
    if (dot < 0) return 0;
    start = dot;
  }
  return start + 1;
}

function indexOwners(): ReadonlyMap<string, Official> {
  const index = new Map<string, Official>();
  for (const { name, category, domains, endings = [], shared = [] } of brands) {
    for (const host of [...domains, ...endings]) index.set(host, { brand: name, host, category, isShared: false });
    for (const host of shared) index.set(host, { brand: name, host, category, isShared: true });
  }
  for (const host of index.keys()) sieve.add(host);
  return index;
}
