import { sql as raw } from "kysely";
import type { Door, Observable } from "@doorward/core";
import type { Handle } from "../database.ts";

/** An observable that was seen in several of the arrivals asked about. */
export interface Tie {
  readonly type: Observable["type"];
  /** Null once it was erased. */
  readonly value: string | null;
  /** The ids of those arrivals, the smallest first. */
  readonly arrivals: readonly string[];
}

/**
 * An observable in more arrivals than this is somebody's whom everybody meets (an agency, a vendor, a template), and ties
 * nothing; but what is seen in one attack alone stays a tie however often it comes, so it counts as long as no more than so many times
 * the arrivals asked about hold it.
 */
const often = { arrivals: 50, times: 4 };
/** Most sightings that are looked at, the newest first; more than 2,000 arrivals have unless somebody fills them on purpose. */
const mostSightings = 200_000;

/**
 * What ties arrivals to each other: the observables that at least two of them share, those that most of them share first. How often
 * something was seen is counted at the doors the asker may know of. `isCut` says that the oldest were not looked at.
 */
export async function listTies(
  handle: Handle,
  arrivalIds: readonly string[],
  doors: readonly Door[],
): Promise<{ readonly ties: readonly Tie[]; readonly isCut: boolean }> {
  const span = await findSpan(handle, arrivalIds);
  if (span === undefined || doors.length === 0) return { ties: [], isCut: false };
  const { rows } = await raw<Row>`
    with seen as materialized (
      select observable, arrival_id from sightings
      where arrival_id = any(${arrivalIds}::uuid[]) and seen_at >= ${span.from} and seen_at <= ${span.to}
      order by seen_at desc, arrival_id desc, observable limit ${mostSightings}
    ),
    shared as materialized (
      select observable, count(*) as times, json_agg(arrival_id order by arrival_id) as arrivals
      from seen group by observable having count(*) > 1
    ),
    telling as materialized (
      select shared.observable from shared
      join observable_doors on observable_doors.observable = shared.observable
      where observable_doors.door = any(${doors}::text[])
      group by shared.observable, shared.times
      having sum(observable_doors.sightings) <= greatest(${often.arrivals}, shared.times * ${often.times})
    ),
    ties as (
      select type, value, arrivals, times, hash from telling
      join shared on shared.observable = telling.observable
      join observables on observables.hash = telling.observable
    )
    select looked, type, value, arrivals
    from (select count(*)::integer as looked from seen) as counted left join ties on true
    order by times desc, type, value, hash`.execute(handle.sql);
  return {
    ties: rows.flatMap(({ type, value, arrivals }) => (type === null ? [] : [{ type, value, arrivals }])),
    isCut: (rows[0]?.looked ?? 0) >= mostSightings,
  };
}

/** A tie beside how many sightings were looked at; without a type where nothing ties. */
type Row = { readonly looked: number } & (Tie | { readonly type: null; readonly value: null; readonly arrivals: null });

/** When the arrivals came, so that the months before and after are not looked into. */
async function findSpan(
  { sql }: Handle,
  arrivalIds: readonly string[],
): Promise<{ readonly from: Date; readonly to: Date } | undefined> {
  const row = await sql
    .selectFrom("arrivals")
    .where(raw<boolean>`id = any(${arrivalIds}::uuid[])`)
    .select(({ fn }) => [fn.min<Date | null>("received_at").as("from"), fn.max<Date | null>("received_at").as("to")])
    .executeTakeFirst();
  return row === undefined || row.from === null || row.to === null ? undefined : { from: row.from, to: row.to };
}
