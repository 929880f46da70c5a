import { hash } from "node:crypto";
import { answerPieces } from "@doorward/readers/answer-pieces";
import { openAccessReader, openCustomerHash, type AccessReaderOptions, type ReadRows } from "@doorward/readers/access";
import type { CustomerKey } from "@doorward/core";
import type { ReadPiece } from "./read-access.ts";

/** What the thread is told of a log. */
export interface AccessStart extends Omit<AccessReaderOptions, "hashCustomer" | "steps" | "findTicketCustomer"> {
  /** With which customers are hashed. */
  readonly secret: Uint8Array;
  /** Those that come after it: what explains views is kept under them too. */
  readonly otherSecrets: readonly Uint8Array[];
}

// The program of the thread that reads one log of accesses. Ids of customers are hashed here and go no further.
answerPieces((start) => {
  const { secret, otherSecrets, ...options } = start as AccessStart;
  const hashCustomer = openCustomerHash(secret);
  const otherHashes = otherSecrets.map(openCustomerHash);
  let others = new Map<CustomerKey, readonly CustomerKey[]>();
  const reader = openAccessReader({
    ...options,
    hashCustomer(customer) {
      const key = hashCustomer(customer);
      if (otherHashes.length > 0 && !others.has(key))
        others.set(
          key,
          otherHashes.map((other) => other(customer)),
        );
      return key;
    },
  });
  const tell = (read: ReadRows, sha256: string): ReadPiece => {
    const told = { ...read, others, sha256 };
    others = new Map();
    return told;
  };
  return {
    read: (piece) => tell(reader.read(piece), hash("sha256", piece, "hex")),
    end: () => tell(reader.end(), "end"),
  };
});
