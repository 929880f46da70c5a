import { sql as raw } from "kysely";
import { uniqueObservables, type Door, type Kind, type Observable } from "@doorward/core";
import type { Handle } from "../database.ts";
import { hashObservable } from "./hash-observable.ts";

/** What was seen in one arrival. */
export interface Sighted {
  readonly arrivalId: string;
  readonly door: Door;
  readonly kind: Kind;
  readonly observables: readonly Observable[];
  /** When the arrival was received; the same when it is judged again. */
  readonly seenAt: Date;
}

/** Rows of one statement; PostgreSQL takes 65,535 values. */
const mostRows = 5000;

/** Remembers what was seen in an arrival, inside the caller's transaction. What was kept of it before is not kept twice. */
export async function keepSightings(handle: Handle, { observables, ...sighted }: Sighted): Promise<void> {
  // In one order everywhere, so that two workers never wait for each other.
  const rows = uniqueObservables(observables)
    .map(({ type, value }) => ({ hash: hashObservable(handle.keys, { type, value }), type, value }))
    .toSorted((a, b) => (a.hash < b.hash ? -1 : 1));
  for (let start = 0; start < rows.length; start += mostRows)
    await keepRows(handle, rows.slice(start, start + mostRows), sighted);
}

async function keepRows(
  { sql }: Handle,
  rows: readonly (Observable & { readonly hash: string })[],
  { arrivalId, door, kind, seenAt }: Omit<Sighted, "observables">,
): Promise<void> {
  const times = { first_seen: seenAt, last_seen: seenAt };
  const kept = await sql
    .insertInto("sightings")
    .values(rows.map(({ hash }) => ({ observable: hash, door, seen_at: seenAt, arrival_id: arrivalId, kind })))
    .onConflict((conflict) => conflict.columns(["observable", "door", "seen_at", "arrival_id"]).doNothing())
    .returning("observable")
    .execute();
  const isNew = new Set(kept.map(({ observable }) => observable));
  const fresh = rows.filter(({ hash }) => isNew.has(hash));
  if (fresh.length === 0) return;
  await sql
    .insertInto("observables")
    .values(fresh.map(({ hash, type, value }) => ({ hash, type, value, ...times })))
    .onConflict((conflict) =>
      conflict.column("hash").doUpdateSet({
        first_seen: raw<Date>`least(observables.first_seen, excluded.first_seen)`,
        last_seen: raw<Date>`greatest(observables.last_seen, excluded.last_seen)`,
      }),
    )
    .execute();
  await sql
    .insertInto("observable_doors")
    .values(fresh.map(({ hash }) => ({ observable: hash, door, sightings: 1, ...times })))
    .onConflict((conflict) =>
      conflict.columns(["observable", "door"]).doUpdateSet({
        sightings: raw<number>`observable_doors.sightings + 1`,
        first_seen: raw<Date>`least(observable_doors.first_seen, excluded.first_seen)`,
        last_seen: raw<Date>`greatest(observable_doors.last_seen, excluded.last_seen)`,
      }),
    )
    .execute();
}
