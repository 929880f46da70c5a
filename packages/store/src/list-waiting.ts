import type { Handle } from "./database.ts";

/** Ids of arrivals that wait for a judgement, oldest id first, behind the one named; fewer than `limit` at the end. */
export async function listWaitingArrivals(
  { sql }: Handle,
  { after, limit }: { readonly after?: string; readonly limit: number },
): Promise<readonly string[]> {
  const query = sql.selectFrom("arrivals").select("id").where("state", "=", "waiting").orderBy("id").limit(limit);
  const rows = await (after === undefined ? query : query.where("id", ">", after)).execute();
  return rows.map(({ id }) => id);
}
