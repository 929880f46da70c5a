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
const commonLabels: ReadonlySet<string> = new Set(data.labels);

// Each of these gives a customer a host of his own; the other services keep theirs apart by paths.
const givesNames: ReadonlySet<ServiceKind> = new Set(["free-hosting", "site-builder", "dynamic-dns", "tunnel"]);

/** Why a host may not be blocked, allowed or verified as a whole; undefined when one owner answers for it. */
export function whyShared(host: LinkHost, hosts: KnownHosts = knownHosts): Sharing | undefined {
  if (host.kind !== "domain") return undefined;
  const { suffix: ending, domain, site } = host;
  const name = host.name.startsWith("www.") ? host.name.slice(4) : host.name;
  if (name === ending) return suffix;
  const owner = hosts.findOfficial(host);
  if (owner?.isShared === false) return official;
  // A private registry has given this name to one customer.
  if (site !== domain && name.endsWith(site)) return undefined;
  return nameHosts.has(name) || pathHosts.has(name)
    ? shared
    : whyServed(host, name, owner, hosts.findServices(host, "/"));
}

/** What is known of the domain that a host belongs to. */
function whyServed(
  { domain }: LinkHost,
  name: string,
  owner: Official | undefined,
  services: readonly LinkService[],
): Sharing | undefined {
  const isRoot = name === domain || isCommon(name);
  if (nameHosts.has(domain) || services.some(({ kind }) => givesNames.has(kind))) return isRoot ? shared : undefined;
  if (owner !== undefined || services.length > 0 || pathHosts.has(domain)) return isRoot ? shared : below;
  if (popularDomains.has(name)) return popular;
  if (!popularDomains.has(domain)) return undefined;
  return isRoot ? popular : below;
}

/** Whether the first label is one that owners use for themselves: `docs`, `mail`, a country or a language. */
function isCommon(name: string): boolean {
  const label = name.slice(0, name.indexOf("."));
  return label.length <= 2 || commonLabels.has(label);
}
