import { sql as raw } from "kysely";
import type { CustomerKey } from "@doorward/core";
import type { Handle } from "../database.ts";

/** Who opened whose record without a reason on any of these days, each once. */
export async function listUnexplainedPairs(
  { sql }: Handle,
  { from, until }: { readonly from: string; readonly until: string },
): Promise<readonly { readonly actor: string; readonly customer: CustomerKey }[]> {
  const rows = await sql
    .selectFrom("access_pairs")
    .select(["actor_key as actor", raw<string>`replace(customer_key::text, '-', '')`.as("customer")])
    .where("day", ">=", from)
    .where("day", "<=", until)
    .where("reason", "is", null)
    .where("is_pending", "=", false)
    .groupBy(["actor_key", "customer_key"])
    .execute();
  return rows;
}
