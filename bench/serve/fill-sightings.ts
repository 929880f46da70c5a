import { createHash } from "node:crypto";
import { makePartitions, type Database, type Keyring } from "@doorward/store";

/** How much past is made. */
export interface PastSize {
  readonly sightings: number;
  /** Months before `until` over which they are spread. */
  readonly months: number;
  /** The first day after the past, at midnight UTC. */
  readonly until: Date;
}

/** Sightings in each arrival. */
const perArrival = 8;
/** Of a hundred sightings: of the one value that everybody sends, and of values that are seen often. The others are rare. */
const shares = { hottest: 10, common: 20 };
/** How many different values there are of each, for ten million sightings. */
const values = { common: 2000, rare: 3_000_000 };

/** The keyring with hashes that a database can make too, so that it can fill itself. Only for measuring. */
export function easeHashes(keys: Keyring): Keyring {
  return { ...keys, hash: (text) => createHash("md5").update(text).digest("hex") };
}

/** The value of number `n` in the past: 0 is the one that everybody sends, the next ones are common, then come rare ones. */
export function nameValue(n: number): string {
  return `site-${String(n)}.example`;
}

/** How many values there are of each. */
export function countValues({ sightings }: PastSize): { readonly common: number; readonly rare: number } {
  const part = sightings / 10_000_000;
  return { common: Math.max(1, Math.round(values.common * part)), rare: Math.max(1, Math.round(values.rare * part)) };
}

/** Fills an empty database with a long past, month by month, in statements that it runs by itself. Gives the sightings made. */
export async function fillSightings(database: Database, size: PastSize, tell: (line: string) => void): Promise<number> {
  const first = addMonths(size.until, -size.months);
  await makePartitions(database, first, size.months);
  const { run } = database.engine;
  const arrivals = Math.ceil(size.sightings / size.months / perArrival);
  for (let month = 0; month < size.months; month += 1) {
    const start = addMonths(first, month);
    const span = (addMonths(start, 1).getTime() - start.getTime()) / arrivals;
    await run(fillMonth(month * arrivals, arrivals, start.getTime(), span, countValues(size)));
    tell(`${start.toISOString().slice(0, 7)}: ${String((month + 1) * arrivals * perArrival)} sightings`);
  }
  await run(sumUp);
  // The embedded database has nobody who does this by itself.
  await run("vacuum analyze");
  const [counted] = await run("select sum(sightings)::bigint as sightings from observable_doors");
  return Number(counted?.["sightings"]);
}

function fillMonth(
  before: number,
  arrivals: number,
  start: number,
  span: number,
  { common, rare }: { common: number; rare: number },
): string {
  const hottest = String(shares.hottest);
  const often = String(shares.hottest + shares.common);
  return `
create temporary table if not exists made (id uuid, door text, at timestamptz, number bigint);
truncate made;
insert into made
select (lpad(to_hex(ms), 12, '0') || '7000' || substr(md5(number::text), 1, 16))::uuid,
  (array['support', 'support', 'support', 'interview', 'interview', 'hiring', 'insider'])[1 + number % 7],
  to_timestamp(ms / 1000.0), number
from (
  select number, (${String(start)} + (number - ${String(before)}) * ${span.toFixed(3)})::bigint as ms
  from generate_series(${String(before)}::bigint, ${String(before + arrivals - 1)}) number
) as numbered;
insert into arrivals (id, door, kind, name, source, submitted_by, bytes, told, received_at, state, outcome, judged_at)
select id, door, 'message', 'mail-' || number || '.eml', 'api', 'bench', 20000, '{}', at, 'judged', 'check', at from made;
insert into sightings (observable, door, seen_at, arrival_id, kind)
select md5(E'observable\\ndomain\\nsite-' || case
    when position = 0 and number % 10 < ${hottest} * ${String(perArrival)} / 10.0 then 0
    when chance < ${often} then 1 + floor(random() * ${String(common)})
    else 1 + ${String(common)} + floor(random() * ${String(rare)}) end || '.example')::uuid,
  door, at, id, 'message'
from (
  select made.*, position, ${hottest} + random() * ${String(100 - shares.hottest)} as chance from made, generate_series(0, ${String(perArrival - 1)}) position
) as each
on conflict do nothing;`;
}

const sumUp = `
set work_mem = '256MB';
insert into observable_doors (observable, door, sightings, first_seen, last_seen)
select observable, door, count(*), min(seen_at), max(seen_at) from sightings group by observable, door;
insert into observables (hash, type, value, first_seen, last_seen)
select observable, 'domain', observable || '.example', min(first_seen), max(last_seen) from observable_doors group by observable;
reset work_mem;`;

function addMonths(date: Date, months: number): Date {
  return new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months, 1));
}
