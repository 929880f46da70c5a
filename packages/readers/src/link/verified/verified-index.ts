import type { LinkHost, Policy, Verified } from "@doorward/core";
import { knownHosts } from "../lists/guard/known-hosts.ts";

/** Whose domains the organisation has proved. */
export interface VerifiedIndex {
  readonly find: (host: LinkHost) => Verified | undefined;
}

/**
 * Indexes the policy's domains; what was verified until a day before `today` is left out. A domain vouches for itself
 * and the names below it, and for none that strangers can get: below a private registry or on a shared host.
 */
export function openVerified({ organisation, vendors }: Policy, today: string): VerifiedIndex {
  const byDomain = new Map<string, Verified>();
  for (const { name, domains, verified } of vendors)
    if (verified.until >= today) for (const domain of domains) byDomain.set(domain, { name, relation: "vendor" });
  for (const domain of organisation.domains) byDomain.set(domain, { name: organisation.name, relation: "own" });
  if (byDomain.size === 0) return { find: () => undefined };
  return {
    find(host) {
      if (host.kind !== "domain" && host.kind !== "local") return undefined;
      const exact = byDomain.get(host.name);
      if (exact !== undefined) return exact;
      const above = findAbove(host, byDomain);
      return above === undefined || isStrangers(host) ? undefined : above;
    },
  };
}

/** The nearest proved domain above a host, as far up as one owner holds the names. */
function findAbove({ name, site }: LinkHost, byDomain: ReadonlyMap<string, Verified>): Verified | undefined {
  for (let at = name.indexOf("."); at >= 0 && name.length - at > site.length; at = name.indexOf(".", at + 1)) {
    const found = byDomain.get(name.slice(at + 1));
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Whether anybody may put content on a host, whoever owns it: its owner's proof says nothing of that content. */
function isStrangers(host: LinkHost): boolean {
  // A customer's own name below a registry is his alone.
  if (host.site !== host.domain) return false;
  return knownHosts.findOfficial(host)?.isShared === true || knownHosts.findServices(host, "/").length > 0;
}
