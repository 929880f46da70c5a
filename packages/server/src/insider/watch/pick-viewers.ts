import type { AccessMeasure, ViewerDay } from "@doorward/core";
import type { KeptSequences } from "@doorward/store";
import type { Counted } from "./count-accesses.ts";
import { listSiteAlerts } from "./site-alerts.ts";

/** What speaks for looking at a viewer more closely, besides what counting says. */
export interface Signs {
  readonly counted: Counted;
  /** The first day that is looked at. */
  readonly from: string;
  readonly sequences: readonly KeptSequences[];
  /** Those about whom a case is open, who opened a planted customer, who share customers, or were seen with something new. */
  readonly named: readonly string[];
  readonly now: Date;
}

/** Those who stand highest in each measure, of each duty, are looked at; whoever has less than this to count is not. */
const highest = 3;
const least = 20;
/** Most viewers of one round. Those who are named come first, then alerts, then those who stand highest. */
const mostViewers = 300;
const dayMs = 86_400_000;
/** Days around the last one in which somebody who leaves is looked at. */
const leavingDays = 10;

/** Whom to look at more closely. What is found then is judged by rules; to be picked says nothing. */
export function pickViewers(signs: Signs): readonly string[] {
  const { counted, from, named } = signs;
  const days = counted.days.filter(({ day }) => day >= from);
  const acted = days.filter(({ exports, impersonations }) => exports + impersonations > 0).map(({ actor }) => actor);
  const picked = new Set([
    ...named,
    ...listAlerted(counted, from),
    ...acted,
    ...listLeaving(signs),
    ...listOutstaying(days, signs),
    ...listHighest(days, signs),
  ]);
  return [...picked].slice(0, mostViewers);
}

function listAlerted({ result }: Counted, from: string): readonly string[] {
  const own = result.viewers.filter(({ alerts }) => alerts.some(({ day }) => day >= from)).map(({ actor }) => actor);
  return [...own, ...listSiteAlerts(result, from).flatMap(({ actors }) => actors)];
}

function listLeaving({ counted: { roster }, now }: Signs): readonly string[] {
  return roster
    .filter(({ leavesAt }) => leavesAt !== undefined && Math.abs(leavesAt - now.getTime()) <= leavingDays * dayMs)
    .map(({ actor }) => actor);
}

/** Who opened something after the last day, or with an account at a vendor whose end is over. */
function listOutstaying(days: readonly ViewerDay[], { counted: { roster } }: Signs): readonly string[] {
  const ends = new Map(
    roster.flatMap(({ actor, leavesAt = Infinity, endsAt = Infinity }) => {
      const end = Math.min(leavesAt, endsAt);
      return end === Infinity ? [] : [[actor, new Date(end).toISOString().slice(0, 10)] as const];
    }),
  );
  return days.filter(({ actor, day, views }) => views > 0 && day >= (ends.get(actor) ?? "9")).map(({ actor }) => actor);
}

type Share = readonly [count: number, of: number];
type Shares = Readonly<Partial<Record<AccessMeasure, Share>>>;

function sharesOfDay(day: ViewerDay): Shares {
  return {
    unexplained: [day.unexplained, day.customers],
    "high-balance": [day.highBalance, day.banded],
    "fields-revealed": [day.fields, day.customers],
    "stated-only": [day.byReason.stated ?? 0, day.customers],
    sequential: [day.sequential, day.stepped],
  };
}

function sharesOfOrder(row: KeptSequences): Shares {
  return {
    "searches-unopened": [row.unopened, row.searches],
    "machine-pace": [row.fast, row.views],
    "outside-shift": [row.outside, row.shifted],
  };
}

/** Who stands highest in a measure among those of the same duty. */
function listHighest(days: readonly ViewerDay[], { counted, sequences }: Signs): readonly string[] {
  const dutyOf = new Map(counted.roster.map(({ actor, duty }) => [actor, duty]));
  const sums = new Map<string, Map<string, Share>>();
  const add = (actor: string, shares: Shares) => {
    for (const [measure, share] of Object.entries(shares)) {
      const key = `${dutyOf.get(actor) ?? "agent"} ${measure}`;
      const own = sums.get(key) ?? new Map<string, Share>();
      sums.set(key, own);
      const [count, of] = own.get(actor) ?? [0, 0];
      own.set(actor, [count + share[0], of + share[1]]);
    }
  };
  for (const day of days) add(day.actor, sharesOfDay(day));
  for (const row of sequences) add(row.actor, sharesOfOrder(row));
  return [...sums.values()].flatMap((own) =>
    [...own]
      .filter(([, [count, of]]) => of >= least && count > 0)
      .toSorted(([, [a, b]], [, [c, d]]) => c / d - a / b)
      .slice(0, highest)
      .map(([actor]) => actor),
  );
}
