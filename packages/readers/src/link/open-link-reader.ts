import type { Evidence, Link, LinkFacts, LinkService, NamedBrand, Official, Policy } from "@doorward/core";
import type { Address } from "./address/address.ts";
import { parseAddress } from "./address/parse-address.ts";
import { brands } from "./brands/brands.ts";
import { findOfficial } from "./brands/find-official.ts";
import type { LinkList } from "./lists/link-list.ts";
import { openNameFinder } from "./names/find-names.ts";
import { findWords } from "./names/find-words.ts";
import { isNamedAtRandom } from "./names/looks-random.ts";
import type { Passage } from "./names/passage.ts";
import { readPassages } from "./names/read-passages.ts";
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
  /** The brands, and the organisation's own names, that a short text such as a sender's name uses; each once. */
  readonly findNames: (text: string) => readonly NamedBrand[];
}

/** More layers than any chain of gateways puts around an address. */
const mostLinks = 32;

const noServices: readonly LinkService[] = [];
const noPassages: readonly Passage[] = [];

/** What reading one link needs. */
interface Known {
  readonly names: NameIndex;
  readonly verified: VerifiedIndex;
  readonly lists: LinkList;
}

/** Makes ready to read links offline: nothing is asked of a network, then or later. */
export function openLinkReader({ policy, lists, today }: LinkSurroundings): LinkReader {
  const guarded = listNames(policy);
  const known = { names: openNameIndex(guarded), verified: openVerified(policy, today), lists };
  return { read: (text, at) => readLink(text, at, known), findNames: openNameFinder(guarded) };
}

function readLink(text: string, at: Evidence, known: Known): LinkFacts {
  const handedIn: Inner = { target: text, via: "handed-in", viaName: "" };
  const { address, otherReading } = parseAddress(text);
  const inner = unwrap(address);
  // Nearly every link carries no other, so there is nothing to go on to and nothing to remember.
  if (inner.length === 0 && otherReading === undefined)
    return { at, links: [describe(address, handedIn, inner, known)], depth: 0, isEndless: false };
  return readLayers(handedIn, at, known);
}

function readLayers(handedIn: Inner, at: Evidence, known: Known): LinkFacts {
  const links: Link[] = [];
  const layers = openLayers(handedIn);
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

/** Every link has the same fields in the same order, undefined ones too: what reads a million of them stays fast by that. */
function describe(
  address: Address,
  { via, viaName }: Inner,
  inner: readonly Inner[],
  { names, verified, lists }: Known,
): Link {
  const { host, oddities } = address;
  const official = host && findOfficial(host);
  const known = host && verified.find(host);
  const isKnown = isOwned(official) || known !== undefined;
  const services = host === undefined ? noServices : findServices(host, address.path);
  const isRandom = host !== undefined && !isKnown && isNamedAtRandom(host);
  const passages = isKnown ? noPassages : readPassages(address);
  return {
    text: address.text,
    via,
    viaName,
    form: address.form,
    scheme: address.scheme,
    host,
    port: address.port,
    userName: address.userName,
    path: address.path,
    query: address.query,
    fragment: address.fragment,
    canonical: address.canonical,
    listKey: address.listKey,
    oddities: isRandom ? [...oddities, "random-looking-name"] : oddities,
    services,
    hidesTarget: hidesTarget(address, services, inner),
    official,
    resemblances: names.compare(address, passages),
    words: findWords(address, passages),
    listed: lists.find(address),
    verified: known,
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
