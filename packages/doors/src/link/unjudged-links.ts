import type { Link, LinkFacts, Unjudged } from "@doorward/core";

const longestPath = 120;
const nothing: readonly Unjudged[] = [];

/**
 * What of a link could not be judged offline: no program reads it, only its operator knows where it leads, or it is
 * wrapped more often than is opened.
 */
export function listUnjudgedLinks({ links, isEndless }: LinkFacts, isCut: boolean): readonly Unjudged[] {
  let rows: Unjudged[] | undefined;
  for (const link of links) {
    const reason = findReason(link);
    if (reason !== undefined) (rows ??= []).push({ path: link.text.slice(0, longestPath), reason });
  }
  const path = links[0]?.text.slice(0, longestPath) ?? "";
  if (isEndless) (rows ??= []).push({ path, reason: "it is wrapped more often than any honest link is" });
  if (isCut) (rows ??= []).push({ path, reason: "it is longer than 1 MB, and only its beginning was read" });
  return rows ?? nothing;
}

function findReason({ form, hidesTarget, services, host }: Link): string | undefined {
  if (form === "unreadable") return "no program reads this as an address";
  if (!hidesTarget) return undefined;
  const shortener = services.find(({ kind }) => kind === "shortener");
  const name = (shortener ?? services[0])?.name ?? host?.name ?? "its service";
  return shortener === undefined
    ? `${name} wraps addresses, and this one cannot be unwrapped without asking it`
    : `${name} shortens addresses, and only it knows where this one leads`;
}
