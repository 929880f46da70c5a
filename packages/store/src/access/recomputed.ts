import type { Handle } from "../database.ts";
import { newId } from "../new-id.ts";
import type { RecomputedDay } from "./access-tables.ts";

/** Why views were explained again: what may explain them came late, or their grace ended. */
export type RecomputeCause = "late-context" | "grace-over";

/** That views got another reason after they had been counted. */
export interface Recomputed {
  readonly at: Date;
  readonly because: RecomputeCause;
  readonly days: readonly RecomputedDay[];
}

/** Writes down what changed; nothing where nothing did. */
export async function keepRecomputed({ sql }: Handle, { at, because, days }: Recomputed): Promise<void> {
  if (days.length === 0) return;
  await sql
    .insertInto("access_recomputed")
    .values({ id: newId(at), at, because, days: JSON.stringify(days) })
    .execute();
}

/** What was recomputed in a span, the newest first; so many at most. */
export async function listRecomputed(
  { sql }: Handle,
  { from, until, limit }: { readonly from: Date; readonly until: Date; readonly limit: number },
): Promise<readonly Recomputed[]> {
  const rows = await sql
    .selectFrom("access_recomputed")
    .select(["at", "because", "days"])
    .where("at", ">=", from)
    .where("at", "<", until)
    .orderBy("at", "desc")
    .orderBy("id", "desc")
    .limit(limit)
    .execute();
  return rows.map(({ at, because, days }) => ({ at, because: because as RecomputeCause, days }));
}
