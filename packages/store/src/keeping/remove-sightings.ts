import { sql as raw } from "kysely";
import { inTransaction, type Database } from "../database.ts";

const batchRows = 5000;
const mostBatches = 50;

/** Forgets sightings before a moment, and observables nobody has seen since. Those of arrivals under legal hold stay. */
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
  return await inTransaction(database, async ({ sql }) => {
    const { rows } = await raw<{ observable: string; door: string; sightings: number }>`
      with past as (
        select s.observable, s.door, s.seen_at, s.arrival_id from sightings s
        where s.seen_at < ${before} and not exists (
          select from arrivals a where a.id = s.arrival_id and a.held_because is not null)
        limit ${batchRows}
      ), gone as (
        delete from sightings s using past p
        where (s.observable, s.door, s.seen_at, s.arrival_id) = (p.observable, p.door, p.seen_at, p.arrival_id)
        returning s.observable, s.door
      )
      select observable, door, count(*) as sightings from gone group by observable, door order by observable, door
      `.execute(sql);
    if (rows.length === 0) return 0;
    const told = JSON.stringify(rows);
    await raw`update observable_doors d set sightings = greatest(0, d.sightings - g.sightings)
      from jsonb_to_recordset(${told}::text::jsonb) as g(observable uuid, door text, sightings bigint)
      where d.observable = g.observable and d.door = g.door`.execute(sql);
    const hashes = [...new Set(rows.map(({ observable }) => observable))];
    await sql.deleteFrom("observable_doors").where("observable", "in", hashes).where("sightings", "=", 0).execute();
    await raw`delete from observables o where o.hash in (${raw.join(hashes)})
      and not exists (select from observable_doors d where d.observable = o.hash)`.execute(sql);
    return rows.reduce((sum, row) => sum + row.sightings, 0);
  });
}
