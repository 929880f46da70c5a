import type { CustomerKey, ViewReason } from "@doorward/core";
import { sql as raw, type RawBuilder } from "kysely";
import type { Handle } from "../database.ts";
import { writeHexIds, writeIds, writeIntegers } from "../engine/binary-rows.ts";
import type { RecomputedDay } from "./access-tables.ts";
import { addPair, keepDaySums, type DaySums } from "./day-sums.ts";
import { aheadMs, type Explain } from "./explain.ts";
import { readIdBytes } from "./hash-actor.ts";
import { readEvents, withSurroundings, type KeptEvent } from "./kept-events.ts";
import { addView, keyPair, minMax, readPairs, updatePairs, type Pair } from "./pairs.ts";
import { readAccessContext, readSources } from "./read-context.ts";
import { dayMs, dayOf, isOpening, isWaiting, nameDay, numberReason } from "./words.ts";

/** What names a pair. */
export type PairName = Pick<Pair, "customer" | "day" | "actor">;

/** Views that are explained otherwise than they were. */
interface ChangedView {
  readonly event: KeptEvent;
  readonly reason: ViewReason | undefined;
  readonly isPending: boolean;
}

/** Most pairs that are explained again at once, so that memory stays small. */
const mostAtOnce = 5000;

/**
 * Explains all events of some pairs again and counts them anew, in the caller's transaction, which must have the lock of accesses. Gives
 * how many views of each day changed. Costs a look at all that each of these viewers did on that day.
 */
export async function explainPairs(
  handle: Handle,
  pairs: readonly PairName[],
  { explain, now }: { readonly explain: Explain; readonly now: number },
): Promise<readonly RecomputedDay[]> {
  const changed: ChangedView[] = [];
  for (let start = 0; start < pairs.length; start += mostAtOnce) {
    const events = await readEventsOf(handle, pairs.slice(start, start + mostAtOnce));
    changed.push(...(await explainEvents(handle, events, explain, now)));
  }
  return sumDays(changed);
}

/** Explains again all that some viewers did on some days; as `explainPairs`. */
export async function explainDays(
  handle: Handle,
  days: readonly ActorDay[],
  { explain, now }: { readonly explain: Explain; readonly now: number },
): Promise<readonly RecomputedDay[]> {
  return sumDays(await explainEvents(handle, await readEventsOfDays(handle, days), explain, now));
}

function sumDays(views: readonly ChangedView[]): readonly RecomputedDay[] {
  const changed = new Map<number, { views: number; explained: number; unexplained: number }>();
  for (const view of views) {
    if (view.reason === view.event.reasonFound) continue;
    const day = dayOf(view.event.observedAt);
    const sums = changed.get(day) ?? { views: 0, explained: 0, unexplained: 0 };
    sums.views += 1;
    if (view.event.reasonFound === undefined) sums.explained += 1;
    if (view.reason === undefined) sums.unexplained += 1;
    changed.set(day, sums);
  }
  return [...changed].toSorted(([one], [other]) => one - other).map(([day, sums]) => ({ day: nameDay(day), ...sums }));
}

/** The events must hold all of each pair that they touch. */
async function explainEvents(
  handle: Handle,
  events: readonly KeptEvent[],
  explain: Explain,
  now: number,
): Promise<readonly ChangedView[]> {
  if (events.length === 0) return [];
  const customers = [...new Set(events.flatMap(({ customer }) => customer ?? []))];
  const [first, last] = minMax(events.map(({ observedAt }) => observedAt));
  const context = await readAccessContext(handle, {
    customers,
    actors: [...new Set(events.map(({ actor }) => actor))],
    from: new Date(first - aheadMs),
    until: new Date(last + aheadMs),
  });
  const reasons = explain(events, context);
  const views = events.map((event, index) => {
    const reason = reasons[index];
    return { event, reason, isPending: isWaiting(event, reason, now) };
  });
  const changed = views.filter(
    ({ event, reason, isPending }) => reason !== event.reasonFound || isPending !== event.isPending,
  );
  if (changed.length === 0) return [];
  await updateEvents(handle, changed);
  await countPairsAgain(handle, customers, views);
  return changed;
}

