import type { Correspondent } from "@doorward/core";

/** Shorter names differ by one letter by chance. */
const shortestName = 6;
/** Pairs of characters that look alike in small print. */
const alike: Readonly<Record<string, string>> = { "0": "o", "1": "l", i: "l", "5": "s" };

/**
 * Whether the domains of two people differ by one letter that was added, left out, replaced or exchanged with its neighbour,
 * and by nothing else; a letter that stands for one it looks like counts as none. The same domain is no lookalike.
 */
export function isLookalike(one: Correspondent, other: Correspondent): boolean {
  const [first, second] = [readSite(one), readSite(other)];
  if (first === undefined || second === undefined || first.site === second.site) return false;
  if (first.name === second.name) return false;
  if (Math.min(first.name.length, second.name.length) < shortestName) return false;
  return isOneOff(first.name, second.name) || fold(first.name) === fold(second.name);
}

/** What one owner holds, and the part of it in front of the suffix. */
function readSite({ domain }: Correspondent): { site: string; name: string } | undefined {
  const host = domain?.links[0]?.host;
  if (host === undefined || host.kind !== "domain") return undefined;
  const name = host.suffix === "" ? host.site : host.site.slice(0, -host.suffix.length - 1);
  return { site: host.site, name };
}

function fold(name: string): string {
  return name
    .replaceAll("rn", "m")
    .replaceAll("vv", "w")
    .replaceAll(/[01i5]/gu, (letter) => alike[letter] ?? letter);
}

function isOneOff(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (long.length - short.length > 1) return false;
  let start = 0;
  while (start < short.length && short[start] === long[start]) start += 1;
  const [restShort, restLong] = [short.slice(start), long.slice(start)];
  if (short.length < long.length) return restShort === restLong.slice(1);
  if (restShort.slice(1) === restLong.slice(1)) return true;
  return restShort[0] === restLong[1] && restShort[1] === restLong[0] && restShort.slice(2) === restLong.slice(2);
}
