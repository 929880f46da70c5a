import { type Door, type Observable } from "@doorward/core";
import type { Handle } from "../database.ts";
import type { PageEnd } from "../page-cursor.ts";
import { hashObservable } from "./hash-observable.ts";

/** How often one observable was seen at one door, and when. */
export interface DoorCount {
  readonly door: Door;
  readonly sightings: number;
  readonly first_seen: Date;
  readonly last_seen: Date;
}

/** A row of `sightings`, without what was asked for. */
export interface SightingRow {
  readonly arrival_id: string;
  readonly door: Door;
  readonly kind: string;
  readonly seen_at: Date;
}

/** What was seen of an observable at the doors named. */
export async function readDoorCounts(
  { sql }: Handle,
  hash: string,
  doors: readonly Door[],
): Promise<readonly DoorCount[]> {
  if (doors.length === 0) return [];
  const rows = await sql
    .selectFrom("observable_doors")
    .where("observable", "=", hash)
    .where("door", "in", doors)
    .orderBy("door")
    .select(["door", "sightings", "first_seen", "last_seen"])
    .execute();
  return rows as DoorCount[];
}

/** The newest sightings of an observable at the doors named, newest first, of those before `before`. */
export async function readNewest(
  handle: Handle,
  observable: Observable | { readonly hash: string },
  { doors, limit, before }: { readonly doors: readonly Door[]; readonly limit: number; readonly before?: PageEnd },
): Promise<{ readonly rows: readonly SightingRow[] }> {
  const hash = "hash" in observable ? observable.hash : hashObservable(handle.keys, observable);
  const rows: SightingRow[] = [];
  for (const count of await readDoorCounts(handle, hash, doors))
    rows.push(...(await readDoor(handle, hash, count, limit, before)));
  const newest = rows.toSorted(
    (a, b) => b.seen_at.getTime() - a.seen_at.getTime() || (a.arrival_id < b.arrival_id ? 1 : -1),
  );
  return { rows: newest.slice(0, limit) };
}

/**
 * The newest at one door. Most of the time of such a question goes into planning it over all the months; how often and
 * how long the observable was seen says how far back the newest are likely to reach, and the months before that are only
 * looked into when it was seen less of late.
 */
async function readDoor(
  handle: Handle,
  hash: string,
  { door, sightings, first_seen: first, last_seen: last }: DoorCount,
  limit: number,
  before: PageEnd | undefined,
): Promise<readonly SightingRow[]> {
  const newest = before === undefined || before.at > last ? last : before.at;
  const reach = (2 * limit * (last.getTime() - first.getTime())) / sightings;
  const likely = new Date(Math.max(first.getTime(), newest.getTime() - reach));
  const near = await readSpan(handle, { hash, door, from: likely, to: newest, before, limit });
  if (near.length === limit || likely <= first) return near;
  return await readSpan(handle, { hash, door, from: first, to: newest, before, limit });
}

interface Span {
  readonly hash: string;
  readonly door: Door;
  readonly from: Date;
  readonly to: Date;
  readonly before: PageEnd | undefined;
  readonly limit: number;
}

async function readSpan({ sql }: Handle, { hash, door, from, to, before, limit }: Span): Promise<SightingRow[]> {
  const rows = await sql
    .selectFrom("sightings")
    .where("observable", "=", hash)
    .where("door", "=", door)
    .where("seen_at", ">=", from)
    .where("seen_at", "<=", to)
    .$if(before !== undefined, (query) =>
      query.where(({ eb, refTuple, tuple }) =>
        eb(refTuple("seen_at", "arrival_id"), "<", tuple(before?.at ?? to, before?.id ?? "")),
      ),
    )
    .orderBy("seen_at", "desc")
    .orderBy("arrival_id", "desc")
    .limit(limit)
    .select(["arrival_id", "door", "kind", "seen_at"])
    .execute();
  return rows as SightingRow[];
}
