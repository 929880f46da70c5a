import type { Choice } from "../../shared/parts/choice-filter.tsx";

const highest = 9;

/** A band of balances, 0 the least and 9 the most, as one says it. */
export function nameBand(band: number | null): string {
  if (band === null) return "Any";
  if (band === highest) return "9, the highest";
  return band === 0 ? "0, the lowest" : String(band);
}

/** All bands, the highest first, since thieves look there. */
export const bandChoices: readonly Choice[] = Array.from({ length: highest + 1 }, (_, index): Choice => [
  String(highest - index),
  nameBand(highest - index),
]);
