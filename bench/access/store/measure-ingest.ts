import { createHash } from "node:crypto";
import process from "node:process";
import type { AccessEvent, AccessRecord, TicketChange } from "@doorward/core";
import { keepAccessRecords, makeAccessPartitions, type Database } from "@doorward/store";
import { openBinaryRows } from "../../../packages/store/src/engine/binary-rows.ts";
import { copyRows } from "../../../packages/store/src/engine/copy-rows.ts";
import { openRandom, type Random } from "../../random.ts";
import { findPlaces, type PlaceMaker } from "../../serve/places.ts";
import { explain, inPlace } from "./keep-world.ts";

/** How much is sent. */
interface IngestSize {
  readonly seed: number;
  readonly viewers: number;
  readonly customers: number;
  /** Views of each ticket, so that the same customer comes again in later batches too. */
  readonly viewsOfTicket: number;
  readonly batches: number;
  readonly eventsOfBatch: number;
}

/** What was measured on one engine. Rates are events a second of wall clock. */
export interface IngestResult {
  readonly engine: string;
  readonly events: number;
  /** Changes of tickets that came with them. */
  readonly context: number;
  /** Events alone, their tickets being known: with reasons, pairs and days. */
  readonly eventsASecond: number;
  /** Events together with the changes of their tickets, in the same batches. */
  readonly mixedEventsASecond: number;
  readonly mixedRecordsASecond: number;
  /** The same rows copied into a table with the same key and nothing else, in the same run: what the engine does at most. */
  readonly bareASecond: number;
  /** How many times as long as copying alone keeping takes. */
  readonly timesBare: number;
  /** Microseconds of the server's thread for each event; with PGlite they hold the database, which runs in it. */
  readonly threadMicros: number;
  /** The same for each record, of events that come with their tickets. */
  readonly mixedThreadMicros: number;
  readonly bareThreadMicros: number;
}

/** The usual size; `docs/benchmarks` says what came of it. */
const usualSize: IngestSize = {
  seed: 8,
  viewers: 300,
  customers: 1_000_000,
  viewsOfTicket: 2,
  batches: 20,
  eventsOfBatch: 20_000,
};

/** Batches before the measured ones: what is measured is how it goes on, not how a process begins. */
const warmBatches = 3;
const start = Date.UTC(2026, 10, 2, 8);
/** Time that the events of one batch take. */
const batchMs = 20 * 60_000;

/** Measures so much of the usual on every engine that answers. */
export async function measureIngest(cache: string, share: number): Promise<readonly IngestResult[]> {
  const size = { ...usualSize, batches: Math.max(1, Math.round(usualSize.batches * share)) };
  const results: IngestResult[] = [];
  for (const maker of await findPlaces(cache)) results.push(await measureOn(maker, size));
  return results;
}

async function measureOn(maker: PlaceMaker, size: IngestSize): Promise<IngestResult> {
  const alone = await inPlace(maker.make(), (database) => measureAlone(database, size));
  const mixed = await inPlace(maker.make(), (database) => measureMixed(database, size));
  const events = size.batches * size.eventsOfBatch;
  return {
    engine: maker.name,
    events,
    context: mixed.context,
    eventsASecond: Math.round(events / alone.kept.seconds),
    mixedEventsASecond: Math.round(events / mixed.kept.seconds),
    mixedRecordsASecond: Math.round((events + mixed.context) / mixed.kept.seconds),
    bareASecond: Math.round(events / alone.bare.seconds),
    timesBare: alone.kept.seconds / alone.bare.seconds,
    threadMicros: alone.kept.threadMicros / events,
    mixedThreadMicros: mixed.kept.threadMicros / (events + mixed.context),
    bareThreadMicros: alone.bare.threadMicros / events,
  };
}

async function measureAlone(database: Database, size: IngestSize) {
  await makeAccessPartitions(database, new Date(start), 2);
  await database.engine.run(bareTable);
  let kept = nothing;
  let bare = nothing;
  for (const { number, events, tickets } of makeBatches(size)) {
    await keep(database, `tickets-${String(number)}`, tickets);
    const whole = await timeOf(() => keep(database, `events-${String(number)}`, events));
    const rows = writeBare(events);
    const copied = await timeOf(() => copyRows(database, { table: "bare_events", columns: bareColumns }, rows));
    if (number < warmBatches) continue;
    kept = addSpent(kept, whole);
    bare = addSpent(bare, copied);
  }
  return { kept, bare };
}

async function measureMixed(database: Database, size: IngestSize) {
  await makeAccessPartitions(database, new Date(start), 2);
  let kept = nothing;
  let context = 0;
  for (const { number, events, tickets } of makeBatches(size)) {
    const whole = await timeOf(() => keep(database, `mixed-${String(number)}`, [...tickets, ...events]));
    if (number < warmBatches) continue;
    context += tickets.length;
    kept = addSpent(kept, whole);
  }
  return { kept, context };
}

/** Seconds of wall clock, and microseconds of this thread on a processor, which other programs do not lengthen. */
interface Spent {
  readonly seconds: number;
  readonly threadMicros: number;
}

const nothing: Spent = { seconds: 0, threadMicros: 0 };

