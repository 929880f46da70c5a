import { sql as raw } from "kysely";
import { hashedTypes, uniqueObservables, type Door, type Kind, type Observable } from "@doorward/core";
import type { Handle } from "../database.ts";
import { makeStorable } from "../storable-text.ts";
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

/**
 * Remembers what was seen in an arrival, inside the caller's transaction. What was kept of it before is not kept twice. One
 * statement for all, observables before their counts and each in the order of the hashes, so that two workers that see the same
 * things never wait for each other in a ring.
 */
export async function keepSightings(handle: Handle, { observables, ...sighted }: Sighted): Promise<void> {
  if (observables.length === 0) return;
  const { arrivalId, door, kind, seenAt } = sighted;
  const storable = observables.map(({ type, value }) => ({ type, value: makeStorable(value) }));
  const rows = uniqueObservables(storable).map((observable) => ({
    hash: hashObservable(handle.keys, observable),
    type: observable.type,
    // Where somebody lives or is paid is known again and never read.
    value: hashedTypes.has(observable.type) ? null : observable.value,
  }));
  await raw`
    with seen as materialized (
      select hash, type, value from json_to_recordset(${JSON.stringify(rows)}::json) as row (hash uuid, type text, value text)
    ),
    fresh as (
      insert into sightings (observable, door, seen_at, arrival_id, kind)
      select hash, ${door}, ${seenAt}::timestamptz, ${arrivalId}::uuid, ${kind} from seen order by hash
      on conflict (observable, door, seen_at, arrival_id) do nothing
      returning observable
    ),
    known as (
      insert into observables (hash, type, value, first_seen, last_seen)
      select seen.hash, seen.type, seen.value, ${seenAt}::timestamptz, ${seenAt}::timestamptz
      from seen join fresh on fresh.observable = seen.hash order by seen.hash
      on conflict (hash) do update set
        value = coalesce(observables.value, excluded.value),
        first_seen = least(observables.first_seen, excluded.first_seen),
        last_seen = greatest(observables.last_seen, excluded.last_seen)
      returning hash
    )
    insert into observable_doors (observable, door, sightings, first_seen, last_seen)
    select hash, ${door}, 1, ${seenAt}::timestamptz, ${seenAt}::timestamptz from known order by hash
    on conflict (observable, door) do update set
      sightings = observable_doors.sightings + 1,
      first_seen = least(observable_doors.first_seen, excluded.first_seen),
      last_seen = greatest(observable_doors.last_seen, excluded.last_seen)`.execute(handle.sql);
}
