import type { LinkHost, LinkService, Official, ServiceKind } from "@doorward/core";
import { knownHosts, type KnownHosts } from "./known-hosts.ts";
import data from "../data/popular-domains.json" with { type: "json" };

/** Why a host must not be judged as a whole. */
export interface Sharing {
  readonly kind:
    /** Strangers register names below it. */
    | "suffix"
    /** Strangers put content on it. */
    | "shared"
    /** A brand that people trust owns it and what it says. */
    | "official"
    /** Many people need it every day. */
    | "popular"
    /** One of the names below such a host: it may be a stranger's, and may be the owner's. */
    | "below";
  /** The end of a sentence about the row. */
  readonly reason: string;
}

const suffix: Sharing = { kind: "suffix", reason: "it is a public suffix, below which strangers have names" };
const shared: Sharing = { kind: "shared", reason: "it is shared by many people; only a path on it can be bad" };
const official: Sharing = { kind: "official", reason: "it is the official domain of a known brand" };
const popular: Sharing = { kind: "popular", reason: "many people need it every day" };
const below: Sharing = { kind: "below", reason: "it is a name below a host that many people need" };

const popularDomains: ReadonlySet<string> = new Set(data.popular);
const pathHosts: ReadonlySet<string> = new Set(data.paths);
const nameHosts: ReadonlySet<string> = new Set(data.names);
/** A label that no host has. */
const nobody = "doorward-nobody";
const commonLabels: ReadonlySet<string> = new Set(data.labels);

/** A host of one's own is what a customer of these gets; the others keep their customers apart by paths. */
const givesNames: ReadonlySet<ServiceKind> = new Set(["free-hosting", "site-builder", "dynamic-dns", "tunnel"]);

/** What passes visitors on has no customer's pages at all, under whatever name. */
const passesOn: ReadonlySet<ServiceKind> = new Set(["wrapper", "redirector", "shortener", "translator"]);

/** Why a host may not be blocked, allowed or verified as a whole; undefined when one owner answers for it. */
export function whyShared(host: LinkHost, hosts: KnownHosts = knownHosts): Sharing | undefined {
  if (host.kind !== "domain") return undefined;
  const name = host.name.startsWith("www.") ? host.name.slice(4) : host.name;
  if (name === host.suffix) return suffix;
  const owner = hosts.findOfficial(host);
  if (owner?.isShared === false) return official;
  if (nameHosts.has(name) || pathHosts.has(name)) return shared;
  if (popularDomains.has(name)) return popular;
  const besides = findBeside(host, name, hosts);
  if (besides.startsHere || (owner !== undefined && owner !== besides.owner)) return shared;
  // A private registry has given this name to one customer.
  if (host.site !== host.domain && name.endsWith(host.site)) return undefined;
  return whyBelow(host.domain, name, besides);
}

/** What is known of a name that nobody has, beside a host: what holds for it holds for all names there. */
interface Beside {
  readonly owner: Official | undefined;
  readonly services: readonly LinkService[];
  /** The host and what is below it belong to a service that its neighbours do not belong to. */
  readonly startsHere: boolean;
}

function findBeside(host: LinkHost, name: string, { findOfficial, findServices }: KnownHosts): Beside {
  const inside = findServices({ ...host, name: `${nobody}.${name}` }, "/");
  if (name === host.domain) return { owner: undefined, services: [], startsHere: inside.length > 0 };
  const neighbour = { ...host, name: `${nobody}${name.slice(name.indexOf("."))}` };
  const services = findServices(neighbour, "/");
  return { owner: findOfficial(neighbour), services, startsHere: inside.length > services.length };
}

/** Why a name below a domain may not be blocked, when that domain gives names to its customers. */
function whyBelow(domain: string, name: string, { owner, services }: Beside): Sharing | undefined {
  const mayBeOwners = name === domain || isCommon(name);
  if (services.some(({ kind }) => passesOn.has(kind))) return shared;
  if (nameHosts.has(domain) || services.some(({ kind }) => givesNames.has(kind)))
    return mayBeOwners ? shared : undefined;
  if (owner !== undefined || services.length > 0 || pathHosts.has(domain)) return mayBeOwners ? shared : below;
  return popularDomains.has(domain) ? (mayBeOwners ? popular : below) : undefined;
}

/** Whether the first label is one that owners use for themselves: `docs`, `mail`, a country or a language. */
function isCommon(name: string): boolean {
  const label = name.slice(0, name.indexOf("."));
  return label.length <= 2 || commonLabels.has(label);
}
