import { sql as raw } from "kysely";
import type { CustomerKey } from "@doorward/core";
import type { Handle } from "../database.ts";

/** Whose tickets these are, of those that are known. A ticket of two customers is nobody's. */
export async function findTicketCustomers(
  { sql }: Handle,
  tickets: readonly string[],
): Promise<ReadonlyMap<string, CustomerKey>> {
  if (tickets.length === 0) return new Map();
  const rows = await sql
    .selectFrom("ticket_changes")
    .select(["ticket", raw<string>`replace(min(customer_key::text), '-', '')`.as("customer")])
    .where("ticket", "=", raw<string>`any(${tickets}::text[])`)
    .groupBy("ticket")
    .having(raw<boolean>`count(distinct customer_key) = 1`)
    .execute();
  return new Map(rows.map(({ ticket, customer }) => [ticket, customer]));
}
