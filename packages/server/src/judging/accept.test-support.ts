import type { Kind } from "@doorward/core";
import { acceptArrival, inTransaction, type Database, type Jobs } from "@doorward/store";

/** Accepts bytes as the API does, and gives the id of the arrival. */
export async function accept(
  { database, jobs }: { readonly database: Database; readonly jobs: Jobs },
  {
    name,
    kind = "file",
    bytes,
    at,
  }: { readonly name: string; readonly kind?: Kind; readonly bytes: Uint8Array; readonly at: Date },
): Promise<string> {
  return await inTransaction(database, async (handle) => {
    const door = kind === "code" ? "interview" : "support";
    const told = { door, kind, name, source: "api", submittedBy: "token:1", content: bytes, told: {} } as const;
    const { arrival } = await acceptArrival(handle, told, at);
    await jobs.send(handle, "judge", { arrivalId: arrival.id });
    return arrival.id;
  });
}
