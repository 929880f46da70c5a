import { uniqueObservables, type Door, type Kind, type Observable } from "@doorward/core";
import { sql as raw } from "kysely";
import type { Handle } from "./database.ts";
import { hashObservable } from "./hash-observable.ts";
import { makeStorable } from "./storable-text.ts";

/** In what and when observables were seen. */
export interface Seen {
  readonly id: string;
  readonly door: Door;
  readonly kind: Kind;
  /** When the arrival was received. */
  readonly at: Date;
}

/** Remembers the observables and that they were seen in this arrival; what is remembered already stays once. */
export async function recordSightings(handle: Handle, observables: readonly Observable[], seen: Seen): Promise<void> {
  if (observables.length === 0) return;
  const rows = uniqueObservables(observables)
    .map((observable) => ({
      hash: hashObservable(handle, observable),
      type: observable.type,
      value: makeStorable(observable.value),
    }))
    // In the order of their hashes, so that two that write the same rows do not wait for each other in a ring.
    .toSorted((one, other) => (one.hash < other.hash ? -1 : 1));
  const json = JSON.stringify(rows.filter(({ hash }, index) => hash !== rows[index - 1]?.hash));
  await raw`
    insert into observables (hash, type, value, first_seen, last_seen)
    select hash, type, value, ${seen.at}::timestamptz, ${seen.at}::timestamptz
    from json_to_recordset(${json}::json) as row (hash text, type text, value text)
    on conflict (hash) do update set
      value = coalesce(observables.value, excluded.value),
      first_seen = least(observables.first_seen, excluded.first_seen),
      last_seen = greatest(observables.last_seen, excluded.last_seen)`.execute(handle.sql);
  await raw`
    insert into sightings (observable, seen_at, arrival_id, door, kind)
    select hash, ${seen.at}::timestamptz, ${seen.id}::uuid, ${seen.door}::text, ${seen.kind}::text
    from json_to_recordset(${json}::json) as row (hash text)
    on conflict do nothing`.execute(handle.sql);
}
