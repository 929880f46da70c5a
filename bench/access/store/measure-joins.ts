import { createHash } from "node:crypto";
import process from "node:process";
import type { Victim } from "@doorward/core";
import { rankViewers } from "@doorward/doors";
import { deriveKeyring, joinVictims, type Database } from "@doorward/store";
import { findPlaces, type PlaceMaker } from "../../serve/places.ts";

/** How fast victims are joined back to everybody who opened their records, and ranked. */
export interface JoinRun {
  readonly engine: string;
  /** Pairs that were to be made; those drawn twice fall together. */
  readonly size: number;
  /** Pairs of viewer, customer and day that were there. */
  readonly pairs: number;
  readonly customers: number;
  readonly viewers: number;
  readonly victims: number;
  /** Pairs of the victims, which are all that is read. */
  readonly hits: number;
  readonly fillSeconds: number;
  /** The first question after the database was opened anew, and the one after it. */
  readonly firstMs: number;
  readonly againMs: number;
  readonly rankMs: number;
}

/** How much past is made. */
interface JoinSize {
  readonly pairs: number;
  readonly customers: number;
  readonly viewers: number;
  readonly victims: number;
}

/** What a usual run joins victims to; the first half of it says how the answer grows. */
const usualPairs = 2_000_000;
const joined = { customers: 1_000_000, viewers: 300, victims: 5000 };
const months = 27;
const until = new Date("2026-11-01T00:00:00Z");
const dayMs = 86_400_000;

/** Measures on every engine that answers: the usual sizes, of which `share` is made, or one of so many pairs. */
export async function measureJoins(cache: string, share: number, pairs: number | undefined): Promise<JoinRun[]> {
  const sizes = pairs === undefined ? [usualPairs / 2, usualPairs].map((each) => Math.round(each * share)) : [pairs];
  const runs: JoinRun[] = [];
  for (const maker of await findPlaces(cache))
    for (const each of sizes) runs.push(await measureOn(maker, { ...joined, pairs: each }));
  return runs;
}

/** What was measured now, and what was measured before of other sizes. */
export function addJoins(before: readonly JoinRun[], now: readonly JoinRun[]): JoinRun[] {
  const isAnew = (run: JoinRun) => now.some(({ engine, size }) => engine === run.engine && size === run.size);
  return [...before.filter((run) => !isAnew(run)), ...now].toSorted(
    (a, b) => a.engine.localeCompare(b.engine, "en") || a.size - b.size,
  );
}

/** Fills a place with 27 months of pairs, opens it anew, and asks for the viewers of the victims twice. */
async function measureOn(maker: PlaceMaker, size: JoinSize): Promise<JoinRun> {
  const place = maker.make();
  const keys = deriveKeyring("only for measuring, and the same each time");
  try {
    const begun = performance.now();
    const filled = await place.open(keys);
    await fillPairs(filled, size, (line) => process.stderr.write(`joins, ${place.name}: ${line}\n`));
    // A server does so by itself in the months in which that much comes together; PGlite never does.
    if (filled.engine.kind === "postgresql") await filled.engine.run("vacuum analyze access_pairs");
    await filled.close();
    const fillSeconds = (performance.now() - begun) / 1000;
    const database = await place.open(keys);
    try {
      return { engine: place.name, size: size.pairs, ...joined, fillSeconds, ...(await ask(database, size)) };
    } finally {
      await database.close();
    }
  } finally {
    await place.remove();
  }
}

async function ask(
  database: Database,
  size: JoinSize,
): Promise<Pick<JoinRun, "pairs" | "hits" | "firstMs" | "againMs" | "rankMs">> {
  const asked = { victims: listVictims(size), from: addMonths(until, -months), customers: size.customers };
  const first = await time(() => joinVictims(database, asked));
  const again = await time(() => joinVictims(database, asked));
  const ranked = await time(async () => rankViewers(again.value));
  const [counted] = await database.engine.run("select sum(customers)::bigint as pairs from viewer_days");
  const hits = first.value.viewers.reduce((sum, viewer) => sum + viewer.hits.length, 0);
  return { pairs: Number(counted?.["pairs"]), hits, firstMs: first.ms, againMs: again.ms, rankMs: ranked.ms };
}