/** All that these viewers did with these customers on these days. */
async function readEventsOf(handle: Handle, pairs: readonly PairName[]): Promise<readonly KeptEvent[]> {
  const wanted = new Set(pairs.map(keyPair));
  const days = new Map(pairs.map(({ actor, day }) => [`${actor}${String(day)}`, { actor, day }]));
  const customers = [...new Set(pairs.map(({ customer }) => customer))];
  const events = await readEventsOfDays(
    handle,
    [...days.values()],
    raw`and e.customer_key = any(${writeHexIds(customers)}::uuid[])`,
  );
  return events.filter(
    ({ customer, observedAt, actor }) =>
      customer !== undefined && wanted.has(keyPair({ customer, day: dayOf(observedAt), actor })),
  );
}

/** A viewer on one day, counted from 1970. */
export interface ActorDay {
  readonly actor: string;
  readonly day: number;
}

async function readEventsOfDays(
  handle: Handle,
  days: readonly ActorDay[],
  further: RawBuilder<unknown> = raw``,
): Promise<readonly KeptEvent[]> {
  if (days.length === 0) return [];
  const [first, last] = minMax(days.map(({ day }) => day));
  const start = raw`timestamptz '1970-01-01 00:00:00Z'`;
  return await readEvents(
    handle,
    await readSources(handle),
    raw`unnest(${writeIds(days.map(({ actor }) => readIdBytes(actor)))}::uuid[],
        ${writeIntegers(days.map(({ day }) => day * dayMs))}::bigint[]) as n (actor, at)
      join access_events e on e.actor_key = n.actor
        and e.observed_at >= ${start} + n.at * interval '1 millisecond'
        and e.observed_at < ${start} + (n.at + ${raw.lit(dayMs)}) * interval '1 millisecond'
      ${withSurroundings}
      where e.observed_at >= ${raw.lit(`${nameDay(first)}T00:00:00Z`)}
        and e.observed_at < ${raw.lit(`${nameDay(last + 1)}T00:00:00Z`)} ${further}`,
  );
}

/** Writes reasons that changed. */
async function updateEvents({ sql }: Handle, changed: readonly ChangedView[]): Promise<void> {
  const rows = changed.map(({ event, reason, isPending }) => ({
    a: event.actor,
    o: new Date(event.observedAt).toISOString(),
    s: event.source,
    i: event.id,
    r: reason === undefined ? null : numberReason(reason),
    p: isPending,
  }));
  const [first, last] = minMax(changed.map(({ event }) => event.observedAt)).map((ms) =>
    raw.lit(new Date(ms).toISOString()),
  );
  await raw`update access_events e set reason = n.r, is_pending = n.p
    from json_to_recordset(${JSON.stringify(rows)}::json)
      as n (a uuid, o timestamptz, s text, i text, r smallint, p boolean)
    join access_feeds f on f.source = n.s and f.what = 'events'
    where e.actor_key = n.a and e.observed_at = n.o and e.feed = f.number and e.event_id = n.i
      and e.observed_at >= ${first} and e.observed_at <= ${last}`.execute(sql);
}

/** Makes the pairs of these views anew, which are all views that they have, and counts the difference. */
async function countPairsAgain(
  handle: Handle,
  customers: readonly CustomerKey[],
  views: readonly ChangedView[],
): Promise<void> {
  const made = new Map<string, Pair>();
  for (const { event, reason, isPending } of views) {
    const { customer, actor, observedAt: at, band } = event;
    if (customer === undefined || !isOpening(event)) continue;
    const key = keyPair({ customer, day: dayOf(at), actor });
    const view = { at, reason: reason === undefined ? undefined : numberReason(reason), isPending, band };
    made.set(key, addView(made.get(key), { customer, actor }, view));
  }
  const [from, until] = minMax([...made.values()].map(({ day }) => day));
  if (made.size === 0) return;
  const sums: DaySums = new Map();
  const changed: Pair[] = [];
  for (const before of await readPairs(handle, customers, { from, until })) {
    const now = made.get(keyPair(before));
    if (now === undefined || isSame(before, now)) continue;
    addPair(sums, before, -1);
    addPair(sums, now, 1);
    changed.push(now);
  }
  await updatePairs(handle, changed);
  await keepDaySums(handle, sums);
}

function isSame(one: Pair, other: Pair): boolean {
  return one.reason === other.reason && one.isPending === other.isPending && one.band === other.band;
}
