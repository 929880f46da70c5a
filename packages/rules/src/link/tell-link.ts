import type { Detection, Link, LinkFacts } from "@doorward/core";

const longestExcerpt = 120;
const nothing: readonly Detection[] = [];

/**
 * One detection for each address of a link that a rule fires on. `pick` gives the part to look at, as it is shown, or
 * undefined when the address is of no interest.
 */
export function tellLinks({ at, links }: LinkFacts, pick: (link: Link) => string | undefined): readonly Detection[] {
  let found: Detection[] | undefined;
  for (const link of links) {
    const part = pick(link);
    if (part !== undefined) (found ??= []).push({ evidence: [{ ...at, excerpt: part.slice(0, longestExcerpt) }] });
  }
  return found ?? nothing;
}
