import { acceptArrival, type NewArrival } from "./accept-arrivals.ts";
import type { KeptArrival } from "./arrivals.ts";
import { inTransaction, type Handle } from "./database.ts";

/** Accepts an arrival of these bytes, with what a test needs to be otherwise. */
export async function acceptBytes(
  outer: Handle,
  bytes: string,
  { at = new Date("2026-11-26T10:00:00Z"), ...parts }: Partial<NewArrival> & { readonly at?: Date } = {},
): Promise<{ readonly arrival: KeptArrival; readonly isNew: boolean }> {
  const told = { door: "support", kind: "message", name: "mail.eml", source: "api", told: {} } as const;
  const arrival = { ...told, submittedBy: "token:1", content: Buffer.from(bytes), ...parts };
  return await inTransaction(outer, (handle) => acceptArrival(handle, arrival, at));
}
