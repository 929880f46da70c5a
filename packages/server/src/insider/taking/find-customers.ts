import type { AccessRecord } from "@doorward/core";
import { findTicketCustomers, type Handle } from "@doorward/store";

/**
 * Some vendors' logs name the ticket that was opened and not whose it is. Where the feed of tickets knows it, or another record of the
 * same batch, the view is one of that customer.
 */
export async function findCustomers(
  handle: Handle,
  records: readonly AccessRecord[],
): Promise<readonly AccessRecord[]> {
  const tickets = new Set(records.flatMap((record) => (isOfTicketAlone(record) ? [record.ticket] : [])));
  if (tickets.size === 0) return records;
  const known = new Map(await findTicketCustomers(handle, [...tickets]));
  for (const record of records)
    if (record.kind === "ticket" && tickets.has(record.ticket)) known.set(record.ticket, record.customer);
  return records.map((record) => {
    const customer = isOfTicketAlone(record) ? known.get(record.ticket) : undefined;
    return customer === undefined ? record : { ...record, customer };
  });
}

function isOfTicketAlone(record: AccessRecord): record is AccessRecord & { kind: "event"; ticket: string } {
  return (
    record.kind === "event" &&
    record.customer === undefined &&
    record.ticket !== undefined &&
    record.action !== "search" &&
    record.action !== "export" &&
    record.action !== "sign-in"
  );
}
