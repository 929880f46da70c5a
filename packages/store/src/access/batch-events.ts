import type { AccessContext, CustomerKey } from "@doorward/core";
import type { Handle } from "../database.ts";
import type { CustomerContext } from "./batch-context.ts";
import { addEvent, addPair, keepDaySums, sumsOf, type DayCounts, type DaySums } from "./day-sums.ts";
import { aheadMs, type Explain } from "./explain.ts";
import type { Feeds } from "./feeds/note-feeds.ts";
import { copyEvents, leaveOutKept, spanOf, type ExplainedEvents } from "./keep-events.ts";
import type { Names } from "./open-names.ts";
import { addView, copyPairs, readPairs, updatePairs, type Pair } from "./pairs.ts";
import type { EventsOfActor } from "./prepare-events.ts";
import { listApprovals, listGrants, listPlanned, listRoster, namedIn } from "./read-context.ts";
import { dayOf, isOpening, isWaiting, numberReason } from "./words.ts";

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
  await copyEvents(handle, feeds, names, explained);
  await countEvents(handle, explained);
  return { events: explained.events.length, duplicates };
}

async function explainFresh(
  handle: Handle,
  { stored, explain, now }: Batch,
  fresh: readonly EventsOfActor[],
): Promise<ExplainedEvents> {
  const actors = fresh.map(({ actor }) => actor);
  const [first, last] = spanOf(fresh);
  const span = { from: new Date(first - aheadMs), until: new Date(last + aheadMs) };
  const context: AccessContext = {
    ...stored,
    roster: await listRoster(handle, [...new Set([...actors, ...namedIn(stored.tickets)])]),
    planned: await listPlanned(handle, span),
    grants: await listGrants(handle, { actors, ...span, isUnderEveryKey: true }),
    approvals: await listApprovals(handle, { actors, ...span }),
  };
  const events = fresh.flatMap((own) => own.events);
  const reasons = explain(
    events.map(({ event }) => event),
    context,
  );
  return { events, reasons, now };
}

/** What is coming of one viewer and day: what is counted, and pairs by customer. */
interface ComingDay {
  readonly actor: string;
  readonly day: number;
  readonly counts: DayCounts;
  readonly own: Map<CustomerKey, Pair>;
}
type ComingPairs = Map<string, ComingDay>;

async function countEvents(handle: Handle, { events, reasons, now }: ExplainedEvents): Promise<void> {
  const sums: DaySums = new Map();
  const coming: ComingPairs = new Map();
  // Events of one viewer lie together, so the same day serves most of them.
  let owner: ComingDay | undefined;
  for (const [index, { event }] of events.entries()) {
    const { customer, actor, observedAt: at, band } = event;
    const day = dayOf(at);
    if (owner?.actor !== actor || owner.day !== day) {
      owner = coming.get(nameOwner({ actor, day })) ?? { actor, day, counts: sumsOf(sums, actor, day), own: new Map() };
      coming.set(nameOwner(owner), owner);
    }
    addEvent(owner.counts, event);
    if (customer === undefined || !isOpening(event)) continue;
    const reason = reasons[index];
    const view = {
      at,
      reason: reason === undefined ? undefined : numberReason(reason),
      isPending: isWaiting(event, reason, now),
      band,
    };
    owner.own.set(customer, addView(owner.own.get(customer), { customer, actor }, view));
  }
  await mergePairs(handle, coming, sums);
  await keepDaySums(handle, sums);
}

function nameOwner({ actor, day }: { readonly actor: string; readonly day: number }): string {
  return `${actor} ${String(day)}`;
}

async function mergePairs(handle: Handle, coming: ComingPairs, sums: DaySums): Promise<void> {
  const changed: Pair[] = [];
  for (const before of await readKept(handle, [...coming.values()])) {
    const own = coming.get(nameOwner(before))?.own;
    const added = own?.get(before.customer);
    if (own === undefined || added === undefined) continue;
    const pair = join(before, added);
    addPair(sums, before, -1);
    addPair(sums, pair, 1);
    changed.push(pair);
    own.delete(before.customer);
  }
  const fresh = [...coming.values()].flatMap(({ own }) => [...own.values()]);
  for (const pair of fresh) addPair(sums, pair, 1);
  await copyPairs(handle, fresh);
  await updatePairs(handle, changed);
}

/** Days lie near each other in what is told live, and far apart in what is told of the past: each is looked up alone. */
async function readKept(handle: Handle, coming: readonly ComingDay[]): Promise<readonly Pair[]> {
  const byDay = new Map<number, CustomerKey[]>();
  for (const { day, own } of coming) {
    let customers = byDay.get(day);
    if (customers === undefined) byDay.set(day, (customers = []));
    for (const customer of own.keys()) customers.push(customer);
  }
  const found: Pair[] = [];
  for (const [day, customers] of byDay)
    for (const pair of await readPairs(handle, customers, { from: day, until: day })) found.push(pair);
  return found;
}

function join(before: Pair, added: Pair): Pair {
  const { customer, actor, reason, isPending, band } = added;
  const joined = addView(before, { customer, actor }, { at: added.firstAt, reason, isPending, band });
  return { ...joined, views: before.views + added.views, lastAt: Math.max(before.lastAt, added.lastAt) };
}
