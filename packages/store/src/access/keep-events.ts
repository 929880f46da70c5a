import type { AccessEvent, ViewReason } from "@doorward/core";
import { sql as raw } from "kysely";
import type { Handle } from "../database.ts";
import { openBinaryRows, writeIds, writeIntegers, type BinaryRows } from "../engine/binary-rows.ts";
import { copyRows } from "../engine/copy-rows.ts";
import { makeStorable } from "../storable-text.ts";
import type { Feeds } from "./feeds/note-feeds.ts";
import { readIdBytes } from "./hash-actor.ts";
import type { Names } from "./open-names.ts";
import { asMs, readPacked } from "./packed-rows.ts";
import { minMax } from "./pairs.ts";
import { numberAction, type EventsOfActor, type PreparedEvent, type Surroundings } from "./prepare-events.ts";
import { isWaiting, numberReason } from "./words.ts";

/** Events with what explains each: the reasons are in their order. */
export interface ExplainedEvents {
  readonly events: readonly PreparedEvent[];
  readonly reasons: readonly (ViewReason | undefined)[];
  /** When they came in. */
  readonly now: number;
}

const columns = [
  "actor_key",
  "observed_at",
  "feed",
  "event_id",
  "received_at",
  "action",
  "customer_key",
  "reason",
  "is_pending",
  "surroundings",
  "step",
  "band",
  "rows",
  "ticket",
  "ticket_assignee",
  "fields",
  "stated",
  "query",
  "request",
];
const roughBytes = 240;
/** Most characters of what a viewer typed. */
const mostStated = 1000;

/**
 * Leaves out events that are kept already. Only those that are not newer than the newest of their feed can be, so that a stream in order
 * asks nothing.
 */
export async function leaveOutKept(
  handle: Handle,
  feeds: Feeds,
  names: Names,
  byActor: readonly EventsOfActor[],
): Promise<{ readonly fresh: readonly EventsOfActor[]; readonly duplicates: number }> {
  const newest = feeds.newestEvent;
  const doubtful: PreparedEvent[] = [];
  for (const { events } of byActor)
    for (const prepared of events) {
      const { observedAt, source } = prepared.event;
      if (observedAt > newest) break;
      if (observedAt <= (feeds.find(source, "events").lastAt ?? -1)) doubtful.push(prepared);
    }
  if (doubtful.length === 0) return { fresh: byActor, duplicates: 0 };
  const kept = await findKept(handle, names, doubtful);
  if (kept.size === 0) return { fresh: byActor, duplicates: 0 };
  const isFresh = ({ event }: PreparedEvent) => !kept.has(keyEvent(event, feeds.find(event.source, "events").number));
  const fresh = byActor.map(({ actor, events }) => ({ actor, events: events.filter(isFresh) }));
  return {
    fresh: fresh.filter(({ events }) => events.length > 0),
    duplicates: countEvents(byActor) - countEvents(fresh),
  };
}

function countEvents(all: readonly EventsOfActor[]): number {
  return all.reduce((sum, { events }) => sum + events.length, 0);
}

/** Looks for the moments of each viewer, of which few have two events. */
async function findKept(
  handle: Handle,
  names: Names,
  doubtful: readonly PreparedEvent[],
): Promise<ReadonlySet<string>> {
  const [first, last] = minMax(doubtful.map(({ event }) => event.observedAt));
  const rows = await readPacked(
    handle,
    [raw`e.actor_key`, asMs("e.observed_at"), raw`e.feed`, raw`e.event_id`],
    raw`from unnest(${writeIds(doubtful.map(({ event }) => names.bytes(event.actor)))}::uuid[],
        ${writeIntegers(doubtful.map(({ event }) => event.observedAt))}::bigint[]) as n (actor, at)
      join access_events e on e.actor_key = n.actor
        and e.observed_at = timestamptz '1970-01-01 00:00:00Z' + n.at * interval '1 millisecond'
      where e.observed_at >= ${raw.lit(new Date(first).toISOString())} and e.observed_at <= ${raw.lit(new Date(last).toISOString())}`,
  );
  return new Set(rows.map(([actor, at, feed, id]) => `${actor ?? ""} ${at ?? ""} ${feed ?? ""} ${id ?? ""}`));
}

