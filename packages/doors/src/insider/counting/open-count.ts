import type { CountInput } from "./counted-viewer.ts";
import { estimateDispersions } from "./estimate-dispersion.ts";
import { believeRate, estimateMeans, listBaseline, type Means } from "./estimate-means.ts";
import { followTrend, type Trend } from "./follow-trend.ts";
import { groupPeers, type Peers } from "./group-peers.ts";
import { measureExposure } from "./measure-exposure.ts";
import { tabulateDays, type DayTable } from "./tabulate-days.ts";

/** What days are judged against. */
export interface Count {
  readonly table: DayTable;
  readonly peers: Peers;
  /** What each day would have of views without the trend of that day, by the whole baseline of its viewer. */
  readonly untrended: Float64Array;
  /** How many usual days each day was: exposure with the trend. */
  readonly weight: Float64Array;
  readonly trend: Trend;
  readonly means: Means;
  /** Shape of the counts of each group. */
  readonly dispersions: Float64Array;
}

/** Before anything is estimated (facts of research, 4). */
const usualDispersion = 3;
/** Means and trend rest on each other. */
const rounds = 2;

/** Estimates what is usual of each viewer, each group and each day. */
export function openCount(input: CountInput): Count {
  const table = tabulateDays(input);
  const peers = groupPeers(table.viewers);
  const exposure = measureExposure(table, peers);
  let count = estimate(table, peers, exposure, {
    weight: exposure,
    dispersions: new Float64Array(peers.groups.length).fill(usualDispersion),
  });
  for (let round = 1; round < rounds; round += 1) count = estimate(table, peers, exposure, count);
  return count;
}

function estimate(
  table: DayTable,
  peers: Peers,
  exposure: Float64Array,
  before: Pick<Count, "weight" | "dispersions">,
): Count {
  const untrended = expectDays(table, peers, exposure, before);
  const trend = followTrend(table, peers, {
    expected: untrended,
    dispersions: Float64Array.from(peers.groupOf, (group) => before.dispersions[group] ?? usualDispersion),
  });
  const weight = exposure.map((value, cell) => value * (trend.factors[cell] ?? 1));
  const dispersions = estimateDispersions(listBaselines(table, peers, weight, before.dispersions));
  const means = estimateMeans(table, peers, weight, dispersions);
  return { table, peers, untrended, weight, trend, means, dispersions };
}

/** Expected views of each cell, by the believed rate of its viewer. */
function expectDays(
  table: DayTable,
  peers: Peers,
  exposure: Float64Array,
  { weight, dispersions }: Pick<Count, "weight" | "dispersions">,
): Float64Array {
  const rates = believeViewers(peers, estimateMeans(table, peers, weight, dispersions), dispersions);
  const width = table.days.length;
  return exposure.map((value, cell) => value * (rates[Math.floor(cell / width)] ?? 0));
}

function believeViewers(peers: Peers, means: Means, dispersions: Float64Array): Float64Array {
  return Float64Array.from(peers.groupOf, (group, viewer) => {
    const like = {
      mean: means.groupMeans[group] ?? 0,
      shape: means.shapes[group] ?? 1,
      dispersion: dispersions[group] ?? usualDispersion,
    };
    return believeRate(means.sums[viewer] ?? 0, means.exposures[viewer] ?? 0, like).rate;
  });
}

/** The days of baselines beside what was expected, by group. */
function listBaselines(table: DayTable, peers: Peers, weight: Float64Array, dispersions: Float64Array) {
  const { viewers, counts } = table;
  const rates = believeViewers(peers, estimateMeans(table, peers, weight, dispersions), dispersions);
  const groups = peers.groups.map(() => ({ counts: [] as number[], expected: [] as number[] }));
  for (let viewer = 0; viewer < viewers.length; viewer += 1) {
    const group = groups[peers.groupOf[viewer] ?? 0];
    for (const cell of listBaseline(table, viewer)) {
      group?.counts.push(counts[cell] ?? 0);
      group?.expected.push((weight[cell] ?? 0) * (rates[viewer] ?? 0));
    }
  }
  return groups;
}
