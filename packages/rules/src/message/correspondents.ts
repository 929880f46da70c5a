import type { BrandCategory, Correspondent, Link, MessageFacts } from "@doorward/core";

/** Whom a program shows as the sender. There is one, unless somebody plays with headers. */
export function listSenders({ correspondents }: MessageFacts): readonly Correspondent[] {
  return correspondents.filter(({ role }) => role === "from");
}

/** What is known of the domain of somebody's mailbox; undefined without one. */
export function findLink({ domain }: Correspondent): Link | undefined {
  return domain?.links[0];
}

/** What stands under one owner: `news.company.example` and `company.example` are the same. Empty when there is no domain. */
export function siteOf(somebody: Correspondent): string {
  return findLink(somebody)?.host?.site ?? "";
}

/** Whether the mailbox is at a domain of the organisation's own. */
export function isOwn(somebody: Correspondent): boolean {
  return findLink(somebody)?.verified?.relation === "own";
}

/** What customers of such companies have in front of the company's domain is their own name: `acme.zendesk.com`. */
const ofCustomers: ReadonlySet<BrandCategory> = new Set([
  "assessment",
  "hiring",
  "media",
  "scheduling",
  "support",
  "tool",
]);

/**
 * Whether nobody vouches for the domain: neither the organisation has verified it nor is it known as a company's own.
 * Mailboxes that anybody can open are strangers', and so are names that customers take below a service's own.
 */
export function isStranger(somebody: Correspondent): boolean {
  const link = findLink(somebody);
  if (link?.host === undefined || link.verified !== undefined) return false;
  if (somebody.isFreeMail || link.official === undefined) return true;
  const { official, host } = link;
  const isBelow = host.name !== official.host && host.name !== host.domain && host.name !== `www.${host.domain}`;
  return official.isShared && isBelow && !ofCustomers.has(official.category);
}
