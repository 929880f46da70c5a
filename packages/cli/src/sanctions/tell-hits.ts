import { makeInert } from "@doorward/core";
import type { KeptEdition, ListId, ScreenHit } from "@doorward/readers/sanctions";
import { countDays, writeNumber } from "../output/numbers.ts";

/** What people call each list. */
export const listTitles: Readonly<Record<ListId, string>> = {
  "ofac-sdn": "OFAC SDN",
  "ofac-consolidated": "OFAC Consolidated (non-SDN)",
  eu: "EU consolidated financial sanctions",
  uk: "UK Sanctions List",
  un: "UN Security Council Consolidated",
};

/** Lists change every week; one that is older misses who was added since. */
const oldAfterDays = 14;

/** What a hit is called: never a match for a name alone. */
export function tellOutcome(
  { outcome, agrees, score, delistedSince, otherBirth, sameYear }: ScreenHit,
  least: number,
): string {
  if (delistedSince !== undefined) return `delisted since ${delistedSince}: not sanctioned by this list any more`;
  if (outcome === "match")
    return score >= least ? `match: name and ${agrees.join(", ")}` : `match: ${agrees.join(", ")}, under another name`;
  if (otherBirth) return "possible, name alone, and born on another day: not a match";
  if (agrees.length > 0) return `possible, ${agrees.join(", ")} under another name: not a match; look whose it is`;
  if (sameYear) return "possible, name and year of birth: not a match; the day or another identifier is needed";
  return "possible, name alone: not a match; a second identifier is needed";
}

/** Some lines about one hit. */
export function tellHit(hit: ScreenHit, least: number): string {
  const { party, list, name, score } = hit;
  const [main] = party.names;
  const also = main === undefined || main.text === name ? "" : `, also ${makeInert(main.text)}`;
  const births = party.births.map(({ from, to }) => (from === to ? from : `${from} to ${to}`));
  return [
    tellOutcome(hit, least),
    `  ${makeInert(name)}${also} (${party.kind}), ${listTitles[list]} ${party.id}, name ${score.toFixed(2)}`,
    ...(births.length === 0 ? [] : [`  born ${births.slice(0, 4).join(", or ")}`]),
    ...(party.programmes.length === 0 ? [] : [`  for ${makeInert(party.programmes.join(", ").slice(0, 200))}`]),
  ].join("\n");
}

/** Which lists were asked, and of which day they are; stands in every answer. */
export function tellEditions(editions: readonly KeptEdition[], today: string): string {
  return editions
    .map(({ list, published, loaded, parties }) => {
      const isOld = countDays(published, today) > oldAfterDays;
      return `${listTitles[list]}, published ${published}, loaded ${loaded} (${writeNumber(parties.length)} parties)${isOld ? ": old, import a newer edition" : ""}`;
    })
    .join("; ");
}

/** What JSON says of the lists that were asked. */
export function describeEditions(editions: readonly KeptEdition[]) {
  return editions.map(({ list, published, loaded, parties, delisted }) => ({
    list,
    title: listTitles[list],
    published,
    loaded,
    parties: parties.length,
    delisted: delisted.length,
  }));
}

/** What JSON says of a hit. */
export function describeHit(hit: ScreenHit, least: number) {
  const { party, ...rest } = hit;
  return {
    ...rest,
    says: tellOutcome(hit, least),
    score: Number(hit.score.toFixed(3)),
    party: { id: party.id, kind: party.kind, names: party.names, births: party.births, programmes: party.programmes },
  };
}
