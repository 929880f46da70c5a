import { registry } from "@doorward/rules";
import type { BenignRow } from "./benign/measure-benign.ts";
import type { CanaryRow } from "./canaries/measure-canaries.ts";
import { floors, knownShortfalls, stolenRates, type Budget, type StolenRate } from "./counting/floors.ts";
import type { BudgetRow } from "./counting/measure-counting.ts";
import { speedTarget, type SpeedRow } from "./counting/measure-speed.ts";
import { leakFloors, mostInnocent } from "./leaks/floors.ts";
import type { LeaksResult } from "./leaks/measure-leaks.ts";
import type { OrdinaryResult } from "./ordinary/measure-ordinary.ts";
import type { AccessMeasured } from "./result.ts";
import { joinFloors, type JoinRun } from "./store/measure-joins.ts";
import type { StoreResult } from "./store/measure-store.ts";

/** One sentence for each floor that is missed. */
export function tellMisses(measured: AccessMeasured): string[] {
  const { counting = [], benign = [], canaries = [], speed = [], joins = [], ordinary, store, leaks } = measured;
  return [
    ...tellCountingMisses(counting),
    ...tellBenignMisses(benign),
    ...(ordinary === undefined ? [] : tellOrdinaryMisses(ordinary)),
    ...(store === undefined ? [] : tellStoreMisses(store)),
    ...(leaks === undefined ? [] : tellLeakMisses(leaks)),
    ...tellCanaryMisses(canaries),
    ...tellSpeedMisses(speed),
    ...tellJoinMisses(joins),
  ];
}

/** With ten thieves of each rate a median may lie so many times farther off than with three hundred. */
export const storeSlack = 1.6;
/** Counts may lie so many of their standard deviations above what their floors expect. */
const deviations = 3;

/** The store has the same days as the short way, and thieves are found within the floors, with the slack that their number allows. */
export function tellStoreMisses({ kept, counting }: StoreResult): string[] {
  return [
    ...kept.flatMap(({ what, seed, different, refused }) => [
      ...above(`${what}, seed ${seed}: days that differ from the short way`, different, 0),
      ...above(`${what}, seed ${seed}: rows that were refused`, refused, 0),
    ]),
    ...counting.flatMap(({ budget, rates, stationary, surge }) => {
      const own = floors[budget];
      const name = `Through the store, budget ${budget} a month`;
      return [
        ...rates.flatMap(({ rate, thieves, median, missed }, at) => [
          ...above(`${name}, ${rate} a day: the median delay`, median, Math.ceil((own.delay[at] ?? 0) * storeSlack)),
          ...above(`${name}, ${rate} a day: not found`, missed * thieves, mostMissed(own.missed[at] ?? 0, thieves)),
        ]),
        ...above(`${name}: false alerts`, stationary.alerts, mostAlerts(own.stationary * budget * stationary.months)),
        ...above(`${name}: false alerts in the surge`, surge.alerts, mostAlerts(own.surge * budget * surge.months)),
      ];
    }),
  ];
}

/** So many of a few thieves may be missed where their floor is this share of many. */
export function mostMissed(share: number, thieves: number): number {
  return Math.floor(share * thieves + deviations * Math.sqrt(share * (1 - share) * thieves) + 1e-9);
}

/** So many alerts may come where so many are expected at most. */
export function mostAlerts(expected: number): number {
  return Math.floor(expected + deviations * Math.sqrt(expected));
}

/** One sentence for each floor that counting misses. */
export function tellCountingMisses(rows: readonly BudgetRow[]): string[] {
  return rows.flatMap(({ budget, rates, stationary, surge }) => {
    const own = floors[budget];
    const name = `Budget ${budget} a month`;
    return [
      ...rates.flatMap(({ rate, median, lost, missed }, at) => [
        ...above(`${name}, ${rate} a day: the median delay`, median, own.delay[at]),
        ...above(`${name}, ${rate} a day: the records lost`, lost, own.lost[at]),
        ...above(`${name}, ${rate} a day: the share that is not found`, missed, mostNotFound(budget, rate)),
      ]),
      ...above(`${name}: false alerts a month`, stationary.perMonth, own.stationary * budget),
      ...above(`${name}: false alerts a month in the surge`, surge.perMonth, own.surge * budget),
    ];
  });
}

/** The floor of a rate, or what is known of it instead. */
function mostNotFound(budget: Budget, rate: StolenRate): number {
  const known = knownShortfalls.find((one) => one.budget === budget && one.rate === rate);
  return known?.missed ?? floors[budget].missed[stolenRates.indexOf(rate)] ?? 0;
}

/** Thieves are found from their victims as often as stated, and innocent people flagged as seldom. */
export function tellLeakMisses({ rows, innocent }: LeaksResult): string[] {
  const noisiest = Math.max(...rows.map(({ noise }) => noise));
  return [
    ...leakFloors.flatMap((own) => {
      const row = rows.find(
        ({ mode, culprits, victims, noise }) =>
          mode === own.mode && culprits === own.culprits && victims === own.victims && noise === noisiest,
      );
      const name = `${own.culprits} of ${own.mode}, ${own.victims} victims`;
      return [
        ...below(`${name}: at rank 1`, row?.first, own.first),
        ...below(`${name}: among the first ten`, row?.topTen, own.topTen),
        ...below(`${name}: flagged`, row?.flagged, own.flagged),
      ];
    }),
    ...above("Leaks in which somebody innocent is flagged, of all", innocent.rate, mostInnocent),
  ];
}

/** One sentence for each innocent scenario that makes more cases than it may. */
export function tellBenignMisses(rows: readonly BenignRow[]): string[] {
  return rows.flatMap(({ scenario, budget, most, allowed }) =>
    above(`${scenario} at budget ${budget}: cases of one world`, most, allowed),
  );
}

/** No strong rule about single events notices anybody where nobody does anything wrong; how often counting does, the budget says. */
export function tellOrdinaryMisses({ events }: OrdinaryResult): string[] {
  return registry.access
    .filter(({ strength }) => strength === "strong")
    .flatMap(({ id }) => above(`${id}: viewers of ordinary organisations`, events.firings[id] ?? 0, 0));
}

/** Hit rates lie within three standard errors of the arithmetic. */
export function tellCanaryMisses(rows: readonly CanaryRow[]): string[] {
  return rows.flatMap(({ pool, views, canaries, apart }) =>
    above(`${canaries} canaries among ${pool}, ${views} views: standard errors apart`, apart, 3),
  );
}

/** Victims are joined within the time that fifty million pairs may take. */
function tellJoinMisses(rows: readonly JoinRun[]): string[] {
  return rows.flatMap(({ engine, pairs, firstMs }) => {
    const seconds = engine === "PGlite" ? joinFloors.PGlite : joinFloors.PostgreSQL;
    return above(`${engine}, ${pairs} pairs: the first answer in s`, firstMs / 1000, seconds);
  });
}

/** Counting everybody is within its time. */
export function tellSpeedMisses(rows: readonly SpeedRow[]): string[] {
  return rows.flatMap(({ viewers, milliseconds }) =>
    above(`Counting ${viewers} viewers, in ms`, milliseconds, speedTarget.milliseconds),
  );
}

function below(what: string, measured: number | undefined, least: number): string[] {
  return measured !== undefined && measured >= least - 1e-9
    ? []
    : [`${what}: ${Number((measured ?? 0).toFixed(3))} is less than ${Number(least.toFixed(3))}.`];
}

function above(what: string, measured: number, most = Infinity): string[] {
  return measured <= most ? [] : [`${what}: ${Number(measured.toFixed(3))} is more than ${Number(most.toFixed(3))}.`];
}
