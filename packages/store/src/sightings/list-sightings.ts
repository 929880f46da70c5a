import type { Door, Kind, Observable, Outcome } from "@doorward/core";
import { readCursor } from "../cursor.ts";
import { cutPage } from "../cut-page.ts";
import type { Handle } from "../database.ts";

import { hashObservable } from "./hash-observable.ts";
import { readDoorCounts, readNewest, type SightingRow } from "./read-newest.ts";

/** An observable in one arrival. */
export interface Sighting {
  readonly arrivalId: string;
  /** Null once it was removed, alone or with the arrival. */
  readonly name: string | null;
  readonly door: Door;
  readonly kind: Kind;
  /** Of the last verdict; null while there is none, and once the arrival is gone. */
  readonly outcome: Outcome | null;
  readonly seenAt: Date;
}

/** "Have we seen this before?": newest first, at the doors the asker may know of. Throws a Problem for a cursor that is none. */
export async function listSightings(
  handle: Handle,
  observable: Observable,
  { doors, limit, before }: { readonly doors: readonly Door[]; readonly limit: number; readonly before?: string },
): Promise<{ readonly sightings: readonly Sighting[]; readonly next?: string }> {
  const end = before === undefined ? {} : { before: readCursor(before) };
  const found = await readNewest(handle, observable, { doors, limit: limit + 1, ...end });
  const { rows, ...next } = cutPage(found, limit, (row) => ({ at: row.seen_at, id: row.arrival_id }));
  return { sightings: await nameSightings(handle, rows), ...next };
}

/** Sightings with what their arrivals are called and were judged to be. */
export async function nameSightings({ sql }: Handle, rows: readonly SightingRow[]): Promise<readonly Sighting[]> {
  if (rows.length === 0) return [];
  const ids = rows.map((row) => row.arrival_id);
  const arrivals = await sql.selectFrom("arrivals").where("id", "in", ids).select(["id", "name", "outcome"]).execute();
  const byId = new Map(arrivals.map((arrival) => [arrival.id, arrival]));
  return rows.map((row) => ({
    arrivalId: row.arrival_id,
    name: byId.get(row.arrival_id)?.name ?? null,
    door: row.door,
    kind: row.kind as Kind,
    outcome: (byId.get(row.arrival_id)?.outcome ?? null) as Outcome | null,
    seenAt: row.seen_at,
  }));
}

/** How often something was seen, and when. */
export interface SightingCount {
  readonly total: number;
  /** Null when it was never seen. */
  readonly first: Date | null;
  readonly last: Date | null;
  readonly doors: readonly { readonly door: Door; readonly sightings: number }[];
}

/** Counts the sightings of an observable at the doors the asker may know of. */
export async function countSightings(
  handle: Handle,
  observable: Observable,
  { doors }: { readonly doors: readonly Door[] },
): Promise<SightingCount> {
  const counts = await readDoorCounts(handle, hashObservable(handle.keys, observable), doors);
  const times = counts.flatMap((count) => [count.first_seen.getTime(), count.last_seen.getTime()]);
  return {
    total: counts.reduce((sum, { sightings }) => sum + sightings, 0),
    first: times.length === 0 ? null : new Date(Math.min(...times)),
    last: times.length === 0 ? null : new Date(Math.max(...times)),
    doors: counts.map(({ door, sightings }) => ({ door, sightings })),
  };
}
