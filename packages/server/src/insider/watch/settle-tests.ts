import type { AccessEvent, CustomerKey } from "@doorward/core";
import {
  listCanaryKeys,
  listCanaryOpeners,
  listCanaryTests,
  settleCanaryTests,
  type Database,
  type KeptCanaryTest,
} from "@doorward/store";
import { dayOf } from "../read-span.ts";
import { listEvents } from "./list-events.ts";

/** A view of a planted customer. */
interface CanaryView {
  readonly canaryId: string;
  readonly at: Date;
}

/** Settles the tests since `from` by the views that came. The round alone does, so that whoever looks at a page changes nothing. */
export async function settleTests(database: Database, from: Date): Promise<void> {
  const tests = await listCanaryTests(database);
  const open = tests.filter(({ at, seenAt }) => seenAt === null && at >= from);
  if (open.length === 0) return;
  const canaries = await listCanaryKeys(database);
  const isTest = openTests(tests, canaries);
  const openers = await listCanaryOpeners(database, dayOf(from));
  const views = new Map<string, CanaryView>();
  for (const { at, until } of open)
    for (const actor of openers)
      for (const event of await listEvents(database, { actor, from: at, until: new Date(until.getTime() + 1) })) {
        const canaryId = findCanary(event, canaries);
        if (canaryId === undefined || isTest(event)) continue;
        // Two tests may be open at once, and a view answers one of them.
        views.set(`${event.source}\n${event.id}`, { canaryId, at: new Date(event.observedAt) });
      }
  const sorted = [...views.values()].toSorted((one, other) => one.at.getTime() - other.at.getTime());
  await settleCanaryTests(database, sorted);
}

/** Tells of a view whether it answered a test of a planted customer: then it is no sign. */
export function openTests(
  tests: readonly KeptCanaryTest[],
  canaries: ReadonlyMap<CustomerKey, string>,
): (event: AccessEvent) => boolean {
  const seen = new Set(tests.map(({ canaryId, seenAt }) => `${canaryId} ${String(seenAt?.getTime())}`));
  return (event) => {
    const canaryId = findCanary(event, canaries);
    return canaryId !== undefined && seen.has(`${canaryId} ${String(event.observedAt)}`);
  };
}

function findCanary({ customer }: AccessEvent, canaries: ReadonlyMap<CustomerKey, string>): string | undefined {
  return customer === undefined ? undefined : canaries.get(customer);
}
