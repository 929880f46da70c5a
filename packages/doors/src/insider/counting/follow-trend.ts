import { leastLevel, openLevel } from "./follow-level.ts";
import type { Peers } from "./group-peers.ts";
import { addShares, shareDays, type Shares, type Untrended } from "./share-days.ts";
import type { DayTable } from "./tabulate-days.ts";

/** Rounds in which the trend and what is cut off for it settle. */
const rounds = 3;
/** How far everybody moves from one day to the next, and how far a group moves beside everybody: variances (judgements). */
const everybodyMoves = 0.09;
const groupMoves = 0.000_05;

/** How many times the usual was counted, by day. */
export interface Trend {
  /** Of the viewers outside each unit, at `unit * days + day`. */
  readonly outside: Float64Array;
  /** Of the peers of each viewer, at `viewer * days + day`: those outside the unit, and how the group does beside them. */
  readonly factors: Float64Array;
}

/**
 * Follows how much is counted of everybody, day by day, and slowly of each group beside everybody. What happens in one unit (a site) is
 * measured by the others, and a group without the viewer in question, so that nobody explains themselves away.
 */
export function followTrend(table: DayTable, peers: Peers, untrended: Untrended): Trend {
  const width = table.days.length;
  const outside = followOutside(table, peers, untrended);
  const spread = new Float64Array(table.present.length).map(
    (_, cell) => outside[(peers.unitOf[Math.floor(cell / width)] ?? 0) * width + (cell % width)] ?? 1,
  );
  const own = shareDays(table, untrended, spread);
  const groups = addShares(own, width, peers.groupOf, peers.groups.length);
  for (let viewer = 0; viewer < table.viewers.length; viewer += 1) {
    const take = openLevel(groupMoves);
    const start = (peers.groupOf[viewer] ?? 0) * width;
    for (let day = 0; day < width; day += 1) {
      const cell = viewer * width + day;
      const beside = Math.max(1, take(takeAway(groups, start + day, own, cell, 1)));
      spread[cell] = Math.max(leastLevel, (spread[cell] ?? 1) * beside);
    }
  }
  return { outside, factors: spread };
}

function takeAway(from: Shares, at: number, what: Shares, whatAt: number, level: number) {
  return {
    counted: ((from.counted[at] ?? 0) - (what.counted[whatAt] ?? 0)) * level,
    expected: (from.expected[at] ?? 0) - (what.expected[whatAt] ?? 0),
    variance: ((from.variance[at] ?? 0) - (what.variance[whatAt] ?? 0)) * level * level,
  };
}

/** Without units to compare with, everybody is outside. */
function followOutside(table: DayTable, peers: Peers, untrended: Untrended): Float64Array {
  const width = table.days.length;
  const nobody = addShares({ counted: none, expected: none, variance: none }, width, new Int32Array(), 1);
  const everybody = new Int32Array(table.viewers.length);
  let trend: Float64Array = new Float64Array(width).fill(1);
  let before = trend;
  let own = nobody;
  let all = nobody;
  for (let round = 0; round < rounds; round += 1) {
    const last = trend;
    own = shareDays(
      table,
      untrended,
      new Float64Array(table.present.length).map((_, cell) => last[cell % width] ?? 1),
    );
    before = last;
    all = addShares(own, width, everybody, 1);
    const take = openLevel(everybodyMoves);
    trend = last.map((level, day) => take(takeAway(all, day, nobody, day, level)));
  }
  if (peers.units.length === 1) return trend;
  const units = addShares(own, width, peers.unitOf, peers.units.length);
  return Float64Array.from(peers.units.keys()).reduce(
    (outside, unit) => {
      const take = openLevel(everybodyMoves);
      for (let day = 0; day < width; day += 1)
        outside[unit * width + day] = take(takeAway(all, day, units, unit * width + day, before[day] ?? 1));
      return outside;
    },
    new Float64Array(peers.units.length * width),
  );
}

const none = new Float64Array();
