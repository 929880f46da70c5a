import { compareNames, sameNameFrom } from "@doorward/readers/names";
import type { NamePair } from "./make-pairs.ts";
import { peers } from "./peers.ts";

/** How well pairs were told apart. */
export interface Quality {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly threshold: number;
}

/** What came of one way to compare names: over all pairs, and by group. */
export interface MeasuredQuality {
  readonly id: string;
  readonly name: string;
  readonly all: Quality;
  readonly groups: Readonly<Record<string, Quality>>;
  /** The best recall at a precision of 0.93 or more, whatever the threshold. */
  readonly recallAtPrecision: number;
}

/** Precision that the target asks for. */
export const wantedPrecision = 0.93;
const steps = Array.from({ length: 101 }, (_, at) => at / 100);

/** Measures ours at its usual threshold, and the peers at the one that is best for them on these very pairs. */
export function measureQuality(pairs: readonly NamePair[]): readonly MeasuredQuality[] {
  return [
    measure("doorward", "Doorward", compareNames, pairs, sameNameFrom),
    ...peers.map(({ id, name, compare }) => measure(id, name, compare, pairs)),
  ];
}

function measure(
  id: string,
  name: string,
  compare: (one: string, other: string) => number,
  pairs: readonly NamePair[],
  usual?: number,
): MeasuredQuality {
  const scored = pairs.map((pair) => ({ ...pair, score: compare(pair.one, pair.other) }));
  const swept = steps.map((threshold) => tally(scored, threshold));
  const best = swept.reduce((one, other) => (other.f1 > one.f1 ? other : one));
  const all = usual === undefined ? best : tally(scored, usual);
  const groups = Map.groupBy(scored, ({ group }) => group);
  return {
    id,
    name,
    all,
    groups: Object.fromEntries([...groups].map(([group, some]) => [group, tally(some, all.threshold)])),
    recallAtPrecision: Math.max(
      0,
      ...swept.filter(({ precision }) => precision >= wantedPrecision).map(({ recall }) => recall),
    ),
  };
}

function tally(pairs: readonly (NamePair & { readonly score: number })[], threshold: number): Quality {
  const [hits, alarms, misses] = [
    pairs.filter(({ isSame, score }) => isSame && score >= threshold).length,
    pairs.filter(({ isSame, score }) => !isSame && score >= threshold).length,
    pairs.filter(({ isSame, score }) => isSame && score < threshold).length,
  ];
  const precision = hits + alarms === 0 ? 0 : hits / (hits + alarms);
  const recall = hits + misses === 0 ? 0 : hits / (hits + misses);
  return {
    precision,
    recall,
    f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall),
    threshold,
  };
}
