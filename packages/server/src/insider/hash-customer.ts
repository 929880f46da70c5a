import type { CustomerKey } from "@doorward/core";
import { openCustomerHash } from "@doorward/readers/access";
import { readCustomerKeys, type Handle } from "@doorward/store";

/** Makes the hashes of a customer's id under every key that is, or was, in use. */
export async function openCustomerHashes(handle: Handle): Promise<(customer: string) => readonly CustomerKey[]> {
  const hashes = (await readCustomerKeys(handle)).map(({ secret }) => openCustomerHash(secret));
  return (customer) => hashes.map((hash) => hash(customer));
}
