import { uniqueObservables, type Link, type LinkFacts, type Observable } from "@doorward/core";
import { isWrapper } from "./standing.ts";

/** Nobody compares longer addresses; their host is kept all the same. */
const longestUrl = 2048;
const notSeenElsewhere: ReadonlySet<string | undefined> = new Set(["loopback", "private", "link-local"]);

/**
 * The hosts, addresses, mailboxes and telephone numbers a link leads to, in canonical form. What only wraps it is left
 * out: the wrapper is the organisation's own, and its address names the person who got the link.
 */
export function listLinkObservables({ links }: LinkFacts): readonly Observable[] {
  const [only] = links;
  // The usual case, told in the order that the others get by sorting.
  if (only !== undefined && links.length === 1) return describe(only);
  return uniqueObservables(links.flatMap((link) => (isWrapper(link) ? [] : describe(link))));
}

function describe({ form, scheme, host, path, canonical }: Link): Observable[] {
  if (form === "contact") return describeContact(scheme, path);
  if (host === undefined || host.kind === "local" || notSeenElsewhere.has(host.range)) return [];
  const place: Observable = { type: host.kind === "domain" ? "domain" : "address", value: host.name };
  return canonical.length > longestUrl ? [place] : [place, { type: "url", value: canonical }];
}

function describeContact(scheme: string, path: string): Observable[] {
  if (path === "" || path.length > longestUrl) return [];
  if (scheme === "mailto") return [{ type: "email", value: path.toLowerCase() }];
  return scheme === "tel" || scheme === "sms" ? [{ type: "phone", value: path.replaceAll(/[^\d+]/gu, "") }] : [];
}
