import type { Page, PageLink } from "../../../formats/html/page.ts";

/** A page of thousands of links says no more with the rest: those to other hosts come first, some of each. */
const mostLinks = 300;
const mostOfHost = 5;

/** The links of a page that are told: whatever is no plain anchor first, then some of each host. */
export function choosePageLinks({ links }: Page): readonly PageLink[] {
  const byHost = new Map<string, number>();
  const seen = new Set<string>();
  const ordered = links.toSorted((a, b) => Number(a.via === "anchor") - Number(b.via === "anchor"));
  const chosen: PageLink[] = [];
  for (const link of ordered) {
    if (chosen.length >= mostLinks) break;
    if (link.target.startsWith("#") || link.via === "form" || link.via === "refresh" || seen.has(link.target)) continue;
    if (/^(?:data|mailto|tel|about|cid|javascript):/iu.test(link.target)) continue;
    seen.add(link.target);
    const host = /^[a-z]{1,20}:\/\/([^/?#]{0,300})/iu.exec(link.target)?.[1]?.toLowerCase() ?? "";
    const count = byHost.get(host) ?? 0;
    byHost.set(host, count + 1);
    if (count < mostOfHost) chosen.push(link);
  }
  return chosen;
}