async function time<T>(work: () => Promise<T>): Promise<{ readonly value: T; readonly ms: number }> {
  const begun = performance.now();
  const value = await work();
  return { value, ms: performance.now() - begun };
}

/** Victims whose first contacts lie in the last half year. */
function listVictims({ victims, customers }: JoinSize): readonly Victim[] {
  return Array.from({ length: victims }, (_, index) => ({
    keys: [
      createHash("md5")
        .update(`customer ${String((index * 7919) % customers)}`)
        .digest("hex"),
    ],
    firstContactAt: until.getTime() - ((index * 37) % 182) * dayMs - (index % 86_400) * 1000,
  }));
}

/**
 * Fills an empty database, month by month. The rows of a month come in the order of their days, as they arrive; its index is built
 * afterwards, which is faster. Customers differ in how often they write.
 */
async function fillPairs({ engine }: Database, size: JoinSize, tell: (line: string) => void): Promise<void> {
  await engine.run(fillViewers(size));
  for (let month = 0; month < months; month += 1) {
    const start = addMonths(until, month - months);
    await engine.run(fillMonth(start, addMonths(start, 1), size));
    tell(`${start.toISOString().slice(0, 7)}: ${String(Math.round((size.pairs / months) * (month + 1)))} pairs`);
  }
  await engine.run(sumDays);
  // The embedded database has nobody who does this by itself.
  await engine.run("vacuum analyze");
}

function fillViewers({ viewers }: JoinSize): string {
  return `insert into viewers (actor_key, team, site, vendor, duty, noted_at)
    select md5('viewer ' || number)::uuid, 'team ' || number / 15, 'site ' || number / 30, null, 'agent', now()
    from generate_series(0, ${String(viewers - 1)}) number`;
}

function fillMonth(start: Date, end: Date, { pairs, customers, viewers }: JoinSize): string {
  const [first, last] = [start, end].map((date) => date.toISOString().slice(0, 10)) as [string, string];
  const days = (end.getTime() - start.getTime()) / dayMs;
  const rows = Math.round(pairs / months);
  const table = `access_pairs_${first.slice(0, 7).replace("-", "_")}`;
  // Reasons by their place: nine in ten by a ticket or a contact, the others without.
  return `create table if not exists ${table} (like access_pairs);
    insert into ${table} (customer_key, day, actor_key, first_at, last_at, views, reason, is_pending)
    select distinct on (day, customer_key, actor_key) customer_key, day, actor_key, at, at, 1, reason, false
    from (
      select md5('customer ' || floor(${String(customers)} * power(random(), 1.5))::integer)::uuid as customer_key,
        '${first}'::date + (number * ${String(days)} / ${String(rows)})::integer as day,
        md5('viewer ' || floor(${String(viewers)} * random())::integer)::uuid as actor_key,
        '${first}'::timestamptz + (number * ${String(days)} / ${String(rows)})::integer * interval '1 day' + random() * interval '1 day' as at,
        case when random() < 0.9 then 1 + floor(random() * 3)::smallint end as reason
      from generate_series(0, ${String(rows - 1)}::bigint) number
    ) as made order by day, customer_key, actor_key;
    alter table access_pairs attach partition ${table} for values from ('${first}') to ('${last}')`;
}

const sumDays = `insert into viewer_days (actor_key, day, views, customers, unexplained, pending, assigned_ticket,
    transferred_ticket, contact, duty, reopened_ticket, granted, planned, stated, tickets, searches, fields, exports,
    exported_rows, impersonations, banded, high_balance, stepped, sequential)
  select actor_key, day, count(*), count(*), count(*) filter (where reason is null), 0, count(*) filter (where reason = 1),
    count(*) filter (where reason = 2), count(*) filter (where reason = 3), 0, 0, 0, 0, 0, count(reason), 0, 0, 0, 0, 0, 0, 0, 0, 0
  from access_pairs group by actor_key, day`;

function addMonths(date: Date, count: number): Date {
  return new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + count, 1));
}

/** Seconds within which the question has to be answered over fifty million events (issue 8, section 3). */
export const joinFloors = { PGlite: 15, PostgreSQL: 5 } as const;

/** The look-back of the question: pairs are kept no longer. */
export const lookBackMonths = months;
