import type { Handle } from "./database.ts";

/** Lets an arrival wait for another verdict, in the transaction that queues its job. Tells whether it did not wait already. */
export async function waitAgain({ sql }: Handle, id: string): Promise<boolean> {
  const row = await sql
    .updateTable("arrivals")
    .set({ state: "waiting", failure: null, attempts: 0 })
    .where("id", "=", id)
    .where("state", "!=", "waiting")
    .where("erased_at", "is", null)
    .returning("id")
    .executeTakeFirst();
  return row !== undefined;
}
