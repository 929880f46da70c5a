import type { Evidence, Link, LinkFacts, Official, Policy, Verified } from "@doorward/core";
import type { Address } from "./address/address.ts";
import { parseAddress } from "./address/parse-address.ts";
import { brands } from "./brands/brands.ts";
import { findOfficial } from "./brands/find-official.ts";
import type { LinkList } from "./lists/link-list.ts";
import { findWords } from "./names/find-words.ts";
import { isNamedAtRandom } from "./names/looks-random.ts";
import { openNameIndex, type GuardedName, type NameIndex } from "./names/name-index.ts";
import { findServices } from "./services/find-services.ts";
import { openVerified, type VerifiedIndex } from "./verified/verified-index.ts";
import { hidesTarget } from "./wrappers/hides-target.ts";
import { openLayers } from "./wrappers/layers.ts";
import { unwrap, type Inner } from "./wrappers/unwrap.ts";

/** What the reader of links is handed besides the links. */
export interface LinkSurroundings {
  readonly policy: Policy;
  readonly lists: LinkList;
  /** `YYYY-MM-DD`; what was verified until an earlier day counts no more. */
  readonly today: string;
}

/** Reads links one after the other. It keeps nothing of them. */
export interface LinkReader {
  readonly read: (text: string, at: Evidence) => LinkFacts;
}

/** More layers than any chain of gateways puts around an address. */
const mostLinks = 32;

/** What reading one link needs. */
interface Known {
  readonly names: NameIndex;
  readonly verified: VerifiedIndex;
  readonly lists: LinkList;
}

/** Makes ready to read links offline: nothing is asked of a network, then or later. */
export function openLinkReader({ policy, lists, today }: LinkSurroundings): LinkReader {
  const known = { names: openNameIndex(listNames(policy)), verified: openVerified(policy, today), lists };
  return { read: (text, at) => readLink(text, at, known) };
}

function readLink(text: string, at: Evidence, known: Known): LinkFacts {
  const links: Link[] = [];
  const layers = openLayers(text);
  let depth = 0;
  for (let next = layers.take(); next !== undefined; next = layers.take()) {
    const { address, otherReading } = parseAddress(next.target);
    if (!layers.isNew(address)) continue;
    if (links.length === mostLinks) return { at, links, depth, isEndless: true };
    const inner = unwrap(address);
    links.push(describe(address, next, inner, known));
    depth = Math.max(depth, next.depth);
    layers.add(inner, next.depth + 1);
    if (otherReading !== undefined)
      layers.add([{ target: otherReading, via: "other-reading", viaName: "" }], next.depth);
  }
  return { at, links, depth, isEndless: false };
}

function describe(
  address: Address,
  { via, viaName }: Inner,
  inner: readonly Inner[],
  { names, verified, lists }: Known,
): Link {
  const { host } = address;
  const listed = lists.find(address);
  if (host === undefined) {
    return {
      ...address,
      via,
      viaName,
      services: [],
      hidesTarget: false,
      resemblances: [],
      words: findWords(address),
      listed,
    };
  }
  const official = findOfficial(host);
  const known = verified.find(host);
  const isKnown = isOwned(official) || known !== undefined;
  const services = findServices(host, address.path);
  return {
    ...address,
    via,
    viaName,
    ...(!isKnown && isNamedAtRandom(host) ? { oddities: [...address.oddities, "random-looking-name"] } : {}),
    services,
    hidesTarget: hidesTarget(address, services, inner),
    ...(official === undefined ? {} : { official }),
    resemblances: isKnown ? [] : names.compare(address),
    words: isKnown ? [] : findWords(address),
    listed,
    ...(known === undefined ? {} : { verified: known satisfies Verified }),
  };
}

/** Whether the owner answers for what stands there. */
function isOwned(official: Official | undefined): boolean {
  return official !== undefined && !official.isShared;
}

function listNames({ organisation, vendors }: Policy): GuardedName[] {
  const own =
    organisation.names.length === 0
      ? []
      : [{ name: organisation.name, words: organisation.names, domains: organisation.domains }];
  const verified = vendors.map(({ name, domains }) => ({
    name,
    words: [name.toLowerCase().replaceAll(/[^a-z0-9]/gu, "")],
    domains,
  }));
  return [
    ...brands.map(({ name, common = [], ...brand }) => ({ ...brand, brand: name, common, isOwn: false })),
    ...[...own, ...verified].map(({ name, words, domains }) => ({
      brand: name,
      category: "tool" as const,
      words,
      common: [],
      domains,
      isOwn: true,
    })),
  ];
}
