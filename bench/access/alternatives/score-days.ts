import { baselineDays } from "../../../packages/doors/src/insider/counting/estimate-means.ts";
import type { Count } from "../../../packages/doors/src/insider/counting/open-count.ts";
import { growForest } from "./isolation-forest.ts";

/** A way to score each day of each viewer; what is not there, or has no past to compare with, scores -Infinity. */
export type ScoreDays = (count: Count, seed: number) => Float64Array;

/** What others do, each tuned to the same budget. */
export const alternatives: Readonly<Record<string, { readonly what: string; readonly score: ScoreDays }>> = {
  "static threshold": { what: "more than so many a day, the same for everybody", score: scoreCount },
  "daily z": { what: "standard deviations above the viewer's own mean of 90 days", score: scoreZ },
  "new term": { what: "a count that the viewer never had in 60 days, and by how much", score: scoreNew },
  "isolation forest": {
    what: "100 trees of 256 days over count, count per ticket, mean of 7 days, and count beside peers",
    score: scoreForest,
  },
};

const zDays = 90;
const newDays = 60;
const leastDays = 30;

function scoreCount({ table }: Count): Float64Array {
  return table.counts.map((count, cell) => (table.present[cell] === 1 ? count : -Infinity));
}

function scoreZ(count: Count): Float64Array {
  return scorePast(count, zDays, (own, past) => {
    const mean = past.reduce((sum, value) => sum + value, 0) / past.length;
    const variance = past.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (past.length - 1);
    return (own - mean) / Math.max(0.3, Math.sqrt(variance));
  });
}

function scoreNew(count: Count): Float64Array {
  return scorePast(count, newDays, (own, past) => own - Math.max(...past));
}

/** Scores each day beside the last `most` days that the viewer was there. */
function scorePast(
  { table }: Count,
  most: number,
  score: (own: number, past: readonly number[]) => number,
): Float64Array {
  const scores = new Float64Array(table.present.length).fill(-Infinity);
  for (let viewer = 0; viewer < table.viewers.length; viewer += 1) {
    const past: number[] = [];
    for (let cell = viewer * table.days.length; cell < (viewer + 1) * table.days.length; cell += 1) {
      if (table.present[cell] === 0) continue;
      const own = table.counts[cell] ?? 0;
      if (past.length >= leastDays) scores[cell] = score(own, past);
      past.push(own);
      if (past.length > most) past.shift();
    }
  }
  return scores;
}

function scoreForest(count: Count, seed: number): Float64Array {
  const { table } = count;
  const rows = describeDays(count);
  const learnt = rows.filter((row, cell) => row !== undefined && cell % table.days.length < baselineDays);
  const score = growForest(
    learnt.flatMap((row) => (row === undefined ? [] : [row])),
    seed,
  );
  return Float64Array.from(rows, (row, cell) =>
    row === undefined || cell % table.days.length < baselineDays ? -Infinity : score(row),
  );
}

function describeDays({ table, peers, means }: Count): (readonly number[] | undefined)[] {
  const width = table.days.length;
  const week: number[] = [];
  return Array.from(table.counts, (count, cell) => {
    if (cell % width === 0) week.length = 0;
    if (table.present[cell] === 0) return undefined;
    week.push(count);
    if (week.length > 7) week.shift();
    const viewer = Math.floor(cell / width);
    const peersMean = means.groupMeans[peers.groupOf[viewer] ?? 0] ?? 1;
    const recent = week.reduce((sum, value) => sum + value, 0) / week.length;
    return [count, count / Math.max(1, table.tickets[cell] ?? 0), recent, count / Math.max(0.1, peersMean)];
  });
}
