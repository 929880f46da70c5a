import { answerPieces } from "@doorward/readers/pieces";
import { openAccessReader, type AccessReaderOptions } from "@doorward/readers/access";
import type { CustomerKey } from "@doorward/core";
import { hashCustomer, hashCustomerUnderAll, type CustomerHashKey } from "@doorward/store/customer-keys";
import type { ReadPiece } from "./read-access.ts";

/** What the thread is told of a log. */
export interface AccessStart extends Omit<AccessReaderOptions, "hashCustomer" | "steps" | "findTicketCustomer"> {
  readonly keys: readonly CustomerHashKey[];
}

// The program of the thread that reads one log of accesses. Ids of customers are hashed here and go no further.
answerPieces(({ keys, ...options }: AccessStart) => {
  let others: [CustomerKey, readonly CustomerKey[]][] = [];
  const hash = (customer: string): CustomerKey => {
    const key = hashCustomer(keys, customer);
    if (keys.length > 1) others.push([key, hashCustomerUnderAll(keys, customer)]);
    return key;
  };
  const reader = openAccessReader({ ...options, hashCustomer: hash });
  const tell = (read: Omit<ReadPiece, "others">): ReadPiece => {
    const told = { ...read, others };
    others = [];
    return told;
  };
  return { read: (piece) => tell(reader.read(piece)), end: () => tell(reader.end()) };
});
