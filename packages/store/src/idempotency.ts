import { Problem } from "@doorward/core";
import type { Handle } from "./database.ts";
import { makeStorable } from "./storable-text.ts";

/** What makes two requests the same one, sent again because its answer was lost. */
export interface Idempotency {
  /** Who chose the key: `token:<id>`, `user:<id>`. */
  readonly owner: string;
  readonly key: string;
  /** Of all that was asked. */
  readonly requestSha256: string;
}

/** Most characters of a key. */
const mostKeyCharacters = 255;

/**
 * Gives the key to an arrival, or the id of the arrival that has it already. Whoever asks while another has not ended yet waits
 * for it. Throws a Problem when the key was used for another request.
 */
export async function claimKey(
  { sql }: Handle,
  { owner, key, requestSha256 }: Idempotency,
  arrivalId: string,
  at: Date,
): Promise<string> {
  if (key === "" || key.length > mostKeyCharacters || makeStorable(key) !== key) {
    throw new Problem(
      "not-valid",
      `An idempotency key has 1 to ${String(mostKeyCharacters)} characters. Send a shorter one.`,
    );
  }
  const claimed = await sql
    .insertInto("idempotency_keys")
    .values({ owner, key, request_sha256: requestSha256, arrival_id: arrivalId, used_at: at })
    .onConflict((conflict) => conflict.columns(["owner", "key"]).doNothing())
    .returning("arrival_id")
    .executeTakeFirst();
  if (claimed !== undefined) return arrivalId;
  const earlier = await sql
    .selectFrom("idempotency_keys")
    .select(["request_sha256", "arrival_id"])
    .where("owner", "=", owner)
    .where("key", "=", key)
    .executeTakeFirstOrThrow();
  if (earlier.request_sha256 === requestSha256) return earlier.arrival_id;
  throw new Problem(
    "conflict",
    "This idempotency key was used for another request. Send a new key with each new arrival.",
  );
}

/** The arrival that a key was used for; undefined when it was not, or was forgotten. */
export async function findKeyUse({ sql }: Handle, owner: string, key: string): Promise<string | undefined> {
  const query = sql.selectFrom("idempotency_keys").select("arrival_id").where("owner", "=", owner);
  return (await query.where("key", "=", key).executeTakeFirst())?.arrival_id;
}

/** Forgets the keys that were used before a moment; a request sent again after that is a new one. */
export async function forgetKeys({ sql }: Handle, before: Date): Promise<void> {
  await sql.deleteFrom("idempotency_keys").where("used_at", "<", before).execute();
}
