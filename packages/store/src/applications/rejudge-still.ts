import { sql as raw } from "kysely";
import type { Handle } from "../database.ts";

/**
 * Lets those of the applications wait for another verdict that were judged, and of which there is still something to judge: bytes, or
 * what was read of them. Gives their ids. In the caller's transaction.
 */
export async function rejudgeStill({ sql }: Handle, ids: readonly string[]): Promise<readonly string[]> {
  if (ids.length === 0) return [];
  const { rows } = await raw<{ id: string }>`
    update arrivals a set state = 'waiting', failure = null, attempts = 0
    where a.id = any(${[...ids].toSorted()}::uuid[]) and a.door = 'hiring' and a.kind = 'application'
      and a.state <> 'waiting' and a.emptied_at is null
      and (a.sha256 is not null or exists (select from readings r where r.arrival_id = a.id))
    returning a.id`.execute(sql);
  return rows.map(({ id }) => id).toSorted();
}
