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
  const { shared, isCut } = await listShared(handle, arrivalIds);
  const totals = await countAll(handle, [...shared.keys()], doors);
  const telling = [...shared].filter(([hash, arrivals]) => {
    const total = totals.get(hash) ?? 0;
    return total <= Math.max(often.arrivals, arrivals.length * often.times);
  });
  const named = await nameObservables(
    handle,
    telling.map(([hash]) => hash),
  );
  const ties = telling.flatMap(([hash, arrivals]) => {
    const observable = named.get(hash);
    return observable === undefined ? [] : [{ ...observable, arrivals }];
  });
  return { ties: ties.toSorted(compareTies), isCut };
}

function compareTies(one: Tie, other: Tie): number {
  const name = ({ type, value, arrivals }: Tie) => `${type}\n${value ?? ""}\n${arrivals.join(" ")}`;
  return other.arrivals.length - one.arrivals.length || (name(one) < name(other) ? -1 : 1);
}

/** By the hash of each observable, the arrivals in which it was seen, where that are two or more. */
async function listShared(
  handle: Handle,
  arrivalIds: readonly string[],
): Promise<{ readonly shared: ReadonlyMap<string, readonly string[]>; readonly isCut: boolean }> {
  const months = await listMonths(handle, arrivalIds);
  if (months.length === 0) return { shared: new Map(), isCut: false };
  const parts = months.map(
    ({ ids, from, to }) => raw`
      select observable, arrival_id, seen_at from sightings
      where arrival_id = any(${ids}::uuid[]) and seen_at >= ${from}::timestamptz and seen_at <= ${to}::timestamptz`,
  );
  const { rows } = await raw<{ hash: string | null; arrivals: readonly string[]; looked: number }>`
    with seen as materialized (
      select observable, arrival_id from (${raw.join(parts, raw` union all `)}) as parts
      order by seen_at desc, arrival_id desc, observable limit ${mostSightings}
    ),
    shared as (
      select observable, json_agg(arrival_id order by arrival_id) as arrivals
      from seen group by observable having count(*) > 1
    )
    select observable as hash, arrivals, looked
    from (select count(*)::integer as looked from seen) as counted left join shared on true`.execute(handle.sql);
  return {
    shared: new Map(rows.flatMap(({ hash, arrivals }) => (hash === null ? [] : [[hash, arrivals] as const]))),
    isCut: (rows[0]?.looked ?? 0) >= mostSightings,
  };
}

/** By hash, in how many arrivals each was ever seen at these doors. */
async function countAll(
  { sql }: Handle,
  hashes: readonly string[],
  doors: readonly Door[],
): Promise<ReadonlyMap<string, number>> {
  if (hashes.length === 0 || doors.length === 0) return new Map();
  const rows = await sql
    .selectFrom("observable_doors")
    .where(raw<boolean>`observable = any(${hashes}::uuid[])`)
    .where("door", "in", doors)
    .groupBy("observable")
    .select(({ fn }) => ["observable", fn.sum<string>("sightings").as("total")])
    .execute();
  return new Map(rows.map(({ observable, total }) => [observable, Number(total)]));
}

async function nameObservables(
  { sql }: Handle,
  hashes: readonly string[],
): Promise<ReadonlyMap<string, Pick<Tie, "type" | "value">>> {
  if (hashes.length === 0) return new Map();
  const rows = await sql
    .selectFrom("observables")
    .where(raw<boolean>`hash = any(${hashes}::uuid[])`)
    .select(["hash", "type", "value"])
    .execute();
  return new Map(rows.map(({ hash, type, value }) => [hash, { type, value }]));
}

/** Arrivals of one month, and when the first and the last of them came. */
interface Month {
  readonly ids: readonly string[];
  readonly from: Date;
  readonly to: Date;
}

/** Month by month, as sightings are kept: asked for all arrivals at once, the database would rather read each month as a whole. */
async function listMonths({ sql }: Handle, arrivalIds: readonly string[]): Promise<readonly Month[]> {
  const arrivals = await sql
    .selectFrom("arrivals")
    .where(raw<boolean>`id = any(${arrivalIds}::uuid[])`)
    .orderBy("received_at")
    .select(["id", "received_at"])
    .execute();
  const months = Map.groupBy(arrivals, ({ received_at: at }) => at.toISOString().slice(0, 7));
  return [...months.values()].flatMap((month) => {
    const [first, last] = [month[0], month.at(-1)];
    if (first === undefined || last === undefined) return [];
    return [{ ids: month.map(({ id }) => id), from: first.received_at, to: last.received_at }];
  });
}
