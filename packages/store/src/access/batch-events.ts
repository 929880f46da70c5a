import type { AccessContext, CustomerKey } from "@doorward/core";
import type { Handle } from "../database.ts";
import type { CustomerContext } from "./batch-context.ts";
import { addEvent, addPair, keepDaySums, type DaySums } from "./day-sums.ts";
import { aheadMs, type Explain } from "./explain.ts";
import type { Feeds } from "./feeds/note-feeds.ts";
import { copyEvents, leaveOutKept, type ExplainedEvent } from "./keep-events.ts";
import type { Names } from "./open-names.ts";
import { addView, copyPairs, minMax, readPairs, updatePairs, type Pair } from "./pairs.ts";
import type { EventsOfActor } from "./prepare-events.ts";
import { listApprovals, listGrants, listPlanned, listRoster, namedIn } from "./read-context.ts";
import { dayOf, graceMs, isOpening, numberReason } from "./words.ts";

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
    const isView = isOpening(event);
    return {
      event,
      surroundings,
      reason,
      isPending: isView && reason === undefined && event.observedAt + graceMs > now,
    };
  });
}

/** Pairs that are coming, by viewer and day and then by customer. */
type ComingPairs = Map<string, Map<CustomerKey, Pair>>;

async function countEvents(handle: Handle, explained: readonly ExplainedEvent[]): Promise<void> {
  const sums: DaySums = new Map();
  const coming: ComingPairs = new Map();
  // Events of one viewer lie together, so the same map serves most of them.
  let own = new Map<CustomerKey, Pair>();
  let owner: { readonly actor: string; readonly day: number } | undefined;
  for (const { event, reason, isPending } of explained) {
    addEvent(sums, event);
    const { customer, actor, observedAt: at, band } = event;
    if (customer === undefined || !isOpening(event)) continue;
    const day = dayOf(at);
    if (owner?.actor !== actor || owner.day !== day) {
      owner = { actor, day };
      own = coming.get(nameOwner(owner)) ?? new Map<CustomerKey, Pair>();
      coming.set(nameOwner(owner), own);
    }
    const view = { at, reason: reason === undefined ? undefined : numberReason(reason), isPending, band };
    own.set(customer, addView(own.get(customer), { customer, actor }, view));
  }
  await mergePairs(handle, coming, sums);
  await keepDaySums(handle, sums);
}

function nameOwner({ actor, day }: { readonly actor: string; readonly day: number }): string {
  return `${actor} ${String(day)}`;
}

async function mergePairs(handle: Handle, coming: ComingPairs, sums: DaySums): Promise<void> {
  const changed: Pair[] = [];
  for (const before of await readKept(handle, coming)) {
    const own = coming.get(nameOwner(before));
    const added = own?.get(before.customer);
    if (own === undefined || added === undefined) continue;
    const pair = join(before, added);
    addPair(sums, before, -1);
    addPair(sums, pair, 1);
    changed.push(pair);
    own.delete(before.customer);
  }
  const fresh = [...coming.values()].flatMap((own) => [...own.values()]);
  for (const pair of fresh) addPair(sums, pair, 1);
  await copyPairs(handle, fresh);
  await updatePairs(handle, changed);
}

/** Days lie near each other in what is told live, and far apart in what is told of the past: each is looked up alone. */
async function readKept(handle: Handle, coming: ComingPairs): Promise<readonly Pair[]> {
  const byDay = new Map<number, Set<CustomerKey>>();
  for (const own of coming.values())
    for (const { customer, day } of own.values()) {
      let customers = byDay.get(day);
      if (customers === undefined) byDay.set(day, (customers = new Set()));
      customers.add(customer);
    }
  const found: Pair[] = [];
  for (const [day, customers] of byDay)
    found.push(...(await readPairs(handle, [...customers].toSorted(), { from: day, until: day })));
  return found;
}

function join(before: Pair, added: Pair): Pair {
  const { customer, actor, reason, isPending, band } = added;
  const joined = addView(before, { customer, actor }, { at: added.firstAt, reason, isPending, band });
  return { ...joined, views: before.views + added.views, lastAt: Math.max(before.lastAt, added.lastAt) };
}
