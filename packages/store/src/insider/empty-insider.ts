import { sql as raw, type RawBuilder } from "kysely";
import { inTransaction, type Handle } from "../database.ts";

/**
 * Removes what people wrote at the insider door before a moment: purposes and reasons of exports, reviews and looked-up names, reports of
 * offers that are closed, and labels of planted customers out of use. Who did what and when stays. Gives how many rows.
 */
export async function emptyInsider(outside: Handle, before: Date): Promise<number> {
  return await inTransaction(outside, async ({ sql }) => {
    const steps = [
      raw`update export_requests set sealed = null where sealed is not null and asked_at < ${before}`,
      raw`update unmaskings set sealed = null where sealed is not null and asked_at < ${before}`,
      raw`update canaries set sealed = null where sealed is not null and retired_at < ${before}`,
      raw`update access_review_items item set sealed = null from access_reviews review
        where review.id = item.review_id and item.sealed is not null and review.closed_at < ${before}`,
      raw`update offer_messages message set sealed = null from offers offer
        where offer.id = message.offer_id and message.sealed is not null
          and offer.state = 'closed' and offer.changed_at < ${before}`,
      raw`update offers set reporter = null, code_hash = null
        where (reporter is not null or code_hash is not null) and state = 'closed' and changed_at < ${before}`,
    ];
    let rows = 0;
    for (const step of steps) rows += await count(sql, step);
    return rows;
  });
}

async function count(sql: Handle["sql"], step: RawBuilder<unknown>): Promise<number> {
  return Number((await step.execute(sql)).numAffectedRows ?? 0n);
}

/** Removes what people wrote about cases of the insider door, and what a rule took from arrivals as the report of an offer. */
export async function emptyInsiderCases({ sql }: Handle, ids: readonly string[]): Promise<void> {
  await sql.updateTable("unmaskings").set({ sealed: null }).where("case_id", "in", ids).execute();
  const offers = sql.selectFrom("offers").select("id").where("arrival_id", "in", ids);
  await sql.updateTable("offer_messages").set({ sealed: null }).where("offer_id", "in", offers).execute();
}

/**
 * Removes what a viewer wrote, with which device, and what was written about their rights and about why their name was looked up, when the
 * viewer is erased. Of a request of another that they answered, the purpose goes with their reason. That it was there stays.
 */
export async function emptyInsiderOfViewer({ sql }: Handle, actor: string): Promise<void> {
  await sql
    .updateTable("export_requests")
    .set({ sealed: null, requester_device: null })
    .where("requester", "=", actor)
    .execute();
  await sql.updateTable("export_requests").set({ sealed: null }).where("approver", "=", actor).execute();
  await sql.updateTable("access_review_items").set({ sealed: null }).where("actor_key", "=", actor).execute();
  await raw`update unmaskings set sealed = null where sealed is not null and actors @> ${JSON.stringify([actor])}::jsonb`.execute(
    sql,
  );
}
