import { sql as raw } from "kysely";
import type { Handle } from "../database.ts";

/** Who opened a record without a reason on this day or later, and made a ticket of that customer within the day behind it. */
export async function listTicketsAfter({ sql }: Handle, from: string): Promise<readonly string[]> {
  const { rows } = await raw<{ actor: string }>`
    select distinct pair.actor_key as actor
    from access_pairs pair join ticket_changes ticket on ticket.customer_key = pair.customer_key
      and ticket.made_by = pair.actor_key and ticket.at > pair.first_at and ticket.at <= pair.first_at + interval '1 day'
    where pair.day >= ${from}::date and pair.reason is null and not pair.is_pending`.execute(sql);
  return rows.map(({ actor }) => actor);
}
