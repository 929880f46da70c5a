import type { CustomerKey, RosterRow, SharedCustomers } from "@doorward/core";
import type { ExplainedEvent } from "../count-days.ts";
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
  const row = explanations.roster.rowAt(actor, until);
  return groups.flatMap((by) => {
    const value = row?.[by];
    if (value === undefined) return [];
    const isNear = (other: string) => valueOf(explanations.roster.rowAt(other, until), by) === value;
    const shared = compareGroup(actor, own, window, isNear);
    if (shared === undefined) return [];
    const seen = events.filter(
      ({ event, reason }) => reason === undefined && event.customer !== undefined && shared.keys.has(event.customer),
    );
    const { viewers, expected, keys } = shared;
    return [{ by, viewers, customers: keys.size, expected, p: tailOf(keys.size, expected), at: placeLatest(seen) }];
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

function valueOf(row: RosterRow | undefined, by: (typeof groups)[number]): string | undefined {
  return row?.[by];
}

/** The chance of at least so many where so many are expected (Poisson). */
export function tailOf(count: number, expected: number): number {
  if (expected <= 0) return count === 0 ? 1 : 0;
  let term = Math.exp(-expected);
  let below = 0;
  for (let at = 0; at < count; at += 1) {
    below += term;
    term *= expected / (at + 1);
  }
  if (below < 0.999) return Math.max(0, 1 - below);
  // Far out the sum from below has no digits left: the tail itself is summed.
  let tail = 0;
  for (let at = count; at < count + 1000 && term > 0; at += 1) {
    tail += term;
    term *= expected / (at + 1);
  }
  return tail;
}
