import type { CustomerKey } from "@doorward/core";
import { openAccessReader, openCustomerHash, type AccessReaderOptions } from "@doorward/readers/access";
import { answerPieces } from "@doorward/readers/answer-pieces";

/** What the thread is told of a log. */
export interface AccessStart extends Pick<AccessReaderOptions, "format" | "now" | "source" | "columns"> {
  /** With which customers are hashed. */
  readonly secret: Uint8Array;
  /** Whose a ticket is, for logs that name tickets alone. */
  readonly ticketCustomers: ReadonlyMap<string, CustomerKey>;
}

// The program of the thread that reads one log of accesses. Ids of customers are hashed here and go no further.
answerPieces((start) => {
  const { secret, ticketCustomers, ...options } = start as AccessStart;
  return openAccessReader({
    ...options,
    hashCustomer: openCustomerHash(secret),
    findTicketCustomer: (ticket) => ticketCustomers.get(ticket),
  });
});
