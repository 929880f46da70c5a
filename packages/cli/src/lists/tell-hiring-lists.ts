import type { HiringLists } from "@doorward/doors";
import { writeNumber } from "../output/numbers.ts";
import { describeEditions, tellEditions } from "../sanctions/tell-hits.ts";

/** Which lists about people were asked, and of which days they are, in a sentence or two. */
export function tellHiringLists({ editions, indicators }: HiringLists, today: string): string {
  const sanctions =
    editions.length === 0
      ? "No sanctions list was asked: `doorward names import <file>` takes one."
      : `Sanctions lists asked: ${tellEditions(editions, today)}.`;
  const leads = indicators.map(
    ({ name, published, loaded, digests }) =>
      `${name}, published ${published}, loaded ${loaded} (${writeNumber(digests.length)} leads, unverified)`,
  );
  return leads.length === 0 ? sanctions : `${sanctions} Lists of indicators asked: ${leads.join("; ")}.`;
}

/** The same for JSON. */
export function describeHiringLists({ editions, indicators }: HiringLists) {
  return [
    ...describeEditions(editions),
    ...indicators.map(({ name, published, loaded, digests }) => ({
      list: name,
      title: "leads, unverified",
      published,
      loaded,
      indicators: digests.length,
    })),
  ];
}
