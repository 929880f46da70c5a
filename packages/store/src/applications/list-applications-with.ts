import type { Observable } from "@doorward/core";
import { sql as raw } from "kysely";
import type { Handle } from "../database.ts";
import { hashObservable } from "../sightings/hash-observable.ts";
import { mostWithOne } from "./most-with-one.ts";

/**
 * Ids of the applications in which some of these values were seen, the newest first, so many at most. What is common counts for
 * nothing, as when an application is recalled, and of it no more is read than tells so.
 */
export async function listApplicationsWith(
  { sql, keys }: Handle,
  observables: readonly Observable[],
  most: number,
): Promise<readonly string[]> {
  if (observables.length === 0) return [];
  const hashes = [...new Set(observables.map((observable) => hashObservable(keys, observable)))];
  const { rows } = await raw<{ id: string }>`
    select id from (
      select arrival_id as id, kind, seen_at, count(*) over (partition by asked.observable) as others
      from unnest(${hashes}::uuid[]) as asked (observable)
      cross join lateral (
        select arrival_id, kind, seen_at from sightings
        where observable = asked.observable and door = 'hiring' order by seen_at, arrival_id limit ${mostWithOne + 1}
      ) as seen
    ) as found where others <= ${mostWithOne} and kind = 'application'
    group by id order by max(seen_at) desc, id limit ${most}`.execute(sql);
  return rows.map(({ id }) => id);
}
