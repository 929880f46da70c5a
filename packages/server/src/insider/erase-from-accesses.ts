import { eraseCustomer, eraseViewer, findViewer, hashActor, type Handle } from "@doorward/store";
import { openCustomerHashes } from "./hash-customer.ts";

/** Erases people from what is kept of accesses, by the ids that logs have. Gives how many of them were known. */
export async function eraseFromAccesses(
  handle: Handle,
  { viewers, customers }: { readonly viewers: readonly string[]; readonly customers: readonly string[] },
  { by, at }: { readonly by: string; readonly at: Date },
): Promise<{ readonly viewers: number; readonly customers: number }> {
  const erased = { viewers: 0, customers: 0 };
  for (const viewer of new Set(viewers)) {
    const actor = hashActor(handle.keys, viewer);
    if ((await findViewer(handle, actor)) === undefined) continue;
    await eraseViewer(handle, { actor, by, at });
    erased.viewers += 1;
  }
  if (customers.length === 0) return erased;
  const hash = await openCustomerHashes(handle, at);
  for (const customer of new Set(customers)) {
    const pairs = await eraseCustomer(handle, { customers: hash(customer), by, at });
    if (pairs > 0) erased.customers += 1;
  }
  return erased;
}
