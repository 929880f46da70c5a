import type { BenignRow } from "./benign/measure-benign.ts";
import type { CanaryRow } from "./canaries/measure-canaries.ts";
import { floors } from "./counting/floors.ts";
import type { BudgetRow } from "./counting/measure-counting.ts";
import { speedTarget, type SpeedRow } from "./counting/measure-speed.ts";

/** One sentence for each floor that counting misses. */
export function tellCountingMisses(rows: readonly BudgetRow[]): string[] {
  return rows.flatMap(({ budget, rates, stationary, surge }) => {
    const own = floors[budget];
    const name = `Budget ${budget} a month`;
    return [
      ...rates.flatMap(({ rate, median, lost, missed }, at) => [
        ...above(`${name}, ${rate} a day: the median delay`, median, own.delay[at]),
        ...above(`${name}, ${rate} a day: the records lost`, lost, own.lost[at]),
        ...above(`${name}, ${rate} a day: the share that is not found`, missed, own.missed[at]),
      ]),
      ...above(`${name}: false alerts a month`, stationary.perMonth, own.stationary * budget),
      ...above(`${name}: false alerts a month in the surge`, surge.perMonth, own.surge * budget),
    ];
  });
}

/** One sentence for each innocent scenario that makes more cases than it may: one, and none of a quiet week. */
export function tellBenignMisses(rows: readonly BenignRow[]): string[] {
  return rows.flatMap(({ scenario, budget, most }) =>
    above(`${scenario} at budget ${budget}: cases of one world`, most, scenario === "B10" ? 0 : 1),
  );
}

/** Hit rates lie within three standard errors of the arithmetic. */
export function tellCanaryMisses(rows: readonly CanaryRow[]): string[] {
  return rows.flatMap(({ pool, views, canaries, apart }) =>
    above(`${canaries} canaries among ${pool}, ${views} views: standard errors apart`, apart, 3),
  );
}

/** Counting everybody is within its time. */
export function tellSpeedMisses(rows: readonly SpeedRow[]): string[] {
  return rows.flatMap(({ viewers, milliseconds }) =>
    above(`Counting ${viewers} viewers, in ms`, milliseconds, speedTarget.milliseconds),
  );
}

function above(what: string, measured: number, most = Infinity): string[] {
  return measured <= most ? [] : [`${what}: ${Number(measured.toFixed(3))} is more than ${Number(most.toFixed(3))}.`];
}
