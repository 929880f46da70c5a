import { floors } from "../counting/floors.ts";
import type { AccessResult } from "../result.ts";
import { mostAlerts, mostMissed, storeSlack } from "../tell-misses.ts";
import { thievesOfRate } from "./store-worlds.ts";

/** The part of the page about what went through readers and store. */
export function renderStore({ store }: AccessResult): string[] {
  if (store === undefined) return [];
  const thieves = store.counting[0]?.rates[0]?.thieves ?? 0;
  return [
    "## Through readers and store",
    "",
    "Every record of a world is written as a row, read by `@doorward/readers/access`, kept with `keepAccessRecords` day by day in a PGlite of its own,",
    "and counted from `listViewerDays`. One world goes this way with each seed: 300 viewers, 60 days as a baseline, 80 in peace and 40 in which",
    `everybody opens half as many again, ${thievesOfRate} thieves of each rate beside each other. In one more world of 60 viewers every scenario, M1 to M12`,
    "and B1 to B10, is played at once.",
    "",
    "| world | seed | rows | events | refused | days of viewers | that differ from the short way |",
    "| --- | --- | --- | --- | --- | --- | --- |",
    ...store.kept.map(
      ({ what, seed, rows, events, refused, days, different }) =>
        `| ${what} | ${seed} | ${rows.toLocaleString("en")} | ${events.toLocaleString("en")} | ${refused} | ${days.toLocaleString("en")} | ${different} |`,
    ),
    "",
    "A day that differs is told on both sides, so that it counts twice. None is asked for; where there are some, that is not reached, and counting",
    "below is that of the store.",
    "",
    `With ${thieves} thieves of each rate, a median may lie ${storeSlack} times as far off as its floor, and counts three of their standard deviations above what`,
    "their floors expect. The innocent scenarios above are counted with and without each the short way.",
    "",
    "| budget | stolen a day | thieves | median delay | at most | not found | at most |",
    "| --- | --- | --- | --- | --- | --- | --- |",
    ...store.counting.flatMap(({ budget, rates }) =>
      rates.map(
        ({ rate, thieves: count, median, missed }, at) =>
          `| ${budget} | ${rate} | ${count} | ${median === Infinity ? "never" : median} | ${Math.ceil((floors[budget].delay[at] ?? 0) * storeSlack)} | ${Math.round(missed * count)} | ${mostMissed(floors[budget].missed[at] ?? 0, count)} |`,
      ),
    ),
    "",
    "| budget | months in peace | false alerts | at most | months of the surge | false alerts | at most |",
    "| --- | --- | --- | --- | --- | --- | --- |",
    ...store.counting.map(({ budget, stationary, surge }) => {
      const own = floors[budget];
      const most = [
        mostAlerts(own.stationary * budget * stationary.months),
        mostAlerts(own.surge * budget * surge.months),
      ];
      return `| ${budget} | ${stationary.months.toFixed(1)} | ${stationary.alerts} | ${most[0] ?? ""} | ${surge.months.toFixed(1)} | ${surge.alerts} | ${most[1] ?? ""} |`;
    }),
    "",
  ];
}
