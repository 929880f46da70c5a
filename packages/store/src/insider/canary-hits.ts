import { sql as raw } from "kysely";
import type { Handle } from "../database.ts";

/** How often a planted customer was opened, tests counting too. */
export interface CanaryHits {
  readonly canaryId: string;
  readonly views: number;
  readonly lastAt: Date;
}

/** Views of planted customers, as long as pairs are kept. */
export async function countCanaryHits({ sql }: Handle): Promise<readonly CanaryHits[]> {
  const { rows } = await raw<CanaryHits>`
    select key.canary_id as "canaryId", sum(pair.views)::integer as views, max(pair.last_at) as "lastAt"
    from canary_keys key join access_pairs pair on pair.customer_key = key.customer_key
    group by key.canary_id`.execute(sql);
  return rows;
}

/** Who opened a planted customer on this day or later, without a ticket or with one. */
export async function listCanaryOpeners({ sql }: Handle, from: string): Promise<readonly string[]> {
  const { rows } = await raw<{ actor: string }>`
    select distinct pair.actor_key as actor
    from canary_keys key join access_pairs pair on pair.customer_key = key.customer_key and pair.day >= ${from}::date`.execute(
    sql,
  );
  return rows.map(({ actor }) => actor);
}
