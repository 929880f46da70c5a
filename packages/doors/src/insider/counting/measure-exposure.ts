import type { Peers } from "./group-peers.ts";
import type { DayTable } from "./tabulate-days.ts";

/** Groups with fewer tickets a day do other work, and each day of theirs counts the same (a judgement). */
const leastTickets = 1;
/** A day counts as no less and no more than so many usual ones, so that tickets cannot hide views without end. */
const [leastExposure, mostExposure] = [0.1, 4];

/** How much of a usual day of the peer group each day was, by its tickets. 0 where the viewer was not there. */
export function measureExposure(
  { viewers, days, present, tickets }: DayTable,
  { groupOf, groups }: Peers,
): Float64Array {
  const sums = new Float64Array(groups.length);
  const rows = new Float64Array(groups.length);
  for (let viewer = 0; viewer < viewers.length; viewer += 1) {
    const group = groupOf[viewer] ?? 0;
    for (let cell = viewer * days.length; cell < (viewer + 1) * days.length; cell += 1) {
      if (present[cell] === 0) continue;
      sums[group] = (sums[group] ?? 0) + (tickets[cell] ?? 0);
      rows[group] = (rows[group] ?? 0) + 1;
    }
  }
  const usual = sums.map((sum, group) => sum / Math.max(1, rows[group] ?? 0));
  return present.reduce((exposure, isThere, cell) => {
    const mean = usual[groupOf[Math.floor(cell / days.length)] ?? 0] ?? 0;
    if (isThere === 1)
      exposure[cell] =
        mean < leastTickets ? 1 : Math.min(mostExposure, Math.max(leastExposure, (tickets[cell] ?? 0) / mean));
    return exposure;
  }, new Float64Array(present.length));
}
