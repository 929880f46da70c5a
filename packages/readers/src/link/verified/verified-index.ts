import type { LinkHost, Policy, Verified } from "@doorward/core";

/** Whose domains the organisation has proved. */
export interface VerifiedIndex {
  readonly find: (host: LinkHost) => Verified | undefined;
}

/** Indexes the policy's domains; what was verified until a day before `today` is left out. */
export function openVerified({ organisation, vendors }: Policy, today: string): VerifiedIndex {
  const byDomain = new Map<string, Verified>();
  for (const { name, domains, verified } of vendors)
    if (verified.until >= today) for (const domain of domains) byDomain.set(domain, { name, relation: "vendor" });
  for (const domain of organisation.domains) byDomain.set(domain, { name: organisation.name, relation: "own" });
  return {
    find({ name, site, domain }) {
      if (byDomain.size === 0) return undefined;
      return byDomain.get(name) ?? byDomain.get(site) ?? (site.endsWith(domain) ? byDomain.get(domain) : undefined);
    },
  };
}