function addSpent(one: Spent, other: Spent): Spent {
  return { seconds: one.seconds + other.seconds, threadMicros: one.threadMicros + other.threadMicros };
}

async function timeOf(work: () => Promise<unknown>): Promise<Spent> {
  const before = process.hrtime.bigint();
  const used = process.threadCpuUsage();
  await work();
  const { user, system } = process.threadCpuUsage(used);
  return { seconds: Number(process.hrtime.bigint() - before) / 1e9, threadMicros: user + system };
}

async function keep(database: Database, batch: string, records: readonly AccessRecord[]): Promise<void> {
  const last = records.at(-1);
  const receivedAt = new Date(last?.kind === "event" ? last.observedAt + 1000 : start);
  // A server hashes the bytes that it received; that the reader has to read them is not part of keeping.
  const sha256 = createHash("sha256").update(batch).digest("hex");
  await keepAccessRecords(database, { source: "measured", batch, sha256, records, receivedAt, explain });
}

interface Made {
  readonly number: number;
  readonly events: readonly AccessEvent[];
  readonly tickets: readonly TicketChange[];
}

/** Batches of a desk at work: tickets that are opened, looked at a few times over a while, one view in fourteen without one. */
function* makeBatches(size: IngestSize): Generator<Made> {
  const random = openRandom(size.seed);
  const open: TicketChange[] = [];
  for (let number = 0; number < size.batches + warmBatches; number += 1)
    yield { number, ...makeBatch(size, random, open, start + number * batchMs) };
}

function makeBatch(size: IngestSize, random: Random, open: TicketChange[], from: number): Omit<Made, "number"> {
  const tickets: TicketChange[] = [];
  const events: AccessEvent[] = [];
  for (let index = 0; index < size.eventsOfBatch; index += 1) {
    const at = from + Math.floor((index * batchMs) / size.eventsOfBatch);
    if (random.next(size.viewsOfTicket) === 0) {
      const ticket = makeTicket(size, random, at);
      tickets.push({ ...ticket, change: "created" });
      open.push(ticket);
    }
    if (open.length > size.viewers * 5) {
      const [closed] = open.splice(random.next(open.length), 1);
      if (closed !== undefined) tickets.push({ ...closed, at, change: "closed" });
    }
    events.push(makeEvent(size, random, open[open.length - 1 - random.next(Math.min(open.length, 500))], at));
  }
  return { events, tickets };
}

function makeTicket(size: IngestSize, random: Random, at: number): TicketChange {
  return {
    kind: "ticket",
    ticket: `T-${at.toString(36)}-${String(random.next(1e6))}`,
    customer: nameCustomer(random.next(size.customers)),
    at: at - 1000,
    source: "desk",
    change: "assigned",
    assignee: nameViewer(random.next(size.viewers)),
    queue: "cards",
  };
}

let number = 0;

function makeEvent(size: IngestSize, random: Random, ticket: TicketChange | undefined, at: number): AccessEvent {
  const isOwn = ticket !== undefined && random.next(14) > 0;
  const viewer = isOwn ? (ticket.assignee ?? "") : nameViewer(random.next(size.viewers));
  number += 1;
  return {
    kind: "event",
    id: `01KB${at.toString(36)}-${String(number)}`,
    observedAt: at,
    receivedAt: at + 500,
    source: "admin-panel",
    actor: viewer,
    team: `team ${String(viewer.length % 4)}`,
    site: `site ${viewer.slice(-1)}`,
    device: `laptop of ${viewer}`,
    ip: `203.0.113.${viewer.slice(-2).replace("-", "")}`,
    session: `session of ${viewer}`,
    action: "view",
    customer: isOwn ? ticket.customer : nameCustomer(random.next(size.customers)),
    fields: [],
    band: random.next(10),
    step: random.next(200) - 100,
    ...(isOwn ? { ticket: ticket.ticket } : {}),
  };
}

function nameViewer(index: number): string {
  return `viewer-${String(index)}`;
}

function nameCustomer(index: number): string {
  return createHash("md5").update(String(index)).digest("hex");
}

const bareColumns = ["actor_key", "observed_at", "event_id", "received_at", "customer_key", "ticket", "band", "step"];
const bareTable = `create table bare_events (actor_key uuid not null, observed_at timestamptz not null, event_id text not null,
  received_at timestamptz not null, customer_key uuid, ticket text, band smallint, step smallint,
  primary key (actor_key, observed_at, event_id))`;

function writeBare(events: readonly AccessEvent[]): Uint8Array {
  const rows = openBinaryRows(events.length * 200);
  const keyed = events.map((event) => ({ event, key: createHash("md5").update(event.actor).digest() }));
  for (const { event, key } of keyed.toSorted((a, b) => Buffer.compare(a.key, b.key))) {
    rows.begin(bareColumns.length);
    rows.id(key);
    rows.moment(event.observedAt);
    rows.text(event.id);
    rows.moment(event.receivedAt);
    rows.id(Buffer.from(event.customer ?? "", "hex"));
    rows.text(event.ticket);
    rows.int2(event.band);
    rows.int2(event.step);
  }
  return rows.finish();
}
