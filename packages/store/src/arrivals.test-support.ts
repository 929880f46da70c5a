import { acceptArrival, type KeptArrival, type NewArrival } from "./arrivals.ts";
import { keepBlob } from "./blobs.ts";
import { inTransaction, type Handle } from "./database.ts";

/** Keeps the bytes and accepts an arrival of them, with what a test needs to be otherwise. */
export async function acceptBytes(
  outer: Handle,
  bytes: string,
  parts: Partial<NewArrival> = {},
): Promise<{ readonly arrival: KeptArrival; readonly isNew: boolean }> {
  const at = parts.at ?? new Date("2026-11-26T10:00:00Z");
  return await inTransaction(outer, async (handle) => {
    const blob = await keepBlob(handle, Buffer.from(bytes), at);
    const told = { door: "support", kind: "message", name: "mail.eml", source: "api", told: {} } as const;
    return await acceptArrival(handle, { ...told, submittedBy: "token:1", ...blob, at, ...parts });
  });
}
