import type { AddressRange, BrandCategory, Link, LinkHost, LinkService, Official } from "@doorward/core";
import { isHosted } from "./hosting.ts";

/** Numbers that do not lead to this computer or its network. Those of documentation stand for public ones in examples. */
const elsewhere: ReadonlySet<AddressRange> = new Set(["public", "documentation", "reserved"]);

/** Whether the owner of a brand, or somebody the organisation has verified, answers for what stands there. */
export function isTrusted({ official, verified }: Link): boolean {
  return verified !== undefined || (official !== undefined && !official.isShared);
}

/** What customers of such companies have in front of the company's domain is their own name: `acme.zendesk.com`. */
const ofCustomers: ReadonlySet<BrandCategory> = new Set(["assessment", "hiring", "media", "scheduling", "support"]);

/**
 * Whether somebody whom nobody vouches for chose the host's name. Who writes a page of `github.com` has not chosen that name;
 * who owns `somebody.github.io` has. This computer and the network at home are no strangers.
 */
export function isStranger(link: Link): boolean {
  const { host, official, verified } = link;
  if (host === undefined || host.kind === "local" || verified !== undefined) return false;
  if (host.range !== undefined && !elsewhere.has(host.range)) return false;
  return official === undefined || (official.isShared && isGivenName(link, host, official));
}

function isGivenName(link: Link, { name, site, domain }: LinkHost, { category, host }: Official): boolean {
  if (name === host) return false;
  if (isHosted(link)) return name !== domain && name !== `www.${domain}` && !ofCustomers.has(category);
  return site !== domain && !link.services.some(isCodeHosting);
}

/** Whether the stranger's name stands below a service's own, which is also what the front page of the service lies at. */
export function isGiven(link: Link): boolean {
  const { host } = link;
  return host !== undefined && host.name !== host.domain && host.name !== `www.${host.domain}` && isStranger(link);
}

/** Code hosts name the hosts of raw files themselves: `raw.githubusercontent.com`. */
function isCodeHosting({ kind }: LinkService): boolean {
  return kind === "code-hosting";
}