function keyEvent({ actor, observedAt, id }: AccessEvent, feed: number): string {
  return `${actor} ${String(observedAt)} ${String(feed)} ${id}`;
}

/** Keeps events that were not there. */
export async function copyEvents(
  handle: Handle,
  feeds: Feeds,
  names: Names,
  { events, reasons, now }: ExplainedEvents,
): Promise<void> {
  if (events.length === 0) return;
  await keepSurroundings(handle, events);
  const rows = openBinaryRows(events.length * roughBytes);
  const context = { feeds, names, now };
  for (const [index, prepared] of events.entries()) writeEvent(handle, rows, context, prepared, reasons[index]);
  await copyRows(handle, { table: "access_events", columns }, rows.finish());
}

interface Written {
  readonly feeds: Feeds;
  readonly names: Names;
  readonly now: number;
}

function writeEvent(
  handle: Handle,
  rows: BinaryRows,
  { feeds, names, now }: Written,
  { event, surroundings }: PreparedEvent,
  reason: ViewReason | undefined,
): void {
  const { actor, customer, ticketAssignee, fields } = event;
  rows.begin(columns.length);
  rows.id(names.bytes(actor));
  rows.moment(event.observedAt);
  rows.int4(feeds.find(event.source, "events").number);
  rows.text(event.id);
  rows.moment(now);
  rows.int2(numberAction(event.action));
  rows.hex(customer);
  rows.int2(reason === undefined ? undefined : numberReason(reason));
  rows.flag(isWaiting(event, reason, now));
  rows.int8(surroundings.id);
  rows.int2(event.step);
  rows.int2(event.band);
  rows.int4(event.rows);
  rows.text(event.ticket);
  rows.id(ticketAssignee === undefined ? undefined : names.bytes(ticketAssignee));
  rows.texts(fields.length === 0 ? undefined : fields);
  rows.bytes(event.reason === undefined ? undefined : sealStated(handle, actor, event.reason));
  rows.text(event.query);
  rows.text(event.request);
}

function sealStated({ keys }: Handle, actor: string, stated: string): Uint8Array {
  return keys.seal(Buffer.from(makeStorable(stated, mostStated)), `stated:${actor}`);
}

/** What a viewer typed, opened. */
export function openStated({ keys }: Handle, actor: string, sealed: Uint8Array): string {
  return Buffer.from(keys.open(sealed, `stated:${actor}`)).toString();
}

async function keepSurroundings({ sql }: Handle, events: readonly PreparedEvent[]): Promise<void> {
  const all = new Set<Surroundings>();
  let last: Surroundings | undefined;
  // Neighbours are mostly of one viewer at one place.
  for (const { surroundings } of events) if (surroundings !== last) all.add((last = surroundings));
  const list = [...all];
  const actors = writeIds(list.map(({ actor }) => readIdBytes(actor)));
  const ids = writeIntegers(list.map(({ id }) => id));
  const { rows } = await raw<{ actor: string; id: number }>`
    select n.actor, n.id from unnest(${actors}::uuid[], ${ids}::bigint[]) as n (actor, id)
    where not exists (select from access_surroundings s where s.actor_key = n.actor and s.id = n.id)`.execute(sql);
  if (rows.length === 0) return;
  const missing = new Set(rows.map(({ actor, id }) => `${actor} ${String(id)}`));
  const fresh = list
    .filter(({ actor, id }) => missing.delete(`${actor} ${String(id)}`))
    .map((one) => ({ ...one, a: one.actor }));
  await raw`insert into access_surroundings (actor_key, id, month, team, site, vendor, device, session, network, country)
    select a, id, month, team, site, vendor, device, session, network, country
    from json_to_recordset(${JSON.stringify(fresh)}::json)
      as n (a uuid, id bigint, month date, team text, site text, vendor text, device bigint, session bigint, network text, country text)
    order by a, id`.execute(sql);
}

/** When the first and the last of some events happened. */
export function spanOf(byActor: readonly EventsOfActor[]): readonly [number, number] {
  return minMax(
    byActor.flatMap(({ events }) => [events[0], events.at(-1)].flatMap((one) => one?.event.observedAt ?? [])),
  );
}
