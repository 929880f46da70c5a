import type { Observable } from "@doorward/core";
import type { Handle } from "../database.ts";
import { hashObservable } from "../sightings/hash-observable.ts";

/** Ids of the applications in which some of these values were seen, the newest first, so many at most. */
export async function listApplicationsWith(
  { sql, keys }: Handle,
  observables: readonly Observable[],
  most: number,
): Promise<readonly string[]> {
  if (observables.length === 0) return [];
  const hashes = observables.map((observable) => hashObservable(keys, observable));
  const rows = await sql
    .selectFrom("sightings")
    .select(["arrival_id", "seen_at"])
    .where("observable", "in", hashes)
    .where("door", "=", "hiring")
    .where("kind", "=", "application")
    .orderBy("seen_at", "desc")
    .orderBy("arrival_id")
    .limit(most)
    .execute();
  return [...new Set(rows.map(({ arrival_id: id }) => id))];
}
