import type { AlertBudget } from "../../../packages/doors/src/insider/counting/share-budget.ts";
import { raiseAll } from "../../../packages/doors/src/insider/counting/count-viewers.ts";
import { shadowDays } from "../../../packages/doors/src/insider/counting/estimate-means.ts";
import type { Count } from "../../../packages/doors/src/insider/counting/open-count.ts";
import type { Raised } from "../../../packages/doors/src/insider/counting/watch-rises.ts";
import type { World } from "../world/world.ts";
import type { StolenRate } from "./floors.ts";

/** Somebody was alerted of: the viewer's place in the table, and the day's. */
export interface RaisedAlert {
  readonly viewer: number;
  readonly day: number;
}

/** A thief of a world: since when, and how much a day. */
export interface Thief {
  readonly viewer: number;
  readonly from: number;
  readonly rate: StolenRate;
}

/** A world whose days are laid out, with the truth beside it. */
export interface WatchedWorld {
  readonly world: World;
  readonly count: Count;
  readonly thieves: readonly Thief[];
}

/** What alerts of a world came to. */
export interface Outcome {
  /** Alerts of people who did nothing, and the days of theirs that were judged. */
  readonly falseAlerts: number;
  readonly judgedDays: number;
  /** Days that each thief worked until the alert, that of the alert counting; undefined where none came within `horizon` days. */
  readonly found: readonly { readonly rate: StolenRate; readonly delay: number | undefined }[];
}

/** Days worked within which a thief has to be found (facts of research, 4). */
const horizon = 120;

/** Alerts of viewers by the counting of the product, and the days of those of sites, which are alerts of their own. */
export function alertByCounting(
  count: Count,
  budget: AlertBudget,
): { viewers: RaisedAlert[]; units: readonly number[] } {
  const { viewers, units } = raiseAll(count, budget);
  return {
    viewers: viewers.flat().flatMap((raised) => (isTold(raised) ? [{ viewer: raised.number, day: raised.day }] : [])),
    units: units.flat().flatMap((raised) => (isTold(raised) ? [raised.day] : [])),
  };
}

function isTold({ isAlert, isShadow }: Raised): boolean {
  return isAlert && !isShadow;
}

/** Places of days in the table, the last one left out. */
export interface JudgedSpan {
  readonly from: number;
  readonly until: number;
}

/** Compares alerts with the truth. False alerts are those of the days after the baseline; alerts of units count as false. */
export function tellOutcome(
  { world, count, thieves }: WatchedWorld,
  { viewers, units }: { readonly viewers: readonly RaisedAlert[]; readonly units: readonly number[] },
  span: JudgedSpan = { from: world.baselineDays, until: Infinity },
): Outcome {
  const { table } = count;
  const guilty = new Set(thieves.map(({ viewer }) => viewer));
  const isJudged = (day: number) => day >= span.from && day < span.until;
  const wrong = viewers.filter(({ viewer, day }) => isJudged(day) && !guilty.has(viewer));
  let judgedDays = 0;
  for (let viewer = 0; viewer < table.viewers.length; viewer += 1)
    if (!guilty.has(viewer)) judgedDays += countJudged(count, viewer, span);
  return {
    falseAlerts: wrong.length + units.filter(isJudged).length,
    judgedDays,
    found: thieves.map((thief) => ({ rate: thief.rate, delay: findDelay(count, thief, viewers) })),
  };
}

function countJudged({ table }: Count, viewer: number, { from, until }: JudgedSpan): number {
  const width = table.days.length;
  let [seen, judged] = [0, 0];
  for (let day = 0; day < width; day += 1) {
    if (table.present[viewer * width + day] === 0) continue;
    if (day >= from && day < until && seen >= shadowDays) judged += 1;
    seen += 1;
  }
  return judged;
}

function findDelay({ table }: Count, thief: Thief, alerts: readonly RaisedAlert[]): number | undefined {
  const days = alerts.flatMap(({ viewer, day }) => (viewer === thief.viewer && day >= thief.from ? [day] : []));
  if (days.length === 0) return undefined;
  const start = thief.viewer * table.days.length;
  const first = days.reduce((least, day) => Math.min(least, day), Infinity);
  const worked = table.present.subarray(start + thief.from, start + first + 1).reduce((sum, is) => sum + is, 0);
  return worked <= horizon ? worked : undefined;
}
