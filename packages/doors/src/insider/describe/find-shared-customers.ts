import type { CustomerKey, SharedCustomers } from "@doorward/core";
import type { ExplainedEvent } from "../count-days.ts";
import { findPoissonTail } from "../poisson-tail.ts";
import type { AccessWindow } from "./access-window.ts";
import { placeLatest } from "./evidence.ts";

const groups = ["site", "vendor", "team"] as const;

/**
 * Customers whom the viewer and others of one site, vendor or team opened without a reason. Chance is reckoned from how often those of no
 * such group open the same customer, so that somebody whom everybody is curious about says little.
 */
export function findSharedCustomers(
  actor: string,
  events: readonly ExplainedEvent[],
  window: AccessWindow,
): readonly SharedCustomers[] {
  const { pairs, explanations, until } = window;
  const own = new Set(pairs.filter((pair) => pair.actor === actor).map(({ customer }) => customer));
  if (own.size === 0) return [];
  const valueOf = (who: string, by: (typeof groups)[number]) =>
    by === "team" ? explanations.roster.teamOf(who, until) : explanations.roster.rowAt(who, until)?.[by];
  return groups.flatMap((by) => {
    const value = valueOf(actor, by);
    if (value === undefined) return [];
    const isNear = (other: string) => valueOf(other, by) === value;
    const shared = compareGroup(actor, own, window, isNear);
    if (shared === undefined) return [];
    const seen = events.filter(
      ({ event, reason }) => reason === undefined && event.customer !== undefined && shared.keys.has(event.customer),
    );
    const { viewers, expected, keys } = shared;
    const p = Math.exp(findPoissonTail(keys.size, expected));
    return [{ by, viewers, customers: keys.size, expected, p, at: placeLatest(seen) }];
  });
}

function compareGroup(
  actor: string,
  own: ReadonlySet<CustomerKey>,
  { pairs, customers }: AccessWindow,
  isNear: (actor: string) => boolean,
): { readonly keys: ReadonlySet<CustomerKey>; readonly viewers: number; readonly expected: number } | undefined {
  const keys = new Set<CustomerKey>();
  const viewers = new Set<string>();
  const elsewhere = new Map<CustomerKey, number>();
  let [near, far] = [0, 0];
  for (const pair of pairs) {
    if (pair.actor === actor) continue;
    if (isNear(pair.actor)) {
      near += 1;
      if (!own.has(pair.customer)) continue;
      keys.add(pair.customer);
      viewers.add(pair.actor);
    } else {
      far += 1;
      elsewhere.set(pair.customer, (elsewhere.get(pair.customer) ?? 0) + 1);
    }
  }
  if (keys.size === 0) return undefined;
  const all = Math.max(customers, own.size);
  let expected = 0;
  // Each customer weighs one for being there, and one for each viewer elsewhere who opened it without a reason too.
  for (const key of own) expected += 1 - Math.exp((-near * (1 + (elsewhere.get(key) ?? 0))) / (all + far));
  return { keys, viewers: viewers.size + 1, expected };
}
