import type { RunAt } from "../scan/result.ts";
import type { LinkQuality } from "./measure-links.ts";
import type { LookupSpeed } from "./measure-lookup.ts";

/** What docs/benchmarks/candidate.json holds. */
export interface CandidateResult extends RunAt {
  readonly links: LinkQuality;
  /** Milliseconds of processor time of reading one application with its resume and of looking at its files. */
  readonly reading: { readonly count: number; readonly median: number; readonly p95: number; readonly slowest: number };
  readonly lookup: LookupSpeed;
}

/** What is to be reached. */
export const candidateTargets = {
  /** Share of the pairs of one operator's personas that are in one cluster. */
  recall: 0.99,
  /** Share of the pairs of honest people who share nothing. */
  falseLinks: 1 / 100_000,
  readingMs: 400,
  lookupMs: 20,
};

/** One sentence for each target that is missed. */
export function tellMisses({ links, reading, lookup }: Omit<CandidateResult, keyof RunAt>): string[] {
  const { farm, honest, twins } = links;
  const recall = farm.clustered / Math.max(1, farm.pairs);
  const rate = honest.told / Math.max(1, honest.pairs);
  return [
    ...(recall < candidateTargets.recall
      ? [`Only ${(recall * 100).toFixed(2)} % of the links in farms are found.`]
      : []),
    ...(rate > candidateTargets.falseLinks ? [`${honest.told} of ${honest.pairs} honest pairs are linked.`] : []),
    ...Object.entries(twins).flatMap(([kind, { stop }]) =>
      stop > 0 ? [`${stop} applications of the kind "${kind}" are paused.`] : [],
    ),
    ...(links.strangers.check + links.strangers.stop > 0
      ? [`${links.strangers.check + links.strangers.stop} strangers are to be verified for nothing.`]
      : []),
    ...(reading.p95 > candidateTargets.readingMs ? [`Reading takes ${Math.round(reading.p95)} ms.`] : []),
    ...(lookup.p95 > candidateTargets.lookupMs ? [`A look-up takes ${lookup.p95.toFixed(1)} ms.`] : []),
    ...(lookup.found < lookup.asked * candidateTargets.recall
      ? [`Only ${lookup.found} of ${lookup.asked} look-ups found their text.`]
      : []),
  ];
}
