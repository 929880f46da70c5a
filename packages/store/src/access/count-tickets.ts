import type { TicketChange } from "@doorward/core";
import type { Handle } from "../database.ts";
import { addTicket, keepDaySums, type DaySums } from "./day-sums.ts";
import { dayOf } from "./words.ts";

/** Tickets that came, by their customer: few each, so that they are looked through. */
type Coming = Map<string, TicketChange[]>;

/**
 * Counts tickets of customers that came to viewers, each once a day. `known` is all that is kept of the same customers, so that nothing
 * has to be asked for.
 */
export async function countTickets(
  handle: Handle,
  { known, fresh }: { readonly known: readonly TicketChange[]; readonly fresh: readonly TicketChange[] },
): Promise<void> {
  if (fresh.length === 0) return;
  const counted: Coming = Map.groupBy(known, ({ customer }) => customer);
  const sums: DaySums = new Map();
  for (const change of fresh) {
    const { customer, assignee, at } = change;
    if (assignee === undefined) continue;
    const own = counted.get(customer);
    if (own === undefined) counted.set(customer, [change]);
    else if (own.some((other) => isSameTicket(other, change))) continue;
    else own.push(change);
    addTicket(sums, assignee, dayOf(at));
  }
  await keepDaySums(handle, sums);
}

function isSameTicket(one: TicketChange, other: TicketChange): boolean {
  return (
    one.assignee === other.assignee &&
    one.ticket === other.ticket &&
    one.source === other.source &&
    dayOf(one.at) === dayOf(other.at)
  );
}
