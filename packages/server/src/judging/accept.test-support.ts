import type { Kind } from "@doorward/core";
import { acceptArrival, inTransaction, keepBlob, type Database, type Jobs } from "@doorward/store";

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
    const { sha256 } = await keepBlob(handle, bytes, at);
    const { arrival } = await acceptArrival(handle, {
      door: kind === "code" ? "interview" : "support",
      kind,
      name,
      source: "api",
      submittedBy: "token:1",
      sha256,
      bytes: bytes.length,
      told: {},
      at,
    });
    await jobs.send(handle, "judge", { arrivalId: arrival.id });
    return arrival.id;
  });
}
