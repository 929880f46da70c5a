import type { AccessContext, CustomerKey } from "@doorward/core";
import type { Handle } from "../database.ts";
import type { CustomerContext } from "./batch-context.ts";
import { addEvent, addPair, keepDaySums, type DaySums } from "./day-sums.ts";
import { aheadMs, type Explain } from "./explain.ts";
import type { Feeds } from "./feeds/note-feeds.ts";
import { copyEvents, leaveOutKept, type ExplainedEvent } from "./keep-events.ts";
import type { Names } from "./open-names.ts";
import { addView, copyPairs, keyPair, minMax, readPairs, updatePairs, type Pair } from "./pairs.ts";
import type { EventsOfActor } from "./prepare-events.ts";
import { listApprovals, listGrants, listPlanned, listRoster, namedIn } from "./read-context.ts";
import { dayOf, graceMs, numberReason } from "./words.ts";

interface Batch {
  readonly feeds: Feeds;
  readonly names: Names;
  readonly byActor: readonly EventsOfActor[];
  readonly explain: Explain;
  readonly now: number;
  readonly stored: CustomerContext;
}

/** Keeps the events of a batch that were not kept before, with their reasons and all that is counted of them. */
export async function keepBatchEvents(
  handle: Handle,
  batch: Batch,
): Promise<{ readonly events: number; readonly duplicates: number }> {
  const { feeds, names } = batch;
  const { fresh, duplicates } = await leaveOutKept(handle, feeds, names, batch.byActor);
  if (fresh.length === 0) return { events: 0, duplicates };
  const explained = await explainFresh(handle, batch, fresh);
  await copyEvents(handle, feeds, names, explained, batch.now);
  await countEvents(handle, explained);
  return { events: explained.length, duplicates };
}

async function explainFresh(
  handle: Handle,
  { stored, explain, now }: Batch,
  fresh: readonly EventsOfActor[],
): Promise<readonly ExplainedEvent[]> {
  const all = fresh.flatMap(({ events }) => events);
  const events = all.map(({ event }) => event);
  const actors = fresh.map(({ actor }) => actor);
  const [first, last] = minMax(events.map(({ observedAt }) => observedAt));
  const span = { from: new Date(first - aheadMs), until: new Date(last + aheadMs) };
  const context: AccessContext = {
    ...stored,
    roster: await listRoster(handle, [...new Set([...actors, ...namedIn(stored.tickets)])]),
    planned: await listPlanned(handle, span),
    grants: await listGrants(handle, { actors, ...span }),
    approvals: await listApprovals(handle, { actors, ...span }),
  };
  const reasons = explain(events, context);
  return all.map(({ event, surroundings }, index) => {
    const reason = reasons[index];
    const isView = event.action === "view" && event.customer !== undefined;
    return {
      event,
      surroundings,
      reason,
      isPending: isView && reason === undefined && event.observedAt + graceMs > now,
    };
  });
}

async function countEvents(handle: Handle, explained: readonly ExplainedEvent[]): Promise<void> {
  const sums: DaySums = new Map();
  const coming = new Map<string, Pair>();
  for (const { event, reason, isPending } of explained) {
    addEvent(sums, event);
    const { customer, actor, observedAt: at, band, action } = event;
    if (action !== "view" || customer === undefined) continue;
    const key = keyPair({ customer, day: dayOf(at), actor });
    const view = { at, reason: reason === undefined ? undefined : numberReason(reason), isPending, band };
    coming.set(key, addView(coming.get(key), { customer, actor }, view));
  }
  await mergePairs(handle, coming, sums);
  await keepDaySums(handle, sums);
}

async function mergePairs(handle: Handle, coming: Map<string, Pair>, sums: DaySums): Promise<void> {
  const changed: Pair[] = [];
  for (const before of await readKept(handle, [...coming.values()])) {
    const key = keyPair(before);
    const added = coming.get(key);
    if (added === undefined) continue;
    const pair = join(before, added);
    addPair(sums, before, -1);
    addPair(sums, pair, 1);
    changed.push(pair);
    coming.delete(key);
  }
  const fresh = [...coming.values()];
  for (const pair of fresh) addPair(sums, pair, 1);
  await copyPairs(handle, fresh);
  await updatePairs(handle, changed);
}

/** Days lie near each other in what is told live, and far apart in what is told of the past: each of those is looked up alone. */
async function readKept(handle: Handle, coming: readonly Pair[]): Promise<readonly Pair[]> {
  const found: Pair[] = [];
  for (const [day, pairs] of Map.groupBy(coming, (pair) => pair.day)) {
    const customers: ReadonlySet<CustomerKey> = new Set(pairs.map(({ customer }) => customer));
    found.push(...(await readPairs(handle, [...customers].toSorted(), { from: day, until: day })));
  }
  return found;
}

function join(before: Pair, added: Pair): Pair {
  const { customer, actor, reason, isPending, band } = added;
  const whose = { customer, actor };
  const joined = addView(before, whose, { at: added.firstAt, reason, isPending, band });
  return { ...joined, views: before.views + added.views, lastAt: Math.max(before.lastAt, added.lastAt) };
}
