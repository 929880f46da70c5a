import { Problem } from "@doorward/core";
import { sql as raw } from "kysely";
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

/** A key that somebody wants for an arrival. */
export interface ClaimedKey extends Idempotency {
  readonly arrivalId: string;
}

/** Why it cannot be a key; undefined when it can. */
export function findKeyFault(key: string): Problem | undefined {
  if (key !== "" && key.length <= mostKeyCharacters && makeStorable(key) === key) return undefined;
  const most = String(mostKeyCharacters);
  return new Problem("not-valid", `An idempotency key has 1 to ${most} characters. Send a shorter one.`);
}

/**
 * Gives each key to its arrival. Gives for each, in their order, the id of the arrival that has it, which may be an earlier one, or
 * undefined when the key was used for another request. Whoever asks while another has not ended yet waits for it.
 */
export async function claimKeys(
  { sql }: Handle,
  claims: readonly ClaimedKey[],
  at: Date,
): Promise<readonly (string | undefined)[]> {
  if (claims.length === 0) return [];
  const rows = claims.map(({ owner, key, requestSha256: request, arrivalId: arrival }) => ({
    owner,
    key,
    request,
    arrival,
  }));
  const given = raw`json_to_recordset(${JSON.stringify(rows)}::json) as given (owner text, key text, request text, arrival uuid)`;
  // In one order, so that of two who want the same keys one waits for the other and not both.
  const fresh = await raw<KeptKey>`
    insert into idempotency_keys (owner, key, request_sha256, arrival_id, used_at)
    select owner, key, request, arrival, ${at}::timestamptz from ${given} order by owner, key
    on conflict (owner, key) do nothing
    returning owner, key, request_sha256 as request, arrival_id as arrival`.execute(sql);
  const holders = new Map(fresh.rows.map((row) => [nameKey(row), row]));
  if (holders.size < claims.length) {
    const held = await raw<KeptKey>`
      select owner, key, kept.request_sha256 as request, kept.arrival_id as arrival
      from idempotency_keys as kept join ${given} using (owner, key)`.execute(sql);
    for (const row of held.rows) holders.set(nameKey(row), row);
  }
  return claims.map((claim) => {
    const holder = holders.get(nameKey(claim));
    return holder?.request === claim.requestSha256 ? holder.arrival : undefined;
  });
}

interface KeptKey {
  readonly owner: string;
  readonly key: string;
  readonly request: string;
  readonly arrival: string;
}

function nameKey({ owner, key }: Pick<KeptKey, "owner" | "key">): string {
  return JSON.stringify([owner, key]);
}

/** Gives a key back whose arrival was refused, so that the same request may come again. To be called in the transaction that claimed it. */
export async function releaseKey({ sql }: Handle, { owner, key, arrivalId }: ClaimedKey): Promise<void> {
  const query = sql.deleteFrom("idempotency_keys").where("owner", "=", owner).where("key", "=", key);
  await query.where("arrival_id", "=", arrivalId).execute();
}

/** The arrival that a key was used for; undefined when it was not, or was forgotten. */
export async function findKeyUse({ sql }: Handle, owner: string, key: string): Promise<string | undefined> {
  const query = sql.selectFrom("idempotency_keys").select("arrival_id").where("owner", "=", owner);
  return (await query.where("key", "=", key).executeTakeFirst())?.arrival_id;
}

/** As whom an intake source acts, in the audit log and where its keys are kept. */
export function nameSourceActor({ id }: { readonly id: string }): string {
  return `intake-source:${id}`;
}

/**
 * Forgets the keys that were used before a moment; a request sent again after that is a new one. Those of a source stay as long as
 * it is connected: what lies in a mailbox, or was recorded on its way, can come again at any time.
 */
export async function forgetKeys({ sql }: Handle, before: Date): Promise<void> {
  const sources = await sql.selectFrom("intake_sources").select("id").execute();
  const past = sql.deleteFrom("idempotency_keys").where("used_at", "<", before);
  const lasting = sources.map(nameSourceActor);
  await (lasting.length === 0 ? past : past.where("owner", "not in", lasting)).execute();
}
