import { type ListedLink, makeInert, Problem } from "@doorward/core";
import { readNamedAddress, whyShared } from "@doorward/readers/lists";
import { findHome } from "../home.ts";
import { openKeptLists } from "../lists/kept-lists.ts";
import type { Surroundings } from "../surroundings.ts";
import { writeNumber } from "../output/numbers.ts";
import { readWords } from "./read-words.ts";

const effects: Readonly<Record<ListedLink["effect"], string>> = {
  block: "calls it bad",
  hold: "raises a doubt about it",
  allow: "calls it good, which makes no verdict milder",
};

/** `doorward lists why <domain or URL>`: the rows that name an address, and whether its host can be listed at all. */
export function tellWhy(words: readonly string[], { environment, output, today }: Surroundings): number {
  const { values, positionals } = readWords("lists", words, { json: { type: "boolean" } });
  const [text, ...others] = positionals;
  if (text === undefined || others.length > 0)
    throw new Problem("usage", "Name one domain or address: `doorward lists why <domain or URL>`.");
  const named = readNamedAddress(text);
  if (typeof named === "string")
    throw new Problem("usage", `No list can name ${makeInert(text.slice(0, 100))}: ${named}.`);
  const list = openKeptLists(findHome(environment), today);
  const listed = list.find(named.address);
  const shared = whyShared(named.host)?.reason;
  if (values.json === true) {
    output.write(`${JSON.stringify({ host: named.host.name, listed, shared: shared ?? null })}\n`);
    return 0;
  }
  for (const { source, label, since, entry, reach, effect } of listed)
    output.write(`"${source}" ${effects[effect]}: ${makeInert(label)}, since ${since}, by the ${reach} ${entry}.\n`);
  if (listed.length === 0) {
    const rows = list.sources.reduce((sum, source) => sum + source.rows, 0);
    output.write(`None of ${writeNumber(rows)} rows of ${list.sources.length} lists names ${named.host.name}.\n`);
  }
  if (shared !== undefined) output.write(`No list may block ${named.host.name} as a whole: ${shared}.\n`);
  return 0;
}
