import type { CustomerKey } from "@doorward/core";
import type { Handle } from "../database.ts";
import { aheadMs } from "./explain.ts";
import type { PairName } from "./explain-pairs.ts";
import { readPairs } from "./pairs.ts";
import { dayOf } from "./words.ts";

/** From when on something new is known of a customer. */
export type ChangedSince = ReadonlyMap<CustomerKey, number>;

const strongest = 1;

/** The earliest moment of what is new about each customer. */
export function earliestOf(
  changes: Iterable<{ readonly customer: CustomerKey; readonly at: number }>,
): Map<CustomerKey, number> {
  const earliest = new Map<CustomerKey, number>();
  for (const { customer, at } of changes) {
    const known = earliest.get(customer);
    if (known === undefined || at < known) earliest.set(customer, at);
  }
  return earliest;
}

/**
 * The pairs whose views what is new may explain, or explain no more: those with a view since then, and those with one a short while
 * before that has not the first of all reasons already. `last` is the newest moment of which anything is kept.
 */
export async function findLatePairs(handle: Handle, since: ChangedSince, last: number): Promise<readonly PairName[]> {
  const until = dayOf(last);
  const byDay = Map.groupBy([...since], ([, at]) => dayOf(at - aheadMs));
  const pairs: PairName[] = [];
  for (const [from, changed] of byDay) {
    if (from > until) continue;
    const found = await readPairs(
      handle,
      changed.map(([customer]) => customer),
      { from, until },
    );
    pairs.push(
      ...found.filter(({ customer, lastAt, reason }) => {
        const at = since.get(customer) ?? Infinity;
        return lastAt >= at || (lastAt >= at - aheadMs && reason !== strongest);
      }),
    );
  }
  return pairs;
}
