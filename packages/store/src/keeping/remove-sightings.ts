import { sql as raw } from "kysely";
import { inTransaction, type Database, type Handle } from "../database.ts";
import { isPast } from "./past-arrivals.ts";

const batchRows = 5000;
const mostBatches = 50;

/**
 * Forgets sightings before a moment, and observables nobody has seen since. Those of arrivals that are not past their days by
 * then stay: under legal hold, waiting, or not decided.
 */
export async function removeSightings(database: Database, before: Date): Promise<number> {
  let all = 0;
  for (let batch = 0; batch < mostBatches; batch += 1) {
    const count = await removeBatch(database, before);
    all += count;
    if (count < batchRows) break;
  }
  return all;
}

async function removeBatch(database: Database, before: Date): Promise<number> {
  return await inTransaction(database, async (handle) => {
    const gone = await removeRows(handle, before);
    if (gone.length === 0) return 0;
    await countDown(handle, gone);
    return gone.reduce((sum, { sightings }) => sum + sightings, 0);
  });
}

interface Gone {
  readonly observable: string;
  readonly door: string;
  readonly sightings: number;
}

/** Passes over what another process removes at this moment. */
async function removeRows({ sql }: Handle, before: Date): Promise<readonly Gone[]> {
  const { rows } = await raw<Gone>`
    with past as (
      select s.observable, s.door, s.seen_at, s.arrival_id from sightings s
      where s.seen_at < ${before} and not exists (
        select from arrivals a left join cases c on c.id = a.id where a.id = s.arrival_id and not ${isPast(before)})
      limit ${batchRows} for update of s skip locked
    ), gone as (
      delete from sightings s using past p
      where (s.observable, s.door, s.seen_at, s.arrival_id) = (p.observable, p.door, p.seen_at, p.arrival_id)
      returning s.observable, s.door
    )
    select observable, door, count(*) as sightings from gone group by observable, door`.execute(sql);
  return rows;
}

async function countDown(handle: Handle, gone: readonly Gone[]): Promise<void> {
  const { sql } = handle;
  const hashes = [...new Set(gone.map(({ observable }) => observable))];
  // In the order in which `keepSightings` takes them; whoever has an observable has its counts too.
  await raw`select from observables where hash = any(${hashes}::uuid[]) order by hash for update`.execute(sql);
  await raw`update observable_doors d set sightings = greatest(0, d.sightings - g.sightings)
    from jsonb_to_recordset(${JSON.stringify(gone)}::text::jsonb) as g(observable uuid, door text, sightings bigint)
    where d.observable = g.observable and d.door = g.door`.execute(sql);
  await raw`delete from observable_doors where observable = any(${hashes}::uuid[]) and sightings = 0`.execute(sql);
  await raw`delete from observables o where o.hash = any(${hashes}::uuid[])
    and not exists (select from observable_doors d where d.observable = o.hash)`.execute(sql);
  await setTimes(handle, hashes);
}

/** What is left was seen first when the oldest that is left was seen. What lies in a month that was put away is not looked at. */
async function setTimes({ sql }: Handle, hashes: readonly string[]): Promise<void> {
  await raw`update observable_doors d set
      first_seen = left_over.first_seen, last_seen = left_over.last_seen
    from (select observable, door, min(seen_at) as first_seen, max(seen_at) as last_seen from sightings
      where observable = any(${hashes}::uuid[]) group by observable, door) left_over
    where d.observable = left_over.observable and d.door = left_over.door`.execute(sql);
  await raw`update observables o set first_seen = d.first_seen, last_seen = d.last_seen
    from (select observable, min(first_seen) as first_seen, max(last_seen) as last_seen from observable_doors
      where observable = any(${hashes}::uuid[]) group by observable) d
    where o.hash = d.observable`.execute(sql);
}
