import { tellComparable } from "@doorward/readers/names";
import type { ScreenHit } from "@doorward/readers/sanctions";

/** What the lists answer about one person. `not compared`: nothing was found, and the name is in a writing that is not read. */
export type ScreenOutcome = "match" | "possible" | "not compared" | "no hit";

/** Exit statuses. */
export const outcomeStatus: Readonly<Record<ScreenOutcome, number>> = {
  "no hit": 0,
  possible: 1,
  "not compared": 1,
  match: 2,
};

/** The outcome of a question by its hits; whoever is delisted is none. */
export function chooseOutcome(name: string, hits: readonly ScreenHit[]): ScreenOutcome {
  const listed = hits.filter(({ delistedSince }) => delistedSince === undefined);
  if (listed.some(({ outcome }) => outcome === "match")) return "match";
  if (listed.length > 0) return "possible";
  return name.trim() === "" || tellComparable(name) === "compared" ? "no hit" : "not compared";
}
