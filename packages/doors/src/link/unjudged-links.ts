import type { Link, LinkFacts, LinkService, Unjudged } from "@doorward/core";

const longestPath = 120;
const nothing: readonly Unjudged[] = [];

/**
 * What of a link could not be judged offline: no program reads it, only its operator knows where it leads, or it is
 * wrapped more often than is opened.
 */
export function listUnjudgedLinks({ links, isEndless }: LinkFacts, isCut: boolean): readonly Unjudged[] {
  let rows: Unjudged[] | undefined;
  for (const link of links) {
    const reason = findReason(link, links);
    if (reason !== undefined) (rows ??= []).push({ path: link.text.slice(0, longestPath), reason });
  }
  const path = links[0]?.text.slice(0, longestPath) ?? "";
  if (isEndless) (rows ??= []).push({ path, reason: "it is wrapped more often than any honest link is" });
  if (isCut) (rows ??= []).push({ path, reason: "it is longer than 1 MB, and only its beginning was read" });
  return rows ?? nothing;
}

function findReason(link: Link, links: readonly Link[]): string | undefined {
  if (link.form === "unreadable") return "no program reads this as an address";
  for (const service of link.services) if (isOpaque(service, link, links)) return tellOpaque(service);
  return undefined;
}

/** A shortener or a wrapper that names something, and nothing was found inside. Their own front pages lead nowhere else. */
function isOpaque({ kind, name }: LinkService, { path, query }: Link, links: readonly Link[]): boolean {
  if (kind !== "shortener" && kind !== "wrapper") return false;
  const isFrontPage = path.length <= 1 && query === "";
  return !isFrontPage && !links.some(({ viaName }) => viaName === name);
}

function tellOpaque({ kind, name }: LinkService): string {
  return kind === "shortener"
    ? `${name} shortens addresses, and only it knows where this one leads`
    : `${name} wraps addresses, and this one cannot be unwrapped without asking it`;
}
