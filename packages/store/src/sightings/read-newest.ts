import { type Door, type Observable } from "@doorward/core";
import type { Handle } from "../database.ts";
import type { Position } from "../cursor.ts";
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

/** Which sightings are asked for, of those that the asker may know of. */
export interface NewestQuestion {
  readonly doors: readonly Door[];
  readonly limit: number;
  readonly before?: Position;
}

/** So many sightings are sorted rather than read in order door by door. */
const few = 500;

/**
 * The newest sightings of an observable, newest first. Most of the time of such a question goes into planning it over all the
 * months; how often and how long the observable was seen says how far back the newest are likely to reach, and the months
 * before that are only looked into when it was seen less of late.
 */
export async function readNewest(
  handle: Handle,
  observable: Observable | { readonly hash: string },
  { doors, limit, before }: NewestQuestion,
): Promise<readonly SightingRow[]> {
  const hash = "hash" in observable ? observable.hash : hashObservable(handle.keys, observable);
  const counts = await readDoorCounts(handle, hash, doors);
  if (counts.length === 0) return [];
  const total = counts.reduce((sum, { sightings }) => sum + sightings, 0);
  const first = Math.min(...counts.map((count) => count.first_seen.getTime()));
  const last = Math.max(...counts.map((count) => count.last_seen.getTime()));
  const newest = Math.min(last, before?.at.getTime() ?? last);
  const question = { hash, before, limit, to: new Date(newest) };
  const seenAt = counts.map(({ door }) => door);
  if (total <= few) return await readSpan(handle, { ...question, from: new Date(first), doors: seenAt });
  const likely = Math.max(first, newest - (2 * limit * (last - first)) / total);
  const near = await readDoors(handle, seenAt, { ...question, from: new Date(likely) });
  if (near.length === limit || likely === first) return near;
  return await readDoors(handle, seenAt, { ...question, from: new Date(first) });
}

interface Span {
  readonly hash: string;
  readonly from: Date;
  readonly to: Date;
  readonly before: Position | undefined;
  readonly limit: number;
}

/** Door by door, since the index gives those of one door in order and stops when there are enough. */
async function readDoors(handle: Handle, doors: readonly Door[], span: Span): Promise<readonly SightingRow[]> {
  const rows: SightingRow[] = [];
  for (const door of doors) rows.push(...(await readSpan(handle, { ...span, doors: [door] })));
  return rows
    .toSorted((a, b) => b.seen_at.getTime() - a.seen_at.getTime() || (a.arrival_id < b.arrival_id ? 1 : -1))
    .slice(0, span.limit);
}

async function readSpan(
  { sql }: Handle,
  { hash, doors, from, to, before, limit }: Span & { readonly doors: readonly Door[] },
): Promise<SightingRow[]> {
  const rows = await sql
    .selectFrom("sightings")
    .where("observable", "=", hash)
    .where("door", "in", doors)
    .where("seen_at", ">=", from)
    .where("seen_at", "<=", to)
    .$if(before !== undefined, (query) =>
      query.where((all) =>
        all(all.refTuple("seen_at", "arrival_id"), "<", all.tuple(before?.at ?? to, before?.id ?? "")),
      ),
    )
    .orderBy("seen_at", "desc")
    .orderBy("arrival_id", "desc")
    .limit(limit)
    .select(["arrival_id", "door", "kind", "seen_at"])
    .execute();
  return rows as SightingRow[];
}
