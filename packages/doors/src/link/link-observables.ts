import { uniqueObservables, type Link, type LinkFacts, type Observable } from "@doorward/core";
import { listLinkParts } from "@doorward/readers/observable/links";
import { isWrapper } from "./standing.ts";

/**
 * The hosts, addresses, mailboxes, telephone numbers and profiles a link leads to, in canonical form. What only wraps it
 * is left out: the wrapper is the organisation's own, and its address names the person who got the link. So is what the
 * organisation owns or has verified, and what strangers share.
 */
export function listLinkObservables({ links }: LinkFacts): readonly Observable[] {
  const [only] = links;
  // The usual case needs no comparing of layers.
  if (only !== undefined && links.length === 1) return describe(only);
  return uniqueObservables(links.flatMap((link) => (isWrapper(link) ? [] : describe(link))));
}

function describe(link: Link): Observable[] {
  return link.verified === undefined ? listLinkParts(link) : [];
}
