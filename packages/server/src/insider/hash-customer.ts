import type { CustomerKey } from "@doorward/core";
import { hashCustomerUnderAll, readCustomerKeys, type Handle } from "@doorward/store";

/** Makes the hashes of a customer's id under every key that is, or was, in use. */
export async function openCustomerHashes(
  handle: Handle,
  at: Date,
): Promise<(customer: string) => readonly CustomerKey[]> {
  const keys = await readCustomerKeys(handle, at);
  return (customer) => hashCustomerUnderAll(keys, customer);
}
